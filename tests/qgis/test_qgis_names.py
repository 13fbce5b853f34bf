"""Every name that the code takes of QGIS is there in the QGIS that runs the tests.

A member of an enumeration that is asked for in a rarely used branch fails here, not at a user's.
"""

from __future__ import annotations

import ast
import importlib

from tests.unit.qt_usage import SOURCES, taken

OTHER_VERSIONS = {
    "QMetaType.Type": "processing_provider/field_types.py asks for it from QGIS 3.38 on",
    "QVariant.Type": "and for this one before",
}


def is_there(module: str, name: str) -> bool:
    try:
        found = importlib.import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except AttributeError:
        return False
    return True


def test_every_name_is_there() -> None:
    names = {
        name
        for path in SOURCES
        for name in taken(ast.parse(path.read_text(encoding="utf-8")))
        if not name.name.startswith(tuple(OTHER_VERSIONS))
        and name.module != "qgis.utils"  # its iface is there with a window only
    }
    assert len(names) > 200
    assert not sorted(str(name) for name in names if not is_there(name.module, name.name))


def test_a_missing_name_is_seen() -> None:
    assert is_there("qgis.core", "QgsWkbTypes.Type.Point")
    assert not is_there("qgis.core", "QgsWkbTypes.Type.Poin")
