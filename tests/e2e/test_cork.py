"""The main job on real input: Cork's signaling through ``qgis_process`` on the unzipped package."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from scripts.qgis_process import ProcessRun
from tests.benchmarks.dataset import DataAbsentError, LocalProjection, data_file

GAUSSIAN_MAE_M = 523.0  # a 60 s Gaussian over the sites, mean over segments: the data's README
ON_ROAD_M = 1.0


@dataclass(frozen=True)
class CorkRun:
    """What both algorithms made of the segments."""

    segments: set[str]
    output: Path
    evaluation: dict[str, object]


@pytest.fixture(scope="module")
def cork(
    tmp_path_factory: pytest.TempPathFactory, run_algorithm: Callable[..., ProcessRun]
) -> CorkRun:
    try:
        sources = {
            name: data_file(f"signaling/cork_{name}.csv") for name in ("signaling", "sites", "gps")
        }
        roads = data_file("roads/cork.gpkg")
    except DataAbsentError as absent:
        pytest.skip(str(absent))
    ogr.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # older GDAL warns of newer GeoPackages
    folder = tmp_path_factory.mktemp("cork")
    layers = folder / "cork.gpkg"
    gdal.VectorTranslate(str(layers), str(roads), layers=["edges"], layerName="roads")
    for name, path in sources.items():
        add_points(layers, name, path)
    output = folder / "reconstruction.gpkg"

    def created(layer: str) -> str:
        return f"ogr:dbname='{output}' table=\"{layer}\" (geom)"

    reconstruction = run_algorithm(
        "sig2gps:reconstructtrajectory",
        {
            "SIGNALING": f"{layers}|layername=signaling",
            "TIME": "t",
            "TRAJECTORY": "seg",
            "CELL": "site",
            "STATIONS": f"{layers}|layername=sites",
            "STATION_CELL": "site",
            "ROADS": f"{layers}|layername=roads",
            "DEFAULT_DIRECTION": 0,
            "SPEED_FIELD": "maxspeed",
            "TRAJECTORIES": created("trajectories"),
            "POINTS": created("points"),
            "REJECTED": created("rejected"),
        },
    )
    assert reconstruction.exit_code == 0, reconstruction.stdout + reconstruction.stderr
    evaluation = run_algorithm(
        "sig2gps:evaluatetrajectories",
        {
            "ESTIMATE": f"{output}|layername=points",
            "TRUTH": f"{layers}|layername=gps",
            "TRUTH_ID": "seg",
            "TRUTH_TIME": "t",
            "OUTPUT": created("evaluation"),
        },
    )
    assert evaluation.exit_code == 0, evaluation.stdout + evaluation.stderr
    with sources["signaling"].open(encoding="utf-8") as file:
        segments = {row["seg"] for row in csv.DictReader(file)}
    return CorkRun(segments, output, evaluation.results)


@pytest.fixture(scope="module")
def road_steps(cork: CorkRun) -> tuple[np.ndarray, np.ndarray, LocalProjection]:
    """Start and end (S, 2) of every straight piece of road, in driving direction, in metres."""
    pieces = np.array(
        [
            piece
            for feature in features(cork.output.with_name("cork.gpkg"), "roads")
            for line in [np.array(feature.GetGeometryRef().GetPoints())[:, :2]]
            for piece in zip(line[:-1], line[1:])
        ]
    )
    projection = LocalProjection(*pieces.reshape(-1, 2).mean(axis=0))
    return projection(pieces[:, 0]), projection(pieces[:, 1]), projection


def test_every_segment_is_reconstructed_or_rejected(cork: CorkRun) -> None:
    reconstructed = {feature["trajectory_id"] for feature in features(cork.output, "trajectories")}
    rejections = [
        (feature["trajectory_id"], feature["records"], feature["reason"])
        for feature in features(cork.output, "rejected")
    ]
    assert len(cork.segments) == 22
    assert reconstructed | {trajectory for trajectory, _, _ in rejections} == cork.segments
    assert all(records > 0 and reason for _, records, reason in rejections)
    assert {feature["trajectory_id"] for feature in features(cork.output, "points")} == (
        reconstructed
    )


def test_times_go_forward(cork: CorkRun) -> None:
    for feature in features(cork.output, "trajectories"):
        line = feature.GetGeometryRef()
        measures = np.array([line.GetM(vertex) for vertex in range(line.GetPointCount())])
        assert (np.diff(measures) >= 0).all()
        assert measures[-1] - measures[0] == pytest.approx(feature["duration_s"], abs=0.01)
    times = defaultdict(list)
    for feature in features(cork.output, "points"):
        times[feature["trajectory_id"], feature["part"]].append(feature["time"])
        assert 0 < feature["sigma_m"] < 20_000
    # one and the same spelling, so that text sorts as time does
    assert all(instants == sorted(set(instants)) for instants in times.values())


def test_lines_follow_the_roads_in_driving_direction(
    cork: CorkRun, road_steps: tuple[np.ndarray, np.ndarray, LocalProjection]
) -> None:
    start, end, projection = road_steps
    for feature in features(cork.output, "trajectories"):
        line = projection(np.array(feature.GetGeometryRef().GetPoints())[:, :2])
        near = (np.maximum(start, end) > line.min(axis=0) - ON_ROAD_M).all(axis=1) & (
            np.minimum(start, end) < line.max(axis=0) + ON_ROAD_M
        ).all(axis=1)
        for here, there in zip(line[:-1], line[1:]):
            # The whole step on one piece of road: so the line is connected, and goes its way.
            off_piece = np.maximum(
                distance_to_pieces(here, start[near], end[near]),
                distance_to_pieces(there, start[near], end[near]),
            )
            forward = ((end - start)[near] * (there - here)).sum(axis=1) >= 0
            stays = np.hypot(*(there - here)) < ON_ROAD_M
            assert (off_piece[forward | stays] < ON_ROAD_M).any(), feature["trajectory_id"]


def test_points_lie_on_roads(
    cork: CorkRun, road_steps: tuple[np.ndarray, np.ndarray, LocalProjection]
) -> None:
    start, end, projection = road_steps
    points = features(cork.output, "points")
    lon_lat = np.array([point.GetGeometryRef().GetPoint_2D() for point in points])
    for place in projection(lon_lat):
        assert distance_to_pieces(place, start, end).min() < ON_ROAD_M


def test_reconstruction_is_nearer_to_the_truth_than_smoothed_sites(cork: CorkRun) -> None:
    assert cork.evaluation["TRACES"] + cork.evaluation["UNMATCHED"] == len(cork.segments)
    assert cork.evaluation["MAE_TRACE_MEAN"] < GAUSSIAN_MAE_M
    table = features(cork.output, "evaluation")
    assert {row["trajectory_id"] for row in table} == {*cork.segments, None}


def add_points(layers: Path, name: str, path: Path) -> None:
    """A point layer of all columns as text; rows without a position get no geometry."""
    dataset = ogr.Open(str(layers), update=1)
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    layer = dataset.CreateLayer(name, wgs84, ogr.wkbPoint)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for field in rows[0]:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    layer.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in row.items():
            feature[field] = value
        if row["lon"]:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(float(row["lon"]), float(row["lat"]))
            feature.SetGeometry(point)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def features(path: Path, layer: str) -> list[ogr.Feature]:
    dataset = ogr.Open(str(path))
    found = list(dataset.GetLayerByName(layer))
    assert found or layer == "rejected"
    return found


def distance_to_pieces(place: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """(S,) metres from a position to every straight piece of road."""
    along = end - start
    share = ((place - start) * along).sum(axis=1) / np.maximum((along**2).sum(axis=1), 1e-9)
    return np.hypot(*(start + np.clip(share, 0, 1)[:, None] * along - place).T)
