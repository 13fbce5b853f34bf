"""The algorithm ``sig2gps:characterizegpserror``."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import REQUIRED_PACKAGES, Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.report.report_parameter import declare_report
from sig2gps_qgis.processing_provider.vision import denoise_parameters as more
from sig2gps_qgis.processing_provider.vision import sample_parameters as names
from sig2gps_qgis.processing_provider.vision.sample_columns import (
    check_sample_layer,
    sample_columns,
)
from sig2gps_qgis.translation import tr


class CharacterizeGpsError(Sig2GpsAlgorithm):
    """How far GPS positions scatter while the camera sees their vehicles in one place."""

    GROUP = AlgorithmGroup.VISION
    GUIDE = "characterize-gps-error.md"
    PACKAGES = (*REQUIRED_PACKAGES, "pyproj")

    def name(self) -> str:
        return "characterizegpserror"

    def displayName(self) -> str:
        return self.tr("Characterize GPS error")

    def tags(self) -> list[str]:
        return self.tr("GPS,error,noise,variance,camera,vehicle,Gaussian,base station").split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Vehicles that a fixed camera sees at the same place of its image are at the same "
            "place of their lane. So their GPS positions should agree, and how far they do not is "
            "the error of GPS there.</p>"
            "<p>The image is cut into vertical grids. In each, and for each direction of travel, "
            "this algorithm takes the mean position and d_gamma, the mean distance to it; and over "
            "the grids the distribution of d_gamma, with a Gaussian fitted to it.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        names.declare_positions(self)
        names.declare_boxes(self)
        names.declare_travel(self)
        more.declare_grids_output(self)
        more.declare_rejected_output(self)
        declare_report(
            self,
            self.tr(
                "A page with the distribution of the GPS error and its Gaussian fit, the variance "
                "along the image, and the noise by direction."
            ),
        )
        self.add_number_outputs(
            {
                "SAMPLES": self.tr("Samples in grids"),
                "GRIDS_USED": self.tr("Grids with at least two samples"),
                "MEAN_D_GAMMA": self.tr("Mean d_gamma (m)"),
                "PEAK": self.tr("Peak of the Gaussian fit (m)"),
                "R2": self.tr("Adjusted R² of the Gaussian fit"),
                "REJECTED_COUNT": self.tr("Number of rejected rows"),
            }
        )

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        source = self.parameterAsSource(parameters, names.SAMPLES, context)
        if source is None:
            return  # QGIS's own checks tell
        columns = sample_columns(self, parameters, source, context)
        check_sample_layer(source, columns)
        if columns.box_x < 0:
            raise InvalidInputError(
                tr(
                    "Layer '{layer}' ({samples}) has no boxes: choose {box_x} and {box_y}, its "
                    "fields with their centres.",
                    layer=source.sourceName(),
                    samples=names.SAMPLES,
                    box_x=names.BOX_X,
                    box_y=names.BOX_Y,
                )
            )

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        from sig2gps_qgis.processing_provider.vision.characterization import characterization

        return characterization(self, parameters, context, feedback)
