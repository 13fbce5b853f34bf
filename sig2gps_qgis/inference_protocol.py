"""What plugin and inference server send each other: named arrays, and words that both must know."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

API_VERSION = "1"
"""Raised when an older partner could no longer be understood."""

MEDIA_TYPE = "application/x-npz"
VERSION_HEADER = "Sig2gps-Api-Version"
IDEMPOTENCY_HEADER = "Idempotency-Key"
TOKEN_VARIABLE = "SIG2GPS_TOKEN"  # nosec B105 - the name of a variable
"""Environment variable in which a server finds the token that clients must show."""
STATES = ("queued", "running", "done", "failed", "cancelled")

_DTYPES = frozenset({"uint8", "int32", "float16", "float32"})
_MAX_ENTRIES = 64
_ZIP_ENTRY = b"PK\x01\x02"
_NPY_MAGIC = b"\x93NUMPY"


class ArraysError(ValueError):
    """Bytes that are no arrays, or not the arrays that were asked for; the message says why."""


@dataclass(frozen=True)
class ArraySpec:
    """What one array must look like.

    Attributes:
        dtype: numpy's name of it.
        shape: lengths of the axes; a name stands for any length of 1 or more that is the same
            for all arrays which name it. The first axis is always ``"N"``, the batch.
    """

    dtype: str
    shape: tuple[int | str, ...]


def pack(arrays: Mapping[str, np.ndarray], *, compressed: bool = True) -> bytes:
    """Arrays as an npz file, compressed unless that would be in vain."""
    file = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(file, **arrays)
    return file.getvalue()


def unpack(data: bytes, max_bytes: int) -> dict[str, np.ndarray]:
    """Arrays of an npz file, of at most so many bytes once unpacked.

    Raises:
        ArraysError: no npz file, too large, or arrays of another kind than numbers.
    """
    arrays: dict[str, np.ndarray] = {}
    try:
        if data.count(_ZIP_ENTRY) > _MAX_ENTRIES:  # merely listing millions of them takes minutes
            raise ArraysError(f"more than {_MAX_ENTRIES} arrays in one file")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(member.file_size for member in archive.infolist()) > max_bytes:
                raise ArraysError(f"unpacked, the arrays take more than {max_bytes} bytes")
            for member in archive.infolist():
                if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    raise ArraysError(f"'{member.filename}' is neither stored nor deflated")
                if not member.filename.endswith(".npy"):
                    raise ArraysError(f"'{member.filename}' is not an array (.npy)")
                # the stated size is not to be trusted: read no more than was allowed
                with archive.open(member) as stream:
                    content = stream.read(max_bytes + 1)
                if len(content) > max_bytes:
                    raise ArraysError(f"unpacked, the arrays take more than {max_bytes} bytes")
                if not content.startswith(_NPY_MAGIC):  # numpy would also take archives and pickles
                    raise ArraysError(f"'{member.filename}' does not hold an array")
                array = np.load(io.BytesIO(content), allow_pickle=False)
                if array.dtype.name not in _DTYPES:
                    raise ArraysError(f"'{member.filename}' is of type {array.dtype}")
                # torch takes only this machine's byte order
                native = array.dtype.newbyteorder("=")
                name = member.filename[: -len(".npy")]
                arrays[name] = np.asarray(array, dtype=native, order="C")
    except ArraysError:
        raise
    except Exception as error:  # zipfile, zlib and numpy raise many kinds on broken bytes
        raise ArraysError(f"not a readable npz file ({type(error).__name__}: {error})") from error
    return arrays


def check(
    arrays: Mapping[str, np.ndarray],
    specs: Mapping[str, ArraySpec],
    known: Mapping[str, int] | None = None,
) -> int:
    """Whether the arrays are what was asked for; returns N, the length of the batch.

    Args:
        known: lengths of axes that are settled already, by name.

    Raises:
        ArraysError: one is missing, unknown, of another type or shape, or not finite.
    """
    unknown, missing = sorted(set(arrays) - set(specs)), sorted(set(specs) - set(arrays))
    if unknown or missing:
        raise ArraysError(f"arrays missing: {missing or 'none'}; not known: {unknown or 'none'}")
    lengths = dict(known or {})
    for name, spec in specs.items():
        array = arrays[name]
        wanted = f"'{name}' must be {spec.dtype} of shape {spec.shape}"
        if array.dtype.name != spec.dtype or array.ndim != len(spec.shape):
            raise ArraysError(f"{wanted}, and is {array.dtype} of shape {array.shape}")
        for axis, length in zip(spec.shape, array.shape):
            expected = lengths.setdefault(axis, length) if isinstance(axis, str) else axis
            if length != expected or length < 1:
                raise ArraysError(f"{wanted}, and is {array.dtype} of shape {array.shape}")
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise ArraysError(f"'{name}' holds numbers that are not finite")
    return lengths["N"]
