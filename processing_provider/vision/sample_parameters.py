"""The parameters that say where a layer of samples has what."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import VECTOR
from sig2gps_qgis.translation import tr

SAMPLES = "SAMPLES"
LATITUDE = "LATITUDE"
LONGITUDE = "LONGITUDE"
BOX_X = "BOX_X"
BOX_Y = "BOX_Y"
DIRECTION = "DIRECTION"
PASS = "PASS"  # nosec B105 - a passage
TIME = "TIME"
GRIDS = "GRIDS"
IMAGE = "IMAGE"
IMAGE_FOLDER = "IMAGE_FOLDER"
BEAM = "BEAM"
POWERS = "POWERS"
BEAMS = "BEAMS"
SAMPLE = "SAMPLE"
CONFIDENCE = "CONFIDENCE"
TRUTH_X = "TRUTH_X"
TRUTH_Y = "TRUTH_Y"


def declare_positions(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the layer of samples, and the fields of its positions."""
    algorithm.add_source(
        SAMPLES,
        tr("Samples"),
        [VECTOR],
        tr(
            "A feature for each image: points at the noisy GPS positions, in any CRS; or a table "
            "with LATITUDE and LONGITUDE. All of one base station and one camera."
        ),
    )
    for name, label in ((LATITUDE, tr("Latitude field")), (LONGITUDE, tr("Longitude field"))):
        algorithm.add_field(
            name,
            label,
            SAMPLES,
            tr("Of the noisy GPS position, in degrees (WGS84). Needed for a table only."),
            numeric=True,
        )


def declare_images(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the field with the images, and their folder."""
    algorithm.add_field(
        IMAGE,
        tr("Image field"),
        SAMPLES,
        tr(
            "Path of the image, absolute or relative to the image folder. Needed where a detector "
            "is to find the boxes; otherwise only the images' size is looked at."
        ),
    )
    algorithm.add_parameter(
        QgsProcessingParameterFile(
            IMAGE_FOLDER,
            tr("Image folder"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        tr("What relative paths of images are relative to."),
    )


def declare_boxes(algorithm: Sig2GpsAlgorithm, more_help: str = "") -> None:
    """Add the fields of known box centres."""
    help_text = tr(
        "Centre of the vehicle's box as a share of the image's width or height: 0 is left or top, "
        "1 right or bottom. Empty where the vehicle was not detected."
    )
    for name, label, default in (
        (BOX_X, tr("Box centre, x field"), "box_x"),
        (BOX_Y, tr("Box centre, y field"), "box_y"),
    ):
        algorithm.add_field(
            name, label, SAMPLES, f"{help_text} {more_help}", default=default, numeric=True
        )


def declare_travel(algorithm: Sig2GpsAlgorithm) -> None:
    """Add direction, pass, time and the number of grids."""
    algorithm.add_field(
        DIRECTION,
        tr("Direction field"),
        SAMPLES,
        tr(
            "Tells the lanes or directions of travel apart, each of which is learned by itself. "
            "Without it they are found from the passes."
        ),
    )
    algorithm.add_field(
        PASS,
        tr("Pass field"),
        SAMPLES,
        tr(
            "Which drive past the base station a sample belongs to. Without it, passes are found "
            "from the times, or the order of the rows."
        ),
    )
    algorithm.add_field(
        TIME,
        tr("Time field"),
        SAMPLES,
        tr("A date and time, ISO 8601 text, or an epoch number; UTC without a zone."),
    )
    algorithm.add_number(
        GRIDS,
        tr("Grids"),
        100,
        tr("Into how many vertical strips of equal width the image is cut."),
        least=1,
        most=10_000,
    )


def declare_beams(algorithm: Sig2GpsAlgorithm) -> None:
    """Add beam, powers and the size of the codebook."""
    algorithm.add_field(
        BEAM,
        tr("Beam field"),
        SAMPLES,
        tr(
            "Index of the best beam, from 1 to the number of beams; or from 0, which is noticed "
            "and said in the log."
        ),
    )
    algorithm.add_parameter(
        QgsProcessingParameterString(POWERS, tr("Powers"), optional=True),
        tr(
            "The powers received on the beams: the name of a field that holds a list of them, or "
            "what the names of one field for each beam begin with, such as power_ for power_1, "
            "power_2 and so on. Without BEAM the strongest is the beam."
        ),
    )
    algorithm.add_number(
        BEAMS,
        tr("Beams"),
        64,
        tr("How many beams the codebook of the base station has."),
        least=1,
        most=65_536,
    )


def declare_candidates(algorithm: Sig2GpsAlgorithm) -> None:
    """Add what makes several rows the boxes of one sample."""
    algorithm.add_field(
        SAMPLE,
        tr("Sample field"),
        SAMPLES,
        tr(
            "Rows with the same value are the boxes of one image, as Detect objects gives them: "
            "candidates, of which the beam tells the transmitter. Without it every row is a sample."
        ),
        default="sample",
        advanced=True,
    )
    algorithm.add_field(
        CONFIDENCE,
        tr("Confidence field"),
        SAMPLES,
        tr("How sure the detector is of a box, from 0 to 1."),
        default="confidence",
        numeric=True,
        advanced=True,
    )


def declare_truth_fields(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the fields of true positions."""
    for name, label in ((TRUTH_X, tr("True x field")), (TRUTH_Y, tr("True y field"))):
        algorithm.add_field(
            name,
            label,
            SAMPLES,
            tr(
                "The true position, where it is known, to measure the errors with: in the CRS of "
                "the samples, or as longitude and latitude in degrees."
            ),
            numeric=True,
            advanced=True,
        )
