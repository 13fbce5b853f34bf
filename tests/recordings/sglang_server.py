"""SGLang Diffusion's own server, with a stand-in for its scheduler that draws a few frames.

Run by record_video_api.py in an environment with sglang. The command line, the HTTP server with all
its routes, the parsing of forms, the sampling parameters, the store of jobs, their progress and the
encoding of MP4 files are theirs. Replaced is what the client of the scheduler sends to worker
processes, which would hold a model on a GPU; the workers are not started.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from tests.recordings import without_cuda

without_cuda.prepare(["torchaudio", "IPython"])

import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402
from sglang.multimodal_gen.runtime import scheduler_client  # noqa: E402
from sglang.multimodal_gen.runtime.entrypoints.openai import video_progress  # noqa: E402
from sglang.multimodal_gen.runtime.launch_server import launch_http_server_only  # noqa: E402
from sglang.multimodal_gen.runtime.pipelines_core.schedule_batch import OutputBatch  # noqa: E402
from sglang.multimodal_gen.runtime.server_args import prepare_server_args  # noqa: E402

from tests.recordings.drawn_frames import FAILING, OUT_OF_MEMORY, SECONDS_A_STEP, draw  # noqa: E402


async def _draw(self: object, batch: Any, timeout_ms: int | None = None) -> OutputBatch:
    """In the place of AsyncSchedulerClient.forward."""
    (wanted,) = batch
    steps = wanted.num_inference_steps
    for step in range(steps):
        told = video_progress.VIDEO_PROGRESS.update(wanted.request_id, step, steps)
        if told is not None:  # as the listener does with what workers tell
            await video_progress.apply_progress(job_id=told[0], progress=told[1])
        await asyncio.sleep(SECONDS_A_STEP)
    if FAILING in wanted.prompt:
        return OutputBatch(error=OUT_OF_MEMORY)
    size = (wanted.width, wanted.height)
    picture = np.zeros((size[1], size[0], 3), np.uint8)
    if wanted.image_path:
        path = wanted.image_path if isinstance(wanted.image_path, str) else wanted.image_path[0]
        with Image.open(path) as image:
            picture = np.asarray(image.convert("RGB").resize(size))
    return OutputBatch(output=[draw(picture, wanted.num_frames, wanted.seed or 0)])


if __name__ == "__main__":
    scheduler_client.AsyncSchedulerClient.forward = _draw
    launch_http_server_only(prepare_server_args(sys.argv[1:]))
