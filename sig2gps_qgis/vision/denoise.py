"""Denoise the GPS of vehicles that a base station sees: the way in to this package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import InvalidInputError, never, stop_if
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.characterize import Characterized, characterize
from sig2gps_qgis.vision.doubtful_boxes import Places
from sig2gps_qgis.vision.error_distribution import ErrorDistribution
from sig2gps_qgis.vision.fused import fused_positions
from sig2gps_qgis.vision.grids import GridTable
from sig2gps_qgis.vision.local_frame import haversine_m
from sig2gps_qgis.vision.progress import unheard
from sig2gps_qgis.vision.samples import Samples
from sig2gps_qgis.vision.site_model import Camera, SiteModel

METHODS = ("fused", "mlp", "lut")


@dataclass(frozen=True)
class Denoised:
    """What became of N samples, in their order.

    Attributes:
        latitude, longitude: (N,) float64, degrees, WGS84; as they came where ``placed`` is False.
        placed: (N,) bool, whether the sample could be denoised.
        reason: (N,) object, why not, None where it could.
        sigma_m: (N,) float64, root mean square distance from the truth, metres; NaN unknown.
        shift_m: (N,) float64, metres from the input, NaN where that has no GPS.
        grid: (N,) int64, 1 to Z, 0 where the place in the image is not known.
        direction: (N,) object, name of the direction of travel, None where unknown.
        candidate: (N,) int64, the transmitter among the sample's own boxes, -1 where none is it.
        box_x, box_y: (N,) float64, its centre, NaN without.
        margin: (N,) float64, how much further from the beam's estimate the runner-up is, shares of
            the image; NaN without one.
        interpolated: (N,) bool, ``lut``: the sample's grid held none that it could learn from.
        pass_number: (N,) int64, from 0.
        noise_m: standard deviation of the GPS noise per axis, as estimated, metres.
        method: fused, mlp or lut.
        site: learned from these samples, or the one that was given.
        grid_table, distribution: the noisy input's error over the grids.
        notes: sentences that say how it was done.
    """

    latitude: np.ndarray
    longitude: np.ndarray
    placed: np.ndarray
    reason: np.ndarray
    sigma_m: np.ndarray
    shift_m: np.ndarray
    grid: np.ndarray
    direction: np.ndarray
    candidate: np.ndarray
    box_x: np.ndarray
    box_y: np.ndarray
    margin: np.ndarray
    interpolated: np.ndarray
    pass_number: np.ndarray
    noise_m: float
    method: str
    site: SiteModel
    grid_table: GridTable
    distribution: ErrorDistribution
    notes: list[str]

    @property
    def identified(self) -> np.ndarray:
        """(N,) bool, whether the transmitter was found among the boxes."""
        return self.candidate >= 0


def denoise(
    samples: Samples,
    camera: Camera,
    method: str = "fused",
    grids: int = 100,
    site: SiteModel | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = unheard,
) -> Denoised:
    """Denoise ``samples``, learning from themselves or from those of a ``site`` learned before.

    Args:
        samples: without the problems that ``sample_problems`` finds.
        camera: that took the images.
        method: one of ``METHODS``.
        grids: Z; a ``site`` has its own.
        cancelled: asked between steps.
        progress: told the share that is done, 0 to 1.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
        InvalidInputError: the method is unknown, or the site model cannot be used for it.
        InvalidSampleError: the samples cannot be used; its ``row`` is the one at fault, if any.
    """
    if method not in METHODS:
        raise InvalidInputError(
            tr(
                "There is no method {method!r}: take one of {methods}.",
                method=method,
                methods=", ".join(METHODS),
            )
        )
    found = characterize(
        samples, camera, grids, site, method == "mlp", cancelled, lambda share: progress(share / 2)
    )
    if method == "mlp" and any(lane.network is None for lane in found.site.lanes):
        raise InvalidInputError(
            tr(
                "The site model was learned without the network that the method mlp needs: "
                "learn it again with mlp, or take fused or lut."
            )
        )
    stop_if(cancelled)
    # Where nothing was learned of a lane, fused knows that its curve says little; others do not.
    placed = found.lane >= 0 if method == "fused" else _learned(found)
    xy, sigma = found.xy.copy(), np.full(len(samples), np.nan)
    interpolated = np.zeros(len(samples), dtype=bool)
    own = np.flatnonzero(placed)
    noise = float(np.mean([lane.model.noise_variance for lane in found.site.lanes]))
    if method == "fused" and len(own):
        fused = fused_positions(
            [lane.model for lane in found.site.lanes],
            found.lane[own],
            found.placement.identification.x[own],
            found.placement.identification.estimate[own, 0],
            found.placement.identification.spread[own],
            found.xy[own],
            found.placement.passes.number[own],
            _places(samples, found, own),
            cancelled,
        )
        xy[own], sigma[own], noise = fused.xy, fused.sigma_m, fused.noise_variance
    elif method != "fused":
        xy, sigma, interpolated = _by_image_alone(found, method)
    latitude, longitude = found.site.frame.to_degrees(xy)
    latitude = np.where(placed, latitude, samples.latitude)
    longitude = np.where(placed, longitude, samples.longitude)
    progress(1.0)
    identification = found.placement.identification
    return Denoised(
        latitude=latitude,
        longitude=longitude,
        placed=placed,
        reason=_reasons(found, placed),
        sigma_m=sigma,
        shift_m=haversine_m(samples.latitude, samples.longitude, latitude, longitude),
        grid=found.grid,
        direction=found.direction,
        candidate=identification.candidate,
        box_x=identification.x,
        box_y=identification.y,
        margin=identification.margin,
        interpolated=interpolated,
        pass_number=found.placement.passes.number,
        noise_m=float(np.sqrt(noise)),
        method=method,
        site=found.site,
        grid_table=found.table,
        distribution=found.distribution,
        notes=found.notes,
    )


def _places(samples: Samples, found: Characterized, own: np.ndarray) -> Places | None:
    """Where the chosen samples, (K,) indices, may be; None where their boxes are known."""
    if samples.candidates.certain:
        return None
    every = Places.of(samples.candidates, found.placement.identification)
    return every.among(own, len(samples))


def _by_image_alone(found: Characterized, method: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(N, 2) metres, (N,) sigma, (N,) interpolated by ``lut`` or ``mlp``, lane by lane."""
    xy, sigma = found.xy.copy(), np.full(len(found.xy), np.nan)
    interpolated = np.zeros(len(xy), dtype=bool)
    for place, lane in enumerate(found.site.lanes):
        own = found.lane == place
        x, noise = found.placement.x[own], lane.model.noise_variance
        if method == "lut":
            xy[own], sigma[own], interpolated[own] = lane.table.locate(x, noise)
        elif lane.network is not None:
            centre = np.column_stack((x, found.placement.y[own]))
            xy[own], sigma[own] = lane.network.locate(centre, noise)
    return xy, sigma, interpolated


