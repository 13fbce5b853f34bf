"""What each part of the tree may import: the arrows of CONTRIBUTING.md, read off the source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

LEARNED_INFERENCE = {
    "accelerate",
    "diffusers",
    "peft",
    "ray",
    "safetensors",
    "torch",
    "torchvision",
    "transformers",
    "ultralytics",
}
BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6"}
TOP_LEVEL_FOLDERS = {"models", "processing_provider"}

PLUGIN_ENTRY = REPOSITORY / "sig2gps_qgis" / "plugin.py"
DOMAIN = sorted(
    path
    for folder in ("sig2gps_qgis", "sig2gps_qgis/vision")
    for path in (REPOSITORY / folder).glob("*.py")
    if path != PLUGIN_ENTRY
)
QGIS_FACE = [PLUGIN_ENTRY, *sorted((REPOSITORY / "processing_provider").rglob("*.py"))]
MODELS = sorted((REPOSITORY / "models").rglob("*.py"))
OTHERS = sorted(
    path for folder in ("scripts", "tests") for path in (REPOSITORY / folder).rglob("*.py")
)


def imported_modules(source: str) -> set[str]:
    """Dotted names that ``source`` imports when it runs; a relative import gives leading dots."""
    modules: set[str] = set()
    pending: list[ast.AST] = [ast.parse(source)]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            pending.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            modules.add(origin)
            modules.update(f"{origin}.{alias.name}" for alias in node.names)
        pending.extend(ast.iter_child_nodes(node))
    return modules


def imports_of(path: Path) -> set[str]:
    return imported_modules(path.read_text(encoding="utf-8"))


def packages(modules: set[str]) -> set[str]:
    return {module.split(".")[0] for module in modules}


def relative_name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


@pytest.mark.parametrize("path", [*DOMAIN, *QGIS_FACE, *MODELS, *OTHERS], ids=relative_name)
def test_imports_are_absolute_and_never_of_the_top_level_folders(path: Path) -> None:
    modules = imports_of(path)
    assert not packages(modules) & (TOP_LEVEL_FOLDERS | BINDINGS)
    assert not {module for module in modules if module.startswith(".")}


@pytest.mark.parametrize("path", DOMAIN, ids=relative_name)
def test_domain_knows_neither_qgis_nor_learned_inference(path: Path) -> None:
    modules = imports_of(path)
    if path.name == "__init__.py":  # classFactory's own way into plugin.py
        modules -= {"sig2gps_qgis.plugin", "sig2gps_qgis.plugin.Sig2GpsPlugin"}
    assert not packages(modules) & ({"qgis", "processing"} | LEARNED_INFERENCE)
    assert not {
        module
        for module in modules
        if f"{module}.".startswith(
            ("sig2gps_qgis.plugin.", "sig2gps_qgis.processing_provider.", "sig2gps_qgis.models.")
        )
    }


@pytest.mark.parametrize("path", QGIS_FACE, ids=relative_name)
def test_qgis_face_never_imports_learned_inference(path: Path) -> None:
    assert not packages(imports_of(path)) & LEARNED_INFERENCE


@pytest.mark.parametrize("path", MODELS, ids=relative_name)
def test_models_never_import_qgis(path: Path) -> None:
    modules = imports_of(path)
    assert not packages(modules) & {"qgis", "processing"}
    assert not {module for module in modules if module.startswith("sig2gps_qgis.processing")}


@pytest.mark.parametrize(
    ("source", "modules"),
    [
        ("import torch.nn", {"torch.nn"}),
        ("def f():\n    from qgis import core", {"qgis", "qgis.core"}),
        ("from ..models import server", {"..models", "..models.server"}),
        ("if TYPE_CHECKING:\n    import qgis.gui\nelse:\n    import os", {"os"}),
    ],
)
def test_reads_imports_wherever_they_stand(source: str, modules: set[str]) -> None:
    assert imported_modules(source) == modules
