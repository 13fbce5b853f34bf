"""What `sig2gps:denoisegps` asks for beyond the samples themselves, and what it gives."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import POINT
from sig2gps_qgis.processing_provider.rejected_parameter import declare_rejected
from sig2gps_qgis.processing_provider.report.report_parameter import declare_report
from sig2gps_qgis.translation import tr, translatable

METHOD = "METHOD"
SITE_MODEL = "SITE_MODEL"
TRUTH = "TRUTH"
TRUTH_ID = "TRUTH_ID"
DENOISED = "DENOISED"
GRIDS_OUT = "GRIDS_OUT"
SITE_MODEL_OUT = "SITE_MODEL_OUT"

METHODS = ("fused", "mlp", "lut")

_SITE_FILTER = translatable("Sig2GPS site model (*.json)")


def declare_method(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the method and the site it may be applied to."""
    algorithm.add_choice(
        METHOD,
        tr("Method"),
        METHODS,
        METHODS[0],
        tr(
            "fused: a smooth curve for each lane, combined with the sample's own GPS, its "
            "neighbours in the same pass and the beam, each by how sure it is; with sigma_m. lut: "
            "the mean position of the sample's grid. mlp: a small network from the box centre to "
            "the position. lut and mlp are those of the paper."
        ),
    )
    algorithm.add_parameter(
        QgsProcessingParameterFile(
            SITE_MODEL, tr("Site model"), optional=True, fileFilter=tr(_SITE_FILTER)
        ),
        tr(
            "What an earlier run learned of this base station (its Site model output), to be "
            "applied to these samples. It must be of the same camera and codebook. Empty: the "
            "site is learned from these samples."
        ),
    )


def declare_truth_layer(algorithm: Sig2GpsAlgorithm) -> None:
    """Add a layer of true positions."""
    algorithm.add_source(
        TRUTH,
        tr("True positions"),
        [POINT],
        tr(
            "Points where the samples really were, in any CRS, to measure the errors with: instead "
            "of true x and y fields. They are found by the ids in SAMPLE and TRUTH_ID."
        ),
        optional=True,
    )
    algorithm.add_field(
        TRUTH_ID,
        tr("Sample field of the true positions"),
        TRUTH,
        tr("Holds the same ids as the sample field of the samples."),
        default="sample",
        advanced=True,
    )


def declare_grids_output(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the layer of grids."""
    algorithm.add_sink(
        GRIDS_OUT,
        tr("Grids"),
        POINT,
        tr(
            "A point for each grid and direction, at its mean position, with the number of its "
            "samples, their mean distance to it (d_gamma) and their variance. Grids without "
            "samples are interpolated from their neighbours, and marked."
        ),
        optional=True,
    )


def declare_rejected_output(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the table of rows that were not used."""
    declare_rejected(algorithm, tr("A table of the rows that could not be used, and why."))


def declare_denoised_outputs(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the outputs of a denoising."""
    algorithm.add_sink(
        DENOISED,
        tr("Denoised"),
        POINT,
        tr(
            "The denoised positions, with all fields of the samples and: grid, direction, method, "
            "shift_m (how far the position was moved), sigma_m (the standard deviation of the "
            "position), box_x and box_y (centre of the transmitter's box), identified, and margin "
            "(how much farther from the beam's place in the image the next box is)."
        ),
    )
    declare_grids_output(algorithm)
    declare_rejected_output(algorithm)
    algorithm.add_parameter(
        QgsProcessingParameterFileDestination(
            SITE_MODEL_OUT,
            tr("Site model"),
            tr(_SITE_FILTER),
            optional=True,
            createByDefault=False,
        ),
        tr(
            "What was learned of the base station, for later samples: a JSON file, and beside it "
            "one of the same name that ends in .safetensors."
        ),
    )
    declare_report(
        algorithm,
        tr(
            "A page with the distribution of the GPS error and its Gaussian fit, the variance "
            "along the image, a map before and after, and the noise by direction."
        ),
    )
    algorithm.add_number_outputs(
        {
            "SAMPLES": tr("Samples denoised"),
            "IDENTIFIED": tr("Samples whose transmitter is identified"),
            "IDENTIFIED_SHARE": tr("Share of samples whose transmitter is identified"),
            "MEAN_SHIFT": tr("Mean shift (m)"),
            "MEAN_SIGMA": tr("Mean sigma (m)"),
            "MAE_BEFORE": tr("Mean error of the noisy positions (m)"),
            "MAE_AFTER": tr("Mean error of the denoised positions (m)"),
            "REJECTED_COUNT": tr("Number of rejected rows"),
        }
    )
