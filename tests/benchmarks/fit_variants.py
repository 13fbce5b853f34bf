"""The engine's parameters as they are, and each of them moved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from unittest.mock import patch

from sig2gps_qgis import motion
from sig2gps_qgis.serving_cell import ServingCellParameters

MOVES = (1 / 1.5, 1.5)
"""Each parameter is moved down and up by these factors."""


@dataclass(frozen=True)
class Variant:
    """One set of parameters.

    Attributes:
        name: what differs from the defaults.
        serving_cell: of the evidence.
        standing: of the motion, :data:`sig2gps_qgis.motion.STANDING`.
    """

    name: str = "defaults"
    serving_cell: ServingCellParameters = field(default_factory=ServingCellParameters)
    standing: float = motion.STANDING

    @contextmanager
    def motion(self) -> Iterator[None]:
        """Engines that first decode in here move as this variant has it."""
        with patch.object(motion, "STANDING", self.standing):
            yield


def moved_variants() -> list[Variant]:
    """Two for each parameter: one at a time is moved down, then up."""
    defaults = ServingCellParameters()
    variants = []
    for name in (parameter.name for parameter in fields(ServingCellParameters)):
        default = getattr(defaults, name)
        for move in MOVES:
            value = type(default)(round(default * move, 4))
            moved = replace(defaults, **{name: value})
            variants.append(Variant(f"{name} {default:g} → {value:g}", moved))
    for move in MOVES:
        value = round(motion.STANDING * move, 4)
        name = f"STANDING {motion.STANDING:g} → {value:g}"
        variants.append(Variant(name, standing=value))
    return variants
