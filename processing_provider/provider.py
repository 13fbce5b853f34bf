"""The Processing provider `sig2gps`."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_face import ICON
from sig2gps_qgis.processing_provider.build_training_set import BuildTrainingSet
from sig2gps_qgis.processing_provider.chains.chain import Chain, can_be_read
from sig2gps_qgis.processing_provider.chains.detect_and_denoise import DetectAndDenoise
from sig2gps_qgis.processing_provider.chains.reconstruct_and_evaluate import (
    ReconstructAndEvaluate,
)
from sig2gps_qgis.processing_provider.chains.traffic_per_road import TrafficPerRoad
from sig2gps_qgis.processing_provider.evaluate_trajectories import EvaluateTrajectories
from sig2gps_qgis.processing_provider.predict_next_positions import PredictNextPositions
from sig2gps_qgis.processing_provider.reconstruct_trajectory import ReconstructTrajectory
from sig2gps_qgis.processing_provider.setup.check_setup import CheckSetup
from sig2gps_qgis.processing_provider.setup.install_inference import InstallInference
from sig2gps_qgis.processing_provider.simulate_signaling import SimulateSignaling
from sig2gps_qgis.processing_provider.vision.characterize_gps_error import CharacterizeGpsError
from sig2gps_qgis.processing_provider.vision.denoise_gps import DenoiseGps
from sig2gps_qgis.processing_provider.vision.detect_objects import DetectObjects
from sig2gps_qgis.translation import tr

ALGORITHMS = (
    ReconstructTrajectory,
    EvaluateTrajectories,
    SimulateSignaling,
    PredictNextPositions,
    BuildTrainingSet,
    DenoiseGps,
    CharacterizeGpsError,
    DetectObjects,
    InstallInference,
    CheckSetup,
)

CHAINS = (ReconstructAndEvaluate, TrafficPerRoad, DetectAndDenoise)


class Sig2GpsProvider(QgsProcessingProvider):
    """Makes the algorithms of this plugin known to QGIS."""

    def id(self) -> str:
        return "sig2gps"

    def name(self) -> str:
        return "Sig2GPS"

    def longName(self) -> str:
        return tr("Sig2GPS: positions from cellular signaling")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if can_be_read():
            for chain in CHAINS:
                self._add_chain(chain)

    def load(self) -> bool:
        registry = QgsApplication.processingRegistry()
        registry.providerAdded.connect(self._read_chains)
        return super().load()

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # newer versions of QGIS unload providers when it is gone
            registry.providerAdded.disconnect(self._read_chains)
        super().unload()

    def _add_chain(self, chain: type[Chain]) -> None:
        try:
            self.addAlgorithm(chain())
        except InvalidInputError as error:  # the other algorithms do without it
            QgsMessageLog.logMessage(str(error), self.name(), Qgis.MessageLevel.Critical)

    def _read_chains(self, provider: str) -> None:
        """QGIS looks up the steps of a chain while it reads it: when they are registered."""
        if provider in (self.id(), "native") and can_be_read():
            self.refreshAlgorithms()
