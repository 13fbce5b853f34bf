"""Quick checks of input layers, before a run: kind of geometry and CRS."""

from __future__ import annotations

from qgis.core import QgsFields, QgsProcessingFeatureSource, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QUrl

from sig2gps_qgis.errors import InvalidInputError

_KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: "points",
    QgsWkbTypes.GeometryType.LineGeometry: "lines",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygons",
    QgsWkbTypes.GeometryType.NullGeometry: "no geometry",
}


def is_table(source: QgsProcessingFeatureSource) -> bool:
    return source.wkbType() == QgsWkbTypes.Type.NoGeometry


def name_from_source(layer: QgsVectorLayer) -> str:
    """What to call a layer without a name: its file, or else the kind of its source."""
    return QUrl(layer.source()).fileName() or layer.dataProvider().name()


def no_records(source: QgsProcessingFeatureSource) -> InvalidInputError:
    """What to raise where a signaling layer turns out to be empty."""
    return InvalidInputError(
        f"There are no records in layer '{source.sourceName()}' (SIGNALING). Check its filter and, "
        "with 'selected features only', its selection."
    )


def check_signaling_layer(source: QgsProcessingFeatureSource, *, has_stations: bool) -> None:
    """Raises InvalidInputError where the layer cannot hold signaling records."""
    # First: a text file without rows has no geometry either.
    if source.featureCount() == 0:
        raise no_records(source)
    if is_table(source):
        if not has_stations:
            raise InvalidInputError(
                f"Layer '{source.sourceName()}' (SIGNALING) has no geometry: give the base "
                "stations as STATIONS, with STATION_CELL, and choose CELL to look them up."
            )
        return
    check_kind(source, "SIGNALING", QgsWkbTypes.GeometryType.PointGeometry)
    check_crs(source, "SIGNALING")


def check_station_layer(source: QgsProcessingFeatureSource) -> None:
    """Raises InvalidInputError where the layer cannot hold base stations."""
    check_kind(source, "STATIONS", QgsWkbTypes.GeometryType.PointGeometry)
    check_crs(source, "STATIONS")


def check_road_layer(source: QgsProcessingFeatureSource) -> None:
    """Raises InvalidInputError where the layer cannot hold roads."""
    check_kind(source, "ROADS", QgsWkbTypes.GeometryType.LineGeometry)
    check_crs(source, "ROADS")


def field_index(fields: QgsFields, name: str, layer: str, parameter: str) -> int:
    """Index of a field, -1 for an empty name.

    Raises:
        InvalidInputError: the layer has no such field.
    """
    if not name:
        return -1
    index = fields.lookupField(name)
    if index < 0:
        raise InvalidInputError(
            f"Layer '{layer}' has no field '{name}' ({parameter}). Its fields: "
            f"{', '.join(fields.names())}."
        )
    return index


def check_kind(
    source: QgsProcessingFeatureSource, parameter: str, wanted: QgsWkbTypes.GeometryType
) -> None:
    """Raises InvalidInputError where the layer holds another kind of geometry."""
    kind = QgsWkbTypes.geometryType(source.wkbType())
    # A layer of unknown or mixed geometries is told apart feature by feature.
    if kind in _KINDS and kind != wanted:
        raise InvalidInputError(
            f"Layer '{source.sourceName()}' ({parameter}) has {_KINDS[kind]}; choose a layer of "
            f"{_KINDS[wanted]}."
        )


def check_crs(source: QgsProcessingFeatureSource, parameter: str) -> None:
    """Raises InvalidInputError where the layer has no CRS."""
    if not source.sourceCrs().isValid():
        raise InvalidInputError(
            f"Layer '{source.sourceName()}' ({parameter}) has no coordinate reference system. "
            "Set it in the layer's properties, or choose EPSG:4326 if it holds longitudes and "
            "latitudes."
        )
