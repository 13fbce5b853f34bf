"""What feature attributes mean: identifiers, instants, numbers, or nothing."""

from __future__ import annotations

import math

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.timestamps import epoch_seconds
from sig2gps_qgis.translation import tr

ONLY_TRAJECTORY = "1"
"""The trajectory id where no field tells records or points apart."""


def is_missing(value: object) -> bool:
    """Whether the attribute is null or blank text."""
    # PyQt unpacks every QVariant that holds something; one that arrives as such is null.
    return (
        value is None
        or isinstance(value, QVariant)
        or (isinstance(value, str) and not value.strip())
    )


def identifier(value: object) -> str | None:
    """The attribute as an id, the same whether a layer has it as text, integer or double."""
    if is_missing(value):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"  # as QGIS spells it
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return str(value).strip()


def trajectory_id(feature: QgsFeature, field: int) -> str | None:
    """Which trajectory a feature belongs to, None where its id is missing.

    Without a field (-1) all belong to :data:`ONLY_TRAJECTORY`.
    """
    return ONLY_TRAJECTORY if field < 0 else identifier(feature.attribute(field))


def instant(value: object) -> float:
    """The attribute as epoch seconds.

    A date-time without a zone is UTC, whatever the time zone of this computer: QGIS hands such
    values over as local time, with the digits of the file.

    Raises:
        InvalidInputError: it is no instant.
    """
    if isinstance(value, QDateTime):
        if value.timeSpec() == Qt.TimeSpec.LocalTime:
            # The digits count, even where this computer's clocks skipped them.
            value = QDateTime(value.date(), value.time(), Qt.TimeSpec.UTC)
        if value.isValid():
            return value.toMSecsSinceEpoch() / 1000.0
        return epoch_seconds(value.toString(Qt.DateFormat.ISODate))
    if isinstance(value, QDate):
        return epoch_seconds(value.toString(Qt.DateFormat.ISODate))
    return epoch_seconds(value)


def number(value: object) -> float | None:
    """The attribute as a finite number, None where it is missing or NaN.

    Raises:
        InvalidInputError: it is no number, or an infinite one.
    """
    if is_missing(value):
        return None
    try:
        read = math.inf if isinstance(value, bool) else float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        read = math.inf
    if math.isinf(read):
        raise InvalidInputError(tr("{value!r} is no number", value=value))
    return None if math.isnan(read) else read


def positive_number(value: object) -> float | None:
    """The attribute as a number above zero, None where it is missing or no such number."""
    if is_missing(value) or isinstance(value, bool):
        return None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) and number > 0.0 else None
