"""Make a training set for video models from the simulator, without QGIS (`make dataset`).

Resumable and parallel: each shard is a function of the seed and its number alone, and those that
are there are not made again.
"""

from __future__ import annotations

import argparse
import json
import logging
import multiprocessing
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from sig2gps_qgis.models.training.road_source import (
    TRAINING_CITIES,
    VALIDATION_CITIES,
    city_roads,
)
from sig2gps_qgis.models.training.video.simulated_pairs import City, simulated_pair
from sig2gps_qgis.models.training.worlds import World, Worlds
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import Shard, write_manifest, write_shard
from sig2gps_qgis.training_split import AreaSplit
from sig2gps_qgis.video_checkpoint import VideoCheckpoint, is_frame_count
from sig2gps_qgis.video_drawing import RoadLines

_LOG = logging.getLogger(__name__)

TRANSFER_EVERY = 10
"""One shard of so many is of cities that are not trained on."""
_SMALL_TILE = 256
_BOLD = {
    "minor_road": (0, 0, 0),
    "major_road": (0, 0, 0),
    "station": (0, 0, 0),
    "station_radius": 0.0,
    "trace": ((0, 255, 0), (255, 0, 0)),
    "trace_width": 5.0,
    "casing": 1.0,
    "serving_radius": 4.0,
    "serving_ring": (0, 0, 0),
    "start_radius": 0.0,
    "end_radius": 0.0,
    "path": (0, 0, 255),
    "path_width": 7.0,
    "head_radius": 11.0,
    "softness": 5.0,
}
"""The style of small tiles, widths in pixels. A tiny VAE holds few things, so each has a channel of
its own: what of the trace was early is green, what was late red, the path blue; no map. Trace and
path are broad, the dot is soft: it outlasts a tiny model's doubts about where it is."""
_TRAINING_SEED, _TRANSFER_SEED = 1, 2
"""Of the worlds; those that the embedded model learned from are used again."""


@dataclass(frozen=True)
class Plan:
    """What to make.

    Attributes:
        roads: folder of the road networks.
        worlds: folder of the simulated worlds made so far.
        folder: of the training set.
        checkpoint: how to draw.
        frames: of the videos.
        shards: how many files.
        windows: tried for each; some are dropped.
        world_count: worlds that windows are drawn from; of cities for the transfer, a tenth.
        seed: of all randomness.
    """

    roads: Path
    worlds: Path
    folder: Path
    checkpoint: VideoCheckpoint
    frames: int
    shards: int
    windows: int
    world_count: int
    seed: int

    def facts(self) -> dict[str, Any]:
        """What decides what is in a shard, but for the simulator itself."""
        facts = {**asdict(self), "checkpoint": self.checkpoint.to_json()}
        for place in ("roads", "worlds", "folder", "shards"):
            del facts[place]
        return facts


def looks(
    pixels: int, sides_m: Sequence[float], frames: int, ahead_frames: int = 0
) -> VideoCheckpoint:
    """How the pairs of a training set are drawn.

    Args:
        pixels: side of the tile.
        sides_m: the same in metres, for each scope, the closest first.
        frames: of the videos.
        ahead_frames: how many of them lie after the last record.
    """
    style = TileStyle.for_side(pixels)
    if pixels < _SMALL_TILE:
        style = replace(style, **_BOLD)
    return VideoCheckpoint(
        name=f"simulated-{pixels}",
        style=style,
        pixels=pixels,
        metres_per_pixel=tuple(side / pixels for side in sides_m),
        frames=frames,
        ahead_frames=ahead_frames,
    )


