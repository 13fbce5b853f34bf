"""``sig2gps:evaluatetrajectories`` on layers whose errors follow from their geometry."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.layers import EAST, NORTH, START, UTM_29N, WGS84, iso, layer, utc

Fix = tuple[str, float, float, float]  # trajectory, seconds since START, metres east, metres north


class Log(QgsProcessingFeedback):
    """Keeps what the algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def estimated_points(rows: list[tuple[str, int, float, float, float]]) -> QgsVectorLayer:
    """(trajectory, part, seconds, metres east, sigma) along a line to the east."""
    return layer(
        "Point",
        "trajectory_id:string part:int time:datetime sigma_m:double",
        [
            (
                f"Point ({EAST + x} {NORTH})",
                {"trajectory_id": name, "part": part, "time": utc(START + t), "sigma_m": sigma},
            )
            for name, part, t, x, sigma in rows
        ],
        name="estimate",
    )


def truth_points(rows: list[Fix], crs: str = UTM_29N, time: str = "string") -> QgsVectorLayer:
    spelled = {"string": iso, "datetime": utc, "double": float, "int8": int}[time]
    to_crs = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM_29N),
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance(),
    )
    features = []
    for name, t, x, y in rows:
        point = QgsGeometry.fromWkt(f"Point ({EAST + x} {NORTH + y})")
        point.transform(to_crs)
        features.append((point.asWkt(12), {"who": name, "when": spelled(START + t)}))
    return layer("Point", f"who:string when:{time}", features, crs=crs, name="truth")


def evaluate(
    estimate: object, truth: object, log: QgsProcessingFeedback | None = None, **parameters: object
) -> tuple[dict[str, object], dict[str | None, QgsFeature]]:
    """Outputs of the run, and the rows of its table by trajectory."""
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = processing.run(
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": estimate,
            "TRUTH": truth,
            "TRUTH_ID": "who",
            "TRUTH_TIME": "when",
            "OUTPUT": "TEMPORARY_OUTPUT",
            **parameters,
        },
        context=context,
        feedback=log,
    )
    rows = {row["trajectory_id"] or None: row for row in outputs["OUTPUT"].getFeatures()}
    return outputs, rows


STEADY = [("a", 1, t, 10.0 * t, 50.0) for t in range(0, 101, 10)]


def test_figures_table_and_numbers() -> None:
    outputs, rows = evaluate(
        estimated_points(STEADY),
        truth_points([("a", 5, 50, 30), ("a", 15, 150, 60), ("a", 25, 250, 150), ("a", 900, 0, 0)]),
    )
    assert outputs["MAE"] == pytest.approx(80.0, rel=0.001)
    assert outputs["MEDIAN"] == pytest.approx(60.0, rel=0.001)
    assert outputs["RMSE"] == pytest.approx((27000 / 3) ** 0.5, rel=0.001)
    assert outputs["L50"] == pytest.approx(1 / 3)
    assert outputs["L100"] == pytest.approx(2 / 3)
    assert outputs["L200"] == 1.0
    assert outputs["WITHIN_1_SIGMA"] == pytest.approx(1 / 3)
    assert outputs["WITHIN_2_SIGMA"] == pytest.approx(2 / 3)
    assert (outputs["TRACES"], outputs["FIXES"], outputs["FIXES_OUTSIDE"]) == (1, 3, 1)
    assert outputs["UNMATCHED"] == 0
    assert set(rows) == {"a", None}
    assert (rows["a"]["fixes"], rows["a"]["fixes_outside"]) == (3, 1)
    assert rows["a"]["length_m"] == pytest.approx(200, rel=0.001)
    assert rows["a"]["truth_length_m"] == pytest.approx(
        (100**2 + 30**2) ** 0.5 + (100**2 + 90**2) ** 0.5, rel=0.001
    )
    assert rows["a"]["mean_sigma_m"] == 50.0
    assert rows[None]["mae_m"] == outputs["MAE"]
    assert rows[None]["note"] == "all trajectories"


