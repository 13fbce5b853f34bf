"""What becomes of a piece whose replicas die, without a cluster."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from ray.exceptions import ActorDiedError, RayTaskError
from ray.serve.exceptions import ReplicaUnavailableError

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.models import cluster_dispatcher
from sig2gps_qgis.models.cluster_dispatcher import ATTEMPTS, ClusterDispatcher
from sig2gps_qgis.models.dispatch import Answer, EngineFailed, Piece
from sig2gps_qgis.models.engine import NoWeights
from tests.models.fake_engine import samples

ANSWER = Answer({"doubled": np.zeros((1, 2), np.float32)}, "abc123")


class Response:
    """Stands in for Serve's.

    Says one thing after the other, then raises an exception or never ends.
    """

    def __init__(self, *said: object, raised: Exception | None = None) -> None:
        self.said = list(said)
        self.raised = raised
        self.cancelled = False

    async def __anext__(self) -> object:
        if self.said:
            return self.said.pop(0)
        if self.raised is not None:
            raise self.raised
        return await asyncio.sleep(60)

    def cancel(self) -> None:
        self.cancelled = True


def predict(
    *responses: Response,
    cancelled: bool = False,
    progress: Callable[[float], None] = lambda _: None,
) -> object:
    """What a piece gets whose replicas respond like this, one after the other."""
    coming = iter(responses)
    dispatcher = ClusterDispatcher(8)
    handle = SimpleNamespace(predict=SimpleNamespace(remote=lambda *_: next(coming)))
    handle.options = lambda stream: handle if stream else None
    dispatcher._replicas = handle
    piece = Piece("job", "fake", samples(1), cancelled=lambda: cancelled, progress=progress)
    return asyncio.run(dispatcher.predict(piece))


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_dispatcher, "FIRST_PAUSE_SECONDS", 0.001)


def test_another_replica_is_asked_when_one_is_lost() -> None:
    lost = Response(raised=ActorDiedError())
    gone = Response(raised=ReplicaUnavailableError("r"))
    assert predict(lost, gone, Response(ANSWER)) is ANSWER


def test_progress_is_told_before_the_answer() -> None:
    shares: list[float] = []
    assert predict(Response(0.25, 0.5, ANSWER), progress=shares.append) is ANSWER
    assert shares == [0.25, 0.5]


def test_a_piece_that_takes_every_replica_down_fails() -> None:
    with pytest.raises(EngineFailed, match="5 replicas were lost"):
        predict(*(Response(raised=ActorDiedError()) for _ in range(ATTEMPTS)))


def test_what_an_engine_fails_on_is_not_tried_again() -> None:
    with pytest.raises(EngineFailed, match="no answer"):
        predict(Response(EngineFailed("no answer")))


def test_a_bug_in_a_replica_is_not_tried_again() -> None:
    error = RayTaskError("predict", "Traceback …", KeyError("wan"))
    with pytest.raises(EngineFailed, match="engine 'fake' failed: 'wan'"):
        predict(Response(raised=error))


def test_facts_of_weights_come_from_a_replica() -> None:
    async def told(_: str, options: dict[str, str]) -> object:
        return {"revision": "abc123"} if options else NoWeights("there are none")

    dispatcher = ClusterDispatcher(8)
    dispatcher._replicas = SimpleNamespace(facts=SimpleNamespace(remote=told))
    assert asyncio.run(dispatcher.facts("fake", {"weights": "a"})) == {"revision": "abc123"}
    with pytest.raises(NoWeights, match="there are none"):
        asyncio.run(dispatcher.facts("fake", {}))


def test_a_cancelled_piece_is_cancelled_at_its_replica() -> None:
    response = Response()
    with pytest.raises(Cancelled):
        predict(response, cancelled=True)
    assert response.cancelled
