"""Signaling layers read into a store, with every record that cannot be used noted."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from enum import Enum

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
    trajectory_id,
)
from sig2gps_qgis.processing_provider.features import read_features
from sig2gps_qgis.processing_provider.layer_checks import is_table, no_records
from sig2gps_qgis.processing_provider.point_positions import PointPositions
from sig2gps_qgis.processing_provider.problem_text import problem_text
from sig2gps_qgis.processing_provider.signaling_store import (
    SignalingStore,
    StoredRecord,
    UnusableRecord,
    UnusableRecords,
)
from sig2gps_qgis.translation import tr, translatable

_FEATURES_BETWEEN_PROGRESS = 1000


class Problem(Enum):
    """Why a record cannot be used, and what its user can do about it."""

    NO_TRAJECTORY = (
        translatable("the trajectory id is null"),
        translatable("Fill it or choose another TRAJECTORY field."),
    )
    NO_TIME = (
        translatable("the time is empty"),
        translatable("Fill it or choose another TIME field."),
    )
    UNREADABLE_TIME = (
        translatable("unreadable time"),
        translatable("Convert it or choose another TIME field."),
    )
    BAD_POSITION = (
        translatable("unusable position"),
        translatable("Check the coordinates and the CRS of the layer."),
    )
    NO_POSITION = (
        translatable("no position"),
        translatable("Give the record a point, or choose CELL and STATIONS to look it up."),
    )
    UNMATCHED_CELL = (
        translatable("no position, and its cell is not among the base stations"),
        translatable(
            "Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids."
        ),
    )

    def __init__(self, text: str, remedy: str) -> None:
        self.text = text
        self.remedy = remedy


def reason(unusable: UnusableRecords) -> str:
    """What is wrong with the records and what to do, with the first row and its value."""
    problem = Problem[unusable.problem]
    if unusable.records == 1:
        where = tr("row {row}", row=unusable.row)
    elif unusable.values <= 1:
        where = tr("first in row {row}", row=unusable.row)
    else:
        where = tr(
            "first in row {row}, {values} different ones", row=unusable.row, values=unusable.values
        )
    return problem_text(problem.text, unusable.detail, where, problem.remedy)


@dataclass(frozen=True)
class SignalingColumns:
    """Field indices in the signaling layer, -1 for a field that was not chosen."""

    time: int
    trajectory: int
    cell: int


class SignalingReader:
    """Reads one signaling layer.

    Args:
        source: the layer, its selection or a filtered part of it.
        columns: where it has what.
        known_cells: ids of the base stations that give records without a point their position;
            None without any.
        context: how to transform coordinates.
    """

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        columns: SignalingColumns,
        known_cells: Container[str] | None,
        context: QgsCoordinateTransformContext,
    ) -> None:
        self._source = source
        self._columns = columns
        self._known_cells = known_cells
        self._is_table = is_table(source)
        self._positions = PointPositions(source.sourceCrs(), context)

    def read_into(
        self, store: SignalingStore, feedback: QgsProcessingFeedback, progress_share: float
    ) -> None:
        """Read all records, once; progress goes from 0 to ``progress_share`` percent.

        Raises:
            InvalidInputError: there are no records, or none that could be used.
            Cancelled: the user wished so.
        """
        columns = self._columns
        request = QgsFeatureRequest().setSubsetOfAttributes(
            [i for i in (columns.time, columns.trajectory, columns.cell) if i >= 0]
        )
        if self._is_table:
            request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        step = progress_share / max(self._source.featureCount(), 1)
        records = 0
        for feature in read_features(self._source, request, feedback):
            if records % _FEATURES_BETWEEN_PROGRESS == 0:
                feedback.setProgress(min(records * step, progress_share))
            records += 1
            self._store(feature, store)
        store.finish()
        self._check(store, records)

    def _store(self, feature: QgsFeature, store: SignalingStore) -> None:
        columns, row = self._columns, feature.id()
        trajectory = trajectory_id(feature, columns.trajectory)

        def unusable(problem: Problem, detail: str | None = None) -> None:
            store.add_unusable(UnusableRecord(trajectory, problem.name, detail, row))

        if trajectory is None:
            unusable(Problem.NO_TRAJECTORY)
            return
        spelled_time = feature.attribute(columns.time)
        if is_missing(spelled_time):
            unusable(Problem.NO_TIME)
            return
        try:
            time = instant(spelled_time)
        except InvalidInputError as error:
            unusable(Problem.UNREADABLE_TIME, str(error))
            return
        cell = identifier(feature.attribute(columns.cell)) if columns.cell >= 0 else None
        position = None
        if not self._is_table:
            try:
                position = self._positions.lon_lat(feature.geometry())
            except InvalidInputError as error:
                unusable(Problem.BAD_POSITION, str(error))
                return
        if position is not None:
            store.add(StoredRecord(trajectory, time, *position, cell, row))
        elif cell is None or self._known_cells is None:
            unusable(Problem.NO_POSITION)
        else:
            if cell not in self._known_cells:
                unusable(Problem.UNMATCHED_CELL, f"{cell!r}")
            # that an unlisted station served is evidence, too
            store.add(StoredRecord(trajectory, time, None, None, cell, row))

    def _check(self, store: SignalingStore, records: int) -> None:
        layer = tr("layer '{layer}' (SIGNALING)", layer=self._source.sourceName())
        if not records:
            raise no_records(self._source)
        if store.unusable_count() == records:
            problems = "\n".join(
                tr("{records} of them: {reason}", records=problem.records, reason=reason(problem))
                for problem in store.problems()
            )
            raise InvalidInputError(
                tr(
                    "None of the {records} records in {layer} can be used.\n{problems}",
                    records=records,
                    layer=layer,
                    problems=problems,
                )
            )
        self._positions.check_not_degrees(layer)
