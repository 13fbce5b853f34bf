"""The algorithm ``sig2gps:evaluatetrajectories``."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.evaluation_input import check_estimate, check_truth
from sig2gps_qgis.processing_provider.evaluation_parameters import (
    declare_estimate,
    declare_evaluation_outputs,
    declare_truth,
)
from sig2gps_qgis.processing_provider.evaluation_run import evaluate


class EvaluateTrajectories(Sig2GpsAlgorithm):
    """How far estimated trajectories are from where somebody really was, and when."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "evaluate-trajectories.md"

    def name(self) -> str:
        return "evaluatetrajectories"

    def displayName(self) -> str:
        return self.tr("Evaluate trajectories")

    def tags(self) -> list[str]:
        return self.tr("accuracy,error,GPS,trajectory,MAE,RMSE,calibration,cellular").split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Compares trajectories with the truth: at the time of each true position the "
            "estimate is interpolated, and the distance between the two is its error. True "
            "positions before, after or between the parts of the estimate are counted, not "
            "compared.</p>"
            "<p>MAE, RMSE and the median of the error are in metres. L50, L100 and L200 are the "
            "shares of true positions within so many metres. Of an honest sigma_m, 63 to 68 % of "
            "the errors are within 1 sigma and 95 to 98 % within 2.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        declare_estimate(self)
        declare_truth(self)
        declare_evaluation_outputs(self)

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        check_estimate(self, parameters, context)
        check_truth(self, parameters, context)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        return evaluate(self, parameters, context, feedback)
