"""What a denoising gives: layers, files, report and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFields,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.features import write_points
from sig2gps_qgis.processing_provider.local_frame import transformed, wgs84
from sig2gps_qgis.processing_provider.rejected_parameter import REJECTED
from sig2gps_qgis.processing_provider.report.report_page import ReportPage
from sig2gps_qgis.processing_provider.report.report_parameter import REPORT
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.vision import denoise_parameters as more
from sig2gps_qgis.processing_provider.vision.denoised_writer import (
    DENOISED_FIELDS,
    columns_of,
    grid_fields,
    rejected_fields,
    write_grids,
    write_rejected,
)
from sig2gps_qgis.processing_provider.vision.error_figures import ErrorFigures, error_figures
from sig2gps_qgis.processing_provider.vision.gathered_samples import GatheredSamples
from sig2gps_qgis.processing_provider.vision.joined_fields import JoinedFields
from sig2gps_qgis.processing_provider.vision.vision_report import (
    add_error_sections,
    add_map_section,
    add_noise_section,
    add_result_section,
)
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.denoise import Denoised
from sig2gps_qgis.vision.local_frame import haversine_m


@dataclass(frozen=True)
class DenoisedSamples:
    """Samples of a layer, and what became of them.

    Attributes:
        gathered: N samples and their rows.
        result: of each.
        truth: (N, 2) true longitude and latitude, NaN where unknown; None without any.
    """

    gathered: GatheredSamples
    result: Denoised
    truth: np.ndarray | None

    def figures(self, which: np.ndarray) -> ErrorFigures:
        """Of the samples chosen by (N,) bool."""
        result, samples = self.result, self.gathered.samples
        before = after = None
        if self.truth is not None:
            true = self.truth[which, 1], self.truth[which, 0]
            before = haversine_m(samples.latitude[which], samples.longitude[which], *true)
            after = haversine_m(result.latitude[which], result.longitude[which], *true)
        return error_figures(
            result.identified[which], result.shift_m[which], result.sigma_m[which], before, after
        )

    def by_direction(self) -> dict[str, ErrorFigures]:
        """Of each direction of travel."""
        directions = self.result.direction
        names = sorted(set(directions[self.result.placed].tolist()))
        return {
            str(name): self.figures(self.result.placed & (directions == name)) for name in names
        }


def write_layers(
    outputs: RunOutputs,
    denoised: DenoisedSamples,
    given: QgsFields,
    same: Sequence[str],
    time_field: str,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> None:
    """The layers that are wanted.

    Args:
        outputs: of the run.
        denoised: what to write.
        given: fields of the samples.
        same: those of them that hold what a field of the result holds.
        time_field: a date-time field of the samples, empty without one.
        crs: of the output.
        context: how to transform coordinates.

    Raises:
        QgsProcessingException: an output cannot be written.
    """
    gathered, result = denoised.gathered, denoised.result
    to_output = QgsCoordinateTransform(wgs84(), crs, context)
    fields = JoinedFields(given, DENOISED_FIELDS, same)
    sink = outputs.points(more.DENOISED, fields.fields, crs, looks.denoised(time_field))
    placed = np.flatnonzero(result.placed)
    if sink is not None:
        lon_lat = np.column_stack((result.longitude, result.latitude))[placed]
        values = columns_of(
            np.where(result.grid > 0, result.grid, None)[placed],
            result.direction[placed],
            np.full(len(placed), result.method, dtype=object),
            *(
                column[placed]
                for column in (
                    result.shift_m,
                    result.sigma_m,
                    result.box_x,
                    result.box_y,
                    result.identified,
                    result.margin,
                )
            ),
        )
        offsets = gathered.samples.candidates.offsets[:-1]
        box = np.where(result.candidate >= 0, offsets + result.candidate, -1)
        sources = gathered.source_features(box)
        rows = (
            fields.attributes(sources[index].attributes(), own)
            for index, own in zip(placed.tolist(), values)
        )
        write_points(sink, fields.fields, transformed(to_output, lon_lat), rows)
    sink = outputs.points(more.GRIDS_OUT, grid_fields(), crs, looks.grids())
    if sink is not None:
        write_grids(sink, result.grid_table, result.site, to_output)
    sink = outputs.table(REJECTED, rejected_fields(), looks.rejected_rows())
    if sink is not None:
        write_rejected(sink, gathered.rejected)


def write_files(outputs: RunOutputs, denoised: DenoisedSamples, layer: str) -> None:
    """The site model and the report, where they are wanted.

    Raises:
        InvalidInputError: one of them cannot be written.
    """
    path = outputs.file(more.SITE_MODEL_OUT)
    if path:
        try:
            denoised.result.site.save(Path(path))
        except OSError as error:
            raise InvalidInputError(
                tr(
                    "The site model '{path}' (SITE_MODEL_OUT) cannot be written: {reason}.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error
    path = outputs.file(REPORT)
    if path:
        _report(denoised, layer).save(Path(path))


def numbers_of(denoised: DenoisedSamples) -> dict[str, object]:
    """The outputs that are numbers."""
    placed = denoised.result.placed
    figures = denoised.figures(placed)
    return {
        "SAMPLES": figures.samples,
        "IDENTIFIED": int(denoised.result.identified[placed].sum()),
        "IDENTIFIED_SHARE": figures.identified,
        "MEAN_SHIFT": figures.mean_shift,
        "MEAN_SIGMA": figures.mean_sigma,
        "MAE_BEFORE": figures.mae_before,
        "MAE_AFTER": figures.mae_after,
        "REJECTED_COUNT": len(denoised.gathered.rejected),
    }


def _report(denoised: DenoisedSamples, layer: str) -> ReportPage:
    gathered, result = denoised.gathered, denoised.result
    placed = result.placed
    figures = denoised.figures(placed)
    page = ReportPage(
        tr("GPS denoised by vision and beams"),
        tr("{layer}, method {method}", layer=layer, method=result.method),
    )
    stated = [
        (tr("samples denoised"), f"{figures.samples:,}"),
        (tr("transmitter identified"), f"{figures.identified:.1%}"),
        (tr("mean shift"), f"{figures.mean_shift:.2f} m"),
        (tr("mean sigma"), f"{figures.mean_sigma:.2f} m"),
    ]
    if figures.mae_before is not None and figures.mae_after is not None:
        stated.append((tr("mean error before"), f"{figures.mae_before:.2f} m"))
        stated.append((tr("mean error after"), f"{figures.mae_after:.2f} m"))
    page.add_figures(stated)
    frame = result.site.frame
    before = frame.to_metres(gathered.samples.latitude, gathered.samples.longitude)
    after = frame.to_metres(result.latitude, result.longitude)
    truth = None
    if denoised.truth is not None:
        truth = np.full(after.shape, np.nan)
        known = np.isfinite(denoised.truth).all(axis=1)
        truth[known] = frame.to_metres(denoised.truth[known, 1], denoised.truth[known, 0])
        truth = truth[placed]
    add_map_section(page, before[placed], after[placed], truth)
    add_result_section(page, denoised.by_direction())
    if len(result.grid_table):  # else no sample has both GPS and box
        add_error_sections(page, result.grid_table, result.distribution)
        add_noise_section(page, result.grid_table)
    return page
