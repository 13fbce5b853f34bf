"""Jobs of several clients at once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer


def test_the_jobs_of_several_clients_share_batches(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 0.1
    with ThreadPoolExecutor(16) as clients:
        answers = list(clients.map(lambda n: server.answer(samples(1, 100.0 * n)), range(16)))
    for number, answer in enumerate(answers):
        np.testing.assert_array_equal(answer["doubled"], [[200.0 * number, 200.0 * number + 2]])
    assert sum(engine.batches) == 16
    assert max(engine.batches) > 4
    assert len(engine.batches) <= 6


def test_a_short_job_does_not_wait_for_a_long_one(engine: FakeEngine, server: LiveServer) -> None:
    engine.sample_seconds = 0.01
    long = server.submit(samples(200)).json()["id"]
    server.wait(long, "running")
    begin = time.monotonic()
    server.answer(samples(2))
    assert time.monotonic() - begin < 0.6
    assert server.state(long)["progress"] < 0.5


def test_jobs_of_other_shapes_are_not_mixed(engine: FakeEngine, server: LiveServer) -> None:
    engine.batch_seconds = 0.05
    with ThreadPoolExecutor(6) as clients:
        answers = clients.map(lambda side: server.answer(samples(3, side=side)), [3, 4, 5] * 2)
        assert [answer["maps"].shape for answer in answers] == [
            (3, side, side) for side in [3, 4, 5] * 2
        ]
