"""The engine `wan` from layer to layer, with a server in place of the video model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)

from tests.qgis.layers import drive, signaling
from tests.qgis.reconstruction_run import Impatient, Log
from tests.qgis.video_run import CHECKPOINT, PIXELS, WAY, errors_m, reconstruct_videos, truth
from tests.unit.video_server import REVISION, VideoScript, VideoServer


def noise(_image: bytes, form: dict[str, str]) -> np.ndarray:
    """What an untrained model draws."""
    shape = (int(form["n"]), int(form["num_frames"]), PIXELS, PIXELS, 3)
    return np.random.default_rng(int(form["seed"])).integers(0, 256, shape, dtype=np.uint8)


def refused(server: VideoServer | str, folder: Path | None = None, **parameters: object) -> str:
    """What a user reads of a run that failed before anything was written."""
    log = Log()
    with pytest.raises(QgsProcessingException) as error:
        reconstruct_videos(server, folder, log=log, **parameters)
    told = "\n".join([str(error.value), *log.lines, *log.warnings])
    assert "Traceback" not in told
    return told


def test_a_right_video_gives_a_right_trajectory_on_roads(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        run = reconstruct_videos(server, tmp_path, CANDIDATES=2, SEED=7, STEPS=3)
    by_signaling = reconstruct_videos("", None, ENGINE="hmm")
    (trajectory,) = run.trajectories
    assert trajectory["engine"] == "wan"
    assert trajectory["engine_version"] == f"1 (weights {REVISION})"
    assert errors_m(run).mean() < 40.0
    assert errors_m(run).mean() < errors_m(by_signaling).mean() / 3
    (form,) = server.script.forms
    assert form["size"] == f"{PIXELS}x{PIXELS}"
    assert (form["num_frames"], form["num_inference_steps"]) == ("13", "3")
    assert (form["n"], form["seed"]) == ("2", "7")
    assert form["prompt"] == CHECKPOINT.prompt


def test_over_the_plane_and_with_more_frames(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        run = reconstruct_videos(server, tmp_path, ROADS=None, FRAMES=21)
    assert server.script.forms[0]["num_frames"] == "21"
    assert errors_m(run).mean() < 120.0  # places of the plane lie 100 m apart
    assert any("neither a road layer" in warning for warning in run.log.warnings)


def test_the_same_seed_gives_the_same_result(tmp_path: Path) -> None:
    script = VideoScript(CHECKPOINT, noise)
    with VideoServer(script) as server:
        first, second = (reconstruct_videos(server, None, SEED=3) for _ in range(2))
    assert [p.geometry().asWkt() for p in first.points] == [
        p.geometry().asWkt() for p in second.points
    ]


def test_noise_leaves_the_word_to_the_signaling() -> None:
    with VideoServer(VideoScript(CHECKPOINT, noise)) as server:
        run = reconstruct_videos(server, None, CANDIDATES=2)
    by_signaling = reconstruct_videos("", None, ENGINE="hmm")
    assert errors_m(run).mean() < 1.3 * errors_m(by_signaling).mean()


def test_tiles_load_in_qgis_where_they_belong(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        run = reconstruct_videos(server, tmp_path)
    assert run.outputs["TILES"] == str(tmp_path)
    names = sorted(file.name for file in tmp_path.iterdir())
    endings = (".json", ".pgw", ".png", ".png.aux.xml", ".prj", "_seed0.mp4")
    assert names == sorted(f"a_part1_001{ending}" for ending in endings)
    tile = QgsRasterLayer(str(tmp_path / "a_part1_001.png"), "tile")
    assert tile.isValid()
    assert tile.crs().mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    assert tile.extent().width() == pytest.approx(5000.0, rel=1e-6)
    there = QgsCoordinateTransform(
        run.outputs["TRAJECTORIES"].crs(), tile.crs(), QgsProject.instance()
    )
    for x, y in WAY:
        assert tile.extent().contains(there.transform(QgsPointXY(x, y)))


def test_long_traces_are_drawn_in_windows_and_stitched(tmp_path: Path) -> None:
    there_and_back = drive() + [
        {**record, "t": int(record["t"]) + 60 * minute}
        for minute, record in zip((6, 10, 14, 18, 22, 26), drive())
    ]
    with truth(tmp_path) as server:
        run = reconstruct_videos(server, tmp_path, SIGNALING=signaling(there_and_back))
    assert len(list(tmp_path.glob("*.png"))) == len(server.script.forms) > 1
    assert len(run.trajectories) == 1


def test_progress_comes_with_the_steps(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        server.script.looks = 12
        log = Log()
        reconstruct_videos(server, tmp_path, log=log)
    assert log.percent == sorted(log.percent)
    assert len([share for share in log.percent if 30 < share < 93]) >= 5


def test_a_cancelled_run_tells_the_server(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        server.script.looks = -1000
        log = Impatient(at_percent=30.5)
        reconstruct_videos(server, tmp_path, log=log)
        for _ in range(100):
            if server.script.deleted:
                break
    assert server.script.deleted == 1


def test_a_failed_video_is_rejected_with_its_reason(tmp_path: Path) -> None:
    reason = "out of memory; what would fit: at most 2 candidates"
    with truth(tmp_path) as server:
        server.script.fails = reason
        run = reconstruct_videos(server, tmp_path)
    assert not run.trajectories
    ((_, records, told),) = run.rejected
    assert records == 6
    assert reason in told


def test_hmm_takes_over_where_that_is_wished(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        server.script.fails = "out of memory"
        run = reconstruct_videos(server, tmp_path, FALLBACK=True)
    (trajectory,) = run.trajectories
    assert trajectory["engine"] == "hmm"
    assert any("out of memory" in warning for warning in run.log.warnings)


def test_dry_run_tells_what_a_run_takes(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        run = reconstruct_videos(server, tmp_path, DRY_RUN=True, CANDIDATES=4, STEPS=10)
    assert not server.script.forms
    assert set(run.outputs) == {"TILES", "TRAJECTORY_COUNT", "REJECTED_COUNT"}
    told = "\n".join(run.log.lines)
    assert "1 traces make 1 tiles of 256 x 256 pixels, with 13 frames and 4 videos each" in told
    assert "4 videos, 40 denoising steps" in told
    size = (tmp_path / "a_part1_001.png").stat().st_size
    assert f"Upload: {size / 1e6:.1f} MB of pictures." in told
    # 1 GB of weights, and 100 bytes for each pixel of 2 videos of 13 frames
    assert "device: about 1.2 GB, of which the model takes 1.0 GB, with 2 videos at a time" in told
    assert not list(tmp_path.glob("*.mp4"))


def test_dry_run_without_a_folder() -> None:
    with VideoServer(VideoScript(CHECKPOINT, noise)) as server:
        run = reconstruct_videos(server, None, DRY_RUN=True)
    assert set(run.outputs) == {"TRAJECTORY_COUNT", "REJECTED_COUNT"}


def test_tiles_in_a_temporary_folder() -> None:
    with VideoServer(VideoScript(CHECKPOINT, noise)) as server:
        run = reconstruct_videos(server, None, DRY_RUN=True, TILES="TEMPORARY_OUTPUT")
    folder = Path(str(run.outputs["TILES"]))
    assert folder.is_absolute()
    assert [file.name for file in folder.glob("*.png")] == ["a_part1_001.png"]


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"FRAMES": 20}, "FRAMES is 20; the model makes videos of 4k + 1 frames"),
        ({"MAP_THEME": "night"}, "MAP_THEME is 'night', which the project does not have"),
        ({"ENGINE": "hmm", "DRY_RUN": True}, "only wan has a use for DRY_RUN: leave that empty"),
        (
            {"ENGINE": "auto", "STEPS": 4},
            "The engine is embedded, and only wan has a use for STEPS",
        ),
        ({"SERVER": ""}, "ENGINE is wan, but there is no inference environment"),
        ({"CHECKPOINT": "x"}, "no connection to the inference server"),
    ],
)
def test_bad_parameters_are_named(parameters: dict[str, object], told: str) -> None:
    server = str(parameters.get("SERVER", "http://127.0.0.1:9"))
    others = {name: value for name, value in parameters.items() if name != "SERVER"}
    assert told.lower() in refused(server, None, **others).lower()


def test_a_server_without_the_engine_is_refused(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        server.script.lacks_engine = True
        assert "has no engine 'wan'" in refused(server, tmp_path)


def test_a_video_server_of_another_make_wants_a_reader(tmp_path: Path) -> None:
    with truth(tmp_path) as server:
        server.script.is_own = False
        told = refused(server, tmp_path)
    assert "sig2gps:installinference" in told
    assert not server.script.forms


def test_tiles_that_cannot_be_written_stop_the_run(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with truth(blocked) as server:
        assert "(TILES) cannot be written" in refused(server, blocked / "folder")
