"""Samples whose boxes a detector finds in their images."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.vision.gathered_samples import GatheredSamples
from sig2gps_qgis.processing_provider.vision.image_files import (
    Size,
    image_path,
    size_difference,
    usual_size,
)
from sig2gps_qgis.processing_provider.vision.object_detection import DetectionPlan, detect_images
from sig2gps_qgis.processing_provider.vision.rejected_rows import RowProblem
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.samples import Candidates


def detect_boxes(
    gathered: GatheredSamples,
    folder: str,
    plan: DetectionPlan,
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None],
) -> tuple[GatheredSamples, Size]:
    """The samples with the boxes in their images, and the size of the camera's images.

    Samples whose image is missing, broken or of another size than most are noted as rejected.

    Args:
        gathered: samples, as read.
        folder: that relative paths are relative to.
        plan: the detector.
        feedback: of the run.
        progress: called with the share that is done, 0 to 1.

    Raises:
        QgsProcessingException: the detector cannot be used.
        Cancelled: the user wished so.
    """
    gathered, paths = _paths(gathered, folder)
    if not paths:
        return gathered, None
    detection = detect_images(plan, paths, feedback, progress)
    sizes = [
        None if isinstance(found, str) else (found.width, found.height) for found in detection.found
    ]
    usual = usual_size(sizes)
    wrong = []
    row, boxes, scores = [], [np.empty((0, 4))], [np.empty(0)]
    for index, (found, size) in enumerate(zip(detection.found, sizes)):
        if isinstance(found, str):
            wrong.append((index, RowProblem.BAD_IMAGE, f"{paths[index].name}: {found}"))
        elif (difference := size_difference(size, usual)) is not None:
            wrong.append((index, RowProblem.OTHER_CAMERA, difference))
        else:
            row += [index] * len(found.box)
            boxes.append(found.box)
            scores.append(found.score)
    box, score = np.concatenate(boxes), np.concatenate(scores)
    x, y = np.clip(box[:, :2], 0.0, 1.0).T
    samples = len(gathered.rows)
    candidates = Candidates.of_rows(np.array(row, dtype=np.int64), x, y, score, samples)
    without = int((candidates.counts == 0).sum()) - len(wrong)
    feedback.pushInfo(
        tr(
            "{count} vehicles in {images} images; none in {without} of them."
            if without
            else "{count} vehicles in {images} images.",
            count=len(x),
            images=samples - len(wrong),
            without=without,
        )
    )
    return gathered.with_boxes(candidates).without(wrong), usual


def _paths(gathered: GatheredSamples, folder: str) -> tuple[GatheredSamples, list[Path]]:
    """The samples that name an image, and its file."""
    paths, wrong = [], []
    for index, row in enumerate(gathered.rows):
        if row.image is None:
            wrong.append((index, RowProblem.BAD_IMAGE, tr("no image is named")))
            continue
        try:
            paths.append(image_path(row.image, folder))
        except InvalidInputError as error:
            wrong.append((index, RowProblem.BAD_IMAGE, str(error)))
    return gathered.without(wrong), paths
