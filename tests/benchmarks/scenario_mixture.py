"""What the engine's parameters are fitted on: scenarios that differ in all that nobody knows.

Roads of five cities, none of them a test area; people who drive slowly or fast, straight or by
way of errands; radio and lists of stations better or worse. No measured signaling is among them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sig2gps_qgis.radio_propagation import RadioParameters
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.simulation import Scenario, ScenarioParameters, simulate_scenario
from sig2gps_qgis.trips import TripParameters

KINDS = (
    ("crowdsourced", "site"),
    ("crowdsourced", "cell"),
    ("surveyed", "site"),
    ("surveyed", "cell"),
)
"""Kinds of positions: of the station list, and of what a position stands for."""

_CROWDSOURCED_SITE, _CROWDSOURCED_CELL, _SURVEYED_SITE, _SURVEYED_CELL = KINDS
_ALL_KINDS = (
    _CROWDSOURCED_SITE,
    _CROWDSOURCED_SITE,
    _SURVEYED_SITE,
    _CROWDSOURCED_CELL,
    _SURVEYED_CELL,
    _CROWDSOURCED_CELL,
)
_KINDS_OF_CITY = {
    "columbus_ohio": _ALL_KINDS,
    "stockholm": _ALL_KINDS,
    "porto_alegre": _ALL_KINDS,
    "hanover": _ALL_KINDS,
    "san_francisco": (_CROWDSOURCED_CELL, _CROWDSOURCED_SITE) * 2,
}
CITIES = tuple(_KINDS_OF_CITY)

DURATION_S = 1200
_PARAMETER_SEED = 9000
_SCENARIO_SEED = 900


@dataclass(frozen=True)
class MixedScenario:
    """One scenario of the mixture, not simulated yet.

    Attributes:
        number: its place in the mixture, of which all its randomness follows.
        city: whose roads, the name of a file of the data folder's ``roads``.
        station_kind, position_kind: as :func:`sig2gps_qgis.simulation.simulate_scenario` has them.
    """

    number: int
    city: str
    station_kind: str
    position_kind: str

    def parameters(self) -> ScenarioParameters:
        """How people drive, what they receive, and how well the stations are known."""
        rng = np.random.default_rng(_PARAMETER_SEED + self.number)
        trips = TripParameters(
            congestion_speed=rng.uniform(0.35, 0.75),
            congestion=rng.uniform(0.3, 0.6),
            mean_stop_s=rng.uniform(10.0, 35.0),
            route_noise=rng.uniform(0.15, 0.8),
            errand_share=rng.uniform(0.1, 0.5),
        )
        if self.number % 3 == 0:  # the survey drove the very routes that it now locates
            trips = replace(trips, regular_places=int(rng.integers(4, 8)), regular_share=0.95)
        radio = RadioParameters(
            shadow_fading_db=rng.uniform(6.0, 10.0),
            site_power_spread_db=rng.uniform(4.0, 7.0),
            layer_fading_db=rng.uniform(2.0, 4.0),
            hysteresis_db=rng.uniform(2.0, 3.5),
            time_to_trigger_s=rng.uniform(2.5, 4.5),
            measurement_noise_db=rng.uniform(2.0, 3.0),
            site_correlation=rng.uniform(0.3, 0.6),
            layer_loss_db=rng.uniform(0.0, 6.0),
        )
        return ScenarioParameters(
            trips=trips,
            radio=radio,
            survey_error_m=rng.uniform(20.0, 150.0),
            survey_drives=int(rng.integers(20, 60)),
        )

    def simulate(self, roads: RoadNetwork, traces: int) -> Scenario:
        """The scenario with so many traces of 20 minutes, always the same ones."""
        return simulate_scenario(
            roads,
            traces,
            DURATION_S,
            _SCENARIO_SEED + self.number,
            self.station_kind,
            self.position_kind,
            self.parameters(),
        )


def scenario_mixture() -> list[MixedScenario]:
    """All scenarios, city by city."""
    kinds = [(city, *kind) for city, of_city in _KINDS_OF_CITY.items() for kind in of_city]
    return [MixedScenario(number, *kind) for number, kind in enumerate(kinds)]
