"""How many images a second the engine `detector` answers: a program, run with torch's Python.

Prints JSON: for each device its name, processor threads, and images a second by batch size.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from sig2gps_qgis.detection_protocol import question
from sig2gps_qgis.engine_options import read_options
from sig2gps_qgis.models.detector import DetectorEngine
from sig2gps_qgis.models.engine import Call
from sig2gps_qgis.models.weight_folders import WeightFolders

LEAST_SECONDS = 5.0


def images_a_second(engine: DetectorEngine, weights: str, files: list[bytes], batch: int) -> float:
    """Decoded, put before the network and sorted out; sending is not part of it."""
    options = read_options([("weights", weights)], engine.options)
    engine.at_once = batch
    coming = itertools.cycle(files)
    engine.predict(_batch(coming, batch), options, Call())  # the first takes longer
    begin, count = time.perf_counter(), 0
    while (seconds := time.perf_counter() - begin) < LEAST_SECONDS:
        engine.predict(_batch(coming, batch), options, Call())
        count += batch
    return count / seconds


def _batch(coming: Iterator[bytes], count: int) -> dict[str, np.ndarray]:
    return question(list(itertools.islice(coming, count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--batches", type=int, nargs="+", default=[1, 8, 32])
    options = parser.parse_args()
    files = [file.read_bytes() for file in sorted(options.images.iterdir())]
    rates = []
    for device in ["cpu", "cuda"] if torch.cuda.is_available() else ["cpu"]:
        engine = DetectorEngine(device, WeightFolders(options.weights.parent))
        rates.append(
            {
                "device": torch.cuda.get_device_name() if device == "cuda" else "CPU",
                "threads": torch.get_num_threads(),
                "rates": {
                    batch: images_a_second(engine, options.weights.name, files, batch)
                    for batch in options.batches
                },
            }
        )
    print(json.dumps(rates))  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
