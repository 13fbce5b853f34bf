"""The main job through `processing.run`: layers in, layers out."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsWkbTypes

from tests.qgis.layers import (
    START,
    UTM_29N,
    WGS84,
    drive,
    layer,
    roads,
    signaling,
    station_positions,
    stations,
    utc,
)
from tests.qgis.reconstruction_run import reconstruct


def test_lines_points_and_numbers() -> None:
    run = reconstruct(
        signaling(drive()), STATIONS=stations(), STATION_CELL="site", ROADS=roads(), INTERVAL=30
    )
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    assert run.outputs["REJECTED_COUNT"] == 0
    assert run.rejected == []
    (trajectory,) = run.trajectories
    assert trajectory.fields().names() == [
        "trajectory_id",
        "part",
        "start_time",
        "end_time",
        "duration_s",
        "length_m",
        "records",
        "mean_sigma_m",
        "engine",
        "engine_version",
    ]
    assert (trajectory["trajectory_id"], trajectory["part"], trajectory["records"]) == ("a", 1, 6)
    assert trajectory["start_time"].toUTC() == utc(START)
    assert trajectory["end_time"].toUTC() == utc(START + 300)
    assert trajectory["duration_s"] == 300
    assert trajectory["engine"] == "hmm"
    assert trajectory["engine_version"] == "1"
    assert (
        "Engine hmm, version 1. auto takes it because no SERVER is given and there is no inference "
        "environment (sig2gps:installinference installs one)."
    ) in run.log.lines

    line = trajectory.geometry()
    assert line.wkbType() == QgsWkbTypes.Type.LineStringM
    measures = [vertex.m() for vertex in line.vertices()]
    assert measures[0] == START
    assert measures[-1] == START + 300
    assert measures == sorted(measures)
    assert trajectory["length_m"] == pytest.approx(line.length(), rel=0.001)
    assert 1000 < trajectory["length_m"] < 4000

    points = run.points
    assert [point["sequence"] for point in points] == list(range(1, 12))
    assert [point["time"].toUTC() for point in points] == [utc(START + 30 * i) for i in range(11)]
    assert {point["cell"] for point in points} == {"S01", "S11", "S21"}
    assert all(point["sigma_m"] > 0 for point in points)
    assert run.log.percent[-1] == 100


def test_output_crs_is_that_of_the_records_whatever_the_others_are() -> None:
    in_degrees = [
        {**record, "wkt": f"Point ({-8.47 + 0.01 * i} 51.9)"} for i, record in enumerate(drive())
    ]
    run = reconstruct(signaling(in_degrees, crs=WGS84), ROADS=roads())
    assert run.outputs["TRAJECTORIES"].crs().authid() == WGS84
    assert run.outputs["POINTS"].crs().authid() == WGS84
    box = run.trajectories[0].geometry().boundingBox()
    assert -8.6 < box.xMinimum() < box.xMaximum() < -8.3
    assert 51.8 < box.yMinimum() < box.yMaximum() < 52.0


def test_a_table_takes_positions_and_crs_from_the_stations() -> None:
    points = reconstruct(signaling(drive()), STATIONS=stations(), STATION_CELL="site")
    table = reconstruct(signaling(drive(), kind="None"), STATIONS=stations(), STATION_CELL="site")
    assert table.outputs["TRAJECTORIES"].crs().authid() == UTM_29N
    (from_points,), (from_table,) = points.trajectories, table.trajectories
    assert from_table["records"] == 6
    # the two runs differ in the centre of their local CRS
    for ours, theirs in zip(from_table.geometry().vertices(), from_points.geometry().vertices()):
        assert ours.distance(theirs) < 200


def test_ids_match_whether_they_are_numbers_or_text() -> None:
    number_of = {site: number for number, (site, _, _) in enumerate(station_positions())}
    numbered = layer(
        "Point",
        "site:double",
        [(f"Point ({x} {y})", {"site": number_of[site]}) for site, x, y in station_positions()],
    )
    records = [{**record, "cell": f" {number_of[record['cell']]}"} for record in drive()]
    run = reconstruct(signaling(records, kind="None"), STATIONS=numbered, STATION_CELL="site")
    assert run.outputs["REJECTED_COUNT"] == 0
    assert {point["cell"] for point in run.points} == {"1", "4", "7"}


def test_selected_features_only() -> None:
    layer = signaling(drive("a") + drive("b"))
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByExpression("id = 'b'")
        run = reconstruct(
            QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        )
        assert [trajectory["trajectory_id"] for trajectory in run.trajectories] == ["b"]
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_without_a_trajectory_field_all_is_one_trace() -> None:
    run = reconstruct(signaling(drive()), TRAJECTORY=None)
    assert [trajectory["trajectory_id"] for trajectory in run.trajectories] == ["1"]


def test_without_a_cell_field_positions_alone_count() -> None:
    run = reconstruct(signaling(drive()), CELL=None, ROADS=roads())
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    assert not any(point["cell"] for point in run.points)


def test_records_in_any_order_repeated_and_with_a_gap() -> None:
    later = drive(start=START + 7200)
    run = reconstruct(signaling([*reversed(later), *drive(), *drive()]), ROADS=roads())
    assert [(line["trajectory_id"], line["part"]) for line in run.trajectories] == [
        ("a", 1),
        ("a", 2),
    ]
    assert run.trajectories[1]["start_time"].toUTC() == utc(START + 7200)


def test_optional_outputs_can_be_skipped() -> None:
    bad = [*drive(), {**drive()[0], "id": None}]
    run = reconstruct(signaling(bad), POINTS=None, REJECTED=None)
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    assert run.outputs["REJECTED_COUNT"] == 1
    assert "POINTS" not in run.outputs


def test_roads_are_driven_in_their_direction_only() -> None:
    """All streets one-way, westward, by field and by default: an eastward drive cannot use them."""
    both = reconstruct(signaling(drive()), ROADS=roads()).trajectories[0]
    westward = roads()
    with_field = roads()
    with_field.startEditing()
    for feature in with_field.getFeatures():
        with_field.changeAttributeValue(feature.id(), 0, "-1")
    with_field.commitChanges()
    by_default = reconstruct(signaling(drive()), ROADS=westward, DEFAULT_DIRECTION=1)
    by_value = reconstruct(
        signaling(drive()), ROADS=with_field, DIRECTION_FIELD="oneway", VALUE_BACKWARD="-1"
    )
    lines = [run.trajectories[0].geometry().asWkt(1) for run in (by_default, by_value)]
    assert lines[0] == lines[1]
    assert lines[0] != both.geometry().asWkt(1)
