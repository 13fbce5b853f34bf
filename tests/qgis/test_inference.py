"""The reconstruction by way of an inference server: found, refused, lost, given up."""

from __future__ import annotations

import ssl
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from sig2gps_qgis import request_failures
from sig2gps_qgis.processing_provider import server_access, server_parameters
from sig2gps_qgis.processing_provider.inference_environment import VARIABLE
from sig2gps_qgis.request_failures import Patience
from tests.qgis.authentication_configurations import configuration, locked
from tests.qgis.background import run_in_background
from tests.qgis.layers import drive, roads, signaling, stations
from tests.qgis.proxy_settings import proxy
from tests.qgis.reconstruction_run import ALGORITHM, Impatient, Log, Run, reconstruct
from tests.unit.embedded_server import REVISION, embedded_server
from tests.unit.scripted_server import ScriptedServer, cut, stall, status

WHOLE_BATCH = 32


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with embedded_server() as running:
        yield running


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers are given up after a second."""
    short = partial(Patience, busy_s=1.0, connect_s=1.0)
    monkeypatch.setattr(request_failures, "Patience", lambda **_: short(failing_s=1.0))


def phones(count: int) -> QgsVectorLayer:
    return signaling([record for i in range(count) for record in drive(f"{i:03}")])


def run(server: ScriptedServer | str, count: int = 1, **parameters: object) -> Run:
    address = server if isinstance(server, str) else server.url
    return reconstruct(
        phones(count),
        STATIONS=stations(),
        STATION_CELL="site",
        ROADS=roads(),
        **{"ENGINE": "embedded", "SERVER": address, **parameters},
    )


def failed(server: ScriptedServer | str, tmp_path: Path, **parameters: object) -> str:
    """What a user reads of a run that failed before anything was written."""
    log = Log()
    file = tmp_path / "trajectories.gpkg"
    with pytest.raises(QgsProcessingException) as error:
        run(server, log=log, TRAJECTORIES=str(file), **parameters)
    assert not file.exists()
    told = "\n".join([str(error.value), *log.lines, *log.warnings])
    assert "Traceback" not in told
    return told


def test_embedded_by_a_server(server: ScriptedServer) -> None:
    found = run(server)
    (trajectory,) = found.trajectories
    assert (trajectory["engine"], trajectory["engine_version"]) == (
        "embedded",
        f"1 (weights {REVISION})",
    )
    assert (
        f"Engine embedded, version 1 (weights {REVISION}), on the inference server at {server.url}."
    ) in found.log.lines
    assert found.outputs["REJECTED_COUNT"] == 0


def test_auto_takes_a_server_that_is_given(server: ScriptedServer) -> None:
    found = run(server, ENGINE="auto")
    assert found.trajectories[0]["engine"] == "embedded"
    assert any("auto takes it because a SERVER is given." in line for line in found.log.lines)


def test_hmm_asks_no_server(server: ScriptedServer) -> None:
    assert run(server, ENGINE="hmm").trajectories[0]["engine"] == "hmm"
    assert server.script.requests == []


def test_a_server_is_asked_for_many_traces_at_once(server: ScriptedServer) -> None:
    assert run(server, 40).outputs["TRAJECTORY_COUNT"] == 40
    assert server.script.computed == 2


def test_the_token_goes_to_the_server_and_nowhere_else(server: ScriptedServer) -> None:
    with configuration("Basic", password="much-secret") as identifier:
        found = run(server, AUTH=identifier)
    sent = {request.headers["Authorization"] for request in server.script.requests}
    assert sent == {"Bearer much-secret"}
    assert "much-secret" not in "\n".join([*found.log.lines, *found.log.warnings])
    assert found.log.warnings == []  # the token does not leave this computer


def test_a_token_over_http_is_warned_of(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_access, "is_loopback", lambda _: False)
    with configuration("Basic", password="much-secret") as identifier:
        found = run(server, AUTH=identifier)
    assert found.log.warnings == [
        "SERVER is an http address: the token (AUTH) and the data travel in the clear. Use https."
    ]


def test_qgis_proxy_is_the_way_to_a_server_elsewhere(server: ScriptedServer) -> None:
    port = server.url.rpartition(":")[2]
    with proxy(proxyEnabled=True, proxyType="HttpProxy", proxyHost="127.0.0.1", proxyPort=port):
        found = run("http://gpu.invalid:8000")
    assert found.trajectories[0]["engine"] == "embedded"
    assert {request.headers["Host"] for request in server.script.requests} == {"gpu.invalid:8000"}


def test_a_wrong_token(server: ScriptedServer, tmp_path: Path) -> None:
    server.script.faults["health"] = [status(401, "this token is not known")]
    told = failed(server, tmp_path)
    assert "does not take the token (authentication configuration)" in told
    assert "Nothing has been written." in told


def test_another_version(server: ScriptedServer, tmp_path: Path) -> None:
    server.script.faults["health"] = [status(426, "this server speaks version 2")]
    told = failed(server, tmp_path)
    assert "install the same version of Sig2GPS on both" in told
    assert "this server speaks version 2" in told


def test_no_server_at_that_address(tmp_path: Path) -> None:
    with ScriptedServer() as gone:
        address = gone.url
    told = failed(address, tmp_path, ENGINE="auto")
    assert f"No connection to the inference server at {address}" in told
    assert "choose ENGINE hmm, or tick FALLBACK" in told


def test_auto_does_without_an_environment_that_is_broken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho No module named torch\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(broken))
    found = run("", ENGINE="auto")
    assert [trajectory["engine"] for trajectory in found.trajectories] == ["hmm"]
    (warning,) = found.log.warnings
    assert warning.startswith(
        "All trajectories are left to hmm. ENGINE is auto, and the inference environment "
        "does not work: sig2gps:installinference mends it. The local inference server did not"
    )
    assert "No module named torch" in warning
    assert "The local inference server did not start" in failed("", tmp_path)


def test_no_server_at_that_address_with_fallback() -> None:
    with ScriptedServer() as gone:
        address = gone.url
    found = run(address, FALLBACK=True)
    assert [trajectory["engine"] for trajectory in found.trajectories] == ["hmm"]
    (warning,) = found.log.warnings
    assert warning.startswith("All trajectories are left to hmm. No connection to the")
    assert "Engine hmm, version 1." in found.log.lines


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"SERVER": "gpu:8000"}, "SERVER: 'gpu:8000' is no address of an inference server"),
        ({"SERVER": "ftp://gpu"}, "SERVER: 'ftp://gpu' is no address"),
        ({"SERVER": "https://me:pass@gpu", "ENGINE": "hmm"}, "without a password"),
        ({"AUTH": "nothere"}, "AUTH is 'nothere', and this QGIS profile has no such"),
        ({"SERVER": "", "ENGINE": "embedded"}, "there is no inference environment"),
        ({"ENGINE": "best"}, "Incorrect parameter value for ENGINE"),
    ],
)
def test_parameters_that_cannot_be_used(
    server: ScriptedServer, tmp_path: Path, parameters: dict[str, object], message: str
) -> None:
    assert message in failed(server, tmp_path, **parameters)
    assert server.script.requests == []


def test_a_server_lost_in_the_middle(server: ScriptedServer) -> None:
    server.script.faults["submit"] = [None, *[cut] * 100]
    found = run(server, WHOLE_BATCH + 3)
    assert found.outputs["TRAJECTORY_COUNT"] == WHOLE_BATCH
    assert found.outputs["REJECTED_COUNT"] == 3
    assert [trajectory for trajectory, _, _ in found.rejected] == ["032", "033", "034"]
    for _, records, reason in found.rejected:
        assert records == 6
        assert f"No connection to the inference server at {server.url}" in reason
    assert len(found.log.warnings) == 2
    assert found.log.warnings[1] == (
        "3 traces have no answer from the inference server. They are listed as rejected, with the "
        "reason."
    )
    assert found.log.percent[-1] == 100


def test_a_server_lost_in_the_middle_with_fallback(server: ScriptedServer) -> None:
    server.script.faults["submit"] = [None, *[cut] * 100]
    found = run(server, WHOLE_BATCH + 3, FALLBACK=True)
    assert found.outputs["REJECTED_COUNT"] == 0
    engines = Counter(
        (trajectory["engine"], trajectory["engine_version"]) for trajectory in found.trajectories
    )
    assert engines == {("embedded", f"1 (weights {REVISION})"): WHOLE_BATCH, ("hmm", "1"): 3}
    assert "They are left to hmm; the field engine says which." in found.log.warnings[1]


def test_a_job_that_fails_is_rejected_with_the_servers_reason(server: ScriptedServer) -> None:
    server.script.fails = "out of memory"
    found = run(server, 2)
    assert [reason for _, _, reason in found.rejected] == [
        f"The inference server at {server.url} failed: out of memory"
    ] * 2


def test_authorities_that_qgis_trusts_are_trusted(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    certificate = own_certificate(tmp_path)
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secure.load_cert_chain(certificate)
    server.socket = secure.wrap_socket(server.socket, server_side=True)
    address = server.url.replace("http:", "https:")
    assert "certificate" in failed(address, tmp_path)
    trusted = certificate.read_bytes()
    monkeypatch.setattr(server_parameters, "trusted_authorities", lambda: trusted)
    assert run(address).trajectories[0]["engine"] == "embedded"


def own_certificate(folder: Path) -> Path:
    """A file with key and certificate of the loopback address, signed by itself."""
    file = folder / "server.pem"
    request = "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=test"
    subprocess.run(
        [
            "openssl",
            *request.split(),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", file, "-out", folder / "certificate.pem"),
        ],
        check=True,
        capture_output=True,
    )
    with file.open("ab") as both:
        both.write((folder / "certificate.pem").read_bytes())
    return file


@pytest.mark.parametrize("at_percent", [0, 31])
def test_cancelled_within_a_second(server: ScriptedServer, at_percent: float) -> None:
    kind = "health" if at_percent == 0 else "submit"
    server.script.faults[kind] = [None] * (at_percent > 0) + [stall(20.0)]
    log = Impatient(at_percent, after_s=0.3)
    found = run(server, 2 * WHOLE_BATCH, log=log)
    assert log.isCanceled()
    assert time.monotonic() - log.cancelled_at < 1.0
    assert "TRAJECTORIES" not in found.outputs


def test_the_password_is_asked_for_in_the_main_thread_of_a_model_too(
    server: ScriptedServer,
) -> None:
    with configuration("Basic", password="much-secret") as identifier, locked(True) as user:
        values = {
            "SIGNALING": phones(1),
            "TIME": "t",
            "SERVER": server.url,
            "AUTH": identifier,
            "TRAJECTORIES": "memory:",
        }
        step = QgsProcessingModelChildAlgorithm(ALGORITHM)
        step.setChildId("reconstruction")
        for name, value in values.items():
            fixed = QgsProcessingModelChildParameterSource.fromStaticValue(value)
            step.addParameterSources(name, [fixed])
        model = QgsProcessingModelAlgorithm("model", "models")
        model.addChildAlgorithm(step)
        run_in_background(model, {})
        assert user.asked_in == [QCoreApplication.instance().thread()]
    assert {request.headers["Authorization"] for request in server.script.requests} == {
        "Bearer much-secret"
    }
