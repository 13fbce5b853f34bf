"""The engines that an inference server offers."""

from __future__ import annotations

from sig2gps_qgis.models.engine import Engine


def load_engines(device: str) -> list[Engine]:
    """Every engine, ready to compute on a device as torch names it, ``cuda:0`` for instance.

    Raises:
        OSError, ValueError, RuntimeError: weights or device cannot be used.
    """
    from sig2gps_qgis.models.embedded import EmbeddedEngine

    return [EmbeddedEngine.load(device)]
