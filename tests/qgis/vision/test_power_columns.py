"""Received powers in an array field, or in a field for each beam."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsField, QgsFields

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.field_types import DOUBLE, TEXT, fields_of
from sig2gps_qgis.processing_provider.vision.power_columns import PowerColumns, find_powers


def of_array(value: object) -> np.ndarray | None:
    fields = fields_of(("powers", TEXT))
    return find_powers(fields, "powers", 3, "layer").read([value])


@pytest.mark.parametrize(
    "value",
    ["[1, 2.5, 3e-1]", "{1,2.5,0.3}", "1 2.5\t0.3", "1;2.5;0.3", [1, 2.5, 0.3], "(3:1,2.5,0.3)"],
)
def test_an_array_field(value: object) -> None:
    powers = of_array(value)
    assert powers is not None
    assert powers.tolist() == [1.0, 2.5, 0.3]


@pytest.mark.parametrize("value", [None, "", "  ", []])
def test_no_powers_at_all(value: object) -> None:
    assert of_array(value) is None


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("[1, 2]", "2 powers instead of 3"),
        ("[1, NaN, 3]", "the power of beam 2 is missing or NaN"),
        ("[1, null, 3]", "the power of beam 2 is missing or NaN"),
        ("1 high 3", "'high' is no number"),
        ("[1, Infinity, 3]", "inf is no number"),
    ],
)
def test_unusable_powers(value: str, message: str) -> None:
    with pytest.raises(InvalidInputError) as error:
        of_array(value)
    assert message in str(error.value)


def prefixed(*names: str) -> QgsFields:
    fields = fields_of(("id", TEXT))
    for name in names:
        fields.append(QgsField(name, DOUBLE))
    return fields


def test_a_field_for_each_beam_in_the_order_of_their_numbers() -> None:
    fields = prefixed("p_10", "p_9", "p_8", "p_x", "power")
    columns = find_powers(fields, "p_", 3, "layer")
    assert columns == PowerColumns((3, 2, 1), 3, is_array=False)
    powers = columns.read(["a", 3.0, 2.0, 1.0, 0.0, 0.0])
    assert powers is not None
    assert powers.tolist() == [1.0, 2.0, 3.0]
    assert columns.read(["a", None, None, None, 0.0, 0.0]) is None
    with pytest.raises(InvalidInputError, match="beam 2 is missing"):
        columns.read(["a", 3.0, None, 1.0, 0.0, 0.0])


def test_not_as_many_fields_as_beams() -> None:
    with pytest.raises(InvalidInputError) as error:
        find_powers(prefixed("p_1", "p_2"), "p_", 64, "drive")
    assert "Layer 'drive' has 2 fields 'p_1' to 'p_2' (POWERS), but BEAMS is 64" in str(error.value)


def test_no_such_fields() -> None:
    with pytest.raises(InvalidInputError, match=r"has no field 'q' and no fields 'q1' to 'q64'"):
        find_powers(prefixed("p_1"), "q", 64, "drive")
