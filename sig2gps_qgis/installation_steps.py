"""The commands of an installation, one after the other: venv, pip, and a look at the result."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from sig2gps_qgis.environment_folder import packages_of, python_of
from sig2gps_qgis.environment_look import look_at
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.installation_log import InstallationLog
from sig2gps_qgis.other_python import clean_environment
from sig2gps_qgis.pip_environment import pip_variables
from sig2gps_qgis.pip_failures import explain, last_words
from sig2gps_qgis.pip_progress import PipProgress
from sig2gps_qgis.process_tree import run_program
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.inference_installation import Installation

_MADE, _FIRST, _ORDINARY, _ALONE = 0.03, 0.45, 0.9, 0.95
"""Share of the work that is over after each step."""
_PRINTS_PROGRESS = (24, 1)
"""The first version of pip that prints its progress for other programs."""


class InstallationSteps:
    """Builds the new environment in its folder; see :meth:`Installation.run`."""

    def __init__(
        self,
        wish: Installation,
        log: InstallationLog,
        progress: Callable[[float], object],
        cancelled: Callable[[], bool],
    ) -> None:
        self._wish = wish
        self._log = log
        self._progress = progress
        self._cancelled = cancelled
        self._python = str(python_of(wish.folder.building))
        self._pip_log = wish.folder.building / "pip.log"
        self._trusted = wish.folder.building / "authorities.pem"
        self._packages = packages_of(wish.folder.building, wish.python.version)

    def run(self) -> dict[str, Any]:
        """All steps; returns what the environment says of itself.

        Raises:
            InstallationError: a step failed.
            Cancelled: on the caller's wish.
            OSError: something cannot be written or started.
        """
        self._make_environment()
        self._progress(_MADE)
        lists, reached = self._wish.lists, _MADE
        if self._wish.build.index and self._wish.wheels is None:
            first = lists.first_requirement
            # alone: all else comes from the ordinary index, even where this one is out of reach
            index = ["--extra-index-url", self._wish.build.index, "--no-deps"]
            self._pip([*index, first], first, reached, _FIRST)
            reached = _FIRST
        ordinary = ["--requirement", str(lists.ordinary)]
        self._pip(ordinary, lists.ordinary.read_text(encoding="utf-8"), reached, _ORDINARY)
        alone = ["--no-deps", "--requirement", str(lists.alone)]
        self._pip(alone, lists.alone.read_text(encoding="utf-8"), _ORDINARY, _ALONE)
        report = self._look_at_it()
        for needed_by_pip in (self._pip_log, self._trusted):
            needed_by_pip.unlink(missing_ok=True)
        return report

    def _make_environment(self) -> None:
        """An environment with pip and nothing else."""
        python = self._wish.python
        self._log.say(
            tr(
                "Making an environment with Python {version}, {path}",
                version=python.version_text,
                path=python.path,
            )
        )
        command = [str(python.path), "-I", "-X", "utf8", "-m", "venv", self._wish.folder.building]
        said: list[str] = []
        code = run_program(
            [str(part) for part in command],
            clean_environment(),
            self._wish.folder.parent,
            on_line=lambda line: said.append(self._log.keep(line)),
            cancelled=self._cancelled,
        )
        if code != 0:
            raise InstallationError(
                tr(
                    "{path} cannot make a virtual environment. {said}",
                    path=python.path,
                    said=last_words(said),
                )
            )

    def _pip(self, arguments: Sequence[str], wanted: str, begin: float, end: float) -> None:
        """Run pip for ``arguments``, which the requirements ``wanted`` stand for."""
        wish = self._wish
        progress = PipProgress(wanted, self._packages)
        said: list[str] = []

        def read(line: str) -> None:
            if progress.read(line):
                said.append(self._log.say(line))

        source = [] if wish.wheels is None else ["--no-index", "--find-links", str(wish.wheels)]
        bar = "raw" if self._pip_version() >= _PRINTS_PROGRESS else "off"
        code = run_program(
            [
                *(self._python, "-I", "-X", "utf8", "-m", "pip", "install"),
                *("--log", str(self._pip_log), "--progress-bar", bar, *source, *arguments),
            ],
            pip_variables(wish.way_out, wish.folder.cache, self._authorities()),
            wish.folder.parent,
            on_line=read,
            meanwhile=lambda: self._progress(begin + (end - begin) * progress.share()),
            cancelled=self._cancelled,
        )
        if code != 0:
            from_folder = "" if wish.wheels is None else str(wish.wheels)
            version = wish.python.version_text
            raise InstallationError(
                tr(
                    "The inference environment could not be installed. {why}\n"
                    "What was there before is unchanged. All that pip said is in {file}.",
                    why=explain([*self._fetches_that_failed(), *said], from_folder, version),
                    file=self._log.file,
                )
            )
        self._progress(end)

    def _fetches_that_failed(self) -> list[str]:
        """Lines that pip does not print, though they tell why it found nothing."""
        with contextlib.suppress(OSError):
            logged = self._pip_log.read_text(encoding="utf-8", errors="replace").splitlines()
            return [self._log.keep(line) for line in logged if "Could not fetch URL" in line]
        return []

    def _look_at_it(self) -> dict[str, Any]:
        """What the environment says of itself."""
        self._log.say(tr("Trying the environment"))
        return look_at(
            self._python,
            self._wish.folder.parent,
            module=self._wish.report_module,
            keep=self._log.keep,
            cancelled=self._cancelled,
        )

    def _pip_version(self) -> tuple[int, int]:
        folder = next(self._packages.glob("pip-*.dist-info"))
        major, minor = folder.name[len("pip-") :].split(".")[:2]
        return int(major), int(minor)

    def _authorities(self) -> str:
        """A file of the authorities that QGIS trusts, and of those that pip knows."""
        trusted = self._wish.way_out.authorities
        if not trusted:
            return ""
        known = self._packages / "pip" / "_vendor" / "certifi" / "cacert.pem"
        own = known.read_bytes() if known.is_file() else b""
        self._trusted.write_bytes(own + b"\n" + trusted)
        return str(self._trusted)
