"""Evidence read from heatmaps, and the way from traces to it."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.embedded import EmbeddedModel
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.heatmap_evidence import (
    LEVELS_PER_NAT,
    OUTSIDE,
    HeatmapEvidence,
)
from sig2gps_qgis.inference_protocol import check
from sig2gps_qgis.motion import STEP_S
from sig2gps_qgis.plane_decoder import PlaneDecoder
from sig2gps_qgis.serving_track import HOLD_S
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.tile_drawing import INPUTS
from sig2gps_qgis.tile_window import FRAMES, PIXELS, TileWindow
from sig2gps_qgis.trace import Trace

STATIONS = Stations(("a", "b"), np.array([[0.0, 0.0], [3000.0, 0.0]]))


def _cone(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """A model that believes in the smoothed track, to about a hundred metres."""
    assert check(arrays, INPUTS) == len(arrays["scale"])
    row, column = np.mgrid[:PIXELS, :PIXELS]
    track = arrays["track"][:, :, 0, :, None, None]
    distance = np.hypot(column - track[:, :, 0], row - track[:, :, 1])
    metres = distance * arrays["scale"][:, 0, None, None, None]
    metres -= metres.min(axis=(2, 3), keepdims=True)
    return {"heat": np.minimum(LEVELS_PER_NAT * metres / 100, 255).astype(np.uint8)}


def _trace(seconds: float, every_s: float, speed_mps: float = 8.0) -> Trace:
    time = 5000.0 + np.append(np.arange(0.0, seconds, every_s), seconds)
    xy = np.column_stack([speed_mps * (time - time[0]), np.zeros(len(time))])
    nobody = np.full(len(time), None, object)
    return Trace("t", 1, time, xy, np.full(len(time), -1), nobody, len(time))


def _evidence(*traces: Trace) -> list[HeatmapEvidence]:
    """The learned part of it."""
    joint = EmbeddedModel(STATIONS, None).evidence(traces, _cone)
    return [evidence.learned for evidence in joint]


def test_each_trace_gets_its_own_evidence() -> None:
    short, long, sparse = _evidence(_trace(90, 10), _trace(3600, 30), _trace(7200, 900))
    assert len(short.windows) == 1
    assert len(long.windows) == len(long.heat) > 10
    assert sparse.windows[0].frame_s > short.windows[0].frame_s
    assert sparse.time[-1] >= 5000 + 7200


@pytest.mark.parametrize(
    ("seconds", "every_s", "within_m"),
    [(60, 10, 250), (1200, 27, 250), (7200, 30, 250), (7200, 600, 8 * HOLD_S)],
)
def test_a_trace_comes_out_whole(seconds: float, every_s: float, within_m: float) -> None:
    """Shorter or longer than a window, denser or sparser, wider than one tile: two hours too."""
    (evidence,) = _evidence(_trace(seconds, every_s))
    path = PlaneDecoder().decode(evidence, lambda: False)
    assert path.time[0] == 5000
    assert path.time[-1] >= 5000 + seconds
    expected = 8.0 * (path.time - 5000)
    assert np.median(np.abs(path.position_at(path.time)[:, 0] - expected)) < within_m


def test_a_train_is_followed_over_the_plane() -> None:
    (evidence,) = EmbeddedModel(STATIONS, None).evidence([_trace(3600, 20, 40.0)], _cone)
    path = PlaneDecoder().decode(evidence, lambda: False)
    off = path.position_at(path.time) - np.column_stack([40.0 * (path.time - 5000), 0 * path.time])
    assert np.hypot(*off.T).mean() < 1000


def test_the_likeliest_place_is_where_the_heat_is() -> None:
    (evidence,) = _evidence(_trace(1200, 20))
    places = np.column_stack([np.arange(0.0, 9600.0, 50.0), np.zeros(192)])
    at = int(600 / STEP_S)
    likelihood = evidence.log_likelihood(places, at, at + 1)[0]
    assert abs(places[likelihood.argmax(), 0] - 4800) <= 100
    assert np.isfinite(likelihood).all()


def test_between_frames_nothing_is_said() -> None:
    (evidence,) = _evidence(_trace(7200, 600, speed_mps=1.0))
    likelihood = evidence.log_likelihood(np.array([[0.0, 0.0], [900.0, 0.0]]), 1, 5)
    assert not likelihood.any()
    assert len(evidence.anchors(1, 5))


def test_what_is_outside_of_a_tile_is_unlikely_but_possible() -> None:
    window = TileWindow(STEP_S * np.arange(FRAMES), STEP_S, np.zeros(2), 50.0)
    heat = np.zeros((1, FRAMES, PIXELS, PIXELS), np.uint8)
    evidence = HeatmapEvidence(window.time, [window], heat)
    inside, outside = evidence.log_likelihood(np.array([[0.0, 0.0], [9000.0, 0.0]]), 0, 1)[0]
    assert inside == 0
    assert outside / OUTSIDE == pytest.approx(STEP_S / (STEP_S + evidence.independent_s))


def test_anchors_are_where_the_heat_is() -> None:
    window = TileWindow(STEP_S * np.arange(FRAMES), STEP_S, np.zeros(2), 50.0)
    heat = np.full((1, FRAMES, PIXELS, PIXELS), 255, np.uint8)
    heat[0, 3, 10, 20] = 0
    evidence = HeatmapEvidence(window.time, [window], heat)
    np.testing.assert_allclose(evidence.anchors(0, FRAMES), window.xy(np.array([[20, 10]])))


def test_geometry_counts_by_its_share() -> None:
    (joint,) = EmbeddedModel(STATIONS, None).evidence([_trace(600, 20)], _cone)
    places = np.array([[100.0, 0.0], [2500.0, 900.0]])
    learned, geometry = (e.log_likelihood(places, 3, 7) for e in (joint.learned, joint.geometry))
    both = joint.log_likelihood(places, 3, 7)
    np.testing.assert_allclose(both, learned + joint.geometry_share * geometry, rtol=1e-5)
    np.testing.assert_array_equal(joint.time, joint.geometry.time)


def test_cancelled_before_the_model_is_asked() -> None:
    with pytest.raises(Cancelled):
        EmbeddedModel(STATIONS, None).evidence([_trace(90, 10)], _cone, lambda: True)
