"""The map of one reconstructed trajectory: roads, stations, and the path by its sigma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sig2gps_qgis.processing_provider.report.svg_map import SvgMap
from sig2gps_qgis.processing_provider.sigma_classes import COLORS, sigma_class
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.reconstruction import ReconstructedTrajectory
    from sig2gps_qgis.road_network import RoadNetwork
    from sig2gps_qgis.stations import Stations

_WIDTH, _HEIGHT = 300.0, 220.0
_LEAST_M = 400.0
_ROAD = "stroke:#d9d4c8;stroke-width:0.9;stroke-linejoin:round"
_OTHER_STATION = "fill:#d3ccbd"
_SERVING_STATION = "fill:#fff;stroke:#22303c;stroke-width:1.1"
# The light end of the colours would drown in white paper: a dark casing lies below.
_CASING = "stroke:#22303c;stroke-width:4.4;stroke-linecap:round;stroke-linejoin:round"
_PATH = "stroke-width:2.8;stroke-linecap:round;stroke-linejoin:round"


class TraceMaps:
    """Draws trajectories over the ground of one run.

    Args:
        stations, roads: in the local metric CRS; None: there is no road layer.
    """

    def __init__(self, stations: Stations, roads: RoadNetwork | None) -> None:
        self._stations = stations
        self._number = {name: number for number, name in enumerate(stations.ids)}
        self._roads = roads
        if roads is not None and len(roads):
            first = roads.vertex_offset[:-1]
            self._low = np.minimum.reduceat(roads.vertex_xy, first, axis=0)
            self._high = np.maximum.reduceat(roads.vertex_xy, first, axis=0)

    def drawn(self, trajectory: ReconstructedTrajectory) -> str:
        """The map of one of them, as SVG."""
        drawing = SvgMap(
            _WIDTH,
            _HEIGHT,
            trajectory.line_xy,
            _LEAST_M,
            tr("Map of trajectory {name}", name=trajectory.trajectory_id),
        )
        self._draw_roads(drawing)
        drawing.triangles(self._shown(drawing, self._stations.xy), _OTHER_STATION, 2.6)
        drawing.line(*trajectory.line_xy.T, _CASING)
        middle = (trajectory.line_time[:-1] + trajectory.line_time[1:]) / 2.0
        sigma_m = np.interp(middle, trajectory.time, trajectory.sigma_m)
        styles = [f"stroke:{color};{_PATH}" for color in COLORS]
        drawing.colored_line(trajectory.line_xy, sigma_class(sigma_m), styles)
        drawing.triangles(self._shown(drawing, self._served(trajectory)), _SERVING_STATION, 4.2)
        start, end = trajectory.line_xy[:1], trajectory.line_xy[-1:]
        drawing.points(*start.T, "fill:#fff;stroke:#22303c;stroke-width:1.6", 4.0)
        drawing.points(*end.T, "fill:#22303c;stroke:#fff;stroke-width:1.2", 4.2)
        return drawing.svg()

    def _draw_roads(self, drawing: SvgMap) -> None:
        roads = self._roads
        if roads is None or not len(roads):
            return
        west, south, east, north = drawing.bounds
        shown = (
            (self._low[:, 0] <= east)
            & (self._high[:, 0] >= west)
            & (self._low[:, 1] <= north)
            & (self._high[:, 1] >= south)
            # of a street that may be driven both ways one edge is enough
            & (roads.edge_reverse < np.arange(len(roads)))
        )
        edges = np.flatnonzero(shown)
        fastest = edges[np.argsort(-roads.edge_speed_mps[edges], kind="stable")]
        drawing.faint_lines([roads.edge_vertices(edge) for edge in fastest], _ROAD)

    def _served(self, trajectory: ReconstructedTrajectory) -> np.ndarray:
        """(N, 2) positions of the stations that served and have an id."""
        numbers = {self._number.get(cell, -1) for cell in set(trajectory.cell)} - {-1}
        return self._stations.xy[sorted(numbers)]

    @staticmethod
    def _shown(drawing: SvgMap, xy: np.ndarray) -> np.ndarray:
        west, south, east, north = drawing.bounds
        inside = (xy >= (west, south)) & (xy <= (east, north))
        return xy[inside.all(axis=1)]
