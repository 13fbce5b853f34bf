"""Samples without GPS get the position that a site learned before, box and beam give."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sig2gps_qgis.vision.denoise import METHODS, denoise
from sig2gps_qgis.vision.samples import Candidates, InvalidSampleError
from sig2gps_qgis.vision.site_model import SiteModel
from tests.unit.road_before_camera import CAMERA, Road, road, with_passers_by


@pytest.fixture(scope="module")
def site() -> SiteModel:
    return denoise(road(1.0, passes=20, seed=1).samples, CAMERA, "mlp").site


def without_gps(scene: Road, lost: np.ndarray) -> Road:
    """The same without the positions of ``lost``, (N,) bool."""
    latitude, longitude = (
        np.where(lost, np.nan, value) for value in (scene.samples.latitude, scene.samples.longitude)
    )
    return replace(scene, samples=replace(scene.samples, latitude=latitude, longitude=longitude))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("share", [0.3, 1.0])
def test_have_positions_with_their_sigma(site: SiteModel, method: str, share: float) -> None:
    scene = road(1.0, passes=4, seed=2)
    lost = np.random.default_rng(3).random(len(scene.samples)) < share
    found = denoise(without_gps(scene, lost).samples, CAMERA, method, site=site)
    error = scene.error_m(found.latitude, found.longitude)
    assert found.placed.all()
    if method != "fused":
        # These read the box alone: they say the same as with GPS, for which test_denoise has bars.
        told = denoise(scene.samples, CAMERA, method, site=site)
        np.testing.assert_allclose(found.latitude, told.latitude, atol=1e-9)
        np.testing.assert_allclose(found.longitude, told.longitude, atol=1e-9)
    given = scene.error_m(scene.samples.latitude, scene.samples.longitude)
    assert error[lost].mean() < (0.6 * given.mean() if method == "mlp" else 0.6)
    assert np.isnan(found.shift_m[lost]).all()
    assert np.isfinite(found.shift_m[~lost]).all()
    assert (found.sigma_m > 0.05).all()
    if method != "mlp":
        assert (error <= 2.0 * found.sigma_m)[lost].mean() > 0.9


def test_neighbours_with_gps_are_not_the_worse_for_them(site: SiteModel) -> None:
    scene = road(1.0, passes=4, seed=4)
    lost = np.random.default_rng(5).random(len(scene.samples)) < 0.5
    every = denoise(scene.samples, CAMERA, site=site)
    half = denoise(without_gps(scene, lost).samples, CAMERA, site=site)
    only = denoise(scene.samples.take(np.flatnonzero(~lost)), CAMERA, site=site)
    assert half.noise_m == pytest.approx(only.noise_m, rel=0.05)
    told, alone = (
        scene.error_m(found.latitude, found.longitude)[lost].mean() for found in (every, half)
    )
    assert alone < 1.3 * told


def test_among_other_vehicles(site: SiteModel) -> None:
    within = []
    for seed in (6, 7, 8):
        scene, _ = with_passers_by(road(1.0, passes=12, seed=seed), 3, missed=0.1, seed=seed + 1)
        lost = np.ones(len(scene.samples), dtype=bool)
        found = denoise(without_gps(scene, lost).samples, CAMERA, site=site)
        error = scene.error_m(found.latitude, found.longitude)
        assert found.placed.all()
        # Nine in ten have their own box, so the middle one is as near as where nobody is beside.
        assert np.median(error) < 0.6
        within.append((error <= 2.0 * found.sigma_m).mean())
    # What test_denoise asks of an honest sigma_m, which doubt about the box must not spoil.
    assert np.mean(within) > 0.9


def test_heights_of_boxes_tell_the_lane_of_samples_on_their_own(site: SiteModel) -> None:
    scene = road(1.0, passes=4, seed=8)
    alone = np.full(len(scene.samples), None, dtype=object)
    lost = np.ones(len(alone), dtype=bool)
    samples = replace(without_gps(scene, lost).samples, pass_id=alone, time=None)
    found = denoise(samples, CAMERA, site=site)
    assert (found.direction == scene.direction).mean() > 0.97


def test_where_nothing_tells_the_lane_a_sample_is_told_apart(site: SiteModel) -> None:
    scene = road(1.0, passes=2, seed=9)
    nothing = np.full(len(scene.samples), np.nan)
    samples = replace(
        without_gps(scene, np.isnan(nothing)).samples,
        candidates=Candidates.known(nothing, nothing),
        pass_id=np.full(len(nothing), None, dtype=object),
    )
    found = denoise(samples, CAMERA, site=site)
    assert not found.placed.any()
    assert "on which lane" in found.reason[0]
    assert np.isnan(found.latitude).all()


def test_nothing_is_learned_from_them() -> None:
    scene = road(1.0, passes=4)
    lost = np.arange(len(scene.samples)) == 6
    with pytest.raises(InvalidSampleError, match="no GPS") as refusal:
        denoise(without_gps(scene, lost).samples, CAMERA)
    assert refusal.value.row == 6
