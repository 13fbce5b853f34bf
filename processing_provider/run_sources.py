"""The evidence of one run: from the engine that was chosen, or from `hmm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.processing_provider.engine_choice import AUTO
from sig2gps_qgis.processing_provider.inference_parameters import InferencePlan
from sig2gps_qgis.translation import tr, translatable

if TYPE_CHECKING:
    from sig2gps_qgis.evidence_source import EvidenceSource
    from sig2gps_qgis.processing_provider.video_run import RunGround
    from sig2gps_qgis.processing_provider.video_session import ServedVideos
    from sig2gps_qgis.served_engine import ServedEngine


def evidence_sources(
    plan: InferencePlan,
    served: ServedEngine | ServedVideos | None,
    ground: RunGround,
    feedback: QgsProcessingFeedback,
) -> tuple[EvidenceSource, EvidenceSource | None]:
    """The run's engine, and the one that takes over for its server; the log says which and why.

    Args:
        served: the inference server's engine; None: `hmm` does the work.

    Raises:
        Cancelled: the user wished so.
    """
    # scipy comes with these; see base_algorithm.REQUIRED_PACKAGES.
    from sig2gps_qgis.evidence_source import full_version
    from sig2gps_qgis.serving_cell import ServingCellModel
    from sig2gps_qgis.serving_cell_source import ServingCellSource

    hmm = ServingCellSource(ServingCellModel(ground.stations))
    if served is None:
        source, fallback = hmm, None
        text, url = translatable("Engine {engine}, version {version}."), ""
    elif plan.video is not None:
        from sig2gps_qgis.processing_provider.video_run import video_source

        source = video_source(plan.video, served, ground, feedback)
        text = translatable("Engine {engine}, version {version}, on the video server at {url}.")
        url = served.server.url
        fallback = hmm if plan.fallback else None
    else:
        from sig2gps_qgis.embedded import EmbeddedModel
        from sig2gps_qgis.embedded_source import EmbeddedSource

        source = EmbeddedSource(served, EmbeddedModel(ground.stations, ground.roads))
        text = translatable("Engine {engine}, version {version}, on the inference server at {url}.")
        url = served.client.url
        fallback = hmm if plan.fallback else None
    told = tr(text, engine=source.engine, version=full_version(source), url=url)
    # otherwise a warning has said why
    if source.engine == plan.choice.engine and plan.choice.reason:
        why = tr("{auto} takes it because {reason}.", auto=AUTO, reason=plan.choice.reason)
        told = f"{told} {why}"
    feedback.pushInfo(told)
    return source, fallback
