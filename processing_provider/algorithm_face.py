"""What QGIS shows of an algorithm or chain of this plugin before it runs."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any

from qgis.PyQt.QtGui import QIcon

import sig2gps_qgis
from sig2gps_qgis.plugin_metadata import guide_address
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.algorithm_help import parameter_help

PACKAGE = Path(sig2gps_qgis.__file__).parent
ICON = PACKAGE / "icon.svg"

_ICONS = Path(__file__).with_name("icons")  # one for each algorithm, by its name


class AlgorithmFace:
    """Group, icon, and help, which is made of a summary and the help of the parameters.

    It stands before the class of QGIS among the bases. A subclass gives GROUP, GUIDE, name(),
    displayName() and summary().
    """

    GROUP: AlgorithmGroup
    GUIDE: str
    """The page of the user's guide that tells of it: a file in docs, with an anchor if need be."""

    @abstractmethod
    def summary(self) -> str:
        """What the algorithm does and needs, as one or more paragraphs of HTML."""

    def createInstance(self) -> Any:
        return type(self)()

    def group(self) -> str:
        return self.GROUP.title()

    def groupId(self) -> str:
        return self.GROUP.value

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(_ICONS / f"{self.name()}.svg")

    def helpUrl(self) -> str:
        return guide_address(self.GUIDE)

    def shortDescription(self) -> str:
        return self.displayName()

    def shortHelpString(self) -> str:
        return self.summary() + parameter_help(self)
