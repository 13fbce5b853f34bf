"""Starting and ending the server's process: addresses, token, TLS, leases."""

from __future__ import annotations

import json
import signal
import socket
import ssl
import stat
import time
from pathlib import Path

import httpx
import pytest

from sig2gps_qgis.inference_protocol import MEDIA_TYPE, pack
from tests.models.fake_engine import samples
from tests.models.self_signed import self_signed
from tests.models.server_process import server_process


def submit(url: str) -> None:
    httpx.post(
        f"{url}/v1/trajectories?engine=fake",
        content=pack(samples(1)),
        headers={"content-type": MEDIA_TYPE},
    ).raise_for_status()


def test_it_says_where_it_listens_once_it_answers(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    with server_process("--ready-file", str(ready)) as server:
        written = json.loads(ready.read_text())
        assert written == {"pid": server.process.pid, "port": server.announced["port"]}
        assert stat.S_IMODE(ready.stat().st_mode) == 0o600
        assert list(tmp_path.iterdir()) == [ready]
        health = httpx.get(f"{server.url}/v1/health").json()
        assert health["pid"] == written["pid"]


@pytest.mark.parametrize("where", ["variable", "file"])
def test_the_token_comes_from_a_variable_or_a_file(tmp_path: Path, where: str) -> None:
    file = tmp_path / "token"
    file.write_text("s3cret\n")
    given = ["--token-file", str(file)] if where == "file" else []
    variable = None if where == "file" else "s3cret"
    with server_process(*given, token=variable) as server:
        health = f"{server.url}/v1/health"
        assert httpx.get(health).status_code == 401
        assert httpx.get(health, headers={"authorization": "Bearer s3cret"}).status_code == 200
        server.process.terminate()
        server.ended()
        assert "s3cret" not in server.log()


def test_the_token_is_taken_out_of_the_environment() -> None:
    engine = "FakeEngine() if 'SIG2GPS_TOKEN' not in os.environ else None"
    with server_process(engine=engine, token="s3cret") as server:
        assert server.url


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--host", "0.0.0.0"], "0.0.0.0 can be reached from other machines, so a token is needed"),
        (["--host", "::"], ":: can be reached from other machines"),
        (["--host", "no.such.host.invalid"], "no.such.host.invalid"),
        (["--port", "70000"], "cannot listen at 127.0.0.1, port 70000"),
        (["--token-file", "/no/such/file"], "the token file cannot be read"),
        (["--token-file", "/dev/null"], "is empty"),
        (["--max-batch", "0"], "--max-batch must be more than 0"),
        (["--tls-cert", "/no/such/file"], "certificate or key cannot be used"),
        (["--tls-key", "/no/such/file"], "--tls-key needs --tls-cert"),
    ],
)
def test_what_it_cannot_do_it_says_in_the_last_line(arguments: list[str], reason: str) -> None:
    with server_process(*arguments) as server:
        assert server.url == ""
        assert server.ended() == 1
        last = server.log().splitlines()[-1]
    assert last.startswith("cannot start: ")
    assert reason in last


def test_the_device_may_be_left_to_the_machine() -> None:
    with server_process("--device", "auto") as server:
        assert httpx.get(f"{server.url}/v1/health").json()["device"] in ("cpu", "cuda")


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with server_process("--port", str(port)) as server:
            assert server.ended() == 1
            assert f"port {port}" in server.log().splitlines()[-1]


def test_an_engine_that_cannot_be_loaded_is_told_after_its_traceback() -> None:
    with server_process("--device", "cuda:7", engine="1 / 0") as server:
        assert server.ended() == 1
        log = server.log()
    assert "Traceback" in log
    assert log.splitlines()[-1] == (
        "cannot start: the engines cannot be loaded on 'cuda:7': "
        "ZeroDivisionError: division by zero"
    )


def test_an_answer_over_tls(tmp_path: Path) -> None:
    certificate = self_signed(tmp_path)
    with server_process("--tls-cert", str(certificate)) as server:
        assert server.url.startswith("https://127.0.0.1:")
        trusting = ssl.create_default_context(cafile=str(certificate))
        assert httpx.get(f"{server.url}/v1/health", verify=trusting).status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{server.url}/v1/health")


def test_all_addresses_with_a_token() -> None:
    with server_process("--host", "0.0.0.0", token="s3cret") as server:
        url = f"http://127.0.0.1:{server.announced['port']}/v1/health"
        assert httpx.get(url, headers={"authorization": "Bearer s3cret"}).status_code == 200
        server.process.terminate()
        server.ended()
        assert "travel readable by others" in server.log()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_though_jobs_and_leases_are_there(number: signal.Signals) -> None:
    with server_process(engine="FakeEngine(batch_seconds=60)") as server:
        submit(server.url)
        with httpx.stream("GET", f"{server.url}/v1/lease") as lease:
            beats = lease.iter_bytes()
            assert next(beats) == b"\n"
            begin = time.monotonic()
            server.process.send_signal(number)
            assert b"".join(beats) in (b"", b"\n")  # the stream ends in order
        server.ended()
        assert time.monotonic() - begin < 3
        assert "state=failed" in server.log()


class TestLeases:
    def test_it_ends_when_nobody_has_come(self) -> None:
        with server_process("--idle-exit", "1") as server:
            assert server.ended(5) == 0
            assert "ending: no QGIS has used the server for 1 s" in server.log()

    def test_it_stays_while_a_lease_is_held_and_ends_after(self) -> None:
        with server_process("--idle-exit", "1") as server:
            with httpx.stream("GET", f"{server.url}/v1/lease") as lease:
                beats = lease.iter_bytes()  # the connection is closed with it
                assert next(beats) == b"\n"
                time.sleep(2.5)
                assert httpx.get(f"{server.url}/v1/health").json()["leases"] == 1
            assert server.ended(5) == 0

    def test_it_stays_while_a_job_runs(self) -> None:
        with server_process("--idle-exit", "1", engine="FakeEngine(batch_seconds=4)") as server:
            submit(server.url)
            time.sleep(3)
            assert httpx.get(f"{server.url}/v1/health").json()["running"] == 1
            assert server.ended(5) == 0

    def test_it_notices_at_once_that_a_holder_has_died(self) -> None:
        with server_process() as server:
            address = ("127.0.0.1", server.announced["port"])
            with socket.create_connection(address) as holder:
                holder.sendall(b"GET /v1/lease HTTP/1.1\r\nHost: localhost\r\n\r\n")
                assert holder.recv(1000)
                assert httpx.get(f"{server.url}/v1/health").json()["leases"] == 1
            time.sleep(0.5)
            assert httpx.get(f"{server.url}/v1/health").json()["leases"] == 0
