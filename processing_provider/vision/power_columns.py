"""Received powers of a sample, in one array field or in a field for each beam."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFields

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import is_missing, number
from sig2gps_qgis.translation import tr

_SEPARATORS = re.compile(r"[\s,;|]+")
_COUNT = re.compile(r"^\(\d+:")  # OGR spells lists as (3:1,2.5,0.3)


@dataclass(frozen=True)
class PowerColumns:
    """Where a layer has the powers of the beams.

    Attributes:
        fields: index of the one array field, or of a field for each beam, in the beams' order.
        beams: Q, how many powers a sample has.
        is_array: whether it is one field with them all.
    """

    fields: tuple[int, ...]
    beams: int
    is_array: bool

    def read(self, attributes: Sequence[object]) -> np.ndarray | None:
        """(Q,) powers among the attributes of a feature, None where it has none at all.

        Raises:
            InvalidInputError: some are missing, or no numbers; the message lacks row and field.
        """
        if self.is_array:
            values = _array(attributes[self.fields[0]])
        else:
            values = [attributes[field] for field in self.fields]
            if all(is_missing(value) for value in values):
                return None
        if values is None:
            return None
        if len(values) != self.beams:
            raise InvalidInputError(
                tr("{count} powers instead of {beams}", count=len(values), beams=self.beams)
            )
        powers = np.empty(self.beams)
        for beam, value in enumerate(values):
            power = number(value)
            if power is None:
                raise InvalidInputError(
                    tr("the power of beam {beam} is missing or NaN", beam=beam + 1)
                )
            powers[beam] = power
        return powers


def find_powers(fields: QgsFields, chosen: str, beams: int, layer: str) -> PowerColumns:
    """The fields that POWERS names: an array field, or the prefix of a field for each beam.

    Raises:
        InvalidInputError: there are no such fields, or not as many as beams.
    """
    index = fields.lookupField(chosen)
    if index >= 0:
        return PowerColumns((index,), beams, is_array=True)
    numbered = {}
    for position, name in enumerate(fields.names()):
        rest = name[len(chosen) :]
        if name.lower().startswith(chosen.lower()) and rest.isascii() and rest.isdigit():
            numbered[int(rest)] = position
    if not numbered:
        raise InvalidInputError(
            tr(
                "Layer '{layer}' has no field '{chosen}' and no fields '{chosen}1' to "
                "'{chosen}{beams}' (POWERS). Its fields: {names}.",
                layer=layer,
                chosen=chosen,
                beams=beams,
                names=", ".join(fields.names()),
            )
        )
    first, last = min(numbered), max(numbered)
    if len(numbered) != beams or last - first + 1 != beams:
        raise InvalidInputError(
            tr(
                "Layer '{layer}' has {count} fields '{chosen}{first}' to '{chosen}{last}' "
                "(POWERS), but BEAMS is {beams}. Give one field for each beam, or change BEAMS.",
                layer=layer,
                count=len(numbered),
                chosen=chosen,
                first=first,
                last=last,
                beams=beams,
            )
        )
    return PowerColumns(tuple(numbered[i] for i in sorted(numbered)), beams, is_array=False)


def _array(value: object) -> list[object] | None:
    """What an array field holds: a list, or text such as ``[1, 2.5]``, ``{1,2.5}`` or ``1 2.5``."""
    if isinstance(value, (list, tuple)):
        return list(value) or None
    if is_missing(value):
        return None
    if not isinstance(value, str):
        raise InvalidInputError(tr("{value!r} is no list of powers", value=value))
    text = value.strip()
    if text.startswith("["):
        try:
            read = json.loads(text, parse_constant=float)
        except ValueError:
            read = None
        if isinstance(read, list):
            return read
    return list(filter(None, _SEPARATORS.split(_COUNT.sub("", text).strip("[](){}"))))
