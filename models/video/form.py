"""The form of a request for videos, taken apart in memory: pictures of people's ways stay there."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from typing import Any

import numpy as np
from PIL import Image, UnidentifiedImageError
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from sig2gps_qgis.video_protocol import GUIDANCE, LARGEST_SEED, MOST_PIXELS
from sig2gps_qgis.video_request import FRAMES_PER_SECOND

MEDIA_TYPE = "multipart/form-data"
IMAGE = "input_reference"
_LONGEST_FIELD = 1 << 16


class FormError(ValueError):
    """A form that cannot be used; the message names the field, and says what it may be."""


class VideoForm(BaseModel):
    """The fields, but for the image."""

    model_config = ConfigDict(extra="forbid")

    prompt: str = Field("", description="Empty, or the checkpoint's own.")
    model: str = Field("", description="Checkpoint; may be left out where there is only one.")
    revision: str = Field("", description="The revision that the checkpoint must be of.")
    size: str | None = Field(
        None, pattern=r"^[1-9]\d{0,4}x[1-9]\d{0,4}$", description="Of image and video: 480x480."
    )
    width: int | None = Field(None, ge=1)
    height: int | None = Field(None, ge=1)
    num_frames: int | None = Field(None, ge=1, description="4k + 1; else as the checkpoint says.")
    seconds: int | None = Field(None, ge=1, le=600, description="Instead of num_frames.")
    fps: int = Field(FRAMES_PER_SECOND, ge=1, le=120, description="Of the MP4 file.")
    num_inference_steps: int | None = Field(None, ge=1, description="Else as the checkpoint says.")
    seed: int = Field(0, ge=0, le=LARGEST_SEED, description="Of the first video.")
    n: int = Field(1, ge=1, description="Videos of consecutive seeds.")
    guidance_scale: float = Field(GUIDANCE, ge=GUIDANCE, le=GUIDANCE)
    lora_weight: float = Field(1.0, description="Factor on the weights of LoRA adapters.")
    user: str = Field("", description="Of no account.")

    @property
    def frames(self) -> int | None:
        """As stated, or as many as 4k + 1 allows in the seconds."""
        if self.num_frames is not None or self.seconds is None:
            return self.num_frames
        return max(5, self.seconds * self.fps // 4 * 4 + 1)

    def check_size(self, image: np.ndarray) -> None:
        """Refuse a size that is not the image's: a map must not be stretched.

        Raises:
            FormError: it is another.
        """
        height, width = image.shape[:2]
        wide, high = self.size.split("x") if self.size else (self.width, self.height)
        stated = (int(wide or width), int(high or height))
        if stated != (width, height):
            raise FormError(
                f"size: the image is of {width}x{height} pixels, so the video must be, too, and "
                f"not of {stated[0]}x{stated[1]}"
            )


FORM_SCHEMA: dict[str, Any] = {
    **VideoForm.model_json_schema(),
    "required": [IMAGE],
}
FORM_SCHEMA["properties"][IMAGE] = {
    "type": "string",
    "format": "binary",
    "description": "The conditioning image, PNG.",
}


class _InMemory(MultiPartParser):
    spool_max_size = 1 << 40


async def read_form(content_type: str, body: bytes) -> tuple[VideoForm, bytes]:
    """The fields of a form, and its image's bytes.

    Raises:
        FormError: it is malformed.
    """

    async def whole() -> AsyncIterator[bytes]:
        yield body

    headers = Headers({"content-type": content_type})
    parser = _InMemory(headers, whole(), max_files=1, max_fields=64, max_part_size=_LONGEST_FIELD)
    try:
        parts = (await parser.parse()).multi_items()
    except (MultiPartException, UnicodeDecodeError) as error:
        raise FormError(f"the form is malformed: {error}") from error
    fields = {name: value for name, value in parts if isinstance(value, str)}
    files = {name: value for name, value in parts if isinstance(value, UploadFile)}
    if set(files) != {IMAGE}:
        raise FormError(f"{IMAGE}: the conditioning image must be there, as the only file")
    if len(parts) != len(fields) + len(files):
        raise FormError("a field is given twice")
    try:
        form = VideoForm.model_validate(fields)
    except ValidationError as error:
        problems = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
        raise FormError("; ".join(problems)) from error
    return form, await files[IMAGE].read()


def read_image(content: bytes) -> np.ndarray:
    """(H, W, 3) uint8 of an image file.

    Raises:
        FormError: it is no PNG, or too large.
    """
    try:
        with Image.open(io.BytesIO(content), formats=("PNG",)) as image:
            if max(image.size) > MOST_PIXELS:
                raise FormError(f"{IMAGE}: at most {MOST_PIXELS} x {MOST_PIXELS} pixels")
            return np.array(image.convert("RGB"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        if isinstance(error, FormError):
            raise
        raise FormError(f"{IMAGE}: this is no PNG image that can be read") from error
