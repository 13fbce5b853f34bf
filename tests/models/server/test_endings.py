"""How results and the server itself end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack, unpack
from sig2gps_qgis.models.server_settings import Settings
from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer, live_server


def test_an_ending_server_takes_nothing_new(server: LiveServer) -> None:
    server.service.lifetime.end("told to")
    for response in (server.submit(samples(1)), server.http.get("/v1/lease")):
        assert response.status_code == 503
        assert response.headers["retry-after"] == "1"
        assert "about to end" in response.json()["detail"]
    assert server.http.get("/v1/health").json()["status"] == "ending"


def test_a_request_that_arrives_while_the_server_ends_makes_no_job(server: LiveServer) -> None:
    body = pack(samples(1))

    def slow() -> Iterator[bytes]:
        yield body[:50]
        time.sleep(0.3)
        server.service.lifetime.end("told to")
        time.sleep(0.3)
        yield body[50:]

    response = server.http.post(
        "/v1/trajectories?engine=fake", content=slow(), headers={"content-type": MEDIA_TYPE}
    )
    assert response.status_code == 503
    assert not server.service.store.busy()


def test_results_are_kept_a_while_after_fetching_then_dropped(engine: FakeEngine) -> None:
    with live_server([engine], Settings(fetched_seconds=0.5)) as server:
        body = pack(samples(2))
        done = server.wait(server.submit(body, idempotency_key="k").json()["id"])
        first = server.http.get(done["result"])
        again = server.http.get(done["result"])
        assert unpack(first.content, 10**6).keys() == {"doubled", "maps"}
        assert again.content == first.content
        time.sleep(1.5)
        assert server.http.get(done["result"]).status_code == 404
        assert server.submit(body, idempotency_key="k").status_code == 202


def test_results_that_nobody_fetches_expire(engine: FakeEngine) -> None:
    with live_server([engine], Settings(result_seconds=0.5)) as server:
        done = server.wait(server.submit(samples(2)).json()["id"])
        time.sleep(1.5)
        assert server.http.get(done["result"]).status_code == 404
        assert server.service.store.held == 0


def test_many_jobs_of_many_clients_leave_nothing_behind(engine: FakeEngine) -> None:
    with live_server([engine], Settings(fetched_seconds=0.1)) as server:

        def ask(number: int) -> None:
            answer = server.answer(samples(3, first=10 * number))
            assert answer["doubled"][0, 0] == 20 * number

        with ThreadPoolExecutor(8) as clients:
            list(clients.map(ask, range(300)))
        time.sleep(1.2)
        assert server.service.store.held == 0
