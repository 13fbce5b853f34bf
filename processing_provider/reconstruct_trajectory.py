"""The algorithm ``sig2gps:reconstructtrajectory``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm


class ReconstructTrajectory(Sig2GpsAlgorithm):
    """From the base stations that served a phone, where it went: along roads, with uncertainty."""

    SIGNALING = "SIGNALING"
    TIME = "TIME"
    TRAJECTORY = "TRAJECTORY"
    CELL = "CELL"
    STATIONS = "STATIONS"
    STATION_CELL = "STATION_CELL"
    ROADS = "ROADS"
    DIRECTION_FIELD = "DIRECTION_FIELD"
    VALUE_FORWARD = "VALUE_FORWARD"
    VALUE_BACKWARD = "VALUE_BACKWARD"
    VALUE_BOTH = "VALUE_BOTH"
    DEFAULT_DIRECTION = "DEFAULT_DIRECTION"
    SPEED_FIELD = "SPEED_FIELD"
    DEFAULT_SPEED = "DEFAULT_SPEED"
    ENGINE = "ENGINE"
    INTERVAL = "INTERVAL"
    MAX_GAP = "MAX_GAP"
    TRAJECTORIES = "TRAJECTORIES"
    POINTS = "POINTS"
    REJECTED = "REJECTED"
    TRAJECTORY_COUNT = "TRAJECTORY_COUNT"
    REJECTED_COUNT = "REJECTED_COUNT"

    def name(self) -> str:
        return "reconstructtrajectory"

    def displayName(self) -> str:
        return self.tr("Reconstruct trajectory from signaling")

    def tags(self) -> list[str]:
        return self.tr(
            "cellular,signaling,CDR,cell,base station,map matching,HMM,trajectory,GPS"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Signaling records say which base station served a phone, and when. This algorithm "
            "finds the most probable way that the phone took: along the roads where a road layer "
            "is given, over the plane where none is.</p>"
            "<p>Every point comes with sigma_m, the standard deviation of its position in metres. "
            "Records and traces that cannot be used are listed with the reason in the layer "
            "<i>Rejected</i>.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        point = QgsProcessing.SourceType.TypeVectorPoint
        line = QgsProcessing.SourceType.TypeVectorLine
        any_type = QgsProcessingParameterField.DataType.Any
        number = QgsProcessingParameterNumber.Type.Double

        self.add_parameter(
            QgsProcessingParameterFeatureSource(
                self.SIGNALING, self.tr("Signaling records"), [vector]
            ),
            self.tr(
                "Points at the serving base stations, one feature a record, in any CRS; or a "
                "table without geometry, whose positions come from the base stations by cell."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.TIME, self.tr("Time field"), None, self.SIGNALING, any_type
            ),
            self.tr(
                "When the record was made: a date and time, ISO 8601 text, or epoch seconds or "
                "milliseconds. A time without a zone is UTC."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.TRAJECTORY,
                self.tr("Trajectory field"),
                None,
                self.SIGNALING,
                any_type,
                optional=True,
            ),
            self.tr(
                "Which records belong together, a subscriber for instance. Without it all records "
                "are one trace."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.CELL,
                self.tr("Cell field"),
                None,
                self.SIGNALING,
                any_type,
                optional=True,
            ),
            self.tr("The id of the serving cell or site, as in the base station layer."),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSource(
                self.STATIONS, self.tr("Base stations"), [point], optional=True
            ),
            self.tr(
                "All base stations or cells known in the area. They give records without a "
                "geometry their position, and those that did not serve tell where the phone was "
                "not. Without it only the stations among the records are known."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.STATION_CELL,
                self.tr("Base station id field"),
                None,
                self.STATIONS,
                any_type,
                optional=True,
            ),
            self.tr("The id that the cell field of the signaling records refers to."),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSource(
                self.ROADS, self.tr("Roads"), [line], optional=True
            ),
            self.tr(
                "The road network. Roads are connected where their lines share a vertex. Without "
                "it the path is found over the plane."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.DIRECTION_FIELD,
                self.tr("Direction field"),
                None,
                self.ROADS,
                any_type,
                optional=True,
            ),
            self.tr(
                "Which way a road may be driven, by the three values below. Where the field holds "
                "none of them, the default direction applies."
            ),
            advanced=True,
        )
        for name, label in (
            (self.VALUE_FORWARD, self.tr("Value for forward direction")),
            (self.VALUE_BACKWARD, self.tr("Value for backward direction")),
            (self.VALUE_BOTH, self.tr("Value for both directions")),
        ):
            self.add_parameter(
                QgsProcessingParameterString(name, label, optional=True),
                self.tr("As the direction field has it. Forward is the way the line was drawn."),
                advanced=True,
            )
        self.add_parameter(
            QgsProcessingParameterEnum(
                self.DEFAULT_DIRECTION,
                self.tr("Default direction"),
                [
                    self.tr("Forward direction"),
                    self.tr("Backward direction"),
                    self.tr("Both directions"),
                ],
                defaultValue=2,
            ),
            self.tr("For roads without a direction of their own."),
            advanced=True,
        )
        self.add_parameter(
            QgsProcessingParameterField(
                self.SPEED_FIELD,
                self.tr("Speed field"),
                None,
                self.ROADS,
                any_type,
                optional=True,
            ),
            self.tr("The speed limit in km/h, a number or a number as text."),
            advanced=True,
        )
        self.add_parameter(
            QgsProcessingParameterNumber(
                self.DEFAULT_SPEED, self.tr("Default speed (km/h)"), number, 50.0, minValue=0.0
            ),
            self.tr("For roads without a speed of their own."),
            advanced=True,
        )
        self.add_parameter(
            QgsProcessingParameterEnum(
                self.ENGINE,
                self.tr("Engine"),
                ["auto", "hmm"],
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            self.tr(
                "hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. "
                "auto: the best engine that this computer has, at present hmm."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterNumber(
                self.INTERVAL, self.tr("Interval (seconds)"), number, 10.0, minValue=0.1
            ),
            self.tr("Time between the points of the result."),
        )
        self.add_parameter(
            QgsProcessingParameterNumber(
                self.MAX_GAP, self.tr("Longest gap (seconds)"), number, 1800.0, minValue=1.0
            ),
            self.tr("After this time without a record a trace is split into two parts."),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                self.TRAJECTORIES, self.tr("Trajectories"), line
            ),
            self.tr(
                "One line for each part of a trace, with its times, length and mean sigma_m. The M "
                "value of a vertex is its time in epoch seconds."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                self.POINTS, self.tr("Points"), point, optional=True, createByDefault=True
            ),
            self.tr(
                "The position at the first record, at every interval and at the last record, with "
                "its sigma_m, speed and serving cell."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                self.REJECTED, self.tr("Rejected"), vector, optional=True, createByDefault=True
            ),
            self.tr("A table of the records and traces that could not be used, and why."),
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.TRAJECTORY_COUNT, self.tr("Number of trajectories"))
        )
        self.addOutput(
            QgsProcessingOutputNumber(self.REJECTED_COUNT, self.tr("Number of rejected entries"))
        )

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        return {}
