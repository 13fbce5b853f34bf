"""What a base station with a camera and a beam codebook gets to see of vehicles: samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.errors import InvalidInputError


class InvalidSampleError(InvalidInputError):
    """Samples that cannot be used together; the message says why and what to do.

    Attributes:
        row: index of the sample at fault, or None where it is not a single one.
        quantity: what of it is at fault: the name of an attribute of :class:`Samples`, or None.
    """

    def __init__(self, message: str, row: int | None = None, quantity: str | None = None) -> None:
        super().__init__(message)
        self.row = row
        self.quantity = quantity


@dataclass(frozen=True)
class Candidates:
    """The boxes that a detector found in the image of each sample, one sample after the other.

    Attributes:
        offsets: (N + 1,) int64, where the boxes of each sample start in the arrays below.
        x: (M,) float64, box centres, 0 (left) to 1 (right) of the image's width.
        y: (M,) float64, box centres, 0 (top) to 1 (bottom) of the image's height.
        score: (M,) float64, the detector's confidence, 0 to 1.
        certain: there is at most one box a sample, and it is known to be the transmitter's.
    """

    offsets: np.ndarray
    x: np.ndarray
    y: np.ndarray
    score: np.ndarray
    certain: bool = False

    def __post_init__(self) -> None:
        if not len(self.x) == len(self.y) == len(self.score) == self.offsets[-1]:
            raise ValueError("candidates need an x, a y and a score per box")
        if self.offsets[0] != 0 or (np.diff(self.offsets) < 0).any():
            raise ValueError("the offsets of candidates start at 0 and do not decrease")

    @classmethod
    def known(cls, x: np.ndarray, y: np.ndarray) -> Candidates:
        """The transmitters' own boxes: (N,) centres, NaN in either where there is none."""
        there = np.isfinite(x) & np.isfinite(y)
        offsets = np.append(0, np.cumsum(there)).astype(np.int64)
        score = np.ones(int(there.sum()))
        return cls(offsets, x[there].astype(float), y[there].astype(float), score, certain=True)

    @classmethod
    def of_rows(
        cls, row: np.ndarray, x: np.ndarray, y: np.ndarray, score: np.ndarray, samples: int
    ) -> Candidates:
        """From (M,) boxes in any order, each with the index of its sample; N = ``samples``."""
        order = np.argsort(row, kind="stable")
        counts = np.bincount(np.asarray(row, dtype=np.int64), minlength=samples)
        return cls(
            offsets=np.append(0, np.cumsum(counts)).astype(np.int64),
            x=np.asarray(x, dtype=np.float64)[order],
            y=np.asarray(y, dtype=np.float64)[order],
            score=np.asarray(score, dtype=np.float64)[order],
        )

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def counts(self) -> np.ndarray:
        """(N,) boxes of each sample."""
        return np.diff(self.offsets)

    @property
    def rows(self) -> np.ndarray:
        """(M,) index of the sample that each box belongs to."""
        return np.repeat(np.arange(len(self)), self.counts)

    def take(self, samples: np.ndarray) -> Candidates:
        """The boxes of the chosen samples, given by (K,) indices, in that order."""
        counts = self.counts[samples]
        offsets = np.append(0, np.cumsum(counts)).astype(np.int64)
        shift = np.repeat(self.offsets[:-1][samples] - offsets[:-1], counts)
        box = np.arange(offsets[-1]) + shift
        return Candidates(offsets, self.x[box], self.y[box], self.score[box], self.certain)


@dataclass(frozen=True)
class Samples:
    """N samples of one base station: noisy positions, beams, and the boxes in its images.

    Attributes:
        latitude, longitude: (N,) float64, degrees, WGS84, noisy; NaN both where there is no GPS,
            which only a site that was learned before makes up for.
        candidates: the boxes of each sample's image.
        time: (N,) float64, seconds from any start, NaN where unknown; None where nobody knows.
        beam: (N,) int64, index of the best beam, 1 to Q, 0 where unknown; None for all.
        powers: (N, Q) float64, received power on each beam, linear, any unit, a row of NaN where
            unknown; None for all.
        direction: (N,) object, name of the lane or direction of travel, None where unknown; None
            for all: directions are then found from the passes.
        pass_id: (N,) object or int, samples of one vehicle passing by have one id, None where
            unknown; None for all: passes are then found from time, or the order of the rows.
    """

    latitude: np.ndarray
    longitude: np.ndarray
    candidates: Candidates
    time: np.ndarray | None = None
    beam: np.ndarray | None = None
    powers: np.ndarray | None = None
    direction: np.ndarray | None = None
    pass_id: np.ndarray | None = None

    def __post_init__(self) -> None:
        for name in ("longitude", "candidates", *_OPTIONAL):
            value = getattr(self, name)
            if value is not None and len(value) != len(self.latitude):
                raise ValueError(f"{name} of samples needs one value per sample")

    def __len__(self) -> int:
        return len(self.latitude)

    @property
    def has_gps(self) -> np.ndarray:
        """(N,) bool."""
        return ~(np.isnan(self.latitude) & np.isnan(self.longitude))

    def take(self, index: np.ndarray) -> Samples:
        """The chosen samples, given by (K,) indices, in that order."""
        optional = {name: getattr(self, name) for name in _OPTIONAL}
        return Samples(
            self.latitude[index],
            self.longitude[index],
            self.candidates.take(index),
            **{name: None if value is None else value[index] for name, value in optional.items()},
        )


_OPTIONAL = ("time", "beam", "powers", "direction", "pass_id")
