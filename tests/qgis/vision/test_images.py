"""Images that cannot be used: a row in REJECTED each, and the other samples are denoised."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QColor, QImage

from tests.qgis.vision.denoise_run import denoise, refused
from tests.qgis.vision.sample_layers import FIELDS, sample_layer, sample_rows, street
from tests.unit.detector_server import WEIGHTS, detector_server, picture
from tests.unit.scripted_server import ScriptedServer

WITHOUT_BOXES = FIELDS.replace("box_x:double box_y:double confidence:double ", "")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with detector_server() as running:
        yield running


@pytest.fixture
def rows(tmp_path: Path) -> list[dict[str, object]]:
    """Samples whose boxes are in their images alone."""
    made = []
    for row in sample_rows():
        boxes = street()[int(str(row["sample"])[1:])].boxes[:, :2].tolist()
        (tmp_path / f"{row['sample']}.jpg").write_bytes(picture(*boxes))
        kept = {name: value for name, value in row.items() if "box" not in name}
        del kept["confidence"]
        made.append({**kept, "image": f"{row['sample']}.jpg"})
    return made


def test_missing_broken_and_unnamed_images(
    server: ScriptedServer, rows: list[dict[str, object]], tmp_path: Path
) -> None:
    (tmp_path / "s1.jpg").write_bytes(b"\xff\xd8 cut off")
    rows[2]["image"] = "nowhere.jpg"
    rows[3]["image"] = None
    run = denoise(
        sample_layer(rows, fields=WITHOUT_BOXES),
        IMAGE="image",
        IMAGE_FOLDER=str(tmp_path),
        DETECTOR=WEIGHTS,
        SERVER=server.url,
    )
    assert run.outputs["SAMPLES"] == len(rows) - 3
    reasons = {sample: reason for _, sample, reason in run.rejected}
    assert "s1.jpg: the image cannot be decoded" in reasons["s1"]
    assert "nowhere.jpg" in reasons["s2"]
    assert "no image is named (row 4)" in reasons["s3"]


def test_a_relative_path_without_a_folder(
    server: ScriptedServer, rows: list[dict[str, object]]
) -> None:
    layer = sample_layer(rows, fields=WITHOUT_BOXES)
    message = refused(layer, IMAGE="image", DETECTOR=WEIGHTS, SERVER=server.url)
    assert "'s0.jpg' is relative to a folder: choose IMAGE_FOLDER" in message


def test_known_boxes_of_images_of_another_size(tmp_path: Path) -> None:
    rows = sample_rows()
    for number, row in enumerate(rows):
        size = (320, 240) if number == 5 else (960, 540)
        if number < 20:  # those of the others are lost; their boxes are known
            image = QImage(*size, QImage.Format.Format_RGB32)
            image.fill(QColor("#6f7479"))
            assert image.save(str(tmp_path / f"{number}.jpg"))
        row["image"] = f"{number}.jpg"
    site = tmp_path / "site.sig2gps.json"
    run = denoise(
        sample_layer(rows), IMAGE="image", IMAGE_FOLDER=str(tmp_path), SITE_MODEL_OUT=str(site)
    )
    ((row, _, reason),) = run.rejected
    assert row == 6
    assert "its image has another size: 320 x 240 pixels instead of 960 x 540" in reason
    assert '"image_width": 960' in site.read_text(encoding="utf-8")
