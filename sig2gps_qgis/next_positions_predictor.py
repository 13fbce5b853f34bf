"""From signaling records to next positions: the last part of each trajectory, continued."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Callable, Union

from sig2gps_qgis.errors import never
from sig2gps_qgis.next_positions import (
    Continuation,
    NextPositions,
    NextPositionsMethod,
    instants_ahead,
)
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_ends import trace_ends
from sig2gps_qgis.trace_preparation import Rejection

Outcome = Union[NextPositions, Rejection]


@dataclass(frozen=True)
class Ahead:
    """How far predictions go.

    Attributes:
        horizon_s: seconds after the last record.
        interval_s: seconds between the positions given out.
        max_gap_s: seconds without a record after which a trace is split.
    """

    horizon_s: float
    interval_s: float = 10.0
    max_gap_s: float = 1800.0

    def continued(
        self, trace: Trace, method: NextPositionsMethod, cancelled: Callable[[], bool]
    ) -> NextPositions:
        """A trace's next positions; raises as :meth:`NextPositionsMethod.continued`."""
        time = instants_ahead(float(trace.time[-1]), self.horizon_s, self.interval_s)
        found: Continuation = method.continued(trace, time, cancelled)
        return NextPositions(
            trajectory_id=trace.trajectory_id,
            part=trace.part,
            time=time,
            continuation=found,
            records=trace.records,
            engine=method.name,
            engine_version=method.version,
        )


class NextPositionsPredictor:
    """Predicts where phones will be after their last records.

    Args:
        stations: all stations (or cells) known.
        method: how.
        ahead: how far.
    """

    def __init__(self, stations: Stations, method: NextPositionsMethod, ahead: Ahead) -> None:
        self.stations = stations
        self.method = method
        self.ahead = ahead

    def predict_all(
        self, trajectories: Iterable[SignalingRecords], cancelled: Callable[[], bool] = never
    ) -> Iterator[Outcome]:
        """What becomes of each trajectory, in their order: its next positions, if its last part
        has any, and why records had to be left out.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        for end in trace_ends(trajectories, self.stations, self.ahead.max_gap_s, cancelled):
            if isinstance(end, Rejection):
                yield end
            else:
                yield self.ahead.continued(end, self.method, cancelled)
