"""The groups of algorithms, as the Processing Toolbox shows them."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication


class AlgorithmGroup(Enum):
    """A group by its id, which scripts may rest on."""

    SIGNALING = "cellularsignaling"
    VISION = "visionandbeams"
    SETUP = "setup"

    def title(self) -> str:
        """What users read, in their language."""

        def tr(text: str) -> str:
            return QCoreApplication.translate("Sig2GpsAlgorithm", text)

        return {
            AlgorithmGroup.SIGNALING: tr("Cellular signaling"),
            AlgorithmGroup.VISION: tr("Vision and beams"),
            AlgorithmGroup.SETUP: tr("Setup"),
        }[self]
