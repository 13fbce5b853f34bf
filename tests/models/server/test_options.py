"""Options of an engine, as a job is submitted with them."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.engine_options import OptionSpec
from sig2gps_qgis.inference_protocol import unpack
from tests.models.fake_engine import FakeEngine, samples
from tests.models.live_server import LiveServer, live_server


class TestOptions:
    def test_they_reach_the_engine_and_the_answer_names_its_weights(
        self, server: LiveServer
    ) -> None:
        sent = samples(20)
        response = server.submit(sent, options={"factor": "0.5", "weights": "large"})
        done = server.wait(response.json()["id"])
        assert done["revision"] == "def456"
        result = unpack(server.http.get(done["result"]).content, 10**9)
        np.testing.assert_array_equal(result["doubled"], 0.5 * sent["values"])

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"factr": "1"}, "no option 'factr'; the options are: factor, seconds, weights"),
            ({"factor": "101"}, "'factor' must be a number, at least 0, at most 100"),
            ({"factor": "nan"}, "'factor' must be a number"),
            ({"seconds": "1.5"}, "'seconds' must be a whole number"),
            ({"seconds": "1_0"}, "'seconds' must be a whole number"),
            ({"weights": "medium"}, "'weights' must be one of small, large"),
            ({"weights": ["small", "large"]}, "'weights' is given twice"),
        ],
    )
    def test_those_of_no_use_are_refused(
        self, server: LiveServer, options: dict[str, str], message: str
    ) -> None:
        response = server.submit(samples(1), options=options)
        assert response.status_code == 400
        assert message in response.json()["detail"]

    def test_same_key_with_other_options_is_refused(self, server: LiveServer) -> None:
        server.submit(samples(2), idempotency_key="k")
        same = server.submit(samples(2), idempotency_key="k", options={"factor": "2.0"})
        assert same.status_code == 200
        other = server.submit(samples(2), idempotency_key="k", options={"factor": "3"})
        assert other.status_code == 409

    def test_one_that_must_be_given(self, engine: FakeEngine) -> None:
        engine.options["file"] = OptionSpec(str)
        with live_server([engine]) as server:
            (model,) = server.http.get("/v1/models").json()["models"]
            assert model["revision"] is None
            response = server.submit(samples(1))
            assert response.status_code == 400
            assert "the option 'file' is needed" in response.json()["detail"]
            server.wait(server.submit(samples(1), options={"file": "a b&c=ü"}).json()["id"], "done")
