"""The real inference server over the fake engine, as a program of its own."""

from __future__ import annotations

from sig2gps_qgis.models import server
from tests.models.fake_engine import FakeEngine


def main() -> int:
    """Run it; each batch takes a while, so that a test can come in between."""
    return server.main(load=lambda *_: [FakeEngine(batch_seconds=0.05)])
