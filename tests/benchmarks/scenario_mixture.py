"""What the engine's parameters are fitted on: scenarios that differ in all that nobody knows.

Roads of five cities, none of them a test area; people who drive slowly or fast, straight or by
way of errands; radio and lists of stations better or worse. No measured signaling is among them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import compress

import numpy as np

from sig2gps_qgis.models.training.world_parameters import drive_parameters, radio_parameters
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.scenario import Scenario, ScenarioParameters, simulate_scenario

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
        station_kind, position_kind: as :func:`sig2gps_qgis.scenario.simulate_scenario` has them.
    """

    number: int
    city: str
    station_kind: str
    position_kind: str

    def parameters(self) -> ScenarioParameters:
        """How people drive, what they receive, and how well the stations are known."""
        rng = np.random.default_rng(_PARAMETER_SEED + self.number)
        driving = drive_parameters(rng)
        return ScenarioParameters(
            trips=driving.trips,
            area_m=2 * driving.half_side_m,
            radio=radio_parameters(rng),
            survey_error_m=rng.uniform(20.0, 150.0),
            survey_drives=int(rng.integers(20, 60)),
        )

    def simulate(self, roads: RoadNetwork, traces: int) -> Scenario:
        """The scenario with at most so many traces of 20 minutes, always the same ones.

        Those of which no station is listed are left out: nothing could locate them.
        """
        scenario = simulate_scenario(
            roads,
            traces,
            DURATION_S,
            _SCENARIO_SEED + self.number,
            self.station_kind,
            self.position_kind,
            self.parameters(),
        )
        located = [np.isfinite(records.xy).any() for records in scenario.records]
        return replace(
            scenario,
            records=tuple(compress(scenario.records, located)),
            truth=tuple(compress(scenario.truth, located)),
        )


def scenario_mixture() -> list[MixedScenario]:
    """All scenarios, city by city."""
    kinds = [(city, *kind) for city, of_city in _KINDS_OF_CITY.items() for kind in of_city]
    return [MixedScenario(number, *kind) for number, kind in enumerate(kinds)]
