"""Spatially correlated Gaussian random fields: the same place always has the same value."""

from __future__ import annotations

import numpy as np
from scipy import fft, ndimage

_PIXELS_PER_CORRELATION_DISTANCE = 10


class GaussianField:
    """Independent unit-variance fields over the plane with exponential autocorrelation.

    Two places at distance d have correlation exp(-d / correlation_distance_m), the model of
    Gudmundson, "Correlation model for shadow fading in mobile radio systems", Electronics
    Letters 27 (1991). One periodic tile is synthesised exactly by circulant embedding; each
    field is that tile, rotated and shifted at random, so that hundreds of fields cost the
    memory of one.

    Args:
        count: number of fields.
        correlation_distance_m: distance at which the correlation is 1/e, metres.
        rng: source of randomness.
        pixels: side of the tile; a tenth of the correlation distance is one pixel.
    """

    def __init__(
        self,
        count: int,
        correlation_distance_m: float,
        rng: np.random.Generator,
        pixels: int = 2048,
    ) -> None:
        self._pixel_m = correlation_distance_m / _PIXELS_PER_CORRELATION_DISTANCE
        self._tile = _periodic_tile(pixels, rng)
        self._offset = rng.uniform(0, pixels, (count, 2))
        angle = rng.uniform(0, 2 * np.pi, count)
        self._rotation = np.stack([np.cos(angle), np.sin(angle)], axis=1)

    def sample(self, xy: np.ndarray, fields: np.ndarray) -> np.ndarray:
        """Values (N, F) of the given fields (F,) at positions (N, 2) in metres."""
        scaled = np.asarray(xy, dtype=np.float64) / self._pixel_m
        cos, sin = self._rotation[fields].T
        east, north = scaled[:, :1], scaled[:, 1:]
        rows = cos * east - sin * north + self._offset[fields, 0]
        columns = sin * east + cos * north + self._offset[fields, 1]
        return ndimage.map_coordinates(
            self._tile, [rows, columns], order=1, mode="grid-wrap", output=np.float32
        )


def _periodic_tile(pixels: int, rng: np.random.Generator) -> np.ndarray:
    lag = np.minimum(np.arange(pixels), pixels - np.arange(pixels)).astype(np.float32)
    distance = np.hypot(lag[:, None], lag[None, :]) / _PIXELS_PER_CORRELATION_DISTANCE
    spectrum = np.maximum(fft.rfft2(np.exp(-distance)).real, 0)
    white = fft.rfft2(rng.standard_normal((pixels, pixels), dtype=np.float32))
    tile = fft.irfft2(white * np.sqrt(spectrum), s=(pixels, pixels))
    # Bilinear reading between pixels averages, and so loses variance; give it back.
    where = rng.uniform(0, pixels, (2, 20_000))
    read = ndimage.map_coordinates(tile, where, order=1, mode="grid-wrap")
    return ((tile - tile.mean()) / read.std()).astype(np.float32)