@pytest.mark.parametrize("crs", [WGS84, "EPSG:3857", UTM_29N])
@pytest.mark.parametrize("time", ["string", "datetime", "double", "int8"])
def test_any_crs_and_kind_of_time(crs: str, time: str) -> None:
    outputs, _ = evaluate(
        estimated_points(STEADY), truth_points([("a", 40, 400, 25)], crs=crs, time=time)
    )
    assert outputs["MAE"] == pytest.approx(25.0, rel=0.002)


def test_lines_are_interpolated_by_their_m_values() -> None:
    def wkt(offset: float) -> str:
        return (
            f"({EAST} {NORTH + offset} {START}, {EAST + 100} {NORTH + offset} {START + 10}, "
            f"{EAST + 100} {NORTH + offset + 50} {START + 60})"
        )

    lines = layer(
        "MultiLineStringM",
        "trajectory_id:string mean_sigma_m:double",
        [
            (f"MultiLineStringM ({wkt(0)})", {"trajectory_id": "a", "mean_sigma_m": 20}),
            (f"MultiLineStringM ({wkt(500)})", {"trajectory_id": "b", "mean_sigma_m": 20}),
        ],
        name="lines",
    )
    truth = truth_points([("a", 5, 50, 10), ("a", 35, 100, 25), ("b", 0, 0, 530)])
    outputs, rows = evaluate(lines, truth, ESTIMATE_SIGMA="mean_sigma_m")
    assert outputs["MAE"] == pytest.approx(40 / 3, rel=0.001)
    assert rows["a"]["mae_m"] == pytest.approx(5.0, rel=0.001)
    assert rows["b"]["mae_m"] == pytest.approx(30.0, rel=0.001)
    assert outputs["WITHIN_1_SIGMA"] == pytest.approx(2 / 3)
    without, _ = evaluate(lines, truth)
    assert without["WITHIN_1_SIGMA"] is None


def test_nothing_is_interpolated_between_parts() -> None:
    parted = [("a", 1, 0, 0, 9), ("a", 1, 10, 100, 9), ("a", 2, 50, 500, 9), ("a", 2, 60, 600, 9)]
    truth = truth_points([("a", 5, 50, 1), ("a", 30, 300, 1), ("a", 55, 550, 1)])
    outputs, _ = evaluate(estimated_points(parted), truth)
    assert (outputs["FIXES"], outputs["FIXES_OUTSIDE"]) == (2, 1)
    outputs, _ = evaluate(estimated_points(parted), truth, ESTIMATE_PART="")
    assert (outputs["FIXES"], outputs["FIXES_OUTSIDE"]) == (3, 0)


def test_points_in_any_order() -> None:
    outputs, _ = evaluate(
        estimated_points(STEADY[::-1]), truth_points([("a", 90, 900, 0), ("a", 5, 50, 20)])
    )
    assert outputs["MAE"] == pytest.approx(10.0, rel=0.001)


def test_trajectories_without_counterpart_are_reported() -> None:
    log = Log()
    outputs, rows = evaluate(
        estimated_points([*STEADY, ("lost", 1, 0, 0, 9)]),
        truth_points([("a", 5, 50, 0), ("never", 5, 50, 0), ("never", 6, 50, 0)]),
        log,
    )
    assert outputs["UNMATCHED"] == 2
    assert outputs["TRACES"] == 1
    assert outputs["FIXES_OUTSIDE"] == 2
    assert rows["lost"]["note"] == "not in the truth"
    assert rows["never"]["note"] == "not in the estimate"
    assert (rows["never"]["fixes"], rows["never"]["fixes_outside"]) == (0, 2)
    assert "Trajectories not in ESTIMATE (1): 'never'." in log.warnings
    assert "Trajectories not in TRUTH (1): 'lost'." in log.warnings


def test_one_trajectory_needs_no_ids() -> None:
    outputs, _ = evaluate(estimated_points(STEADY), truth_points([("x", 5, 50, 7)]), TRUTH_ID=None)
    assert outputs["MAE"] == pytest.approx(7.0, rel=0.001)
    outputs, _ = evaluate(
        estimated_points(STEADY), truth_points([("x", 5, 50, 7)]), ESTIMATE_ID="", TRUTH_ID=""
    )
    assert outputs["MAE"] == pytest.approx(7.0, rel=0.001)


