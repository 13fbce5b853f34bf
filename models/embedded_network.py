"""The embedded model's network: a U-Net that turns the map and the serving cells of 21 frames into
a heatmap of the phone's place for each frame, in one step."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from sig2gps_qgis.models.stay_encoder import GaussianMixture, StayEncoder
from sig2gps_qgis.tile_window import FRAMES, PIXELS

_TYPICAL_SCALE = (60.0, 30.0)  # metres per pixel, seconds per frame
_MAP_LAYERS = 2


@dataclass(frozen=True)
class NetworkConfig:
    """Sizes of the network, stored with its weights.

    Attributes:
        widths: channels at a half, a quarter and an eighth of the tile's resolution.
        blocks: residual blocks at each of them, on the way down; one on the way up.
        heads: of the attention at the coarsest level.
        token, depth, components: of the encoder of stays; see :class:`StayEncoder`.
        condition: length of the vector that tells the layers of the scale.
        detail: channels at full resolution.
    """

    widths: tuple[int, int, int] = (64, 128, 224)
    blocks: tuple[int, int, int] = (1, 2, 2)
    heads: int = 4
    token: int = 96
    depth: int = 4
    components: int = 3
    condition: int = 64
    detail: int = 24

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


class EmbeddedNetwork(nn.Module):
    """Heatmaps of the phone from a drawn tile.

    The answer starts from what the list of stays says by itself, a mixture of Gaussians for each
    frame, and the U-Net learns by what the map corrects it (Ronneberger et al. 2015 for the U, He
    et al. 2016 for the residual blocks, Perez et al. 2018 for the conditioning on scale).
    """

    def __init__(self, config: NetworkConfig | None = None) -> None:
        super().__init__()
        self.config = config or NetworkConfig()
        wide, wider, widest = self.config.widths
        condition = self.config.condition
        self.scale = nn.Sequential(
            nn.Linear(2, condition), nn.SiLU(), nn.Linear(condition, condition), nn.SiLU()
        )
        self.stays = StayEncoder(
            self.config.token, self.config.depth, self.config.heads, self.config.components
        )
        drawn = 2 * FRAMES + _MAP_LAYERS + 1
        self.stem = nn.Conv2d(drawn, wide, 4, stride=2, padding=1)
        self.down = nn.ModuleList()
        self.up = nn.ModuleList()
        levels = (wide, wider, widest)
        for level, (width, count) in enumerate(zip(levels, self.config.blocks)):
            self.down.append(_Stage(width, count, condition))
            if level:
                self.up.append(_Stage(levels[level - 1], 1, condition))
        self.shrink = nn.ModuleList(
            nn.Conv2d(a, b, 2, stride=2) for a, b in zip(levels, levels[1:])
        )
        self.grow = nn.ModuleList(nn.Conv2d(b, 4 * a, 1) for a, b in zip(levels, levels[1:]))
        self.attention = _Attention(widest, self.config.heads)
        self.detail = nn.Conv2d(wide, 4 * self.config.detail, 1)
        self.refine = nn.Sequential(
            nn.Conv2d(self.config.detail + _MAP_LAYERS + 1, 2 * self.config.detail, 3, padding=1),
            nn.SiLU(),
        )
        self.heat = nn.Conv2d(2 * self.config.detail, FRAMES, 3, padding=1)
        nn.init.zeros_(self.heat.weight)
        nn.init.zeros_(self.heat.bias)
        axis = torch.arange(PIXELS, dtype=torch.float32) - (PIXELS - 1) / 2
        grid = torch.stack(torch.meshgrid(axis, -axis, indexing="xy"), dim=-1)
        self.register_buffer("grid", grid, persistent=False)

    def forward(self, inputs: Mapping[str, Tensor]) -> Tensor:
        """Log-probabilities (N, FRAMES, PIXELS, PIXELS), which sum to one over each frame.

        Args:
            inputs: the arrays of ``tile_drawing.INPUTS``.
        """
        return self.corrected(self.mixture(inputs), inputs)

    def mixture(self, inputs: Mapping[str, Tensor]) -> GaussianMixture:
        """What the list of stays says by itself, without the map."""
        return self.stays(
            inputs["stays"],
            inputs["stay_count"],
            inputs["neighbours"],
            inputs["track"],
            inputs["scale"],
        )

    def corrected(self, mixture: GaussianMixture, inputs: Mapping[str, Tensor]) -> Tensor:
        """What stays and map say together; see :meth:`forward`."""
        scale = inputs["scale"]
        condition = self.scale(torch.log(scale / scale.new_tensor(_TYPICAL_SCALE)))
        place = self.grid * scale[:, 0, None, None, None]
        guess = functional.log_softmax(mixture.log_density(place.unsqueeze(1)).flatten(2), dim=2)
        guess = guess.unflatten(2, (PIXELS, PIXELS))
        tile, serving = inputs["map"].float() / 255, inputs["serving"].float() / 255
        static = torch.cat([tile, serving.mean(dim=1, keepdim=True) * 4], dim=1)
        # from certain to impossible, in a range that convolutions like
        drawn = torch.cat([static, serving * 4, torch.exp(guess / 4) * 4], dim=1)
        drawn = drawn.contiguous(memory_format=torch.channels_last)
        x = self.stem(drawn)
        skipped = []
        for level, stage in enumerate(self.down):
            if level:
                skipped.append(x)
                x = self.shrink[level - 1](x)
            x = stage(x, condition)
        x = self.attention(x)
        for level in range(len(self.up) - 1, -1, -1):
            x = skipped[level] + functional.pixel_shuffle(self.grow[level](x), 2)
            x = self.up[level](x, condition)
        x = functional.pixel_shuffle(self.detail(x), 2)
        heat = guess + self.heat(self.refine(torch.cat([x, static], dim=1)))
        return functional.log_softmax(heat.flatten(2), dim=2).view_as(heat)


class _Stage(nn.Module):
    """Residual blocks at one resolution."""

    def __init__(self, width: int, count: int, condition: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(_Residual(width, condition) for _ in range(count))

    def forward(self, x: Tensor, condition: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x, condition)
        return x


class _Residual(nn.Module):
    """Two convolutions, modulated by the condition, added to what came in."""

    def __init__(self, width: int, condition: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, width)
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        self.modulation = nn.Linear(condition, 2 * width)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.modulation.weight)
        nn.init.zeros_(self.modulation.bias)

    def forward(self, x: Tensor, condition: Tensor) -> Tensor:
        gain, shift = self.modulation(condition)[:, :, None, None].chunk(2, dim=1)
        y = self.norm(x) * (1 + gain) + shift
        return x + self.second(functional.silu(self.first(functional.silu(y))))


class _Attention(nn.Module):
    """Every part of the tile attends to every other one, at the coarsest level."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.GroupNorm(8, width)
        self.place = nn.Parameter(torch.zeros(1, width, PIXELS // 8, PIXELS // 8))
        self.query_key_value = nn.Conv2d(width, 3 * width, 1)
        self.out = nn.Conv2d(width, width, 1)
        nn.init.zeros_(self.out.weight)
        nn.init.normal_(self.place, std=1 / math.sqrt(width))

    def forward(self, x: Tensor) -> Tensor:
        n, width, height, breadth = x.shape
        mixed = self.query_key_value(self.norm(x) + self.place)
        query, key, value = mixed.reshape(n, 3, self.heads, width // self.heads, -1).unbind(1)
        seen = functional.scaled_dot_product_attention(
            query.transpose(2, 3), key.transpose(2, 3), value.transpose(2, 3)
        )
        return x + self.out(seen.transpose(2, 3).reshape(n, width, height, breadth))
