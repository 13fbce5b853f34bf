"""Where a run takes place: its local CRS, its base stations, and where those that served lie."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateTransformContext

from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.signaling_store import SignalingStore
from sig2gps_qgis.processing_provider.station_reader import StationTable
from sig2gps_qgis.stations import Stations


def local_frame(
    store: SignalingStore, known: StationTable | None, context: QgsCoordinateTransformContext
) -> LocalFrame:
    """The local CRS around the middle of the records, or of the stations where these have none.

    The middle is the median: a single position at (0, 0), as devices without a fix report it,
    would pull the centre of the extent across half the globe.
    """
    middle = store.median_lon_lat()
    if middle is None:
        if known is None:
            raise ValueError("records without positions need stations")
        middle = tuple(np.median(known.lon_lat, axis=0))
    return LocalFrame(*middle, context)


def stations_of_run(
    store: SignalingStore, known: StationTable | None, frame: LocalFrame
) -> Stations:
    """The stations given, or else those that occur among the records."""
    if known is not None:
        return Stations(known.ids, frame.local_xy(known.lon_lat))
    ids: list[str] = []
    lon_lat: list[tuple[float, float]] = []
    for cell, lon, lat in store.serving_positions():
        ids.append(f"({lon:.7f}, {lat:.7f})" if cell is None else cell)
        lon_lat.append((lon, lat))
    return Stations(tuple(ids), frame.local_xy(np.array(lon_lat)))


def serving_positions(store: SignalingStore, stations: Stations, frame: LocalFrame) -> np.ndarray:
    """(N, 2) local positions whose bounding box holds every station that served."""
    joined = set(store.cells_without_position())
    served = [index for index, station in enumerate(stations.ids) if station in joined]
    return np.concatenate([frame.local_xy(store.corners_lon_lat()), stations.xy[served]])
