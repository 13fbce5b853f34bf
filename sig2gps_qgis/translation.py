"""Texts for users, in their language.

The domain knows no language: `tr` gives the English text until QGIS's face says who translates. In
the inference server nobody does. `scripts/update_translations.py` collects the texts.
"""

from __future__ import annotations

from string import Formatter
from typing import Callable

_NARROW_SPACE = "\u202f"
"""Between thousands, for other languages: in half of them a comma is the decimal point."""


def translatable(text: str) -> str:
    """``text`` as it is, marked for translation: `tr` it where it is shown.

    For texts that are written down before anybody could translate, such as a module's constants.
    """
    return text


class _Language(Formatter):
    """Who translates, and how numbers are written there."""

    translate: Callable[[str], str] | None = None
    code = "en"
    decimal_point = "."

    def format_field(self, value: object, format_spec: str) -> str:
        formatted = format(value, format_spec)
        if self.translate is not None and "," in format_spec:
            formatted = formatted.replace(",", _NARROW_SPACE)
        if isinstance(value, float):
            formatted = formatted.replace(".", self.decimal_point)
        return formatted

    def text(self, text: str) -> str:
        return text if self.translate is None else self.translate(text)


_language = _Language()


def tr(text: str, /, **values: object) -> str:
    """``text`` in the user's language, its {placeholders} filled with ``values``, if there are any.

    Args:
        text: a literal, or what `translatable` marked; never an f-string, which nobody can collect.
        values: what the placeholders stand for, by name; formatted as ``str.format`` does.
    """
    translated = _language.text(text)
    return _language.format(translated, **values) if values else translated


def language() -> str:
    """That of the texts, as web pages name it: ``en``, ``de-AT``."""
    return _language.code


def translate_with(
    translate: Callable[[str], str] | None, code: str = "en", decimal_point: str = "."
) -> None:
    """From now on texts are translated by ``translate``, into ``code``; None: they stay English."""
    _language.translate = translate
    _language.code = code
    _language.decimal_point = decimal_point
