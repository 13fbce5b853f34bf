"""The algorithm ``sig2gps:buildtrainingset``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsWkbTypes,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.algorithm_groups import AlgorithmGroup
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.declaring_algorithm import POINT
from sig2gps_qgis.processing_provider.layer_checks import check_crs, check_kind
from sig2gps_qgis.processing_provider.rejected_parameter import REJECTED, declare_rejected
from sig2gps_qgis.processing_provider.rejections import Rejections, rejected_fields
from sig2gps_qgis.processing_provider.rendering.map_parameters import (
    MAP_LAYERS,
    MAP_THEME,
    check_map_parameters,
    chosen_map,
    declare_map_parameters,
)
from sig2gps_qgis.processing_provider.road_parameters import (
    ROADS,
    check_road_parameters,
    declare_road_parameters,
)
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.signaling_input import (
    read_signaling_input,
    reject_unusable,
    signaling_store,
)
from sig2gps_qgis.processing_provider.signaling_parameters import (
    check_signaling_parameters,
    declare_signaling_parameters,
)
from sig2gps_qgis.processing_provider.styling import looks
from sig2gps_qgis.processing_provider.timed_point_reader import PointColumns, read_timed_points
from sig2gps_qgis.processing_provider.timed_track import TimedTrack
from sig2gps_qgis.processing_provider.training_parameters import (
    check_training_parameters,
    declare_training_parameters,
    training_plan,
)
from sig2gps_qgis.processing_provider.training_run import TrainingMap, TrainingRun
from sig2gps_qgis.translation import tr

_SPLITS = {
    "TRAIN_COUNT": "train",
    "VALIDATION_COUNT": "validation",
    "TEST_COUNT": "test",
    "TRANSFER_COUNT": "transfer",
}


class BuildTrainingSet(Sig2GpsAlgorithm):
    """From signaling with GPS of the same phones, what a video model is trained on."""

    GROUP = AlgorithmGroup.SIGNALING
    GUIDE = "build-training-set.md"

    GPS = "GPS"
    GPS_TIME = "GPS_TIME"
    GPS_TRAJECTORY = "GPS_TRAJECTORY"
    OUTPUT = "OUTPUT"
    DROPPED_COUNT = "DROPPED_COUNT"

    def name(self) -> str:
        return "buildtrainingset"

    def displayName(self) -> str:
        return self.tr("Build video training set")

    def tags(self) -> list[str]:
        return self.tr(
            "video,diffusion,Wan,fine-tuning,training,data set,signaling,GPS,cellular"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Makes what the engine <i>wan</i> is trained on, of phones whose signaling and GPS "
            "are both known: pairs of a picture (the map with the signaling trace) and the video "
            "that a model should draw over it (a blue dot that follows the GPS). Both are drawn "
            "just as for a reconstruction.</p>"
            "<p>A part of the area is kept for tests, so that no street is in both; of the other "
            "part, some trajectories are kept for validation. Stretches that teach nothing or the "
            "wrong thing (gaps in the GPS, signaling that contradicts it, a standing phone) are "
            "dropped and counted by reason.</p>"
            "<p>A run that was cancelled goes on where it stopped if it is started again with the "
            "same layers and parameters. Have you GPS alone, make its signaling with <i>Simulate "
            "signaling</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        declare_signaling_parameters(self)
        self.add_source(
            self.GPS,
            self.tr("GPS positions"),
            [POINT],
            self.tr("Where the phones truly were: points with a time, in any CRS."),
        )
        self.add_field(
            self.GPS_TIME,
            self.tr("Time field of the GPS"),
            self.GPS,
            self.tr("A date and time, ISO 8601 text, or an epoch number; UTC without a zone."),
            optional=False,
        )
        self.add_field(
            self.GPS_TRAJECTORY,
            self.tr("Trajectory field of the GPS"),
            self.GPS,
            self.tr("Holds the same ids as the trajectory field of the signaling records."),
        )
        declare_road_parameters(self)
        declare_map_parameters(
            self,
            self.tr("Map layers"),
            self.tr("Map theme"),
            self.tr(
                "The map under the traces, as QGIS draws it, its blue toned down. Empty: the map "
                "theme; without one, the roads (ROADS) in the canonical style. A checkpoint has to "
                "be used with the kind of map that it was trained on."
            ),
        )
        declare_training_parameters(self)
        self.add_parameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Training set")),
            self.tr(
                "A folder of its own: manifest.json says what is in it, shards/ holds the pairs."
            ),
        )
        declare_rejected(
            self,
            self.tr("A table of the records and trajectories that could not be used, and why."),
        )
        self.add_number_outputs(
            {
                "TRAIN_COUNT": self.tr("Pairs for training"),
                "VALIDATION_COUNT": self.tr("Pairs for validation"),
                "TEST_COUNT": self.tr("Pairs for tests"),
                "TRANSFER_COUNT": self.tr("Pairs of a city kept for the transfer"),
                self.DROPPED_COUNT: self.tr("Windows dropped"),
            }
        )

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        check_training_parameters(self, parameters, context)
        check_signaling_parameters(self, parameters, context)
        gps = self.parameterAsSource(parameters, self.GPS, context)
        if gps is not None:
            check_kind(gps, self.GPS, QgsWkbTypes.GeometryType.PointGeometry)
            check_crs(gps, self.GPS)
            for name in (self.GPS_TIME, self.GPS_TRAJECTORY):
                self.chosen_field(parameters, name, gps, context)
        check_road_parameters(self, parameters, context)
        check_map_parameters(self, parameters, context)
        if not any(parameters.get(name) for name in (ROADS, MAP_LAYERS, MAP_THEME)):
            raise InvalidInputError(
                tr(
                    "There is no map: give a road layer (ROADS), or layers (MAP_LAYERS) or a "
                    "theme (MAP_THEME) of the project. A model learns to draw along the roads "
                    "that it sees."
                )
            )

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        layers = chosen_map(self, parameters, context)
        self._map = None if layers is None else TrainingMap.of(layers)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        from sig2gps_qgis.training_set import TrainingSetError

        folder = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        tracks = self._tracks(parameters, context, feedback)
        outputs = RunOutputs(self, parameters, context)
        with signaling_store(feedback) as store:
            given = read_signaling_input(self, store, parameters, context, feedback)
            rejected = outputs.table(REJECTED, rejected_fields(), looks.rejected())
            rejections = Rejections(rejected)
            reject_unusable(store, rejections)
            run = TrainingRun(
                training_plan(self, parameters, context),
                given,
                tracks,
                self._map,
                context,
                feedback,
            )
            try:
                manifest = run.write(folder, rejections)
            except TrainingSetError as error:
                raise QgsProcessingException(f"{error} (OUTPUT).") from error
            except OSError as error:
                raise QgsProcessingException(
                    tr(
                        "The training set cannot be written to '{folder}' (OUTPUT): {error}. "
                        "What is there is kept; start again once there is room.",
                        folder=folder,
                        error=error,
                    )
                ) from error
        return {
            **outputs.results,
            self.OUTPUT: str(folder),
            **{name: manifest["pairs"][split] for name, split in _SPLITS.items()},
            self.DROPPED_COUNT: sum(manifest["dropped"].values()),
        }

    def _tracks(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, TimedTrack]:
        source = self.parameterAsSource(parameters, self.GPS, context)
        columns = PointColumns(
            trajectory=self.chosen_field(parameters, self.GPS_TRAJECTORY, source, context),
            time=self.chosen_field(parameters, self.GPS_TIME, source, context),
        )
        tracks = read_timed_points(source, self.GPS, columns, context.transformContext(), feedback)
        return {trajectory: track for trajectory, (track,) in tracks.items()}
