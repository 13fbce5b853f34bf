"""How one kind of output looks and plays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

STYLES = Path(__file__).parents[1] / "styles"
"""QML files, made in QGIS 3.22; later versions read them."""


@dataclass(frozen=True)
class Times:
    """When the features of a layer are shown.

    Attributes:
        start_field: date-time of an instant, or when a feature begins.
        end_field: when it ends; empty for instants.
        step_s: seconds between two frames that suit the layer.
        lasting_s: how long an instant stays, in seconds.
    """

    start_field: str
    end_field: str = ""
    step_s: float = 1.0
    lasting_s: float = 0.0


@dataclass(frozen=True)
class Look:
    """How a layer looks, and when.

    Attributes:
        style: a QML file, without its ending.
        labels: of the classes in its legend, in order, in the user's language; empty: as they are.
        times: None: of no time.
        colored_by: a field each of whose values gets a colour; empty: as the style has it.
    """

    style: str
    labels: Sequence[str] = ()
    times: Times | None = None
    colored_by: str = ""

    @property
    def file(self) -> Path:
        return STYLES / f"{self.style}.qml"
