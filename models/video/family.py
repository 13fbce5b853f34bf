"""Which family of Wan models a diffusers folder holds, and whether it can draw paths at all."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sig2gps_qgis.models.engine import NoWeights

Family = Literal["ti2v", "i2v"]
"""`ti2v`: Wan2.2-TI2V, frame 0 of the latents is kept clean. `i2v`: Wan2.1-I2V, the image's latents
are concatenated as channels, and CLIP sees the image, too."""

INDEX = "model_index.json"
_PIPELINES = ("WanImageToVideoPipeline", "WanPipeline")
_MASK_CHANNELS = 4
_PIPELINE_MULTIPLE = 16


class WrongCheckpoint(NoWeights):
    """A checkpoint that cannot be used here; the message says why, and what to do."""


@dataclass(frozen=True)
class Layout:
    """What a folder's configuration says.

    Attributes:
        family: see :data:`Family`.
        spatial, temporal: by how much the VAE shrinks pixels and frames.
        patch: side of the transformer's patches, in latent pixels.
        channels: of the latents.
        text_dim: width of prompt embeddings.
    """

    family: Family
    spatial: int
    temporal: int
    patch: int
    channels: int
    text_dim: int

    @property
    def side_multiple(self) -> int:
        """What the sides of a tile must divide by: whole patches, and 16 for the pipeline."""
        return math.lcm(self.spatial * self.patch, _PIPELINE_MULTIPLE)


def read_layout(folder: Path) -> Layout:
    """The layout of a diffusers folder, from its configuration files alone.

    Raises:
        WrongCheckpoint: it holds no image-to-video model of these families, or is not whole.
    """
    index = read_json(folder / INDEX)
    kind = index.get("_class_name")
    if kind not in _PIPELINES:
        raise WrongCheckpoint(
            f"'{folder.name}' holds a {kind}, not one of {', '.join(_PIPELINES)}: give a "
            "Wan2.2-TI2V or Wan2.1-I2V checkpoint in the format of diffusers"
        )
    if index.get("boundary_ratio") is not None:
        raise WrongCheckpoint(
            f"'{folder.name}' has two transformers (Wan2.2-A14B), which are not supported: give a "
            "Wan2.2-TI2V or Wan2.1-I2V checkpoint"
        )
    transformer = read_json(folder / "transformer" / "config.json")
    vae = read_json(folder / "vae" / "config.json")
    channels, taken = int(vae["z_dim"]), int(transformer["in_channels"])
    layout = Layout(
        family="ti2v" if index.get("expand_timesteps") else "i2v",
        spatial=int(vae.get("scale_factor_spatial", 8)),
        temporal=int(vae.get("scale_factor_temporal", 4)),
        patch=int(transformer["patch_size"][1]),
        channels=channels,
        text_dim=int(transformer["text_dim"]),
    )
    if taken == channels and layout.family == "i2v":
        raise WrongCheckpoint(
            f"'{folder.name}' makes videos from text alone: give an image-to-video checkpoint "
            "(Wan2.2-TI2V or Wan2.1-I2V)"
        )
    expected = channels if layout.family == "ti2v" else 2 * channels + _MASK_CHANNELS
    if taken != expected or int(transformer["out_channels"]) != channels:
        raise WrongCheckpoint(
            f"'{folder.name}': its transformer takes {taken} channels, but with this VAE it must "
            f"be {expected}: transformer and VAE do not belong together"
        )
    return layout


def read_json(file: Path) -> Mapping[str, Any]:
    """A configuration file.

    Raises:
        WrongCheckpoint: it is missing or no JSON object.
    """
    try:
        stated = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise WrongCheckpoint(
            f"'{file.parent.name}/{file.name}' cannot be read ({type(error).__name__}): is the "
            "folder a whole diffusers checkpoint?"
        ) from error
    if not isinstance(stated, dict):
        raise WrongCheckpoint(f"'{file.parent.name}/{file.name}' is not a JSON object")
    return stated
