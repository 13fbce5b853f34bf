"""The chain ``sig2gps:reconstructandevaluate``."""

from __future__ import annotations

from collections.abc import Mapping

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.chains.chain import Chain
from sig2gps_qgis.translation import tr


class ReconstructAndEvaluate(Chain):
    """Signaling in, trajectories and their errors out."""

    NAME = "reconstructandevaluate"
    GROUP = AlgorithmGroup.SIGNALING
    NUMBERS: Mapping[str, str] = {
        "TRAJECTORY_COUNT": "reconstruct",
        "REJECTED_COUNT": "reconstruct",
        "MAE": "evaluate",
        "MEDIAN": "evaluate",
        "L100": "evaluate",
        "WITHIN_1_SIGMA": "evaluate",
    }

    def displayName(self) -> str:
        return tr("Reconstruct and evaluate")

    def tags(self) -> list[str]:
        return tr("model,chain,accuracy,error,GPS,trajectory,signaling,cellular").split(",")

    def summary(self) -> str:
        return tr(
            "<p>A chain of two algorithms: <i>Reconstruct trajectory from signaling</i>, and "
            "<i>Evaluate trajectories</i>, which compares the points with true positions. To see "
            "what a list of stations, a road layer or an engine is good for where the truth is "
            "known.</p>"
        )
