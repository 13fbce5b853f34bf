"""The client trusts the certificates that it is told to, and no others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import Unauthorised, Unreachable
from tests.models.fake_engine import samples
from tests.models.self_signed import self_signed
from tests.models.server_process import server_process


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def url(certificate: Path) -> Iterator[str]:
    with server_process("--tls-cert", str(certificate), token="s3cret") as server:
        yield server.url


def test_a_certificate_that_is_trusted(url: str, certificate: Path) -> None:
    question = samples(3)
    answer = InferenceClient(url, "s3cret", verify=str(certificate)).run("fake", question)
    np.testing.assert_array_equal(answer.arrays["doubled"], 2 * question["values"])


def test_a_certificate_that_is_not_is_told_at_once(url: str) -> None:
    started = time.monotonic()
    with pytest.raises(Unreachable, match=r"No secure connection.*certificate"):
        InferenceClient(url, "s3cret").health()
    assert time.monotonic() - started < 5.0


def test_the_token_is_needed_there_too(url: str, certificate: Path) -> None:
    with pytest.raises(Unauthorised):
        InferenceClient(url, verify=str(certificate)).health()
