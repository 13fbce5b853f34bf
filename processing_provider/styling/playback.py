"""What the Temporal Controller needs to play a layer at once."""

from __future__ import annotations

import math
import sys

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from sig2gps_qgis.processing_provider.styling.look import Times

MOST_FRAMES = 300
"""Of a film from a layer's first to its last time; a longer one gets longer steps."""

_SECONDS = QgsUnitTypes.TemporalUnit.TemporalSeconds


def set_times(layer: QgsVectorLayer, times: Times) -> None:
    """Show each feature at its time."""
    temporal = layer.temporalProperties()
    modes = Qgis.VectorTemporalMode
    if times.end_field:
        temporal.setMode(modes.FeatureDateTimeStartAndEndFromFields)
        temporal.setEndField(times.end_field)
    else:
        temporal.setMode(modes.FeatureDateTimeInstantFromField)
        temporal.setFixedDuration(times.lasting_s)
        temporal.setDurationUnits(_SECONDS)
    temporal.setStartField(times.start_field)
    temporal.setIsActive(True)


def offer_playback(layer: QgsVectorLayer, times: Times) -> None:
    """Set the controller's range and step to the layer's, unless somebody is at it already."""
    controller = _controller()
    off = QgsTemporalNavigationObject.NavigationMode.NavigationOff
    if controller is not None and controller.navigationMode() != off:
        return
    extent = _extent(layer, times)
    if extent is None:
        return
    step_s = frame_step_s(extent, times.step_s)
    settings = (layer.project() or QgsProject.instance()).timeSettings()
    settings.setTimeStepUnit(_SECONDS)
    settings.setTimeStep(step_s)
    if controller is not None:
        controller.setFrameDuration(QgsInterval(step_s, _SECONDS))
        controller.setTemporalExtents(extent)


def _extent(layer: QgsVectorLayer, times: Times) -> QgsDateTimeRange | None:
    """From the first to the last time; None where nothing has one."""
    start, end = (layer.fields().lookupField(name) for name in (times.start_field, times.end_field))
    first = layer.minimumValue(start)
    last = layer.maximumValue(end if times.end_field else start)
    if not (isinstance(first, QDateTime) and isinstance(last, QDateTime)):
        return None
    return QgsDateTimeRange(first, last.addMSecs(round(1000.0 * times.lasting_s)))


def frame_step_s(extent: QgsDateTimeRange, step_s: float) -> float:
    """The least multiple of a step, in seconds, that plays a range in so many frames."""
    duration_s = extent.begin().msecsTo(extent.end()) / 1000.0
    return step_s * max(1, math.ceil(duration_s / MOST_FRAMES / step_s))


def _controller() -> QgsTemporalNavigationObject | None:
    """That of QGIS's window; None where there is none."""
    window = getattr(sys.modules.get("qgis.utils"), "iface", None)
    if window is None or window.mapCanvas() is None:
        return None
    controller = window.mapCanvas().temporalController()
    return controller if isinstance(controller, QgsTemporalNavigationObject) else None
