"""The engine `wan` of the inference server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.models.dispatch import EngineFailed
from sig2gps_qgis.models.engine import Call
from sig2gps_qgis.models.video.catalog import Catalog
from sig2gps_qgis.models.video.checkpoint import OpenedCheckpoint
from sig2gps_qgis.models.video.family import WrongCheckpoint
from sig2gps_qgis.models.video.memory import GIBIBYTE, MemoryNeed
from sig2gps_qgis.models.video.revision import revision_of
from sig2gps_qgis.video_protocol import ENGINE, INPUTS, OPTIONS, OUTPUTS

if TYPE_CHECKING:  # they load diffusers, for seconds, which a server's start need not wait for
    from sig2gps_qgis.models.video.loading import LoadedCheckpoint

TOGETHER_ON_GPU = 8
"""Videos that are computed at a time; on a CPU, one after the other is as fast."""


class WanEngine:
    """See :class:`sig2gps_qgis.models.engine.Engine`. Holds one checkpoint at a time.

    Every video is computed alone on a CPU, and together with the other candidates of its image on
    a GPU: never with those of other requests, which could change its last bits. So the same
    request gives the same videos on the same device, whoever else asks.
    """

    name = ENGINE
    version = "1"
    inputs = INPUTS
    outputs = OUTPUTS
    options = OPTIONS
    batch_size = 1

    def __init__(self, catalog: Catalog, device: str = "cpu") -> None:
        self._catalog = catalog
        self._device = device
        self._loaded: LoadedCheckpoint | None = None
        self._revision = ""

    def revision_of(self, options: Mapping[str, OptionValue]) -> str:
        """Hash of the checkpoint, with `+` and the adapters' weight where that was changed."""
        revision = revision_of(self._catalog.open(str(options["checkpoint"])))
        factor = float(options["lora_weight"])
        return revision if factor == 1.0 else f"{revision}+lora{factor:g}"

    def facts_of(self, options: Mapping[str, OptionValue]) -> dict[str, Any]:
        """How the checkpoint has to be asked, without loading it."""
        name = str(options["checkpoint"])
        opened = self._catalog.open(name)
        is_gpu = self._device.startswith("cuda")
        memory = asdict(MemoryNeed.of_checkpoint(opened, 2 if is_gpu else 4))
        return {
            "name": name or opened.folder.name,
            "family": opened.layout.family,
            "side_multiple": opened.layout.side_multiple,
            "memory": {**memory, "together": TOGETHER_ON_GPU if is_gpu else 1},
            "sig2gps": opened.facts.to_json(),
        }

    def predict(
        self, arrays: Mapping[str, np.ndarray], options: Mapping[str, OptionValue], call: Call
    ) -> dict[str, np.ndarray]:
        """Videos of a batch of tiles; see generation.generate for cancelling and progress."""
        opened = self._catalog.open(str(options["checkpoint"]))
        self._check(opened, arrays["image"].shape, options)
        loaded = self._ready(opened)
        loaded.weigh_adapters(float(options["lora_weight"]))
        return {"frames": self._draw(loaded, arrays, options, call)}

    def _draw(
        self,
        loaded: LoadedCheckpoint,
        arrays: Mapping[str, np.ndarray],
        options: Mapping[str, OptionValue],
        call: Call,
    ) -> np.ndarray:
        from sig2gps_qgis.models.video import loading

        candidates, frames = int(options["candidates"]), int(options["frames"])
        images = np.repeat(arrays["image"], candidates, axis=0)
        seeds = (arrays["seed"][:, None].astype(np.int64) + np.arange(candidates)).reshape(-1)
        height, width = images.shape[1:3]
        drawn = np.empty((len(images), frames, height, width, 3), np.uint8)
        together = TOGETHER_ON_GPU if loaded.device.type == "cuda" else 1
        for start in range(0, len(images), together):
            some = slice(start, start + together)
            count = len(images[some])

            def report(share: float, start: int = start, count: int = count) -> None:
                call.progress((start + share * count) / len(images))

            following = Call(call.cancelled, report)
            videos = self._try(loaded, images[some], seeds[some], options, following)
            if videos is None and loaded.can_offload:
                self._loaded = loaded = loading.offload(loaded)
                videos = self._try(loaded, images[some], seeds[some], options, following)
            if videos is None:
                raise EngineFailed(_too_much(loaded, count, frames, max(height, width)))
            drawn[some] = videos
        return drawn.reshape(-1, candidates, *drawn.shape[1:])

    def _try(
        self,
        loaded: LoadedCheckpoint,
        images: np.ndarray,
        seeds: np.ndarray,
        options: Mapping[str, OptionValue],
        call: Call,
    ) -> np.ndarray | None:
        """Some videos, or None where memory runs out."""
        import torch

        from sig2gps_qgis.models.video.generation import generate

        try:
            return generate(
                loaded,
                images,
                seeds.tolist(),
                frames=int(options["frames"]),
                steps=int(options["steps"]),
                cancelled=call.cancelled,
                progress=call.progress,
            )
        except torch.OutOfMemoryError:
            return None

    def _check(
        self,
        opened: OpenedCheckpoint,
        shape: tuple[int, ...],
        options: Mapping[str, OptionValue],
    ) -> None:
        """Refuse what this checkpoint cannot draw.

        Raises:
            WrongCheckpoint: with the reason.
        """
        name, layout = opened.folder.name, opened.layout
        expected, prompt, frames = options["revision"], options["prompt"], int(options["frames"])
        if expected:
            revision = revision_of(opened)
            if expected != revision:
                raise WrongCheckpoint(
                    f"the checkpoint '{name}' is of revision {revision} here, not {expected}"
                )
        if prompt not in ("", opened.facts.prompt):
            raise WrongCheckpoint(
                f"the checkpoint '{name}' knows its own prompt alone: leave the prompt empty"
            )
        if (frames - 1) % layout.temporal:
            raise WrongCheckpoint(
                f"{frames} frames cannot be drawn: ask for a multiple of {layout.temporal}, plus 1"
            )
        if any(side % layout.side_multiple for side in shape[1:3]):
            raise WrongCheckpoint(
                f"tiles of {shape[2]} x {shape[1]} pixels cannot be drawn: both sides must divide "
                f"by {layout.side_multiple} for the checkpoint '{name}'"
            )

    def _ready(self, opened: OpenedCheckpoint) -> LoadedCheckpoint:
        """The checkpoint on the device, in the place of the one that was there."""
        import torch

        from sig2gps_qgis.models.video.loading import load

        revision = f"{opened.folder} {revision_of(opened)}"
        if self._loaded is None or self._revision != revision:
            self._loaded, self._revision = None, ""
            try:
                self._loaded = load(opened, self._device)
            except torch.OutOfMemoryError as error:
                raise EngineFailed(
                    f"the weights of '{opened.folder.name}' do not fit into the memory of "
                    f"{self._device}: use a device with more memory"
                ) from error
            self._revision = revision
        return self._loaded


def _too_much(loaded: LoadedCheckpoint, videos: int, frames: int, pixels: int) -> str:
    """What to say when memory ran out, and what would fit."""
    import torch

    need = MemoryNeed.of(loaded.pipeline)
    free = 0
    if loaded.device.type == "cuda":
        torch.cuda.empty_cache()
        free, _ = torch.cuda.mem_get_info(loaded.device)
    advice = need.advice(videos, frames, pixels, loaded.opened.layout.side_multiple, free)
    turns = ", whose parts take turns already" if loaded.is_offloaded else ""
    return (
        f"out of memory: {videos} videos of {frames} frames and {pixels} x {pixels} pixels at a "
        f"time do not fit into the {free / GIBIBYTE:.1f} GiB that {loaded.device} has beside the "
        f"model{turns}; ask for {advice}"
    )
