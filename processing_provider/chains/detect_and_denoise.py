"""The chain ``sig2gps:detectanddenoise``."""

from __future__ import annotations

from collections.abc import Mapping

from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.chains.chain import Chain
from sig2gps_qgis.translation import tr


class DetectAndDenoise(Chain):
    """Images with noisy GPS in, boxes and denoised positions out."""

    NAME = "detectanddenoise"
    GROUP = AlgorithmGroup.VISION
    NUMBERS: Mapping[str, str] = {
        "BOX_COUNT": "detect",
        "SAMPLES": "denoise",
        "IDENTIFIED": "denoise",
        "MAE_BEFORE": "denoise",
        "MAE_AFTER": "denoise",
    }

    def displayName(self) -> str:
        return tr("Detect and denoise")

    def tags(self) -> list[str]:
        return tr("model,chain,camera,image,YOLO,GPS,noise,beam,vehicle").split(",")

    def summary(self) -> str:
        return tr(
            "<p>A chain of two algorithms: <i>Detect objects in images</i>, and <i>Denoise GPS "
            "with vision and beams</i>, which takes its boxes. The rows of the layer name the "
            "images, and hold the GPS and the beam of each.</p>"
            "<p><i>Denoise GPS</i> alone does both, too; this chain keeps the boxes, to look at "
            "and to use again.</p>"
        )

    def labels(self) -> Mapping[str, str]:
        return {
            "detect:REJECTED": tr("Rejected images"),
            "denoise:REJECTED": tr("Rejected samples"),
        }
