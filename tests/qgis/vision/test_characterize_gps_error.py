"""What `sig2gps:characterizegpserror` gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingException

from tests.qgis.vision.denoise_run import CHARACTERIZE, Run, run
from tests.qgis.vision.sample_layers import FIELDS, candidate_rows, sample_layer, sample_rows

NOISE_M = 1.0


@pytest.fixture(scope="module")
def characterized(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return run(
        CHARACTERIZE,
        {
            "SAMPLES": sample_layer(sample_rows(noise_m=NOISE_M)),
            "DIRECTION": "lane",
            "PASS": "drive",
            "TIME": "t",
            "GRIDS": 20,
            "GRIDS_OUT": "memory:",
            "REJECTED": "memory:",
            "REPORT": str(tmp_path_factory.mktemp("report") / "report.html"),
        },
    )


def test_names_and_outputs() -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(CHARACTERIZE)
    assert algorithm.displayName() == "Characterize GPS error"
    assert [p.name() for p in algorithm.parameterDefinitions()] == [
        *("SAMPLES", "LATITUDE", "LONGITUDE", "BOX_X", "BOX_Y", "DIRECTION", "PASS", "TIME"),
        *("GRIDS", "GRIDS_OUT", "REJECTED", "REPORT"),
    ]


def test_each_grid_has_its_mean_position_and_error(characterized: Run) -> None:
    grids = characterized.features("GRIDS_OUT")
    rows = sample_rows(noise_m=NOISE_M)
    assert sum(grid["n"] for grid in grids) == len(rows) == characterized.outputs["SAMPLES"]
    fullest = max(grids, key=lambda grid: grid["n"])
    own = [
        (row["lon"], row["lat"])
        for row in rows
        if row["lane"] == fullest["direction"]
        and min(int(float(str(row["box_x"])) * 20), 19) + 1 == fullest["grid"]
    ]
    mean = fullest.geometry().asPoint()
    assert len(own) == fullest["n"]
    assert (mean.x(), mean.y()) == pytest.approx(tuple(np.mean(own, axis=0)), abs=1e-8)
    # Noise of so much on each axis is 1.25 times as far off on average; places differ, too.
    assert 0.9 * NOISE_M < characterized.outputs["MEAN_D_GAMMA"] < 2.0 * NOISE_M
    assert characterized.outputs["GRIDS_USED"] == sum(grid["n"] > 1 for grid in grids)
    assert characterized.outputs["PEAK"] > 0


def test_the_report(characterized: Run) -> None:
    page = Path(str(characterized.outputs["REPORT"])).read_text(encoding="utf-8")
    assert page.count("<svg") == 2
    assert "right to left" in page


def test_a_layer_without_boxes() -> None:
    rows = [{k: v for k, v in row.items() if not k.startswith("box")} for row in sample_rows()]
    layer = sample_layer(rows, fields=FIELDS.replace("box_x:double box_y:double ", ""))
    with pytest.raises(QgsProcessingException, match="choose BOX_X and BOX_Y"):
        run(CHARACTERIZE, {"SAMPLES": layer, "GRIDS_OUT": "memory:"})


def test_several_boxes_a_sample_are_rows_of_their_own() -> None:
    rows = candidate_rows()
    found = run(
        CHARACTERIZE,
        {"SAMPLES": sample_layer(rows), "DIRECTION": "lane", "GRIDS": 20, "GRIDS_OUT": "memory:"},
    )
    assert found.outputs["SAMPLES"] == len(rows)
