"""The QML files: each fits its layer, and says what the program says."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from sig2gps_qgis.processing_provider.sigma_classes import COLORS, LIMITS_M
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.styling.loaded_layer import LoadedLayer
from sig2gps_qgis.processing_provider.styling.look import STYLES, Look
from tests.qgis.layers import layer
from tests.qgis.reconstruction_run import Log

# Of each look: geometry and fields of a layer that it is made for.
TIMED_LINES = ("LineStringM", "trajectory_id:string start_time:datetime end_time:datetime")
MADE_FOR = {
    "trajectories": TIMED_LINES,
    "points": ("Point", "trajectory_id:string time:datetime sigma_m:double"),
    "predicted_paths": (
        "LineStringM",
        "trajectory_id:string start_time:datetime end_time:datetime",
    ),
    "predictions": ("Point", "trajectory_id:string time:datetime ahead_s:double sigma_m:double"),
    "signaling": ("Point", "trajectory_id:string time:datetime cell:string"),
    "stations": ("Point", "cell:string"),
    "denoised": ("Point", "time:datetime sigma_m:double"),
    "grids": ("Point", "d_gamma:double"),
    "boxes": ("Point", "confidence:double"),
    "traffic": ("LineString", "trajectories:integer passes:integer mean_sigma_m:double"),
    "rejected": ("None", "trajectory_id:string records:integer reason:string"),
    "rejected_rows": ("None", "row:integer sample:string reason:string"),
    "evaluation": ("None", "trajectory_id:string mae_m:double note:string"),
}


def every_look() -> list[Look]:
    return [
        looks.trajectories(10.0),
        looks.points(10.0),
        looks.predicted_paths(10.0),
        looks.predictions(10.0),
        looks.signaling(60.0),
        looks.stations(),
        looks.denoised("time"),
        looks.grids(),
        looks.boxes(),
        looks.traffic(),
        looks.rejected(),
        looks.rejected_rows(),
        looks.evaluation(),
    ]


def loaded(look: Look) -> QgsVectorLayer:
    geometry, fields = MADE_FOR[look.style]
    made = layer(geometry, fields, [], crs="" if geometry == "None" else "EPSG:4326")
    log = Log()
    LoadedLayer(look).postProcessLayer(made, QgsProcessingContext(), log)
    assert not log.warnings
    return made


def test_every_file_has_a_look_and_every_look_a_file() -> None:
    files = {path.stem for path in STYLES.iterdir()}
    assert files == {look.style for look in every_look()} == MADE_FOR.keys()


@pytest.mark.parametrize("look", every_look(), ids=lambda look: look.style)
def test_a_look_fits_its_layer(look: Look) -> None:
    made = loaded(look)
    renderer = made.renderer()
    if renderer is not None:
        assert renderer.usedAttributes(QgsRenderContext()) <= set(made.fields().names())
    assert made.temporalProperties().isActive() == (look.times is not None)


@pytest.mark.parametrize("look", every_look(), ids=lambda look: look.style)
def test_the_program_says_what_the_file_says(look: Look) -> None:
    """So that a user who loads the file by hand reads the same, in English."""
    tree = ET.parse(look.file).getroot()
    assert tree.get("version") == "3.22.0"
    written = [entry.get("label") for tag in ("range", "rule") for entry in tree.iter(tag)]
    assert [label for label in written if label] == list(look.labels)
    made = loaded(look)
    renderer = made.renderer()
    if isinstance(renderer, (QgsGraduatedSymbolRenderer, QgsRuleBasedRenderer)):
        assert [item.label() for item in renderer.legendSymbolItems()] == list(look.labels)


def test_classes_of_sigma_are_those_of_reports() -> None:
    made = loaded(looks.points(10.0))
    ranges = made.renderer().ranges()
    assert [one.lowerValue() for one in ranges] == [0.0, *LIMITS_M]
    assert [one.symbol().color().name() for one in ranges] == list(COLORS)
    for below, above in zip(ranges, ranges[1:]):
        assert below.upperValue() == above.lowerValue()


def test_the_row_over_all_trajectories_stands_out() -> None:
    made = loaded(looks.evaluation())
    (style,) = made.conditionalStyles().rowStyles()
    assert style.rule() == '"trajectory_id" IS NULL'
