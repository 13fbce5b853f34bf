"""Signaling that cannot be used: a clear message, or a row in REJECTED; the rest is used."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.qgis.layers import START, UTM_29N, WGS84, drive, layer, signaling, stations
from tests.qgis.reconstruction_run import Run, reconstruct

IRISH_GRID = "EPSG:2157"


def refused(*args: object, **parameters: object) -> str:
    with pytest.raises(QgsProcessingException) as error:
        reconstruct(*args, **parameters)
    message = str(error.value)
    assert "Traceback" not in message
    return message


def changed(index: int, **values: object) -> list[dict[str, object]]:
    records = drive()
    records[index].update(values)
    return records


def the_rest_is_used(run: Run, records: int = 5) -> None:
    (trajectory,) = run.trajectories
    assert trajectory["records"] == records
    assert run.outputs["REJECTED_COUNT"] == len(run.rejected) == 1


def test_no_records() -> None:
    message = refused(signaling([], name="empty"))
    assert "There are no records in layer 'empty' (SIGNALING)" in message


def test_one_record_is_rejected_with_a_reason() -> None:
    run = reconstruct(signaling(drive()[:1]))
    assert run.trajectories == []
    ((trajectory, records, reason),) = run.rejected
    assert (trajectory, records) == ("a", 1)
    assert "single instant" in reason


def test_empty_time() -> None:
    run = reconstruct(signaling(changed(2, t=None)))
    the_rest_is_used(run)
    assert run.rejected == [
        (
            "a",
            1,
            "the time is empty (row 3). Fill it or choose another TIME field.",
        )
    ]
    assert any("1 records of layer 'signaling'" in warning for warning in run.log.warnings)


def test_unreadable_time_names_the_row_and_the_value() -> None:
    run = reconstruct(signaling(changed(3, t="half past five")))
    the_rest_is_used(run)
    assert "'half past five' is not a time" in run.rejected[0][2]
    assert "(row 4)" in run.rejected[0][2]


def test_several_bad_records_of_a_trace_are_one_row() -> None:
    records = drive()
    records[1]["t"] = records[4]["t"] = "?"
    run = reconstruct(signaling(records))
    the_rest_is_used(run, 4)
    assert run.rejected[0][1] == 2
    assert "(first in row 2)" in run.rejected[0][2]


def test_no_time_at_all() -> None:
    message = refused(signaling([{**record, "t": None} for record in drive()]))
    assert "None of the 6 records in layer 'signaling' (SIGNALING) can be used" in message
    assert "the time is empty (first in row 1)" in message
    assert "choose another TIME field" in message


def test_trajectory_id_null() -> None:
    run = reconstruct(signaling(changed(0, id=None)))
    the_rest_is_used(run)
    trajectory, records, reason = run.rejected[0]
    assert (trajectory, records) == (None, 1)
    assert "the trajectory id is null (row 1)" in reason


def test_a_bad_trace_does_not_spoil_the_others() -> None:
    bad = [{**record, "id": "b", "t": "never"} for record in drive()]
    run = reconstruct(signaling(drive() + bad))
    the_rest_is_used(run, 6)
    assert run.rejected[0][:2] == ("b", 6)


def test_no_geometry_and_no_stations() -> None:
    message = refused(signaling(drive(), kind="None", name="calls"))
    assert "Layer 'calls' (SIGNALING) has no geometry" in message
    assert "STATIONS" in message


def test_no_geometry_and_no_cell_field() -> None:
    message = refused(
        signaling(drive(), kind="None"), CELL=None, STATIONS=stations(), STATION_CELL="site"
    )
    assert "choose its CELL field" in message


def test_stations_without_their_id_field() -> None:
    message = refused(signaling(drive()), STATIONS=stations("masts"))
    assert "Choose STATION_CELL" in message
    assert "'masts'" in message


def test_record_without_position() -> None:
    run = reconstruct(signaling(changed(2, wkt=None)))
    the_rest_is_used(run)
    assert "row 3" in run.rejected[0][2]


def test_empty_positions_are_joined_by_cell() -> None:
    for nowhere in (None, "Point EMPTY"):
        run = reconstruct(
            signaling(changed(2, wkt=nowhere)), STATIONS=stations(), STATION_CELL="site"
        )
        assert run.outputs["REJECTED_COUNT"] == 0
        assert run.trajectories[0]["records"] == 6


def test_unmatched_cells_are_counted_and_the_first_is_named() -> None:
    records = drive()
    for index, cell in ((1, "X1"), (2, "X2"), (4, "X1")):
        records[index].update(cell=cell)
    run = reconstruct(signaling(records, kind="None"), STATIONS=stations(), STATION_CELL="site")
    the_rest_is_used(run, 3)
    assert run.rejected[0][1] == 3
    for told in (run.rejected[0][2], run.log.warnings[0]):
        assert "not among the base stations: 'X1' (first in row 2, 2 different ones)" in told


def test_no_cell_matches() -> None:
    records = [{**record, "cell": "?"} for record in drive()]
    message = refused(signaling(records, kind="None"), STATIONS=stations(), STATION_CELL="site")
    assert "None of the 6 records" in message
    assert "check that CELL and STATION_CELL hold the same ids" in message


def test_crs_missing() -> None:
    message = refused(signaling(drive(), crs=""))
    assert "Layer 'signaling' (SIGNALING) has no coordinate reference system" in message
    assert "Set it in the layer's properties" in message


def test_stations_whose_crs_is_missing() -> None:
    masts = layer("Point", "site:string", [("Point (0 0)", {"site": "S01"})], crs="", name="masts")
    message = refused(signaling(drive()), STATIONS=masts, STATION_CELL="site")
    assert "Layer 'masts' (STATIONS) has no coordinate reference system" in message


def test_latitude_out_of_range() -> None:
    records = [{**record, "wkt": "Point (-8.47 51.9)"} for record in drive()]
    records[2]["wkt"] = "Point (-8.47 95)"
    run = reconstruct(signaling(records, crs=WGS84))
    the_rest_is_used(run)
    assert "(-8.47, 95) is no longitude and latitude in degrees (row 3)" in run.rejected[0][2]
    assert "CRS of the layer" in run.rejected[0][2]


def test_metres_declared_as_degrees() -> None:
    message = refused(signaling(drive(), crs=WGS84))
    assert "None of the 6 records in layer 'signaling'" in message
    assert "is no longitude and latitude in degrees (first in row 1" in message


@pytest.mark.parametrize("crs", [UTM_29N, IRISH_GRID, "EPSG:3857"])
def test_degrees_declared_as_metres(crs: str) -> None:
    records = [
        {**record, "wkt": f"Point ({-8.47 + 0.01 * i} 51.9)"} for i, record in enumerate(drive())
    ]
    message = refused(signaling(records, crs=crs))
    assert "layer 'signaling' (SIGNALING) look like longitude and latitude in degrees" in message
    assert crs in message
    assert "Set the layer's CRS to EPSG:4326" in message


def test_all_records_at_one_station() -> None:
    records = [{**record, "cell": "S11", "wkt": drive()[2]["wkt"]} for record in drive()]
    run = reconstruct(signaling(records))
    (trajectory,) = run.trajectories
    assert trajectory["records"] == 6
    assert trajectory.geometry().constGet().numPoints() >= 2
    assert trajectory["length_m"] < 2000


def test_polygons_are_no_records() -> None:
    areas = layer(
        "Polygon", "id:string t:string cell:string", [("Polygon ((0 0, 1 0, 1 1, 0 0))", {})]
    )
    assert "has polygons; choose a layer of points" in refused(areas)


def test_field_that_does_not_exist() -> None:
    message = refused(signaling(drive()), TIME="when")
    assert "Layer 'signaling' has no field 'when' (TIME). Its fields: id, t, cell." in message


@pytest.mark.parametrize(
    ("name", "value"), [("INTERVAL", 0), ("INTERVAL", -5), ("MAX_GAP", 0), ("DEFAULT_SPEED", 0)]
)
def test_numbers_that_make_no_sense(name: str, value: float) -> None:
    message = refused(signaling(drive()), **{name: value})
    assert f"{name} is {value:g}; it must be at least" in message


def test_an_impossible_jump_is_a_rejected_row() -> None:
    records = drive()
    records[2]["wkt"] = "Point (900000 5749000)"
    run = reconstruct(signaling(records))
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    assert "row 3" in run.rejected[0][2]


def test_two_points_in_one_record() -> None:
    x, y = 536_500, 5_750_500
    single = [{**record, "wkt": f"MultiPoint (({x} {y}))"} for record in drive()]
    single[1]["wkt"] = f"MultiPoint (({x} {y}), ({x + 1} {y}))"
    run = reconstruct(signaling(single, kind="MultiPoint"))
    the_rest_is_used(run)
    assert "it has 2 points instead of one (row 2)" in run.rejected[0][2]


def test_times_far_apart_and_before_1970() -> None:
    records = [{**record, "t": record["t"] - 2 * START} for record in drive()]
    run = reconstruct(signaling(records, time="double"))
    assert run.trajectories[0]["start_time"].date().year() == 1920
