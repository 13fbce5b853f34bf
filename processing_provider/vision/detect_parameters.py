"""What `sig2gps:detectobjects` asks for beyond the detector, and what it gives."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from sig2gps_qgis.detection_protocol import LEAST_CONFIDENCE
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import VECTOR
from sig2gps_qgis.processing_provider.rejected_parameter import declare_rejected
from sig2gps_qgis.processing_provider.vision.box_writer import IMAGE_FIELD
from sig2gps_qgis.processing_provider.vision.image_source import PATTERNS
from sig2gps_qgis.processing_provider.vision.object_detection import USUAL_CONFIDENCE
from sig2gps_qgis.translation import tr

IMAGES = "IMAGES"
IMAGE = "IMAGE"
IMAGE_FOLDER = "IMAGE_FOLDER"
FOLDER = "FOLDER"
PATTERN = "PATTERN"
CONFIDENCE = "CONFIDENCE"
CLASSES = "CLASSES"
BOXES = "BOXES"
IMAGE_COUNT = "IMAGE_COUNT"
BOX_COUNT = "BOX_COUNT"
EMPTY_COUNT = "EMPTY_COUNT"
REJECTED_COUNT = "REJECTED_COUNT"


def declare_images(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the images: those of a layer, or those of a folder."""
    algorithm.add_source(
        IMAGES,
        tr("Images"),
        [VECTOR],
        tr("A layer or table with a row for each image. Or choose a folder instead."),
        optional=True,
    )
    algorithm.add_field(
        IMAGE,
        tr("Image field"),
        IMAGES,
        tr("Path of the image, absolute or relative to the image folder."),
        default=IMAGE_FIELD,
    )
    for name, label, help_text in (
        (IMAGE_FOLDER, tr("Image folder"), tr("What relative paths of images are relative to.")),
        (
            FOLDER,
            tr("Folder of images"),
            tr("All images of this folder, instead of those that a layer names."),
        ),
    ):
        algorithm.add_parameter(
            QgsProcessingParameterFile(
                name, label, QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            help_text,
        )
    algorithm.add_parameter(
        QgsProcessingParameterString(PATTERN, tr("File pattern"), PATTERNS, optional=True),
        tr(
            "Which files of the folder are images: * stands for anything, and a semicolon stands "
            "between patterns."
        ),
        advanced=True,
    )


def declare_choices(algorithm: Sig2GpsAlgorithm) -> None:
    """Add what is to be found."""
    algorithm.add_number(
        CONFIDENCE,
        tr("Confidence"),
        USUAL_CONFIDENCE,
        tr("How sure the detector must be of a box, from 0 to 1."),
        least=LEAST_CONFIDENCE,
        most=1.0,
    )
    algorithm.add_parameter(
        QgsProcessingParameterString(CLASSES, tr("Classes"), optional=True),
        tr(
            "What to find: names of classes that the detector knows, with commas between them; "
            "car, truck, bus, for instance. Empty: all."
        ),
    )


def declare_outputs(algorithm: Sig2GpsAlgorithm) -> None:
    """Add boxes, rejected images, and numbers."""
    algorithm.add_sink(
        BOXES,
        tr("Boxes"),
        VECTOR,
        tr(
            "A row for each box: image, sample (the number of the image's row), image_width and "
            "image_height in pixels, class, class_name, confidence, box_x and box_y (its centre) "
            "and box_w and box_h as shares of the image, from its top left; and detector, with "
            "the hash of its weights."
        ),
    )
    declare_rejected(algorithm, tr("A table of the images that could not be used, and why."))
    algorithm.add_number_outputs(
        {
            IMAGE_COUNT: tr("Number of images"),
            BOX_COUNT: tr("Number of boxes"),
            EMPTY_COUNT: tr("Number of images without a box"),
            REJECTED_COUNT: tr("Number of rejected images"),
        }
    )
