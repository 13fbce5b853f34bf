"""Samples as the domain takes them, and the rows of the layer that they came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeature

from sig2gps_qgis.processing_provider.vision.beam_reading import read_beams
from sig2gps_qgis.processing_provider.vision.rejected_rows import RejectedRow, RowProblem
from sig2gps_qgis.processing_provider.vision.sample_reader import SampleRow, SampleRows
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.local_frame import REACH_M, LocalFrame, haversine_m
from sig2gps_qgis.vision.sample_checks import sample_problems
from sig2gps_qgis.vision.samples import Candidates, Samples
from sig2gps_qgis.vision.tied_times import spread_ties


@dataclass(frozen=True)
class GatheredSamples:
    """Samples of a layer.

    Attributes:
        samples: N of them.
        rows: (N,) what the layer says of each; its feature is the first of the sample's.
        box_feature: (M,) the row of each candidate; empty where a detector found them.
        zero_based: the layer's beams count from 0.
        has_beams: there is a beam, or there are powers, for some.
        told: what to say in the log.
        rejected: rows that cannot be used.
    """

    samples: Samples
    rows: list[SampleRow]
    box_feature: list[QgsFeature]
    zero_based: bool
    has_beams: bool
    told: tuple[str, ...]
    rejected: list[RejectedRow]

    def take(self, index: np.ndarray) -> GatheredSamples:
        """The chosen samples, given by (K,) increasing indices."""
        box_feature = self.box_feature
        if box_feature:
            chosen = np.isin(self.samples.candidates.rows, index)
            box_feature = [box_feature[i] for i in np.flatnonzero(chosen)]
        return replace(
            self,
            samples=self.samples.take(index),
            rows=[self.rows[i] for i in index],
            box_feature=box_feature,
        )

    def noting(self, rejected: list[tuple[int, RowProblem, str]]) -> GatheredSamples:
        """With samples, given by index, noted as rejected with problem and detail; they stay."""
        rows = [self.rows[index] for index, _, _ in rejected]
        noted = [
            RejectedRow(row.feature.id(), row.name, problem, detail)
            for row, (_, problem, detail) in zip(rows, rejected)
        ]
        return replace(self, rejected=[*self.rejected, *noted])

    def without(self, rejected: list[tuple[int, RowProblem, str]]) -> GatheredSamples:
        """As :meth:`noting`, less those samples."""
        if not rejected:
            return self
        left = np.ones(len(self.rows), dtype=bool)
        left[[index for index, _, _ in rejected]] = False
        return self.noting(rejected).take(np.flatnonzero(left))

    def with_boxes(self, candidates: Candidates) -> GatheredSamples:
        """With the boxes that a detector found."""
        return replace(self, samples=replace(self.samples, candidates=candidates), box_feature=[])

    def source_features(self, box: np.ndarray) -> list[QgsFeature]:
        """Of each sample the row of its chosen box, given by (N,) candidates, -1 for none."""
        if not self.box_feature:
            return [row.feature for row in self.rows]
        return [
            self.box_feature[chosen] if chosen >= 0 else row.feature
            for row, chosen in zip(self.rows, box.tolist())
        ]


def gather(read: SampleRows, beams: int, site_zero_based: bool | None) -> GatheredSamples:
    """Samples from the rows read, less those with values that cannot be.

    Args:
        read: what the layer says.
        beams: Q, the size of the codebook.
        site_zero_based: how the samples counted beams that a site was learned from.
    """
    rows = read.samples
    lon_lat = _column(rows, lambda row: row.lon_lat).reshape(-1, 2)
    time = _column(rows, lambda row: row.time)
    numbers = _column(rows, lambda row: row.beam)
    powers = None
    nothing = next(
        (np.full_like(row.powers, np.nan) for row in rows if row.powers is not None), None
    )
    if nothing is not None:
        powers = np.array([nothing if row.powers is None else row.powers for row in rows])
    has_numbers = bool(np.isfinite(numbers).any())
    beam = read_beams(numbers if has_numbers else None, powers, beams, len(rows), site_zero_based)
    pass_id = _names([row.pass_id for row in rows])
    boxes = np.array(read.box, dtype=np.float64).reshape(-1, 3)
    box_sample = np.array(read.box_sample, dtype=np.int64)
    candidates = Candidates.of_rows(box_sample, *boxes.T, samples=len(rows))
    if read.boxes_are_given and (candidates.counts <= 1).all():
        candidates = replace(candidates, certain=True)
    samples = Samples(
        latitude=lon_lat[:, 1],
        longitude=lon_lat[:, 0],
        candidates=candidates,
        time=spread_ties(time, pass_id) if np.isfinite(time).any() else None,
        beam=beam.beam,
        powers=beam.powers,
        direction=_names([row.direction for row in rows]),
        pass_id=pass_id,
    )
    order = np.argsort(box_sample, kind="stable")
    gathered = GatheredSamples(
        samples,
        rows,
        [read.box_feature[i] for i in order],
        beam.zero_based,
        beam.beam is not None,
        beam.told,
        read.rejected,
    )
    wrong = [
        (
            index,
            RowProblem.BAD_BEAM,
            tr("{beam:.0f} is not among {beams} beams", beam=numbers[index], beams=beams),
        )
        for index in np.flatnonzero(beam.outside).tolist()
    ]
    known = {index for index, _, _ in wrong}
    wrong += [
        (problem.row, RowProblem.UNUSABLE, problem.reason)
        for problem in sample_problems(samples, beams)
        if problem.row not in known
    ]
    return _near_each_other(gathered.without(wrong))


def _near_each_other(gathered: GatheredSamples) -> GatheredSamples:
    """Less the samples that no camera can see together with the others."""
    latitude, longitude = gathered.samples.latitude, gathered.samples.longitude
    gps = gathered.samples.has_gps
    if not gps.any():
        return gathered
    middle = LocalFrame.around(latitude[gps], longitude[gps])
    off = haversine_m(
        latitude,
        longitude,
        np.full_like(latitude, middle.latitude),
        np.full_like(longitude, middle.longitude),
    )
    return gathered.without(
        [
            (index, RowProblem.FAR, f"{off[index] / 1000.0:.0f} km")
            for index in np.flatnonzero(off > REACH_M).tolist()
        ]
    )


def _column(rows: list[SampleRow], of: Callable[[SampleRow], object]) -> np.ndarray:
    return np.array([of(row) for row in rows], dtype=np.float64)


def _names(values: list[str | None]) -> np.ndarray | None:
    if all(value is None for value in values):
        return None
    return np.array(values, dtype=object)
