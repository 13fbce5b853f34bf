"""The layers of a run over signaling, read: records into a store, stations, roads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import gettempdir
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.field_types import DATE
from sig2gps_qgis.processing_provider.layer_checks import is_table
from sig2gps_qgis.processing_provider.local_frame import LocalFrame
from sig2gps_qgis.processing_provider.road_parameters import ROADS, road_rules
from sig2gps_qgis.processing_provider.road_reader import read_roads
from sig2gps_qgis.processing_provider.signaling_parameters import (
    CELL,
    SIGNALING,
    STATION_CELL,
    STATIONS,
    TIME,
    TRAJECTORY,
)
from sig2gps_qgis.processing_provider.signaling_reader import (
    Problem,
    SignalingColumns,
    SignalingReader,
    reason,
)
from sig2gps_qgis.processing_provider.signaling_store import SignalingStore
from sig2gps_qgis.processing_provider.spatial_setup import (
    local_frame,
    serving_positions,
    stations_of_run,
)
from sig2gps_qgis.processing_provider.station_reader import StationTable, read_stations
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.processing_provider.rejections import Rejections
    from sig2gps_qgis.road_network import RoadNetwork
    from sig2gps_qgis.stations import Stations

# A phone keeps to roads within this distance of the box around the stations that served it.
_ROAD_MARGIN_M = 5000.0

# Per cent of the progress bar.
_RECORDS_READ = 20.0
ROADS_READ = 30.0
"""Per cent of the progress bar once everything is read."""


@dataclass(frozen=True)
class SignalingInput:
    """What a run over signaling has to go on.

    Attributes:
        store: the records.
        frame: the run's local CRS.
        stations, roads: all that are known; None: no road layer was given.
        crs: of the layer that positions come from; outputs take it.
    """

    store: SignalingStore
    frame: LocalFrame
    stations: Stations
    roads: RoadNetwork | None
    crs: QgsCoordinateReferenceSystem


@contextmanager
def signaling_store(feedback: QgsProcessingFeedback) -> Iterator[SignalingStore]:
    """A store for the records of a run, gone with it.

    Raises:
        QgsProcessingException: there is no room for it.
        Cancelled: the user wished so.
    """
    try:
        with SignalingStore(feedback.isCanceled) as store:
            yield store
    except sqlite3.Error as error:
        if feedback.isCanceled():
            raise Cancelled from error
        raise QgsProcessingException(
            tr(
                "The records could not be kept in a temporary file ({error}). Free some space "
                "in '{folder}', or set TMPDIR to a folder elsewhere.",
                error=error,
                folder=gettempdir(),
            )
        ) from error


def read_signaling_input(
    algorithm: Sig2GpsAlgorithm,
    store: SignalingStore,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> SignalingInput:
    """Read the layers; progress ends at :data:`ROADS_READ`.

    Raises:
        InvalidInputError: nothing in them can be used.
        Cancelled: the user wished so.
    """
    stations_source = algorithm.parameterAsSource(parameters, STATIONS, context)
    known = None
    if stations_source is not None:
        id_field = algorithm.chosen_field(parameters, STATION_CELL, stations_source, context)
        known = read_stations(stations_source, id_field, context.transformContext(), feedback)
    signaling = _read_records(algorithm, store, known, parameters, context, feedback)
    frame = local_frame(store, known, context.transformContext())
    stations = stations_of_run(store, known, frame)
    roads = None
    road_source = algorithm.parameterAsSource(parameters, ROADS, context)
    if road_source is not None:
        rules = road_rules(algorithm, road_source, parameters, context)
        served_from = serving_positions(store, stations, frame)
        extent = frame.rectangle_in(road_source.sourceCrs(), served_from, _ROAD_MARGIN_M)
        roads = read_roads(road_source, rules, frame, extent, feedback)
    feedback.setProgress(ROADS_READ)
    crs = (stations_source if is_table(signaling) else signaling).sourceCrs()
    return SignalingInput(store, frame, stations, roads, crs)


def _read_records(
    algorithm: Sig2GpsAlgorithm,
    store: SignalingStore,
    known: StationTable | None,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> QgsProcessingFeatureSource:
    source = algorithm.parameterAsSource(parameters, SIGNALING, context)
    columns = SignalingColumns(
        *(
            algorithm.chosen_field(parameters, name, source, context)
            for name in (TIME, TRAJECTORY, CELL)
        )
    )
    if source.fields().at(columns.time).type() == DATE:
        feedback.pushWarning(
            tr(
                "Field '{field}' of layer '{layer}' holds dates without a time of day: all "
                "records of a day count as one instant.",
                field=source.fields().at(columns.time).name(),
                layer=source.sourceName(),
            )
        )
    known_cells = None if known is None else frozenset(known.ids)
    reader = SignalingReader(source, columns, known_cells, context.transformContext())
    reader.read_into(store, feedback, _RECORDS_READ)
    for problem in store.problems():
        # Records of unlisted cells still count as served by an unlisted station.
        unmatched = problem.problem == Problem.UNMATCHED_CELL.name
        feedback.pushWarning(
            tr(
                "{records} records of layer '{layer}' have no position: {reason}"
                if unmatched
                else "{records} records of layer '{layer}' cannot be used: {reason}",
                records=problem.records,
                layer=source.sourceName(),
                reason=reason(problem),
            )
        )
    return source


def reject_unusable(store: SignalingStore, rejections: Rejections) -> None:
    """List the records that could not be read; those of unlisted cells reach the engine, which
    reports them."""
    for unusable in store.unusable():
        if unusable.problem != Problem.UNMATCHED_CELL.name:
            rejections.add(unusable.trajectory, unusable.records, reason(unusable))
