"""What a server offers is checked before it is asked, and what it answers before it is used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pytest

from sig2gps_qgis.embedded import EmbeddedModel
from sig2gps_qgis.embedded_source import EmbeddedSource, embedded_engine
from sig2gps_qgis.errors import never
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import JobFailed, Unauthorised, WrongVersion
from sig2gps_qgis.reconstruction import ReconstructedTrajectory, Reconstructor
from tests.unit.embedded_server import EMBEDDED, REVISION, described, embedded_server
from tests.unit.grid_city import Drive, grid_network, lattice_stations
from tests.unit.scripted_server import ScriptedServer, status

STATIONS = lattice_stations()
ROADS = grid_network()
DRIVE = Drive.along(np.array([[200, 0], [200, 1400], [1000, 1400], [1000, 600.0]]))


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with embedded_server() as running:
        yield running


def source_of(server: ScriptedServer) -> EmbeddedSource:
    served = embedded_engine(InferenceClient(server.url))
    return EmbeddedSource(served, EmbeddedModel(STATIONS, ROADS))


def test_from_records_to_trajectories_by_way_of_a_server(server: ScriptedServer) -> None:
    source = source_of(server)
    records = DRIVE.signaling(STATIONS)
    (outcome,) = Reconstructor(STATIONS, ROADS, source=source).reconstruct_all([records])
    assert isinstance(outcome, ReconstructedTrajectory)
    assert (outcome.engine, outcome.engine_version) == ("embedded", f"1 (weights {REVISION})")
    assert outcome.on_roads
    assert np.hypot(*(outcome.xy - DRIVE.at(outcome.time)).T).mean() < 600.0
    assert server.script.computed == 1


@pytest.mark.parametrize(
    ("models", "message"),
    [
        ([], "has no engine 'embedded'; it has: none"),
        ([{"engine": "wan"}], "has no engine 'embedded'; it has: wan"),
        ([{**EMBEDDED, "inputs": {}}], "takes and gives other arrays"),
        ([{**EMBEDDED, "outputs": None}], "takes and gives other arrays"),
    ],
)
def test_a_server_that_does_not_suit(
    server: ScriptedServer, models: list[dict[str, object]], message: str
) -> None:
    server.script.models = models
    with pytest.raises(WrongVersion, match=message):
        source_of(server)


def test_a_server_that_refuses(server: ScriptedServer) -> None:
    server.script.faults["health"] = [status(401, "wrong token")]
    with pytest.raises(Unauthorised, match="wrong token"):
        source_of(server)


def test_one_result_comes_from_one_revision(server: ScriptedServer) -> None:
    served = embedded_engine(InferenceClient(server.url))
    server.script.revision = "0badc0de"
    arrays = {"track": np.zeros((1, 21, 2, 2), np.float32)}
    with pytest.raises(WrongVersion, match=r"replaced during the run: .*weights 0badc0de"):
        served.answer(arrays, never)


@pytest.mark.parametrize(
    ("limits", "requests"),
    [
        ({}, 1),
        ({"max_batch": 5}, 1),
        ({"max_batch": 2}, 3),
        ({"max_body_bytes": 1000, "max_unpacked_bytes": 2000}, 3),
        ({"max_body_bytes": 1}, 5),
    ],
)
def test_no_request_is_larger_than_the_server_takes(
    server: ScriptedServer, limits: dict[str, int], requests: int
) -> None:
    server.script.limits = limits
    served = embedded_engine(InferenceClient(server.url))
    asked: list[int] = []

    def compute(arrays: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        asked.append(len(arrays["track"]))
        number = arrays["track"][:, :1, 0, 0].astype(np.uint8)
        return {"heat": np.tile(number[..., None, None], (1, 21, 64, 64))}

    server.script.compute = compute
    track = np.zeros((5, 21, 2, 2), np.float32)  # 336 bytes each
    track += np.arange(5, dtype=np.float32)[:, None, None, None]
    shares: list[float] = []
    answer = served.answer({"track": track}, never, progress=shares.append)
    assert len(asked) == requests
    assert sum(asked) == 5
    assert answer["heat"][:, 0, 0, 0].tolist() == [0, 1, 2, 3, 4]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize(
    "answer",
    [{}, {"heat": np.zeros((1, 2, 3, 3), np.uint8)}, {"heat": np.zeros((1, 21, 64, 64), "f4")}],
    ids=["nothing", "another shape", "another type"],
)
def test_an_answer_that_cannot_be_used(
    server: ScriptedServer, answer: dict[str, np.ndarray]
) -> None:
    served = embedded_engine(InferenceClient(server.url))
    server.script.compute = lambda _: answer
    with pytest.raises(JobFailed, match="gave no usable answer"):
        served.answer({"track": np.zeros((1, 21, 2, 2), np.float32)}, never)


def test_specs_survive_the_way_through_json(server: ScriptedServer) -> None:
    served = embedded_engine(InferenceClient(server.url))
    assert described(dict(served.outputs)) == EMBEDDED["outputs"]
    assert (served.version, served.revision) == ("1", REVISION)
