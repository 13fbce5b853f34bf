"""The denoising demo's street, its layer and its picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from scripts.demo_denoise_layers import write_samples
from scripts.demo_denoise_picture import DemoResult, draw_picture
from scripts.demo_street import BEAMS, box_of, simulate_street
from tests.qgis.vision.sample_layers import street, street_frame


def test_the_same_seed_gives_the_same_street() -> None:
    first, again = (simulate_street(1, 1.0, seed=3) for _ in range(2))
    assert [sample.gps.tolist() for sample in first] == [sample.gps.tolist() for sample in again]


def test_a_street_as_a_camera_and_an_array_see_it() -> None:
    for sample in street():
        assert 1 <= sample.beam <= BEAMS
        assert ((sample.boxes[:, :2] >= 0) & (sample.boxes[:, :2] <= 1)).all()
        box = box_of(sample.vehicles[0])
        assert box is not None
        if sample.transmitter >= 0:
            centre = (box[:2] + box[2:]) / 2.0 / (960, 540)
            assert np.abs(sample.boxes[sample.transmitter, :2] - centre).max() < 0.02
    off = np.array([sample.gps - sample.truth for sample in street()])
    assert abs(off.std() - 1.0) < 0.1


def test_a_row_for_each_box(tmp_path: Path) -> None:
    samples = list(street())
    write_samples(samples, street_frame(), tmp_path / "samples.gpkg")
    layer = QgsVectorLayer(f"{tmp_path / 'samples.gpkg'}|layername=samples", "samples", "ogr")
    assert layer.featureCount() == sum(max(len(sample.boxes), 1) for sample in samples)
    assert layer.uniqueValues(layer.fields().lookupField("sample")) == set(range(len(samples)))


def test_the_picture(tmp_path: Path) -> None:
    samples = list(street())
    shown = next(i for i, sample in enumerate(samples) if sample.transmitter >= 0)
    chosen = np.full((len(samples), 2), np.nan)
    chosen[shown] = samples[shown].boxes[samples[shown].transmitter, :2]
    truth = np.array([sample.truth for sample in samples])
    result = DemoResult(samples, truth, chosen, [("images", str(len(samples)))])
    draw_picture(result, shown, tmp_path / "demo.png")
    image = QImage(str(tmp_path / "demo.png"))
    assert image.width() > 1500
    colors = {image.pixel(x, y) for x in range(0, 1640, 2) for y in range(100, 500, 2)}
    assert 0xFF1769D2 in colors  # the frame of the transmitter, and its beam
