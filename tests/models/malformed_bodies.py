"""Requests' bodies that no client sends by intention, from a seeded random generator."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import numpy as np

from sig2gps_qgis.inference_protocol import pack
from tests.models.fake_engine import samples

Random = np.random.Generator

_DTYPES = ("bool", "int8", "int64", "uint16", "float64", "complex64", "U3", "S2", "M8[s]", ">f4")


def malformed_body(random: Random) -> bytes:
    """Bytes that are no npz file, or arrays that the fake engine does not take; mostly.

    A changed byte here and there may leave the arrays as they were.
    """
    return _KINDS[random.integers(len(_KINDS))](random)


def archive(
    members: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED, comment: bytes = b""
) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as written:
        written.comment = comment
        for name, content in members.items():
            written.writestr(name, content)
    return file.getvalue()


def npy(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    return file.getvalue()


def npy_claiming(header: str, payload: bytes, version: bytes = b"\x01\x00") -> bytes:
    """An .npy file with any header."""
    text = header.encode("latin1", "replace") + b"\n"
    length = len(text).to_bytes(2 if version == b"\x01\x00" else 4, "little")
    return b"\x93NUMPY" + version + length + text + payload


def _good(random: Random) -> dict[str, np.ndarray]:
    return samples(int(random.integers(1, 5)))


def _noise(random: Random) -> bytes:
    return random.bytes(int(random.integers(0, 3_000)))


def _truncated(random: Random) -> bytes:
    whole = pack(_good(random))
    return whole[: random.integers(len(whole))]


def _flipped(random: Random) -> bytes:
    changed = bytearray(pack(_good(random)))
    for place in random.integers(len(changed), size=random.integers(1, 20)):
        changed[place] = random.integers(256)
    return bytes(changed)


def _spliced(random: Random) -> bytes:
    whole = pack(_good(random))
    place = random.integers(len(whole))
    return whole[:place] + _noise(random) + whole[place:]


def _wrong_directory(random: Random) -> bytes:
    """Sizes, offsets, flags or methods in the zip's directory that are not true."""
    changed = bytearray(archive({"values.npy": npy(_good(random)["values"])}))
    directory = changed.index(b"PK\x01\x02")
    field = directory + int(random.integers(4, 46))
    changed[field : field + 4] = random.bytes(4)
    return bytes(changed)


def _wrong_type(random: Random) -> bytes:
    arrays = _good(random)
    name = random.choice(list(arrays))
    return pack({**arrays, name: arrays[name].astype(random.choice(_DTYPES))})


def _objects(random: Random) -> bytes:
    objects = np.array([{"run": print}, [1, 2]] * int(random.integers(1, 4)), dtype=object)
    return archive({"values.npy": npy(objects), "maps.npy": npy(_good(random)["maps"])})


def _not_finite(random: Random) -> bytes:
    arrays = _good(random)
    arrays["values"][0, random.integers(2)] = random.choice([np.nan, np.inf, -np.inf])
    return pack(arrays)


def _wrong_shape(random: Random) -> bytes:
    arrays = _good(random)
    shape = random.integers(0, 4, size=random.integers(0, 7))
    name = random.choice(list(arrays))
    return pack({**arrays, name: np.zeros(shape, arrays[name].dtype)})


def _wrong_names(random: Random) -> bytes:
    arrays = _good(random)
    name = random.choice(
        ["", "..", "../../etc/passwd", "a/b", "valu\x00es", "VALUES", "ü", "a" * 9_999]
    )
    del arrays[random.choice(list(arrays))]
    return archive(
        {f"{name}.npy": npy(np.zeros(2, np.float32))}
        | {f"{key}.npy": npy(array) for key, array in arrays.items()}
    )


def _lying_header(random: Random) -> bytes:
    shapes = (
        f"({random.integers(1, 2**62)},)",
        f"({random.integers(1, 2**62)}, {random.integers(1, 2**62)})",
        f"({'9' * int(random.integers(19, 200))},)",
        f"({random.integers(-(2**40), 0)}, 2)",
        "(-1, -1)",
        "()",
        "(2, 2.0)",
        "(True, 2)",
        "[2, 2]",
        "'shape'",
        "None",
        "(" * int(random.integers(1, 4_000)),
        "(2, 2)" * 100,
    )
    descriptions = (
        "'<f4'",
        "'|O'",
        "'|V0'",
        "'|S0'",
        "'<U99999999'",
        "[('a', '<f4')]",
        "'nonsense'",
        "3",
    )
    header = (
        f"{{'descr': {random.choice(descriptions)}, "
        f"'fortran_order': {random.choice(['False', 'True', '0', 'x'])}, "
        f"'shape': {random.choice(shapes)}, }}"
    )
    version = random.choice([b"\x01\x00", b"\x02\x00", b"\x03\x00", b"\x09\x09"])
    # numpy's choice pads to one length, and trailing zeros are lost
    version = bytes(version).ljust(2, b"\x00")
    content = npy_claiming(header, random.bytes(int(random.integers(0, 64))), version)
    return archive({"values.npy": content, "maps.npy": npy(_good(random)["maps"])})


def _other_compression(random: Random) -> bytes:
    method = int(random.choice([zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]))
    return archive({f"{key}.npy": npy(array) for key, array in _good(random).items()}, method)


def _twice(random: Random) -> bytes:
    """Two members of one name."""
    body = archive({"values.npy": npy(_good(random)["values"]), "value2.npy": b"", "maps.npy": b""})
    return body.replace(b"value2.npy", b"values.npy")


def _many(random: Random) -> bytes:
    count = int(random.integers(50, 500))
    return archive({f"{number}.npy": b"" for number in range(count)}, comment=random.bytes(50))


def _no_arrays(random: Random) -> bytes:
    return archive({"values.npy": _noise(random), "maps.npy": pack(_good(random))})


@cache
def _zeros(size: int, depth: int) -> bytes:
    content = npy(np.zeros((size // 2, 2), np.float32)) if size else b""
    body = archive({"values.npy": content, "maps.npy": content})
    for _ in range(depth):
        body = archive({"values.npy": body, "maps.npy": body})
    return body


def _bomb(random: Random) -> bytes:
    if random.random() < 0.8:
        return _zeros(0, int(random.integers(0, 5)))
    return _zeros(int(random.choice([10_000_000, 40_000_000])), int(random.integers(2)))


_KINDS: tuple[Callable[[Random], bytes], ...] = (
    _noise,
    _truncated,
    _flipped,
    _spliced,
    _wrong_directory,
    _wrong_type,
    _objects,
    _not_finite,
    _wrong_shape,
    _wrong_names,
    _lying_header,
    _other_compression,
    _twice,
    _many,
    _no_arrays,
    _bomb,
)
