"""The inference server that all QGIS processes of one profile share."""

from __future__ import annotations

import json
import secrets
import subprocess
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from sig2gps_qgis.errors import never
from sig2gps_qgis.file_lock import locked
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import Unreachable
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.other_python import PACKAGE_PARENT
from sig2gps_qgis.plugin_metadata import plugin_version
from sig2gps_qgis.private_file import write_private
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.server_lease import Lease, NoLease
from sig2gps_qgis.server_process import end_of_log, ending, start_server

SERVER_MODULE = "sig2gps_qgis.models.server"


@dataclass(frozen=True)
class _Server:
    """A running server, as the state file tells of it to all processes of the profile.

    Attributes:
        version, package, python, module: what runs; another wish gets another server.
        pid, port, token: where, and what opens it.
    """

    version: str
    package: str
    python: str
    module: str
    pid: int
    port: int
    token: str


@dataclass(frozen=True)
class _Use:
    """This process's hold on a server."""

    server: _Server
    lease: Lease


# Of this process, by the folder that the servers of a profile share.
_uses: dict[Path, _Use] = {}
_children: dict[str, subprocess.Popen] = {}
"""Servers that this process has started, by token."""


class LocalServer:
    """Starts the profile's server, or joins it.

    The server ends by itself once no process has held a lease for a while, or none has used it
    for long. Nothing here ends it: other QGIS windows may be using it.

    Args:
        python: of the inference environment.
        folder: of the profile, for state, lock and log; made if it is not there.
        start_s: longest start.
        idle_s: how long the server outlives the last QGIS process.
        unused_s: how long it is kept without any job, to give its memory back.
        server_module: whose ``main()`` is the server.
        patience: of the clients.
    """

    def __init__(
        self,
        python: str,
        folder: Path,
        *,
        start_s: float = 120.0,
        idle_s: float = 60.0,
        unused_s: float = 1800.0,
        server_module: str = SERVER_MODULE,
        patience: Patience | None = None,
    ) -> None:
        self._python = python
        self._folder = folder.absolute()
        self._start_s = start_s
        self._arguments = ("--idle-exit", f"{idle_s:g}", "--unused-exit", f"{unused_s:g}")
        self._module = server_module
        self._patience = patience

    @property
    def log(self) -> Path:
        """What the server has printed since it was started."""
        return self._folder / "inference-server.log"

    def connect(self, cancelled: Callable[[], bool] = never) -> InferenceClient:
        """A client of the running server, which stays for as long as this process does.

        Call it at the beginning of each run: it starts a server anew where the last has ended.

        Raises:
            Unreachable: no server can be started; the message ends with its log's end.
            TimedOut: starting one takes too long.
            Cancelled: within a second of the wish.
        """
        limits = Interruptible(cancelled, self._start_s)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # whoever else starts one at this moment is waited for, and joined
            with locked(self._folder / "inference-server.lock", limits):
                use = self._join(limits) or self._start(limits)
                earlier = _uses.get(self._folder)
                _uses[self._folder] = use
        except OSError as error:
            raise Unreachable(
                f"The local inference server cannot be started from {self._folder}: {error}"
            ) from error
        if earlier is not None:
            earlier.lease.release()
        return InferenceClient(
            f"http://127.0.0.1:{use.server.port}",
            use.server.token,
            patience=self._patience,
            lost=lambda: self._loss(use.server),
        )

    @property
    def _state(self) -> Path:
        return self._folder / "inference-server.json"

    def _join(self, limits: Interruptible) -> _Use | None:
        """A new lease on the server that is there; None where none is, or another than wanted."""
        for token, child in list(_children.items()):
            if child.poll() is not None:
                del _children[token]
        try:
            server = _Server(**json.loads(self._state.read_text(encoding="utf-8")))
            wanted = self._described(server.pid, server.port, server.token)
            if server != wanted:
                return None
            return _Use(server, self._lease(server, limits))
        except (OSError, ValueError, TypeError, NoLease):  # no state, a broken one, a stale one
            return None

    def _start(self, limits: Interruptible) -> _Use:
        token = secrets.token_urlsafe(32)
        started = start_server(
            self._python, self._module, self._arguments, self._folder, self.log, token, limits
        )
        _children[token] = started.process
        server = self._described(started.pid, started.port, token)
        write_private(self._state, json.dumps(asdict(server)))
        try:
            lease = self._lease(server, limits)
        except NoLease as error:
            raise Unreachable(
                f"The local inference server started and does not answer ({error}).\n"
                f"{end_of_log(self.log)}"
            ) from error
        return _Use(server, lease)

    def _described(self, pid: int, port: int, token: str) -> _Server:
        return _Server(
            plugin_version(), str(PACKAGE_PARENT), self._python, self._module, pid, port, token
        )

    def _lease(self, server: _Server, limits: Interruptible) -> Lease:
        return limits.call(lambda _: Lease(server.port, server.token), Lease.release)

    def _loss(self, server: _Server) -> str | None:
        """Why the server is gone, in words for a user; None as long as it may be there."""
        use = _uses.get(self._folder)
        if use is None or use.server != server or not use.lease.lost:
            return None
        how = ""
        child = _children.get(server.token)
        if child is not None:
            try:
                how = f" ({ending(child.wait(timeout=1.0))})"
            except subprocess.TimeoutExpired:
                how = " (it does not answer any more)"
        return (
            f"The local inference server has ended in the middle{how}; the next run starts it "
            f"anew.\n{end_of_log(self.log)}"
        )


def release_servers() -> None:
    """Let go of all servers; each ends soon after the last process has."""
    while _uses:
        _, use = _uses.popitem()
        use.lease.release()
