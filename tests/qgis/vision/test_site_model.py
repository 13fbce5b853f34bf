"""A site that one run learned, applied by another."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL

from tests.qgis.vision.denoise_run import denoise, refused
from tests.qgis.vision.sample_layers import sample_layer, sample_rows

TRUTH = {"TRUTH_X": "true_lon", "TRUTH_Y": "true_lat"}


def drive(*numbers: int) -> list[dict[str, object]]:
    return [row for row in sample_rows() if row["drive"] in numbers]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Learned from the first two drives, one in each direction."""
    path = tmp_path_factory.mktemp("site") / "crossing.sig2gps.json"
    run = denoise(sample_layer(drive(1, 2)), SITE_MODEL_OUT=str(path))
    assert run.outputs["SITE_MODEL_OUT"] == str(path)
    return path


def test_two_files_without_pickles(site: Path) -> None:
    assert sorted(file.name for file in site.parent.iterdir()) == [
        "crossing.sig2gps.json",
        "crossing.sig2gps.safetensors",
    ]


def test_applied_to_few_samples_of_another_drive(site: Path) -> None:
    few = drive(3)[10:13]
    run = denoise(sample_layer(few), SITE_MODEL=str(site), **TRUTH)
    assert run.outputs["SAMPLES"] == 3
    assert run.outputs["MAE_AFTER"] < run.outputs["MAE_BEFORE"]


def test_another_codebook_is_refused(site: Path) -> None:
    message = refused(sample_layer(drive(3)), SITE_MODEL=str(site), BEAMS=128)
    assert "64 beams" in message
    assert "128" in message


def test_a_direction_that_the_site_does_not_know(site: Path) -> None:
    rows = drive(3)
    rows[4]["lane"] = "ring road"
    run = denoise(sample_layer(rows), SITE_MODEL=str(site))
    assert run.outputs["SAMPLES"] == len(rows) - 1
    assert "ring road" in run.rejected[0][2]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda path: path.write_text("{"), "is not a site model"),
        (lambda path: path.with_suffix(".safetensors").write_bytes(b"\x00" * 64), "safetensors"),
        (lambda path: path.with_suffix(".safetensors").unlink(), "safetensors"),
        (lambda path: path.unlink(), "There is no file"),
    ],
    ids=["no JSON", "other arrays", "no arrays", "no file"],
)
def test_damaged_files(site: Path, tmp_path: Path, change: object, message: str) -> None:
    for file in site.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    copy = tmp_path / site.name
    change(copy)  # type: ignore[operator]
    assert message in refused(sample_layer(drive(3)), SITE_MODEL=str(copy))


def test_beams_that_count_from_zero_are_known_from_the_site(tmp_path: Path) -> None:
    """A few samples seldom hold a 0 that would show it."""
    shifted = [{**row, "beam": int(str(row["beam"])) - 1} for row in sample_rows()]
    path = tmp_path / "zero.sig2gps.json"
    learning = [row for row in shifted if row["drive"] in (1, 2)]
    assert any(row["beam"] == 0 for row in learning)
    denoise(sample_layer(learning), SITE_MODEL_OUT=str(path))
    few = [row for row in shifted if row["drive"] == 3][10:13]
    run = denoise(sample_layer(few), SITE_MODEL=str(path))
    assert any("as their powers (POWERS) show or SITE_MODEL has it" in w for w in run.log.warnings)


def test_rows_without_gps_get_the_site_s_positions(site: Path) -> None:
    rows = drive(3)
    for row in rows[5:9]:
        row["lon"] = row["lat"] = None
    run = denoise(sample_layer(rows), SITE_MODEL=str(site), **TRUTH)
    assert run.outputs["SAMPLES"] == len(rows)
    assert run.outputs["REJECTED_COUNT"] == 0
    found = {feature["sample"]: feature for feature in run.denoised}
    for row in rows[5:9]:
        feature = found[row["sample"]]
        assert feature["shift_m"] in (None, NULL)
        assert 0.0 < feature["sigma_m"] < 3.0
        point = feature.geometry().asPoint()
        assert point.x() == pytest.approx(row["true_lon"], abs=3e-5)
        assert point.y() == pytest.approx(row["true_lat"], abs=3e-5)


def test_a_table_in_which_no_row_has_gps(site: Path, tmp_path: Path) -> None:
    rows = [{**row, "lon": None, "lat": None} for row in drive(3)]
    table = sample_layer(rows, kind="None")
    page = tmp_path / "report.html"
    run = denoise(
        table, SITE_MODEL=str(site), LATITUDE="lat", LONGITUDE="lon", REPORT=str(page), **TRUTH
    )
    assert run.outputs["SAMPLES"] == len(rows)
    assert run.outputs["MEAN_SHIFT"] == 0.0
    assert run.outputs["MAE_BEFORE"] is None
    assert run.outputs["MAE_AFTER"] < 2.0
    assert "nan" not in page.read_text(encoding="utf-8")
