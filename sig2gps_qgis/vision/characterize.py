"""Steps before denoising: find the transmitters, group them, characterize the GPS error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import InvalidInputError, never, stop_if
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.error_distribution import ErrorDistribution, error_distribution
from sig2gps_qgis.vision.grids import GridTable, grid_numbers, grid_table
from sig2gps_qgis.vision.learning import lanes_of_samples, learn_site, with_lanes_apart
from sig2gps_qgis.vision.local_frame import LocalFrame
from sig2gps_qgis.vision.placement import Placement, place_samples, transmitter_model
from sig2gps_qgis.vision.progress import unheard
from sig2gps_qgis.vision.samples import InvalidSampleError, Samples
from sig2gps_qgis.vision.site_model import Camera, SiteModel

MOST_GRIDS = 10_000


@dataclass(frozen=True)
class Characterized:
    """Placed samples, and the GPS error in each grid.

    Attributes:
        site: learned from the samples, or the given one.
        placement: passes, boxes, x and y of the samples.
        xy: (N, 2) float64, the noisy positions, metres in the site's frame.
        lane: (N,) int64, index into the site's lanes, -1 where a sample is on none.
        grid: (N,) int64, 1 to Z, 0 where its x is not known.
        direction: (N,) object, name of the lane or the given direction, None where neither is.
        table: a row per direction and grid.
        distribution: of the error over the grids.
        notes: sentences that say how it was done.
    """

    site: SiteModel
    placement: Placement
    xy: np.ndarray
    lane: np.ndarray
    grid: np.ndarray
    direction: np.ndarray
    table: GridTable
    distribution: ErrorDistribution
    notes: list[str]


def characterize(
    samples: Samples,
    camera: Camera,
    grids: int = 100,
    site: SiteModel | None = None,
    with_network: bool = False,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = unheard,
) -> Characterized:
    """Group the samples by direction and grid and tell the error in each.

    Args:
        samples: without the problems that ``sample_problems`` finds.
        camera: that took the images.
        grids: Z, vertical grids over the image's width; a ``site`` has its own.
        site: learned before; None learns one from these samples.
        with_network: learn what ``mlp`` needs, too.
        cancelled: asked between steps.
        progress: told the share that is done, 0 to 1.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
        InvalidInputError: the site model is of another camera, or has no lane of this direction.
        InvalidSampleError: the samples cannot be used; its ``row`` is the one at fault, if any.
    """
    if not len(samples):
        raise InvalidSampleError(
            tr("There are no samples: give at least two a direction of travel.")
        )
    if not 1 <= grids <= MOST_GRIDS:
        raise InvalidInputError(
            tr(
                "{grids} grids: give a number from 1 to {most_grids}.",
                grids=grids,
                most_grids=MOST_GRIDS,
            )
        )
    if site is not None:
        site.check_camera(camera)
    elif not samples.has_gps.all():
        raise InvalidSampleError(
            tr(
                "It has no GPS position: leave it out, or apply a site model that was learned "
                "before."
            ),
            row=int(np.argmin(samples.has_gps)),
            quantity="latitude",
        )
    frame = LocalFrame.around(samples.latitude, samples.longitude) if site is None else site.frame
    xy = frame.to_metres(samples.latitude, samples.longitude)
    transmitter = transmitter_model(samples, cancelled) if site is None else site.transmitter
    progress(0.3)
    stop_if(cancelled)
    placement = place_samples(samples, transmitter)
    progress(0.4)
    if site is None:
        placement = with_lanes_apart(placement, xy)
        site = learn_site(
            placement,
            xy,
            camera,
            grids,
            frame,
            transmitter,
            with_network,
            cancelled,
            lambda share: progress(0.4 + 0.6 * share),
        )
    lane = lanes_of_samples(placement, xy, site)
    grid = grid_numbers(placement.x, site.grids)
    boxed = np.where(placement.identification.identified & samples.has_gps, lane, -1)
    table = grid_table(site.directions, boxed, grid, xy, site.grids, frame)
    direction = placement.direction.copy()
    direction[lane >= 0] = np.array(site.directions, dtype=object)[lane[lane >= 0]]
    return Characterized(
        site=site,
        placement=placement,
        xy=xy,
        lane=lane,
        grid=grid,
        direction=direction,
        table=table,
        distribution=error_distribution(table.d_gamma_m, table.count),
        notes=placement.notes + _transmitter_notes(site),
    )


def _transmitter_notes(site: SiteModel) -> list[str]:
    if site.transmitter is None:
        return [tr("No beams: only samples with a single box have their transmitter identified.")]
    note = tr(
        "Where beams point to was learned from {learned_from} samples; boxes further than "
        "{gate:.3f} of the image from there were not taken.",
        learned_from=site.transmitter.learned_from,
        gate=site.transmitter.gate,
    )
    return [note]
