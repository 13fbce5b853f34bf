"""A detector of two classes that is small, quick, and untrained."""

from __future__ import annotations

from pathlib import Path

import torch

from sig2gps_qgis.models.detector import DetectorEngine
from sig2gps_qgis.models.ultralytics_import import import_ultralytics
from sig2gps_qgis.models.weight_folders import WeightFolders

NAMES = {0: "Tx", 1: "Distractor"}
PIXELS = 64

PLAN = {
    "nc": len(NAMES),
    "backbone": [
        [-1, 1, "Conv", [8, 3, 2]],
        [-1, 1, "Conv", [16, 3, 2]],
        [-1, 1, "Conv", [16, 3, 2]],
        [-1, 1, "Conv", [32, 3, 2]],
        [-1, 1, "Conv", [32, 3, 2]],
    ],
    "head": [[[2, 3, 4], 1, "Detect", ["nc"]]],
}


def tiny_network() -> torch.nn.Module:
    """YOLO in its usual form, with three strides and hardly any weights."""
    import_ultralytics()
    from ultralytics.nn.tasks import DetectionModel

    torch.manual_seed(1)
    network = DetectionModel(dict(PLAN), ch=3, verbose=False)
    network.names = dict(NAMES)
    return network


def served(folder: str) -> list[DetectorEngine]:
    """The engine, with its weights as ``tiny.pt``."""
    save_tiny_detector(Path(folder) / "tiny.pt")
    return [DetectorEngine("cpu", WeightFolders(Path(folder)))]


def save_tiny_detector(file: Path) -> Path:
    """Its weights, as ultralytics saves them."""
    file.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"model": tiny_network().half(), "train_args": {"imgsz": PIXELS}}, file)
    return file
