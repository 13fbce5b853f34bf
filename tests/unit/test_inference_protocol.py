"""Arrays on their way between plugin and server: whole, or refused with a reason."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import numpy as np
import pytest

from sig2gps_qgis.inference_protocol import ArraysError, ArraySpec, check, pack, unpack

LIMIT = 1_000_000
SPECS = {
    "maps": ArraySpec("uint8", ("N", 3, "H", "W")),
    "times": ArraySpec("float32", ("N", "T")),
}


def arrays(**changed: np.ndarray) -> dict[str, np.ndarray]:
    return {
        "maps": np.arange(2 * 3 * 4 * 5, dtype=np.uint8).reshape(2, 3, 4, 5),
        "times": np.linspace(0.0, 1.0, 14, dtype=np.float32).reshape(2, 7),
        **changed,
    }


def npy(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def npy_claiming(shape: str, descr: str = "<f4", payload: bytes = b"\0" * 16) -> bytes:
    """An .npy file whose header says what its payload does not hold."""
    header = f"{{'descr': {descr!r}, 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + payload


def archive(members: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as written:
        for name, content in members.items():
            written.writestr(name, content)
    return file.getvalue()


def test_arrays_come_back_as_they_were_sent() -> None:
    sent = {
        "maps": np.arange(24, dtype=np.uint8).reshape(2, 3, 4),
        "cells": np.array([[-1, 2**31 - 1]], dtype=np.int32),
        "heat": np.array([0.5, -2.0], dtype=np.float16),
        "times": np.array([[0.1]], dtype=np.float32),
    }
    received = unpack(pack(sent), LIMIT)
    assert set(received) == set(sent)
    for name, array in sent.items():
        assert received[name].dtype == array.dtype
        np.testing.assert_array_equal(received[name], array)


def test_packing_is_compressed() -> None:
    assert len(pack({"maps": np.zeros((10, 64, 64), np.uint8)})) < 2_000


@pytest.mark.parametrize(
    "array",
    [np.arange(6, dtype=">f4").reshape(2, 3), np.asfortranarray(np.ones((2, 3), np.float32))],
    ids=["foreign byte order", "by columns"],
)
def test_arrays_arrive_in_the_order_that_torch_takes(array: np.ndarray) -> None:
    received = unpack(pack({"a": array}), LIMIT)["a"]
    assert received.dtype.isnative
    assert received.flags.c_contiguous
    np.testing.assert_array_equal(received, array)


WHOLE = pack(arrays())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not a readable npz file"),
        (b"PK\x03\x04 and then nothing", "not a readable npz file"),
        (WHOLE[:-10], "not a readable npz file"),
        (WHOLE[:60] + b"\xff\xff\xff\xff" + WHOLE[64:], "not a readable npz file"),
        (archive({"notes.txt": b"hello"}), "'notes.txt' is not an array"),
        (archive({"a.npy": WHOLE}), "'a.npy' does not hold an array"),
        (archive({"a.npy": b"\x80\x04N."}), "'a.npy' does not hold an array"),
        (archive({"a.npy": npy(np.zeros(3))[:-1]}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("(1000000000000,)")}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("(99999999999999999999999,)")}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("(-1, 4)")}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("'abc'")}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("((((((((1,", payload=b"")}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("(2,)", "|O")}), "not a readable npz file"),
        (archive({"a.npy": npy_claiming("(10000000000,)", "|S0", b"")}), "'a.npy' is of type"),
        (archive({"a.npy": npy(np.array(["x"]))}), "'a.npy' is of type <U1"),
        (archive({"a.npy": npy(np.zeros(2))}), "'a.npy' is of type float64"),
        (archive({"a.npy": npy(np.zeros(2, np.complex64))}), "'a.npy' is of type complex64"),
        (archive({"a.npy": npy(np.zeros(2, np.float32))}, zipfile.ZIP_LZMA), "nor deflated"),
        (archive({f"{n}.npy": b"" for n in range(65)}), "more than 64 arrays"),
    ],
)
def test_what_holds_no_plain_arrays_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ArraysError, match=reason):
        unpack(data, LIMIT)


def test_an_array_of_objects_is_refused_without_unpickling_it() -> None:
    file = io.BytesIO()
    np.savez(file, a=np.array([print], dtype=object))
    with pytest.raises(ArraysError, match="allow_pickle=False"):
        unpack(file.getvalue(), LIMIT)


def test_no_more_is_unpacked_than_was_allowed() -> None:
    data = pack({"maps": np.zeros(LIMIT, np.uint8)})
    assert len(data) < LIMIT / 100
    with pytest.raises(ArraysError, match="more than 1000000 bytes"):
        unpack(data, LIMIT)


def test_a_zip_that_understates_its_sizes_is_refused() -> None:
    data = archive({"a.npy": npy(np.zeros(LIMIT, np.uint8))})
    stated = (LIMIT + 128).to_bytes(4, "little")
    assert data.count(stated) == 2
    with pytest.raises(ArraysError, match="not a readable npz file"):
        unpack(data.replace(stated, (256).to_bytes(4, "little")), LIMIT)


def test_the_length_of_the_batch_is_read_off_arrays_that_fit() -> None:
    assert check(arrays(), SPECS) == 2


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"times": arrays()["times"]}, "missing: \\['maps'\\]; not known: none"),
        (arrays(extra=np.zeros(2, np.float32)), "missing: none; not known: \\['extra'\\]"),
        (arrays(times=np.zeros((2, 7), np.float16)), "'times' must be float32 .* is float16"),
        (arrays(times=np.zeros(2, np.float32)), "'times' must be .* shape \\(2,\\)"),
        (arrays(times=np.zeros((3, 7), np.float32)), "'times' must be .* shape \\(3, 7\\)"),
        (arrays(times=np.zeros((2, 0), np.float32)), "'times' must be .* shape \\(2, 0\\)"),
        (arrays(maps=np.zeros((2, 4, 5, 5), np.uint8)), "'maps' must be uint8 .* \\(2, 4, 5, 5\\)"),
        (
            {"maps": np.zeros((0, 3, 4, 4), np.uint8), "times": np.zeros((0, 7), np.float32)},
            "'maps' must be",
        ),
        (arrays(times=np.full((2, 7), np.nan, np.float32)), "'times' holds numbers that are not"),
        (arrays(times=np.full((2, 7), np.inf, np.float32)), "'times' holds numbers that are not"),
    ],
)
def test_arrays_that_do_not_fit_are_named(given: dict[str, np.ndarray], reason: str) -> None:
    with pytest.raises(ArraysError, match=reason):
        check(given, SPECS)
