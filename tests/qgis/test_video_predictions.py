"""``sig2gps:predictnextpositions`` by the engine `wan`, with a server in place of the model."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProcessingException

from tests.qgis.layers import START, drive, signaling
from tests.qgis.reconstruction_run import Log
from tests.qgis.test_predict_next_positions import features, predict
from tests.qgis.test_video_engine import noise
from tests.qgis.test_video_engine import refused as refused_reconstruction
from tests.qgis.video_run import CHECKPOINT, WAY, WAY_S, truth
from tests.unit.video_server import REVISION, VideoScript, VideoServer

AHEAD = 4
CONTINUES = replace(CHECKPOINT, name="ahead", ahead_frames=AHEAD)
NOW = START + 180


def continued(server: VideoServer, folder: Path | None, **parameters: object) -> dict:
    """Predict two minutes of the drive's second half from its first."""
    given = {
        "ENGINE": "wan",
        "SERVER": server.url,
        "HORIZON": 120,
        **({} if folder is None else {"TILES": str(folder)}),
        **parameters,
    }
    return predict(given.pop("SIGNALING", None), given.pop("log", None), **given)


def refused(server: VideoServer, **parameters: object) -> str:
    with pytest.raises(QgsProcessingException) as error:
        continued(server, None, **parameters)
    assert not server.script.forms
    return str(error.value)


def errors_m(points: list[QgsFeature]) -> np.ndarray:
    """(K,) from each prediction to where the phone was then."""
    off = []
    for point in points:
        then = NOW - START + point["ahead_s"]
        place = np.array([np.interp(then, WAY_S, WAY[:, k]) for k in (0, 1)])
        off.append(np.hypot(*(np.array(point.geometry().asPoint()) - place)))
    return np.array(off)


def test_a_right_video_gives_a_right_prediction_on_roads(tmp_path: Path) -> None:
    with truth(tmp_path, CONTINUES) as server:
        outputs = continued(server, tmp_path, CANDIDATES=2, SEED=7, STEPS=3)
    (path,) = features(outputs["PATHS"])
    assert (path["engine"], path["engine_version"]) == ("wan", f"1 (weights {REVISION})")
    assert path["on_roads"]
    points = features(outputs["PREDICTIONS"])
    assert [point["ahead_s"] for point in points] == [0, 20, 40, 60, 80, 100, 120]
    assert errors_m(points).mean() < 60.0
    by_signaling = errors_m(features(predict(HORIZON=120)["PREDICTIONS"]))
    assert errors_m(points).mean() < by_signaling.mean() / 3
    (form,) = server.script.forms
    assert (form["num_frames"], form["num_inference_steps"]) == ("13", "3")
    assert (form["n"], form["seed"]) == ("2", "7")
    facts = json.loads((tmp_path / "a_part1_001.json").read_text())
    assert (facts["seconds_per_frame"], facts["frames_ahead"]) == (40, AHEAD)
    assert outputs["TILES"] == str(tmp_path)


def test_over_the_plane_and_with_more_frames(tmp_path: Path) -> None:
    with truth(tmp_path, CONTINUES) as server:
        outputs = continued(server, tmp_path, ROADS=None, FRAMES=17)
    assert server.script.forms[0]["num_frames"] == "17"
    assert errors_m(features(outputs["PREDICTIONS"])).mean() < 150.0
    assert not features(outputs["PATHS"])[0]["on_roads"]


def test_candidates_that_differ_make_sigma_grow(tmp_path: Path) -> None:
    with truth(tmp_path, CONTINUES) as server:
        draw = server.script.draw

        def parting(image: bytes, form: dict[str, str]) -> np.ndarray:
            """The second phone turns back where the first goes on."""
            videos = draw(image, form).copy()
            if len(videos) > 1:
                turned = replace(draw, xy=np.where((WAY_S > 170.0)[:, None], WAY[1], WAY))
                videos[1] = turned(image, {**form, "n": "1"})[0]
            return videos

        server.script.draw = parting
        sure, doubtful = (
            features(continued(server, tmp_path, CANDIDATES=count)["PREDICTIONS"])[-1]["sigma_m"]
            for count in (1, 2)
        )
    assert doubtful > 1.3 * sure


def test_many_traces_in_one_run() -> None:
    layer = signaling([*drive("a")[:4], *drive("b")[:4], *drive("c")[:4]])
    log = Log()
    with VideoServer(VideoScript(CONTINUES, noise)) as server:
        outputs = continued(server, None, SIGNALING=layer, log=log)
    assert outputs["PREDICTED_COUNT"] == len(server.script.forms) == 3
    assert log.percent == sorted(log.percent)


def test_a_failed_video_is_rejected_or_left_to_hmm(tmp_path: Path) -> None:
    with truth(tmp_path, CONTINUES) as server:
        server.script.fails = "out of memory"
        outputs = continued(server, tmp_path)
        log = Log()
        by_hmm = continued(server, tmp_path, FALLBACK=True, log=log)
    (row,) = features(outputs["REJECTED"])
    assert "out of memory" in row["reason"]
    assert features(by_hmm["PATHS"])[0]["engine"] == "hmm"
    assert any("left to hmm; the field engine says which" in said for said in log.warnings)


def test_dry_run_tells_what_a_run_takes(tmp_path: Path) -> None:
    log = Log()
    with truth(tmp_path, CONTINUES) as server:
        outputs = continued(server, tmp_path, DRY_RUN=True, log=log)
    assert not server.script.forms
    assert set(outputs) == {"TILES", "PREDICTED_COUNT", "REJECTED_COUNT"}
    assert any("1 traces make 1 tiles" in line for line in log.lines)


def test_a_checkpoint_without_frames_ahead_is_refused(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        told = refused(server, FALLBACK=True)
    assert "'truth' was trained to reconstruct traces, not to continue them" in told
    assert "(CHECKPOINT; the guide's page on your own city tells how), or choose ENGINE hmm" in told


def test_a_horizon_that_the_frames_do_not_reach_is_refused(tmp_path: Path) -> None:
    with truth(tmp_path, CONTINUES) as server:
        told = refused(server, HORIZON=241)
        few = refused(server, FRAMES=5)
    assert "HORIZON is 241 s, but the frames of the video checkpoint 'ahead' reach 240 s" in told
    assert "Give a HORIZON of at most that, or choose ENGINE hmm" in told
    assert "FRAMES is 5, of which the video checkpoint 'ahead' draws 4 ahead" in few


def test_a_checkpoint_that_continues_reconstructs_nothing(tmp_path: Path) -> None:
    with truth(tmp_path, CONTINUES) as server:
        told = refused_reconstruction(server, tmp_path)
    assert "'ahead' was trained to continue traces, not to reconstruct them" in told


@pytest.mark.parametrize("engine", ["hmm", "constant_velocity"])
def test_what_only_wan_takes_is_refused_elsewhere(engine: str) -> None:
    with pytest.raises(QgsProcessingException, match=f"The engine is {engine}, and only wan has"):
        predict(ENGINE=engine, STEPS=4)


def test_noise_leaves_the_word_to_the_walk() -> None:
    with VideoServer(VideoScript(CONTINUES, noise)) as server:
        outputs = continued(server, None)
    error = errors_m(features(outputs["PREDICTIONS"])).mean()
    assert error < 1.5 * errors_m(features(predict(HORIZON=120)["PREDICTIONS"])).mean()
