"""The groups of algorithms, as the Processing Toolbox shows them."""

from __future__ import annotations

from enum import Enum

from sig2gps_qgis.translation import tr


class AlgorithmGroup(Enum):
    """A group by its id, which scripts may rest on."""

    SIGNALING = "cellularsignaling"
    VISION = "visionandbeams"
    SETUP = "setup"

    def title(self) -> str:
        """What users read, in their language."""

        return {
            AlgorithmGroup.SIGNALING: tr("Cellular signaling"),
            AlgorithmGroup.VISION: tr("Vision and beams"),
            AlgorithmGroup.SETUP: tr("Setup"),
        }[self]
