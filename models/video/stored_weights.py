"""How many weights lie in the files of a model, without loading any."""

from __future__ import annotations

import json
import math
import struct
from pathlib import Path

from sig2gps_qgis.models.video.family import WrongCheckpoint

_LENGTH = struct.Struct("<Q")
_LONGEST_HEADER = 100 * 2**20
"""Bytes; as the library of the format allows."""


def parameters_in(folder: Path) -> int:
    """Of all safetensors files in a folder, by their headers; 0 where there is no such folder.

    The format: https://huggingface.co/docs/safetensors.

    Raises:
        WrongCheckpoint: a file is no such file.
    """
    return sum(_parameters(file) for file in sorted(folder.glob("*.safetensors")))


def _parameters(file: Path) -> int:
    try:
        with file.open("rb") as stream:
            (length,) = _LENGTH.unpack(stream.read(_LENGTH.size))
            header = json.loads(stream.read(min(length, _LONGEST_HEADER)))
        shapes = [entry["shape"] for name, entry in header.items() if name != "__metadata__"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise WrongCheckpoint(
            f"'{file.parent.name}/{file.name}' cannot be read as safetensors: is it whole?"
        ) from error
    return sum(math.prod(shape) for shape in shapes)
