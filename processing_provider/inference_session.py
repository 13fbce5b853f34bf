"""The inference server of one run: found, checked, and asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.processing_provider.engine_choice import AUTO, HMM
from sig2gps_qgis.processing_provider.inference_environment import INSTALLER
from sig2gps_qgis.processing_provider.inference_parameters import ENGINE, FALLBACK, InferencePlan
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.video_session import ServedVideos
    from sig2gps_qgis.served_engine import ServedEngine


@contextmanager
def inference_session(
    plan: InferencePlan, feedback: QgsProcessingFeedback
) -> Iterator[ServedEngine | ServedVideos | None]:
    """The server's engine, as long as the run lasts; None where `hmm` does the work.

    Raises:
        QgsProcessingException: there is no such engine, and nothing may take its place.
        Cancelled: the user wished so.
    """
    if plan.access is None:
        yield None
        return
    with ExitStack() as resources:
        try:
            served = _engine(plan, resources, feedback)
        except InferenceError as error:
            feedback.pushWarning(
                tr(
                    "All trajectories are left to {hmm}. {why}",
                    hmm=HMM,
                    why=_why(plan, error),
                )
            )
            served = None
        yield served


def _engine(
    plan: InferencePlan, resources: ExitStack, feedback: QgsProcessingFeedback
) -> ServedEngine | ServedVideos:
    from sig2gps_qgis.embedded_source import embedded_engine
    from sig2gps_qgis.processing_provider.video_session import check_reach, served_videos

    if plan.video is not None:
        served = served_videos(plan.access, plan.video.checkpoint, resources, feedback)
        check_reach(plan.video, served.facts)
        return served
    client = plan.access.connect(resources, feedback)
    return embedded_engine(client, feedback.isCanceled)


def _why(plan: InferencePlan, error: InferenceError) -> str:
    """Why `hmm` may take the server's place.

    Raises:
        QgsProcessingException: it may not.
    """
    if plan.fallback:
        return str(error)
    # nobody asked for the inference environment by name
    if plan.choice.reason and not plan.access.server:
        return tr(
            "{engine} is {auto}, and the inference environment does not work: {installer} "
            "mends it. {error}",
            engine=ENGINE,
            auto=AUTO,
            installer=INSTALLER,
            error=error,
        )
    raise QgsProcessingException(
        tr(
            "{error}\n"
            "Nothing has been written. To do without the server, choose {engine} {hmm}, or "
            "tick {fallback}.",
            error=error,
            engine=ENGINE,
            hmm=HMM,
            fallback=FALLBACK,
        )
    ) from error
