"""From signaling records to next positions: the last part of each trajectory, continued."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Callable, Union

from sig2gps_qgis.errors import never, stop_if
from sig2gps_qgis.next_positions import NextPositions, NextPositionsMethod, instants_ahead
from sig2gps_qgis.signaling import SignalingRecords
from sig2gps_qgis.stations import Stations
from sig2gps_qgis.timestamps import utc_text
from sig2gps_qgis.trace import Trace
from sig2gps_qgis.trace_preparation import Rejection, prepare
from sig2gps_qgis.translation import tr

Outcome = Union[NextPositions, Rejection]


class NextPositionsPredictor:
    """Predicts where phones will be after their last records.

    Args:
        stations: all stations (or cells) known.
        method: how.
        horizon_s: how far ahead.
        interval_s: seconds between the positions given out.
        max_gap_s: seconds without a record after which a trace is split.
    """

    def __init__(
        self,
        stations: Stations,
        method: NextPositionsMethod,
        *,
        horizon_s: float,
        interval_s: float = 10.0,
        max_gap_s: float = 1800.0,
    ) -> None:
        self.stations = stations
        self.method = method
        self.horizon_s = horizon_s
        self.interval_s = interval_s
        self.max_gap_s = max_gap_s

    def predict_all(
        self, trajectories: Iterable[SignalingRecords], cancelled: Callable[[], bool] = never
    ) -> Iterator[Outcome]:
        """What becomes of each trajectory, in their order: its next positions, if its last part
        has any, and why records had to be left out.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        for records in trajectories:
            stop_if(cancelled)
            traces, rejections = prepare(records, self.stations, self.max_gap_s)
            yield from rejections
            if not traces:
                continue
            last, seen = traces[-1], float(records.time.max())
            if seen - last.time[-1] > self.max_gap_s:
                yield Rejection(last.trajectory_id, last.records, _stale(last, seen))
            else:
                yield self._continued(last, cancelled)

    def _continued(self, trace: Trace, cancelled: Callable[[], bool]) -> NextPositions:
        time = instants_ahead(float(trace.time[-1]), self.horizon_s, self.interval_s)
        return NextPositions(
            trajectory_id=trace.trajectory_id,
            part=trace.part,
            time=time,
            continuation=self.method.continued(trace, time, cancelled),
            records=trace.records,
            method=self.method.name,
            method_version=self.method.version,
        )


def _stale(trace: Trace, seen: float) -> str:
    return tr(
        "no prediction: the records after {last} cannot be used, and the phone was "
        "still seen at {seen}, longer after that than MAX_GAP",
        last=utc_text(float(trace.time[-1])),
        seen=utc_text(seen),
    )
