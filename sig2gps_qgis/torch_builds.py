"""Which build of torch suits this computer: found by looking for an NVIDIA GPU."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sig2gps_qgis.errors import never
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.other_python import clean_environment
from sig2gps_qgis.process_tree import TookTooLong, run_program
from sig2gps_qgis.translation import tr

AUTO, CPU, CUDA = "auto", "cpu", "cuda"
DEVICES = (AUTO, CPU, CUDA)

_BUILDS = "https://download.pytorch.org/whl"
"""Where torch's makers keep its builds; other package indexes have one for each system only."""
_LOOK_S = 20.0


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA GPU, as its driver tells of it.

    Attributes:
        name: such as "NVIDIA RTX A2000".
        capability: compute capability, such as 8.6; 0 where an old driver does not say.
        driver: its version's first number, such as 580.
    """

    name: str
    capability: float
    driver: int

    @property
    def build(self) -> str:
        """Of the builds of torch 2.13, the one for this GPU; empty where none is.

        CUDA 13 has dropped GPUs before Turing (7.5), and wants driver 580; CUDA 12 wants 525
        (NVIDIA's "CUDA compatibility", table of minor versions).
        """
        if self.driver >= 580 and self.capability >= 7.5:
            return "cu130"
        return "cu126" if self.driver >= 525 and self.capability >= 5.0 else ""


@dataclass(frozen=True)
class TorchBuild:
    """What to install.

    Attributes:
        device: CPU or CUDA.
        index: address of a package index to look for torch in, too; empty for none.
        reason: why this one, for the log.
    """

    device: str
    index: str
    reason: str


def choose_build(
    device: str, cancelled: Callable[[], bool] = never, platform: str = sys.platform
) -> TorchBuild:
    """The build for a device, one of :data:`DEVICES`.

    Raises:
        InstallationError: it is to be CUDA, and no GPU that could be used is there.
        Cancelled: on the caller's wish.
    """
    # elsewhere than on Linux the ordinary index has the CPU's build
    for_cpu = f"{_BUILDS}/cpu" if platform == "linux" else ""
    if device == CPU:
        return TorchBuild(CPU, for_cpu, tr("as chosen"))
    gpu = None if platform == "darwin" else find_gpu(cancelled, platform)
    if gpu is None:
        reason = tr("no NVIDIA GPU was found (nvidia-smi)")
    elif not gpu.build:
        reason = tr("{name} or its driver ({driver}) is too old", name=gpu.name, driver=gpu.driver)
    else:
        return TorchBuild(
            CUDA,
            f"{_BUILDS}/{gpu.build}",
            tr(
                "{name}, driver {driver}: {build}",
                name=gpu.name,
                driver=gpu.driver,
                build=gpu.build,
            ),
        )
    if device == CUDA:
        raise InstallationError(
            tr(
                "DEVICE is {cuda}, but {reason}. Install NVIDIA's current driver, or choose {cpu}.",
                cuda=CUDA,
                reason=reason,
                cpu=CPU,
            )
        )
    return TorchBuild(CPU, for_cpu, reason)


def find_gpu(cancelled: Callable[[], bool] = never, platform: str = sys.platform) -> Gpu | None:
    """The best GPU that NVIDIA's own tool lists; None without tool or GPU."""
    tool = shutil.which("nvidia-smi")
    if tool is None and platform == "win32":
        tool = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe"))
    if tool is None:
        return None
    lines: list[str] = []
    query = [tool, "--query-gpu=driver_version,compute_cap,name", "--format=csv,noheader"]
    try:
        code = run_program(
            query,
            clean_environment(),
            Path(tool).parent,
            on_line=lines.append,
            cancelled=cancelled,
            longest_s=_LOOK_S,
        )
    except (OSError, TookTooLong):
        return None
    gpus = [gpu for line in lines if (gpu := _read(line)) is not None]
    return max(gpus, key=lambda gpu: gpu.capability, default=None) if code == 0 else None


def _read(line: str) -> Gpu | None:
    try:
        driver, capability, name = (part.strip() for part in line.split(",", 2))
        known = capability.replace(".", "").isdigit()
        return Gpu(name, float(capability) if known else 0.0, int(driver.split(".")[0]))
    except ValueError:
        return None
