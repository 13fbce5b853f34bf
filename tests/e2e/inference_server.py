"""An inference server of its own for a test, as its operator starts it from the plugin's files."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class RunningServer:
    """Where it listens, its log, and the means to end it."""

    url: str
    log: Path
    process: subprocess.Popen[str]


@contextmanager
def running_server(
    python: str, plugins: Path, folder: Path, token: str | None, *arguments: str
) -> Iterator[RunningServer]:
    """A server on the loopback address, with or without a token, gone when the block ends."""
    log = folder / "server.log"
    if token is not None:
        token_file = folder / "token.txt"
        token_file.write_text(f"{token}\n")
        arguments = (*arguments, "--token-file", str(token_file))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with log.open("w") as errors:
        process = subprocess.Popen(
            [
                *(python, "-m", "sig2gps_qgis.models.server"),
                *("--port", "0", *arguments),
            ],
            cwd=plugins,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    try:
        announced = process.stdout.readline()
        assert announced, log.read_text()
        yield RunningServer(json.loads(announced)["url"], log, process)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
