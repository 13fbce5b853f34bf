"""Denoised samples and grids look as they should once they are loaded."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from sig2gps_qgis.processing_provider.vision.vision_styling import DenoisedStyling, GridStyling
from tests.qgis.layers import layer


@pytest.fixture
def denoised() -> QgsVectorLayer:
    return layer("Point", "sigma_m:double time:datetime", [], crs="EPSG:4326")


@pytest.mark.parametrize("time_field", ["time", ""])
def test_denoised_samples(denoised: QgsVectorLayer, time_field: str) -> None:
    styling = DenoisedStyling(time_field)
    styling.postProcessLayer(denoised, QgsProcessingContext(), QgsProcessingFeedback(False))
    renderer = denoised.renderer()
    assert renderer.classAttribute() == "sigma_m"
    ranges = renderer.ranges()
    for below, above in zip(ranges, ranges[1:]):
        assert below.upperValue() == above.lowerValue()
    assert denoised.temporalProperties().isActive() == bool(time_field)
    assert denoised.temporalProperties().startField() == time_field


def test_grids() -> None:
    grids = layer("Point", "d_gamma:double", [], crs="EPSG:4326")
    GridStyling().postProcessLayer(grids, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert grids.renderer().classAttribute() == "d_gamma"
