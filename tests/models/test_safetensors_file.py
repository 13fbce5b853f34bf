"""The plugin's own reader and writer of safetensors agree with the real package."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

from sig2gps_qgis.vision.safetensors_file import read_safetensors, write_safetensors

ARRAYS = {
    "a": np.linspace(0.0, 1.0, 12).reshape(3, 4),
    "b": np.arange(5, dtype=np.int64),
    "c": np.ones((2, 1, 2), dtype=np.float32),
    "d": np.array([], dtype=np.int32),
    "e": np.array([0, 255], dtype=np.uint8),
}


def test_the_package_reads_what_the_plugin_writes(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    write_safetensors(path, ARRAYS, {"format": "test"})
    read = load_file(path)
    assert set(read) == set(ARRAYS)
    for name, array in ARRAYS.items():
        assert read[name].dtype == array.dtype
        np.testing.assert_array_equal(read[name], array)
    with safe_open(path, "numpy") as file:
        assert file.metadata() == {"format": "test"}


def test_the_plugin_reads_what_the_package_writes(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    save_file(ARRAYS, path, metadata={"k": "v"})
    read, metadata = read_safetensors(path)
    assert metadata == {"k": "v"}
    for name, array in ARRAYS.items():
        np.testing.assert_array_equal(read[name], array)
