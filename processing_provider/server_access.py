"""How an inference server is reached: this computer's own, or one elsewhere."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.processing_provider.inference_environment import profile_folder
from sig2gps_qgis.processing_provider.network_settings import is_loopback
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.inference_client import InferenceClient

SERVER = "SERVER"
AUTH = "AUTH"

# One that is not there is told of soon; one that is lost later may come back.
_FOUND_WITHIN_S = 3.0


@dataclass(frozen=True)
class ServerAccess:
    """Which server, and what it takes to get there.

    Attributes:
        python: of the inference environment, for a server of this computer's own.
        device: that such a server computes on: auto, cpu or cuda.
        server: address of a server elsewhere; empty for one of this computer's own.
        token: that the server wants; None without one.
        proxies: as requests takes them.
        authorities: certificate authorities as PEM; empty for those that requests knows.
    """

    python: str
    device: str
    server: str
    token: str | None = field(default=None, repr=False)
    proxies: dict[str, str] = field(default_factory=dict, repr=False)
    authorities: bytes = field(default=b"", repr=False)

    def connect(
        self, resources: ExitStack, feedback: QgsProcessingFeedback, *, any_make: bool = False
    ) -> InferenceClient:
        """A client of the server, which is there; closed with ``resources``.

        Args:
            any_make: whether a server elsewhere need not be this project's own.

        Raises:
            InferenceError: there is no such server, or it cannot be asked.
            Cancelled: the user wished so.
        """
        client = (
            self._elsewhere(resources, feedback, any_make) if self.server else self._here(feedback)
        )
        resources.enter_context(closing(client))
        return client

    def _here(self, feedback: QgsProcessingFeedback) -> InferenceClient:
        from sig2gps_qgis.local_server import LocalServer

        feedback.pushInfo(tr("Starting the inference server of this computer, or joining it."))
        local = LocalServer(self.python, profile_folder(), device=self.device)
        return local.connect(feedback.isCanceled)

    def _elsewhere(
        self, resources: ExitStack, feedback: QgsProcessingFeedback, any_make: bool
    ) -> InferenceClient:
        from sig2gps_qgis.inference_client import InferenceClient
        from sig2gps_qgis.inference_errors import NotFound
        from sig2gps_qgis.request_failures import Patience

        verify: bool | str = True
        if self.authorities:
            folder = resources.enter_context(TemporaryDirectory(prefix="sig2gps-"))
            file = Path(folder) / "authorities.pem"
            file.write_bytes(self.authorities)
            verify = str(file)
        if self.token and self.server.startswith("http:") and not is_loopback(self.server):
            feedback.pushWarning(
                tr(
                    "{server} is an http address: the token ({auth}) and the data travel in "
                    "the clear. Use https.",
                    server=SERVER,
                    auth=AUTH,
                )
            )

        def client(patience: Patience) -> InferenceClient:
            return InferenceClient(
                self.server, self.token, proxies=self.proxies, verify=verify, patience=patience
            )

        feedback.pushInfo(tr("Asking the inference server at {server}.", server=self.server))
        with closing(client(Patience(failing_s=_FOUND_WITHIN_S))) as first:
            try:
                first.health(feedback.isCanceled)
            except NotFound:  # it has other routes, and may be another make of server
                if not any_make:
                    raise
        return client(Patience())
