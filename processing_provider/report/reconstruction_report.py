"""What a reconstruction keeps of its run for the report: totals, and the first trajectories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.report.trace_map import TraceMaps
    from sig2gps_qgis.reconstruction import ReconstructedTrajectory

MOST_MAPS = 100
MOST_LISTED = 1000
MOST_REJECTED = 50


@dataclass(frozen=True)
class ReportedTrajectory:
    """A part of a trajectory, as the report tells of it.

    Attributes:
        name, part: which one.
        start, duration_s: epoch seconds of its first record, and seconds to the last one.
        length_m: of the path.
        mean_sigma_m, greatest_sigma_m: of its points.
        records: that went into it.
        on_roads: whether it follows the roads.
        engine: its name, version and model revision.
        map: SVG, empty where there are too many.
    """

    name: str
    part: int
    start: float
    duration_s: float
    length_m: float
    mean_sigma_m: float
    greatest_sigma_m: float
    records: int
    on_roads: bool
    engine: str
    map: str


class ReconstructionReport:
    """Follows a run, and keeps no more of it than a page can show.

    Args:
        trajectories: the ids of the run, in its order.
        maps: draws them.

    Attributes:
        listed: the first trajectories.
        rejected: the first entries that were rejected: trajectory, records and reason.
        count, records, length_m, duration_s, greatest_sigma_m: of all trajectories.
        rejected_count, rejected_records: entries and records that were rejected.
        engines: trajectories by engine.
    """

    def __init__(self, trajectories: Sequence[str], maps: TraceMaps) -> None:
        self._maps = maps
        # every trajectory that is listed is among so many
        self._rejected_of = dict.fromkeys(trajectories[:MOST_LISTED], 0)
        self.listed: list[ReportedTrajectory] = []
        self.rejected: list[tuple[str | None, int, str]] = []
        self.engines: Counter[str] = Counter()
        self.count = self.records = self.rejected_count = self.rejected_records = 0
        self.length_m = self.duration_s = self.greatest_sigma_m = 0.0
        self._points, self._sigma_sum_m = 0, 0.0

    @property
    def mean_sigma_m(self) -> float:
        """Over the points of all trajectories."""
        return self._sigma_sum_m / max(self._points, 1)

    def rejected_of(self, trajectory: str) -> int:
        """Records of a listed trajectory that were rejected."""
        return self._rejected_of.get(trajectory, 0)

    def add(self, trajectory: ReconstructedTrajectory) -> None:
        """A trajectory that was reconstructed."""
        sigma_m = trajectory.sigma_m
        engine = f"{trajectory.engine} {trajectory.engine_version}"
        duration_s = float(trajectory.time[-1] - trajectory.time[0])
        greatest_m = float(sigma_m.max())
        self.count += 1
        self.records += trajectory.records
        self.length_m += trajectory.length_m
        self.duration_s += duration_s
        self.greatest_sigma_m = max(self.greatest_sigma_m, greatest_m)
        self.engines[engine] += 1
        self._points += len(sigma_m)
        self._sigma_sum_m += float(sigma_m.sum())
        if len(self.listed) < MOST_LISTED:
            drawn = len(self.listed) < MOST_MAPS
            self.listed.append(
                ReportedTrajectory(
                    name=trajectory.trajectory_id,
                    part=trajectory.part,
                    start=float(trajectory.time[0]),
                    duration_s=duration_s,
                    length_m=trajectory.length_m,
                    mean_sigma_m=float(sigma_m.mean()),
                    greatest_sigma_m=greatest_m,
                    records=trajectory.records,
                    on_roads=trajectory.on_roads,
                    engine=engine,
                    map=self._maps.drawn(trajectory) if drawn else "",
                )
            )

    def reject(self, trajectory: str | None, records: int, reason: str) -> None:
        """Records that could not be used; ``trajectory`` None: of no trajectory."""
        self.rejected_count += 1
        self.rejected_records += records
        if trajectory in self._rejected_of:
            self._rejected_of[trajectory] += records
        if len(self.rejected) < MOST_REJECTED:
            self.rejected.append((trajectory, records, reason))
