"""Words of the video routes, which plugin, inference server and other video servers share.

The routes are those of OpenAI's Videos API, with the further fields that vLLM-Omni and SGLang
Diffusion know; this project's own server knows a few more.
"""

from __future__ import annotations

from sig2gps_qgis.engine_options import OptionSpec
from sig2gps_qgis.inference_protocol import ArraySpec

ENGINE = "wan"
VIDEOS = "/v1/videos"
CHECKPOINTS = "/v1/checkpoints"
"""What this project's server tells of a checkpoint."""

MP4 = "video/mp4"
STATUSES = ("queued", "in_progress", "completed", "failed", "cancelled")
MOST_PIXELS = 4096
"""Of a tile's side: a few bytes may unpack to gigabytes."""
LARGEST_SEED = 2**31 - 1
GUIDANCE = 1.0
"""Without a second, negative prompt: checkpoints are trained with one prompt alone."""

INPUTS = {
    "image": ArraySpec("uint8", ("N", "H", "W", 3)),
    "seed": ArraySpec("int32", ("N",)),
}
OUTPUTS = {"frames": ArraySpec("uint8", ("N", "candidates", "frames", "H", "W", 3))}
OPTIONS = {
    "checkpoint": OptionSpec(str),
    "revision": OptionSpec(str, ""),
    "prompt": OptionSpec(str, ""),
    "frames": OptionSpec(int, 21, least=5, most=241),
    "steps": OptionSpec(int, 1, least=1, most=1000),
    "candidates": OptionSpec(int, 1, least=1, most=64),
    "lora_weight": OptionSpec(float, 1.0, least=0.0, most=10.0),
}
