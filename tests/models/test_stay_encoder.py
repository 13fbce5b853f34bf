"""The transformer over stays, and its mixtures of Gaussians."""

from __future__ import annotations

import numpy as np
import torch

from sig2gps_qgis.models.stay_encoder import GaussianMixture, StayEncoder
from sig2gps_qgis.tile_drawing import NEIGHBOURS, STAYS
from sig2gps_qgis.tile_window import FRAMES


def _encoder() -> StayEncoder:
    torch.manual_seed(0)
    encoder = StayEncoder(width=32, depth=2, heads=4, components=3).eval()
    torch.nn.init.normal_(encoder.mixture.weight, std=0.3)
    return encoder


def _inputs(count: int, beyond: float = 0.0) -> tuple[torch.Tensor, ...]:
    rng = np.random.default_rng(5)
    begin = np.sort(rng.uniform(-3, 23, STAYS))
    stays = np.column_stack([begin, begin + 0.5, rng.uniform(10, 50, (STAYS, 2))])
    neighbours = rng.normal(0, 10, (STAYS, NEIGHBOURS, 2))
    stays[count:] = beyond
    neighbours[count:] = beyond
    return tuple(
        torch.tensor(array[None], dtype=torch.float32)
        for array in (
            stays,
            neighbours,
            rng.uniform(20, 40, (FRAMES, 2, 2)),
            np.array([60.0, 20.0]),
        )
    )


def _mixture(encoder: StayEncoder, count: int, beyond: float = 0.0) -> GaussianMixture:
    stays, neighbours, track, scale = _inputs(count, beyond)
    with torch.inference_mode():
        return encoder(stays, torch.tensor([count], dtype=torch.int32), neighbours, track, scale)


def test_what_lies_beyond_the_count_does_not_matter() -> None:
    encoder = _encoder()
    np.testing.assert_allclose(_mixture(encoder, 20).mean, _mixture(encoder, 20, 99.0).mean)


def test_a_sample_is_answered_the_same_beside_one_of_more_stays() -> None:
    encoder = _encoder()
    stays, neighbours, track, scale = _inputs(9)
    more, of_more, *_ = _inputs(40)
    count = torch.tensor([9, 40], dtype=torch.int32)
    with torch.inference_mode():
        together = encoder(
            torch.cat([stays, more]),
            count,
            torch.cat([neighbours, of_more]),
            torch.cat([track, track]),
            torch.cat([scale, scale]),
        )
    np.testing.assert_allclose(_mixture(encoder, 9).mean[0], together.mean[0], atol=0.01)


def test_the_density_is_one_in_all() -> None:
    mixture = _mixture(_encoder(), 20)
    axis = torch.arange(-6000.0, 6000.0, 40.0)
    grid = torch.stack(torch.meshgrid(axis, axis, indexing="xy"), dim=-1).flatten(0, 1)
    density = mixture.log_density(grid[None, None]).exp()
    np.testing.assert_allclose(density.sum(dim=2) * 0.04**2, 1.0, rtol=0.02)


def test_no_stays_at_all_are_answered_from_the_track() -> None:
    mixture = _mixture(_encoder(), 0)
    assert torch.isfinite(mixture.mean).all()
    assert torch.isfinite(mixture.log_density(torch.zeros(1, FRAMES, 2))).all()


def test_gradients_are_finite_with_stays_missing() -> None:
    encoder = _encoder()
    stays, neighbours, track, scale = _inputs(7)
    twice = [torch.cat([array, array]) for array in (stays, neighbours, track, scale)]
    count = torch.tensor([7, 30], dtype=torch.int32)
    mixture = encoder(twice[0], count, *twice[1:])
    mixture.log_density(torch.zeros(2, FRAMES, 2)).mean().backward()
    assert all(torch.isfinite(weight.grad).all() for weight in encoder.parameters())
