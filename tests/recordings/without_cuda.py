"""Lets GPU servers be imported where torch is without CUDA, for the sake of their HTTP layer.

What is not there becomes an empty module, and each name in it an empty class: enough to be
imported, nothing that could compute.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Sequence

import torch

_KEPT = []


class _Empty(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, names: Sequence[str]) -> None:
        self._names = set(names)

    def find_spec(self, name: str, *_: object) -> object:
        if name.split(".", maxsplit=1)[0] not in self._names:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        def get(name: str) -> type:
            if name.startswith("__"):
                raise AttributeError(name)
            return type(name, (), {})

        module = types.ModuleType(spec.name)
        module.__getattr__ = get  # type: ignore[method-assign]
        module.__version__ = "0"
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        """Nothing is in it."""


def prepare(empty: Sequence[str]) -> None:
    """Make ready for imports.

    Args:
        empty: packages that shall be empty.
    """
    # torchvision from PyPI is built for CUDA, and asks for these at import
    operators = torch.library.Library("torchvision", "DEF")
    for name in ("nms", "qnms"):
        operators.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _KEPT.append(operators)  # gone with its last reference
    import transformers.processing_utils  # noqa: F401 - before, so that it sees what is truly there

    sys.meta_path.append(_Empty(empty))
