"""The engines that an inference server offers."""

from __future__ import annotations

from sig2gps_qgis.models.engine import Engine
from sig2gps_qgis.models.weight_folders import WeightFolders


def load_engines(device: str, folders: WeightFolders | None = None) -> list[Engine]:
    """Every engine, ready to compute on a device as torch names it, ``cuda:0`` for instance.

    Args:
        folders: where weights are that requests name.

    Raises:
        OSError, ValueError, RuntimeError: weights or device cannot be used.
    """
    from sig2gps_qgis.models.detector import DetectorEngine
    from sig2gps_qgis.models.embedded import EmbeddedEngine
    from sig2gps_qgis.models.video.catalog import Catalog
    from sig2gps_qgis.models.video.engine import WanEngine

    folders = folders or WeightFolders()
    return [
        EmbeddedEngine.load(device),
        DetectorEngine(device, folders),
        WanEngine(Catalog(folders.checkpoints, folders.any_path), device),
    ]
