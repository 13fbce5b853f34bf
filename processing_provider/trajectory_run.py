"""From stored records to written trajectories, with progress."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.records_bar import RecordsBar
from sig2gps_qgis.processing_provider.rejections import Rejections
from sig2gps_qgis.processing_provider.run_notes import RunNotes
from sig2gps_qgis.processing_provider.signaling_input import SignalingInput
from sig2gps_qgis.processing_provider.signaling_store import SignalingStore
from sig2gps_qgis.processing_provider.trajectory_writer import TrajectoryWriter

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.report.reconstruction_report import ReconstructionReport
    from sig2gps_qgis.reconstruction import Reconstructor
    from sig2gps_qgis.signaling import SignalingRecords


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

    bar = RecordsBar(feedback, given.store.record_count(), begin)
    cancelled = bar.watching(reconstructor.source)
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
