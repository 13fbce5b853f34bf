"""Write what a training has come to as weights to be shipped: the end of `make train-embedded`."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from sig2gps_qgis.models.embedded import WEIGHTS, save_weights
from sig2gps_qgis.models.embedded_network import EmbeddedNetwork
from sig2gps_qgis.models.training.embedded import averaged
from sig2gps_qgis.models.training.road_source import TRAINING_CITIES


def export(checkpoint: Path, weights: Path) -> None:
    """The averaged weights of a checkpoint, in half precision.

    Raises:
        OSError: there is no checkpoint, or the weights cannot be written.
    """
    network = EmbeddedNetwork()
    network.load_state_dict(averaged(checkpoint))
    about = {
        "samples": str(torch.load(checkpoint, weights_only=True, map_location="cpu")["seen"]),
        "roads": f"{', '.join(TRAINING_CITIES)}: (c) OpenStreetMap contributors, ODbL 1.0",
        "licence": "GPL-3.0-or-later",
    }
    save_weights(network, weights, about)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    export(options.checkpoint, options.weights)


if __name__ == "__main__":
    main()
