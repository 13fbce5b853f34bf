"""What a phone receives: path loss, antenna pattern and shadow fading of every cell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import signal
from scipy.spatial import cKDTree

from sig2gps_qgis.gaussian_field import GaussianField
from sig2gps_qgis.station_layout import StationLayout

_NEAREST_SITES = 24


@dataclass(frozen=True)
class RadioParameters:
    """Propagation and mobility parameters, with the units in their names.

    Attributes:
        power_at_1_m_dbm: reference signal received power at 1 m on the antenna's boresight.
        path_loss_exponent: n of the log-distance model, 10 n log10(distance / 1 m) dB.
        antenna_height_m: height of the base station antenna over the phone.
        beamwidth_deg: 3 dB beamwidth of a sector antenna (3GPP TR 36.942, 4.2.1).
        front_to_back_db: largest attenuation of a sector antenna (same source).
        site_power_spread_db: standard deviation of the sites' transmit power and height.
        layer_loss_db: extra loss of each further frequency layer.
        shadow_fading_db: standard deviation of the log-normal shadow fading.
        decorrelation_distance_m: distance at which shadow fading's correlation is 1/e.
        site_correlation: share of the fading's variance common to all sites.
        layer_fading_db: standard deviation of the fading peculiar to one cell.
        measurement_noise_db: standard deviation of the filtered measurement.
        measurement_memory_s: time constant of that filter.
        hysteresis_db: by how much another cell must be stronger than the serving one.
        time_to_trigger_s: for how long it must be so.
    """

    power_at_1_m_dbm: float = -8.0
    path_loss_exponent: float = 3.5
    antenna_height_m: float = 25.0
    beamwidth_deg: float = 65.0
    front_to_back_db: float = 25.0
    site_power_spread_db: float = 5.0
    layer_loss_db: float = 3.0
    shadow_fading_db: float = 8.0
    decorrelation_distance_m: float = 100.0
    site_correlation: float = 0.6
    layer_fading_db: float = 2.0
    measurement_noise_db: float = 2.5
    measurement_memory_s: float = 4.0
    hysteresis_db: float = 3.0
    time_to_trigger_s: float = 4.0


class RadioEnvironment:
    """A layout on the air: the fading of each place is drawn once and stays.

    Args:
        layout: sites and cells.
        parameters: propagation.
        rng: source of randomness of what does not change with time (fading, site power).
    """

    def __init__(
        self, layout: StationLayout, parameters: RadioParameters, rng: np.random.Generator
    ) -> None:
        self.layout = layout
        self.parameters = parameters
        sites, cells = len(layout.site_ids), len(layout.cell_ids)
        self._site_power_db = rng.normal(0, parameters.site_power_spread_db, sites)
        # Fields: one of each site, one of each cell, and the one that all have in common.
        self._fading = GaussianField(sites + cells + 1, parameters.decorrelation_distance_m, rng)
        self._site_tree = cKDTree(layout.site_xy)

    def cells_in_reach(self, xy: np.ndarray) -> np.ndarray:
        """Indices (K,) of the cells that may matter somewhere along positions (T, 2)."""
        nearest = min(_NEAREST_SITES, len(self.layout.site_ids))
        _, sites = self._site_tree.query(xy[::5], k=np.arange(1, nearest + 1))
        return np.flatnonzero(np.isin(self.layout.cell_site, np.unique(sites)))

    def mean_power_dbm(self, xy: np.ndarray, cells: np.ndarray) -> np.ndarray:
        """Received power (T, K) of cells (K,) at positions (T, 2), without measurement noise."""
        layout, parameters = self.layout, self.parameters
        sites, site_of = np.unique(layout.cell_site[cells], return_inverse=True)
        offset = xy[:, None, :] - layout.site_xy[sites]
        distance = np.sqrt(np.sum(offset**2, axis=2) + parameters.antenna_height_m**2)
        site_power = (
            parameters.power_at_1_m_dbm
            + self._site_power_db[sites]
            - 10 * parameters.path_loss_exponent * np.log10(distance)
            + self._shadow_fading_db(xy, sites)
        ).astype(np.float32)
        bearing_deg = np.degrees(np.arctan2(offset[..., 0], offset[..., 1]))[:, site_of]
        off_boresight = (bearing_deg - layout.cell_azimuth_deg[cells] + 180) % 360 - 180
        pattern_db = np.minimum(
            12 * (off_boresight / parameters.beamwidth_deg) ** 2, parameters.front_to_back_db
        )
        cell_fading = self._fading.sample(xy, len(layout.site_ids) + cells)
        return (
            site_power[:, site_of]
            - np.nan_to_num(pattern_db).astype(np.float32)
            - np.float32(parameters.layer_loss_db) * layout.cell_layer[cells]
            + np.float32(parameters.layer_fading_db) * cell_fading
        )

    def measured_power_dbm(
        self, xy: np.ndarray, cells: np.ndarray, rng: np.random.Generator
    ) -> np.ndarray:
        """As ``mean_power_dbm`` at one position a second, with filtered measurement noise."""
        power = self.mean_power_dbm(xy, cells)
        memory = np.exp(-1 / self.parameters.measurement_memory_s)
        innovation = rng.standard_normal(power.shape, dtype=np.float32)
        innovation[1:] *= np.sqrt(1 - memory**2)
        noise = signal.lfilter([1.0], [1.0, -memory], innovation, axis=0)
        return power + self.parameters.measurement_noise_db * noise

    def _shadow_fading_db(self, xy: np.ndarray, sites: np.ndarray) -> np.ndarray:
        common_field = np.array([len(self.layout.site_ids) + len(self.layout.cell_ids)])
        share = self.parameters.site_correlation
        return self.parameters.shadow_fading_db * (
            np.sqrt(share) * self._fading.sample(xy, common_field)
            + np.sqrt(1 - share) * self._fading.sample(xy, sites)
        )


def reselect(
    power_dbm: np.ndarray,
    hysteresis_db: float,
    time_to_trigger_s: float,
    first: int | None = None,
) -> np.ndarray:
    """The serving cell each second, as reselection with hysteresis and time-to-trigger has it.

    The phone starts on the first cell, and moves to the strongest one as soon as another has
    been stronger than the serving cell by ``hysteresis_db`` for ``time_to_trigger_s`` (event A3
    of 3GPP TS 36.331).

    Args:
        power_dbm: (T, K) measured power of the cells, one row a second.
        hysteresis_db: dB.
        time_to_trigger_s: whole seconds are counted.
        first: column of the cell to start on; the strongest by default.

    Returns:
        (T,) int64 column of the serving cell.
    """
    strongest = np.argmax(power_dbm, axis=1)
    best = power_dbm[np.arange(len(power_dbm)), strongest]
    wait = round(time_to_trigger_s)
    serving = np.empty(len(power_dbm), dtype=np.int64)
    start, cell = 0, int(strongest[0]) if first is None else first
    while True:
        beaten = best[start:] > power_dbm[start:, cell] + hysteresis_db
        unbroken = np.convolve(beaten, np.ones(wait + 1, dtype=np.int64))[: len(beaten)]
        triggered = np.flatnonzero(unbroken == wait + 1)
        if not len(triggered):
            serving[start:] = cell
            return serving
        change = start + int(triggered[0])
        serving[start:change] = cell
        start, cell = change, int(strongest[change])
