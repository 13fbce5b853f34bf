"""The reports of denoising and of characterizing the GPS error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sig2gps_qgis.processing_provider.report.report_page import ReportPage, table
from sig2gps_qgis.processing_provider.vision.report_figures import (
    distance_figure,
    map_figure,
    variance_figure,
)
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.vision.error_figures import ErrorFigures
    from sig2gps_qgis.vision.error_distribution import ErrorDistribution
    from sig2gps_qgis.vision.grids import GridTable

_NOTHING = "–"
_CURVE_POINTS = 200


def add_map_section(
    page: ReportPage, before: np.ndarray, after: np.ndarray, truth: np.ndarray | None
) -> None:
    """The map before and after, from (N, 2) metres east and north each."""
    page.add_section(
        tr("Before and after"),
        tr(
            "Each dot is a sample, turned so that the street runs from left to right. N points "
            "to the north. A metre is as long both ways."
        ),
        map_figure(before, after, truth),
    )


def add_error_sections(page: ReportPage, grids: GridTable, errors: ErrorDistribution) -> None:
    """The distribution of d_gamma over the grids, and the variance along the image."""
    curve, key = None, ""
    if np.isfinite(errors.adjusted_r2):
        x = np.linspace(0.0, float(errors.edges[-1]), _CURVE_POINTS)
        curve = x, errors.density(x)
        key = tr(
            "Gaussian around {mean:.2f} m, adjusted R² {r2:.3f}",
            mean=errors.mean_m,
            r2=errors.adjusted_r2,
        )
    page.add_section(
        tr("GPS error in the grids"),
        tr(
            "d_gamma is the mean distance of a grid's positions to their mean: how much GPS "
            "scatters while vehicles are in one place. Only grids with at least two samples count."
        ),
        distance_figure(errors.edges, errors.counts, curve, key),
    )
    place = (grids.x_from + grids.x_to) / 2.0
    variance = np.where(grids.count > 1, grids.variance_m2, np.nan)
    lanes = {name: (place[rows], variance[rows]) for name, rows in directions_of(grids).items()}
    page.add_section(
        tr("Variance along the image"),
        tr("Of the positions in each grid. An error that depends on the place shows as a trend."),
        variance_figure(lanes),
    )


def add_noise_section(page: ReportPage, grids: GridTable) -> None:
    """How much the noisy positions scatter, by direction."""
    rows = [_noise_row(name, grids, chosen) for name, chosen in directions_of(grids).items()]
    if len(rows) > 1:
        rows.append(_noise_row(tr("all"), grids, np.ones(len(grids.grid), dtype=bool)))
    page.add_section(
        tr("Noise by direction"),
        tr(
            "Of the noisy positions. The standard deviation is that of one axis, from the variance "
            "within the grids."
        ),
        table(
            [
                tr("Direction"),
                tr("Samples"),
                tr("Grids with two or more"),
                tr("Mean d_gamma (m)"),
                tr("Variance (m²)"),
                tr("Standard deviation (m)"),
            ],
            rows,
        ),
    )


def add_result_section(page: ReportPage, figures: dict[str, ErrorFigures]) -> None:
    """What denoising did, by direction."""
    has_truth = any(row.mae_after is not None for row in figures.values())
    header = [tr("Direction"), tr("Samples"), tr("Identified"), tr("Mean shift (m)")]
    header.append(tr("Mean sigma (m)"))
    if has_truth:
        header += [tr("Mean error before (m)"), tr("Mean error after (m)")]
        header += [tr("95 % within, before (m)"), tr("95 % within, after (m)")]
    rows = []
    for name, row in figures.items():
        cells = [name, f"{row.samples:,}", f"{row.identified:.1%}", f"{row.mean_shift:.2f}"]
        cells.append(f"{row.mean_sigma:.2f}")
        if has_truth:
            errors = (row.mae_before, row.mae_after, row.p95_before, row.p95_after)
            cells += [_NOTHING if error is None else f"{error:.2f}" for error in errors]
        rows.append(cells)
    page.add_section(
        tr("Result by direction"),
        tr(
            "Shift is how far positions were moved; sigma is their standard deviation as the "
            "method sees it. Errors are distances to the true positions that were given."
        )
        if has_truth
        else tr(
            "Shift is how far positions were moved; sigma is their standard deviation as the "
            "method sees it. No true positions were given to measure errors with."
        ),
        table(header, rows),
    )


def directions_of(grids: GridTable) -> dict[str, np.ndarray]:
    """(G,) bool, which of the grids belong to each direction, in the order of their names."""
    return {str(name): grids.direction == name for name in sorted(set(grids.direction.tolist()))}


def _noise_row(name: str, grids: GridTable, chosen: np.ndarray) -> list[str]:
    count, variance = grids.count[chosen], grids.variance_m2[chosen]
    usable = count > 1
    cells = [name, f"{count.sum():,}", f"{usable.sum():,}"]
    if not usable.any():
        return [*cells, *[_NOTHING] * 3]
    # The variance within grids, each with one degree of freedom less than it has samples.
    freedom = count[usable] - 1
    pooled = float((variance[usable] * count[usable]).sum() / freedom.sum())
    distance = float(np.average(grids.d_gamma_m[chosen][usable], weights=count[usable]))
    return [*cells, f"{distance:.2f}", f"{pooled:.2f}", f"{np.sqrt(pooled / 2.0):.2f}"]
