"""Reading and writing arrays in the safetensors format, strictly; no pickle, nothing executed.

QGIS's Python has no package for it. The format: 8 bytes little-endian length of the header, the
header as JSON (name -> dtype, shape, data_offsets), then the arrays' bytes without gaps.
https://huggingface.co/docs/safetensors
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr

MAX_HEADER_BYTES = 1_000_000
METADATA = "__metadata__"
DTYPES = {"F64": "<f8", "F32": "<f4", "I64": "<i8", "I32": "<i4", "U8": "|u1"}
NAMES = {np.dtype(dtype): name for name, dtype in DTYPES.items()}


def write_safetensors(
    path: Path, arrays: Mapping[str, np.ndarray], metadata: Mapping[str, str]
) -> None:
    """Write ``arrays`` (float64, float32, int64, int32 or uint8) and text facts about them."""
    header: dict[str, object] = {METADATA: dict(metadata)}
    chunks, end = [], 0
    for name, array in arrays.items():
        dtype = NAMES[array.dtype.newbyteorder("<") if array.dtype.itemsize > 1 else array.dtype]
        data = np.ascontiguousarray(array, dtype=DTYPES[dtype]).tobytes()
        header[name] = {
            "dtype": dtype,
            "shape": list(array.shape),
            "data_offsets": [end, end + len(data)],
        }
        chunks.append(data)
        end += len(data)
    text = json.dumps(header).encode("utf-8")
    text += b" " * (-len(text) % 8)
    path.write_bytes(b"".join([len(text).to_bytes(8, "little"), text, *chunks]))


def read_safetensors(path: Path) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """The arrays and the facts of a file.

    Raises:
        InvalidInputError: there is no such file, or it breaks the format.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInputError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    try:
        return _parsed(content)
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInputError(
            tr(
                "{path} is not a safetensors file as this plugin writes it ({error}). Take the "
                "file that was written beside the site model, or learn the site model again.",
                path=path,
                error=error,
            )
        ) from error


def _parsed(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    size = int.from_bytes(content[:8], "little")
    if len(content) < 8 or size > min(MAX_HEADER_BYTES, len(content) - 8):
        raise ValueError("the header is longer than the file or 1 MB")
    header = json.loads(content[8 : 8 + size].decode("utf-8"))
    metadata = header.pop(METADATA, {})
    data, end, arrays = memoryview(content)[8 + size :], 0, {}
    for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
        first, last = entry["data_offsets"]
        dtype, shape = np.dtype(DTYPES[entry["dtype"]]), tuple(entry["shape"])
        if any(not isinstance(extent, int) or extent < 0 for extent in shape):
            raise ValueError(f"the shape of {name} is {shape}")
        if first != end or last > len(data) or last - first != _bytes(shape, dtype):
            raise ValueError(f"the bytes of {name} are not where they belong")
        arrays[name] = np.frombuffer(data[first:last], dtype=dtype).reshape(shape).copy()
        end = last
    if end != len(data):
        raise ValueError("bytes are left over at the end")
    if not all(isinstance(value, str) for value in metadata.values()):
        raise ValueError("the metadata is not text")
    return arrays, metadata


def _bytes(shape: tuple[int, ...], dtype: np.dtype) -> int:
    count = 1
    for extent in shape:
        count *= extent
    return count * dtype.itemsize
