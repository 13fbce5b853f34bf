"""Training samples: a stretch of a simulated drive as the model sees it, and where the phone was.

All that is unknown of real data is drawn anew for each sample: how station positions are known,
how often records are written, which stations are listed, how the map is drawn and turned.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.known_positions import CellDatabase, KnownPositions, survey_positions
from sig2gps_qgis.models.training.worlds import World
from sig2gps_qgis.served_trips import ServedTrip, drives_of, record_instants
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_drawing import RoadPoints, draw, lists
from sig2gps_qgis.tile_window import FRAMES, PIXELS, TileWindow, frame_seconds

RECORD_PERIODS_S = (5.0, 15.0, 60.0, 60.0, 60.0, 60.0, 120.0, 300.0, 900.0)
_FEWEST_SURVEYS = 4


@dataclass(frozen=True)
class Known:
    """One trace, and the stations that are listed.

    Attributes:
        time: (N,) of the records, seconds.
        xy: (N, 2) positions of the serving stations as known, NaN where not listed.
        stations_xy: (S, 2) distinct positions of all listed stations.
        truth_time, truth_xy: (T,) and (T, 2) where the phone was.
        drive: number of the drive in its world.
    """

    time: np.ndarray
    xy: np.ndarray
    stations_xy: np.ndarray
    truth_time: np.ndarray
    truth_xy: np.ndarray
    drive: int


def simulate_known(world: World, rng: np.random.Generator, *, listed_apart: bool = False) -> Known:
    """One drive of a world, by what a data base and a log of records tell of it.

    Args:
        listed_apart: no list of stations is to be made of the drive's own records, which would tell
            where it leads.
    """
    number = int(rng.integers(len(world.drives)))
    drive = world.drives[number]
    known, cells = _listed(world, number, rng)
    of_sites = rng.uniform() < 0.5
    cell_xy = known.site_xy[world.layout.cell_site] if of_sites else known.cell_xy
    if rng.uniform() < 0.2:  # a list of poor quality; sectors of a site move together
        error = rng.normal(0, rng.uniform(50.0, 200.0), (len(world.layout.site_ids), 2))
        cell_xy = cell_xy + error[world.layout.cell_site]
    time, at = _records(drive, rng)
    xy = cell_xy[drive.cell[at]]
    if rng.uniform() < 0.1 and not listed_apart:
        cells = np.unique(drive.cell[at])  # no list of stations but the records themselves
    listed = cell_xy[cells]
    listed = listed[np.isfinite(listed[:, 0])]
    return Known(time[at], xy, np.unique(np.round(listed), axis=0), time, drive.xy, number)


def _listed(
    world: World, number: int, rng: np.random.Generator
) -> tuple[KnownPositions, np.ndarray]:
    """Positions as known, and the cells (indices) of the data base."""
    layout = world.layout
    if rng.uniform() < 0.65:
        others = np.delete(np.arange(len(world.drives)), number)
        count = int(rng.integers(_FEWEST_SURVEYS, len(others) + 1))
        survey = [world.drives[i] for i in rng.permutation(others)[:count]]
        known = CellDatabase(layout, drives_of(survey)).positions()
        cells = np.unique(np.concatenate([drive.cell for drive in survey]))
    else:
        known = survey_positions(layout, rng.uniform(5.0, 120.0), rng)
        cells = np.arange(len(layout.cell_ids))
    missing = np.flatnonzero(rng.uniform(size=len(layout.site_ids)) < rng.choice([0, 0.04, 0.15]))
    return known.without(missing, layout), cells


def _records(drive: ServedTrip, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Times of a drive (T,), driven faster or slower, and its records, indices (N,)."""
    time = drive.time * rng.lognormal(0, 0.2)
    period = float(rng.choice(RECORD_PERIODS_S)) * rng.uniform(0.8, 1.2)
    at = record_instants(time, drive.cell, period, event_driven=rng.uniform() < 0.8)
    at = at[at < len(time)]
    if rng.uniform() < 0.2:
        keep = rng.uniform(size=len(at)) > rng.uniform(0.0, 0.5)
        at = at[keep | (np.arange(len(at)) == 0)]
    return time, at


