"""A training set made of layers: which windows, over which map, into which shards."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtXml import QDomDocument

from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.processing_provider.rejections import Rejections
from sig2gps_qgis.processing_provider.rendering.map_layers import MapLayers
from sig2gps_qgis.processing_provider.rendering.tile_renderer import TileRenderer, within_policy
from sig2gps_qgis.processing_provider.signaling_input import ROADS_READ, SignalingInput
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.trajectory_names import named
from sig2gps_qgis.processing_provider.trajectory_run import records_of
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.measured_pairs import MeasuredPairs, MeasuredTrace, WindowPlan
    from sig2gps_qgis.video_checkpoint import VideoCheckpoint

_WHOLE = 1.0


@dataclass(frozen=True)
class TrainingPlan:
    """What to make of the layers.

    Attributes:
        frames: of a video.
        ahead_frames: how many of them lie after the last record that the picture shows.
        pixels: side of a tile.
        sides_m: of the tiles of each scope, metres, the closest first.
        stretches_per_hour: random stretches, besides the windows of a reconstruction.
        test_share: of the longer side of the area; 1: nothing is for training.
        seed: of what is random.
        max_gap_s: after which a trace is split.
    """

    frames: int
    ahead_frames: int
    pixels: int
    sides_m: tuple[float, float]
    stretches_per_hour: float
    test_share: float
    seed: int
    max_gap_s: float


@dataclass(frozen=True)
class TrainingMap:
    """What lies under the traces.

    Attributes:
        layers: rendered by QGIS.
        facts: their names and styles, by which a run knows whether an earlier one had the same.
    """

    layers: MapLayers
    facts: list[dict[str, str]]

    @classmethod
    def of(cls, layers: MapLayers) -> TrainingMap:
        """Layers that were copied; called in the main thread."""
        return cls(layers, [_layer_facts(layers, layer) for layer in layers.layers])


class TrainingRun:
    """Makes the training set of one run.

    Args:
        plan: what to make.
        given: the signaling, read.
        tracks: the GPS, by trajectory.
        ground: what lies under the traces; None: the roads.
    """

    def __init__(
        self,
        plan: TrainingPlan,
        given: SignalingInput,
        tracks: dict[str, TimedTrack],
        ground: TrainingMap | None,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._plan = plan
        self._given = given
        self._tracks = tracks
        self._ground = ground
        self._context = context
        self._feedback = feedback

    def write(self, folder: Path, rejections: Rejections) -> dict[str, Any]:
        """Make what is missing of the training set, and its manifest, which is given back.

        Raises:
            InvalidInputError: no trajectory has both signaling and GPS.
            TrainingSetError: the folder holds something else.
            OSError: it cannot be written.
            Cancelled: the user wished so; the shards finished by then stay.
        """
        from sig2gps_qgis.shard_writer import ShardWriter
        from sig2gps_qgis.training_set import write_manifest

        self._check_matches()
        checkpoint = self._checkpoint(folder.name)
        undrawn = self._pairs(checkpoint, None)
        count, digest = 0, hashlib.sha256()
        for measured in self._traces(rejections):
            count += sum(1 for _ in undrawn.windows(measured))
            _feed(digest, measured)
        if not count:
            raise InvalidInputError(
                tr("No trace can be used; the table REJECTED says why of each.")
            )
        layers = None
        if self._ground is not None:
            layers = within_policy(self._ground.layers, count, self._plan.pixels, self._feedback)
        pairs = self._pairs(checkpoint, layers)
        facts = self._facts(checkpoint, digest.hexdigest())
        writer = ShardWriter(folder, facts)
        self._feedback.pushInfo(tr("{count} windows to draw.", count=count))
        for number, plan in enumerate(self._windows(pairs)):
            if self._feedback.isCanceled():
                raise Cancelled
            writer.add(partial(pairs.pair, plan))
            self._feedback.setProgress(ROADS_READ + (100.0 - ROADS_READ) * (number + 1) / count)
        writer.finish()
        manifest = write_manifest(
            folder, checkpoint, self._plan.frames, writer.files, {"layers": facts}
        )
        self._tell(manifest)
        return manifest

    def _check_matches(self) -> None:
        known = self._given.store.trajectories()
        both = [trajectory for trajectory in known if trajectory in self._tracks]
        if not both:
            raise InvalidInputError(
                tr(
                    "No trajectory has both signaling and GPS: the signaling has {signaling}; the "
                    "GPS has {gps}. Check TRAJECTORY and GPS_TRAJECTORY.",
                    signaling=named(known),
                    gps=named(sorted(self._tracks)),
                )
            )
        alone = sorted(set(self._tracks) - set(both))
        if alone:
            self._feedback.pushWarning(
                tr(
                    "Trajectories with GPS but without signaling ({count}): {named}.",
                    count=len(alone),
                    named=named(alone),
                )
            )

    def _checkpoint(self, name: str) -> VideoCheckpoint:
        from sig2gps_qgis.tile_style import TileStyle
        from sig2gps_qgis.video_checkpoint import VideoCheckpoint

        plan = self._plan
        return VideoCheckpoint(
            name=name,
            style=TileStyle.for_side(plan.pixels),
            map="roads" if self._ground is None else "layers",
            pixels=plan.pixels,
            metres_per_pixel=tuple(side / plan.pixels for side in dict.fromkeys(plan.sides_m)),
            frames=plan.frames,
            ahead_frames=plan.ahead_frames,
        )

    def _pairs(self, checkpoint: VideoCheckpoint, layers: MapLayers | None) -> MeasuredPairs:
        from sig2gps_qgis.measured_pairs import MeasuredPairs
        from sig2gps_qgis.training_split import AreaSplit
        from sig2gps_qgis.video_tiles import VideoTiles

        given, plan = self._given, self._plan
        picture = None
        if layers is not None:
            picture = TileRenderer(
                layers,
                given.frame.crs,
                self._context.transformContext(),
                checkpoint.style.background,
                self._feedback,
            )
        area = None
        if plan.test_share < _WHOLE:
            places = [given.frame.local_xy(track.lon_lat) for track in self._tracks.values()]
            # a device without a fix reports (0, 0), which is no part of the area
            corners = np.quantile(np.concatenate(places), [0.005, 0.995], axis=0)
            area = AreaSplit.of(tuple(corners.ravel().tolist()), plan.test_share, plan.seed)
        return MeasuredPairs(
            VideoTiles(checkpoint, plan.frames, given.stations, given.roads, picture),
            area,
            plan.stretches_per_hour,
            plan.seed,
        )

    def _traces(self, rejections: Rejections | None = None) -> Iterator[MeasuredTrace]:
        """Each trace with its GPS; told what cannot be used, where that is wished."""
        from sig2gps_qgis.measured_pairs import MeasuredTrace
        from sig2gps_qgis.trace_preparation import prepare

        given = self._given
        for records in records_of(given.store, given.frame, self._feedback):
            track = self._tracks.get(records.trajectory_id)
            if track is None:
                if rejections is not None:
                    rejections.add(
                        records.trajectory_id, len(records), tr("no GPS of this trajectory")
                    )
                continue
            traces, rejected = prepare(records, given.stations, self._plan.max_gap_s)
            if rejections is not None:
                for one in rejected:
                    rejections.add(one.trajectory_id, one.records, one.reason)
            xy = given.frame.local_xy(track.lon_lat)
            for trace in traces:
                yield MeasuredTrace(trace, track.time, xy)

    def _windows(self, pairs: MeasuredPairs) -> Iterator[WindowPlan]:
        for measured in self._traces():
            yield from pairs.windows(measured)

    def _facts(self, checkpoint: VideoCheckpoint, traces_sha256: str) -> dict[str, Any]:
        """What decides what is in the shards."""
        given, around = self._given, hashlib.sha256()
        around.update(given.stations.xy.tobytes())
        if given.roads is not None:
            around.update(given.roads.vertex_xy.tobytes())
            around.update(given.roads.edge_speed_mps.tobytes())
        return {
            "plan": asdict(self._plan),
            "checkpoint": checkpoint.to_json(),
            "traces_sha256": traces_sha256,
            "stations_and_roads_sha256": around.hexdigest(),
            "map": [] if self._ground is None else self._ground.facts,
        }

    def _tell(self, manifest: dict[str, Any]) -> None:
        from sig2gps_qgis.training_set import meaning_of

        pairs = ", ".join(f"{count} {split}" for split, count in manifest["pairs"].items())
        self._feedback.pushInfo(tr("Pairs: {pairs}.", pairs=pairs))
        for reason, count in manifest["dropped"].items():
            self._feedback.pushInfo(
                tr(
                    "Dropped {count} windows: {reason} ({meaning}).",
                    count=count,
                    reason=tr(reason),
                    meaning=meaning_of(reason),
                )
            )
        if not any(manifest["pairs"].values()):
            self._feedback.pushWarning(tr("The training set holds no pair; the log says why."))


def _feed(digest: Any, measured: MeasuredTrace) -> None:
    trace = measured.trace
    digest.update(f"{trace.trajectory_id} {trace.part}".encode())
    for values in (trace.time, trace.xy, measured.gps_time, measured.gps_xy):
        digest.update(np.ascontiguousarray(values).tobytes())


def _layer_facts(layers: MapLayers, layer: QgsMapLayer) -> dict[str, str]:
    style = layers.style_overrides.get(layer.id(), "")
    if not style:
        document = QDomDocument()
        layer.exportNamedStyle(document)
        style = document.toString()
    return {"name": layer.name(), "style_sha256": hashlib.sha256(style.encode()).hexdigest()}
