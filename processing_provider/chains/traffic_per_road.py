"""The chain ``sig2gps:trafficperroad``."""

from __future__ import annotations

from collections.abc import Mapping

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.chains.chain import Chain
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.styling.look import Look
from sig2gps_qgis.translation import tr

TRAFFIC = "traffic:OUTPUT"


class TrafficPerRoad(Chain):
    """Signaling in, roads with the number of trajectories on each of them out."""

    NAME = "trafficperroad"
    GROUP = AlgorithmGroup.SIGNALING
    NUMBERS: Mapping[str, str] = {
        "TRAJECTORY_COUNT": "reconstruct",
        "REJECTED_COUNT": "reconstruct",
    }

    def displayName(self) -> str:
        return tr("Traffic per road from signaling")

    def tags(self) -> list[str]:
        return tr(
            "model,chain,traffic,density,count,flow,road,trajectory,signaling,cellular"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "<p>A chain: <i>Reconstruct trajectory from signaling</i>, then the trajectories are "
            "counted on each stretch of road between two junctions, by QGIS's own algorithms. "
            "Wherever lines of the road layer meet or cross, they are cut.</p>"
            "<p>A trajectory counts where it follows at least half of a stretch; to cross it is "
            "not enough. <i>trajectories</i> is how many different ones there were, <i>passes</i> "
            "how often they came by, and <i>mean_sigma_m</i> the mean of their mean sigma: where "
            "it is larger than the distance between streets, the traffic may be that of a street "
            "nearby.</p>"
        )

    def labels(self) -> Mapping[str, str]:
        return {TRAFFIC: tr("Traffic per road")}

    def helps(self) -> Mapping[str, str]:
        return {
            TRAFFIC: tr(
                "The roads around the trajectories, cut where they meet or cross, with all their "
                "fields and: trajectories, passes, and mean_sigma_m."
            )
        }

    def looks(self) -> Mapping[str, Look]:
        return {TRAFFIC: looks.traffic()}
