"""Layers of samples read for denoising, with every row that cannot be used noted."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.attribute_values import (
    identifier,
    instant,
    is_missing,
    number,
)
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.local_frame import wgs84
from sig2gps_qgis.processing_provider.point_positions import PointPositions
from sig2gps_qgis.processing_provider.vision.rejected_rows import RejectedRow, RowProblem
from sig2gps_qgis.processing_provider.vision.sample_columns import SampleColumns
from sig2gps_qgis.translation import tr

_ROWS_BETWEEN_PROGRESS = 1000


@dataclass
class SampleRow:
    """What the first row of a sample says; NaN and None stand for what it does not."""

    feature: QgsFeature
    lon_lat: tuple[float, float]
    time: float
    beam: float
    powers: np.ndarray | None
    direction: str | None
    pass_id: str | None
    image: str | None
    name: str | None
    truth: tuple[float, float]

    def tells_the_same(self, other: SampleRow) -> bool:
        """Whether both can be rows of one sample."""
        return (
            all(_same(*pair) for pair in zip(self.lon_lat, other.lon_lat))
            and self.image == other.image
            and _same(self.time, other.time)
            and _same(self.beam, other.beam)
        )


@dataclass
class SampleRows:
    """The rows of a layer, gathered by sample, and those that cannot be used.

    Attributes:
        samples: one for each, in the order of their first rows.
        box_sample: index of the sample that each known box belongs to.
        box: centre and confidence of each known box.
        box_feature: the row of each known box.
        rejected: rows that are not among them.
        boxes_are_given: nothing tells that a detector found the boxes, others' among them.
    """

    samples: list[SampleRow] = field(default_factory=list)
    box_sample: list[int] = field(default_factory=list)
    box: list[tuple[float, float, float]] = field(default_factory=list)
    box_feature: list[QgsFeature] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    boxes_are_given: bool = False


class _UnusableError(Exception):
    def __init__(self, problem: RowProblem, detail: str | None = None) -> None:
        super().__init__()
        self.problem = problem
        self.detail = detail


class SampleReader:
    """Reads one layer of samples.

    Args:
        source: the layer, its selection or a filtered part of it.
        columns: where it has what.
        context: how to transform coordinates.
        without_gps: samples need no position.
    """

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        columns: SampleColumns,
        context: QgsCoordinateTransformContext,
        without_gps: bool = False,
    ) -> None:
        self._without_gps = without_gps
        self._source = source
        self._columns = columns
        crs = wgs84() if columns.has_coordinates else source.sourceCrs()
        self._positions = PointPositions(crs, context)

    def read(self, feedback: QgsProcessingFeedback, progress_share: float) -> SampleRows:
        """Read all rows, once; progress goes from 0 to ``progress_share`` percent.

        Raises:
            InvalidInputError: the coordinates do not fit the layer's CRS.
            Cancelled: the user wished so.
        """
        rows = SampleRows(boxes_are_given=self._columns.confidence < 0)
        by_id: dict[str, int] = {}
        request = QgsFeatureRequest()
        if self._columns.has_coordinates:
            request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        step = progress_share / max(self._source.featureCount(), 1)
        for count, feature in enumerate(read_features(self._source, request, feedback)):
            if count % _ROWS_BETWEEN_PROGRESS == 0:
                feedback.setProgress(min(count * step, progress_share))
            try:
                self._take(feature, rows, by_id)
            except _UnusableError as fault:
                rows.rejected.append(
                    RejectedRow(
                        feature.id(), self._name(feature.attributes()), fault.problem, fault.detail
                    )
                )
        self._positions.check_not_degrees(
            tr("layer '{layer}' (SAMPLES)", layer=self._source.sourceName())
        )
        return rows

    def _take(self, feature: QgsFeature, rows: SampleRows, by_id: dict[str, int]) -> None:
        columns, values = self._columns, feature.attributes()
        sample = self._sample(feature, values)
        box = self._box(values)
        # Without known boxes there is nothing to gather: a sample is a row.
        gathers = columns.sample >= 0 and columns.box_x >= 0
        key = identifier(values[columns.sample]) if gathers else None
        index = None if key is None else by_id.get(key)
        if index is None:
            index = len(rows.samples)
            rows.samples.append(sample)
            if key is not None:
                by_id[key] = index
        elif not rows.samples[index].tells_the_same(sample):
            first = rows.samples[index].feature.id()
            raise _UnusableError(
                RowProblem.DIFFERENT_ROWS,
                tr(
                    "SAMPLE {key!r} has another position, time, beam or image in row {first}",
                    key=key,
                    first=first,
                ),
            )
        if box is not None:
            rows.box_sample.append(index)
            rows.box.append(box)
            rows.box_feature.append(feature)

    def _sample(self, feature: QgsFeature, values: list[object]) -> SampleRow:
        columns = self._columns
        return SampleRow(
            feature=feature,
            lon_lat=self._position(feature, values),
            time=self._time(values),
            beam=self._beam(values),
            powers=self._powers(values),
            direction=_text(values, columns.direction),
            pass_id=_text(values, columns.pass_id),
            image=_text(values, columns.image),
            name=self._name(values),
            truth=self._truth(values),
        )

    def _name(self, values: list[object]) -> str | None:
        columns = self._columns
        return _text(values, columns.sample if columns.sample >= 0 else columns.image)

    def _position(self, feature: QgsFeature, values: list[object]) -> tuple[float, float]:
        columns = self._columns
        try:
            if not columns.has_coordinates:
                position = self._positions.lon_lat(feature.geometry())
            else:
                longitude, latitude = (
                    number(values[i]) for i in (columns.longitude, columns.latitude)
                )
                position = None
                if longitude is not None and latitude is not None:
                    position = longitude, latitude
        except InvalidInputError as error:
            raise _UnusableError(RowProblem.BAD_POSITION, str(error)) from error
        if position is None:
            if self._without_gps:
                return np.nan, np.nan
            raise _UnusableError(RowProblem.NO_POSITION)
        return position

    def _time(self, values: list[object]) -> float:
        if self._columns.time < 0 or is_missing(values[self._columns.time]):
            return np.nan
        try:
            return instant(values[self._columns.time])
        except InvalidInputError as error:
            raise _UnusableError(RowProblem.BAD_TIME, str(error)) from error

    def _beam(self, values: list[object]) -> float:
        if self._columns.beam < 0:
            return np.nan
        try:
            beam = number(values[self._columns.beam])
        except InvalidInputError as error:
            raise _UnusableError(RowProblem.BAD_BEAM, str(error)) from error
        if beam is not None and not beam.is_integer():
            raise _UnusableError(RowProblem.BAD_BEAM, tr("{beam:g} is no whole number", beam=beam))
        return np.nan if beam is None else beam

    def _powers(self, values: list[object]) -> np.ndarray | None:
        if self._columns.powers is None:
            return None
        try:
            return self._columns.powers.read(values)
        except InvalidInputError as error:
            raise _UnusableError(RowProblem.BAD_POWERS, str(error)) from error

    def _box(self, values: list[object]) -> tuple[float, float, float] | None:
        columns = self._columns
        if columns.box_x < 0:
            return None
        try:
            x, y = (number(values[i]) for i in (columns.box_x, columns.box_y))
            score = number(values[columns.confidence]) if columns.confidence >= 0 else None
        except InvalidInputError as error:
            raise _UnusableError(RowProblem.BAD_BOX, str(error)) from error
        if x is None and y is None:
            return None
        if x is None or y is None:
            raise _UnusableError(RowProblem.BAD_BOX, tr("its centre has one coordinate only"))
        return x, y, 1.0 if score is None else score

    def _truth(self, values: list[object]) -> tuple[float, float]:
        columns = self._columns
        if columns.truth_x < 0:
            return np.nan, np.nan
        try:
            x, y = (number(values[i]) for i in (columns.truth_x, columns.truth_y))
        except InvalidInputError as error:
            raise _UnusableError(RowProblem.BAD_TRUTH, str(error)) from error
        return (np.nan, np.nan) if x is None or y is None else (x, y)


def _text(values: list[object], column: int) -> str | None:
    return None if column < 0 else identifier(values[column])


def _same(one: float, other: float) -> bool:
    return one == other or (one != one and other != other)
