"""The algorithm ``sig2gps:denoisegps``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import REQUIRED_PACKAGES, Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.layer_checks import check_crs, check_kind
from sig2gps_qgis.processing_provider.vision import denoise_parameters as more
from sig2gps_qgis.processing_provider.vision import sample_parameters as names
from sig2gps_qgis.processing_provider.vision.object_detection import (
    DetectionPlan,
    check_detector,
    declare_detector,
    detection_plan,
)
from sig2gps_qgis.processing_provider.vision.sample_columns import (
    SampleColumns,
    check_sample_layer,
    sample_columns,
)
from sig2gps_qgis.translation import tr


class DenoiseGps(Sig2GpsAlgorithm):
    """Noisy GPS of vehicles that a base station sees and serves, corrected by what it sees."""

    GROUP = AlgorithmGroup.VISION
    GUIDE = "denoise-gps.md"
    PACKAGES = (*REQUIRED_PACKAGES, "pyproj")

    def name(self) -> str:
        return "denoisegps"

    def displayName(self) -> str:
        return self.tr("Denoise GPS with vision and beams")

    def tags(self) -> list[str]:
        return self.tr(
            "GPS,denoise,camera,beam,mmWave,6G,YOLO,detector,vehicle,localization,base station"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>A base station sees the vehicles on its street with a camera, and serves one of "
            "them over a beam. This algorithm finds the vehicle that it serves among the boxes in "
            "each image, learns where in its lane a vehicle is by its place in the image, and "
            "corrects the vehicle's noisy GPS by it.</p>"
            "<p>Boxes come from fields (BOX_X, BOX_Y; several rows a sample where SAMPLE tells "
            "them together, as <i>Detect objects</i> writes them), or from the images, by a "
            "detector in an inference server.</p>"
            "<p>Every position comes with sigma_m, its standard deviation in metres. Rows that "
            "cannot be used are listed with the reason in <i>Rejected</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        names.declare_positions(self)
        names.declare_images(self)
        names.declare_beams(self)
        names.declare_boxes(self, self.tr("With known boxes no detector and no images are needed."))
        names.declare_candidates(self)
        names.declare_travel(self)
        more.declare_method(self)
        declare_detector(self)
        names.declare_truth_fields(self)
        more.declare_truth_layer(self)
        more.declare_denoised_outputs(self)

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        # QGIS's own checks tell of a layer that is missing or cannot be opened.
        source = self.parameterAsSource(parameters, names.SAMPLES, context)
        truth = self.parameterAsSource(parameters, more.TRUTH, context)
        columns = None
        if source is not None:
            columns = sample_columns(self, parameters, source, context)
            check_sample_layer(source, columns)
            if columns.box_x < 0:
                self._check_detection(columns, source, parameters, context)
        if truth is not None:
            check_kind(truth, more.TRUTH, QgsWkbTypes.GeometryType.PointGeometry)
            check_crs(truth, more.TRUTH)
            self._check_truth(columns, truth, parameters, context)
        site = self.parameterAsFile(parameters, more.SITE_MODEL, context)
        if site and not Path(site).is_file():
            raise InvalidInputError(
                tr(
                    "There is no file '{site}' ({site_model}).",
                    site=site,
                    site_model=more.SITE_MODEL,
                )
            )

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        source = self.parameterAsSource(parameters, names.SAMPLES, context)
        self._plan: DetectionPlan | None = None
        if sample_columns(self, parameters, source, context).box_x < 0:
            self._plan = detection_plan(self, parameters, context, feedback)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        from sig2gps_qgis.processing_provider.vision.denoise_run import DenoiseRun

        return DenoiseRun(self, self._plan, parameters, context, feedback).outputs()

    def _check_detection(
        self,
        columns: SampleColumns,
        source: QgsProcessingFeatureSource,
        parameters: dict[str, object],
        context: QgsProcessingContext,
    ) -> None:
        """Raises InvalidInputError where boxes are neither known nor can be detected."""
        if columns.image < 0:
            raise InvalidInputError(
                tr(
                    "Layer '{layer}' ({samples}) has no boxes: choose {box_x} and {box_y}, its "
                    "fields with their centres, or {image} to have them detected.",
                    layer=source.sourceName(),
                    samples=names.SAMPLES,
                    box_x=names.BOX_X,
                    box_y=names.BOX_Y,
                    image=names.IMAGE,
                )
            )
        check_detector(self, parameters, context)

    def _check_truth(
        self,
        columns: SampleColumns | None,
        truth: QgsProcessingFeatureSource,
        parameters: dict[str, object],
        context: QgsProcessingContext,
    ) -> None:
        """Raises InvalidInputError where the samples' true positions cannot be told."""
        if columns is not None and columns.truth_x >= 0:
            raise InvalidInputError(
                tr(
                    "Give true positions as {truth} or as {truth_x} and {truth_y}, not both.",
                    truth=more.TRUTH,
                    truth_x=names.TRUTH_X,
                    truth_y=names.TRUTH_Y,
                )
            )
        has_ids = self.chosen_field(parameters, more.TRUTH_ID, truth, context) >= 0
        if (columns is not None and columns.sample < 0) or not has_ids:
            raise InvalidInputError(
                tr(
                    "Choose {sample} and {truth_id}, the fields by which the true positions of "
                    "layer '{layer}' ({truth}) are found.",
                    sample=names.SAMPLE,
                    truth_id=more.TRUTH_ID,
                    layer=truth.sourceName(),
                    truth=more.TRUTH,
                )
            )
