"""Errors and rewards of a video's path."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.models.training.video.path_scores import PathScore, score_path, whole_path
from sig2gps_qgis.video import VideoReading
from sig2gps_qgis.video_ink import Dots

SIDE, METRES, SCALE_M = 100, 10.0, 300.0
TRUTH = np.column_stack([np.arange(10.0, 60.0, 10.0), np.full(5, 50.0)])


def _scored(heads: np.ndarray, pieces: int = 1) -> PathScore:
    reading = VideoReading((Dots.none(),) * len(heads), heads, (), pieces, 1.0)
    return score_path(reading, TRUTH, SIDE, METRES, SCALE_M)


def test_the_true_path_has_the_highest_rewards() -> None:
    score = _scored(TRUTH.copy())
    assert score.rewards == (1.0, pytest.approx(1.0), 1.0)
    assert score.error_m.max() == 0.0


def test_the_way_back_is_the_wrong_direction() -> None:
    score = _scored(TRUTH[::-1].copy())
    assert score.direction == pytest.approx(-1.0)


def test_distance_is_1_over_e_at_the_scale() -> None:
    score = _scored(TRUTH + [0.0, 30.0])  # noqa: RUF005 - arrays are added
    assert score.error_m.mean() == pytest.approx(300.0)
    assert score.distance == pytest.approx(np.exp(-1.0))
    assert score.direction == pytest.approx(1.0)


def test_a_path_in_pieces_is_not_continuous() -> None:
    assert _scored(TRUTH, pieces=2).continuity == 0.0


def test_frames_without_a_dot_are_interpolated_but_not_rewarded() -> None:
    heads = TRUTH.copy()
    heads[2] = np.nan
    score = _scored(heads)
    assert score.error_m.max() == pytest.approx(0.0)
    assert score.told == 0.8
    assert score.distance == pytest.approx(np.exp(-(SIDE / 2 / 5) * METRES / SCALE_M))


def test_a_video_without_a_path_has_no_reward_and_is_half_a_tile_off() -> None:
    score = _scored(np.full((5, 2), np.nan), pieces=0)
    assert score.error_m.tolist() == [500.0] * 5
    assert score.rewards == (pytest.approx(np.exp(-500 / 300)), 0.0, 0.0)


def test_standing_still_is_no_direction() -> None:
    assert _scored(np.tile(TRUTH[2], (5, 1))).direction == 0.0


def test_unknown_heads_lie_between_the_known() -> None:
    heads = np.array([[0.0, 0.0], [np.nan, np.nan], [4.0, 8.0]])
    assert whole_path(heads, np.zeros(2))[1].tolist() == [2.0, 4.0]
    nowhere = np.full((2, 2), np.nan)
    assert whole_path(nowhere, np.array([5.0, 6.0])).tolist() == [[5.0, 6.0]] * 2
