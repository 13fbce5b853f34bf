"""Who may ask a server that wants a token."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sig2gps_qgis.models.server_settings import Settings
from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer, live_server


class TestToken:
    @pytest.fixture
    def guarded(self, engine: FakeEngine) -> Iterator[LiveServer]:
        with live_server([engine], Settings(token="s3cret")) as server:
            yield server

    @pytest.mark.parametrize(
        "authorization",
        [None, "Bearer wrong", "Bearer", "Basic s3cret", "Bearer s3cret2", "Bearer ÿ", "s3cret"],
    )
    def test_without_it_nothing_is_answered(
        self, guarded: LiveServer, authorization: str | None
    ) -> None:
        headers = {} if authorization is None else {"authorization": authorization.encode("latin1")}
        for method, path in (
            ("GET", "/v1/health"),
            ("GET", "/v1/models"),
            ("GET", "/v1/lease"),
            ("POST", "/v1/trajectories"),
            ("GET", "/v1/jobs/none"),
            ("GET", "/v1/jobs/none/result"),
            ("DELETE", "/v1/jobs/none"),
        ):
            response = guarded.http.request(method, path, headers=headers)
            assert response.status_code == 401, path
            assert response.headers["www-authenticate"] == "Bearer"
            assert "token" in response.json()["detail"]

    def test_with_it_all_is(self, guarded: LiveServer) -> None:
        guarded.http.headers["authorization"] = "Bearer s3cret"
        assert guarded.http.get("/v1/health").status_code == 200
        guarded.answer(samples(1))
