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


def crowdsource_positions(layout: StationLayout, drives: Sequence[Drive]) -> KnownPositions:
    """A crowd-sourced cell data base: where phones were when a cell or site served them.

    The position of a site, and of a cell, is the mean of the positions at which it served,
    weighted by the received signal's amplitude; without any such position it is not listed.
    So it leans to the roads that were driven, and to the side from which they were driven.
    """
    xy = np.concatenate([drive.xy for drive in drives])
    cell = np.concatenate([drive.cell for drive in drives])
    power_dbm = np.concatenate([drive.power_dbm for drive in drives])
    weight = 10 ** ((power_dbm - power_dbm.max()) / 20)
    site = layout.cell_site[cell]
    site_xy = _weighted_means(site, xy, weight, len(layout.site_ids))
    cell_xy = _weighted_means(cell, xy, weight, len(layout.cell_ids))
    unlisted = np.isnan(cell_xy[:, 0])
    cell_xy[unlisted] = site_xy[layout.cell_site[unlisted]]
    return KnownPositions(site_xy, cell_xy)


def _weighted_means(
    group: np.ndarray, xy: np.ndarray, weight: np.ndarray, groups: int
) -> np.ndarray:
    total = np.bincount(group, weight, groups)
    with np.errstate(invalid="ignore"):
        return np.stack(
            [np.bincount(group, weight * xy[:, axis], groups) / total for axis in (0, 1)], axis=1
        )
