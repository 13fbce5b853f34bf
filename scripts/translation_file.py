"""Qt's translation sources (.ts): read, brought up to date, written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

CONTEXT = "Sig2GPS"
_QUOTES = {'"': "&quot;", "'": "&apos;"}


def read_translations(file: Path) -> dict[str, str]:
    """English text -> translation, empty where it is not done."""
    done = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") is None
        done[message.findtext("source", "")] = (translation.text or "") if finished else ""
    return done


def written(
    language: str, texts: Mapping[str, Sequence[str]], translations: Mapping[str, str]
) -> str:
    """A .ts file's content: all texts and nothing else, as Qt Linguist would write it.

    Args:
        language: such as ``de`` or ``zh_CN``.
        texts: English text -> files that show it. Lines are left out: they change all the time.
        translations: English text -> translation; one that is missing or empty is unfinished.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, files in texts.items():
        translation = translations.get(text, "")
        lines += [
            "    <message>",
            *(f'        <location filename="../{file}"/>' for file in files),
            f"        <source>{escape(text, _QUOTES)}</source>",
            f"        <translation>{escape(translation, _QUOTES)}</translation>"
            if translation
            else '        <translation type="unfinished"></translation>',
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])
