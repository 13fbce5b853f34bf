"""`sig2gps:checksetup`: what it finds, with a server, without one, and with a broken one."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sig2gps_qgis.plugin_metadata import plugin_version
from sig2gps_qgis.processing_provider.inference_environment import VARIABLE
from sig2gps_qgis.processing_provider.setup import environment_check, qgis_check
from tests.qgis.authentication_configurations import configuration
from tests.qgis.reconstruction_run import Log
from tests.unit.embedded_server import REVISION, embedded_server
from tests.unit.scripted_server import ScriptedServer

ENVIRONMENT = {
    "python": "3.12.4",
    "packages": {"torch": "2.13.0+cu130", "av": "18"},
    "cuda": True,
    "device": "NVIDIA H200",
    "device_memory": 140_000_000_000,
    "threads": 8,
    "memory": 64_000_000_000,
    "memory_available": 32_000_000_000,
}


def run(log: Log | None = None, **parameters: object) -> dict[str, object]:
    import processing

    parameters = {"REPORT": "TEMPORARY_OUTPUT", **parameters}
    return processing.run("sig2gps:checksetup", parameters, feedback=log or Log())


def page(outputs: dict[str, object]) -> str:
    return Path(str(outputs["REPORT"])).read_text(encoding="utf-8")


def test_without_environment_and_server() -> None:
    outputs = run()
    assert outputs["READY"] is False
    assert outputs["PLUGIN_VERSION"] == plugin_version()
    assert "numpy 1." in str(outputs["PACKAGES"]) or "numpy 2." in str(outputs["PACKAGES"])
    assert float(str(outputs["HMM_SECONDS"])) > 0
    assert "Run sig2gps:installinference, or give SERVER." in str(outputs["PROBLEMS"])
    assert "Run sig2gps:installinference" in page(outputs)
    assert "EMBEDDED_SECONDS" not in outputs


def test_weights_are_told_by_their_hash() -> None:
    file = qgis_check.PACKAGE / "models" / "weights" / "embedded.safetensors"
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert f"embedded.safetensors {digest}" in str(run()["WEIGHTS"])


def test_a_server_elsewhere() -> None:
    with embedded_server() as server, configuration("Basic", password="secret-token") as auth:
        outputs = run(SERVER=server.url, AUTH=auth)
        headers = {request.headers["Authorization"] for request in server.script.requests}
    assert headers == {"Bearer secret-token"}
    assert outputs["READY"] is True
    assert outputs["SERVER_STATE"] == f"answers at {server.url}"
    assert f"embedded 1 (weights {REVISION})" in str(outputs["MODELS"])
    assert float(str(outputs["EMBEDDED_SECONDS"])) > 0
    assert "secret-token" not in page(outputs)


def test_a_server_that_is_not_there() -> None:
    with ScriptedServer() as gone:
        address = gone.url
    log = Log()
    outputs = run(log, SERVER=address)
    assert outputs["READY"] is False
    assert outputs["SERVER_STATE"] == "cannot be used"
    assert f"No connection to the inference server at {address}" in str(outputs["PROBLEMS"])
    assert any("No connection to the inference server" in warning for warning in log.warnings)


def test_an_environment_that_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho ModuleNotFoundError: torch\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv(VARIABLE, str(broken))
    outputs = run()
    assert outputs["READY"] is False
    assert "ModuleNotFoundError: torch" in str(outputs["PROBLEMS"])
    assert outputs["INFERENCE_PYTHON"] == str(broken)


def test_an_environment_with_a_gpu_that_lacks_a_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python = tmp_path / "python"
    python.write_text("")
    monkeypatch.setenv(VARIABLE, str(python))
    report = {**ENVIRONMENT, "packages": {"torch": "2.13.0+cu130", "av": None}}
    monkeypatch.setattr(environment_check, "look_at", lambda *_, **__: report)
    with embedded_server() as server:
        outputs = run(SERVER=server.url)
    assert outputs["DEVICE"] == "NVIDIA H200"
    assert outputs["DEVICE_MEMORY_MB"] == 140_000
    assert (outputs["MEMORY_MB"], outputs["FREE_MEMORY_MB"]) == (64_000, 32_000)
    assert "The inference environment lacks av." in str(outputs["PROBLEMS"])


def test_a_package_that_qgis_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        return "" if name == "scipy" else "1"

    monkeypatch.setattr(qgis_check, "_version", version)
    problems = str(run()["PROBLEMS"])
    assert "QGIS's Python lacks scipy." in problems
    assert "apt install python3-scipy" in problems