def test_selected_truth_only() -> None:
    truth = truth_points([("a", 5, 50, 10), ("a", 15, 150, 40)])
    QgsProject.instance().addMapLayer(truth)
    try:
        truth.selectByExpression('"when" = \'' + iso(START + 15) + "'")
        outputs, _ = evaluate(
            estimated_points(STEADY), QgsProcessingFeatureSourceDefinition(truth.id(), True)
        )
    finally:
        QgsProject.instance().removeMapLayer(truth.id())
    assert outputs["MAE"] == pytest.approx(40.0, rel=0.001)


def test_rows_that_cannot_be_used_are_left_out_and_told() -> None:
    truth = truth_points([("a", 5, 50, 10)])
    broken = [
        ("Point (536000 5749000)", {"who": "a", "when": "yesterday"}),
        ("Point (536000 5749000)", {"who": "a", "when": None}),
        ("Point (536000 5749000)", {"who": None, "when": iso(START)}),
        (None, {"who": "a", "when": iso(START)}),
    ]
    for wkt, attributes in broken:
        feature = QgsFeature(truth.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        for name, value in attributes.items():
            feature[name] = value
        assert truth.dataProvider().addFeature(feature)
    log = Log()
    outputs, _ = evaluate(estimated_points(STEADY), truth, log)
    assert outputs["FIXES"] == 1
    told = "\n".join(log.warnings)
    assert "the time is unreadable (first row 2: 'yesterday' is not a time" in told
    assert "the time is empty (first row 3)" in told
    assert "the trajectory id is null (first row 4)" in told
    assert "there is no position (first row 5)" in told


def no_crs(made: QgsVectorLayer) -> QgsVectorLayer:
    made.setCrs(QgsCoordinateReferenceSystem())
    return made


@pytest.mark.parametrize(
    ("estimate", "truth", "parameters", "message"),
    [
        (lambda: estimated_points([]), [("a", 5, 50, 0)], {}, "nothing in layer 'estimate'"),
        (lambda: estimated_points(STEADY), [], {}, "nothing in layer 'truth'"),
        (lambda: estimated_points(STEADY), [("b", 5, 50, 0)], {}, "No trajectory is in both"),
        (lambda: estimated_points(STEADY), [("a", 3600, 0, 0)], {}, "Check both time fields"),
        (
            lambda: estimated_points([*STEADY, ("b", 1, 0, 0, 1)]),
            [("a", 5, 50, 0)],
            {"TRUTH_ID": None},
            "choose TRUTH_ID",
        ),
        (
            lambda: estimated_points(STEADY),
            [("a", 5, 50, 0)],
            {"ESTIMATE_SIGMA": "sigma"},
            "has no field 'sigma'",
        ),
        (
            lambda: estimated_points(STEADY),
            [("a", 5, 50, 0)],
            {"ESTIMATE_TIME": ""},
            "choose ESTIMATE_TIME",
        ),
        (
            lambda: layer("LineString", "trajectory_id:string", [], name="flat"),
            [("a", 5, 50, 0)],
            {},
            "without M values",
        ),
        (
            lambda: layer(
                "LineStringM",
                "trajectory_id:string",
                [
                    (
                        f"LineStringM ({EAST} {NORTH} 20, {EAST} {NORTH} 10)",
                        {"trajectory_id": "a"},
                    )
                ],
                name="backward",
            ),
            [("a", 5, 50, 0)],
            {},
            "decreases along the line",
        ),
        (lambda: no_crs(estimated_points(STEADY)), [("a", 5, 50, 0)], {}, "no coordinate ref"),
    ],
)
def test_bad_input_gets_a_message(
    estimate: object, truth: list[Fix], parameters: dict[str, object], message: str
) -> None:
    with pytest.raises(QgsProcessingException, match=message) as raised:
        evaluate(estimate(), truth_points(truth), Log(), **parameters)
    assert "Traceback" not in str(raised.value)


def test_cancelled_at_once_leaves_no_table() -> None:
    import processing

    log = Log()
    log.cancel()
    outputs = processing.run(
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": estimated_points(STEADY),
            "TRUTH": truth_points([("a", 5, 50, 0)]),
            "TRUTH_ID": "who",
            "TRUTH_TIME": "when",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
        feedback=log,
    )
    assert outputs == {}
