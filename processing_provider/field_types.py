"""Types of attribute fields, by the enumeration that this QGIS takes."""

from __future__ import annotations

from qgis.core import Qgis, QgsField, QgsFields

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    TEXT = QMetaType.Type.QString
    INTEGER = QMetaType.Type.Int
    INTEGER_64 = QMetaType.Type.LongLong
    BOOLEAN = QMetaType.Type.Bool
    DOUBLE = QMetaType.Type.Double
    DATE_TIME = QMetaType.Type.QDateTime
    DATE = QMetaType.Type.QDate
else:
    from qgis.PyQt.QtCore import QVariant

    TEXT = QVariant.Type.String
    INTEGER = QVariant.Type.Int
    INTEGER_64 = QVariant.Type.LongLong
    BOOLEAN = QVariant.Type.Bool
    DOUBLE = QVariant.Type.Double
    DATE_TIME = QVariant.Type.DateTime
    DATE = QVariant.Type.Date


def fields_of(*columns: tuple[str, int]) -> QgsFields:
    """Fields from (name, type) pairs, the type one of this module's."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, kind))
    return fields
