"""A scripted server that offers the `embedded` engine, with arithmetic in place of a network."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.heatmap_evidence import OUTPUTS
from sig2gps_qgis.inference_protocol import ArraySpec
from sig2gps_qgis.tile_drawing import INPUTS
from sig2gps_qgis.tile_window import PIXELS
from tests.unit.scripted_server import Arrays, ScriptedServer

REVISION = "3f2a9c41"


def described(specs: dict[str, ArraySpec]) -> dict[str, object]:
    """Arrays as ``GET /v1/models`` describes them."""
    return {name: {"dtype": spec.dtype, "shape": list(spec.shape)} for name, spec in specs.items()}


EMBEDDED = {
    "engine": "embedded",
    "version": "1",
    "revision": REVISION,
    "inputs": described(INPUTS),
    "outputs": described(OUTPUTS),
    "batch_size": 8,
}


def near_the_track(arrays: Arrays) -> Arrays:
    """The farther from the smoothed serving track, the less likely."""
    column, row = np.moveaxis(arrays["track"][:, :, 0, :, None, None], 2, 0)
    pixel = np.arange(PIXELS)
    distance = np.hypot(pixel - column, pixel[:, None] - row)
    return {"heat": np.clip(8.0 * distance, 0, 255).astype(np.uint8)}


def embedded_server() -> ScriptedServer:
    server = ScriptedServer()
    server.script.models = [EMBEDDED]
    server.script.compute = near_the_track
    server.script.revision = REVISION
    return server
