"""Learned inference as a user of ``qgis_process`` meets it: on this computer and on a server."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scripts.qgis_process import ProcessRun, QgisProcess
from tests.e2e.conftest import enable_plugin
from tests.e2e.inference_server import RunningServer, running_server
from tests.e2e.local_server import end_local_server

STORED_TOKEN = Path(__file__).with_name("stored_token.py")
TOKEN = "only-for-tests"
BATCH = 32
PATIENCE_S = 120.0

Reconstruct = Callable[..., ProcessRun]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("inference_profile")


@pytest.fixture(scope="module")
def local_state(profile: Path) -> Path:
    """What the processes of the profile know of their server."""
    return profile / "profiles" / "default" / "sig2gps" / "inference-server.json"


@pytest.fixture(scope="module")
def environment(inference_python: str, profile: Path) -> dict[str, str]:
    password = profile / "master_password.txt"
    password.write_text("for tests")
    return {"SIG2GPS_PYTHON": inference_python, "QGIS_AUTH_PASSWORD_FILE": str(password)}


@pytest.fixture(scope="module")
def learned(
    plugin_folder: Path, profile: Path, environment: dict[str, str], local_state: Path
) -> Iterator[QgisProcess]:
    """``qgis_process`` of a profile with an inference environment; its server ends with it."""
    process = QgisProcess(plugin_folder.parent, profile, environment)
    enable_plugin(process)
    yield process
    end_local_server(local_state)


@pytest.fixture
def reconstruct(learned: QgisProcess, tmp_path: Path) -> Reconstruct:
    """Run on so many phones that drive past five stations in as many minutes."""

    def run(phones: int = 2, process: QgisProcess = learned, **more: object) -> ProcessRun:
        file = tmp_path / "signaling.csv"
        rows = [
            f"{phone:03},2019-11-20T17:0{i}:00Z,c{i},{-8.47 + 0.01 * i:.2f},51.90"
            for phone in range(phones)
            for i in range(5)
        ]
        file.write_text("\n".join(["phone,t,cell,lon,lat", *rows]) + "\n")
        points = f"delimitedtext://{file.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326"
        return process.run(
            "sig2gps:reconstructtrajectory",
            {
                "SIGNALING": points,
                "TIME": "t",
                "TRAJECTORY": "phone",
                "CELL": "cell",
                "TRAJECTORIES": tmp_path / "trajectories.csv",
                "REJECTED": tmp_path / "rejected.csv",
                **more,
            },
        )

    return run


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open() as file:
        return list(csv.DictReader(file))


def said(run: ProcessRun) -> str:
    """What its user read."""
    told = run.stdout + run.stderr
    assert "Traceback" not in told
    return told


def succeeded(run: ProcessRun) -> str:
    told = said(run)
    assert run.exit_code == 0, told
    return told


def failed(run: ProcessRun, folder: Path) -> str:
    """What its user read, of a run that failed before anything was written."""
    told = said(run)
    assert run.exit_code != 0
    assert not (folder / "trajectories.csv").exists()
    return told


class TestOnThisComputer:
    def test_a_server_is_started_and_serves_the_next_run_too(
        self, reconstruct: Reconstruct, local_state: Path, tmp_path: Path
    ) -> None:
        told = succeeded(reconstruct(ENGINE="embedded"))
        assert re.search(r"Engine embedded, version 1 \(weights [0-9a-f]+\), on the inf", told)
        for row in table(tmp_path, "trajectories"):
            assert row["engine"] == "embedded"
            assert re.fullmatch(r"1 \(weights [0-9a-f]{12}\)", row["engine_version"])
        assert len(table(tmp_path, "trajectories")) == 2
        first = json.loads(local_state.read_text())["pid"]
        told = succeeded(reconstruct(ENGINE="auto"))
        assert (
            "auto takes it because there is an inference environment (variable SIG2GPS_PYTHON)."
        ) in told
        assert json.loads(local_state.read_text())["pid"] == first

    def test_without_an_inference_environment(
        self, qgis_process: QgisProcess, reconstruct: Reconstruct, tmp_path: Path
    ) -> None:
        told = failed(reconstruct(process=qgis_process, ENGINE="embedded"), tmp_path)
        assert "ENGINE is embedded, but there is no inference environment" in told
        told = succeeded(reconstruct(process=qgis_process, ENGINE="auto"))
        assert "auto takes it because no SERVER is given and there is no inference" in told
        assert {row["engine"] for row in table(tmp_path, "trajectories")} == {"hmm"}

    def test_an_environment_without_what_inference_needs(
        self,
        plugin_folder: Path,
        reconstruct: Reconstruct,
        tmp_path: Path,
    ) -> None:
        other = tmp_path / "profile"
        other.mkdir()
        process = QgisProcess(plugin_folder.parent, other, {"SIG2GPS_PYTHON": sys.executable})
        enable_plugin(process)
        run = reconstruct(process=process, ENGINE="embedded")
        assert run.exit_code != 0
        told = run.stderr  # with the end of the server's log
        assert "The local inference server did not start (exit code 1)" in told
        assert "ModuleNotFoundError: No module named" in told
        assert "choose ENGINE hmm, or tick FALLBACK" in told
        run = reconstruct(process=process, ENGINE="auto")
        assert run.exit_code == 0
        assert "does not work: sig2gps:installinference mends it." in run.stdout + run.stderr
        assert {row["engine"] for row in table(tmp_path, "trajectories")} == {"hmm"}

    def test_the_server_dies_in_the_middle(
        self, reconstruct: Reconstruct, local_state: Path, tmp_path: Path
    ) -> None:
        succeeded(reconstruct())  # it is there
        log = local_state.with_name("inference-server.log")
        before = log.read_text()

        def kill() -> None:
            end_local_server(local_state)

        run = meanwhile(
            lambda: reconstruct(3 * BATCH, FALLBACK=True, ENGINE="embedded"),
            lambda: in_the_middle(log.read_text()[len(before) :]),
            kill,
        )
        told = succeeded(run)
        engines = Counter(row["engine"] for row in table(tmp_path, "trajectories"))
        assert engines["embedded"] >= BATCH
        assert engines["hmm"] >= BATCH
        assert sum(engines.values()) == 3 * BATCH
        assert table(tmp_path, "rejected") == []
        assert "The local inference server has ended in the middle" in told
        assert "The end of its log" in told
        assert f"{engines['hmm']} traces have no answer from the inference server." in told
        succeeded(reconstruct())  # and a new one is there


def in_the_middle(log: str) -> bool:
    """Whether the first batch has arrived: only then is the second one asked for."""
    return log.count("state=done") >= 2


def meanwhile(
    work: Callable[[], ProcessRun], has_come: Callable[[], bool], act: Callable[[], None]
) -> ProcessRun:
    """Do something in the middle of a run."""
    deadline = time.monotonic() + PATIENCE_S
    with ThreadPoolExecutor(max_workers=1) as executor:
        running = executor.submit(work)
        while not has_come():
            assert not running.done(), running.result().stdout + running.result().stderr
            assert time.monotonic() < deadline
            time.sleep(0.02)
        act()
        return running.result()


@pytest.fixture
def server(inference_python: str, plugin_folder: Path, tmp_path: Path) -> Iterator[RunningServer]:
    with running_server(inference_python, plugin_folder.parent, tmp_path, TOKEN) as running:
        yield running


@pytest.fixture(scope="module")
def stored(
    learned: QgisProcess, profile: Path, environment: dict[str, str]
) -> Callable[[str], str]:
    """The id of an authentication configuration for a token."""

    def store(token: str) -> str:
        stored = subprocess.run(
            [sys.executable, STORED_TOKEN, token, environment["QGIS_AUTH_PASSWORD_FILE"]],
            env={
                **os.environ,
                "QGIS_CUSTOM_CONFIG_PATH": str(profile),
                "QT_QPA_PLATFORM": "offscreen",
            },
            capture_output=True,
            text=True,
            check=True,
        )
        return re.search(r"^id=(\w+)$", stored.stdout, re.MULTILINE)[1]

    return store


class TestOnAServer:
    def test_with_its_token(
        self,
        reconstruct: Reconstruct,
        server: RunningServer,
        stored: Callable[[str], str],
        tmp_path: Path,
    ) -> None:
        told = succeeded(reconstruct(SERVER=server.url, AUTH=stored(TOKEN)))
        assert f"on the inference server at {server.url}. auto takes it because a SERVER" in told
        assert TOKEN not in told
        assert {row["engine"] for row in table(tmp_path, "trajectories")} == {"embedded"}

    def test_with_another_token_or_none(
        self,
        reconstruct: Reconstruct,
        server: RunningServer,
        stored: Callable[[str], str],
        tmp_path: Path,
    ) -> None:
        for given in ({"AUTH": stored("another")}, {}):
            told = failed(reconstruct(SERVER=server.url, **given), tmp_path)
            assert "does not take the token (authentication configuration)" in told
            assert "Nothing has been written." in told

    def test_that_is_not_there(self, reconstruct: Reconstruct, tmp_path: Path) -> None:
        told = failed(reconstruct(SERVER="http://127.0.0.1:1"), tmp_path)
        assert "No connection to the inference server at http://127.0.0.1:1" in told

    def test_lost_in_the_middle(
        self,
        reconstruct: Reconstruct,
        server: RunningServer,
        stored: Callable[[str], str],
        tmp_path: Path,
    ) -> None:
        token = stored(TOKEN)
        run = meanwhile(
            lambda: reconstruct(3 * BATCH, SERVER=server.url, AUTH=token),
            lambda: in_the_middle(server.log.read_text()),
            server.process.kill,
        )
        told = succeeded(run)
        written = {row["trajectory_id"] for row in table(tmp_path, "trajectories")}
        rejected = {row["trajectory_id"]: row["reason"] for row in table(tmp_path, "rejected")}
        assert len(written) >= BATCH
        assert len(rejected) >= BATCH
        assert written | set(rejected) == {str(phone) for phone in range(3 * BATCH)}
        assert not written & set(rejected)
        assert all(f"inference server at {server.url}" in why for why in rejected.values())
        assert f"{len(rejected)} traces have no answer from the inference server." in told
