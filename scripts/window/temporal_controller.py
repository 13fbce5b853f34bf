"""The Temporal Controller: whether layers move in it at once."""

from __future__ import annotations

from qgis.core import QgsUnitTypes
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox

from scripts.window.stage import Stage

DOCK = "Temporal Controller"
_MINUTES = (6, 14)


def look_at_times(stage: Stage, picture: str) -> None:
    """Animate the project, and keep a picture at two times of it."""
    stage.show_docks("Layers", DOCK)
    dock = stage.dock(DOCK)
    for button in ("mNavigationAnimated", "mSetRangeButton"):
        dock.findChild(QAbstractButton, button).click()
        stage.settle()
    dock.findChild(QDoubleSpinBox, "mStepSpinBox").setValue(1.0)
    units = dock.findChild(QComboBox, "mTimeStepsComboBox")
    units.setCurrentIndex(
        units.findText(QgsUnitTypes.toString(QgsUnitTypes.TemporalUnit.TemporalMinutes))
    )
    stage.settle()
    navigation = stage.iface.mapCanvas().temporalController()
    frames = navigation.totalFrameCount()
    drawn = []
    for minute in _MINUTES:
        navigation.setCurrentFrameNumber(minute)
        stage.settle()
        stage.picture(f"{picture}-minute-{minute}")
        image = stage.iface.mapCanvas().grab().toImage()
        drawn.append(
            [
                image.pixel(x, y)
                for x in range(0, image.width(), 2)
                for y in range(0, image.height(), 2)
            ]
        )
    stage.facts.setdefault("times", {})[picture] = {
        "frames": frames,
        "pixels_that_changed": sum(a != b for a, b in zip(*drawn)),
    }
    dock.findChild(QAbstractButton, "mNavigationOff").click()
    stage.show_docks("Layers")
