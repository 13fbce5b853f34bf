"""``sig2gps:predictnextpositions`` from layer to layer."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from sig2gps_qgis.processing_provider.signaling_input import ROADS_READ
from tests.qgis.background import run_in_background
from tests.qgis.layers import (
    EAST,
    NORTH,
    START,
    UTM_29N,
    drive,
    roads,
    signaling,
    stations,
    utc,
)
from tests.qgis.reconstruction_run import Impatient, Log

ALGORITHM = "sig2gps:predictnextpositions"
LAST = START + 300


def predict(layer: object = None, log: Log | None = None, **parameters: object) -> dict:
    import processing

    given = {
        "SIGNALING": layer or signaling(drive()[:4]),  # until it is under the middle station
        "TIME": "t",
        "TRAJECTORY": "id",
        "CELL": "cell",
        "STATIONS": stations(),
        "STATION_CELL": "site",
        "ROADS": roads(),
        "HORIZON": 60,
        "INTERVAL": 20,
        "PREDICTIONS": "memory:",
        "PATHS": "memory:",
        "REJECTED": "memory:",
        **parameters,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(ALGORITHM, given, feedback=log or Log(), context=context)


def features(layer: object) -> list[QgsFeature]:
    assert isinstance(layer, QgsVectorLayer)
    return list(layer.getFeatures())


def test_progress_counts_what_lies_before_a_gap() -> None:
    """Two phones of three parts each: with the first one's last part, half is done."""
    drives = [drive(phone, START + 7200 * part) for phone in ("a", "b") for part in range(3)]
    log = Log()
    layer = signaling([record for one in drives for record in one])
    assert predict(layer, log, ENGINE="constant_velocity")["PREDICTED_COUNT"] == 2
    of_predictions = {percent for percent in log.percent if percent > ROADS_READ}
    assert of_predictions == {(ROADS_READ + 100.0) / 2, 100.0}


@pytest.mark.parametrize("method", ["hmm", "constant_velocity"])
def test_points_paths_and_numbers(method: str) -> None:
    outputs = predict(ENGINE=method)
    last = START + 180
    assert (outputs["PREDICTED_COUNT"], outputs["REJECTED_COUNT"]) == (1, 0)
    points = features(outputs["PREDICTIONS"])
    assert outputs["PREDICTIONS"].crs().authid() == UTM_29N
    assert points[0].fields().names() == [
        "trajectory_id",
        "part",
        "sequence",
        "time",
        "ahead_s",
        "sigma_m",
    ]
    assert [point["sequence"] for point in points] == [1, 2, 3, 4]
    assert [point["ahead_s"] for point in points] == [0, 20, 40, 60]
    assert [point["time"].toUTC() for point in points] == [
        utc(last + ahead) for ahead in (0, 20, 40, 60)
    ]
    sigma = [point["sigma_m"] for point in points]
    assert sigma == sorted(sigma)
    assert sigma[-1] > sigma[0] > 0
    first, end = (points[k].geometry().asPoint() for k in (0, -1))
    assert end.x() > first.x()  # it drives eastwards
    (path,) = features(outputs["PATHS"])
    assert QgsWkbTypes.hasM(outputs["PATHS"].wkbType())
    assert (path["start_time"].toUTC(), path["end_time"].toUTC()) == (utc(last), utc(last + 60))
    assert (path["engine"], path["engine_version"]) == (method, "1")
    assert (path["records"], path["part"], path["on_roads"]) == (4, 1, method == "hmm")
    assert path["end_sigma_m"] == sigma[-1]
    line = path.geometry().constGet()
    assert line.pointN(0).m() == last
    assert line.pointN(line.numPoints() - 1).m() == last + 60
    assert path["length_m"] == pytest.approx(path.geometry().length(), rel=1e-3)


def test_the_walk_is_on_streets() -> None:
    for point in features(predict(HORIZON=300)["PREDICTIONS"]):
        place = point.geometry().asPoint()
        off = [
            abs((place.x() - EAST + 125) % 250 - 125),
            abs((place.y() - NORTH + 125) % 250 - 125),
        ]
        assert min(off) < 0.1


def test_many_trajectories_and_what_is_rejected() -> None:
    alone = {**drive("alone")[0]}
    nowhere = [{**record, "wkt": None, "cell": "X"} for record in drive("nowhere")]
    layer = signaling([*drive("a"), *drive("b", START + 40), alone, *nowhere])
    log = Log()
    outputs = predict(layer, log)
    assert outputs["PREDICTED_COUNT"] == 2
    assert {point["trajectory_id"] for point in features(outputs["PREDICTIONS"])} == {"a", "b"}
    rejected = {row["trajectory_id"]: row["reason"] for row in features(outputs["REJECTED"])}
    assert set(rejected) == {"alone", "nowhere"}
    assert "single instant" in rejected["alone"]
    assert outputs["REJECTED_COUNT"] == 2
    assert log.percent == sorted(log.percent)


def test_over_the_plane_with_a_warning_where_roads_do_not_reach() -> None:
    log = Log()
    far = [
        {**record, "wkt": f"Point ({EAST + 500 * k} {NORTH + 6000})"}
        for k, record in enumerate(drive())
    ]
    outputs = predict(signaling(far), log, STATIONS=None, STATION_CELL=None)
    (path,) = features(outputs["PATHS"])
    assert not path["on_roads"]
    assert any("1 predictions lead over the plane" in warning for warning in log.warnings)
    assert not predict(ROADS=None)["REJECTED_COUNT"]


def test_optional_outputs_may_be_left_out() -> None:
    outputs = predict(PATHS=None, REJECTED=None)
    assert set(outputs) == {"PREDICTIONS", "PREDICTED_COUNT", "REJECTED_COUNT"}


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"HORIZON": 0}, "HORIZON is 0; it must be 1 to 1800"),
        ({"HORIZON": 7200}, "HORIZON is 7200; it must be 1 to 1800"),
        ({"INTERVAL": 0}, "INTERVAL is 0; it must be at least 0.1"),
        ({"TIME": "when"}, "has no field 'when' (TIME)"),
        ({"STATION_CELL": None}, "Choose STATION_CELL"),
        ({"DEFAULT_SPEED": 0}, "DEFAULT_SPEED is 0; it must be at least 0.1"),
    ],
)
def test_bad_parameters_are_named(parameters: dict[str, object], told: str) -> None:
    with pytest.raises(QgsProcessingException) as error:
        predict(**parameters)
    assert told in str(error.value)


def test_points_are_no_roads() -> None:
    with pytest.raises(
        QgsProcessingException, match="\\(ROADS\\) has points; choose a layer of lines"
    ):
        predict(ROADS=stations())


def test_a_cancelled_run_ends() -> None:
    outputs = predict(log=Impatient(at_percent=30.0))
    assert "PREDICTED_COUNT" not in outputs


def test_in_the_background() -> None:
    outputs = run_in_background(
        QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM),
        {
            "SIGNALING": signaling(drive()),
            "TIME": "t",
            "ROADS": roads(),
            "PREDICTIONS": "memory:",
        },
    )
    assert outputs["PREDICTED_COUNT"] == 1


def test_it_predicts_what_comes() -> None:
    """Seen until the middle, the phone is two minutes later nearer to where it is said to be than
    to where it was."""
    outputs = predict(HORIZON=120)
    points = features(outputs["PREDICTIONS"])
    was, will = (np.array(points[k].geometry().asPoint()) for k in (0, -1))
    true = np.array([EAST + 2500, NORTH + 1500])  # under the last station
    assert np.hypot(*(will - true)) < np.hypot(*(was - true))
