"""A lease on a local inference server, which stays for as long as any process holds one."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading

from sig2gps_qgis.inference_protocol import API_VERSION, VERSION_HEADER

_SILENCE_S = 20.0
"""The server sends a beat every 5 s."""


class NoLease(Exception):  # noqa: N818 - the server's answer
    """There is no server, it is another one, or it is about to end."""


class Lease:
    """An open connection; the operating system closes it when this process ends, however it ends.

    Args:
        port: of the server, on the loopback address.
        token: the server's.

    Raises:
        NoLease: it cannot be had.
    """

    def __init__(self, port: int, token: str) -> None:
        self._ended = threading.Event()
        self._released = False
        # not through requests: a proxy has no business here, and the socket must be at hand
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_SILENCE_S)
        try:
            self._connection.connect()
            self._socket: socket.socket = self._connection.sock
            self._connection.request(
                "GET",
                "/v1/lease",
                headers={"Authorization": f"Bearer {token}", VERSION_HEADER: API_VERSION},
            )
            self._response = self._connection.getresponse()
            granted = self._response.status == 200 and self._response.read(1) == b"\n"
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            raise NoLease(str(error)) from error
        if not granted:
            self._connection.close()
            raise NoLease(f"HTTP status {self._response.status}")
        threading.Thread(target=self._listen, name="sig2gps lease", daemon=True).start()

    @property
    def lost(self) -> bool:
        """Whether the server ended it: then it has ended, or crashed."""
        return self._ended.is_set() and not self._released

    def release(self) -> None:
        """Let the server go."""
        self._released = True
        with contextlib.suppress(OSError):  # the connection has ended already
            self._socket.shutdown(socket.SHUT_RDWR)

    def _listen(self) -> None:
        with contextlib.suppress(OSError, http.client.HTTPException):
            while self._response.read(1):
                pass
        self._ended.set()
        self._response.close()
        self._connection.close()
