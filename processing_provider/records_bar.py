"""How far a run over records is: decoded, or with their videos made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.evidence_source import EvidenceSource
    from sig2gps_qgis.video_progress import VideoProgress

_ASKED = 0.9
"""Share of the bar that is filled once a trajectory's videos are there; decoding takes the rest."""


class RecordsBar:
    """The progress bar, which never goes back.

    Args:
        records: of the whole run.
        begin: per cent at which it stands; it ends at 100.
    """

    def __init__(self, feedback: QgsProcessingFeedback, records: int, begin: float) -> None:
        self._feedback = feedback
        self._records = records
        self._begin = begin
        self._decoded = 0
        self._left_out = 0
        self._reached = 0.0
        self._told = (0, 0)

    def watching(self, source: EvidenceSource) -> Callable[[], bool]:
        """Says whether the user cancelled, and shows how far the videos of a source are.

        It is asked often, in this thread, while the videos are made in another.
        """
        videos: VideoProgress | None = getattr(source, "progress", None)

        def cancelled() -> bool:
            if videos is not None:
                self._show_videos(videos)
            return self._feedback.isCanceled()

        return cancelled

    def decoded(self, records: int, left_out: int = 0) -> None:
        """So many records more are done with, and so many that nothing was to be made of."""
        self._decoded += records
        self._left_out += left_out
        self._show(self._decoded)

    def _show_videos(self, videos: VideoProgress) -> None:
        if videos.state == self._told:
            return
        self._told = videos.state
        done, share = self._told
        self._feedback.setProgressText(
            tr("{done} tiles have their videos; the next: {share} %", done=done, share=share)
        )
        self._show(self._decoded + _ASKED * max(videos.records - self._decoded, 0.0))

    def _show(self, records: float) -> None:
        self._reached = max(self._reached, (records + self._left_out) / self._records)
        self._feedback.setProgress(self._begin + (100.0 - self._begin) * self._reached)