def make_shard(plan: Plan, number: int) -> None:
    """Make one file, unless it is there."""
    file = _file(plan, number)
    if file.exists():
        return
    is_transfer = number % TRANSFER_EVERY == TRANSFER_EVERY - 1
    worlds = max(plan.world_count // TRANSFER_EVERY, 2) if is_transfer else plan.world_count
    dropped: Counter[str] = Counter()
    pairs: list[tuple[str, TrainingPair]] = []
    for window in range(plan.windows):
        rng = np.random.default_rng([plan.seed, number, window])
        name, world, city = _place(plan, is_transfer, int(rng.integers(worlds)))
        found = simulated_pair(world, name, city, plan.checkpoint, plan.frames, rng)
        if isinstance(found, str):
            dropped[found] += 1
        else:
            pairs.append(found)
    write_shard(file, Shard(pairs, dropped))


def make(plan: Plan, workers: int) -> dict[str, Any]:
    """Make what is missing, and the manifest; returns the manifest.

    Raises:
        ValueError: the folder holds shards that were made otherwise.
    """
    (plan.folder / "shards").mkdir(parents=True, exist_ok=True)
    stated = plan.folder / "plan.json"
    facts = json.dumps(plan.facts(), indent=2, sort_keys=True)
    if stated.exists() and stated.read_text(encoding="utf-8") != facts:
        raise ValueError(f"'{plan.folder}' holds shards made otherwise: give another folder")
    stated.write_text(facts, encoding="utf-8")
    missing = [number for number in range(plan.shards) if not _file(plan, number).exists()]
    _LOG.info("%d of %d shards to make", len(missing), plan.shards)
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        jobs = ((plan, number) for number in missing)
        for done, _ in enumerate(pool.imap_unordered(_make, jobs), 1):
            if done % 10 == 0:
                _LOG.info("%d shards made", done)
    files = [_file(plan, number) for number in range(plan.shards)]
    return write_manifest(
        plan.folder, plan.checkpoint, plan.frames, files, {"simulation": plan.facts()}
    )


def _make(job: tuple[Plan, int]) -> None:
    make_shard(*job)


def _file(plan: Plan, number: int) -> Path:
    return plan.folder / "shards" / f"{number:06d}.npz"


@lru_cache(maxsize=128)
def _world(roads: Path, cache_folder: Path, is_transfer: bool, number: int) -> World:
    cities = VALIDATION_CITIES if is_transfer else TRAINING_CITIES
    seed = _TRANSFER_SEED if is_transfer else _TRAINING_SEED
    return Worlds(roads, cities, cache_folder, seed)[number]


@cache
def _city(roads: Path, name: str, seed: int, is_transfer: bool) -> City:
    network = city_roads(roads, name)
    (west, south), (east, north) = network.node_xy.min(axis=0), network.node_xy.max(axis=0)
    bounds = (float(west), float(south), float(east), float(north))
    return City(RoadLines.of(network), None if is_transfer else AreaSplit.of(bounds, seed=seed))


def _place(plan: Plan, is_transfer: bool, number: int) -> tuple[str, World, City]:
    world = _world(plan.roads, plan.worlds, is_transfer, number)
    city = _city(plan.roads, world.city, plan.seed, is_transfer)
    return f"{world.city}-{number}", world, city


def main(arguments: Sequence[str] | None = None) -> None:
    """Make one as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--roads", type=Path, required=True)
    parser.add_argument("--worlds", type=Path, required=True, help="simulated worlds are kept here")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--pixels", type=int, default=128)
    parser.add_argument("--frames", type=int, default=13)
    parser.add_argument("--ahead-frames", type=int, default=0, help="after the last record")
    parser.add_argument("--side-m", type=float, nargs="+", default=[5000.0, 20_000.0])
    parser.add_argument("--shards", type=int, default=40)
    parser.add_argument("--windows", type=int, default=256, help="tried for each shard")
    parser.add_argument("--world-count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    options = vars(parser.parse_args(arguments))
    pixels, workers = options.pop("pixels"), options.pop("workers")
    frames, ahead_frames = options["frames"], options.pop("ahead_frames")
    if not is_frame_count(frames):
        parser.error("--frames must be 4k + 1, from 5 on")
    if not 0 <= ahead_frames <= frames - 2:
        parser.error("--ahead-frames must leave two frames to what is known")
    checkpoint = looks(pixels, options.pop("side_m"), frames, ahead_frames)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    manifest = make(Plan(checkpoint=checkpoint, **options), workers)
    _LOG.info("pairs: %s", manifest["pairs"])
    _LOG.info("dropped: %s", manifest["dropped"])


if __name__ == "__main__":
    main()
