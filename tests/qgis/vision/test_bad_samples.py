"""Samples that cannot be used: a clear message, or a row in REJECTED; the rest is used."""

from __future__ import annotations

import pytest

from tests.qgis.vision.denoise_run import Run, denoise, refused
from tests.qgis.vision.sample_layers import FIELDS, UTM_12N, sample_layer, sample_rows

NAN = float("nan")


def changed(index: int = 3, **values: object) -> list[dict[str, object]]:
    rows = sample_rows()
    rows[index].update(values)
    return rows


def the_rest_is_used(run: Run, rejected: int = 1) -> None:
    assert run.outputs["REJECTED_COUNT"] == len(run.rejected) == rejected
    assert run.outputs["SAMPLES"] == len(run.denoised) == len(sample_rows()) - rejected


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"beam": 65}, "unusable beam: 65 is not among 64 beams (row 4)"),
        ({"beam": -3}, "unusable beam: -3 is not among 64 beams (row 4)"),
        ({"box_x": 1.2}, "is not within 0 to 1"),
        ({"box_y": -0.1}, "is not within 0 to 1"),
        ({"box_x": None}, "unusable box: its centre has one coordinate only (row 4)"),
        ({"box_x": NAN}, "unusable box: its centre has one coordinate only (row 4)"),
        ({"t": "noon"}, "unreadable time: 'noon' is not a time"),
        ({"lon": None}, "no position (row 4). Give the row a point"),
        ({"lat": 34.0}, "it is too far from the other samples: 64 km (row 4)"),
        ({"lat": 95.0}, "is no longitude and latitude in degrees (row 4)"),
    ],
    ids=lambda value: next(iter(value.items())) if isinstance(value, dict) else "",
)
def test_a_bad_row_is_rejected_with_its_reason(values: dict[str, object], reason: str) -> None:
    run = denoise(sample_layer(changed(**values)))
    the_rest_is_used(run)
    ((row, sample, told),) = run.rejected
    assert (row, sample) == (4, "s3")
    assert reason in told
    assert any("1 rows of layer 'samples' (SAMPLES) are not used" in w for w in run.log.warnings)


def test_what_is_not_known_of_a_sample_is_no_fault() -> None:
    unknown = {"beam": None, "t": None, "drive": None, "lane": None, "true_lon": None}
    run = denoise(sample_layer(changed(**unknown)), TRUTH_X="true_lon", TRUTH_Y="true_lat")
    the_rest_is_used(run, rejected=0)


def test_beams_from_zero_are_noticed_and_said() -> None:
    rows = [{**row, "beam": int(str(row["beam"])) - 1} for row in sample_rows()]
    rows[0]["beam"] = 0
    run = denoise(sample_layer(rows))
    the_rest_is_used(run, rejected=0)
    assert any("numbered from 0: they hold 0 and no 64" in line for line in run.log.warnings)


def test_pixels_instead_of_shares() -> None:
    rows = [{**row, "box_x": 960.0 * float(str(row["box_x"]))} for row in sample_rows()]
    message = refused(sample_layer(rows))
    assert f"None of the {len(rows)} rows of layer 'samples' (SAMPLES) can be used" in message
    assert "not in pixels" in message


def test_no_samples() -> None:
    assert "There are no samples in layer 'empty' (SAMPLES)" in refused(
        sample_layer([], name="empty")
    )


def test_neither_boxes_nor_images() -> None:
    fields = FIELDS.replace("box_x:double box_y:double ", "")
    rows = [{k: v for k, v in row.items() if not k.startswith("box")} for row in sample_rows()]
    message = refused(sample_layer(rows, fields=fields))
    assert "Layer 'samples' (SAMPLES)" in message
    assert "choose BOX_X and BOX_Y" in message
    assert "IMAGE" in message


def test_one_of_a_pair() -> None:
    message = refused(sample_layer(sample_rows()), TRUTH_X="true_lon")
    assert "TRUTH_X and TRUTH_Y belong together: choose TRUTH_Y" in message


def test_unknown_field() -> None:
    message = refused(sample_layer(sample_rows()), BEAM="bean")
    assert "Layer 'samples' has no field 'bean' (BEAM)" in message


def test_a_table_needs_coordinates() -> None:
    message = refused(sample_layer(sample_rows(), kind="None"))
    assert "has no geometry: choose LATITUDE and LONGITUDE" in message


def test_no_crs() -> None:
    message = refused(sample_layer(sample_rows(), crs=""))
    assert "Layer 'samples' (SAMPLES) has no coordinate reference system" in message


def test_degrees_declared_as_metres() -> None:
    message = refused(sample_layer(sample_rows(), crs=UTM_12N))
    assert "look like longitude and latitude in degrees" in message


def test_truth_in_another_place() -> None:
    message = refused(sample_layer(sample_rows()), TRUTH_X="box_x", TRUTH_Y="box_y")
    assert "The true positions lie" in message
    swapped = refused(sample_layer(sample_rows()), TRUTH_X="true_lat", TRUTH_Y="true_lon")
    assert "TRUTH_X is the longitude" in swapped


def test_powers_of_the_wrong_length() -> None:
    message = refused(sample_layer(changed()), POWERS="power_", BEAM=None)
    assert "has no field 'power_' and no fields 'power_1' to 'power_64' (POWERS)" in message
    rows = [{**row, "image": "[1, 2, 3]"} for row in sample_rows()]
    message = refused(sample_layer(rows), POWERS="image")
    assert "unusable powers: 3 powers instead of 64 (row 1)" in message
    assert "BEAMS says how many" in message


def test_one_lane_of_a_single_sample() -> None:
    run = denoise(sample_layer(changed(lane="somewhere else")))
    the_rest_is_used(run)
    assert "somewhere else" in run.rejected[0][2]


def test_a_constant_box() -> None:
    rows = [{**row, "box_x": 0.5, "box_y": 0.5} for row in sample_rows()]
    message = refused(sample_layer(rows))
    assert "BOX_X" in message


def test_rows_of_one_sample_that_differ() -> None:
    run = denoise(sample_layer(changed(sample="s1")))
    the_rest_is_used(run)
    assert "SAMPLE 's1' has another position, time, beam or image in row 2" in run.rejected[0][2]
