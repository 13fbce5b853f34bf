"""Many clients of one server over bad connections: each trace is answered once, and rightly."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import numpy as np
import pytest

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.request_failures import Patience
from tests.models.fake_engine import FakeEngine, samples
from tests.models.faulty_proxy import FAULTS, FaultyProxy
from tests.models.live_server import LiveServer, live_server
from tests.models.server_process import server_process

CLIENTS = 16
READ_S = 1.0
PATIENCE = Patience(total_s=120.0, failing_s=30.0, busy_s=60.0, read_s=READ_S)
LONGEST_S = 300.0


@pytest.fixture
def serve() -> Iterator[Callable[..., LiveServer]]:
    with ExitStack() as running:

        def start(engine: FakeEngine, **settings: int) -> LiveServer:
            return running.enter_context(live_server([engine], Settings(**settings)))

        yield start


def answer_all(url: str, jobs: int) -> Counter[int]:
    """How often each job's traces were answered; all answers have been compared."""
    waiting = iter(range(jobs))
    lock = threading.Lock()
    answered: Counter[int] = Counter()
    problems: list[BaseException] = []

    def work() -> None:
        client = InferenceClient(url, patience=PATIENCE)
        try:
            while True:
                with lock:
                    number = next(waiting, None)
                if number is None:
                    return
                question = samples(1 + number % 5, first=1000.0 * number)
                result = client.run("fake", question)
                np.testing.assert_array_equal(result.arrays["doubled"], 2 * question["values"])
                np.testing.assert_array_equal(result.arrays["maps"], question["maps"] + 1)
                with lock:
                    answered[number] += 1
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONGEST_S)
    assert not problems, problems[0]
    assert not any(thread.is_alive() for thread in threads)
    return answered


def test_a_thousand_jobs_with_a_fault_every_fiftieth_request(
    serve: Callable[..., LiveServer],
) -> None:
    engine = FakeEngine(batch_size=32, batch_seconds=0.01)
    server = serve(engine)
    with FaultyProxy(server.url, every=50, slow_s=1.5 * READ_S) as proxy:
        answered = answer_all(proxy.url, jobs=1000)
    assert answered == Counter(range(1000))
    assert sum(proxy.faults.values()) == proxy.requests // 50 >= 3000 // 50
    assert set(proxy.faults) == {fault.__name__ for fault in FAULTS}
    # lost answers were asked for again, not computed again
    traces = sum(1 + number % 5 for number in range(1000))
    assert sum(engine.batches) == traces


def test_a_full_queue_makes_clients_wait_and_loses_none(
    serve: Callable[..., LiveServer],
) -> None:
    server = serve(FakeEngine(batch_size=4, batch_seconds=0.02), max_jobs=4)
    assert answer_all(server.url, jobs=100) == Counter(range(100))


def test_a_server_killed_and_started_anew_loses_no_job() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    where = ("--port", str(port))
    engine = "FakeEngine(batch_seconds=0.05)"
    answered: list[Counter[int]] = []
    asking = threading.Thread(
        target=lambda: answered.append(answer_all(f"http://127.0.0.1:{port}", jobs=300))
    )
    with server_process(*where, engine=engine) as first:
        asking.start()
        time.sleep(1.0)
        first.process.kill()
        first.ended()
    assert asking.is_alive()
    with server_process(*where, engine=engine):
        asking.join(LONGEST_S)
    assert answered == [Counter(range(300))]
