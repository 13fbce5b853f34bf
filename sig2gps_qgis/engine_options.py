"""Options of an engine: what it lets choose, and how choices travel in a request's address."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Union

OptionValue = Union[str, int, float, bool]

MOST_LETTERS = 4096
_TRUTH = {"true": True, "false": False}
_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")


class OptionsError(ValueError):
    """An option that cannot be used; the message names it and says what it may be."""


@dataclass(frozen=True)
class OptionSpec:
    """What one option may be.

    Attributes:
        kind: of its value: str, int, float or bool.
        default: what it is where nobody chooses; None: it must be given.
        least, most: bounds of a number, themselves allowed; None: none.
        choices: all that a text may be; empty: any text of at most MOST_LETTERS letters.
    """

    kind: type[str] | type[int] | type[float] | type[bool]
    default: OptionValue | None = None
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()

    @property
    def allowed(self) -> str:
        """What it may be, in words."""
        if self.kind is bool:
            return "true or false"
        if self.kind is str:
            return f"one of {', '.join(self.choices)}" if self.choices else "a text"
        bounds = [
            f"{words} {bound:g}"
            for words, bound in (("at least", self.least), ("at most", self.most))
            if bound is not None
        ]
        number = "a whole number" if self.kind is int else "a number"
        return ", ".join([number, *bounds])

    def read(self, text: str) -> OptionValue | None:
        """The value that a text stands for; None where it stands for none that is allowed."""
        if self.kind is bool:
            return _TRUTH.get(text)
        if self.kind is str:
            usable = text in self.choices if self.choices else len(text) <= MOST_LETTERS
            return text if usable else None
        if self.kind is int:
            number: float = int(text) if _WHOLE_NUMBER.fullmatch(text) else math.nan
        else:
            try:
                number = float(text)
            except ValueError:
                return None
        least = -math.inf if self.least is None else self.least
        most = math.inf if self.most is None else self.most
        return number if math.isfinite(number) and least <= number <= most else None


def read_options(
    given: Iterable[tuple[str, str]], specs: Mapping[str, OptionSpec]
) -> dict[str, OptionValue]:
    """All options of an engine: those that are given, and the others' defaults.

    Args:
        given: names and values, as they stand in an address.

    Raises:
        OptionsError: one is unknown, given twice, missing or of no use.
    """
    options: dict[str, OptionValue] = {}
    for name, text in given:
        if name not in specs:
            known = ", ".join(sorted(specs)) or "none"
            raise OptionsError(f"there is no option '{name}'; the options are: {known}")
        if name in options:
            raise OptionsError(f"the option '{name}' is given twice")
        value = specs[name].read(text)
        if value is None:
            raise OptionsError(f"the option '{name}' must be {specs[name].allowed}")
        options[name] = value
    for name, spec in specs.items():
        if name not in options:
            if spec.default is None:
                raise OptionsError(f"the option '{name}' is needed: {spec.allowed}")
            options[name] = spec.default
    return options


def axis_lengths(
    specs: Mapping[str, OptionSpec], options: Mapping[str, OptionValue]
) -> dict[str, int]:
    """How long the axes of arrays are that bear the name of an option."""
    return {name: int(options[name]) for name, spec in specs.items() if spec.kind is int}


def written(value: OptionValue) -> str:
    """A value as it stands in an address."""
    return str(value).lower() if isinstance(value, bool) else str(value)
