"""The algorithm ``sig2gps:detectobjects``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.rejected_parameter import REJECTED
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.vision import detect_parameters as names
from sig2gps_qgis.processing_provider.vision.box_writer import BoxWriter
from sig2gps_qgis.processing_provider.vision.denoised_writer import (
    rejected_fields,
    write_rejected,
)
from sig2gps_qgis.processing_provider.vision.image_source import (
    PATTERNS,
    ImageRow,
    images_of_folder,
    images_of_layer,
)
from sig2gps_qgis.processing_provider.vision.object_detection import (
    DetectionPlan,
    check_detector,
    declare_detector,
    detect_images,
    detection_plan,
)
from sig2gps_qgis.processing_provider.vision.rejected_rows import (
    RejectedRow,
    refuse_if_all,
    warn_of,
)
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.detector_client import FoundBoxes

_PERCENT_DETECTED = 95.0


class DetectObjects(Sig2GpsAlgorithm):
    """Boxes of vehicles, or of whatever a detector knows, in many images."""

    GROUP = AlgorithmGroup.VISION
    GUIDE = "detect-objects.md"

    def name(self) -> str:
        return "detectobjects"

    def displayName(self) -> str:
        return self.tr("Detect objects in images")

    def tags(self) -> list[str]:
        return self.tr("YOLO,detector,object detection,image,camera,vehicle,bounding box").split(
            ","
        )

    def summary(self) -> str:
        return self.tr(
            "<p>Finds objects in images with a YOLO detector, and writes a row for each box: its "
            "class, the confidence, and its centre and size as shares of the image. Images are "
            "named by the rows of a layer, or lie in a folder.</p>"
            "<p>All fields of the layer are kept, and its points. So the result is what <i>Denoise "
            "GPS with vision and beams</i> takes as samples: rows with the same <i>sample</i> are "
            "the boxes of one image. An image in which nothing is found has one row without a "
            "box.</p>"
            "<p>Images that are missing, broken or too large are listed with the reason in "
            "<i>Rejected</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        names.declare_images(self)
        declare_detector(self)
        names.declare_choices(self)
        names.declare_outputs(self)

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        source = self.parameterAsSource(parameters, names.IMAGES, context)
        folder = self.parameterAsString(parameters, names.FOLDER, context)
        has_layer = parameters.get(names.IMAGES) not in (None, "")
        if has_layer == bool(folder):
            raise InvalidInputError(
                tr(
                    "Choose either {images}, a layer whose rows name images, or {folder}, a "
                    "folder with images.",
                    images=names.IMAGES,
                    folder=names.FOLDER,
                )
            )
        if has_layer and source is None:
            raise InvalidInputError(
                tr("The layer of {images} cannot be opened.", images=names.IMAGES)
            )
        if source is not None:
            if self._image_field(parameters, source, context) < 0:
                raise InvalidInputError(
                    tr(
                        "Choose {image}, the field of layer '{layer}' ({images}) with the "
                        "paths of the images. Its fields: {names}.",
                        image=names.IMAGE,
                        layer=source.sourceName(),
                        images=names.IMAGES,
                        names=", ".join(source.fields().names()),
                    )
                )
            if source.featureCount() == 0:
                raise InvalidInputError(
                    tr(
                        "There are no rows in layer '{layer}' ({images}). Check its filter "
                        "and, with 'selected features only', its selection.",
                        layer=source.sourceName(),
                        images=names.IMAGES,
                    )
                )
        for name in (names.FOLDER, names.IMAGE_FOLDER):
            path = self.parameterAsString(parameters, name, context)
            if path and not Path(path).is_dir():
                raise InvalidInputError(
                    tr("There is no folder '{path}' ({name}).", path=path, name=name)
                )
        check_detector(self, parameters, context)

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        plan = detection_plan(self, parameters, context, feedback)
        classes = self.parameterAsString(parameters, names.CLASSES, context).split(",")
        self._plan: DetectionPlan = replace(
            plan,
            confidence=self.parameterAsDouble(parameters, names.CONFIDENCE, context),
            classes=tuple(name.strip() for name in classes if name.strip()),
            required=True,
        )

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        source = self.parameterAsSource(parameters, names.IMAGES, context)
        images, rejected, where = self._images(parameters, source, context, feedback)
        detection = detect_images(
            self._plan,
            [image.path for image in images],
            feedback,
            lambda share: feedback.setProgress(share * _PERCENT_DETECTED),
        )
        seen: list[tuple[ImageRow, FoundBoxes]] = []
        for image, found in zip(images, detection.found):
            if isinstance(found, str):
                rejected.append(image.rejected(found))
            else:
                seen.append((image, found))
        refuse_if_all(rejected, len(seen), where)
        warn_of(rejected, where, feedback)
        writer = BoxWriter(
            QgsFields() if source is None else source.fields(),
            self.parameterAsString(parameters, names.IMAGE, context),
            detection.names,
            f"{detection.weights} (weights {detection.revision})",
        )
        outputs = RunOutputs(self, parameters, context)
        self._write(outputs, feedback, writer, source, seen)
        sink = outputs.table(REJECTED, rejected_fields(), looks.rejected_rows())
        if sink is not None:
            write_rejected(sink, rejected)
        boxes = sum(len(found.box) for _, found in seen)
        empty = sum(not len(found.box) for _, found in seen)
        feedback.pushInfo(
            tr(
                "{boxes} boxes in {count} images; in {empty} of them nothing was found.",
                boxes=boxes,
                count=len(seen),
                empty=empty,
            )
        )
        return {
            **outputs.results,
            names.IMAGE_COUNT: len(seen),
            names.BOX_COUNT: boxes,
            names.EMPTY_COUNT: empty,
            names.REJECTED_COUNT: len(rejected),
        }

    def _images(
        self,
        parameters: dict[str, object],
        source: QgsProcessingFeatureSource | None,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[ImageRow], list[RejectedRow], str]:
        """The images, rows without one, and where they are from, in words."""
        if source is None:
            folder = self.parameterAsString(parameters, names.FOLDER, context)
            patterns = self.parameterAsString(parameters, names.PATTERN, context) or PATTERNS
            images = images_of_folder(Path(folder), patterns, feedback)
            return images, [], tr("folder '{folder}' (FOLDER)", folder=folder)
        field = self._image_field(parameters, source, context)
        base = self.parameterAsString(parameters, names.IMAGE_FOLDER, context)
        images, rejected = images_of_layer(source, field, base, feedback)
        return (
            images,
            rejected,
            tr("layer '{layer}' ({images})", layer=source.sourceName(), images=names.IMAGES),
        )

    def _write(
        self,
        outputs: RunOutputs,
        feedback: QgsProcessingFeedback,
        writer: BoxWriter,
        source: QgsProcessingFeatureSource | None,
        seen: list[tuple[ImageRow, FoundBoxes]],
    ) -> None:
        sink = outputs.layer(
            names.BOXES,
            writer.fields,
            QgsWkbTypes.Type.NoGeometry if source is None else source.wkbType(),
            QgsCoordinateReferenceSystem() if source is None else source.sourceCrs(),
            looks.boxes(),
        )
        for number, (image, found) in enumerate(seen):
            writer.write(sink, image, found)
            feedback.setProgress(
                _PERCENT_DETECTED + (100.0 - _PERCENT_DETECTED) * (number + 1) / len(seen)
            )

    def _image_field(
        self,
        parameters: dict[str, object],
        source: QgsProcessingFeatureSource,
        context: QgsProcessingContext,
    ) -> int:
        return self.chosen_field(parameters, names.IMAGE, source, context)
