"""How well the positions of base stations are known: surveyed, or crowd-sourced with gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from sig2gps_qgis.station_layout import StationLayout

# A sector's centroid lies about this share of the distance to the next site from its mast.
_CENTROID_SHARE_OF_SPACING = 0.4
_NEIGHBOURS = 3
_REFERENCE_DBM = -90.0  # a signal of weight one


@dataclass(frozen=True)
class KnownPositions:
    """Positions of sites and cells as a data base lists them, not as they are.

    Attributes:
        site_xy: (S, 2) positions of the sites in metres, NaN where not listed.
        cell_xy: (C, 2) positions of the cells (a sector's centroid), NaN where not listed. A
            cell that is not listed while its site is takes the site's.
    """

    site_xy: np.ndarray
    cell_xy: np.ndarray

    def without(self, sites: np.ndarray, layout: StationLayout) -> KnownPositions:
        """The same data base with some sites (indices) and all their cells missing."""
        site_xy, cell_xy = self.site_xy.copy(), self.cell_xy.copy()
        site_xy[sites] = np.nan
        cell_xy[np.isin(layout.cell_site, sites)] = np.nan
        return KnownPositions(site_xy, cell_xy)


def survey_positions(
    layout: StationLayout, error_m: float, rng: np.random.Generator
) -> KnownPositions:
    """An operator's or regulator's list: true positions with an error.

    Cells are listed in the middle of their sector: moved from the mast along the azimuth by a
    share of the distance to the nearest other sites.

    Args:
        layout: the truth.
        error_m: standard deviation of a site's position, in each axis.
        rng: source of randomness.
    """
    site_xy = layout.site_xy + rng.normal(0, error_m, layout.site_xy.shape)
    nearest = np.arange(2, min(_NEIGHBOURS + 1, len(site_xy)) + 1)  # the first is the site itself
    distance, _ = cKDTree(layout.site_xy).query(layout.site_xy, k=nearest)
    spacing = distance.mean(axis=1) if len(nearest) else np.zeros(len(site_xy))
    azimuth = np.radians(layout.cell_azimuth_deg)
    along = np.nan_to_num(np.stack([np.sin(azimuth), np.cos(azimuth)], axis=1))
    reach = _CENTROID_SHARE_OF_SPACING * spacing[layout.cell_site]
    return KnownPositions(site_xy, site_xy[layout.cell_site] + along * reach[:, None])


@dataclass(frozen=True)
class Drive:
    """What one drive reports to a crowd-sourced cell data base.

    Attributes:
        xy: (T, 2) positions in metres.
        cell: (T,) int64 index of the serving cell.
        power_dbm: (T,) its received power.
    """

    xy: np.ndarray
    cell: np.ndarray
    power_dbm: np.ndarray


class CellDatabase:
    """A crowd-sourced cell data base: where phones were when a cell or site served them.

    The position of a site, and of a cell, is the mean of the positions at which it served,
    weighted by the received signal's amplitude; without any such position it is not listed.
    So it leans to the roads that were driven, and to the side from which they were driven.

    Args:
        layout: names the cells and says which site they belong to.
        drives: what was reported.
    """

    def __init__(self, layout: StationLayout, drives: Sequence[Drive]) -> None:
        self._layout = layout
        self._of_sites = _WeightedPositions(len(layout.site_ids))
        self._of_cells = _WeightedPositions(len(layout.cell_ids))
        for drive in drives:
            self._report(drive, sign=1)

    def positions(self) -> KnownPositions:
        """What the data base lists."""
        site_xy, cell_xy = self._of_sites.means(), self._of_cells.means()
        unlisted = np.isnan(cell_xy[:, 0])
        cell_xy[unlisted] = site_xy[self._layout.cell_site[unlisted]]
        return KnownPositions(site_xy, cell_xy)

    def positions_without(self, drives: Sequence[Drive]) -> KnownPositions:
        """What it would list without some of its drives."""
        for drive in drives:
            self._report(drive, sign=-1)
        known = self.positions()
        for drive in drives:
            self._report(drive, sign=1)
        return known

    def _report(self, drive: Drive, sign: int) -> None:
        weight = sign * 10 ** ((drive.power_dbm - _REFERENCE_DBM) / 20)
        self._of_sites.add(self._layout.cell_site[drive.cell], drive.xy, weight, sign)
        self._of_cells.add(drive.cell, drive.xy, weight, sign)


class _WeightedPositions:
    """Running weighted means of positions, by group."""

    def __init__(self, groups: int) -> None:
        self._count = np.zeros(groups, dtype=np.int64)
        self._weight = np.zeros(groups)
        self._moment = np.zeros((groups, 2))

    def add(self, group: np.ndarray, xy: np.ndarray, weight: np.ndarray, sign: int) -> None:
        groups = len(self._count)
        self._count += sign * np.bincount(group, minlength=groups)
        self._weight += np.bincount(group, weight, groups)
        for axis in (0, 1):
            self._moment[:, axis] += np.bincount(group, weight * xy[:, axis], groups)

    def means(self) -> np.ndarray:
        # Counted, not weighed: what was taken out again leaves a rounding error of weight behind.
        listed = self._count > 0
        mean = np.full(self._moment.shape, np.nan)
        mean[listed] = self._moment[listed] / self._weight[listed, None]
        return mean
