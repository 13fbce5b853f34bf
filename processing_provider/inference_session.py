"""The inference server of one run: found, checked, and asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.processing_provider.engine_choice import HMM
from sig2gps_qgis.processing_provider.inference_parameters import (
    AUTH,
    ENGINE,
    FALLBACK,
    SERVER,
    InferencePlan,
)
from sig2gps_qgis.processing_provider.local_inference import local_server
from sig2gps_qgis.processing_provider.network_settings import is_loopback

if TYPE_CHECKING:
    from sig2gps_qgis.inference_client import InferenceClient
    from sig2gps_qgis.served_engine import ServedEngine


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
    with TemporaryDirectory(prefix="sig2gps-") as folder:
        try:
            served = _engine(plan, Path(folder), feedback)
        except InferenceError as error:
            if not plan.fallback:
                raise QgsProcessingException(
                    f"{error}\nNothing has been written. To do without the server, choose "
                    f"{ENGINE} {HMM}, or tick {FALLBACK}."
                ) from error
            feedback.pushWarning(f"{error} All trajectories are reconstructed by {HMM}.")
            served = None
        yield served


def _engine(plan: InferencePlan, folder: Path, feedback: QgsProcessingFeedback) -> ServedEngine:
    from sig2gps_qgis.embedded_source import embedded_engine

    if not plan.server:
        feedback.pushInfo("Starting the inference server of this computer, or joining it.")
        client = local_server(plan.python).connect(feedback.isCanceled)
    else:
        client = _remote(plan, folder, feedback)
    return embedded_engine(client, feedback.isCanceled)


def _remote(plan: InferencePlan, folder: Path, feedback: QgsProcessingFeedback) -> InferenceClient:
    from sig2gps_qgis.inference_client import InferenceClient

    verify: bool | str = True
    if plan.authorities:
        file = folder / "authorities.pem"
        file.write_bytes(plan.authorities)
        verify = str(file)
    if plan.token and plan.server.startswith("http:") and not is_loopback(plan.server):
        feedback.pushWarning(
            f"{SERVER} is an http address: the token ({AUTH}) and the data travel in the clear. "
            "Use https."
        )
    return InferenceClient(plan.server, plan.token, proxies=plan.proxies, verify=verify)
