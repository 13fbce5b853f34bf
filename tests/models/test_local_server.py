"""The profile's one server: started, joined, outlived, replaced, never orphaned."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis import local_server, server_lease
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import InferenceError, TimedOut, Unreachable
from sig2gps_qgis.local_server import LocalServer, release_servers
from sig2gps_qgis.request_failures import Patience
from tests.models.fake_engine import samples
from tests.models.stop_watch import StopWatch
from tests.unit.scripted_server import ScriptedServer

REPOSITORY = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = os.environ.get("QGIS_PYTHON", "/usr/bin/python3")
QGIS_PYTHON = SYSTEM_PYTHON if Path(SYSTEM_PYTHON).exists() else sys.executable
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/cmdline").exists(), reason="processes are looked up in /proc"
)

IDLE_S = 1.0
DEADLINE_S = 120.0
"""Until what must happen has happened, however busy the computer is."""


class QgisStandIn:
    """A process that stands in for a QGIS window, run by QGIS's own Python."""

    def __init__(
        self, profile: Path, root: Path = REPOSITORY, idle_s: float = IDLE_S, **variables: str
    ) -> None:
        command = [QGIS_PYTHON, "-B", "-m", "tests.models.qgis_stand_in", sys.executable]
        self.process = subprocess.Popen(
            [*command, str(profile), str(idle_s)],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root), **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert self.hear() == "ready"

    def tell(self, command: str) -> None:
        assert self.process.stdin is not None
        print(command, file=self.process.stdin, flush=True)

    def hear(self) -> object:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def ask(self, command: str) -> object:
        self.tell(command)
        return self.hear()

    def connect(self) -> int:
        """Process id of the server that it uses."""
        pid = self.ask("connect")
        assert isinstance(pid, int)
        return pid

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    """A folder as users have them; its servers are gone when the test is over."""
    folder = tmp_path / "Profil Größe 1 地図" / "sig2gps"
    yield folder
    release_servers()
    for pid in servers_of(folder):
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
def new_qgis(profile: Path) -> Iterator[Callable[..., QgisStandIn]]:
    with ExitStack() as windows:

        def start(*arguments: Path, idle_s: float = IDLE_S, **variables: str) -> QgisStandIn:
            window = QgisStandIn(profile, *arguments, idle_s=idle_s, **variables)
            windows.callback(window.end)
            return window

        yield start


def local(profile: Path, **options: object) -> LocalServer:
    fixed = {"server_module": "tests.models.fake_server", "idle_s": IDLE_S, "device": "cpu"}
    options = {**fixed, **options}
    return LocalServer(str(options.pop("python", sys.executable)), profile, **options)


