"""Identifiers read from attributes: the same text, however a layer has them."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QDate, QVariant

from sig2gps_qgis.processing_provider.attribute_values import identifier


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (4711, "4711"),
        (4711.0, "4711"),
        (" 4711 ", "4711"),
        (0.5, "0.5"),
        (True, "true"),
        (False, "false"),
        (QDate(2020, 2, 29), "2020-02-29"),
        (" ", None),
        (None, None),
        (QVariant(), None),
    ],
)
def test_identifier(value: object, expected: str | None) -> None:
    assert identifier(value) == expected
