"""A server in a process of its own, as ``make serve`` and the plugin start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
DEADLINE = 60.0

_PROGRAM = """
import importlib, os, sys
sys.path.append(os.getcwd())
from sig2gps_qgis.models.server import main
from tests.models.fake_engine import FakeEngine
sys.exit(main(sys.argv[1:], load=lambda *_: [{engine}]))
"""


class ServerProcess:
    """A process that may become a server.

    Attributes:
        process: as subprocess knows it.
        url: where it listens; empty if it ended instead.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._log: list[str] = []
        assert process.stderr is not None
        self._reader = threading.Thread(target=self._log.extend, args=(process.stderr,))
        self._reader.start()
        assert process.stdout is not None
        self.announced = json.loads(process.stdout.readline() or "{}")
        self.url: str = self.announced.get("url", "")

    def ended(self, seconds: float = DEADLINE) -> int:
        """The exit code, once it has ended.

        Raises:
            subprocess.TimeoutExpired: it has not.
        """
        return self.process.wait(seconds)

    def log(self) -> str:
        """All that it wrote to stderr; it must have ended."""
        self._reader.join()
        return "".join(self._log)


@contextmanager
def server_process(
    *arguments: str, engine: str = "FakeEngine()", token: str | None = None
) -> Iterator[ServerProcess]:
    """A server with a fake engine, or several, given as Python source, at a free port."""
    environment = {key: value for key, value in os.environ.items() if key != "SIG2GPS_TOKEN"}
    if token is not None:
        environment["SIG2GPS_TOKEN"] = token
    command = [sys.executable, "-I", "-c", _PROGRAM.format(engine=engine), "--port", "0"]
    process = subprocess.Popen(
        [*command, *arguments],
        cwd=REPOSITORY,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield ServerProcess(process)
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
