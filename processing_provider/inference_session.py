"""The inference server of one run: found, checked, and asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.processing_provider.engine_choice import HMM
from sig2gps_qgis.processing_provider.inference_parameters import (
    AUTH,
    ENGINE,
    FALLBACK,
    SERVER,
    InferencePlan,
)
from sig2gps_qgis.processing_provider.network_settings import is_loopback

if TYPE_CHECKING:
    from sig2gps_qgis.inference_client import InferenceClient
    from sig2gps_qgis.served_engine import ServedEngine

# One that is not there is told of soon; one that is lost later may come back.
_FOUND_WITHIN_S = 3.0


@contextmanager
def inference_session(
    plan: InferencePlan, feedback: QgsProcessingFeedback
) -> Iterator[ServedEngine | None]:
    """The server's engine, as long as the run lasts; None where `hmm` does the work.

    Raises:
        QgsProcessingException: there is no such engine, and no fallback is wished.
        Cancelled: the user wished so.
    """
    if plan.choice.engine == HMM:
        yield None
        return
    with ExitStack() as resources:
        try:
            served = _engine(plan, resources, feedback)
        except InferenceError as error:
            if not plan.fallback:
                raise QgsProcessingException(
                    f"{error}\nNothing has been written. To do without the server, choose "
                    f"{ENGINE} {HMM}, or tick {FALLBACK}."
                ) from error
            feedback.pushWarning(f"All trajectories are reconstructed by {HMM}. {error}")
            served = None
        yield served


def _engine(
    plan: InferencePlan, resources: ExitStack, feedback: QgsProcessingFeedback
) -> ServedEngine:
    from sig2gps_qgis.embedded_source import embedded_engine

    client = _remote(plan, resources, feedback) if plan.server else _local(plan, feedback)
    resources.enter_context(closing(client))
    return embedded_engine(client, feedback.isCanceled)


def _local(plan: InferencePlan, feedback: QgsProcessingFeedback) -> InferenceClient:
    from sig2gps_qgis.local_server import LocalServer

    feedback.pushInfo("Starting the inference server of this computer, or joining it.")
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "sig2gps"
    return LocalServer(plan.python, folder).connect(feedback.isCanceled)


def _remote(
    plan: InferencePlan, resources: ExitStack, feedback: QgsProcessingFeedback
) -> InferenceClient:
    from sig2gps_qgis.inference_client import InferenceClient
    from sig2gps_qgis.request_failures import Patience

    verify: bool | str = True
    if plan.authorities:
        folder = resources.enter_context(TemporaryDirectory(prefix="sig2gps-"))
        file = Path(folder) / "authorities.pem"
        file.write_bytes(plan.authorities)
        verify = str(file)
    if plan.token and plan.server.startswith("http:") and not is_loopback(plan.server):
        feedback.pushWarning(
            f"{SERVER} is an http address: the token ({AUTH}) and the data travel in the clear. "
            "Use https."
        )

    def client(patience: Patience) -> InferenceClient:
        return InferenceClient(
            plan.server, plan.token, proxies=plan.proxies, verify=verify, patience=patience
        )

    feedback.pushInfo(f"Asking the inference server at {plan.server}.")
    with closing(client(Patience(failing_s=_FOUND_WITHIN_S))) as first:
        first.health(feedback.isCanceled)
    return client(Patience())