def _learned(found: Characterized) -> np.ndarray:
    """(N,) bool: the sample is on a lane, at a place of the image that the lane was learned at."""
    learned = np.zeros(len(found.lane), dtype=bool)
    for place, lane in enumerate(found.site.lanes):
        learned |= (found.lane == place) & lane.model.covers(found.placement.x)
    return learned


def _reasons(found: Characterized, placed: np.ndarray) -> np.ndarray:
    """(N,) object: why a sample could not be placed, None where it could."""
    reason = np.full(len(found.lane), None, dtype=object)
    unseen = ~np.isfinite(found.placement.x)
    reason[unseen] = tr(
        "Neither a box of its image nor a beam tells where in the image the vehicle is."
    )
    reason[~placed & (found.lane >= 0)] = tr(
        "Nothing was learned of the lane where the vehicle is in the image: learn from "
        "samples there, too, or take the method fused, which leaves it near to where GPS "
        "says."
    )
    gps = np.isfinite(found.xy[:, 0])
    unnamed = np.array([name is None for name in found.direction.tolist()], dtype=bool)
    unnamed |= not found.placement.directions_given
    lost = (found.lane < 0) & ~unseen & ~gps & unnamed
    reason[lost] = tr("Neither GPS nor a box of its image tells on which lane the vehicle is.")
    for row in np.flatnonzero((found.lane < 0) & ~unseen & ~lost):
        reason[row] = tr(
            "Nothing was learned of the direction {direction}: it needs two samples whose "
            "transmitter was found in the image.",
            direction=found.direction[row],
        )
    return reason
