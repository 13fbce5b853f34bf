"""A colour for each trajectory."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.styling.legend import MOST_CATEGORIES, value_color
from sig2gps_qgis.processing_provider.styling.loaded_layer import LoadedLayer
from tests.qgis.layers import layer
from tests.qgis.reconstruction_run import Log


def categories(count: int) -> list[tuple[str, str]]:
    """Label and colour of each class of so many trajectories."""
    many = layer(
        "LineStringM",
        "trajectory_id:string start_time:datetime end_time:datetime",
        [("LineStringM (0 0 0, 1 1 1)", {"trajectory_id": f"{i:04}"}) for i in range(count)],
    )
    LoadedLayer(looks.trajectories(10.0)).postProcessLayer(many, QgsProcessingContext(), Log())
    made = many.renderer().categories()
    return [(one.label(), one.symbol().symbolLayer(1).color().name()) for one in made]


def test_each_trajectory_has_its_colour() -> None:
    assert categories(2) == [(name, value_color(name).name()) for name in ("0000", "0001")]


def test_a_legend_has_an_end() -> None:
    made = categories(MOST_CATEGORIES + 50)
    assert len(made) == MOST_CATEGORIES + 1
    assert made[-1] == ("Other trajectories", "#808080")


def test_colours_are_stable_and_differ() -> None:
    assert value_color("cork_01").name() == value_color("cork_01").name()
    assert len({value_color(f"cork_{i:02d}").name() for i in range(20)}) > 15
