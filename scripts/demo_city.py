"""The sample city of the demo: its layers, simulated from a seed."""

from __future__ import annotations

from pathlib import Path

from scripts.demo_layers import DemoLayers
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.scenario import ScenarioParameters, simulate_scenario

TRACES = 6
_SEED = 1  # all six drives lead farther than two kilometres: standing still shows little
_DURATION_S = 1200


def write_demo_city(geopackage: Path) -> None:
    """Simulate a city, its base stations, and drives of twenty minutes.

    Args:
        geopackage: gets the layers; those of a file that is there are replaced. QGIS must run.
    """
    city = simulate_city(_SEED)
    scenario = simulate_scenario(
        city.network(),
        TRACES,
        _DURATION_S,
        _SEED,
        station_kind="surveyed",
        position_kind="cell",
        parameters=ScenarioParameters(area_m=7000.0),
    )
    layers = DemoLayers(geopackage)
    layers.write_city(city)
    layers.write_scenario(scenario)
