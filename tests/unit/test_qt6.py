"""The code is ready for Qt 6 and QGIS 4: read off the source, and asked of PyQt6, without QGIS.

Qt 6 knows the members of enumerations by their full names only, and some things not at all.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.unit.qt_usage import REPOSITORY, SOURCES, Taken, taken, unscoped

GONE = {
    "QDesktopWidget": "use QWidget.screen()",
    "QMatrix": "use QTransform",
    "QRegExp": "use QRegularExpression",
    "QTextCodec": "use Python's codecs",
    "QVariant.Type": "use the types of processing_provider/field_types.py",
    "desktop": "use QWidget.screen()",
    "exec_": "use exec()",
    "print_": "use print()",
    "qApp": "use QApplication.instance()",
}
"""What Qt 6, or QGIS on it, has no more."""
OLD_QGIS_ONLY = {"processing_provider/field_types.py": {"QVariant.Type"}}
"""What is asked of old versions only, in a branch of its own."""

_ASK_PYQT6 = """\
import importlib, json, sys
missing = []
for module, *parts in json.load(sys.stdin):
    try:
        found = importlib.import_module(module)
        for part in parts:
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        missing.append(f"{'.'.join([module, *parts])}: {error}")
print(json.dumps(missing))
"""


def relative_name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def removed(tree: ast.Module) -> set[str]:
    """Which of `GONE` a file uses."""
    names = {name.name for name in taken(tree)}
    names |= {part for name in names for part in name.split(".")}
    names |= {".".join(name.split(".")[:2]) for name in names}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return names & GONE.keys()


def other_bindings(tree: ast.Module) -> set[str]:
    """Modules of Qt that are not those of ``qgis.PyQt``, whichever Qt QGIS was built on."""
    modules = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            modules.add(node.module or "")
    named = {"sip", "PyQt5", "PyQt6", "PySide2", "PySide6"}
    return {name for name in modules if name.split(".")[0] in named or name == "qgis.PyQt.Qt"}


def missing_in_pyqt6(names: list[Taken]) -> list[str]:
    """Those that PyQt6 does not have, asked in a process of its own: QGIS's may hold PyQt5."""
    asked = []
    for name in names:
        path = f"{name.module}.{name.name}".replace("qgis.PyQt.", "PyQt6.").split(".")
        asked.append([".".join(path[:2]), *path[2:]])  # a module, and what is in it
    run = subprocess.run(
        [sys.executable, "-c", _ASK_PYQT6],
        input=json.dumps(asked),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(run.stdout)


def in_files(fault: Callable[[ast.Module], set[str]]) -> dict[str, set[str]]:
    """File -> what a check finds in it, of the files where it finds something."""
    found = {relative_name(path): fault(tree_of(path)) for path in SOURCES}
    return {path: names for path, names in found.items() if names}


def test_qt_comes_from_qgis_alone() -> None:
    assert in_files(other_bindings) == {}


def test_enumerations_are_named_with_their_members() -> None:
    assert in_files(unscoped) == {}


def test_nothing_is_used_that_is_gone() -> None:
    assert in_files(removed) == OLD_QGIS_ONLY


def test_pyqt6_has_every_name_of_qt() -> None:
    pytest.importorskip("PyQt6", reason="make test installs it; it is no part of QGIS on Qt 5")
    names = {
        name
        for path in SOURCES
        for name in taken(tree_of(path))
        if f"{name.module}.".startswith("qgis.PyQt.") and not name.name.startswith("QVariant.Type")
    }
    assert Taken("qgis.PyQt.QtCore", "Qt.DateFormat.ISODate") in names
    assert not missing_in_pyqt6(sorted(names))


def test_pyqt6_is_asked() -> None:
    pytest.importorskip("PyQt6", reason="make test installs it; it is no part of QGIS on Qt 5")
    names = [Taken("qgis.PyQt.QtCore", "Qt.NoPen"), Taken("qgis.PyQt.QtCore", "QRegExp")]
    assert [line.split(":")[0] for line in missing_in_pyqt6(names)] == [
        "PyQt6.QtCore.Qt.NoPen",
        "PyQt6.QtCore.QRegExp",
    ]


HEAD = (
    "from qgis.core import Qgis, QgsWkbTypes\nfrom qgis.PyQt.QtCore import Qt\nimport numpy as np\n"
)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("kind = QgsWkbTypes.Point", {"QgsWkbTypes.Point"}),
        ("pen(Qt.NoPen)", {"Qt.NoPen"}),
        ("flags = self.FlagAdvanced | 1", {"self.FlagAdvanced"}),
        ("flags = super().flags() | layer().Editable", {"layer().Editable"}),
        ("kind = QgsWkbTypes.Type.Point", set()),
        ("kind = QgsWkbTypes.Type(1)", set()),
        ("def of(kind: QgsWkbTypes.Type) -> list[QgsWkbTypes.Type]: pass", set()),
        ("kinds = QgsWkbTypes.Type\nkind = kinds.Point", set()),
        ("pen = Qt.NoPen\ndraw(pen)", {"Qt.NoPen"}),
        ("kind = definition.Flag.FlagOptional", set()),
        ("new = Qgis.QGIS_VERSION_INT > np.Infinity + self.INPUT", set()),
    ],
)
def test_sees_enumerations_without_a_name(source: str, found: set[str]) -> None:
    assert unscoped(ast.parse(HEAD + source)) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("dialog.exec_()", {"exec_"}),
        ("from qgis.PyQt.QtCore import QRegExp as Pattern", {"QRegExp"}),
        ("from qgis.PyQt.QtCore import QVariant\nkind = QVariant.Type.Int", {"QVariant.Type"}),
        ("from qgis.PyQt import QtWidgets\nQtWidgets.QDesktopWidget()", {"QDesktopWidget"}),
        ("from qgis.PyQt.QtCore import QVariant\nkind = QVariant()", set()),
    ],
)
def test_sees_what_is_gone(source: str, found: set[str]) -> None:
    assert removed(ast.parse(source)) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import sip", {"sip"}),
        ("from PyQt5.QtCore import Qt", {"PyQt5.QtCore"}),
        ("from qgis.PyQt.Qt import Qt", {"qgis.PyQt.Qt"}),
        ("from qgis.PyQt import sip", set()),
    ],
)
def test_sees_other_bindings(source: str, found: set[str]) -> None:
    assert other_bindings(ast.parse(source)) == found


def test_what_may_be_missing_is_not_asked_for() -> None:
    source = """\
try:
    from qgis.PyQt.QtWebKitWidgets import QWebView
except ImportError:
    from qgis.PyQt.QtWidgets import QTextBrowser
"""
    assert taken(ast.parse(source)) == {Taken("qgis.PyQt.QtWidgets", "QTextBrowser")}
