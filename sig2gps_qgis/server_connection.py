"""Single requests to an inference server, repeated where that helps, each with a whole answer."""

from __future__ import annotations

import contextlib
import json
import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

import requests

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.inference_errors import InferenceError, JobFailed, Unreachable
from sig2gps_qgis.inference_protocol import API_VERSION, VERSION_HEADER, ArraysError
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.request_failures import Patience, RequestFailure, broken_off, refused
from sig2gps_qgis.translation import tr

T = TypeVar("T")

MAX_ANSWER_BYTES = 1 << 30
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.1, 5.0
_CHUNK_BYTES = 1 << 16
_TELLING_S = (2.0, 5.0)
"""Connection and answer may take so long where nobody waits for them."""


@dataclass(frozen=True)
class Answer:
    """A complete answer that grants what was asked for."""

    body: bytes

    def fields(self, *required: str) -> dict:
        """The answer as a JSON object.

        Raises:
            ValueError: it is none, or a required field is missing.
        """
        fields = json.loads(self.body)
        if not isinstance(fields, dict) or any(name not in fields for name in required):
            raise ValueError("it lacks what an inference server says")
        return fields


class ServerConnection:
    """Connection to one inference server; may be used from several threads.

    Nothing is taken from environment variables or .netrc: what QGIS's settings say holds.

    Args:
        url: http or https address, with or without a path before /v1.
        token: sent as bearer token.
        proxies, verify: as requests takes them.
        lost: says why the server cannot come back, or None as long as it may; asked before
            a request is repeated.

    Raises:
        InvalidInputError: the address or the token cannot be used.
    """

    def __init__(
        self,
        url: str,
        token: str | None,
        proxies: Mapping[str, str] | None,
        verify: bool | str,
        patience: Patience,
        lost: Callable[[], str | None],
    ) -> None:
        self.url = _checked_url(url)
        self._patience = patience
        self._lost = lost
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = verify
        self._session.proxies.update(proxies or {})
        # identity: arrays are compressed already, and lengths can be checked
        self._session.headers.update({VERSION_HEADER: API_VERSION, "Accept-Encoding": "identity"})
        if token:
            if not (token.isascii() and token.isprintable()):
                raise InvalidInputError(
                    tr("The inference server's token holds letters no token has.")
                )
            self._session.headers["Authorization"] = f"Bearer {token}"

    def close(self) -> None:
        """Close the connections that are kept for the next request."""
        self._session.close()

    def ask(
        self,
        method: str,
        path: str,
        read: Callable[[Answer], T],
        limits: Interruptible,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        too_late: Callable[[T], object] = lambda _: None,
        read_s: float | None = None,
        is_answer: Callable[[bytes], bool] = lambda _: False,
    ) -> T:
        """What ``read`` makes of the answer; asks again while that makes sense.

        Args:
            read: raises ArraysError or ValueError for an answer that came out broken.
            too_late: gets what comes back after the caller was let go.
            read_s: how long to wait for a byte of the answer, where that is not as usual.
            is_answer: whether what comes with an HTTP status of failure is for ``read`` all the
                same.

        Raises:
            InferenceError: there is no answer.
            Cancelled, TimedOut: ``limits`` says so.
        """

        def work(left_alone: Callable[[], bool]) -> T:
            timeouts = (self._patience.connect_s, read_s or self._patience.read_s)
            answer = self._exchange(method, path, body, headers, timeouts, left_alone, is_answer)
            try:
                return read(answer)
            except (ArraysError, ValueError) as error:
                raise RequestFailure(
                    Unreachable(
                        tr(
                            "What answers at {url} is no Sig2GPS inference server, or its "
                            "answers come out broken: {error}.",
                            url=self.url,
                            error=error,
                        )
                    ),
                    self._patience.failing_s,
                ) from error

        started = time.monotonic()
        backoff = FIRST_PAUSE_S
        while True:
            try:
                return limits.call(work, too_late)
            except RequestFailure as failure:
                reason = self._lost()
                if reason is not None:
                    raise Unreachable(reason) from failure
                pause = failure.pause_s + backoff * random.uniform(0.5, 1.0)  # nosec B311
                if time.monotonic() - started + pause > failure.patience_s:
                    raise failure.error from failure
            limits.sleep(pause)
            backoff = min(2.0 * backoff, LONGEST_PAUSE_S)

    def withdraw(self, path: str) -> threading.Thread:
        """Tell the server, in the background and once, that nobody wants a job any more.

        Args:
            path: where the server tells of the job.
        """

        def tell() -> None:
            with contextlib.suppress(RequestFailure):
                self._exchange("DELETE", path, None, None, _TELLING_S, lambda: False)

        thread = threading.Thread(target=tell, daemon=True)
        thread.start()
        return thread

    def _exchange(
        self,
        method: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str] | None,
        timeouts: tuple[float, float],
        left_alone: Callable[[], bool],
        is_answer: Callable[[bytes], bool] = lambda _: False,
    ) -> Answer:
        """One request and its whole answer.

        Raises:
            RequestFailure: whatever stands between.
        """
        content = bytearray()
        try:
            with self._session.request(
                method,
                self.url + path,
                data=body,
                headers=headers,
                timeout=timeouts,
                allow_redirects=False,
                stream=True,
            ) as response:
                for chunk in response.iter_content(_CHUNK_BYTES):
                    content += chunk
                    # a short answer is still heard: it may tell of a job to be withdrawn
                    if len(content) > _CHUNK_BYTES and left_alone():
                        raise RequestFailure(InferenceError("Nobody waits for the answer."))
                    if len(content) > MAX_ANSWER_BYTES:
                        raise RequestFailure(
                            JobFailed(
                                tr(
                                    "The answer from {url} is too large: ask for less.",
                                    url=self.url,
                                )
                            )
                        )
        except (OSError, ValueError) as error:  # requests' own are OSErrors
            raise broken_off(self.url, error, self._patience) from error
        # requests takes a connection that ends early for the end of the answer
        expected = response.headers.get("Content-Length")
        encoded = "Content-Encoding" in response.headers
        if expected is not None and not encoded and expected != str(len(content)):
            raise RequestFailure(
                Unreachable(
                    tr("The connection to {url} breaks off again and again.", url=self.url)
                ),
                self._patience.failing_s,
            )
        if response.is_redirect or not (response.ok or is_answer(bytes(content))):
            raise refused(self.url, response, bytes(content), self._patience)
        return Answer(bytes(content))


def _checked_url(url: str) -> str:
    """The address without a slash at its end.

    Raises:
        InvalidInputError: it is none.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        usable = (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and parts.port != 0
            and not (parts.query or parts.fragment or "@" in parts.netloc)
        )
    except ValueError:  # a port that is no number, brackets that do not match
        usable = False
    if not usable:
        raise InvalidInputError(
            tr(
                "'{url}' is no address of an inference server: give one like "
                "https://gpu.example.org:8000, without a password.",
                url=url,
            )
        )
    return url.rstrip("/")
