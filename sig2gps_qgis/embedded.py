"""The embedded model seen from the plugin: traces are drawn, and heatmaps become evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.heatmap_evidence import HeatmapEvidence
from sig2gps_qgis.joint_evidence import JointEvidence
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.serving_cell import ServingCellModel
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.tile_drawing import RoadPoints, draw
from sig2gps_qgis.tile_window import PIXELS, TileWindow, tile_windows
from sig2gps_qgis.trace import Trace

Infer = Callable[[dict[str, np.ndarray]], Mapping[str, np.ndarray]]
"""From ``tile_drawing.INPUTS`` to ``heatmap_evidence.OUTPUTS``."""

MOST_WINDOWS = 256
"""Windows that are asked for at once: some 20 MB of pictures before they are packed."""


class EmbeddedModel:
    """Draws traces for the embedded model, and reads its answers.

    Args:
        stations: all stations (or cells) known.
        roads: all roads known.
    """

    def __init__(self, stations: Stations, roads: RoadNetwork | None) -> None:
        self._stations = stations
        self._roads = roads
        self._geometry = ServingCellModel(stations)

    def evidence(
        self, traces: Sequence[Trace], infer: Infer, cancelled: Callable[[], bool] = never
    ) -> list[JointEvidence]:
        """The evidence of each trace, in their order: the model's, and that of geometry.

        Args:
            traces: one or more of any length.
            infer: asks the model; called with at most ``MOST_WINDOWS`` samples at once.
            cancelled: asked several times a second.

        Raises:
            Cancelled: soon after ``cancelled()`` says so. What ``infer`` raises goes through.
        """
        windows: list[list[TileWindow]] = []
        heat: list[np.ndarray] = []
        drawn: list[dict[str, np.ndarray]] = []
        for trace in traces:
            track = ServingTrack.of(trace.time, trace.xy)
            windows.append([])
            for window in tile_windows(trace.time, track):
                if cancelled():
                    raise Cancelled
                windows[-1].append(window)
                drawn.append(self._drawn(window, track))
                if len(drawn) == MOST_WINDOWS:
                    heat.append(_asked(drawn, infer))
                    drawn = []
        if drawn:
            heat.append(_asked(drawn, infer))
        every = np.concatenate(heat) if len(heat) > 1 else heat[0]
        ends = np.cumsum([len(own) for own in windows])
        evidence = []
        for trace, own, of_own in zip(traces, windows, np.split(every, ends[:-1])):
            geometry = self._geometry.evidence(trace)
            learned = HeatmapEvidence(geometry.time, own, of_own)
            evidence.append(JointEvidence(learned, geometry))
        return evidence

    def _drawn(self, window: TileWindow, track: ServingTrack) -> dict[str, np.ndarray]:
        near = self._road_points.within(window.centre, window.metres_per_pixel * PIXELS / 2)
        return draw(window, track, self._places, near)

    @cached_property
    def _road_points(self) -> RoadPoints:
        return RoadPoints.of(self._roads)

    @cached_property
    def _places(self) -> np.ndarray:
        return np.unique(np.round(self._stations.xy), axis=0).reshape(-1, 2)


def _asked(drawn: list[dict[str, np.ndarray]], infer: Infer) -> np.ndarray:
    return infer({name: np.stack([one[name] for one in drawn]) for name in drawn[0]})["heat"]
