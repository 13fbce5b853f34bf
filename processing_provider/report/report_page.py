"""A report as one HTML file that needs nothing beside it: figures, tables, text."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from uuid import uuid4

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import language, tr

_STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #f5f3ee; color: #22303c;
       font: 15px/1.55 "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 32px 24px 56px; }
h1 { font-size: 27px; margin: 0 0 2px; }
h2 { font-size: 18px; margin: 0 0 6px; }
p { margin: 6px 0; max-width: 78ch; }
.muted { color: #6b7780; }
section { background: #fff; border: 1px solid #e0dbd0; border-radius: 8px;
          padding: 18px 22px; margin-top: 18px; overflow-x: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)); gap: 12px;
           margin-top: 18px; }
.figure { background: #fff; border: 1px solid #e0dbd0; border-radius: 8px;
          padding: 12px; }
.figure b { display: block; font-size: 22px; line-height: 1.3; white-space: nowrap; }
.figure span { color: #6b7780; font-size: 13px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin-top: 6px; }
th, td { padding: 4px 14px 4px 0; text-align: right; border-bottom: 1px solid #ece7dc; }
td { white-space: nowrap; }
th { font-weight: 600; color: #55636e; font-size: 13px; vertical-align: bottom; }
th:first-child, td:first-child, .text { text-align: left; }
td.text { white-space: normal; min-width: 26em; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; display: block; margin-top: 6px; }
svg text { font: 12px "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
svg .tick { fill: #6b7780; } svg .label { fill: #22303c; } svg .key { fill: #22303c; }
svg .rule { stroke: #ece7dc; stroke-width: 1; } svg .axis { stroke: #9aa5ad; stroke-width: 1; }
svg .north { fill: #22303c; } svg .paper { fill: #fff; fill-opacity: 0.85; }
svg .bar { stroke: #6b7780; stroke-width: 1.2; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(264px, 1fr)); gap: 16px;
         margin-top: 12px; }
.card { margin: 0; min-width: 0; }
.card svg { border: 1px solid #e0dbd0; border-radius: 6px; background: #fbfaf7; }
.card b { display: block; margin-top: 6px; overflow-wrap: anywhere; }
.card span { display: block; color: #55636e; font-size: 13px; line-height: 1.45; }
.key { display: flex; flex-wrap: wrap; gap: 4px 18px; color: #55636e; font-size: 13px; }
.key i { display: inline-block; width: 20px; height: 6px; margin-right: 7px;
         vertical-align: middle; border-radius: 3px; }
@supports not (display: grid) { /* such as QtWebKit, which QGIS shows pages in */
.figures, .cards { display: flex; flex-wrap: wrap; }
.figure { min-width: 104px; margin: 0 8px 8px 0; }
.card { flex: 0 1 280px; margin: 0 16px 16px 0; }
.key span { margin-right: 18px; } }
@media print { body { background: #fff; } .card { break-inside: avoid; } }
"""


class ReportPage:
    """A page that grows from top to bottom.

    Args:
        title: its heading.
        subtitle: what it is about, below.
    """

    def __init__(self, title: str, subtitle: str) -> None:
        self._title = title
        self._parts = [f"<h1>{escape(title)}</h1>", f'<p class="muted">{escape(subtitle)}</p>']

    def add_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Numbers that stand out: (label, value with its unit)."""
        cells = "".join(
            f'<div class="figure"><b>{escape(value)}</b><span>{escape(label)}</span></div>'
            for label, value in figures
        )
        self._parts.append(f'<div class="figures">{cells}</div>')

    def add_section(self, heading: str, text: str, *contents: str) -> None:
        """A heading, a paragraph, and what follows it: charts and tables, spelled already."""
        self._parts.append(
            f"<section><h2>{escape(heading)}</h2><p>{escape(text)}</p>{''.join(contents)}</section>"
        )

    def add_cards(self, heading: str, text: str, key: str, cards: Iterable[str]) -> None:
        """A section of drawings side by side, each made by :func:`card`, under their key."""
        self.add_section(heading, text, key, f'<div class="cards">{"".join(cards)}</div>')

    def save(self, path: Path) -> None:
        """Write the file: all of it, or nothing.

        Raises:
            InvalidInputError: it cannot be written.
        """
        page = (
            f'<!DOCTYPE html><html lang="{language()}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(self._title)}</title><style>{_STYLE}</style></head>"
            f"<body><main>{''.join(self._parts)}</main></body></html>\n"
        )
        with _beside(path) as unfinished:
            unfinished.write_text(page, encoding="utf-8", errors="replace")
            unfinished.replace(path)


def check_writable(path: Path) -> None:
    """Whether a report can be written, before the work that it tells of is done.

    Raises:
        InvalidInputError: it cannot.
    """
    with _beside(path):
        pass


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A new file in the folder of another, gone afterwards unless it was renamed.

    Raises:
        InvalidInputError: it cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        if path.is_dir():  # which only the renaming would notice
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        try:
            unfinished.touch(exist_ok=False)
            yield unfinished
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise InvalidInputError(
            tr(
                "The report '{path}' (REPORT) cannot be written: {reason}.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def card(drawing: str, title: str, lines: Iterable[str]) -> str:
    """A drawing, spelled already, with what it shows below it."""
    below = "".join(f"<span>{escape(line)}</span>" for line in lines)
    return (
        f'<figure class="card">{drawing}<figcaption><b>{escape(title)}</b>{below}'
        "</figcaption></figure>"
    )


def color_key(entries: Iterable[tuple[str, str]]) -> str:
    """What colours mean: (colour, its meaning)."""
    spelled = "".join(
        f'<span><i style="background:{color}"></i>{escape(text)}</span>' for color, text in entries
    )
    return f'<div class="key">{spelled}</div>'


def table(header: Sequence[str], rows: Sequence[Sequence[str]], sentences: int = -1) -> str:
    """A table whose first column is text, the others numbers, but for one of sentences."""
    head = "".join(_cell("th", text, i == sentences) for i, text in enumerate(header))
    body = "".join(
        "<tr>" + "".join(_cell("td", text, i == sentences) for i, text in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(kind: str, text: str, is_sentence: bool) -> str:
    attribute = ' class="text"' if is_sentence else ""
    return f"<{kind}{attribute}>{escape(text)}</{kind}>"
