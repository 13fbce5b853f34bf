"""Collects the texts for users from the source, as Qt's own collector cannot.

pylupdate reads neither conditional expressions nor texts that are marked in one place and shown in
another, and passes silently over what it cannot read; here that is an error.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

FOLDERS = ("processing_provider", "sig2gps_qgis")
ELSEWHERE = ("models", "processing_provider", "i18n")
"""Links in the package's folder, which lead to what is looked at under its own name, or is not."""
MARKS = ("tr", "translatable")


class NotCollectable(Exception):  # noqa: N818 - said of a text
    """A text that is put together before it is translated; the message says where."""


def collect(repository: Path) -> dict[str, list[str]]:
    """English text -> files that show it, relative to the repository, in the order of reading.

    Raises:
        NotCollectable: a text is no literal, or has placeholders without a value.
    """
    texts: dict[str, list[str]] = {}
    for path in source_files(repository):
        name = path.relative_to(repository).as_posix()
        for text in texts_of(path.read_text(encoding="utf-8"), name):
            files = texts.setdefault(text, [])
            if name not in files:
                files.append(name)
    return texts


def source_files(repository: Path) -> list[Path]:
    """All modules whose texts may reach a user, sorted."""
    found = []
    for folder in FOLDERS:
        for path in (repository / folder).rglob("*.py"):
            parts = path.relative_to(repository).parts
            if folder != "sig2gps_qgis" or parts[1] not in ELSEWHERE:
                found.append(path)
    return sorted(found)


def texts_of(source: str, name: str) -> Iterator[str]:
    """The texts of one module, in their order."""
    calls = [node for node in ast.walk(ast.parse(source)) if is_mark(node)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        for text in _literals(call, f"{name}:{call.lineno}"):
            values = {keyword.arg for keyword in call.keywords}
            missing = placeholders(text) - values
            if missing and None not in values and not _is_marked_only(call):
                raise NotCollectable(f"{name}:{call.lineno}: no value for {sorted(missing)}")
            yield text


def is_mark(node: ast.AST) -> bool:
    """Whether a piece of source is a call of ``tr`` or ``translatable``."""
    if not isinstance(node, ast.Call) or not node.args:
        return False
    called = node.func
    return (isinstance(called, ast.Name) and called.id in MARKS) or (
        isinstance(called, ast.Attribute) and called.attr == "tr"
    )


def _is_marked_only(call: ast.Call) -> bool:
    """Whether it is ``translatable``: values come where the text is shown."""
    return isinstance(call.func, ast.Name) and call.func.id == "translatable"


def placeholders(text: str) -> set[str]:
    """Names in curly brackets."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _literals(call: ast.Call, where: str) -> Iterator[str]:
    """The texts that the first argument may be; none where another place has marked it."""
    pending = [call.args[0]]
    while pending:
        argument = pending.pop()
        if isinstance(argument, ast.IfExp):
            pending += [argument.orelse, argument.body]
        elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            if argument.value:
                yield argument.value
        elif not isinstance(argument, (ast.Name, ast.Attribute, ast.Subscript)):
            raise NotCollectable(f"{where}: {ast.unparse(argument)} is no literal text")
