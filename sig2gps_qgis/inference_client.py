"""Asks an inference server, local or remote, for what a model makes of arrays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlencode

import numpy as np

from sig2gps_qgis.detection_protocol import DETECTORS
from sig2gps_qgis.engine_options import OptionValue, written
from sig2gps_qgis.errors import never
from sig2gps_qgis.inference_errors import WrongVersion
from sig2gps_qgis.inference_jobs import InferenceJobs, InferenceResult
from sig2gps_qgis.inference_protocol import API_VERSION, pack
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.server_connection import ServerConnection
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_client import VideoClient
from sig2gps_qgis.video_request import Mp4Decoder

TRAJECTORIES = "/v1/trajectories"


class InferenceClient:
    """One inference server, as the plugin sees it; may be used from several threads.

    Args:
        url: http or https address of the server, with or without a path before /v1.
        token: bearer token; None where the server wants none.
        proxies, verify: as requests takes them; nothing is taken from the environment.
        patience: how long to wait for what.
        lost: says why the server cannot come back (a local one that has crashed), or None.
        closed: called when the client is closed, once.

    Raises:
        InvalidInputError: the address or the token cannot be used.
    """

    def __init__(
        self,
        url: str,
        token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str = True,
        patience: Patience | None = None,
        lost: Callable[[], str | None] = lambda: None,
        closed: Callable[[], object] = lambda: None,
    ) -> None:
        self._patience = patience or Patience()
        self._closed = closed
        self._connection = ServerConnection(url, token, proxies, verify, self._patience, lost)
        self._jobs = InferenceJobs(self._connection, self._patience)

    @property
    def url(self) -> str:
        return self._connection.url

    def close(self) -> None:
        """Close its idle connections."""
        self._connection.close()
        closed, self._closed = self._closed, lambda: None
        closed()

    def health(self, cancelled: Callable[[], bool] = never) -> dict:
        """What the server says of itself.

        Raises:
            WrongVersion: it speaks another version of the protocol.
            InferenceError: it cannot be asked.
            Cancelled: within a second of the wish.
        """
        limits = Interruptible(cancelled, self._patience.question_s)
        health = self._connection.ask(
            "GET", "/v1/health", lambda answer: answer.fields("api_version"), limits
        )
        if health["api_version"] != API_VERSION:
            raise WrongVersion(
                tr(
                    "The inference server at {url} speaks version {theirs}, this plugin "
                    "{ours}: install the same version of Sig2GPS on both.",
                    url=self.url,
                    theirs=health["api_version"],
                    ours=API_VERSION,
                )
            )
        return health

    def models(self, cancelled: Callable[[], bool] = never) -> list[dict]:
        """The server's engines, with version, revision, inputs, outputs and batch size each.

        Raises:
            InferenceError: it cannot be asked.
            Cancelled: within a second of the wish.
        """
        limits = Interruptible(cancelled, self._patience.question_s)
        return self._connection.ask(
            "GET", "/v1/models", lambda answer: list(answer.fields("models")["models"]), limits
        )

    def detector(self, weights: str, cancelled: Callable[[], bool] = never) -> dict:
        """What the server says of a detector's weights: ``revision``, and ``names`` of its classes.

        Raises:
            NotFound: it has no such weights, or they are of no use.
            InferenceError: it cannot be asked.
            Cancelled: within a second of the wish.
        """
        return self._connection.ask(
            "GET",
            f"{DETECTORS}?{urlencode({'weights': weights})}",
            lambda answer: answer.fields("revision", "names"),
            Interruptible(cancelled, self._patience.loading_s),
            read_s=self._patience.loading_s,
        )

    def videos(self, decode: Mp4Decoder) -> VideoClient:
        """The same server, to be asked for videos.

        Args:
            decode: unpacks MP4 files, of servers that give nothing else.
        """
        return VideoClient(self._connection, self._patience, decode)

    def run(
        self,
        engine: str,
        arrays: Mapping[str, np.ndarray],
        *,
        options: Mapping[str, OptionValue] | None = None,
        path: str = TRAJECTORIES,
        compressed: bool = True,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = never,
    ) -> InferenceResult:
        """The engine's answer to one batch.

        Submitted under one key, so that however often a request has to be repeated, the answer is
        that of one job.

        Args:
            arrays: the engine's inputs; first axis N, the batch.
            options: of the engine; those that are not given are as the server says.
            path: where the server takes such jobs.
            compressed: whether to compress the arrays on their way.
            progress: called in this thread with the share that is done, 0 to 1, never less than
                before.

        Raises:
            InferenceError: there is no answer.
            Cancelled: within a second of the wish; the server is told.
        """
        limits = Interruptible(cancelled, self._patience.total_s)
        # takes its time, too
        body = limits.call(lambda _: pack(arrays, compressed=compressed))
        chosen = {name: written(value) for name, value in (options or {}).items()}
        address = f"{path}?{urlencode({'engine': engine, **chosen})}"
        samples = len(next(iter(arrays.values())))
        reached = 0.0

        def report(share: float) -> None:
            nonlocal reached
            if share > reached:
                reached = min(share, 1.0)
                progress(reached)

        return self._jobs.result(address, body, samples, report, limits)
