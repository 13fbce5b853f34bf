"""The inference server that all QGIS processes of one profile share."""

from __future__ import annotations

import json
import secrets
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
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
from sig2gps_qgis.translation import tr

SERVER_MODULE = "sig2gps_qgis.models.server"
DETECTORS = "detectors"
"""In the profile's folder, for weights that are downloaded."""


@dataclass(frozen=True)
class _Server:
    """A running server, as the state file tells of it to all processes of the profile.

    Attributes:
        version, package, python, module, device: what runs; another wish gets another server.
        pid, port, token: where, and what opens it.
    """

    version: str
    package: str
    python: str
    module: str
    device: str
    pid: int
    port: int
    token: str


@dataclass
class _Use:
    """This process's hold on a server.

    Attributes:
        clients: how many of its clients are open; while there is one, the lease is held.
        since: when the last one was closed, as the monotonic clock says.
    """

    server: _Server
    lease: Lease
    clients: int = 0
    since: float = 0.0


# Of this process, by the folder that the servers of a profile share.
_uses: dict[Path, _Use] = {}
_mutex = threading.Lock()
"""Held while holds on servers change."""
_children: dict[str, subprocess.Popen] = {}
"""Servers that this process has started, by token."""


class LocalServer:
    """Starts the profile's server, or joins it.

    The server ends by itself once no process has held a lease for a while. Nothing here ends it:
    other QGIS windows may be using it.

    Args:
        python: of the inference environment.
        folder: of the profile, for state, lock and log; made if it is not there.
        start_s: longest start.
        idle_s: how long the server outlives the last QGIS process.
        unused_s: how long this process holds it without any client, before its memory may be
            given back.
        device: that it computes on, as torch names it, or auto.
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
        device: str = "auto",
        server_module: str = SERVER_MODULE,
        patience: Patience | None = None,
    ) -> None:
        self._python = python
        self._folder = folder.absolute()
        self._start_s = start_s
        self._device = device
        self._unused_s = unused_s
        weights = ("--detectors", str(self._folder / DETECTORS), "--any-weights")
        self._arguments = ("--idle-exit", f"{idle_s:g}", "--device", device, *weights)
        self._module = server_module
        self._patience = patience

    @property
    def log(self) -> Path:
        """What the server has printed since it was started."""
        return self._folder / "inference-server.log"

    def connect(self, cancelled: Callable[[], bool] = never) -> InferenceClient:
        """A client of the running server, which stays until the client is closed, and a while.

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
        except OSError as error:
            raise Unreachable(
                tr(
                    "The local inference server cannot be started from {folder}: {error}",
                    folder=self._folder,
                    error=error,
                )
            ) from error
        with _mutex:
            earlier = _uses.get(self._folder)
            if earlier is not None:
                earlier.lease.release()
                if earlier.server == use.server:
                    use.clients = earlier.clients
            use.clients += 1
            _uses[self._folder] = use
        return InferenceClient(
            f"http://127.0.0.1:{use.server.port}",
            use.server.token,
            patience=self._patience,
            lost=lambda: self._loss(use.server),
            closed=lambda: self._close(use.server),
        )

    def _close(self, server: _Server) -> None:
        """Of one client; without another one the server is let go after a while."""
        with _mutex:
            use = _uses.get(self._folder)
            if use is None or use.server != server:
                return
            use.clients -= 1
            use.since = time.monotonic()
        waiting = threading.Timer(self._unused_s, self._let_go, (server,))
        waiting.daemon = True
        waiting.start()

    def _let_go(self, server: _Server) -> None:
        with _mutex:
            use = _uses.get(self._folder)
            if use is None or use.server != server or use.clients:
                return
            if time.monotonic() - use.since < self._unused_s:  # used again meanwhile
                return
            del _uses[self._folder]
        use.lease.release()

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
                tr(
                    "The local inference server started and does not answer ({error}).\n{log}",
                    error=error,
                    log=end_of_log(self.log),
                )
            ) from error
        return _Use(server, lease)

    def _described(self, pid: int, port: int, token: str) -> _Server:
        return _Server(
            plugin_version(),
            str(PACKAGE_PARENT),
            self._python,
            self._module,
            self._device,
            pid,
            port,
            token,
        )

    def _lease(self, server: _Server, limits: Interruptible) -> Lease:
        return limits.call(lambda _: Lease(server.port, server.token), Lease.release)

    def _loss(self, server: _Server) -> str | None:
        """Why the server is gone, in words for a user; None as long as it may be there."""
        use = _uses.get(self._folder)
        if use is None or use.server != server or not use.lease.lost:
            return None
        how = tr("it does not answer any more")
        child = _children.get(server.token)
        if child is not None:
            with suppress(subprocess.TimeoutExpired):
                how = ending(child.wait(timeout=1.0))
        return tr(
            "The local inference server has ended in the middle ({how}); the next run starts it "
            "anew.\n{log}",
            how=how,
            log=end_of_log(self.log),
        )


def release_servers() -> None:
    """Let go of all servers; each ends soon after the last process has."""
    with _mutex:
        while _uses:
            _, use = _uses.popitem()
            use.lease.release()
