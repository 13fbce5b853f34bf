"""What ``sig2gps:simulatesignaling`` asks for, and what it gives."""

from __future__ import annotations

from sig2gps_qgis.processing_provider.declaring_algorithm import POINT, DeclaringAlgorithm
from sig2gps_qgis.translation import tr

TRAJECTORIES = "TRAJECTORIES"
TIME = "TIME"
TRAJECTORY = "TRAJECTORY"
STATIONS = "STATIONS"
STATION_CELL = "STATION_CELL"
AZIMUTH = "AZIMUTH"
RECORD_PERIOD = "RECORD_PERIOD"
STATION_KIND = "STATION_KIND"
POSITION_KIND = "POSITION_KIND"
SURVEY_ERROR = "SURVEY_ERROR"
MISSING = "MISSING"
SEED = "SEED"
PATH_LOSS_EXPONENT = "PATH_LOSS_EXPONENT"
SHADOW_FADING = "SHADOW_FADING"
DECORRELATION_DISTANCE = "DECORRELATION_DISTANCE"
HYSTERESIS = "HYSTERESIS"
SIGNALING = "SIGNALING"
KNOWN_STATIONS = "KNOWN_STATIONS"
TRAJECTORY_COUNT = "TRAJECTORY_COUNT"
RECORD_COUNT = "RECORD_COUNT"


def declare_trips_and_stations(algorithm: DeclaringAlgorithm) -> None:
    """Add the two layers, and the fields that are read."""
    algorithm.add_source(
        TRAJECTORIES,
        tr("Trajectories"),
        [POINT],
        tr(
            "Points with a time, GPS fixes for instance, in any CRS. Between two of them the "
            "phone moves straight; after half an hour without one it is switched off."
        ),
    )
    algorithm.add_field(
        TIME,
        tr("Time field"),
        TRAJECTORIES,
        tr(
            "A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without "
            "a zone is UTC."
        ),
        optional=False,
    )
    algorithm.add_field(
        TRAJECTORY,
        tr("Trajectory field"),
        TRAJECTORIES,
        tr("Which points belong together. Without it all points are one trajectory."),
    )
    algorithm.add_source(
        STATIONS,
        tr("Base stations"),
        [POINT],
        tr(
            "Where base stations truly stand, one feature a cell. Cells in one place are the "
            "sectors of a site."
        ),
    )
    algorithm.add_field(
        STATION_CELL,
        tr("Base station id field"),
        STATIONS,
        tr("The id of the cell, unique."),
        optional=False,
    )
    algorithm.add_field(
        AZIMUTH,
        tr("Azimuth field"),
        STATIONS,
        tr(
            "Where the sector antenna points, in degrees clockwise from north. Nothing: the "
            "antenna is omnidirectional."
        ),
    )


def declare_records(algorithm: DeclaringAlgorithm) -> None:
    """Add when records are made, and how well their positions are known."""
    algorithm.add_number(
        RECORD_PERIOD,
        tr("Record period (seconds)"),
        60.0,
        tr("After this time without a change of cell a record is written all the same."),
        least=1.0,
        most=86_400.0,
    )
    algorithm.add_choice(
        STATION_KIND,
        tr("Station positions come from"),
        ["surveyed", "crowdsourced"],
        "surveyed",
        tr(
            "surveyed: the true positions with an error. crowdsourced: the mean of the places "
            "where a station served the other trajectories, weighted by signal strength; "
            "stations that served none of them are missing."
        ),
    )
    algorithm.add_choice(
        POSITION_KIND,
        tr("A station's position is that of its"),
        ["site", "cell"],
        "cell",
        tr("site: the mast, which its sectors share. cell: the middle of the sector."),
    )
    algorithm.add_number(
        SURVEY_ERROR,
        tr("Survey error (metres)"),
        30.0,
        tr("Standard deviation of surveyed positions, to the east and to the north."),
        least=0.0,
        most=10_000.0,
    )
    algorithm.add_number(
        MISSING,
        tr("Missing stations (percent)"),
        0.0,
        tr("Share of the sites whose position is not known. Their records have no point."),
        least=0.0,
        most=100.0,
    )
    algorithm.add_number(SEED, tr("Seed"), 1, tr("The same seed gives the same records."), least=0)


def declare_radio(algorithm: DeclaringAlgorithm) -> None:
    """Add propagation and reselection."""
    algorithm.add_number(
        PATH_LOSS_EXPONENT,
        tr("Path loss exponent"),
        3.5,
        tr("2 in free space, 3 to 4 in a city."),
        least=1.5,
        most=8.0,
        advanced=True,
    )
    algorithm.add_number(
        SHADOW_FADING,
        tr("Shadow fading (dB)"),
        8.0,
        tr("Standard deviation of the log-normal fading behind buildings and hills."),
        least=0.0,
        most=30.0,
        advanced=True,
    )
    algorithm.add_number(
        DECORRELATION_DISTANCE,
        tr("Decorrelation distance (metres)"),
        100.0,
        tr("Distance over which the fading's correlation falls to 1/e."),
        least=1.0,
        most=10_000.0,
        advanced=True,
    )
    algorithm.add_number(
        HYSTERESIS,
        tr("Hysteresis (dB)"),
        3.0,
        tr("By how much another cell must be stronger for the phone to move to it."),
        least=0.0,
        most=30.0,
        advanced=True,
    )


def declare_simulation_outputs(algorithm: DeclaringAlgorithm) -> None:
    """Add records and stations, and their numbers."""
    algorithm.add_sink(
        SIGNALING,
        tr("Signaling records"),
        POINT,
        tr(
            "Points at the serving stations' positions as known, with trajectory_id, time and cell."
        ),
    )
    algorithm.add_sink(
        KNOWN_STATIONS,
        tr("Known base stations"),
        POINT,
        tr("The stations with their positions as known; those missing are not there."),
        optional=True,
    )
    algorithm.add_number_outputs(
        {
            TRAJECTORY_COUNT: tr("Number of trajectories"),
            RECORD_COUNT: tr("Number of records"),
        }
    )
