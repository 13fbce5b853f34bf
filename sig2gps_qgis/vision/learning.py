"""Learning a site model from placed samples."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.lane_curve import LaneCurve
from sig2gps_qgis.vision.lane_model import along_and_across, learn_lane, tangent_of
from sig2gps_qgis.vision.lanes import ALL, LEFT_LANE, RIGHT_LANE, nearest_lanes, side_by_side
from sig2gps_qgis.vision.local_frame import LocalFrame
from sig2gps_qgis.vision.lut import LookUpTable
from sig2gps_qgis.vision.mlp import PositionNetwork
from sig2gps_qgis.vision.placement import Placement
from sig2gps_qgis.vision.progress import unheard
from sig2gps_qgis.vision.samples import InvalidSampleError
from sig2gps_qgis.vision.site_model import Camera, Lane, SiteModel
from sig2gps_qgis.vision.transmitter import TransmitterModel

LEAST_SAMPLES = 2
"""That a lane is learned from."""
SURE, LEAST_SURE = 0.9, 0.5
"""Boxes that are less probably the transmitters' are not learned from, if so many are left."""
NEAREST_LANE_LIMIT_M = 20.0
"""A sample further off than this from a lane says nothing more against it."""


def learn_site(
    placement: Placement,
    xy: np.ndarray,
    camera: Camera,
    grids: int,
    frame: LocalFrame,
    transmitter: TransmitterModel | None,
    with_network: bool,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = unheard,
) -> SiteModel:
    """Learn each direction of travel from its samples with an identified box.

    Args:
        xy: (N, 2) noisy positions, metres in ``frame``.
        with_network: learn what ``mlp`` needs, too.

    Raises:
        Cancelled: soon after ``cancelled()`` says so.
        InvalidSampleError: no direction of travel has two samples with a box.
    """
    names = placement.names()
    boxed, sure = placement.identification.identified, placement.identification.sure >= SURE
    number = placement.lanes(names)
    lanes = []
    for place, name in enumerate(names):
        own = np.flatnonzero(boxed & (number == place))
        if len(own) < LEAST_SAMPLES:
            continue
        own = own[sure[own]] if sure[own].mean() >= LEAST_SURE else own
        x, y = placement.x[own], placement.y[own]
        model = learn_lane(name, x, y, xy[own], placement.passes.number[own], cancelled)
        network = None
        if with_network:
            network = PositionNetwork.fit(np.column_stack((x, y)), xy[own], cancelled)
        lanes.append(Lane(model, LookUpTable.fit(x, xy[own], grids), network))
        progress((place + 1) / len(names))
    if not lanes:
        raise InvalidSampleError(
            tr(
                "No direction of travel has {least} samples whose transmitter was "
                "found in the image (of {count} samples, {usable} have one): give more samples, "
                "boxes or beams, or apply a site model that was learned before.",
                least=LEAST_SAMPLES,
                count=len(boxed),
                usable=int(boxed.sum()),
            ),
            quantity="candidates",
        )
    return SiteModel(camera, grids, frame, tuple(lanes), transmitter)


def with_lanes_apart(placement: Placement, xy: np.ndarray) -> Placement:
    """The same, but where no direction was given or found: samples of two lanes are told apart.

    Args:
        xy: (N, 2) noisy positions, metres.
    """
    if placement.directions_given or placement.names() != [ALL]:
        return placement
    own = np.flatnonzero(placement.identification.identified)
    if not len(own):
        return placement
    x = placement.x[own]
    curve = LaneCurve.fit(x, xy[own], placement.passes.number[own])
    tangent, _ = tangent_of(curve, x)
    _, across = along_and_across(xy[own] - curve.position(x), tangent)
    left = side_by_side(across)
    if left is None:
        return placement
    direction = np.full(len(xy), None, dtype=object)
    direction[own] = np.where(left, LEFT_LANE, RIGHT_LANE)
    note = tr("No directions of travel were found; positions lie on two lanes, told apart by them.")
    return replace(placement, direction=direction, notes=[*placement.notes[:-1], note])


def lanes_of_samples(placement: Placement, xy: np.ndarray, site: SiteModel) -> np.ndarray:
    """(N,) int64 the site's lane that each sample is on, -1 where its x is not known.

    Samples of a direction that the site does not know are on the lane that their pass lies nearest
    to, unless their direction was given. Of passes without GPS the boxes' heights tell the lane.
    """
    number = placement.lanes(site.directions)
    known = np.isfinite(placement.x)
    off = np.full((len(xy), len(site.lanes)), np.nan)
    for place, lane in enumerate(site.lanes):
        off[known, place] = _metres_off(lane.model.curve, placement.x[known], xy[known])
    unnamed = np.array([name is None for name in placement.direction.tolist()], dtype=bool)
    if not placement.directions_given:
        unnamed |= number < 0
    nearest = nearest_lanes(number, off, NEAREST_LANE_LIMIT_M, placement.passes)
    lost = np.flatnonzero(unnamed & (number < 0) & ~_passes_with(np.isfinite(xy[:, 0]), placement))
    nearest[lost] = _lanes_by_height(placement, lost, site)
    return np.where(known, np.where(unnamed, nearest, number), -1)


def _passes_with(told: np.ndarray, placement: Placement) -> np.ndarray:
    """(N,) bool: another sample of the same pass, or the sample itself, is ``told``, (N,) bool."""
    passes = placement.passes
    return np.bincount(passes.number, told, passes.count)[passes.number] > 0.0


def _lanes_by_height(placement: Placement, rows: np.ndarray, site: SiteModel) -> np.ndarray:
    """(K,) int64 lane with boxes as high in the image as those of (K,) samples, -1 without one."""
    height = np.array([lane.model.y for lane in site.lanes])
    own = placement.y[rows]
    nearest = np.argmin(np.abs(np.nan_to_num(own)[:, None] - height), axis=1)
    told = placement.identification.identified[rows] | (len(site.lanes) == 1)
    return np.where(told, nearest, -1)


def _metres_off(curve: LaneCurve, x: np.ndarray, xy: np.ndarray) -> np.ndarray:
    off = xy - curve.position(x)
    return np.hypot(off[:, 0], off[:, 1])
