"""Whether the boxes of samples can tell places in a lane at all."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.samples import Samples


def check_boxes(samples: Samples, layer: str) -> None:
    """Raises InvalidInputError where there are no boxes, or all of them are in one place."""
    x = samples.candidates.x
    if not len(x):
        raise InvalidInputError(
            tr(
                "No sample of {layer} has a box. Check BOX_X and BOX_Y; or have boxes "
                "detected: choose IMAGE and DETECTOR, and a layer without box fields.",
                layer=layer,
            )
        )
    if len(x) > 1 and np.ptp(x) == 0.0:
        raise InvalidInputError(
            tr(
                "All {count} boxes of {layer} have the same BOX_X, {x:g}: they do not tell "
                "where a vehicle is. Check BOX_X.",
                count=len(x),
                layer=layer,
                x=x[0],
            )
        )
