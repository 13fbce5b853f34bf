"""Starts an inference server on this machine, in the Python of the inference environment."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sig2gps_qgis.inference_errors import TimedOut, Unreachable
from sig2gps_qgis.inference_protocol import TOKEN_VARIABLE
from sig2gps_qgis.interruptible import CHECK_S, Interruptible
from sig2gps_qgis.other_python import clean_environment, module_command
from sig2gps_qgis.translation import tr

_LOG_LINES, _LINE_LETTERS = 15, 200
_LOG_BYTES = 20_000


@dataclass(frozen=True)
class ServerProcess:
    """A server that was started by this process.

    Attributes:
        process: of the operating system; on Windows the launcher of a virtual environment.
        pid: of the server itself.
        port: where it listens, on the loopback address.
    """

    process: subprocess.Popen
    pid: int
    port: int


def start_server(
    python: str,
    module: str,
    arguments: Sequence[str],
    folder: Path,
    log: Path,
    token: str,
    limits: Interruptible,
) -> ServerProcess:
    """Start the server and wait until it answers.

    Args:
        python: of the inference environment.
        module: whose ``main()`` is the server.
        arguments: of the server, besides where it listens.
        folder: where the server may write, and runs.
        log: gets what it prints; emptied before.
        token: handed over in its environment, where other users cannot read it.

    Raises:
        Unreachable: it does not start; the message ends with the log's end.
        TimedOut: nor does it fail, before ``limits``.
        Cancelled: on the caller's wish; the server is ended.
    """
    for left_over in folder.glob("ready-*.json"):
        left_over.unlink()
    ready = folder / f"ready-{uuid.uuid4().hex}.json"
    command = module_command(python, module)
    command += ["--host", "127.0.0.1", "--port", "0", "--ready-file", str(ready), *arguments]
    process = _launch(command, folder, log, token)
    try:
        while not ready.exists():
            code = process.poll()
            if code is not None:
                raise Unreachable(
                    tr(
                        "The local inference server did not start ({ending}). Its Python, "
                        "{python}, must have what Sig2GPS's inference needs.\n"
                        "{log}",
                        ending=ending(code),
                        python=python,
                        log=end_of_log(log),
                    )
                )
            limits.sleep(CHECK_S)
        address = json.loads(ready.read_text(encoding="utf-8"))
        ready.unlink()
        return ServerProcess(process, int(address["pid"]), int(address["port"]))
    except BaseException as error:
        process.kill()  # nobody else knows of it yet
        process.wait()
        if isinstance(error, TimedOut):
            raise TimedOut(
                tr(
                    "The local inference server was not ready in time.\n{log}",
                    log=end_of_log(log),
                )
            ) from error
        raise


def ending(code: int) -> str:
    """How a process ended, in words for a user."""
    if code == -9:
        return tr("ended by signal 9, as the system does when memory runs out")
    return (
        tr("ended by signal {code}", code=-code) if code < 0 else tr("exit code {code}", code=code)
    )


def end_of_log(log: Path) -> str:
    """The last lines of a server's log, with a heading."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _LOG_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError as error:
        return tr("Its log cannot be read: {error}", error=error)
    lines = "\n".join(line[:_LINE_LETTERS] for line in text.splitlines()[-_LOG_LINES:])
    return (
        tr(
            "The end of its log, {log}:\n{lines}",
            log=log,
            lines=lines,
        )
        if lines
        else tr("Its log, {log}, is empty.", log=log)
    )


def _launch(command: list[str], folder: Path, log: Path, token: str) -> subprocess.Popen:
    environment = clean_environment(**{TOKEN_VARIABLE: token})
    flags = 0
    if sys.platform == "win32":  # no console window, and no Ctrl-C of ours
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    # emptied, then appended to: a server that is on its way out may still write to it
    log.write_bytes(b"")
    with log.open("ab") as output:
        try:
            return subprocess.Popen(  # nosec B603 - a list of arguments, no shell
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                creationflags=flags,
            )
        except (OSError, ValueError) as error:  # ValueError: a null character in the path
            raise Unreachable(
                tr(
                    "The Python of the inference environment, '{python}', cannot be started: "
                    "{error}. Run sig2gps:installinference, or name another: in the options, "
                    "or in the variable SIG2GPS_PYTHON.",
                    python=command[0],
                    error=error,
                )
            ) from error
