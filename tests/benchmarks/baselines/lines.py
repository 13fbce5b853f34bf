"""Joining the serving stations by straight lines."""

from __future__ import annotations

from sig2gps_qgis.evaluation import Estimate
from sig2gps_qgis.signaling import SignalingRecords
from tests.benchmarks.method import positioned, without_sigma


class StraightLines:
    """At each record the phone is at its station; in between it moves evenly."""

    def locate(self, records: SignalingRecords) -> Estimate:
        return without_sigma(*positioned(records))