def command_of(pid: int) -> str:
    """Command line of a process; one that has ended has none any more."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text(errors="replace")
    except OSError:
        return ""


def servers_of(profile: Path) -> list[int]:
    pids = [int(folder.name) for folder in Path("/proc").glob("[0-9]*")]
    return [pid for pid in pids if f"{profile}/ready-" in command_of(pid)]


def wait_until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline, "it has not come to pass"
        time.sleep(0.02)


def gone(pid: int) -> float:
    """Seconds until the process has ended, less those in which it, or this one, had no core."""
    watch = StopWatch(pid)

    def has_ended() -> bool:
        watch.seconds()  # its waits can be read for as long as it is there
        return not command_of(pid)

    wait_until(has_ended)
    return watch.seconds()


class Wish:
    """A user who cancels after some seconds."""

    def __init__(self, after_s: float) -> None:
        self._after_s = after_s
        self._watch = StopWatch()

    def __call__(self) -> bool:
        return self._watch.seconds() >= self._after_s

    def granted_after(self) -> float:
        """Seconds since, less those in which this process had no core."""
        return self._watch.seconds() - self._after_s


def pid_of(client: InferenceClient) -> int:
    return client.health()["pid"]


def assert_answers(client: InferenceClient) -> None:
    question = samples(3)
    answer = client.run("fake", question)
    np.testing.assert_array_equal(answer.arrays["doubled"], 2 * question["values"])


def state_of(profile: Path) -> dict:
    return json.loads((profile / "inference-server.json").read_text())


def test_it_is_started_once_and_stays_warm(profile: Path) -> None:
    first = local(profile).connect()
    assert_answers(first)
    second = local(profile).connect()
    assert_answers(second)
    assert_answers(first)
    assert servers_of(profile) == [pid_of(first)] == [pid_of(second)]
    assert second.health()["leases"] == 1


def test_its_token_stays_secret(profile: Path) -> None:
    client = local(profile).connect()
    assert_answers(client)
    token = state_of(profile)["token"]
    assert len(token) >= 32
    assert token not in command_of(pid_of(client))
    assert token not in (profile / "inference-server.log").read_text()
    assert stat.S_IMODE((profile / "inference-server.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    assert sorted(file.name for file in profile.iterdir()) == [
        "inference-server.json",
        "inference-server.lock",
        "inference-server.log",
    ]
    with pytest.raises(InferenceError, match="token"):
        InferenceClient(client.url, "another").health()


def test_neighbouring_plugins_and_variables_reach_it_not(
    profile: Path, tmp_path: Path, new_qgis: Callable[..., QgisStandIn]
) -> None:
    """The plugin lies among others whose folders are named as modules that the server needs."""
    plugins = tmp_path / "Erweiterungen für QGIS 拡張"
    shutil.copytree(REPOSITORY / "sig2gps_qgis", plugins / "sig2gps_qgis")
    (plugins / "tests" / "models").mkdir(parents=True)
    for name in ("fake_engine", "fake_server", "qgis_stand_in"):
        shutil.copy(REPOSITORY / "tests" / "models" / f"{name}.py", plugins / "tests" / "models")
    for name in ("fastapi", "uvicorn", "starlette", "h11"):
        (plugins / name).mkdir()
        (plugins / name / "__init__.py").write_text("raise ImportError('a neighbour')")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "uvicorn.py").write_text("raise ImportError('from PYTHONPATH')")
    search_path = os.pathsep.join([str(plugins), str(broken)])
    window = new_qgis(plugins, PYTHONPATH=search_path, LC_ALL="C")
    window.connect()
    assert window.ask("run 5") is True
    assert state_of(profile)["package"] == str(plugins)


def test_it_outlives_a_run_and_ends_after_the_last_qgis(
    profile: Path, new_qgis: Callable[..., QgisStandIn]
) -> None:
    idle_s = 5.0  # in which the second must have connected
    first, second, third = (new_qgis(idle_s=idle_s) for _ in range(3))
    pid = first.connect()
    first.process.communicate()
    assert first.process.returncode == 0
    assert (second.connect(), third.connect()) == (pid, pid)
    second.process.communicate()
    time.sleep(idle_s + 1.5)
    assert third.ask("run 2") is True
    begin = time.monotonic()
    third.process.communicate()
    gone(pid)
    assert time.monotonic() - begin >= idle_s
    log = (profile / "inference-server.log").read_text()
    assert "no QGIS has used the server for 5 s" in log


def test_it_is_gone_after_qgis_crashed(profile: Path, new_qgis: Callable[..., QgisStandIn]) -> None:
    window = new_qgis()
    pid = window.connect()
    window.tell("run 50")
    window.process.send_signal(signal.SIGKILL)
    assert gone(pid) < IDLE_S + 3.0


def test_it_survives_ctrl_c_in_a_terminal_of_one_qgis(
    profile: Path, new_qgis: Callable[..., QgisStandIn]
) -> None:
    window, another = new_qgis(), new_qgis()
    pid = window.connect()
    assert another.connect() == pid
    os.killpg(window.process.pid, signal.SIGINT)
    window.process.communicate()
    assert another.ask("run 2") is True
    assert another.connect() == pid


def test_qgis_crashing_while_it_starts_the_server_leaves_none(
    profile: Path, new_qgis: Callable[..., QgisStandIn]
) -> None:
    window = new_qgis()
    window.tell("connect")
    wait_until(lambda: servers_of(profile))
    window.process.send_signal(signal.SIGKILL)
    (pid,) = servers_of(profile)
    another = new_qgis()
    assert another.connect() != pid
    assert another.ask("run 2") is True
    gone(pid)


def test_when_it_crashes_the_end_of_its_log_is_told_and_the_next_run_works(profile: Path) -> None:
    server = local(profile, patience=Patience(failing_s=2 * DEADLINE_S))
    client = server.connect()
    assert_answers(client)
    pid = pid_of(client)
    killer = threading.Timer(0.3, os.kill, (pid, signal.SIGKILL))
    killer.start()
    started = time.monotonic()
    with pytest.raises(Unreachable, match="signal 9") as raised:
        client.run("fake", samples(200))
    assert time.monotonic() - started < DEADLINE_S  # not asked again and again
    assert "engine=fake samples=3 state=done" in str(raised.value)
    assert str(server.log) in str(raised.value)
    again = server.connect()
    assert_answers(again)
    assert pid_of(again) != pid


def test_a_crash_between_runs_goes_unnoticed(
    profile: Path, new_qgis: Callable[..., QgisStandIn]
) -> None:
    window = new_qgis()
    pid = window.connect()
    os.kill(pid, signal.SIGKILL)
    assert window.connect() != pid
    assert window.ask("run 3") is True


def test_racing_windows_get_one_server(profile: Path, new_qgis: Callable[..., QgisStandIn]) -> None:
    windows = [new_qgis() for _ in range(4)]
    for window in windows:
        window.tell("connect")
    pids = {window.hear() for window in windows}
    assert len(pids) == 1
    assert servers_of(profile) == list(pids)
    assert all(window.ask("run 4") is True for window in windows)
    assert (profile / "inference-server.log").read_text().count("listening at") == 1


def test_racing_threads_get_one_server(profile: Path) -> None:
    clients: list[InferenceClient] = []
    threads = [
        threading.Thread(target=lambda: clients.append(local(profile).connect())) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE_S)
    assert len({pid_of(client) for client in clients}) == 1
    assert len(clients) == 8
    for client in clients:
        assert_answers(client)


def test_a_server_that_has_ended_unused_is_started_anew(profile: Path) -> None:
    server = local(profile, unused_s=1.0)
    client = server.connect()
    pid = pid_of(client)
    client.close()
    gone(pid)
    client = server.connect()
    assert pid_of(client) != pid
    assert_answers(client)


def test_a_server_stays_as_long_as_a_client_is_open(profile: Path) -> None:
    server = local(profile, unused_s=0.2)
    first, second = server.connect(), server.connect()
    pid = pid_of(first)
    first.close()
    first.close()  # closing twice counts once
    time.sleep(0.2 + IDLE_S + 2.0)
    assert pid_of(second) == pid
    assert_answers(second)
    second.close()
    assert gone(pid) < 0.2 + IDLE_S + 3.0


def test_letting_go_ends_it(profile: Path) -> None:
    pid = pid_of(local(profile).connect())
    release_servers()
    assert gone(pid) < IDLE_S + 3.0


def test_another_kind_of_server_is_replaced_and_ends(profile: Path) -> None:
    pids = [pid_of(local(profile).connect())]
    for name in ("version", "package", "python", "module", "device"):
        state = json.dumps({**state_of(profile), name: "another"})
        (profile / "inference-server.json").write_text(state)
        client = local(profile).connect()
        assert_answers(client)
        pids.append(pid_of(client))
    assert len(set(pids)) == 6
    for pid in pids[:-1]:
        gone(pid)
    assert servers_of(profile) == pids[-1:]


def test_another_python_gets_another_server(profile: Path, tmp_path: Path) -> None:
    environment = tmp_path / "another"
    environment.mkdir()
    shutil.copytree(
        Path(sys.prefix), environment / "venv", symlinks=True, ignore=lambda *_: {"lib"}
    )
    (environment / "venv" / "lib").symlink_to(Path(sys.prefix) / "lib")
    old = pid_of(local(profile).connect())
    client = local(profile, python=str(environment / "venv" / "bin" / "python")).connect()
    assert pid_of(client) != old
    gone(old)


def test_a_broken_state_file_is_no_hindrance(profile: Path) -> None:
    profile.mkdir(parents=True)
    for state in ("", "{", "[]", "{}", '{"version": 1}', "\0" * 100):
        (profile / "inference-server.json").write_text(state)
        assert_answers(local(profile).connect())


def test_a_stranger_at_the_port_is_not_taken_for_the_server(profile: Path) -> None:
    local(profile).connect()
    with ScriptedServer() as stranger:
        state = {**state_of(profile), "port": stranger.server_address[1]}
        (profile / "inference-server.json").write_text(json.dumps(state))
        assert_answers(local(profile).connect())


def test_a_server_that_hangs_is_replaced_and_ends_once_it_can(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = pid_of(local(profile).connect())
    monkeypatch.setattr(server_lease, "_SILENCE_S", 3.0)
    os.kill(hanging, signal.SIGSTOP)
    # its beats are rarer than that, so that without a lease it stays
    assert_answers(local(profile, idle_s=DEADLINE_S).connect())
    os.kill(hanging, signal.SIGCONT)
    gone(hanging)


def test_a_python_that_is_not_there_is_told(profile: Path) -> None:
    with pytest.raises(Unreachable, match=r"/no/such/python.*SIG2GPS_PYTHON"):
        local(profile, python="/no/such/python").connect()


def test_a_start_that_fails_tells_the_end_of_the_log(profile: Path) -> None:
    server = local(profile, server_module="tests.models.no_such_server")
    with pytest.raises(Unreachable, match="exit code 1") as raised:
        server.connect()
    assert "No module named 'tests.models.no_such_server'" in str(raised.value)
    assert str(server.log) in str(raised.value)
    assert_answers(local(profile).connect())


@pytest.fixture
def sleeping_python(tmp_path: Path) -> str:
    """An interpreter that never gets anywhere."""
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho loading for ages\nkill -STOP $$\n")
    python.chmod(0o755)
    return str(python)


def test_a_start_that_hangs_is_ended_and_told(profile: Path, sleeping_python: str) -> None:
    with pytest.raises(TimedOut, match="loading for ages"):
        local(profile, python=sleeping_python, start_s=3.0).connect()
    assert not servers_of(profile)
    assert_answers(local(profile).connect())


def test_a_start_can_be_cancelled(profile: Path, sleeping_python: str) -> None:
    wish = Wish(0.5)
    with pytest.raises(Cancelled):
        local(profile, python=sleeping_python).connect(wish)
    assert wish.granted_after() < 1.0
    assert not servers_of(profile)


def test_waiting_for_another_windows_start_can_be_cancelled(
    profile: Path, sleeping_python: str
) -> None:
    over = threading.Event()

    def start() -> None:
        with suppress(Cancelled):
            local(profile, python=sleeping_python).connect(over.is_set)

    starting = threading.Thread(target=start)
    starting.start()
    wait_until(lambda: servers_of(profile))
    wish = Wish(0.3)
    with pytest.raises(Cancelled):
        local(profile).connect(wish)
    assert wish.granted_after() < 1.0
    over.set()
    starting.join(DEADLINE_S)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unreachable, match="cannot be started from"):
        local(tmp_path / "file" / "folder").connect()


def test_this_process_keeps_no_zombies(profile: Path) -> None:
    server = local(profile)
    pid = pid_of(server.connect())
    (child,) = (child for child in local_server._children.values() if child.pid == pid)
    child.kill()
    child.wait(DEADLINE_S)
    server.connect()
    assert child not in local_server._children.values()
