"""Says, in the inference environment, what that has and can do: one line of JSON."""

from __future__ import annotations

import json
import platform
import sys
from importlib.metadata import distributions
from typing import Any

import psutil
import torch

from sig2gps_qgis.models import server  # noqa: F401 - what the server imports must be here
from sig2gps_qgis.package_lists import PackageLists, normal_name


def main() -> int:
    """Print the report. Importing this fails where the inference server would not start."""
    print(json.dumps(report()))  # noqa: T201 - the answer
    return 0


def report() -> dict[str, Any]:
    """Versions, device and memory (bytes) of this environment."""
    has_cuda = torch.cuda.is_available()
    memory = psutil.virtual_memory()
    return {
        "python": platform.python_version(),
        "packages": _versions(),
        "cuda": has_cuda,
        "device": torch.cuda.get_device_name() if has_cuda else platform.processor() or "CPU",
        "device_memory": torch.cuda.mem_get_info()[1] if has_cuda else None,
        "threads": torch.get_num_threads(),
        "memory": memory.total,
        "memory_available": memory.available,
    }


def _versions() -> dict[str, str | None]:
    """Of each package that is listed; None of one that is not there."""
    there = {normal_name(found.metadata["Name"]): found.version for found in distributions()}
    return {name: there.get(name) for name in PackageLists().names}


if __name__ == "__main__":
    sys.exit(main())
