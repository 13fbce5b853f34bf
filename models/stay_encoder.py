"""From the list of stays under cells to a mixture of Gaussians for each frame: a small transformer.

What smoothing does with one fixed bandwidth is learned here: how long a cell served, where its
neighbours stand, what came before and after (Vaswani et al. 2017; the mixture as output, Bishop
1994; attention that falls off with the time between, Press et al. 2022).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from sig2gps_qgis.serving_track import SMOOTHING_S
from sig2gps_qgis.tile_drawing import NEIGHBOURS
from sig2gps_qgis.tile_window import FRAMES, PIXELS

_UNIT_M = 1000.0
_NEAR_M = 100.0
_TYPICAL_ERROR_M = 200.0
_SHARPEST_PIXELS = 0.6
_FREQUENCIES = 6


class StayEncoder(nn.Module):
    """Where the phone may have been at each frame, by the list of stays alone.

    Args:
        width: of a token; there is one for each stay and one for each frame.
        depth: layers.
        heads: of the attention.
        components: Gaussians for each frame.
    """

    def __init__(self, width: int, depth: int, heads: int, components: int) -> None:
        super().__init__()
        self.components = components
        vectors = 3 + NEIGHBOURS  # from the middle, from the stay before and to the one after
        self.of_stay = nn.Linear(4 * vectors + 2 + 2 * _FREQUENCIES + 2, width)
        self.of_frame = nn.Linear(4 * len(SMOOTHING_S) + 2 * _FREQUENCIES + 2, width)
        self.layers = nn.ModuleList(_Layer(width, heads) for _ in range(depth))
        self.norm = nn.LayerNorm(width)
        self.mixture = nn.Linear(width, 6 * components)
        nn.init.zeros_(self.mixture.weight)
        nn.init.normal_(self.mixture.bias, std=0.3)

    def forward(
        self, stays: Tensor, count: Tensor, neighbours: Tensor, track: Tensor, scale: Tensor
    ) -> GaussianMixture:
        """The mixtures, in metres from the middle of the tile (east, north).

        Arguments are those of ``tile_drawing.INPUTS``.
        """
        most = max(int(count.max()), 1)  # what lies beyond is empty
        stays, neighbours = stays[:, :most], neighbours[:, :most]
        metres, seconds = scale[:, :1, None], scale[:, 1:]
        north_up = track.new_tensor([1.0, -1.0])
        place = (stays[..., 2:] - (PIXELS - 1) / 2) * north_up * metres
        line = (track - (PIXELS - 1) / 2) * north_up * metres[..., None]
        begin, end = stays[..., 0] * seconds, stays[..., 1] * seconds
        known = torch.arange(stays.shape[1], device=stays.device) < count[:, None]
        following = torch.roll(known, -1, 1)
        following[:, -1] = False  # nothing comes after the last one
        still = (known & following)[..., None]
        onward = (torch.roll(place, -1, 1) - place) * still
        silence = (torch.roll(begin, -1, 1) - end) * still[..., 0]
        backward = torch.roll(onward, 1, 1)
        around = torch.cat([onward.unsqueeze(2), backward.unsqueeze(2)], dim=2)
        around = torch.cat([around, neighbours * north_up * metres[..., None]], dim=2)
        of_scale = torch.log(scale / scale.new_tensor([60.0, 30.0]))
        frame_time = torch.arange(FRAMES, device=stays.device) * seconds
        stay_token = self.of_stay(
            torch.cat(
                [
                    _vector(place.unsqueeze(2)).flatten(2),
                    _vector(around).flatten(2),
                    torch.log1p((end - begin).clamp(min=0))[..., None] / 4,
                    torch.log1p(silence.clamp(min=0))[..., None] / 4,
                    _waves((begin + end) / 2 / seconds),
                    of_scale[:, None].expand(-1, stays.shape[1], -1),
                ],
                dim=-1,
            )
        )
        frame_token = self.of_frame(
            torch.cat(
                [
                    _vector(line).flatten(2),
                    _waves(frame_time / seconds),
                    of_scale[:, None].expand(-1, FRAMES, -1),
                ],
                dim=-1,
            )
        )
        token = torch.cat([frame_token, stay_token], dim=1)
        # how far apart in time tokens are: zero while a stay lasts
        earliest = torch.cat([frame_time, begin], dim=1)
        latest = torch.cat([frame_time, end], dim=1)
        apart = torch.maximum(
            earliest.unsqueeze(1) - latest.unsqueeze(2), earliest.unsqueeze(2) - latest.unsqueeze(1)
        ).clamp(min=0)
        seen = torch.cat([torch.ones_like(frame_time, dtype=torch.bool), known], dim=1)
        hidden = ~seen[:, None, None]
        for layer in self.layers:
            token = layer(token, apart, hidden)
        raw = self.mixture(self.norm(token[:, :FRAMES])).unflatten(-1, (self.components, 6))
        sharpest = _SHARPEST_PIXELS * metres[..., None]
        spread = sharpest + _TYPICAL_ERROR_M * functional.softplus(raw[..., 3:5] + 0.5)
        return GaussianMixture(
            share=functional.log_softmax(raw[..., 0], dim=-1),
            mean=line[:, :, :1] + _TYPICAL_ERROR_M * raw[..., 1:3],
            spread=spread,
            correlation=0.95 * torch.tanh(raw[..., 5]),
        )


class GaussianMixture:
    """Mixtures of K bivariate Gaussians for each of F frames of N windows.

    Attributes:
        share: (N, F, K) logarithm of each component's weight.
        mean: (N, F, K, 2) metres.
        spread: (N, F, K, 2) standard deviations, metres.
        correlation: (N, F, K).
    """

    def __init__(self, share: Tensor, mean: Tensor, spread: Tensor, correlation: Tensor) -> None:
        self.share = share
        self.mean = mean
        self.spread = spread
        self.correlation = correlation

    def log_density(self, place: Tensor) -> Tensor:
        """(N, F, …) natural logarithm of the density per square spread unit at places.

        Args:
            place: (N, F, …, 2) metres, or with 1 for axes along which it does not change.
        """
        extra = place.dim() - 3

        def spaced(tensor: Tensor) -> Tensor:
            return tensor.reshape(tensor.shape[:3] + (1,) * extra)

        east = (place[:, :, None, ..., 0] - spaced(self.mean[..., 0])) / spaced(self.spread[..., 0])
        north = (place[:, :, None, ..., 1] - spaced(self.mean[..., 1])) / spaced(
            self.spread[..., 1]
        )
        correlation = spaced(self.correlation)
        rest = 1 - correlation.square()
        exponent = (east.square() + north.square() - 2 * correlation * east * north) / rest
        area = torch.log(self.spread / _UNIT_M).sum(dim=-1)
        constant = self.share - area - math.log(2 * math.pi)
        return torch.logsumexp(spaced(constant) - 0.5 * torch.log(rest) - 0.5 * exponent, dim=2)


class _Layer(nn.Module):
    """Attention that falls off with time, and a feed-forward network, each added to its input."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.before = nn.LayerNorm(width)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        # from attention over minutes to attention over seconds
        self.decay = nn.Parameter(torch.linspace(-7.0, -3.0, heads))
        self.between = nn.LayerNorm(width)
        self.forth = nn.Linear(width, 3 * width)
        self.back = nn.Linear(3 * width, width)

    def forward(self, token: Tensor, apart: Tensor, hidden: Tensor) -> Tensor:
        n, length, width = token.shape
        mixed = self.query_key_value(self.before(token))
        query, key, value = mixed.view(n, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        bias = -torch.exp(self.decay)[:, None, None] * apart.unsqueeze(1)
        bias = bias.masked_fill(hidden, -math.inf)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        token = token + self.out(seen.transpose(1, 2).reshape(n, length, width))
        return token + self.back(functional.silu(self.forth(self.between(token))))


def _vector(metres: Tensor) -> Tensor:
    """(…, 4) a vector as kilometres, and as a direction that is longer by the logarithm."""
    length = metres.square().sum(dim=-1, keepdim=True).add(1.0).sqrt()
    return torch.cat([metres / _UNIT_M, metres / length * torch.log1p(length / _NEAR_M)], dim=-1)


def _waves(frame: Tensor) -> Tensor:
    """(…, 2 * frequencies) sines and cosines of a time in frames."""
    frequency = 2 * math.pi / (4.0 * 2.0 ** torch.arange(_FREQUENCIES, device=frame.device))
    phase = frame[..., None] * frequency
    return torch.cat([torch.sin(phase), torch.cos(phase)], dim=-1)
