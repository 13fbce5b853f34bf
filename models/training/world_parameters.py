"""What differs from one simulated world to the next: drawn from ranges that hold the real ones.

The ranges are set by eye so that the statistics of serving cells (changes a minute, distinct cells
and sites, distances) lie around those of real drives; ``compare_worlds`` prints both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sig2gps_qgis.radio_propagation import RadioParameters
from sig2gps_qgis.station_layout import StationLayoutParameters
from sig2gps_qgis.trips import TripParameters

REGULAR_SHARE = 0.7
"""Of worlds in which a few people drive the same streets day by day, as surveys do."""


@dataclass(frozen=True)
class DriveParameters:
    """How people drive, and the half side in metres of the square within which they do."""

    trips: TripParameters
    half_side_m: float


def layout_parameters(rng: np.random.Generator) -> StationLayoutParameters:
    """Where an operator puts base stations."""
    density = rng.lognormal(0.0, 0.45)
    return StationLayoutParameters(
        centre_density_per_km2=2.8 * density,
        outer_density_per_km2=0.5 * density * rng.uniform(0.5, 2.0),
        centre_radius_m=rng.uniform(2000.0, 6000.0),
        patchiness=rng.uniform(0.2, 0.7),
        regularity=rng.uniform(0.2, 0.6),
        omnidirectional_share=rng.uniform(0.0, 0.3),
        layer_share=(1.0, rng.uniform(0.0, 0.9)),
    )


def radio_parameters(rng: np.random.Generator) -> RadioParameters:
    """What phones receive, and when they change the cell."""
    return RadioParameters(
        path_loss_exponent=rng.uniform(3.2, 4.1),
        shadow_fading_db=rng.uniform(3.0, 8.5),
        decorrelation_distance_m=rng.uniform(60.0, 150.0),
        site_power_spread_db=rng.uniform(1.0, 6.0),
        layer_fading_db=rng.uniform(1.0, 3.5),
        hysteresis_db=rng.uniform(2.0, 4.5),
        time_to_trigger_s=rng.uniform(2.5, 7.0),
        measurement_noise_db=rng.uniform(1.0, 3.0),
        site_correlation=rng.uniform(0.3, 0.6),
        layer_loss_db=rng.uniform(0.0, 6.0),
    )


def drive_parameters(rng: np.random.Generator) -> DriveParameters:
    """How people drive, and where.

    Cell data bases are filled by drives that come by the same streets again and again, as the
    real ones do.
    """
    trips = TripParameters(
        congestion_speed=rng.uniform(0.3, 0.8),
        congestion=rng.uniform(0.3, 0.6),
        mean_stop_s=rng.uniform(3.0, 25.0),
        route_noise=rng.uniform(0.15, 0.8),
        errand_share=rng.uniform(0.1, 0.5),
    )
    if rng.uniform() > REGULAR_SHARE:
        return DriveParameters(trips, rng.uniform(5000.0, 14_000.0))
    trips = replace(
        trips,
        regular_places=int(rng.integers(2, 9)),
        regular_share=rng.uniform(0.85, 0.98),
        route_noise=rng.uniform(0.03, 0.25),
        errand_share=rng.uniform(0.0, 0.3),
    )
    return DriveParameters(trips, rng.uniform(1800.0, 9000.0))
