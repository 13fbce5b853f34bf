"""CPU or CUDA, chosen by looking."""

from __future__ import annotations

from pathlib import Path

import pytest

from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.torch_builds import Gpu, choose_build, find_gpu


def nvidia_smi(folder: Path, patch: pytest.MonkeyPatch, text: str) -> None:
    tool = folder / "nvidia-smi"
    tool.write_text(f"#!/bin/sh\n{text}\n")
    tool.chmod(0o755)
    patch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_the_best_gpu_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "580.65.06, 6.1, NVIDIA GeForce GTX 1080\n580.65.06, 9.0, NVIDIA H200"
    nvidia_smi(tmp_path, monkeypatch, f"printf '{lines}\n'")
    assert find_gpu() == Gpu("NVIDIA H200", 9.0, 580)
    build = choose_build("auto", platform="linux")
    assert (build.device, build.index.rpartition("/")[2]) == ("cuda", "cu130")
    assert "NVIDIA H200" in build.reason


@pytest.mark.parametrize(
    ("gpu", "build"),
    [
        (Gpu("Turing", 7.5, 580), "cu130"),
        (Gpu("Turing, older driver", 7.5, 550), "cu126"),
        (Gpu("Pascal", 6.1, 580), "cu126"),
        (Gpu("Kepler", 3.5, 470), ""),
        (Gpu("driver of 2022", 8.6, 510), ""),
    ],
)
def test_build_of_a_gpu(gpu: Gpu, build: str) -> None:
    assert gpu.build == build


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("exit 9", "no NVIDIA GPU was found"),
        ("echo 'NVIDIA-SMI has failed'", "no NVIDIA GPU was found"),
        ("echo '470.1, [N/A], Tesla K20'", r"Tesla K20 or its driver \(470\) is too old"),
    ],
)
def test_no_gpu_that_could_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, reason: str
) -> None:
    nvidia_smi(tmp_path, monkeypatch, text)
    build = choose_build("auto", platform="linux")
    assert (build.device, build.index.rpartition("/")[2]) == ("cpu", "cpu")
    with pytest.raises(InstallationError, match=f"DEVICE is cuda, but {reason}"):
        choose_build("cuda", platform="linux")


def test_the_cpu_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert choose_build("cpu", platform="linux").index.endswith("/cpu")
    # the ordinary index has the CPU's build for these
    assert choose_build("cpu", platform="win32").index == ""
    assert choose_build("auto", platform="darwin").index == ""
