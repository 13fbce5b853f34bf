"""Roads that are broken, elsewhere, or not there."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.qgis.layers import EAST, NORTH, UTM_29N, drive, layer, roads, signaling
from tests.qgis.reconstruction_run import Run, reconstruct

MAIN_ROAD = f"LineString ({EAST} {NORTH + 1500}, {EAST + 3000} {NORTH + 1500})"


def road_layer(
    *rows: tuple[str | None, Mapping[str, object]],
    kind: str = "LineString",
    crs: str = UTM_29N,
) -> QgsVectorLayer:
    return layer(kind, "oneway:string maxspeed:string", rows, crs=crs, name="streets")


def follows_the_main_road(run: Run) -> bool:
    ys = [vertex.y() for vertex in run.trajectories[0].geometry().vertices()]
    return max(abs(y - (NORTH + 1500)) for y in ys) < 0.01


def test_broken_roads_are_left_out_and_warned_of() -> None:
    run = reconstruct(
        signaling(drive()),
        ROADS=road_layer(
            (MAIN_ROAD, {}),
            (None, {}),
            ("LineString EMPTY", {}),
            (f"LineString ({EAST} {NORTH}, nan nan)", {}),
            (f"LineString ({EAST} {NORTH}, {EAST} {NORTH})", {}),
        ),
    )
    assert follows_the_main_road(run)
    (warning,) = run.log.warnings
    assert "4 roads or parts of roads in layer 'streets' (ROADS)" in warning
    assert "first row 2" in warning


def test_parts_curves_and_heights() -> None:
    middle = EAST + 1500
    parts = (
        f"MultiLineStringZM (({EAST} {NORTH + 1500} 5 1, {middle} {NORTH + 1500} 5 2), "
        f"({middle} {NORTH + 1500} 5 3, {EAST + 3000} {NORTH + 1500} 5 4))"
    )
    run = reconstruct(signaling(drive()), ROADS=road_layer((parts, {}), kind="MultiLineStringZM"))
    assert follows_the_main_road(run)

    arc = (
        f"CompoundCurve (({EAST} {NORTH + 1500}, {middle} {NORTH + 1500}), CircularString ("
        f"{middle} {NORTH + 1500}, {middle + 750} {NORTH + 2250}, {middle + 1500} {NORTH + 1500}))"
    )
    run = reconstruct(signaling(drive()), ROADS=road_layer((arc, {}), kind="CompoundCurve"))
    assert run.log.warnings == []
    for x, y in ((v.x(), v.y()) for v in run.trajectories[0].geometry().vertices()):
        on_line = abs(y - (NORTH + 1500)) < 0.1
        on_arc = abs(((x - middle - 750) ** 2 + (y - NORTH - 1500) ** 2) ** 0.5 - 750) < 1.0
        assert on_line or on_arc


def test_roads_elsewhere() -> None:
    far = "LineString (600000 5900000, 603000 5900000)"
    run = reconstruct(signaling(drive()), ROADS=road_layer((far, {})))
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    assert any("No road in layer 'streets' (ROADS) lies near" in line for line in run.log.warnings)


def test_roads_that_reach_one_trajectory_only() -> None:
    away = [
        {**record, "id": "b", "wkt": f"Point ({EAST + 60_000 + 500 * i} {NORTH})"}
        for i, record in enumerate(drive())
    ]
    run = reconstruct(signaling(drive() + away), ROADS=roads())
    assert run.outputs["TRAJECTORY_COUNT"] == 2
    (warning,) = run.log.warnings
    assert (
        "The roads do not reach, do not lead along, or do not explain trajectory 'b', part 1"
        in (warning)
    )


def test_no_roads_in_the_layer() -> None:
    run = reconstruct(signaling(drive()), ROADS=road_layer())
    assert run.outputs["TRAJECTORY_COUNT"] == 1
    assert any("No road in layer" in line for line in run.log.warnings)


def test_unreadable_speeds_count_as_the_default() -> None:
    speeds = ["50", " 50.0 ", None, "walk", "0", "-3", "nan"]
    rows = [
        (f"LineString ({EAST + 400 * i} {NORTH + 1500}, {EAST + 400 * (i + 1)} {NORTH + 1500})",
         {"maxspeed": speed})
        for i, speed in enumerate(speeds)
    ]  # fmt: skip
    run = reconstruct(signaling(drive()), ROADS=road_layer(*rows), SPEED_FIELD="maxspeed")
    (warning,) = run.log.warnings
    assert "4 speeds in layer 'streets' (ROADS) are no positive numbers, first row 4" in warning
    assert "50 km/h" in warning


def test_crs_missing_and_wrong_kind() -> None:
    with pytest.raises(QgsProcessingException, match=r"'streets' \(ROADS\) has no coordinate"):
        reconstruct(signaling(drive()), ROADS=road_layer((MAIN_ROAD, {}), crs=""))
    points = layer("Point", "x:string", [("Point (0 0)", {})], name="lamps")
    with pytest.raises(QgsProcessingException, match=r"'lamps' \(ROADS\) has points; choose"):
        reconstruct(signaling(drive()), ROADS=points)
