"""Quick checks of input layers, before a run: kind of geometry and CRS."""

from __future__ import annotations

from qgis.core import QgsFields, QgsProcessingFeatureSource, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QUrl

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr, translatable

_KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: translatable("points"),
    QgsWkbTypes.GeometryType.LineGeometry: translatable("lines"),
    QgsWkbTypes.GeometryType.PolygonGeometry: translatable("polygons"),
    QgsWkbTypes.GeometryType.NullGeometry: translatable("no geometry"),
}


def is_table(source: QgsProcessingFeatureSource) -> bool:
    return source.wkbType() == QgsWkbTypes.Type.NoGeometry


def name_from_source(layer: QgsVectorLayer) -> str:
    """What to call a layer without a name: its file, or else the kind of its source."""
    return QUrl(layer.source()).fileName() or layer.dataProvider().name()


def no_records(source: QgsProcessingFeatureSource) -> InvalidInputError:
    """What to raise where a signaling layer turns out to be empty."""
    return InvalidInputError(
        tr(
            "There are no records in layer '{layer}' (SIGNALING). Check its filter and, with "
            "'selected features only', its selection.",
            layer=source.sourceName(),
        )
    )


def check_signaling_layer(source: QgsProcessingFeatureSource, *, has_stations: bool) -> None:
    """Raises InvalidInputError where the layer cannot hold signaling records."""
    # First: a text file without rows has no geometry either.
    if source.featureCount() == 0:
        raise no_records(source)
    if is_table(source):
        if not has_stations:
            raise InvalidInputError(
                tr(
                    "Layer '{layer}' (SIGNALING) has no geometry: give the base stations as "
                    "STATIONS, with STATION_CELL, and choose CELL to look them up.",
                    layer=source.sourceName(),
                )
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
            tr(
                "Layer '{layer}' has no field '{name}' ({parameter}). Its fields: {names}.",
                layer=layer,
                name=name,
                parameter=parameter,
                names=", ".join(fields.names()),
            )
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
            tr(
                "Layer '{layer}' ({parameter}) has {present}; choose a layer of {wanted}.",
                layer=source.sourceName(),
                parameter=parameter,
                present=tr(_KINDS[kind]),
                wanted=tr(_KINDS[wanted]),
            )
        )


def check_crs(source: QgsProcessingFeatureSource, parameter: str) -> None:
    """Raises InvalidInputError where the layer has no CRS."""
    if not source.sourceCrs().isValid():
        raise InvalidInputError(
            tr(
                "Layer '{layer}' ({parameter}) has no coordinate reference system. Set it in "
                "the layer's properties, or choose EPSG:4326 if it holds longitudes and "
                "latitudes.",
                layer=source.sourceName(),
                parameter=parameter,
            )
        )
