"""Where an operator's base stations stand, and how their sectors point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.gaussian_field import GaussianField


@dataclass(frozen=True)
class StationLayout:
    """Sites and their cells (one cell: one sector on one frequency layer).

    Attributes:
        site_ids: (S,) unique names of the sites.
        site_xy: (S, 2) float64, true positions in a local metric CRS.
        cell_ids: (C,) unique names of the cells.
        cell_site: (C,) int64, index of each cell's site.
        cell_azimuth_deg: (C,) float64, where the sector antenna points, degrees clockwise from
            north; NaN for an omnidirectional antenna.
        cell_layer: (C,) int64, frequency layer; 0 is the one with the best coverage.
    """

    site_ids: tuple[str, ...]
    site_xy: np.ndarray
    cell_ids: tuple[str, ...]
    cell_site: np.ndarray
    cell_azimuth_deg: np.ndarray
    cell_layer: np.ndarray

    @classmethod
    def from_cells(
        cls, cell_ids: Sequence[str], xy: np.ndarray, azimuth_deg: np.ndarray
    ) -> StationLayout:
        """A layout from a list of cells; those at one and the same position share a site.

        Args:
            cell_ids: (C,) unique names.
            xy: (C, 2) positions in a local metric CRS.
            azimuth_deg: (C,) degrees clockwise from north, NaN where omnidirectional.
        """
        # To the decimetre: a change of CRS must not tear the sectors of a site apart.
        _, first, cell_site = np.unique(
            np.round(xy, 1), axis=0, return_index=True, return_inverse=True
        )
        return cls(
            site_ids=tuple(cell_ids[i] for i in first),
            site_xy=np.asarray(xy, dtype=np.float64)[first],
            cell_ids=tuple(cell_ids),
            cell_site=cell_site.reshape(-1),
            cell_azimuth_deg=np.asarray(azimuth_deg, dtype=np.float64),
            cell_layer=np.zeros(len(cell_ids), dtype=np.int64),
        )


@dataclass(frozen=True)
class StationLayoutParameters:
    """How densely and how irregularly an operator builds.

    Attributes:
        centre_density_per_km2: sites per square kilometre in the middle of the city.
        outer_density_per_km2: the same far outside.
        centre_radius_m: distance from the middle at which the density has fallen to about a
            third of the way.
        patchiness: standard deviation of the density's natural logarithm from district to
            district.
        regularity: smallest distance between sites, as a share of the mean distance that the
            local density implies; 0 is a Poisson process, above 0.7 a lattice.
        sectors: sectors of a site.
        sector_jitter_deg: standard deviation of the azimuths around an even split.
        omnidirectional_share: share of the sites with one all-round cell (small cells).
        layer_share: share of the sites that carry each frequency layer.
    """

    centre_density_per_km2: float = 2.8
    outer_density_per_km2: float = 0.5
    centre_radius_m: float = 3500.0
    patchiness: float = 0.4
    regularity: float = 0.45
    sectors: int = 3
    sector_jitter_deg: float = 10.0
    omnidirectional_share: float = 0.1
    layer_share: tuple[float, ...] = (1.0, 0.5)


def simulate_station_layout(
    bounds: tuple[float, float, float, float],
    centre_xy: np.ndarray,
    rng: np.random.Generator,
    parameters: StationLayoutParameters | None = None,
) -> StationLayout:
    """An operator's sites over an area: dense in the centre, sparse outside, irregular.

    Args:
        bounds: x minimum, y minimum, x maximum, y maximum in metres.
        centre_xy: (2,) the middle of the city in metres.
        rng: source of randomness.
        parameters: density and equipment; defaults as calibrated in ``simulation``.
    """
    parameters = parameters or StationLayoutParameters()
    site_xy = _sites(bounds, np.asarray(centre_xy, dtype=np.float64), rng, parameters)
    return _equip(site_xy, rng, parameters)


def _sites(
    bounds: tuple[float, float, float, float],
    centre_xy: np.ndarray,
    rng: np.random.Generator,
    parameters: StationLayoutParameters,
) -> np.ndarray:
    x_min, y_min, x_max, y_max = bounds
    area_km2 = (x_max - x_min) * (y_max - y_min) / 1e6
    district = GaussianField(1, 1500.0, rng, pixels=512)

    def density_per_km2(xy: np.ndarray) -> np.ndarray:
        outside = np.exp(-np.sum((xy - centre_xy) ** 2, axis=1) / parameters.centre_radius_m**2)
        trend = parameters.outer_density_per_km2 + outside * (
            parameters.centre_density_per_km2 - parameters.outer_density_per_km2
        )
        return trend * np.exp(parameters.patchiness * district.sample(xy, np.array([0]))[:, 0])

    # Random sequential adsorption: candidates in random order, each kept if far enough from
    # those kept before. Half as many again as wanted make up for those refused.
    ceiling = 1.5 * parameters.centre_density_per_km2 * np.exp(2 * parameters.patchiness)
    candidates = rng.uniform((x_min, y_min), (x_max, y_max), (rng.poisson(ceiling * area_km2), 2))
    density = density_per_km2(candidates)
    wanted = rng.uniform(size=len(candidates)) < 1.5 * density / ceiling
    candidates, spacing = candidates[wanted], 1000.0 / np.sqrt(density[wanted])
    kept = np.empty((0, 2))
    for xy, distance in zip(candidates, parameters.regularity * spacing):
        if not len(kept) or np.min(np.sum((kept - xy) ** 2, axis=1)) >= distance**2:
            kept = np.vstack([kept, xy])
    return kept


def _equip(
    site_xy: np.ndarray, rng: np.random.Generator, parameters: StationLayoutParameters
) -> StationLayout:
    site_ids = tuple(f"S{1001 + site}" for site in range(len(site_xy)))
    cell_ids: list[str] = []
    cell_site: list[int] = []
    azimuth: list[float] = []
    cell_layer: list[int] = []
    for site, site_id in enumerate(site_ids):
        sectors = 1 if rng.uniform() < parameters.omnidirectional_share else parameters.sectors
        even_split = rng.uniform(0, 360) + 360 / sectors * np.arange(sectors)
        azimuths = (even_split + rng.normal(0, parameters.sector_jitter_deg, sectors)) % 360
        for layer, share in enumerate(parameters.layer_share):
            if rng.uniform() >= share:
                continue
            for sector in range(sectors):
                cell_ids.append(f"{site_id}-{layer * sectors + sector + 1}")
                cell_site.append(site)
                azimuth.append(np.nan if sectors == 1 else azimuths[sector])
                cell_layer.append(layer)
    return StationLayout(
        site_ids=site_ids,
        site_xy=site_xy,
        cell_ids=tuple(cell_ids),
        cell_site=np.array(cell_site, dtype=np.int64),
        cell_azimuth_deg=np.array(azimuth, dtype=np.float64),
        cell_layer=np.array(cell_layer, dtype=np.int64),
    )
