"""Denoising on a simulated road: never worse than the input, honest, and steady on odd input."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.vision.denoise import METHODS, denoise
from sig2gps_qgis.vision.evaluation import evaluate
from sig2gps_qgis.vision.samples import Candidates, InvalidSampleError, Samples
from tests.unit.road_before_camera import CAMERA, LEFTWARDS, RIGHTWARDS, Road, road


def after(scene: Road, method: str = "fused", **options: object) -> np.ndarray:
    found = denoise(scene.samples, CAMERA, method, **options)
    assert np.isfinite(found.latitude).all()
    assert np.isfinite(found.longitude).all()
    return scene.error_m(found.latitude, found.longitude)


def before(scene: Road) -> np.ndarray:
    return scene.error_m(scene.samples.latitude, scene.samples.longitude)


@pytest.mark.parametrize(
    ("seed", "noise_m"), enumerate([0.0, 0.003, 0.03, 0.1, 0.3, 1.0, 1.73, 5.0])
)
def test_never_worse_than_the_input(seed: int, noise_m: float) -> None:
    scene = road(noise_m, seed=seed)
    assert after(scene).mean() <= before(scene).mean() + 0.004


def test_little_noise_leaves_the_input_nearly_as_it_is() -> None:
    found = denoise(road(0.0).samples, CAMERA)
    assert found.shift_m.max() < 0.05
    assert found.noise_m < 0.01


def test_fused_halves_what_the_table_leaves() -> None:
    scene = road(1.73)
    fused, table = after(scene), after(scene, "lut")
    assert fused.mean() < 0.45
    assert fused.mean() < 0.5 * table.mean()


@pytest.mark.parametrize("noise_m", [0.1, 0.5, 1.73])
def test_sigma_is_honest(noise_m: float) -> None:
    shares = []
    for seed in range(3):
        scene = road(noise_m, seed=seed)
        found = denoise(scene.samples, CAMERA)
        told = evaluate(found, scene.samples, scene.latitude, scene.longitude).after
        shares.append((told.within_1_sigma, told.within_2_sigma))
    within_1, within_2 = np.mean(shares, axis=0)
    assert 0.5 < within_1 < 0.8
    assert within_2 > 0.9


@pytest.mark.parametrize("noise_m", [0.1, 1.0, 3.0])
def test_estimates_the_noise(noise_m: float) -> None:
    assert denoise(road(noise_m).samples, CAMERA).noise_m == pytest.approx(noise_m, rel=0.15)


@pytest.mark.parametrize("method", METHODS)
def test_site_learned_before_serves_new_samples(method: str) -> None:
    learned = denoise(road(1.0, passes=20, seed=1).samples, CAMERA, "mlp").site
    scene = road(1.0, passes=4, seed=2)
    found = denoise(scene.samples, CAMERA, method, site=learned)
    assert found.site is learned
    assert scene.error_m(found.latitude, found.longitude).mean() < 0.6 * before(scene).mean()


def test_precise_receiver_on_a_site_learned_from_noise_keeps_its_positions() -> None:
    learned = denoise(road(3.0, passes=20, seed=1).samples, CAMERA).site
    scene = road(0.01, passes=6, seed=2)
    assert after(scene, site=learned).mean() <= before(scene).mean() + 0.004


def test_part_of_the_image_that_nobody_learned_from_is_no_worse_either() -> None:
    scene = road(0.5, passes=10)
    left = np.flatnonzero(scene.samples.candidates.x < 0.5)
    learned = denoise(scene.samples.take(left), CAMERA).site
    assert after(scene, site=learned).mean() < before(scene).mean()


def test_directions_and_passes_are_found_without_fields() -> None:
    scene = road(0.5)
    for changes in ({"pass_id": None}, {"pass_id": None, "time": None}):
        found = denoise(replace(scene.samples, **changes), CAMERA)
        assert (found.direction == scene.direction).mean() > 0.97
        assert len(np.unique(found.pass_number)) == 12


def test_rows_without_order_on_two_lanes() -> None:
    scene = road(0.5, passes=20)
    shuffled = np.random.default_rng(3).permutation(len(scene.samples))
    samples = replace(scene.samples.take(shuffled), pass_id=None, time=None, beam=None)
    found = denoise(samples, CAMERA)
    assert found.site.directions == ["left_lane", "right_lane"]
    mixed = replace(scene, samples=samples, xy=scene.xy[shuffled])
    assert mixed.error_m(found.latitude, found.longitude).mean() < before(mixed).mean()


def test_missing_boxes_are_made_up_for_by_the_beam() -> None:
    scene = road(1.73, seed=4)
    boxes = scene.samples.candidates
    lost = np.random.default_rng(5).random(len(boxes)) < 0.3
    x, y = (np.where(lost, np.nan, value) for value in (boxes.x, boxes.y))
    scene = replace(scene, samples=replace(scene.samples, candidates=Candidates.known(x, y)))
    found = denoise(scene.samples, CAMERA)
    assert found.placed.all()
    assert (found.identified == ~lost).all()
    error = scene.error_m(found.latitude, found.longitude)
    assert error[lost].mean() < 0.5 * before(scene)[lost].mean()


def test_without_box_and_beam_a_sample_is_told_apart() -> None:
    scene = road(1.0)
    boxes = scene.samples.candidates
    x = np.where(np.arange(len(boxes)) == 7, np.nan, boxes.x)
    samples = replace(scene.samples, candidates=Candidates.known(x, boxes.y), beam=None)
    found = denoise(samples, CAMERA)
    assert np.flatnonzero(~found.placed).tolist() == [7]
    assert "Neither a box" in found.reason[7]
    assert found.latitude[7] == samples.latitude[7]
    assert found.shift_m[7] == 0.0
    assert np.isnan(found.sigma_m[7])


def test_outliers_are_pulled_in() -> None:
    scene = road(0.5, seed=6)
    wrong = np.random.default_rng(7).choice(len(scene.samples), 20, replace=False)
    latitude = scene.samples.latitude.copy()
    latitude[wrong] += 40.0 / 111_000.0
    scene = replace(scene, samples=replace(scene.samples, latitude=latitude))
    error = after(scene)
    assert error[wrong].mean() < 2.0
    assert np.delete(error, wrong).mean() < 0.4


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0.0, 180.0), (-17.0, -179.99995), (89.9999, 30.0), (-90.0, 0.0), (51.5, 0.0)],
)
def test_anywhere_on_earth(latitude: float, longitude: float) -> None:
    scene = road(1.0, latitude=latitude, longitude=longitude)
    found = denoise(scene.samples, CAMERA)
    error = scene.error_m(found.latitude, found.longitude)
    assert error.mean() < 0.5 * before(scene).mean()
    assert found.shift_m.max() < 10.0
    assert (np.abs(found.longitude) <= 180.0).all()


def odd_samples(kind: str) -> Samples:
    samples = road(1.0, passes=4, size=10).samples
    boxes, count = samples.candidates, len(samples)
    same = np.zeros(count)
    changes: dict[str, dict[str, object]] = {
        "constant x": {"candidates": Candidates.known(same + 0.5, same + 0.2)},
        "one place": {"latitude": same + 48.0, "longitude": same + 11.0},
        "one place and x": {
            "latitude": same + 48.0,
            "longitude": same + 11.0,
            "candidates": Candidates.known(same + 1.0, same + 1.0),
        },
        "one time": {"time": same},
        "times missing": {"time": same + np.nan},
        "beams missing": {"beam": np.zeros(count, dtype=np.int64)},
        "constant beam": {"beam": np.full(count, 9)},
        "powers all equal": {"powers": np.ones((count, 64))},
        "powers missing": {"powers": np.full((count, 64), np.nan)},
        "no passes": {"pass_id": np.full(count, None, dtype=object)},
        "one pass": {"pass_id": np.zeros(count, dtype=np.int64)},
        "edges": {"candidates": Candidates.known(np.round(boxes.x), boxes.y)},
    }
    return replace(samples, **changes[kind])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "kind",
    [
        "constant x",
        "one place",
        "one place and x",
        "one time",
        "times missing",
        "beams missing",
        "constant beam",
        "powers all equal",
        "powers missing",
        "no passes",
        "one pass",
        "edges",
    ],
)
def test_odd_input_gives_finite_positions_near_by(kind: str, method: str) -> None:
    found = denoise(odd_samples(kind), CAMERA, method)
    assert np.isfinite(found.latitude).all()
    assert np.isfinite(found.longitude).all()
    assert (found.shift_m < 100.0).all()
    assert (np.isnan(found.sigma_m) | (found.sigma_m >= 0.0)).all()


@pytest.mark.parametrize("count", [2, 3, 5])
def test_few_samples(count: int) -> None:
    scene = road(1.0, passes=1)
    few = scene.samples.take(np.arange(count) * 7)
    found = denoise(few, CAMERA)
    assert found.placed.all()
    assert (found.shift_m < 5.0).all()
    assert (found.sigma_m > 0.1).all()


def test_direction_with_one_sample_is_not_learned() -> None:
    scene = road(1.0, passes=2)
    direction = np.full(len(scene.samples), "there", dtype=object)
    direction[5] = "back"
    found = denoise(replace(scene.samples, direction=direction), CAMERA)
    assert np.flatnonzero(~found.placed).tolist() == [5]
    assert "back" in found.reason[5]


def test_single_sample_is_refused() -> None:
    with pytest.raises(InvalidSampleError, match="No direction of travel has 2 samples"):
        denoise(road(1.0).samples.take(np.array([3])), CAMERA)


def test_no_samples_are_refused() -> None:
    with pytest.raises(InvalidSampleError, match="no samples"):
        denoise(road(1.0).samples.take(np.array([], dtype=np.int64)), CAMERA)


def test_position_far_away_is_named() -> None:
    samples = road(1.0).samples
    latitude = samples.latitude.copy()
    latitude[11] += 1.0
    with pytest.raises(InvalidSampleError, match="20 km") as refusal:
        denoise(replace(samples, latitude=latitude), CAMERA)
    assert refusal.value.row == 11


def test_unknown_method_and_grids_are_refused() -> None:
    samples = road(1.0).samples
    with pytest.raises(InvalidInputError, match="fused, mlp, lut"):
        denoise(samples, CAMERA, "best")
    with pytest.raises(InvalidInputError, match="grids"):
        denoise(samples, CAMERA, grids=0)


def test_site_without_network_is_refused_for_mlp() -> None:
    samples = road(1.0).samples
    with pytest.raises(InvalidInputError, match="mlp"):
        denoise(samples, CAMERA, "mlp", site=denoise(samples, CAMERA).site)


def test_can_be_cancelled_and_tells_progress() -> None:
    samples = road(1.0).samples
    with pytest.raises(Cancelled):
        denoise(samples, CAMERA, cancelled=lambda: True)
    shares: list[float] = []
    denoise(samples, CAMERA, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_lut_marks_what_it_interpolated() -> None:
    scene = road(1.0)
    site = denoise(scene.samples, CAMERA, "lut", grids=100).site
    found = denoise(scene.samples, CAMERA, "lut", site=site)
    assert not found.interpolated.any()
    moved = replace(
        scene.samples,
        candidates=Candidates.known(scene.samples.candidates.x * 0.0, scene.samples.candidates.y),
    )
    assert denoise(moved, CAMERA, "lut", site=site).interpolated.all()


def test_directions_have_their_names_and_grids_their_numbers() -> None:
    found = denoise(road(1.0).samples, CAMERA, grids=10)
    assert found.site.directions == [RIGHTWARDS, LEFTWARDS]
    assert found.grid.min() == 1
    assert found.grid.max() == 10
    assert set(found.grid_table.direction) == {RIGHTWARDS, LEFTWARDS}
