"""Addresses, tokens and proxies, and where there is no connection."""

from __future__ import annotations

import socket

import pytest

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import Unreachable
from tests.unit.inference_client.question import PATIENCE, QUESTION, assert_answered
from tests.unit.scripted_server import ScriptedServer


def test_nobody_listening_is_told(server: ScriptedServer) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(Unreachable, match=r"is it running.*refused"):
            InferenceClient(url, patience=PATIENCE).health()


def test_unknown_hosts_are_told() -> None:
    with pytest.raises(Unreachable, match=r"nohost\.invalid"):
        InferenceClient("http://nohost.invalid", patience=PATIENCE).run("double", QUESTION)


def test_plain_http_behind_https_is_told(server: ScriptedServer) -> None:
    url = server.url.replace("http:", "https:")
    with pytest.raises(Unreachable, match="No secure connection"):
        InferenceClient(url, patience=PATIENCE).health()


def test_a_missing_certificate_file_is_told() -> None:
    with pytest.raises(Unreachable, match=r"missing\.pem"):
        InferenceClient("https://127.0.0.1:1", verify="missing.pem", patience=PATIENCE).health()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:8000",
        "ftp://host",
        "http://",
        "http://[::1",
        "http://host:port",
        "http://host:99999",
        "http://user:password@host",
        "http://host?engine=wan",
    ],
)
def test_addresses_that_are_none_are_refused_at_once(url: str) -> None:
    with pytest.raises(InvalidInputError, match="no address of an inference server"):
        InferenceClient(url)


@pytest.mark.parametrize("token", ["line\nbreak", "geheim-ä"])
def test_tokens_that_are_none_are_refused_at_once(token: str) -> None:
    with pytest.raises(InvalidInputError, match="token"):
        InferenceClient("http://host", token)


def test_a_path_before_v1_and_a_slash_at_the_end_are_taken(server: ScriptedServer) -> None:
    InferenceClient(f" {server.url}/gpu/1/ ", patience=PATIENCE).health()
    assert server.script.requests[0].path == "/gpu/1/v1/health"


def test_environment_variables_and_netrc_change_nothing(
    server: ScriptedServer, client: InferenceClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert_answered(client)


def test_requests_go_through_the_proxy_that_is_handed_in(server: ScriptedServer) -> None:
    client = InferenceClient(
        "http://inference.invalid", proxies={"http": server.url}, patience=PATIENCE
    )
    assert client.health()["status"] == "ok"
    lost = InferenceClient(
        "http://inference.invalid", proxies={"http": "http://127.0.0.1:1"}, patience=PATIENCE
    )
    with pytest.raises(Unreachable, match="proxy"):
        lost.health()
