"""A scripted server that offers the engine `detector`, which reads what to find from the files."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.detection_protocol import INPUTS, OUTPUTS, UNREADABLE
from tests.unit.embedded_server import described
from tests.unit.scripted_server import Arrays, ScriptedServer

WEIGHTS = "street.pt"
REVISION = "5eed0f1a2b3c"
WIDTH, HEIGHT = 960, 540

DETECTOR = {
    "engine": "detector",
    "version": "1",
    "revision": None,
    "inputs": described(INPUTS),
    "outputs": described(OUTPUTS),
    "options": {},
    "batch_size": 8,
}
NAMES = {"0": "person", "2": "car", "7": "truck"}


def picture(*boxes: tuple[float, float], kind: int = 2) -> bytes:
    """An "image" with boxes of these centres in it, all of one class."""
    return f"image {kind}".encode() + b"".join(f"\n{x} {y}".encode() for x, y in boxes)


def as_the_files_say(arrays: Arrays) -> Arrays:
    """What :func:`picture` put into the files; whatever else they hold cannot be decoded."""
    count = len(arrays["length"])
    answer = {
        name: np.zeros((count, *spec.shape[1:]), spec.dtype) for name, spec in OUTPUTS.items()
    }
    for row, (padded, length) in enumerate(zip(arrays["image"], arrays["length"])):
        first, *rest = padded[:length].tobytes().split(b"\n")
        if not first.startswith(b"image "):
            answer["count"][row] = UNREADABLE
            continue
        answer["size"][row] = WIDTH, HEIGHT
        answer["count"][row] = len(rest)
        for place, line in enumerate(rest):
            answer["box"][row, place] = [*map(float, line.split()), 0.1, 0.2]
            answer["score"][row, place] = 0.9 - 0.1 * place
            answer["class"][row, place] = int(first.split()[1])
    return answer


def detector_server() -> ScriptedServer:
    server = ScriptedServer()
    server.script.models = [DETECTOR]
    server.script.detectors = {WEIGHTS: {"revision": REVISION, "names": NAMES}}
    server.script.compute = as_the_files_say
    server.script.revision = REVISION
    return server
