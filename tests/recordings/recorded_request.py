"""What was asked for in the recordings, and where they lie."""

from __future__ import annotations

from pathlib import Path

from sig2gps_qgis.video_request import VideoRequest

FOLDER = Path(__file__).parent
TOKEN = "secret"  # nosec B105 - of a server on the loopback address, for as long as it is recorded
MODEL = "my-city"
REQUEST = VideoRequest(
    image=(FOLDER / "tile.png").read_bytes(),
    pixels=64,
    frames=21,
    steps=2,
    candidates=2,
    seed=7,
    checkpoint=MODEL,
    prompt="A map ä",
    wants_files=True,
)
