"""What an environment of tiny wheels says of itself, in place of the plugin's own report."""

from __future__ import annotations

import importlib
import json
import sys


def main() -> int:
    """Prints the versions of the wheels that can be imported."""
    versions = {}
    for name in ("tiny_torch", "tiny_server", "tiny_detector"):
        versions[name] = importlib.import_module(name).__version__
    print(json.dumps({"packages": versions, "cuda": False, "prefix": sys.prefix}))  # noqa: T201
    return 0
