"""Ultralytics without torchvision, of which it asks for a version and one function.

torchvision must be of the very build of torch; where only one of them is to be had, there is none.
Where it is installed, nothing here takes its place.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from importlib.util import find_spec
from types import ModuleType

import torch


def version() -> str:
    """Of the torchvision that torch's version goes with: 0.28 for torch 2.13."""
    major, minor = (int(part) for part in torch.__version__.split(".")[:2])
    return f"0.{minor + 15 if major == 2 else minor + 1}.0"


class _Metadata(metadata.Distribution):
    """What `importlib.metadata` reads."""

    def read_text(self, filename: str) -> str | None:
        if filename != "METADATA":
            return None
        return f"Metadata-Version: 2.1\nName: torchvision\nVersion: {version()}\n"

    def locate_file(self, path: object) -> object:
        raise FileNotFoundError(path)


class _Finder:
    """Knows the distribution; of its modules it knows nothing."""

    @staticmethod
    def find_spec(*_: object) -> None:
        return None

    @staticmethod
    def find_distributions(context: metadata.DistributionFinder.Context) -> list[_Metadata]:
        return [_Metadata()] if context.name == "torchvision" else []


@contextmanager
def torchvision_stated() -> Iterator[None]:
    """A version of torchvision can be read, as long as the context lasts.

    Enough to import ultralytics and to detect with it. No longer, and no module: other packages
    would take it for the real one.
    """
    if find_spec("torchvision") is not None:
        yield
        return
    sys.meta_path.append(_Finder)
    try:
        yield
    finally:
        sys.meta_path.remove(_Finder)


@contextmanager
def torchvision_stand_in() -> Iterator[None]:
    """There is a module torchvision, as training with ultralytics imports it."""
    if find_spec("torchvision") is not None:
        yield
        return
    with torchvision_stated():
        from ultralytics.utils.nms import TorchNMS

        module, operations = ModuleType("torchvision"), ModuleType("torchvision.ops")
        module.__version__ = version()
        module.ops = operations
        operations.nms = TorchNMS.nms
        sys.modules.update({"torchvision": module, "torchvision.ops": operations})
        try:
            yield
        finally:
            del sys.modules["torchvision"], sys.modules["torchvision.ops"]
