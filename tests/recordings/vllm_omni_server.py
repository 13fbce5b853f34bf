"""vLLM-Omni's own server, with a stand-in for its engine that draws a few frames.

Run by record_video_api.py in an environment with vllm and vllm_omni. All of ``vllm serve …
--omni`` is theirs: the command line, the routes, the parsing of forms, the store of jobs, the
authentication, the encoding of MP4 files, the error answers. Replaced is ``AsyncOmni`` alone, which
would start the processes that hold a model on a GPU.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

from tests.recordings import without_cuda

without_cuda.prepare(["torchaudio"])

import numpy as np  # noqa: E402
from vllm.v1.engine.exceptions import EngineGenerateError  # noqa: E402
from vllm_omni.diffusion import data  # noqa: E402
from vllm_omni.entrypoints.async_omni import AsyncOmni  # noqa: E402
from vllm_omni.entrypoints.cli.main import main  # noqa: E402
from vllm_omni.entrypoints.openai import api_server  # noqa: E402
from vllm_omni.inputs.data import OmniDiffusionSamplingParams  # noqa: E402
from vllm_omni.outputs import OmniRequestOutput  # noqa: E402

from tests.recordings.drawn_frames import FAILING, OUT_OF_MEMORY, SECONDS_A_STEP, draw  # noqa: E402

STARTED = {data.DIFFUSION_REQUEST_LIFECYCLE_KEY: data.DIFFUSION_REQUEST_STARTED}


class DrawingEngine(AsyncOmni):
    """In the place of vLLM-Omni's engine: one stage of diffusion, which gives videos."""

    def __init__(self, model: str = "", **_: Any) -> None:
        stage = SimpleNamespace(
            stage_id=0, stage_type="diffusion", final_output=True, final_output_type="video"
        )
        self.engine = SimpleNamespace(
            stage_configs=[stage],
            stage_clients=[],
            stage_vllm_configs=[None],
            is_alive=lambda: True,
            supported_tasks=(),
        )
        self.default_sampling_params_list = [OmniDiffusionSamplingParams()]
        self.input_processor = self.io_processor = self.final_output_task = None
        self.endpoint_restrictions = ()
        self.model = model

    async def get_vllm_config(self) -> None:
        return None

    async def get_supported_tasks(self) -> tuple[str, ...]:
        return ()

    def get_diffusion_od_config(self) -> SimpleNamespace:
        return SimpleNamespace(model_class_name="WanPipeline", model=self.model, revision=None)

    @property
    def errored(self) -> bool:
        return False

    @property
    def model_type(self) -> str:
        return "WanPipeline"

    async def check_health(self) -> None:
        """It is."""

    async def abort(self, request_id: Any, *, timeout: float | None = None) -> None:
        """The task that draws is cancelled by the server itself."""

    def shutdown(self, timeout: float | None = None) -> None:
        """Nothing runs."""

    async def generate(
        self, prompt: Any, request_id: str = "", *, sampling_params_list: Any = None, **_: Any
    ) -> AsyncIterator[OmniRequestOutput]:
        wanted = sampling_params_list[0]
        if wanted.emit_request_lifecycle:
            yield OmniRequestOutput(
                request_id=request_id, finished=False, _custom_output=dict(STARTED)
            )
        await asyncio.sleep(SECONDS_A_STEP * (wanted.num_inference_steps or 1))
        if FAILING in prompt["prompt"]:
            raise EngineGenerateError(OUT_OF_MEMORY)
        size = (wanted.height or 480, wanted.width or 832)
        image = prompt.get("multi_modal_data", {}).get("image")
        picture = np.zeros((*size, 3), np.uint8) if image is None else np.array(image)[..., :3]
        video = draw(picture, wanted.num_frames or 81, wanted.seed or 0)
        yield OmniRequestOutput.from_diffusion(
            request_id=request_id,
            images=[video.astype(np.float32) / 255.0],
            final_output_type="video",
        )


if __name__ == "__main__":
    api_server.AsyncOmni = DrawingEngine
    sys.argv[0] = "vllm"
    main()
