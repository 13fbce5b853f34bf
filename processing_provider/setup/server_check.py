"""Whether the inference server answers, what it has, and how long a trial takes."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.processing_provider.server_access import ServerAccess
from sig2gps_qgis.processing_provider.setup.findings import Findings
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.inference_client import InferenceClient


def try_hmm(findings: Findings, feedback: QgsProcessingFeedback) -> None:
    """Time the engine that needs no server; raises Cancelled."""
    from sig2gps_qgis.trial_run import timed_trial

    findings.begin(_trial())
    findings.add("hmm", timed_trial(cancelled=feedback.isCanceled), "HMM_SECONDS", "s")


def check_server(
    access: ServerAccess,
    findings: Findings,
    feedback: QgsProcessingFeedback,
) -> bool:
    """Whether the server answers and computes; raises Cancelled."""
    from sig2gps_qgis.inference_errors import InferenceError

    findings.begin(tr("Inference server"))
    with ExitStack() as resources:
        try:
            client = access.connect(resources, feedback)
            _ask(client, findings, feedback)
            _try_embedded(client, findings, feedback)
        except InferenceError as error:
            findings.begin(tr("Inference server"))
            findings.add(tr("State"), tr("cannot be used"), "SERVER_STATE")
            findings.problem(str(error))
            return False
    return True


def _ask(
    client: InferenceClient,
    findings: Findings,
    feedback: QgsProcessingFeedback,
) -> None:
    health = client.health(feedback.isCanceled)
    findings.add(tr("State"), tr("answers at {url}", url=client.url), "SERVER_STATE")
    findings.add(tr("Version"), health.get("version", "?"))
    findings.add(tr("Device"), health.get("device", "?"), "SERVER_DEVICE")
    findings.add(
        tr("Jobs"),
        tr(
            "{queued} waiting, {running} running",
            queued=health.get("queued", "?"),
            running=health.get("running", "?"),
        ),
    )
    models = [
        tr(
            "{engine} {version} (weights {revision})",
            engine=model.get("engine"),
            version=model.get("version"),
            revision=model.get("revision") or tr("chosen in each run"),
        )
        for model in client.models(feedback.isCanceled)
    ]
    findings.add(tr("Models"), "\n".join(models), "MODELS")


def _try_embedded(
    client: InferenceClient,
    findings: Findings,
    feedback: QgsProcessingFeedback,
) -> None:
    from sig2gps_qgis.embedded import EmbeddedModel
    from sig2gps_qgis.embedded_source import EmbeddedSource, embedded_engine
    from sig2gps_qgis.trial_run import sample_stations, timed_trial

    served = embedded_engine(client, feedback.isCanceled)
    source = EmbeddedSource(served, EmbeddedModel(sample_stations(), None))
    timed_trial(source, feedback.isCanceled)  # the first one warms up
    seconds = timed_trial(source, feedback.isCanceled)
    findings.begin(_trial())
    findings.add("embedded", seconds, "EMBEDDED_SECONDS", "s")


def _trial() -> str:
    """The heading that both trials stand under."""
    return tr("Trial: twenty minutes of made-up signaling")
