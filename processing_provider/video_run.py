"""A run of the engine `wan`: over which map traces are drawn, and what that comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import stop_if
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.rendering.map_choice import choose_map
from sig2gps_qgis.processing_provider.rendering.tile_renderer import TileRenderer, within_policy
from sig2gps_qgis.processing_provider.video_parameters import VideoPlan
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.video_session import ServedVideos
    from sig2gps_qgis.road_network import RoadNetwork
    from sig2gps_qgis.stations import Stations
    from sig2gps_qgis.tile_folder import TileFolder
    from sig2gps_qgis.trace import Trace
    from sig2gps_qgis.video_source import VideoSource
    from sig2gps_qgis.video_tiles import VideoTiles

_SEEN_IN_DRY_RUN = 200
"""Tiles that a dry run draws where they are not kept; the rest is reckoned from them."""


@dataclass(frozen=True)
class RunGround:
    """Where a run takes place.

    Attributes:
        frame: its local CRS.
        transforms: how coordinates get there.
        stations, roads: all that are known.
        traces: all of the run, from the first on each time it is called.
    """

    frame: LocalFrame
    transforms: QgsCoordinateTransformContext
    stations: Stations
    roads: RoadNetwork | None
    traces: Callable[[], Iterator[Trace]]


def video_source(
    plan: VideoPlan, served: ServedVideos, ground: RunGround, feedback: QgsProcessingFeedback
) -> VideoSource:
    """The engine, over the map that the user or the checkpoint wants.

    Raises:
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.ahead_window import drawn_s
    from sig2gps_qgis.continued_evidence import ContinuedModel, TraceModel
    from sig2gps_qgis.serving_cell import ServingCellModel
    from sig2gps_qgis.video_source import VideoOptions, VideoSource
    from sig2gps_qgis.walk_decoder import WalkDecoder

    geometry: TraceModel = ServingCellModel(ground.stations)
    if plan.horizon_s is not None:
        frames = plan.frames or served.facts.frames
        drawn = drawn_s(served.facts, frames, plan.horizon_s)
        geometry = ContinuedModel(geometry, drawn, WalkDecoder(ground.roads).speed_mps)
    return VideoSource(
        served.server,
        served.revision,
        video_tiles(plan, served, ground, feedback),
        VideoOptions(
            steps=plan.steps or served.facts.steps,
            candidates=plan.candidates,
            seed=plan.seed,
            checkpoint=served.checkpoint,
        ),
        geometry,
        _keeper(plan, ground),
    )


def video_tiles(
    plan: VideoPlan, served: ServedVideos, ground: RunGround, feedback: QgsProcessingFeedback
) -> VideoTiles:
    """Draws the traces; raises as :func:`video_source`."""
    from sig2gps_qgis.video_tiles import VideoTiles

    facts = served.facts
    frames = plan.frames or facts.frames
    undrawn = VideoTiles(facts, frames, ground.stations, ground.roads, horizon_s=plan.horizon_s)
    choice = choose_map(plan.chosen, plan.visible, facts.map, feedback)
    if choice.layers.of_openstreetmap():
        count = sum(_windows(undrawn, ground, feedback))
        choice = choice.of(within_policy(choice.layers, count, facts.pixels, feedback))
    choice.tell(feedback, has_roads=ground.roads is not None)
    if not choice.layers.layers:
        return undrawn
    picture = TileRenderer(
        choice.layers, ground.frame.crs, ground.transforms, facts.style.background, feedback
    )
    return VideoTiles(facts, frames, ground.stations, ground.roads, picture, plan.horizon_s)


def dry_run(
    plan: VideoPlan, served: ServedVideos, ground: RunGround, feedback: QgsProcessingFeedback
) -> None:
    """Tell what the run would take, and keep its tiles where that is wished.

    Raises:
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.video_source import WINDOWS_AT_ONCE

    tiles = video_tiles(plan, served, ground, feedback)
    keeper = _keeper(plan, ground)
    counts = list(_windows(tiles, ground, feedback))
    count, seen, sent = sum(counts), 0, 0
    wanted = count if keeper else min(count, _SEEN_IN_DRY_RUN)
    for trace in ground.traces():
        for tile in tiles.of(trace):
            stop_if(feedback.isCanceled)
            if seen == wanted:
                break
            seen += 1
            sent += len(tile.file)
            if keeper is not None:
                keeper.keep_tile(tile)
    sent = round(sent * count / max(seen, 1))
    facts, frames = served.facts, tiles.frames
    video = frames * facts.pixels**2 * 3
    held = min(count, WINDOWS_AT_ONCE) * plan.candidates * video
    steps = plan.steps or facts.steps
    reckoned = "" if seen == count else tr(", reckoned from the first {seen} tiles", seen=seen)
    feedback.pushInfo(
        tr(
            "Dry run: nothing is computed. {count} traces make {tiles} tiles of {pixels} x "
            "{pixels} pixels, with {frames} frames and {candidates} videos each: {videos} "
            "videos, {steps} denoising steps.",
            count=len(counts),
            tiles=count,
            pixels=facts.pixels,
            frames=frames,
            candidates=plan.candidates,
            videos=count * plan.candidates,
            steps=count * plan.candidates * steps,
        )
    )
    feedback.pushInfo(
        tr(
            "Upload: {size} of pictures{reckoned}.",
            size=_megabytes(sent),
            reckoned=reckoned,
        )
    )
    feedback.pushInfo(
        tr(
            "Answers: {size} of frames before they are packed; at most {held} of "
            "them are in this QGIS's memory at a time.",
            size=_megabytes(count * plan.candidates * video),
            held=_megabytes(held),
        )
    )
    feedback.pushInfo(_device_memory(plan, served, frames))


def _device_memory(plan: VideoPlan, served: ServedVideos, frames: int) -> str:
    """What the run takes on the server's device, as far as it tells."""
    pixels, memory = served.facts.pixels, served.memory
    if memory is None:
        return tr(
            "On the server, a video is {patches} patches of 32 x 32 pixels in 4 frames for the "
            "transformer of Wan2.2-TI2V-5B; memory grows with them, and with the videos that "
            "are computed at a time.",
            patches=((frames - 1) // 4 + 1) * (pixels // 32) ** 2,
        )
    together = min(plan.candidates, served.together)
    return tr(
        "Memory on the server's device: about {size}, of which the model takes {weights}, with "
        "{together} videos at a time.",
        size=_megabytes(memory.bytes_for(together, frames, pixels)),
        weights=_megabytes(memory.weights),
        together=together,
    )


def _keeper(plan: VideoPlan, ground: RunGround) -> TileFolder | None:
    from sig2gps_qgis.tile_folder import TileFolder

    crs = ground.frame.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
    return TileFolder(plan.tiles, crs) if plan.tiles else None


def _windows(
    tiles: VideoTiles, ground: RunGround, feedback: QgsProcessingFeedback
) -> Iterator[int]:
    """How many each trace makes."""
    for trace in ground.traces():
        stop_if(feedback.isCanceled)
        yield sum(1 for _ in tiles.windows(trace))


def _megabytes(count: float) -> str:
    return f"{count / 1e6:.1f} MB" if count < 1e9 else f"{count / 1e9:.1f} GB"
