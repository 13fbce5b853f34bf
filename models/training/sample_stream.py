"""An endless, seeded stream of training samples, made on the fly by worker processes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from pathlib import Path

import numpy as np
from torch.utils.data import IterableDataset, get_worker_info

from sig2gps_qgis.models.training.road_source import city_roads
from sig2gps_qgis.models.training.samples import sample
from sig2gps_qgis.models.training.worlds import World, Worlds
from sig2gps_qgis.tile_drawing import RoadPoints

_WORLDS_IN_MEMORY = 64


class SampleStream(IterableDataset[dict[str, np.ndarray]]):
    """Samples ``first``, ``first + 1``, …: each a function of the seed and its number alone.

    Args:
        roads: folder of the road networks.
        cities: whose worlds are drawn from.
        cache: folder for the worlds.
        seed: of all randomness.
        worlds: how many worlds the samples are drawn from.
        first: where to start; a resumed training goes on where it stopped.
        last: where to end (excluded); None for never.
        block: samples that one worker makes in a row: a batch, so that batches come in order
            whatever the number of workers.
        pictures: whether the samples are drawn; without, they are made several times faster.
    """

    def __init__(
        self,
        roads: Path,
        cities: tuple[str, ...],
        cache: Path,
        seed: int,
        worlds: int,
        first: int = 0,
        last: int | None = None,
        pictures: bool = True,
        block: int = 1,
    ) -> None:
        self._roads = roads
        self._seed = seed
        self._count = worlds
        self._first = first
        self._last = last
        self._pictures = pictures
        self._block = block
        self._worlds = Worlds(roads, cities, cache, seed)

    def __iter__(self) -> Iterator[dict[str, np.ndarray]]:
        worker = get_worker_info()
        step, begin = (worker.num_workers, worker.id) if worker else (1, 0)
        world_of = lru_cache(_WORLDS_IN_MEMORY)(self._worlds.__getitem__)
        points_of = lru_cache(None)(self._points)
        for block in count(begin, step):
            first = self._first + block * self._block
            if self._last is not None and first >= self._last:
                return
            for number in range(first, min(first + self._block, self._last or sys.maxsize)):
                rng = np.random.default_rng([self._seed, 7, number])
                world: World = world_of(int(rng.integers(self._count)))
                yield sample(world, points_of(world.city) if self._pictures else None, rng)

    def _points(self, city: str) -> RoadPoints:
        return RoadPoints.of(city_roads(self._roads, city))
