"""What a source file takes of QGIS and Qt, read off its syntax tree; nothing is imported."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SOURCES = sorted(
    [
        REPOSITORY / "sig2gps_qgis" / "plugin.py",
        *(
            path
            for folder in ("processing_provider", "scripts", "tests/qgis", "tests/e2e")
            for path in (REPOSITORY / folder).rglob("*.py")
        ),
    ]
)
"""All that may run in QGIS's Python and call QGIS."""


@dataclass(frozen=True, order=True)
class Taken:
    """A name that a file uses: ``Qt.PenStyle.NoPen`` of the module ``qgis.PyQt.QtCore``."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


def imports(tree: ast.Module) -> dict[str, Taken]:
    """Local name -> what it stands for, of all that is imported from ``qgis``.

    What may be missing, in a ``try`` with ``except ImportError``, is left out.
    """
    optional = {
        id(node)
        for attempt in ast.walk(tree)
        if isinstance(attempt, ast.Try)
        and any(chain(handler.type) == ["ImportError"] for handler in attempt.handlers)
        for statement in attempt.body
        for node in ast.walk(statement)
    }
    found = {}
    for node in ast.walk(tree):
        if id(node) in optional:
            continue
        if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith("qgis."):
            for alias in node.names:
                found[alias.asname or alias.name] = Taken(node.module or "", alias.name)
    return found


def chain(node: ast.AST | None) -> list[str]:
    """``[a, b, c]`` of the expression ``a.b.c``; empty if it begins with anything but a name."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else []


def taken(tree: ast.Module) -> set[Taken]:
    """All names that are imported from ``qgis``, and what is reached through them by dots."""
    known = imports(tree)
    found = set(known.values())
    for node in ast.walk(tree):
        first, *rest = chain(node) or [""]
        if first in known and rest:
            found.add(Taken(known[first].module, ".".join([known[first].name, *rest])))
    return found


def unscoped(tree: ast.Module) -> set[str]:
    """Expressions that look like members of an enumeration without the enumeration's name.

    ``QgsWkbTypes.Point`` of a class and ``self.FlagAdvanced`` of an object: Qt 6 knows
    ``QgsWkbTypes.Type.Point`` only. Constants in capitals, as ``Qgis.QGIS_VERSION_INT``, are none.
    """
    known = imports(tree)
    others = _other_imports(tree)
    types = _types(tree)
    aside = _not_values(tree)
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in aside:
            continue
        first, *rest = chain(node) or [""]
        if not _is_capitalized(node.attr) or ast.unparse(node) in types:
            continue
        is_of_class = first in known and len(rest) == 1
        is_of_object = not (
            first in known
            or first in others
            or first in types
            or first[:1].isupper()
            or (isinstance(node.value, ast.Attribute) and _is_capitalized(node.value.attr))
        )
        if is_of_class or is_of_object:
            found.add(ast.unparse(node))
    return found


def _is_capitalized(name: str) -> bool:
    return name[:1].isupper() and not name.isupper()


def _other_imports(tree: ast.Module) -> set[str]:
    return {
        (alias.asname or alias.name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }


def _types(tree: ast.Module) -> set[str]:
    """Expressions of which members are taken, and names that are assigned such: enumerations."""
    scopes = {
        ast.unparse(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and _is_capitalized(node.attr)
    }
    aliases = [
        (target.id, ast.unparse(node.value))
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and chain(node.value)[1:]
    ]
    named = {scope for scope in scopes if "." in scope}
    return named.union(*(alias for alias in aliases if alias[0] in scopes))


def _not_values(tree: ast.Module) -> set[int]:
    """Which nodes are parts of longer expressions, are called, or stand in annotations."""
    aside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            aside.add(id(node.value))
        elif isinstance(node, ast.Call):
            aside.add(id(node.func))
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if annotation is not None:
                aside.update(id(inner) for inner in ast.walk(annotation))
    return aside
