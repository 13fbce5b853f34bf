"""The evaluation's table."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.models.training import evaluate
from sig2gps_qgis.models.training.evaluate import draw
from sig2gps_qgis.models.training.sft import Sft, SftSettings
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.training_split import VALIDATION
from tests.models.training.small_set import FRAMES, small_pair, small_set


def test_all_ways_of_asking_are_in_the_table(
    checkpoint: Path, data: TrainingSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evaluate.main(
        [
            *("--data", str(data.folder), "--checkpoint", f"tiny={checkpoint}"),
            *("--split", VALIDATION, "--steps", "1", "2", "--candidates", "1", "2"),
            *("--pairs", "1", "--threads", "1", "--json", str(tmp_path / "rows.json")),
        ]
    )
    lines = capsys.readouterr().out.strip().splitlines()
    assert len(lines) == 2 + 2 + 4
    assert len({line.count("|") for line in lines}) == 1
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    (pair,) = list(data.pairs(VALIDATION))[:1]
    error = np.hypot(*(pair.signaling_px - pair.truth_px).T) * pair.metres_per_pixel
    assert rows[0]["figures"]["error_m"] == pytest.approx(error.mean(), rel=1e-4)
    assert [(row["steps"], row["candidates"]) for row in rows[2:]] == [
        (1, 1),
        (1, 2),
        (2, 1),
        (2, 2),
    ]


def test_a_model_that_continues_traces_is_trained_and_told_of(
    checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = small_set(tmp_path / "set", train=4, validation=2, ahead=2)
    settings = SftSettings(
        checkpoint=checkpoint,
        data=data.folder,
        folder=tmp_path / "state",
        output=tmp_path / "trained",
        steps=2,
        batch=2,
        warm_up=1,
        validate_every=0,
        threads=1,
    )
    Sft(settings).run()
    assert open_checkpoint(settings.output).facts.ahead_frames == 2
    evaluate.main(
        [
            *("--data", str(data.folder), "--checkpoint", f"tiny={settings.output}"),
            *("--split", VALIDATION, "--steps", "1", "--candidates", "1", "--threads", "1"),
            *("--json", str(tmp_path / "rows.json")),
        ]
    )
    assert "| MAE ahead (m) |" in capsys.readouterr().out
    rows = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert [row["method"] for row in rows][2:] == ["constant velocity", "tiny"]
    assert all(row["figures"]["ahead_m"] > 0 for row in rows)
    assert "error_m" not in rows[2]["figures"]
    pairs = list(data.pairs(VALIDATION))
    assert all(pair.straight_px.shape == (2, 2) for pair in pairs)
    off = [
        np.hypot(*(pair.signaling_px - pair.truth_px).T) * pair.metres_per_pixel for pair in pairs
    ]
    assert rows[0]["figures"]["error_m"] == pytest.approx(np.mean([o[:3] for o in off]), rel=1e-4)
    assert rows[0]["figures"]["ahead_m"] == pytest.approx(np.mean([o[3:] for o in off]), rel=1e-4)


def test_of_candidates_the_one_in_one_piece_is_taken(
    checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = small_pair(1)
    loaded = load(open_checkpoint(checkpoint))
    style = loaded.opened.facts.style
    good = pair.video(style)

    def videos(*_: object, **__: object) -> np.ndarray:
        return np.stack([np.repeat(pair.image[None], FRAMES, axis=0), good, good])

    monkeypatch.setattr(evaluate, "generate", videos)
    assert draw(loaded, pair, 1, 3).is_continuous


def test_a_pair_knows_the_error_of_its_signaling() -> None:
    pair: TrainingPair = small_pair(2)
    assert np.hypot(*(pair.signaling_px - pair.truth_px).T).mean() > 0.5
