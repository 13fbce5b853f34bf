"""A layer of samples on its way into the domain: read, checked, and said what is left out."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.layer_checks import is_table
from sig2gps_qgis.processing_provider.local_frame import wgs84
from sig2gps_qgis.processing_provider.vision.gathered_samples import GatheredSamples, gather
from sig2gps_qgis.processing_provider.vision.rejected_rows import refuse_if_all
from sig2gps_qgis.processing_provider.vision.sample_columns import SampleColumns
from sig2gps_qgis.processing_provider.vision.sample_reader import SampleReader
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.samples import InvalidSampleError


def read_samples(
    source: QgsProcessingFeatureSource,
    columns: SampleColumns,
    beams: int,
    site_zero_based: bool | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    progress_share: float,
    without_gps: bool = False,
) -> GatheredSamples:
    """The samples of a layer that can be used.

    Args:
        source: the layer.
        columns: where it has what.
        beams: Q, the size of the codebook.
        site_zero_based: how a site's samples counted beams; None without a site.
        context, feedback: of the run.
        progress_share: percent of the progress bar that reading takes.
        without_gps: samples need no position.

    Raises:
        InvalidInputError: none can be used, or the coordinates do not fit the layer's CRS.
        Cancelled: the user wished so.
    """
    layer = tr("layer '{layer}' (SAMPLES)", layer=source.sourceName())
    reader = SampleReader(source, columns, context.transformContext(), without_gps)
    read = reader.read(feedback, progress_share)
    if not read.samples:
        refuse_if_all(read.rejected, 0, layer)
    gathered = gather(read, beams, site_zero_based)
    refuse_if_all(gathered.rejected, len(gathered.rows), layer)
    for line in gathered.told:
        feedback.pushWarning(line)
    boxes = len(gathered.box_feature)
    if columns.box_x >= 0:
        without = int((gathered.samples.candidates.counts == 0).sum())
        feedback.pushInfo(
            tr(
                "{count} samples with {boxes} known boxes in {layer}; {without} samples have no "
                "box."
                if without
                else "{count} samples with {boxes} known boxes in {layer}.",
                count=len(gathered.rows),
                boxes=boxes,
                layer=layer,
                without=without,
            )
        )
    return gathered


def crs_of(source: QgsProcessingFeatureSource) -> QgsCoordinateReferenceSystem:
    """The layer's CRS, in which results are given; WGS84 for a table."""
    crs = source.sourceCrs()
    return wgs84() if is_table(source) or not crs.isValid() else crs


def with_row(error: InvalidSampleError, gathered: GatheredSamples, layer: str) -> InvalidInputError:
    """The error of a sample as one of its row in the layer."""
    if error.row is None:
        return InvalidInputError(tr("In {layer}: {error}", layer=layer, error=error))
    row = gathered.rows[error.row].feature.id()
    return InvalidInputError(tr("Row {row} of {layer}: {error}", row=row, layer=layer, error=error))
