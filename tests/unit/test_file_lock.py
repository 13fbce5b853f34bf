"""One thread of one process at a time, by the means of each system."""

from __future__ import annotations

import errno
import importlib.util
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from sig2gps_qgis import file_lock
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_errors import TimedOut
from sig2gps_qgis.interruptible import Interruptible

HOLDER = """\
import sys
from pathlib import Path
from sig2gps_qgis.file_lock import locked
from sig2gps_qgis.interruptible import Interruptible
with locked(Path(sys.argv[1]), Interruptible(lambda: False, 5.0)):
    print("locked", flush=True)
    sys.stdin.read()
"""


def as_on_windows(monkeypatch: pytest.MonkeyPatch, refusal: int) -> ModuleType:
    """The module as Windows loads it, with locks on bytes that refuse a second holder."""
    taken: set[int] = set()

    def locking(handle: int, mode: str, count: int) -> None:
        assert (count, os.lseek(handle, 0, os.SEEK_CUR)) == (1, 0)
        file = os.fstat(handle).st_ino
        if mode == "unlock":
            taken.remove(file)
        elif file in taken:
            raise OSError(refusal, "taken")
        else:
            taken.add(file)

    bytes_locks = SimpleNamespace(LK_NBLCK="lock", LK_UNLCK="unlock", locking=locking)
    monkeypatch.setitem(sys.modules, "msvcrt", bytes_locks)
    monkeypatch.setattr(sys, "platform", "win32")
    spec = importlib.util.spec_from_file_location("file_lock_on_windows", file_lock.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["here", errno.EACCES, errno.EDEADLK])
def lock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as this system has it, and as Windows has, with either of its refusals."""
    return file_lock if request.param == "here" else as_on_windows(monkeypatch, request.param)


def for_ever() -> Interruptible:
    return Interruptible(lambda: False, 60.0)


def test_others_wait_until_it_is_given_back(lock: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "Prófil of QGIS.lock"
    order: list[str] = []

    def second() -> None:
        with lock.locked(file, for_ever()):
            order.append("second")

    waiting = threading.Thread(target=second)
    with lock.locked(file, for_ever()):
        waiting.start()
        waiting.join(0.3)
        order.append("first")
    waiting.join(5.0)
    assert order == ["first", "second"]


def test_waiting_ends_in_time_and_on_demand(lock: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with lock.locked(file, for_ever()):
        with pytest.raises(TimedOut), lock.locked(file, Interruptible(lambda: False, 0.2)):
            pass
        with pytest.raises(Cancelled), lock.locked(file, Interruptible(lambda: True, 60.0)):
            pass


def test_a_fault_inside_gives_it_back(lock: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with pytest.raises(ZeroDivisionError), lock.locked(file, for_ever()):
        raise ZeroDivisionError
    with lock.locked(file, Interruptible(lambda: False, 0.5)):
        pass


def test_a_holder_that_dies_gives_it_back(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    repository = Path(__file__).resolve().parents[2]
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file)],
        cwd=repository,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout.readline() == "locked\n"
        with pytest.raises(TimedOut), file_lock.locked(file, Interruptible(lambda: False, 0.2)):
            pass
        holder.kill()
    with file_lock.locked(file, Interruptible(lambda: False, 5.0)):
        pass


def test_a_file_that_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):  # noqa: SIM117 - the first is the test's
        with file_lock.locked(tmp_path / "missing" / "lock", for_ever()):
            pass
