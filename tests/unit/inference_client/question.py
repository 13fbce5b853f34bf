"""What the tests ask, how long they wait for it, and what the answer must be."""

from __future__ import annotations

import numpy as np

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.request_failures import Patience

QUESTION = {"x": np.arange(6, dtype=np.float32).reshape(3, 2)}
PATIENCE = Patience(total_s=20.0, failing_s=1.0, busy_s=1.0, connect_s=1.0, read_s=0.5)


def assert_answered(client: InferenceClient) -> None:
    result = client.run("double", QUESTION)
    assert set(result.arrays) == {"x"}
    np.testing.assert_array_equal(result.arrays["x"], 2 * QUESTION["x"])
