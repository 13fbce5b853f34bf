"""Running the vision algorithms in tests as a script does."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.reconstruction_run import Log

DENOISE = "sig2gps:denoisegps"
CHARACTERIZE = "sig2gps:characterizegpserror"

FIELDS = {"BEAM": "beam", "PASS": "drive", "TIME": "t", "DIRECTION": "lane", "BEAMS": 64}
"""Of the layers in ``sample_layers``; box_x and box_y are found by their names."""


@dataclass
class Run:
    """What a run gave."""

    outputs: dict[str, object]
    log: Log

    def features(self, name: str) -> list[QgsFeature]:
        layer = self.outputs[name]
        assert isinstance(layer, QgsVectorLayer)
        return list(layer.getFeatures())

    @property
    def denoised(self) -> list[QgsFeature]:
        return self.features("DENOISED")

    @property
    def rejected(self) -> list[tuple[int, object, str]]:
        """(row, sample, reason) of each row."""
        return [
            (row["row"], row["sample"] or None, row["reason"]) for row in self.features("REJECTED")
        ]


def run(algorithm: str, parameters: dict[str, object], log: Log | None = None) -> Run:
    """Run an algorithm; what is memory: comes as a layer."""
    import processing

    log = log or Log()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return Run(processing.run(algorithm, parameters, feedback=log, context=context), log)


def denoise(samples: object, log: Log | None = None, **parameters: object) -> Run:
    """Run with memory outputs; a parameter that is None is left out."""
    given = {
        "SAMPLES": samples,
        **FIELDS,
        "DENOISED": "memory:",
        "GRIDS_OUT": "memory:",
        "REJECTED": "memory:",
        **parameters,
    }
    return run(DENOISE, {name: value for name, value in given.items() if value is not None}, log)


def refused(samples: object, **parameters: object) -> str:
    """The message of a denoising that stops before anything is written."""
    with pytest.raises(QgsProcessingException) as error:
        denoise(samples, **parameters)
    message = str(error.value)
    assert "Traceback" not in message
    return message
