"""Which stations a simulation lists, and by which of their positions."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.known_positions import KnownPositions
from sig2gps_qgis.station_layout import StationLayout
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.translation import tr

STATION_KINDS = ("surveyed", "crowdsourced")
POSITION_KINDS = ("site", "cell")


def check_kinds(station_kind: str, position_kind: str) -> None:
    """Raises InvalidInputError where there are no such kinds."""
    if station_kind not in STATION_KINDS or position_kind not in POSITION_KINDS:
        raise InvalidInputError(
            tr(
                "station kind {station_kind!r} must be one of {station_kinds} and position "
                "kind {position_kind!r} one of {position_kinds}",
                station_kind=station_kind,
                station_kinds=STATION_KINDS,
                position_kind=position_kind,
                position_kinds=POSITION_KINDS,
            )
        )


def listed_stations(
    layout: StationLayout, known: KnownPositions, position_kind: str, cells: np.ndarray
) -> Stations:
    """The stations layer: those of the given cells (indices) whose position is known."""
    xy = known.site_xy[layout.cell_site] if position_kind == "site" else known.cell_xy
    listed = cells[np.isfinite(xy[cells, 0])]
    return Stations(tuple(layout.cell_ids[i] for i in listed), xy[listed])


def missing_sites(
    layout: StationLayout, missing_share: float, rng: np.random.Generator
) -> np.ndarray:
    """Indices of as many sites as is their share, drawn at random."""
    sites = len(layout.site_ids)
    return rng.permutation(sites)[: round(missing_share * sites)]
