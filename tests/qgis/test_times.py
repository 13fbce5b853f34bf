"""One instant comes out, however a layer spells it and wherever the computer stands."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from tests.qgis.layers import START, drive, iso, layer, signaling, utc
from tests.qgis.reconstruction_run import Run, reconstruct


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Kolkata"])
def time_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    local = QDateTime(QDate(2019, 11, 20), QTime(12, 0))
    offset = {"UTC": 0.0, "America/New_York": -5.0, "Asia/Kolkata": 5.5}[request.param]
    assert local.offsetFromUtc() == offset * 3600, "Qt did not take the time zone"
    yield request.param
    monkeypatch.undo()
    time.tzset()


def measures(run: Run) -> tuple[float, float]:
    (trajectory,) = run.trajectories
    assert trajectory["start_time"].toUTC() == utc(START)
    assert trajectory["end_time"].toUTC() == utc(START + 300)
    vertices = list(trajectory.geometry().vertices())
    return vertices[0].m(), vertices[-1].m()


@pytest.mark.parametrize("kind", ["string", "datetime", "int8", "double"])
def test_fields_of_any_type(time_zone: str, kind: str) -> None:
    assert measures(reconstruct(signaling(drive(), time=kind))) == (START, START + 300)


def test_milliseconds_and_text_without_zone(time_zone: str) -> None:
    in_ms = [{**record, "t": record["t"] * 1000} for record in drive()]
    assert measures(reconstruct(signaling(in_ms, time="int8"))) == (START, START + 300)
    as_text = [
        {**record, "t": iso(record["t"]).rstrip("Z").replace("T", " ")} for record in drive()
    ]
    assert measures(reconstruct(signaling(as_text))) == (START, START + 300)


def without_zone(start: int) -> QgsVectorLayer:
    """Records as QGIS makes them of files: local time by name, the digits of the file."""
    records = [
        {**record, "t": QDateTime(utc(record["t"]).date(), utc(record["t"]).time())}
        for record in drive(start=start)
    ]
    return signaling(records, time="datetime")


def test_date_times_without_zone_are_utc(time_zone: str) -> None:
    assert measures(reconstruct(without_zone(START))) == (START, START + 300)


def test_digits_that_the_local_clock_skipped(time_zone: str) -> None:
    """02:00 to 03:00 on 2020-03-08 did not exist in New York."""
    skipped = 1583632800  # 2020-03-08T02:00:00Z
    (trajectory,) = reconstruct(without_zone(skipped)).trajectories
    vertices = list(trajectory.geometry().vertices())
    assert (vertices[0].m(), vertices[-1].m()) == (skipped, skipped + 300)


def test_csv_with_detected_types(time_zone: str, tmp_path: Path) -> None:
    for zone in ("", "Z"):
        file = tmp_path / f"records{zone}.csv"
        lines = ["id,t,cell,x,y"]
        for record in drive():
            x, y = record["wkt"][len("Point (") : -1].split()
            t = iso(record["t"]).rstrip("Z").replace("T", " " if not zone else "T") + zone
            lines.append(f"{record['id']},{t},{record['cell']},{x},{y}")
        file.write_text("\n".join(lines))
        uri = f"{file.as_uri()}?type=csv&xField=x&yField=y&crs=EPSG:32629&detectTypes=yes"
        records = QgsVectorLayer(uri, "csv", "delimitedtext")
        assert records.fields().field("t").typeName() == "datetime"
        assert measures(reconstruct(records)) == (START, START + 300)


def test_geopackage_in_and_out(time_zone: str, tmp_path: Path) -> None:
    source, result = tmp_path / "signaling.gpkg", tmp_path / "result.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        signaling(drive(), time="datetime"),
        str(source),
        QgsCoordinateTransformContext(),
        options,
    )
    run = reconstruct(str(source), TRAJECTORIES=str(result), POINTS=None, REJECTED=None)
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    written = QgsVectorLayer(str(result), "result", "ogr")
    (trajectory,) = written.getFeatures()
    vertices = list(trajectory.geometry().vertices())
    assert (vertices[0].m(), vertices[-1].m()) == (START, START + 300)
    with sqlite3.connect(result) as database:
        ((start, end),) = database.execute("SELECT start_time, end_time FROM result")
        ((kind,),) = database.execute(
            "SELECT type FROM pragma_table_info('result') WHERE name = 'start_time'"
        )
    assert kind == "DATETIME"
    # newer versions of GDAL leave out milliseconds where there are none
    assert start.rstrip("Z").replace(".000", "") == "2019-11-20T17:04:32"
    assert end.rstrip("Z").replace(".000", "") == "2019-11-20T17:09:32"


def test_dates_without_time_of_day_are_warned_of() -> None:
    days = layer(
        "Point",
        "id:string t:date cell:string",
        [
            (record["wkt"], {"id": "a", "t": QDate(2020, 1, day + 1), "cell": "x"})
            for day, record in enumerate(drive())
        ],
    )
    run = reconstruct(days)
    assert any("dates without a time of day" in warning for warning in run.log.warnings)
    assert run.outputs["REJECTED_COUNT"] == 6
