"""No malformed request makes the server fail, crash or hang.

The variable SIG2GPS_MALFORMED_REQUESTS says how many are sent; ``make fuzz`` sends 10,000.
"""

from __future__ import annotations

import json
import math
import os
import socket
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import httpx
import numpy as np
import psutil
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings, strategies
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from sig2gps_qgis.detection_protocol import UNREADABLE, question
from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack, unpack
from tests.models.fake_engine import samples
from tests.models.malformed_bodies import malformed_body
from tests.models.malformed_images import malformed_image
from tests.models.server_process import ServerProcess, server_process

REQUESTS = int(os.environ.get("SIG2GPS_MALFORMED_REQUESTS", "1000"))
ARRAYS, SOCKETS, IMAGES = REQUESTS // 2, REQUESTS // 10, REQUESTS // 10
ANSWER_SECONDS = 20.0
TOKEN = "s3cret"
AUTHORIZATION = {"Authorization": f"Bearer {TOKEN}"}
MOST_MEMORY = 1_500_000_000

DESCRIPTION = json.loads(
    (Path(__file__).resolve().parents[2] / "docs" / "openapi.json").read_text(encoding="utf-8")
)
schemathesis.openapi.media_type(
    MEDIA_TYPE,
    strategies.one_of(
        strategies.just(pack(samples(2))),
        strategies.binary(),
        strategies.integers(0, 2**32).map(lambda seed: malformed_body(np.random.default_rng(seed))),
    ),
)
OPERATIONS = sum(len(operations) for operations in DESCRIPTION["paths"].values()) - 1
# so that more than the engine's name is tried
for path, engines in (("trajectories", ["fake"]), ("detections", ["fake", "detector"])):
    parameter = DESCRIPTION["paths"][f"/v1/{path}"]["post"]["parameters"][0]
    assert parameter["name"] == "engine"
    parameter["schema"]["enum"] = engines
# a lease never ends
schema = schemathesis.openapi.from_dict(DESCRIPTION).exclude(path="/v1/lease")
refusals = schema.config.checks.negative_data_rejection
refusals.expected_statuses = [*refusals.expected_statuses, "413", "426"]
sent: Counter[str] = Counter()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    folder = str(tmp_path_factory.mktemp("detectors"))
    detector = f"importlib.import_module('tests.models.tiny_detector').served({folder!r})"
    engines = f"FakeEngine(batch_size=32), *{detector}"
    with server_process(engine=engines, token=TOKEN) as server:
        yield server
        health = httpx.get(f"{server.url}/v1/health", headers=AUTHORIZATION).json()
        assert health["status"] == "ok"
        assert server.process.poll() is None
        memory = psutil.Process(server.process.pid).memory_info().rss
        print(f"{sum(sent.values())} requests: {dict(sent)}; server: {memory / 1e6:.0f} MB")  # noqa: T201
        assert memory < MOST_MEMORY
        server.process.terminate()
        server.ended()
        assert "Traceback" not in server.log()


def connect(server: ServerProcess) -> httpx.Client:
    return httpx.Client(base_url=server.url, headers=AUTHORIZATION, timeout=ANSWER_SECONDS)


@schema.parametrize()
@settings(
    max_examples=math.ceil((REQUESTS - ARRAYS - SOCKETS - IMAGES) / OPERATIONS),
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_requests_made_of_the_description(case: schemathesis.Case, server: ServerProcess) -> None:
    # no schema says which bytes hold the arrays that an engine takes, and unknown query parameters
    # are ignored
    excluded = [positive_data_acceptance, negative_data_rejection] if case.method == "POST" else []
    response = case.call_and_validate(
        base_url=server.url,
        headers=AUTHORIZATION,
        timeout=ANSWER_SECONDS,
        excluded_checks=excluded,
    )
    sent[f"{case.method} {case.path} {response.status_code}"] += 1


def test_bodies_that_are_no_arrays(server: ServerProcess) -> None:
    random = np.random.default_rng(20261121)
    with connect(server) as client:
        for number in range(ARRAYS):
            body = malformed_body(random)
            response = client.post(
                "/v1/trajectories?engine=fake", content=body, headers={"content-type": MEDIA_TYPE}
            )
            sent[f"arrays {response.status_code}"] += 1
            assert response.status_code in (202, 400, 413, 429), (number, response.text)
            if response.status_code != 202:
                assert response.json()["detail"]
    assert sent["arrays 400"] > 0.8 * ARRAYS


def test_images_that_are_none(server: ServerProcess) -> None:
    random = np.random.default_rng(20261123)
    with connect(server) as client:
        for number in range(IMAGES):
            arrays = question([malformed_image(random) for _ in range(random.integers(1, 4))])
            if random.random() < 0.2:
                arrays["length"][0] = random.integers(-(2**31), 2**31)
            job = client.post(
                "/v1/detections?weights=tiny.pt",
                content=pack(arrays),
                headers={"content-type": MEDIA_TYPE},
            ).json()
            state = client.get(f"/v1/jobs/{job['id']}?wait=10").json()
            assert state["state"] == "done", (number, state)
            answer = unpack(client.get(state["result"]).content, 10**7)
            sent[f"images {'broken' if (answer['count'] == UNREADABLE).any() else 'whole'}"] += 1
    assert sent["images broken"] > 0.5 * IMAGES


def test_what_is_no_http(server: ServerProcess) -> None:
    random = np.random.default_rng(20261122)
    whole = (
        b"POST /v1/trajectories?engine=fake HTTP/1.1\r\nHost: a\r\nContent-Type: "
        + f"{MEDIA_TYPE}\r\nAuthorization: Bearer {TOKEN}".encode()
        + b"\r\nContent-Length: %d\r\n\r\n"
    )
    body = pack(samples(2))
    address = ("127.0.0.1", server.announced["port"])
    for _ in range(SOCKETS):
        message = bytearray(whole % (len(body) + int(random.integers(-5, 5))) + body)
        for place in random.integers(len(whole), size=random.integers(0, 8)):
            message[place] = random.integers(256)
        cut = int(random.integers(1, len(message) + 1))
        with socket.create_connection(address, timeout=ANSWER_SECONDS) as connection:
            connection.sendall(message[:cut])
            connection.shutdown(socket.SHUT_WR)
            try:
                answer = connection.recv(100)
            except ConnectionResetError:
                answer = b""
        status = answer.split(b" ")[1] if answer.startswith(b"HTTP/1.1 ") else b"cut"
        sent[f"sockets {status.decode()}"] += 1
        assert not status.startswith(b"5"), answer


def test_and_good_ones_are_still_answered(server: ServerProcess) -> None:
    with connect(server) as client:
        job = client.post(
            "/v1/trajectories?engine=fake",
            content=pack(samples(3)),
            headers={"content-type": MEDIA_TYPE},
        ).json()
        state = client.get(f"/v1/jobs/{job['id']}?wait=10").json()
        assert state["state"] == "done"
        assert client.get(state["result"]).status_code == 200
