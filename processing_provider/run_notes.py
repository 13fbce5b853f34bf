"""What a run tells its user of on the way: a few by name, the rest in number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.inference_errors import InferenceError
    from sig2gps_qgis.reconstruction import ReconstructedTrajectory

_MOST_NAMED = 20


class RunNotes:
    """Counts what a user should know, and says it.

    Args:
        fallback: name of the engine that takes over for an inference server, empty for none.
    """

    def __init__(self, feedback: QgsProcessingFeedback, fallback: str) -> None:
        self._feedback = feedback
        self._fallback = fallback
        self._off_road = 0
        self._unanswered = 0
        self._failures: set[str] = set()

    def off_road(self, trajectory: ReconstructedTrajectory) -> None:
        """Roads were given, and this trajectory does not follow them."""
        self._off_road += 1
        if self._off_road <= _MOST_NAMED:
            self._feedback.pushWarning(
                tr(
                    "The roads do not reach, do not lead along, or do not explain trajectory "
                    "'{trajectory}', part {part}: it is reconstructed over the plane. If roads are "
                    "there, check whether some are missing, and their directions and speeds "
                    "(SPEED_FIELD, DEFAULT_SPEED): nothing is taken to drive faster than 1.2 times "
                    "its road's speed.",
                    trajectory=trajectory.trajectory_id,
                    part=trajectory.part,
                )
            )

    def unanswered(self, error: InferenceError) -> None:
        """The inference server did not answer for one trace."""
        self._unanswered += 1
        told = str(error)
        if told not in self._failures and len(self._failures) < _MOST_NAMED:
            self._failures.add(told)
            self._feedback.pushWarning(told)

    def finish(self) -> None:
        """Say what only the end of the run shows."""
        if self._off_road > _MOST_NAMED:
            self._feedback.pushWarning(
                tr(
                    "In all, {count} trajectories are reconstructed over the plane.",
                    count=self._off_road,
                )
            )
        if self._unanswered:
            self._feedback.pushWarning(
                tr(
                    "{count} traces have no answer from the inference server. They are "
                    "left to {fallback}; the field engine says which."
                    if self._fallback
                    else "{count} traces have no answer from the inference server. They are "
                    "listed as rejected, with the reason.",
                    count=self._unanswered,
                    fallback=self._fallback,
                )
            )
