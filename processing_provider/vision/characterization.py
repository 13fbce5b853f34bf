"""One run of ``sig2gps:characterizegpserror``, from the layer to its outputs."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.evaluation_writer import number_or_null
from sig2gps_qgis.processing_provider.local_frame import wgs84
from sig2gps_qgis.processing_provider.rejected_parameter import REJECTED
from sig2gps_qgis.processing_provider.report.report_page import ReportPage
from sig2gps_qgis.processing_provider.report.report_parameter import REPORT
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.vision import denoise_parameters as more
from sig2gps_qgis.processing_provider.vision import sample_parameters as names
from sig2gps_qgis.processing_provider.vision.box_checks import check_boxes
from sig2gps_qgis.processing_provider.vision.denoised_writer import (
    grid_fields,
    rejected_fields,
    write_grids,
    write_rejected,
)
from sig2gps_qgis.processing_provider.vision.rejected_rows import warn_of
from sig2gps_qgis.processing_provider.vision.sample_columns import sample_columns
from sig2gps_qgis.processing_provider.vision.sample_source import crs_of, read_samples, with_row
from sig2gps_qgis.processing_provider.vision.vision_report import (
    add_error_sections,
    add_noise_section,
)
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.characterize import Characterized, characterize
from sig2gps_qgis.vision.samples import InvalidSampleError
from sig2gps_qgis.vision.site_model import Camera

_READ, _DONE = 40.0, 90.0


def characterization(
    algorithm: Sig2GpsAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, object]:
    """The algorithm's outputs; its parameters have been checked.

    Raises:
        InvalidInputError: the samples cannot be used.
        QgsProcessingException: an output cannot be written.
        Cancelled: the user wished so.
    """
    source = algorithm.parameterAsSource(parameters, names.SAMPLES, context)
    columns = sample_columns(algorithm, parameters, source, context)
    layer = tr("layer '{layer}' (SAMPLES)", layer=source.sourceName())
    gathered = read_samples(source, columns, 1, None, context, feedback, _READ)
    check_boxes(gathered.samples, layer)

    def progress(share: float) -> None:
        feedback.setProgress(_READ + (_DONE - _READ) * share)

    try:
        found = characterize(
            gathered.samples,
            Camera(0, 0, 1),
            algorithm.parameterAsInt(parameters, names.GRIDS, context),
            cancelled=feedback.isCanceled,
            progress=progress,
        )
    except InvalidSampleError as error:
        raise with_row(error, gathered, layer) from error
    for note in found.notes:
        feedback.pushInfo(note)
    warn_of(gathered.rejected, layer, feedback)
    outputs = RunOutputs(algorithm, parameters, context)
    path = outputs.file(REPORT)
    if path:
        _report(found, source.sourceName()).save(Path(path))
    crs = crs_of(source)
    sink = outputs.points(more.GRIDS_OUT, grid_fields(), crs, looks.grids())
    if sink is not None:
        to_output = QgsCoordinateTransform(wgs84(), crs, context.transformContext())
        write_grids(sink, found.table, None, to_output)
    sink = outputs.table(REJECTED, rejected_fields(), looks.rejected_rows())
    if sink is not None:
        write_rejected(sink, gathered.rejected)
    return {**outputs.results, **_numbers(found), "REJECTED_COUNT": len(gathered.rejected)}


def _numbers(found: Characterized) -> dict[str, object]:
    used = found.table.count > 1
    errors = found.distribution
    return {
        "SAMPLES": int(found.table.count.sum()),
        "GRIDS_USED": int(used.sum()),
        "MEAN_D_GAMMA": number_or_null(found.table.d_gamma_m[used].mean()) if used.any() else None,
        "PEAK": number_or_null(errors.peak_m),
        "R2": number_or_null(errors.adjusted_r2),
    }


def _report(found: Characterized, layer: str) -> ReportPage:
    figures = _numbers(found)
    page = ReportPage(tr("GPS error by camera"), layer)
    stated = [
        ("samples", f"{figures['SAMPLES']:,}"),
        (tr("grids used"), f"{figures['GRIDS_USED']:,}"),
    ]
    for name, label, unit, digits in (
        ("MEAN_D_GAMMA", tr("mean d_gamma"), " m", 2),
        ("PEAK", tr("peak of its distribution"), " m", 2),
        ("R2", tr("adjusted R² of the Gaussian"), "", 3),
    ):
        if figures[name] is not None:
            stated.append((label, f"{figures[name]:.{digits}f}{unit}"))
    page.add_figures(stated)
    add_error_sections(page, found.table, found.distribution)
    add_noise_section(page, found.table)
    return page
