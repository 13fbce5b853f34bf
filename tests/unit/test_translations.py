"""The translations: complete, up to date with the source, and fit to be filled with values."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from scripts.translatable_texts import collect
from scripts.translation_file import read_translations, written
from scripts.update_translations import LANGUAGES, source_of

REPOSITORY = Path(__file__).resolve().parents[2]
UPDATE = "run `make i18n`, translate what is unfinished in i18n/*.ts, and run it again"

KEPT = (
    ("HTML", re.compile(r"</?[a-z][^>]*>")),
    ("names", re.compile(r"\b(?:[A-Z]+_[A-Z_]+|[a-z]+_[a-z_]+|sig2gps:\w+)\b")),
    ("addresses", re.compile(r"https?://[A-Za-z0-9./:_-]*[A-Za-z0-9/]")),
    ("filters", re.compile(r"\*\.\w+")),
)
"""What scripts and programs rest on, or what shows a text as it should look."""


@pytest.fixture(scope="module")
def texts() -> dict[str, list[str]]:
    return collect(REPOSITORY)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def translations(language: str) -> dict[str, str]:
    return read_translations(source_of(language))


@pytest.fixture
def finished(translations: dict[str, str]) -> dict[str, str]:
    return {text: done for text, done in translations.items() if done}


def fields(text: str) -> set[tuple[str, str, str | None]]:
    """Names in curly brackets, with how their values are written."""
    parts = Formatter().parse(text)
    return {(name, spec or "", how) for _, name, spec, how in parts if name is not None}


def edges(text: str) -> tuple[str, str, int]:
    """Spaces before and after a text, and its lines."""
    return text[: -len(text.lstrip())], text[len(text.rstrip()) :], text.count("\n")


def test_up_to_date(
    language: str, texts: dict[str, list[str]], translations: dict[str, str]
) -> None:
    assert list(translations) == list(texts), UPDATE
    file = source_of(language).read_text(encoding="utf-8")
    assert file == written(language, texts, translations), UPDATE


def test_complete(translations: dict[str, str]) -> None:
    assert not [text for text, translation in translations.items() if not translation], UPDATE


def test_placeholders_are_those_of_the_text(finished: dict[str, str]) -> None:
    assert not [text for text, done in finished.items() if fields(done) != fields(text)]


@pytest.mark.parametrize(("what", "pattern"), KEPT, ids=[what for what, _ in KEPT])
def test_kept(finished: dict[str, str], what: str, pattern: re.Pattern[str]) -> None:
    wrong = [
        (text, done)
        for text, done in finished.items()
        if set(pattern.findall(done)) != set(pattern.findall(text))
    ]
    assert not wrong


def test_spaces_and_lines_are_kept(finished: dict[str, str]) -> None:
    assert not [text for text, done in finished.items() if edges(done) != edges(text)]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    texts = {"a < b & 'c'": ["x.py", "y.py"], "two\nlines": ["x.py"], "new": ["x.py"]}
    done = {"a < b & 'c'": "\"ü\" > '中文'", "two\nlines": "zwei\nZeilen", "old": "alt"}
    file = tmp_path / "sig2gps_de.ts"
    file.write_text(written("de", texts, done), encoding="utf-8")
    assert read_translations(file) == {
        "a < b & 'c'": "\"ü\" > '中文'",
        "two\nlines": "zwei\nZeilen",
        "new": "",
    }
