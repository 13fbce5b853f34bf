"""Texts for users: English until somebody translates, and filled with values either way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sig2gps_qgis.translation import language, tr, translatable, translate_with

GERMAN = {"{count:,} rows of {layer!r}": "{layer!r}: {count:,} Zeilen", "none": "keine"}


@pytest.fixture
def german() -> Iterator[None]:
    translate_with(lambda text: GERMAN.get(text, text), "de-AT")
    yield
    translate_with(None)


def test_english_by_default() -> None:
    assert tr("none") == translatable("none") == "none"
    assert tr("{count:,} rows of {layer!r}", count=1234, layer="a") == "1,234 rows of 'a'"
    assert language() == "en"


def test_curly_brackets_stay_where_there_are_no_values() -> None:
    assert tr("{count} rows") == "{count} rows"


@pytest.mark.usefixtures("german")
def test_translated() -> None:
    assert tr("none") == "keine"
    assert language() == "de-AT"
    assert tr("unknown") == "unknown"


@pytest.mark.usefixtures("german")
def test_values_stand_where_the_translation_wants_them() -> None:
    filled = tr("{count:,} rows of {layer!r}", count=1234, layer="a, b")
    assert filled == "'a, b': 1\u202f234 Zeilen"


def test_numbers_are_written_as_the_language_does() -> None:
    translate_with(lambda text: text, "de", ",")
    try:
        assert tr("{length:,.1f} km of {name}", length=1234.5, name="v1.2") == (
            "1\u202f234,5 km of v1.2"
        )
        assert tr("{count} traces", count=3) == "3 traces"
    finally:
        translate_with(None)
    assert tr("{length:,.1f} km", length=1234.5) == "1,234.5 km"


def test_values_may_bear_any_name() -> None:
    assert tr("{text} {self}", text="a", self="b") == "a b"
