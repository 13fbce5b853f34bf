"""From stored records to written trajectories, with progress."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.rejections import Rejections
from sig2gps_qgis.processing_provider.run_notes import RunNotes
from sig2gps_qgis.processing_provider.signaling_input import SignalingInput
from sig2gps_qgis.processing_provider.signaling_store import SignalingStore
from sig2gps_qgis.processing_provider.trajectory_writer import TrajectoryWriter
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.report.reconstruction_report import ReconstructionReport
    from sig2gps_qgis.reconstruction import Reconstructor
    from sig2gps_qgis.signaling import SignalingRecords
    from sig2gps_qgis.video_progress import VideoProgress

_ASKED = 0.9
"""Share of the bar that is filled once a trajectory's videos are there; decoding takes the rest."""


def records_of(
    store: SignalingStore, frame: LocalFrame, feedback: QgsProcessingFeedback
) -> Iterator[SignalingRecords]:
    """Each trajectory's records in the local CRS.

    Raises:
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.signaling import SignalingRecords

    for trace in store.traces():
        if feedback.isCanceled():
            raise Cancelled
        yield SignalingRecords(
            trajectory_id=trace.trajectory,
            time=trace.time,
            xy=frame.local_xy(trace.lon_lat),
            cell=trace.cell,
            row=trace.row,
        )


def reconstruct_into(
    writer: TrajectoryWriter,
    rejections: Rejections,
    given: SignalingInput,
    reconstructor: Reconstructor,
    feedback: QgsProcessingFeedback,
    begin: float,
    report: ReconstructionReport | None,
) -> None:
    """Reconstruct all trajectories and write each as soon as it is known.

    Args:
        begin: per cent at which the progress bar stands; it ends at 100.
        report: told of each trajectory, where there is to be one.

    Raises:
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.trace_preparation import Rejection

    bar = _Bar(feedback, given.store.record_count(), begin)
    videos = getattr(reconstructor.source, "progress", None)

    def cancelled() -> bool:
        if videos is not None:  # asked often, in this thread, while the videos are made in another
            bar.show_videos(videos)
        return feedback.isCanceled()

    notes = RunNotes(feedback, reconstructor.fallback.engine if reconstructor.fallback else "")
    records = records_of(given.store, given.frame, feedback)
    with closing(reconstructor.reconstruct_all(records, cancelled, notes.unanswered)) as outcomes:
        for outcome in outcomes:
            if isinstance(outcome, Rejection):
                rejections.add(outcome.trajectory_id, outcome.records, outcome.reason)
            else:
                writer.write(outcome)
                if report is not None:
                    report.add(outcome)
                if reconstructor.roads is not None and not outcome.on_roads:
                    notes.off_road(outcome)
            bar.decoded(outcome.records)
    notes.finish()


class _Bar:
    """The progress bar, which never goes back."""

    def __init__(self, feedback: QgsProcessingFeedback, records: int, begin: float) -> None:
        self._feedback = feedback
        self._records = records
        self._begin = begin
        self._decoded = 0
        self._reached = 0.0
        self._told = (0, 0)

    def decoded(self, records: int) -> None:
        self._decoded += records
        self._show(self._decoded)

    def show_videos(self, videos: VideoProgress) -> None:
        if videos.state == self._told:
            return
        self._told = videos.state
        done, share = self._told
        self._feedback.setProgressText(
            tr("{done} tiles have their videos; the next: {share} %", done=done, share=share)
        )
        self._show(self._decoded + _ASKED * max(videos.records - self._decoded, 0.0))

    def _show(self, records: float) -> None:
        self._reached = max(self._reached, records / self._records)
        self._feedback.setProgress(self._begin + (100.0 - self._begin) * self._reached)
