"""The video server of one run, and what is known of its checkpoint."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from sig2gps_qgis.processing_provider.engine_choice import HMM
from sig2gps_qgis.processing_provider.server_access import ServerAccess
from sig2gps_qgis.processing_provider.video_parameters import CHECKPOINT, VideoPlan
from sig2gps_qgis.translation import tr
from sig2gps_qgis.video_checkpoint import FILE, CheckpointError, VideoCheckpoint

if TYPE_CHECKING:
    from sig2gps_qgis.video_memory import VideoMemory
    from sig2gps_qgis.video_request import ServedCheckpoint, VideoServer


@dataclass(frozen=True)
class ServedVideos:
    """A video server and one of its checkpoints.

    Attributes:
        server: makes the videos.
        facts: how the checkpoint has to be asked.
        checkpoint: by the name under which the server knows it.
        revision: of its weights, as far as the server tells.
        memory: what its videos need there; None where the server does not tell.
        together: videos of one tile that it computes at a time, at most.
    """

    server: VideoServer
    facts: VideoCheckpoint
    checkpoint: str
    revision: str
    memory: VideoMemory | None = None
    together: int = 1


def served_videos(
    access: ServerAccess, checkpoint: str, resources: ExitStack, feedback: QgsProcessingFeedback
) -> ServedVideos:
    """The server, which is there and knows the checkpoint; closed with ``resources``.

    A server of another make knows weights but no `sig2gps.json`: where CHECKPOINT is a folder here
    (or such a file), it is read from there, and the folder's name is what the server is asked for.

    Raises:
        QgsProcessingException: the `sig2gps.json` cannot be used.
        InferenceError: there is no such server or checkpoint, or it cannot be asked.
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.video_file import Mp4Reader

    client = access.connect(resources, feedback, any_make=True)
    reader = Mp4Reader(access.python)
    server = client.videos(reader)
    here = _facts_here(checkpoint) if access.server else None
    name = checkpoint
    if here is not None:
        folder = Path(checkpoint).resolve()
        name = (folder.parent if folder.is_file() else folder).name
    told: ServedCheckpoint = server.checkpoint(name, feedback.isCanceled)
    if told.facts is None:  # servers of other makes give nothing but MP4 files
        reader.check()
    facts = told.facts or here
    if facts is None:
        feedback.pushWarning(
            tr(
                "The server at {server} does not say how its model has to be asked ({file}): it is "
                "asked in the canonical style. If the model was trained otherwise, give the folder "
                "of its checkpoint as {parameter}.",
                server=access.server,
                file=FILE,
                parameter=CHECKPOINT,
            )
        )
        facts = VideoCheckpoint()
    feedback.pushInfo(
        tr(
            "Video checkpoint '{name}': style {style}, {pixels} pixels; side of a tile (km): "
            "{sides}.",
            name=facts.name,
            style=facts.style.name,
            pixels=facts.pixels,
            sides=", ".join(
                f"{scope * facts.pixels / 1000:.1f}" for scope in facts.metres_per_pixel
            ),
        )
    )
    return ServedVideos(server, facts, name, told.revision, told.memory, told.together)


def check_reach(plan: VideoPlan, facts: VideoCheckpoint) -> None:
    """Raises QgsProcessingException where a checkpoint was not trained for what is asked of it."""
    from sig2gps_qgis.ahead_window import reach_s

    if plan.horizon_s is None:
        if facts.ahead_frames:
            raise QgsProcessingException(
                tr(
                    "The video checkpoint '{name}' was trained to continue traces, not to "
                    "reconstruct them. Predict next positions with it, or give another one "
                    "({parameter}).",
                    name=facts.name,
                    parameter=CHECKPOINT,
                )
            )
        return
    if not facts.ahead_frames:
        raise QgsProcessingException(
            tr(
                "The video checkpoint '{name}' was trained to reconstruct traces, not to continue "
                "them: none of its frames lies ahead of the last record. Give one that was trained "
                "with frames ahead ({parameter}; the guide's page on your own city tells how), or "
                "choose ENGINE {hmm}.",
                name=facts.name,
                parameter=CHECKPOINT,
                hmm=HMM,
            )
        )
    if plan.frames is not None and plan.frames < facts.ahead_frames + 2:
        raise QgsProcessingException(
            tr(
                "FRAMES is {frames}, of which the video checkpoint '{name}' draws {ahead} ahead of "
                "the last record: give at least {least}, or leave FRAMES empty.",
                frames=plan.frames,
                name=facts.name,
                ahead=facts.ahead_frames,
                least=facts.ahead_frames + 2,
            )
        )
    reach = reach_s(facts)
    if plan.horizon_s > reach:
        raise QgsProcessingException(
            tr(
                "HORIZON is {horizon:g} s, but the frames of the video checkpoint '{name}' reach "
                "{reach:g} s ahead at most, as it was trained. Give a HORIZON of at most that, or "
                "choose ENGINE {hmm}.",
                horizon=plan.horizon_s,
                name=facts.name,
                reach=reach,
                hmm=HMM,
            )
        )


def _facts_here(checkpoint: str) -> VideoCheckpoint | None:
    """Those in a folder, or a file, of this computer; None where there is no such thing."""
    path = Path(checkpoint) if checkpoint else None
    if path is None or not path.exists():
        return None
    file = path / FILE if path.is_dir() else path
    try:
        return VideoCheckpoint.read(file.read_text(encoding="utf-8"))
    except (OSError, CheckpointError) as error:
        raise QgsProcessingException(f"{CHECKPOINT} '{checkpoint}': {error}.") from error