@dataclass(frozen=True)
class _Turn:
    """A rotation with or without a reflection, and a change of scale, about the origin."""

    matrix: np.ndarray

    @classmethod
    def drawn(cls, rng: np.random.Generator) -> _Turn:
        angle, scale = rng.uniform(0, 2 * np.pi), rng.lognormal(0, 0.15)
        rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        return cls(scale * rotation @ np.diag([1.0, rng.choice([-1.0, 1.0])]))

    def __call__(self, xy: np.ndarray) -> np.ndarray:
        return xy @ self.matrix.T

    def roads(self, roads: RoadPoints, centre: np.ndarray, half_side_m: float) -> RoadPoints:
        """Roads around a centre that is given as turned, turned."""
        scale = np.sqrt(abs(np.linalg.det(self.matrix)))
        back = np.linalg.inv(self.matrix) @ centre
        near = roads.within(back, np.sqrt(2) * half_side_m / scale)
        return RoadPoints(self(near.xy), scale * near.length_m)


def sample(
    world: World, roads: RoadPoints | None, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """A random sample of a world.

    Args:
        world: what is true.
        roads: the city's; None where no pictures are wanted.
        rng: source of randomness.

    Returns:
        The arrays of ``tile_drawing.INPUTS`` (without their first axis), and ``truth`` (FRAMES, 2)
        float32, column and row of the phone, NaN before and after the trace and where it is
        outside of the tile.
    """
    known = simulate_known(world, rng)
    while not np.isfinite(known.xy[:, 0]).any():
        known = simulate_known(world, rng)
    turn = _Turn.drawn(rng)
    track = ServingTrack.of(known.time, turn(known.xy))
    window = _window(known, track, rng)
    stations = turn(known.stations_xy)
    if roads is None:
        arrays = lists(window, track, stations)
    else:
        half_side = window.metres_per_pixel * PIXELS / 2
        near = _thinned(turn.roads(roads, window.centre, half_side), rng)
        arrays = draw(window, track, stations, near)
    truth = np.column_stack(
        [
            np.interp(window.time, known.truth_time, known.truth_xy[:, axis], np.nan, np.nan)
            for axis in (0, 1)
        ]
    )
    outside = (window.time < known.time[0]) | (window.time > known.time[-1])
    pixel = window.pixel(turn(truth))
    outside |= ~((pixel > -0.5) & (pixel < PIXELS - 0.5)).all(axis=1)
    arrays["truth"] = np.where(outside[:, None], np.nan, pixel).astype(np.float32)
    return arrays


def _window(known: Known, track: ServingTrack, rng: np.random.Generator) -> TileWindow:
    """A stretch of the trace, at random; longer than the trace where that is short."""
    frame_s = frame_seconds(known.time, track)
    spare = (known.time[-1] - known.time[0]) - frame_s * (FRAMES - 1)
    first = known.time[0] + spare * rng.uniform(-0.02, 1.02)
    window = TileWindow.around(track, first + frame_s * np.arange(FRAMES), frame_s)
    shift = rng.uniform(-0.05, 0.05, 2) * window.metres_per_pixel * PIXELS
    return TileWindow(
        window.time,
        frame_s,
        window.centre + shift,
        window.metres_per_pixel * rng.uniform(0.9, 1.2),
    )


def _thinned(roads: RoadPoints, rng: np.random.Generator) -> RoadPoints:
    """At times with streets missing from the map, or all of them."""
    chance = rng.uniform()
    if chance < 0.05:
        return RoadPoints(roads.xy[:0], roads.length_m[:0])
    if chance > 0.2:
        return roads
    east, north = np.floor(roads.xy / 250.0).astype(np.int64).T
    missing = rng.uniform(size=997) < rng.uniform(0.0, 0.3)
    kept = ~missing[(east * 31 + north) % len(missing)]
    return RoadPoints(roads.xy[kept], roads.length_m[kept])
