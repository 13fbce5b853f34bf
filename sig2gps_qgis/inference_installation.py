"""Installs the inference environment: a virtual environment of its own, in a QGIS profile."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sig2gps_qgis.environment_folder import (
    EnvironmentFolder,
    InstalledEnvironment,
    python_of,
    remove,
)
from sig2gps_qgis.environment_look import REPORT_MODULE
from sig2gps_qgis.errors import never
from sig2gps_qgis.file_lock import locked
from sig2gps_qgis.inference_errors import TimedOut
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.installation_log import InstallationLog
from sig2gps_qgis.installation_steps import InstallationSteps
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.pip_environment import WayOut
from sig2gps_qgis.plugin_metadata import plugin_version
from sig2gps_qgis.python_search import FoundPython
from sig2gps_qgis.torch_builds import CPU, CUDA, TorchBuild
from sig2gps_qgis.translation import tr

NEEDED_BYTES = {CPU: 3e9, CUDA: 12e9}
"""Room for the environment and for what is downloaded; it comes to 1.9 GB for a CPU on Linux, and
CUDA's libraries are several times as large."""

_WAIT_FOR_OTHERS_S = 1.0


@dataclass(frozen=True)
class Installation:
    """One installation, as it is wished.

    Attributes:
        folder: where it goes.
        python: makes the environment.
        build: of torch.
        wheels: folder that all packages come from, without network; None for the package index.
        way_out: to the network.
        lists: of packages.
        report_module: its ``main()`` prints, in the new environment, what that can do, as JSON.
    """

    folder: EnvironmentFolder
    python: FoundPython
    build: TorchBuild
    wheels: Path | None = None
    way_out: WayOut = field(default_factory=WayOut)
    lists: PackageLists = field(default_factory=PackageLists)
    report_module: str = REPORT_MODULE

    def run(
        self,
        say: Callable[[str], object],
        progress: Callable[[float], object],
        cancelled: Callable[[], bool] = never,
    ) -> tuple[InstalledEnvironment, dict[str, Any]]:
        """Install, and put in place what is complete; returns it, and what it says of itself.

        Whatever goes wrong, the environment that was there before stays as it was. What has been
        downloaded is kept for the next time.

        Args:
            say: gets lines for a user; no password is in them.
            progress: gets the share that is done, 0 to 1.

        Raises:
            InstallationError: it cannot be done; the message says what to do.
            Cancelled: on the caller's wish, soon.
        """
        try:
            self.folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._check_room()
            with locked(self.folder.lock, Interruptible(cancelled, _WAIT_FOR_OTHERS_S)):
                log = InstallationLog(self.folder.log, self.way_out, say)
                return self._run(log, progress, cancelled)
        except TimedOut as error:
            raise InstallationError(
                tr(
                    "Another QGIS is installing the inference environment already. Wait for it "
                    "to end."
                )
            ) from error
        except OSError as error:
            raise InstallationError(
                tr(
                    "The inference environment cannot be installed in {folder}: {error}. If a "
                    "file is in use, end the other QGIS windows, wait a minute, and run this "
                    "again.",
                    folder=self.folder.parent,
                    error=error,
                )
            ) from error

    def _check_room(self) -> None:
        free = shutil.disk_usage(self.folder.parent).free
        needed = NEEDED_BYTES[self.build.device]
        if free < needed:
            raise InstallationError(
                tr(
                    "The disk of {folder} has {free:.1f} GB left, and the inference "
                    "environment for {device} may need {needed:.0f} GB. Make room, and run "
                    "this again.",
                    folder=self.folder.parent,
                    free=free / 1e9,
                    device=self.build.device,
                    needed=needed / 1e9,
                )
            )

    def _run(
        self,
        log: InstallationLog,
        progress: Callable[[float], object],
        cancelled: Callable[[], bool],
    ) -> tuple[InstalledEnvironment, dict[str, Any]]:
        remove(self.folder.building)  # of a QGIS that ended in the middle
        try:
            report = InstallationSteps(self, log, progress, cancelled).run()
            if self.build.device == CUDA and not report.get("cuda"):
                log.say(
                    tr(
                        "Warning: torch was built for CUDA and sees no GPU, so models will run "
                        "on the CPU. Install NVIDIA's current driver, or restart after its "
                        "update."
                    )
                )
            environment = InstalledEnvironment(
                str(python_of(self.folder.current)),
                plugin_version(),
                self.lists.digest,
                self.build.device,
                str(self.python.path),
            )
            self.folder.mark(environment)
            self.folder.put_in_place()
        except BaseException:
            with contextlib.suppress(OSError):
                remove(self.folder.building)
            raise
        with contextlib.suppress(OSError):
            remove(self.folder.cache)
        progress(1.0)
        return environment, report
