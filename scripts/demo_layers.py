"""The sample city, its base stations, trips and signaling as layers of one GeoPackage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsPolygon,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from shapely.geometry import Polygon

from sig2gps_qgis.processing_provider.field_types import DATE_TIME, DOUBLE, TEXT, fields_of
from sig2gps_qgis.processing_provider.local_frame import LocalFrame, transformed
from sig2gps_qgis.processing_provider.trajectory_writer import utc
from sig2gps_qgis.road_network import RoadDirection
from sig2gps_qgis.sample_city import CENTRE_LATITUDE, CENTRE_LONGITUDE, SampleCity
from sig2gps_qgis.scenario import Scenario

UTM = "EPSG:32626"
WGS84 = "EPSG:4326"
TRUTH_INTERVAL_S = 5

Row = tuple[QgsGeometry, list[object]]


class DemoLayers:
    """Writes layers to a GeoPackage: the map in UTM, what phones and operators tell in WGS84."""

    def __init__(self, geopackage: Path) -> None:
        self._geopackage = geopackage
        self._context = QgsCoordinateTransformContext()
        self._frame = LocalFrame(CENTRE_LONGITUDE, CENTRE_LATITUDE, self._context)

    def write_city(self, city: SampleCity) -> None:
        """Layers ``roads`` and ``land_cover``."""
        directions = {RoadDirection.FORWARD: "forward", RoadDirection.BOTH: "both"}
        self._write(
            "roads",
            QgsWkbTypes.Type.LineString,
            UTM,
            (("name", TEXT), ("road_class", TEXT), ("direction", TEXT), ("speed_kmh", DOUBLE)),
            (
                (self._line(line, UTM), [name, road_class, directions[direction], float(speed)])
                for line, name, road_class, direction, speed in zip(
                    city.lines, city.name, city.road_class, city.direction, city.speed_kmh
                )
            ),
        )
        areas = [("water", city.river), *(("park", park) for park in city.parks)]
        self._write(
            "land_cover",
            QgsWkbTypes.Type.Polygon,
            UTM,
            (("kind", TEXT),),
            ((self._polygon(area), [kind]) for kind, area in areas),
        )

    def write_scenario(self, scenario: Scenario) -> None:
        """Layers ``stations``, ``signaling``, ``truth``, and the latter two joined by lines."""
        self._write(
            "stations",
            QgsWkbTypes.Type.Point,
            WGS84,
            (("cell", TEXT),),
            zip(self._points(scenario.stations.xy), ([cell] for cell in scenario.stations.ids)),
        )
        trace_fields = (("trajectory_id", TEXT), ("time", DATE_TIME))
        self._write(
            "signaling",
            QgsWkbTypes.Type.Point,
            WGS84,
            (*trace_fields, ("cell", TEXT)),
            (
                (point, [records.trajectory_id, utc(time), cell])
                for records in scenario.records
                for point, time, cell in zip(self._points(records.xy), records.time, records.cell)
            ),
        )
        ids = [records.trajectory_id for records in scenario.records]
        self._write(
            "truth",
            QgsWkbTypes.Type.Point,
            WGS84,
            trace_fields,
            (
                (point, [trajectory_id, utc(time)])
                for trajectory_id, trip in zip(ids, scenario.truth)
                for point, time in zip(
                    self._points(trip.xy[::TRUTH_INTERVAL_S]), trip.time[::TRUTH_INTERVAL_S]
                )
            ),
        )
        known = [records.xy[np.isfinite(records.xy[:, 0])] for records in scenario.records]
        self._write_lines("signaling_lines", ids, known)
        self._write_lines("truth_lines", ids, [trip.xy for trip in scenario.truth])

    def _write_lines(self, name: str, ids: Sequence[str], lines: Sequence[np.ndarray]) -> None:
        rows = ((self._line(xy, WGS84), [trajectory_id]) for trajectory_id, xy in zip(ids, lines))
        line = QgsWkbTypes.Type.LineString
        self._write(name, line, WGS84, (("trajectory_id", TEXT),), rows)

    def _write(
        self,
        name: str,
        kind: QgsWkbTypes.Type,
        crs: str,
        columns: Sequence[tuple[str, int]],
        rows: Iterable[Row],
    ) -> None:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = name
        if self._geopackage.exists():
            options.actionOnExistingFile = (
                QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            )
        fields = fields_of(*columns)
        writer = QgsVectorFileWriter.create(
            str(self._geopackage),
            fields,
            kind,
            QgsCoordinateReferenceSystem(crs),
            self._context,
            options,
        )
        for geometry, attributes in rows:
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            feature.setAttributes(attributes)
            writer.addFeature(feature)
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise OSError(f"layer {name} of {self._geopackage}: {writer.errorMessage()}")
        del writer  # closes the file

    def _in(self, xy: np.ndarray, crs: str) -> np.ndarray:
        return transformed(self._frame.transform_to(QgsCoordinateReferenceSystem(crs)), xy)

    def _points(self, xy: np.ndarray) -> list[QgsGeometry]:
        """Points in WGS84; no geometry where the position is not known."""
        known = np.isfinite(xy[:, 0])
        points = iter(self._in(xy[known], WGS84).tolist())
        return [
            QgsGeometry.fromPointXY(QgsPointXY(*next(points))) if is_known else QgsGeometry()
            for is_known in known
        ]

    def _line(self, xy: np.ndarray, crs: str) -> QgsGeometry:
        return QgsGeometry(_line_string(self._in(xy, crs)))

    def _polygon(self, area: Polygon) -> QgsGeometry:
        ring = self._in(np.array(area.exterior.coords)[:, :2], UTM)
        return QgsGeometry(QgsPolygon(_line_string(ring)))


def _line_string(xy: np.ndarray) -> QgsLineString:
    return QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
