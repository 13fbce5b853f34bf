"""``sig2gps:buildtrainingset`` from layers to a folder that training opens."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.video import read_video
from tests.qgis.background import run_in_background
from tests.qgis.layers import START, drive, iso, layer, roads, signaling, stations
from tests.qgis.reconstruction_run import Impatient, Log
from tests.qgis.test_video_map import painted
from tests.qgis.video_run import WAY, WAY_S

ALGORITHM = "sig2gps:buildtrainingset"
NAMES = ("a", "b", "c")


def records(names: Iterable[str] = NAMES) -> QgsVectorLayer:
    """Phones that drive past the stations, one after the other."""
    return signaling(
        [record for k, name in enumerate(names) for record in drive(name, START + 900 * k)]
    )


def gps(names: Iterable[str] = NAMES, shift_m: float = 0.0) -> QgsVectorLayer:
    """Where they were, every 5 s."""
    rows = []
    for k, name in enumerate(names):
        for second in range(0, 301, 5):
            x, y = (np.interp(second, WAY_S, WAY[:, axis]) + shift_m for axis in (0, 1))
            time = iso(START + 900 * k + second)
            rows.append((f"Point ({x} {y})", {"phone": name, "when": time}))
    return layer("Point", "phone:string when:string", rows, name="gps")


def given(folder: Path, **parameters: object) -> dict[str, object]:
    return {
        "SIGNALING": records(),
        "TIME": "t",
        "TRAJECTORY": "id",
        "CELL": "cell",
        "STATIONS": stations(),
        "STATION_CELL": "site",
        "GPS": gps(),
        "GPS_TIME": "when",
        "GPS_TRAJECTORY": "phone",
        "ROADS": roads(),
        "PIXELS": 128,
        "FRAMES": 9,
        "STRETCHES": 30,
        "TEST_SHARE": 100,
        "OUTPUT": str(folder),
        "REJECTED": "memory:",
        **parameters,
    }


def build(folder: Path, log: Log | None = None, **parameters: object) -> dict:
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        ALGORITHM, given(folder, **parameters), feedback=log or Log(), context=context
    )


def refused(folder: Path, **parameters: object) -> str:
    with pytest.raises(QgsProcessingException) as error:
        build(folder, **parameters)
    assert "Traceback" not in str(error.value)
    return str(error.value)


def test_pairs_that_training_can_open(tmp_path: Path) -> None:
    log = Log()
    outputs = build(tmp_path / "set", log)
    data = TrainingSet.open(tmp_path / "set")
    assert outputs["OUTPUT"] == str(tmp_path / "set")
    assert outputs["TRANSFER_COUNT"] == data.manifest["pairs"]["transfer"] > 3
    assert outputs["TRAIN_COUNT"] == outputs["TEST_COUNT"] == 0
    assert outputs["DROPPED_COUNT"] == sum(data.manifest["dropped"].values())
    assert (data.frames, data.checkpoint.pixels, data.checkpoint.map) == (9, 128, "roads")
    assert data.checkpoint.metres_per_pixel == (5000 / 128, 20_000 / 128)
    pairs = list(data.pairs("transfer"))
    assert {pair.trajectory_id for pair in pairs} == set(NAMES)
    for pair in pairs:
        reading = read_video(pair.video(data.checkpoint.style), pair.image, data.checkpoint.style)
        assert np.hypot(*(reading.heads - pair.truth_px)[1:].T).mean() < 1.5
    assert log.percent == sorted(log.percent)
    assert log.percent[-1] == pytest.approx(100.0)


def test_pairs_whose_trace_ends_before_the_video(tmp_path: Path) -> None:
    there = drive()
    back = [{**record, "t": START + 360 + 60 * k} for k, record in enumerate(reversed(there))]
    seconds = np.append(WAY_S, 360 + WAY_S)
    way = np.concatenate([WAY, WAY[::-1]])  # the turns' times differ a little: no matter
    rows = []
    for second in range(0, 661, 5):
        x, y = (np.interp(second, seconds, way[:, axis]) for axis in (0, 1))
        rows.append((f"Point ({x} {y})", {"phone": "a", "when": iso(START + second)}))
    track = layer("Point", "phone:string when:string", rows, name="gps")
    outputs = build(
        tmp_path / "set", SIGNALING=signaling([*there, *back]), GPS=track, AHEAD_FRAMES=3
    )
    data = TrainingSet.open(tmp_path / "set")
    assert data.checkpoint.ahead_frames == 3
    pairs = list(data.pairs("transfer"))
    assert len(pairs) == outputs["TRANSFER_COUNT"] > 0
    assert {pair.straight_px.shape for pair in pairs} == {(3, 2)}


def test_areas_and_trajectories_are_kept_apart(tmp_path: Path) -> None:
    outputs = build(tmp_path / "set", STRETCHES=60, TEST_SHARE=30)
    data = TrainingSet.open(tmp_path / "set")
    assert outputs["TRANSFER_COUNT"] == 0
    assert outputs["DROPPED_COUNT"] >= data.manifest["dropped"]["between the areas"] > 0


def test_a_cancelled_run_goes_on_to_the_same_set(tmp_path: Path) -> None:
    many = {"STRETCHES": 400}
    assert "TRAIN_COUNT" not in build(tmp_path / "set", Impatient(at_percent=90.0), **many)
    made = list((tmp_path / "set" / "shards").iterdir())
    assert made
    assert not (tmp_path / "set" / "manifest.json").exists()
    stamps = [file.stat().st_mtime_ns for file in made]
    build(tmp_path / "set", **many)
    assert [file.stat().st_mtime_ns for file in made] == stamps
    build(tmp_path / "whole" / "set", **many)
    first, second = (TrainingSet.open(tmp_path / where) for where in ("set", "whole/set"))
    assert first.manifest == second.manifest


def test_with_other_layers_a_folder_is_refused(tmp_path: Path) -> None:
    build(tmp_path / "set")
    assert "other layers or parameters" in refused(tmp_path / "set", GPS=gps(shift_m=20.0))
    assert "other layers or parameters" in refused(tmp_path / "set", FRAMES=13)


def test_map_layers_in_the_background(tmp_path: Path) -> None:
    parameters = given(tmp_path / "set", MAP_LAYERS=[painted((180, 30, 20))], ROADS=None)
    for _ in range(2):  # the second time all is there
        outputs = run_in_background(
            QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM), parameters
        )
    assert outputs["TRANSFER_COUNT"] > 0
    data = TrainingSet.open(tmp_path / "set")
    assert data.checkpoint.map == "layers"
    pair = next(data.pairs("transfer"))
    assert (pair.image.reshape(-1, 3) == (180, 30, 20)).all(axis=1).sum() > 100


def test_what_cannot_be_used_is_listed_and_counted(tmp_path: Path) -> None:
    log = Log()
    outputs = build(
        tmp_path / "set",
        log,
        SIGNALING=records(["a", "b", "no gps"]),
        GPS=gps(["a", "b", "no signaling"]),
    )
    rejected = {row["trajectory_id"]: row["reason"] for row in outputs["REJECTED"].getFeatures()}
    assert rejected == {"no gps": "no GPS of this trajectory"}
    assert any("without signaling (1): 'no signaling'" in warning for warning in log.warnings)


def test_contradictions_are_dropped_with_the_rule(tmp_path: Path) -> None:
    log = Log()
    outputs = build(tmp_path / "set", log, GPS=gps(shift_m=9000.0))
    assert outputs["TRANSFER_COUNT"] == 0
    assert outputs["DROPPED_COUNT"] > 0
    assert any("contradiction (half of the time" in line for line in log.lines)
    assert any("holds no pair" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"FRAMES": 20}, "FRAMES is 20; video models make 4k + 1 frames"),
        ({"AHEAD_FRAMES": 8}, "AHEAD_FRAMES is 8; it must be 0, or leave at least 2 of the 9"),
        (
            {"AHEAD_FRAMES": 3, "STATIONS": None, "STATION_CELL": None},
            "With AHEAD_FRAMES, give the base stations as a layer of their own (STATIONS)",
        ),
        ({"PIXELS": 100}, "PIXELS is 100; it must be a multiple of 32"),
        ({"CLOSE_SIDE": 30_000}, "CLOSE_SIDE is 30000 and WIDE_SIDE 20000"),
        ({"ROADS": None}, "There is no map: give a road layer (ROADS)"),
        ({"GPS_TIME": "hour"}, "has no field 'hour' (GPS_TIME)"),
        ({"GPS_TRAJECTORY": "when"}, "No trajectory has both signaling and GPS"),
    ],
)
def test_bad_input_is_named(parameters: dict[str, object], told: str, tmp_path: Path) -> None:
    assert told in refused(tmp_path / "set", **parameters)
    assert not (tmp_path / "set" / "manifest.json").exists()


def test_lines_are_no_gps(tmp_path: Path) -> None:
    assert "(GPS) has lines; choose a layer of points" in refused(tmp_path / "set", GPS=roads())


def test_a_folder_that_cannot_be_written_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "(OUTPUT)" in refused(tmp_path / "file" / "set")
