"""Where samples are whose box may be another vehicle's: all places that it may be at, weighed.

Each box of the image is a place that the vehicle may be at, and so is where its beam points to, or
anywhere on its lane. How probable each is, the beam and the own GPS tell together; the position is
the mean over all of them, and their spread is in its variance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sig2gps_qgis.vision.identification import Identification
from sig2gps_qgis.vision.lane_model import LaneModel, along_and_across
from sig2gps_qgis.vision.samples import Candidates

WRONG_BEAM = 0.05
"""Share of the beams that say nothing of where the vehicle is."""
ANYWHERE = 1e-3
"""How probable it is at least that box and beam are both another vehicle's."""
LEAST_PROBABILITY = 1e-5
OUTLIER_DENSITY = 1e-7
"""Of positions that are wrong altogether: one in a thousand, anywhere within 100 m x 100 m."""
STEPS = 200


@dataclass(frozen=True)
class Places:
    """H places where N samples may be.

    Attributes:
        sample: (H,) int64, index of the sample.
        x: (H,) float64, share of the image's width; NaN: anywhere.
        spread: (H,) float64, standard deviation of that; NaN: that of a box.
        probability: (H,) float64, before GPS is asked.
        chosen: (H,) bool, the sample was identified to be there.
    """

    sample: np.ndarray
    x: np.ndarray
    spread: np.ndarray
    probability: np.ndarray
    chosen: np.ndarray

    @classmethod
    def of(cls, boxes: Candidates, found: Identification) -> Places:
        """The boxes of each image, its beam's place, and anywhere."""
        every = np.arange(len(boxes))
        unknown = np.full(len(boxes), np.nan)
        beam = np.clip(found.estimate[:, 0], 0.0, 1.0)
        none = ~found.identified
        box = np.where(none, -1, boxes.offsets[:-1] + found.candidate)
        chosen = np.zeros(len(boxes.x), dtype=bool)
        chosen[box[~none]] = True
        places = cls(
            np.concatenate((boxes.rows, every, every)),
            np.concatenate((boxes.x, beam, unknown)),
            np.concatenate((np.full(len(boxes.x), np.nan), found.spread, unknown)),
            np.concatenate(
                (
                    found.probability,
                    np.where(np.isfinite(beam), found.missed * (1.0 - WRONG_BEAM), 0.0),
                    np.maximum(found.missed * WRONG_BEAM, ANYWHERE),
                )
            ),
            np.concatenate((chosen, none, np.zeros(len(boxes), dtype=bool))),
        )
        return places.take(places.chosen | (places.probability > LEAST_PROBABILITY))

    def take(self, index: np.ndarray) -> Places:
        """The places chosen by (H,) bool or (K,) indices."""
        return Places(
            self.sample[index],
            self.x[index],
            self.spread[index],
            self.probability[index],
            self.chosen[index],
        )

    def among(self, samples: np.ndarray, count: int) -> Places:
        """Those of (K,) of the ``count`` samples, which are then counted in that order."""
        place = np.full(count, -1)
        place[samples] = np.arange(len(samples))
        own = self.take(place[self.sample] >= 0)
        return Places(place[own.sample], own.x, own.spread, own.probability, own.chosen)


@dataclass(frozen=True)
class Weighed:
    """What became of N samples.

    Attributes:
        xy: (N, 2) mean over the places, metres.
        variance: (N,) square metres, both axes together.
        chosen: (N,) float64, probability that a sample is where it was identified to be.
    """

    xy: np.ndarray
    variance: np.ndarray
    chosen: np.ndarray


@dataclass(frozen=True)
class PlacesOnLane:
    """Places of N samples of one lane, as points on its curve.

    Attributes:
        lane: that they are on.
        places: of the samples, each at some x.
        anywhere: (H,) bool, those that were not.
        xy: (N, 2) the samples' noisy positions, metres, NaN where there is no GPS.
    """

    lane: LaneModel
    places: Places
    anywhere: np.ndarray
    xy: np.ndarray

    @classmethod
    def of(cls, lane: LaneModel, places: Places, xy: np.ndarray) -> PlacesOnLane:
        """What may be anywhere is set to where the lane comes nearest to its noisy position."""
        told = np.isfinite(xy[:, 0])[places.sample]
        # Anywhere is no place where no GPS says where on the lane.
        places = places.take(told | np.isfinite(places.x))
        anywhere = np.isnan(places.x)
        steps = np.linspace(lane.x_from, lane.x_to, STEPS)
        line = lane.curve.position(steps)
        own = xy[places.sample[anywhere]]
        x = places.x.copy()
        x[anywhere] = steps[_nearest(own, line)]
        spread = np.where(np.isnan(places.spread), lane.jitter, places.spread)
        settled = Places(places.sample, x, spread, places.probability, places.chosen)
        return cls(lane, settled, anywhere, xy)

    def weigh(
        self,
        deviation: tuple[np.ndarray, np.ndarray],
        spread: tuple[np.ndarray, np.ndarray],
        noise: float,
    ) -> Weighed:
        """Means over the places.

        Args:
            deviation: (H,) metres from the curve along and across that the samples' passes have.
            spread: (H,) each, their variances.
            noise: variance of the noisy positions, square metres per axis.
        """
        places, sample = self.places, self.places.sample
        tangent, length = self.lane.tangent(places.x)
        base = self.lane.curve.position(places.x)
        told = np.isfinite(self.xy[sample, 0])
        off = along_and_across(np.where(told[:, None], self.xy[sample] - base, 0.0), tangent)
        left = off[0] - deviation[0], off[1] - deviation[1]
        known = spread[0] + (places.spread * length) ** 2, spread[1]
        density = [
            np.exp(-0.5 * far**2 / (own + noise)) / np.sqrt(2.0 * np.pi * (own + noise))
            for far, own in zip(left, known)
        ]
        road = max(float(length.mean()) * (self.lane.x_to - self.lane.x_from), 1.0)
        density[0] = np.where(self.anywhere, 1.0 / road, density[0])
        both = np.where(told, density[0] * density[1], 1.0)
        weight = places.probability * (both + OUTLIER_DENSITY)
        count = len(self.xy)
        weight /= np.bincount(sample, weight, minlength=count)[sample]
        trusted = np.where(told, both / (both + OUTLIER_DENSITY), 0.0)
        gain = [trusted * own / (own + noise) for own in known]
        along = np.where(self.anywhere, off[0], deviation[0] + gain[0] * left[0])
        across = deviation[1] + gain[1] * left[1]
        variance = np.where(self.anywhere, noise, (1.0 - gain[0]) * known[0])
        variance += (1.0 - gain[1]) * known[1]
        normal = np.column_stack((-tangent[:, 1], tangent[:, 0]))
        at = base + along[:, None] * tangent + across[:, None] * normal

        def summed(values: np.ndarray) -> np.ndarray:
            return np.bincount(sample, weight * values, minlength=count)

        mean = np.column_stack((summed(at[:, 0]), summed(at[:, 1])))
        apart = ((at - mean[sample]) ** 2).sum(axis=1)
        return Weighed(mean, summed(variance + apart), summed(places.chosen.astype(np.float64)))


def _nearest(xy: np.ndarray, line: np.ndarray) -> np.ndarray:
    """(K,) index of the point of (S, 2) that is nearest to each of (K, 2)."""
    best = np.full(len(xy), np.inf)
    index = np.zeros(len(xy), dtype=np.int64)
    for place, point in enumerate(line):
        distance = ((xy - point) ** 2).sum(axis=1)
        nearer = distance < best
        best[nearer], index[nearer] = distance[nearer], place
    return index
