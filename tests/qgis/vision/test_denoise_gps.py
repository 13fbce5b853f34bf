"""What `sig2gps:denoisegps` gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QDate

from tests.qgis.background import run_in_background
from tests.qgis.reconstruction_run import Impatient
from tests.qgis.vision.denoise_run import DENOISE, FIELDS, Run, denoise
from tests.qgis.vision.sample_layers import FIELDS as SAMPLE_FIELDS
from tests.qgis.vision.sample_layers import (
    UTM_12N,
    candidate_rows,
    sample_layer,
    sample_rows,
    street,
    street_frame,
)

TRUTH = {"TRUTH_X": "true_lon", "TRUTH_Y": "true_lat"}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    report = tmp_path_factory.mktemp("report") / "report.html"
    return denoise(sample_layer(sample_rows()), **TRUTH, REPORT=str(report))


def test_names_and_defaults() -> None:
    """The interface that models and scripts rest on."""
    algorithm = QgsApplication.processingRegistry().algorithmById(DENOISE)
    assert (algorithm.displayName(), algorithm.group()) == (
        "Denoise GPS with vision and beams",
        "Vision and beams",
    )
    assert {p.name(): p.defaultValue() for p in algorithm.parameterDefinitions()} == {
        "SAMPLES": None,
        "LATITUDE": None,
        "LONGITUDE": None,
        "IMAGE": None,
        "IMAGE_FOLDER": None,
        "BEAM": None,
        "POWERS": None,
        "BOX_X": "box_x",
        "BOX_Y": "box_y",
        "SAMPLE": "sample",
        "CONFIDENCE": "confidence",
        "DIRECTION": None,
        "PASS": None,
        "TIME": None,
        "METHOD": "fused",
        "GRIDS": 100,
        "BEAMS": 64,
        "DETECTOR": "yolo26n.pt",
        "SITE_MODEL": None,
        "TRUTH_X": None,
        "TRUTH_Y": None,
        "TRUTH": None,
        "TRUTH_ID": "sample",
        "SERVER": None,
        "AUTH": None,
        "DENOISED": None,
        "GRIDS_OUT": None,
        "REJECTED": None,
        "SITE_MODEL_OUT": None,
        "REPORT": None,
    }
    assert algorithm.parameterDefinition("METHOD").options() == ["fused", "mlp", "lut"]


def test_denoised_points_have_all_fields_of_the_samples_and_those_of_the_result(run: Run) -> None:
    (first, *_) = run.denoised
    given = [field.split(":")[0] for field in ("sample", "lane", "drive", "t", "beam")]
    names = first.fields().names()
    assert [name for name in given if name not in names] == []
    results = ["grid", "direction", "method", "shift_m", "sigma_m"]
    assert names[-9:] == [*results, "box_x", "box_y", "identified", "margin"]
    assert len(set(names)) == len(names)
    for feature in run.denoised:
        assert 1 <= feature["grid"] <= 100
        assert feature["direction"] == feature["lane"]
        assert feature["method"] == "fused"
        assert feature["sigma_m"] > 0
        assert feature["identified"] in (True, False)
        assert feature.hasGeometry()


def test_noise_becomes_less(run: Run) -> None:
    assert run.outputs["MAE_AFTER"] < 0.6 * run.outputs["MAE_BEFORE"]
    assert run.outputs["SAMPLES"] == len(sample_rows()) == len(run.denoised)
    assert run.outputs["IDENTIFIED"] == sum(bool(f["identified"]) for f in run.denoised)
    mean = np.mean([feature["shift_m"] for feature in run.denoised])
    assert run.outputs["MEAN_SHIFT"] == pytest.approx(mean)


def test_grids(run: Run) -> None:
    grids = run.features("GRIDS_OUT")
    assert len(grids) == 2 * 100
    assert {grid["direction"] for grid in grids} == {"left to right", "right to left"}
    assert sum(grid["n"] for grid in grids) == len(run.denoised)
    for grid in grids:
        assert bool(grid["interpolated"]) == (grid["n"] == 0)
        assert grid.hasGeometry()
        if grid["n"] > 1:
            assert grid["d_gamma"] > 0
            assert grid["variance"] > 0


def test_the_report(run: Run) -> None:
    page = Path(str(run.outputs["REPORT"])).read_text(encoding="utf-8")
    assert page.count("<svg") == 3
    assert "adjusted R²" in page
    assert "left to right" in page
    assert f"{run.outputs['MAE_AFTER']:.2f} m" in page


@pytest.mark.parametrize("method", ["fused", "mlp", "lut"])
def test_every_method_in_any_crs(method: str) -> None:
    import processing

    layer = sample_layer(sample_rows())
    projected = processing.run(
        "native:reprojectlayer",
        {"INPUT": layer, "TARGET_CRS": QgsCoordinateReferenceSystem(UTM_12N), "OUTPUT": "memory:"},
    )["OUTPUT"]
    run = denoise(projected, METHOD=method, **TRUTH)
    assert run.outputs["DENOISED"].crs().authid() == UTM_12N
    assert run.outputs["GRIDS_OUT"].crs().authid() == UTM_12N
    assert run.outputs["MAE_AFTER"] < run.outputs["MAE_BEFORE"]
    point = run.denoised[0].geometry().asPoint()
    assert point.x() > 1000
    assert {feature["method"] for feature in run.denoised} == {method}


def test_a_table_gives_points_in_wgs84() -> None:
    table = sample_layer(sample_rows(), kind="None")
    run = denoise(table, LATITUDE="lat", LONGITUDE="lon", **TRUTH)
    assert run.outputs["DENOISED"].crs().authid() == "EPSG:4326"
    assert run.outputs["MAE_AFTER"] < run.outputs["MAE_BEFORE"]


def test_powers_stand_in_for_beams() -> None:
    rows = []
    for row in sample_rows():
        powers = [0.02] * 64
        powers[int(str(row["beam"])) - 1] = 1.0
        rows.append({**row, "powers": str(powers)})
    layer = sample_layer(rows, fields=f"{SAMPLE_FIELDS} powers:string(2000)")
    run = denoise(layer, BEAM=None, POWERS="powers", **TRUTH)
    assert run.outputs["SAMPLES"] == len(rows)
    assert run.outputs["IDENTIFIED_SHARE"] > 0.95


def test_coordinates_in_fields_count_for_points_too() -> None:
    rows = sample_rows()
    moved = [{**row, "lon": float(str(row["lon"])) + 0.5} for row in rows]
    layer = sample_layer(rows)
    other = sample_layer([{**row, "lon": moved[i]["lon"]} for i, row in enumerate(rows)])
    run = denoise(other, LATITUDE="true_lat", LONGITUDE="true_lon")
    assert run.outputs["DENOISED"].crs() == layer.crs()
    assert layer.extent().buffered(1e-4).contains(run.outputs["DENOISED"].extent())


def test_directions_are_found_from_passes_where_none_is_given(run: Run) -> None:
    found = denoise(sample_layer(sample_rows()), DIRECTION=None, **TRUTH)
    lanes = {(feature["lane"], feature["direction"]) for feature in found.denoised}
    assert len(lanes) == 2
    assert found.outputs["MAE_AFTER"] == pytest.approx(run.outputs["MAE_AFTER"], rel=0.1)


def test_candidates_of_a_sample_are_told_apart_by_the_beam() -> None:
    rows = candidate_rows()
    run = denoise(sample_layer(rows), **TRUTH)
    samples = street()
    assert run.outputs["SAMPLES"] == len(sample_rows()) < len(rows)
    right = 0
    for feature in run.denoised:
        sample = samples[int(feature["sample"][1:])]
        true = sample.boxes[sample.transmitter]
        right += feature["box_x"] == true[0] and feature["confidence"] == true[2]
    assert right / len(run.denoised) > 0.95
    assert run.outputs["IDENTIFIED_SHARE"] > 0.95
    assert run.outputs["MAE_AFTER"] < 0.6 * run.outputs["MAE_BEFORE"]


def test_truth_as_a_layer() -> None:
    rows = sample_rows()
    places = [{**row, "lon": row["true_lon"], "lat": row["true_lat"]} for row in rows]
    run = denoise(sample_layer(rows), TRUTH=sample_layer(places, name="truth"))
    other = denoise(sample_layer(rows), **TRUTH)
    assert run.outputs["MAE_AFTER"] == pytest.approx(other.outputs["MAE_AFTER"])
    assert run.outputs["MAE_BEFORE"] == pytest.approx(other.outputs["MAE_BEFORE"])


def test_without_truth_there_are_no_errors() -> None:
    run = denoise(sample_layer(sample_rows()))
    assert run.outputs["MAE_BEFORE"] is None
    assert run.outputs["MAE_AFTER"] is None


def test_only_what_is_asked_for_is_written() -> None:
    run = denoise(sample_layer(sample_rows()), GRIDS_OUT=None, REJECTED=None)
    assert run.outputs.keys() & {"GRIDS_OUT", "REJECTED", "REPORT", "SITE_MODEL_OUT"} == set()


def test_dates_and_fields_of_the_same_name_survive() -> None:
    rows = [{**row, "day": QDate(2026, 11, 21), "grid": "old"} for row in sample_rows()]
    layer = sample_layer(rows, fields=f"{SAMPLE_FIELDS} day:date grid:string")
    for feature in denoise(layer).denoised:
        assert feature["day"] == QDate(2026, 11, 21)
        assert feature["grid_input"] == "old"
        assert isinstance(feature["grid"], int)


@pytest.mark.parametrize("at_percent", [0, 10, 40])
def test_cancelled(at_percent: float) -> None:
    run = denoise(sample_layer(sample_rows()), Impatient(at_percent))
    assert "DENOISED" not in run.outputs


def test_runs_in_a_background_thread() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(DENOISE)
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    outputs = run_in_background(
        algorithm, {"SAMPLES": sample_layer(sample_rows()), **FIELDS, "DENOISED": "memory:"}
    )
    assert outputs["SAMPLES"] == len(sample_rows())


def test_points_lie_on_the_street(run: Run) -> None:
    frame = street_frame()
    lon_lat = np.array([(p.x(), p.y()) for p in (f.geometry().asPoint() for f in run.denoised)])
    samples = {f"s{i}": sample for i, sample in enumerate(street())}
    truth = np.array([samples[feature["sample"]].truth for feature in run.denoised])
    error = np.hypot(*(frame.local_xy(lon_lat) - truth).T)
    assert error.mean() == pytest.approx(run.outputs["MAE_AFTER"], rel=0.02)
