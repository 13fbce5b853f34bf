"""Write the OpenAPI description of the inference server: ``python -m scripts.describe_api``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from sig2gps_qgis.models.server import create_app
from sig2gps_qgis.models.server_settings import Settings


def description() -> str:
    """The description as JSON."""
    return json.dumps(create_app([], Settings()).openapi(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("docs") / "openapi.json")
    parser.parse_args().output.write_text(description(), encoding="utf-8")
