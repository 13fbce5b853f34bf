"""Options of an engine, from what stands in an address and back."""

from __future__ import annotations

import pytest

from sig2gps_qgis.engine_options import (
    MOST_LETTERS,
    OptionsError,
    OptionSpec,
    OptionValue,
    axis_lengths,
    read_options,
    written,
)

SPECS = {
    "steps": OptionSpec(int, 1, least=1, most=50),
    "scale": OptionSpec(float, 1.0, least=0.0),
    "style": OptionSpec(str, "dark", choices=("dark", "light")),
    "prompt": OptionSpec(str, ""),
    "loop": OptionSpec(bool, default=False),
}


def test_what_nobody_chooses_is_as_it_usually_is() -> None:
    assert read_options([("steps", "4")], SPECS) == {
        "steps": 4,
        "scale": 1.0,
        "style": "dark",
        "prompt": "",
        "loop": False,
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [("steps", 50), ("scale", 0.1), ("scale", 1e-9), ("style", "light"), ("loop", True)],
)
def test_values_come_back_as_they_were_written(name: str, value: OptionValue) -> None:
    read = read_options([(name, written(value))], SPECS)[name]
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("steps", "0", "'steps' must be a whole number, at least 1, at most 50"),
        ("steps", "51", "'steps' must be a whole number"),
        ("steps", "2.0", "'steps' must be a whole number"),
        ("steps", "٣", "'steps' must be a whole number"),
        ("steps", "9" * 5000, "'steps' must be a whole number"),
        ("scale", "-0.1", "'scale' must be a number, at least 0"),
        ("scale", "inf", "'scale' must be a number"),
        ("scale", "much", "'scale' must be a number"),
        ("style", "Dark", "'style' must be one of dark, light"),
        ("prompt", "a" * (MOST_LETTERS + 1), "'prompt' must be a text"),
        ("loop", "yes", "'loop' must be true or false"),
        ("stepz", "1", "no option 'stepz'; the options are: loop, prompt, scale, steps, style"),
    ],
)
def test_what_cannot_be_used_is_named_with_what_can(name: str, text: str, message: str) -> None:
    with pytest.raises(OptionsError, match=message):
        read_options([(name, text)], SPECS)


def test_given_twice_or_not_at_all() -> None:
    with pytest.raises(OptionsError, match="'steps' is given twice"):
        read_options([("steps", "1"), ("steps", "1")], SPECS)
    with pytest.raises(OptionsError, match="'file' is needed: a text"):
        read_options([], {"file": OptionSpec(str)})
    with pytest.raises(OptionsError, match="the options are: none"):
        read_options([("file", "a")], {})


def test_whole_numbers_may_be_lengths_of_axes() -> None:
    assert axis_lengths(SPECS, read_options([("steps", "4")], SPECS)) == {"steps": 4}
