"""Every message that a user meets can be translated: none is put together out of reach of `tr`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.translatable_texts import NotCollectable, collect, is_mark, source_files, texts_of

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = source_files(REPOSITORY)
FACE = [path for path in MODULES if path.is_relative_to(REPOSITORY / "processing_provider")]
DOMAIN = [path for path in MODULES if path not in FACE]

PROSE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}|[a-z]: |^[A-Z][a-z]+ [A-Z]?[a-z]+$")
"""At least two words of a sentence, or what leads up to a value."""
CODE = re.compile(r"<[a-z!/]|SELECT|PRAGMA|^\s*\w[\w-]*: |INSERT|=\"|^[a-z-]+:[^ ]|[{;]\s")
"""SQL, HTML, SVG, style sheets."""
OF_USERS = {
    *("InvalidInputError", "InvalidSampleError", "InstallationError", "CheckpointError"),
    *("StyleError", "Unreachable", "Unauthorised", "WrongVersion", "Busy", "JobFailed"),
    *("TimedOut", "VideoFileError", "NoVideoReader", "QgsProcessingException"),
}
"""Exceptions whose message a user is shown."""


def relative_name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def untranslatable(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of prose that no `tr` encloses, but for docstrings and what programmers see."""
    pending = [tree]
    while pending:
        node = pending.pop()
        if is_mark(node) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            continue
        if isinstance(node, ast.Raise) and "ValueError" in ast.unparse(node):
            continue
        if isinstance(node, ast.JoinedStr):
            parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
            text = "…".join(parts)
            pending += [part for part in node.values if isinstance(part, ast.FormattedValue)]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            pending.extend(ast.iter_child_nodes(node))
            continue
        if PROSE.search(text) and not CODE.search(text):
            yield node.lineno, text


@pytest.mark.parametrize("path", FACE, ids=relative_name)
def test_prose_of_the_qgis_face_is_translatable(path: Path) -> None:
    assert not list(untranslatable(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", DOMAIN, ids=relative_name)
def test_messages_of_the_domain_are_translatable(path: Path) -> None:
    raised = [
        node.exc
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
    ]
    found = [
        text
        for call in raised
        if ast.unparse(call.func) in OF_USERS
        for text in untranslatable(call)
    ]
    assert not found


def test_all_texts_can_be_collected() -> None:
    texts = collect(REPOSITORY)
    assert "Reconstruct trajectory from signaling" in texts
    assert all(text.strip() for text in texts)


def test_texts_are_found_wherever_they_stand() -> None:
    source = (
        'NAME = translatable("marked")\n'
        'tr("one " "two"); self.tr("three {n}", n=3)\n'
        'tr("a" if x else "b"); tr(NAME); translate("no")\n'
    )
    assert list(texts_of(source, "module.py")) == ["marked", "one two", "three {n}", "a", "b"]


def test_values_may_come_later_or_be_handed_on() -> None:
    source = 'translatable("{count} rows"); tr("{count} rows", **values)'
    assert list(texts_of(source, "module.py")) == ["{count} rows", "{count} rows"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('tr(f"{count} rows")', r"module.py:1: f.*is no literal text"),
        ('tr("{count} " + "rows")', "is no literal text"),
        ('tr("{} rows".format(3))', "is no literal text"),
        ('tr("{count} rows of {layer}", count=3)', r"module.py:1: no value for \['layer'\]"),
        ('tr("{count} rows")', r"module.py:1: no value for \['count'\]"),
        ('self.tr("rows" if one else "{count} rows")', r"module.py:1: no value for \['count'\]"),
    ],
)
def test_what_cannot_be_collected_is_refused(call: str, message: str) -> None:
    with pytest.raises(NotCollectable, match=message):
        list(texts_of(call, "module.py"))
