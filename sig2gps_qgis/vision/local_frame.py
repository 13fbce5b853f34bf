"""Degrees to metres and back, around one base station, anywhere on Earth."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from pyproj import Transformer

from sig2gps_qgis.local_crs import local_crs_proj
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.samples import InvalidSampleError

EARTH_RADIUS_M = 6_371_000.0
"""Of the haversine distance, as in equation 6 of Charan et al."""
REACH_M = 20_000.0
"""No camera sees a vehicle this far away: positions that spread more are an error in the data."""


@dataclass(frozen=True)
class LocalFrame:
    """A local metric CRS: (x, y) = (east, north) in metres from an origin in WGS84 degrees.

    Attributes:
        latitude, longitude: of the origin.
    """

    latitude: float
    longitude: float

    @classmethod
    def around(cls, latitude: np.ndarray, longitude: np.ndarray) -> LocalFrame:
        """The frame around (N,) positions, N >= 1; they may lie on both sides of 180 degrees."""
        phi, lam = np.radians(latitude), np.radians(longitude)
        x, y, z = (
            float(np.median(axis))
            for axis in (np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi))
        )
        return cls(
            latitude=float(np.degrees(np.arctan2(z, np.hypot(x, y)))),
            longitude=float(np.degrees(np.arctan2(y, x))),
        )

    @cached_property
    def _to_metres(self) -> Transformer:
        crs = local_crs_proj(self.longitude, self.latitude)
        return Transformer.from_crs("EPSG:4326", crs, always_xy=True)

    def to_metres(self, latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
        """(N, 2) metres east and north of the origin, NaN where there is no position.

        Raises:
            InvalidSampleError: a position is further away than a camera can see.
        """
        xy = np.column_stack(self._to_metres.transform(longitude, latitude))
        nowhere = np.isnan(latitude) & np.isnan(longitude)
        xy[nowhere] = np.nan
        distance = np.where(nowhere, 0.0, np.hypot(xy[:, 0], xy[:, 1]))
        if len(xy) and not distance.max() <= REACH_M:
            row = int(np.argmax(np.where(np.isfinite(distance), distance, np.inf)))
            raise InvalidSampleError(
                tr(
                    "The position ({latitude:.6f}, {longitude:.6f}) is more than {reach:.0f} "
                    "km away from the base station at about ({station_latitude:.5f}, "
                    "{station_longitude:.5f}). Denoise the samples of one base station at a time, "
                    "in WGS84 degrees, and remove such outliers.",
                    latitude=latitude[row],
                    longitude=longitude[row],
                    reach=REACH_M / 1000.0,
                    station_latitude=self.latitude,
                    station_longitude=self.longitude,
                ),
                row=row,
                quantity="latitude",
            )
        return xy

    def to_degrees(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(N,) latitude and (N,) longitude in -180 to 180 of (N, 2) metres."""
        longitude, latitude = self._to_metres.transform(xy[:, 0], xy[:, 1], direction="INVERSE")
        return np.asarray(latitude), np.asarray(longitude)


def haversine_m(
    latitude: np.ndarray,
    longitude: np.ndarray,
    other_latitude: np.ndarray,
    other_longitude: np.ndarray,
) -> np.ndarray:
    """Great circle distance in metres of positions in degrees (equation 6 of Charan et al.)."""
    phi, other_phi = np.radians(latitude), np.radians(other_latitude)
    half_phi = np.sin((other_phi - phi) / 2.0)
    half_lam = np.sin(np.radians(np.asarray(other_longitude) - np.asarray(longitude)) / 2.0)
    root = half_phi**2 + np.cos(phi) * np.cos(other_phi) * half_lam**2
    return 2.0 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.clip(root, 0.0, 1.0)))
