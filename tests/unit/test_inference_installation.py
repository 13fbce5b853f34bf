"""The inference environment: whole or not at all, resumed, by proxy, without network."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sig2gps_qgis.environment_folder import EnvironmentFolder
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.file_lock import locked
from sig2gps_qgis.inference_installation import NEEDED_BYTES, Installation
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.installation_steps import InstallationSteps
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.pip_environment import WayOut
from sig2gps_qgis.python_search import FoundPython, find_python
from sig2gps_qgis.torch_builds import CPU, TorchBuild
from tests.unit.package_index import PackageIndex, package_index
from tests.unit.wheels import make_wheel

PASSWORD = "p@ss:wörd/1"


@pytest.fixture(scope="module")
def python() -> FoundPython:
    return find_python()


@pytest.fixture(autouse=True)
def own_pip_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this machine has set for pip does not count."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)


@pytest.fixture(scope="module")
def empty_environment(python: FoundPython, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "environment"
    subprocess.run([python.path, "-I", "-m", "venv", folder], check=True)
    return folder


@pytest.fixture
def quickly(empty_environment: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty environment is copied, which takes a tenth of the time that making one takes."""

    def copy(steps: InstallationSteps) -> None:
        shutil.copytree(empty_environment, steps._wish.folder.building, symlinks=True)

    monkeypatch.setattr(InstallationSteps, "_make_environment", copy)


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    folder = tmp_path / "Räder für später"
    make_wheel(folder, "tiny_torch")
    make_wheel(folder, "tiny_server", requires=["tiny_torch"])
    make_wheel(folder, "tiny_detector", requires=["not_to_be_had"])
    return folder


@pytest.fixture
def installation(tmp_path: Path, wheels: Path, python: FoundPython) -> Installation:
    """Into a profile whose path holds spaces, quotes and letters of several alphabets."""
    ordinary, alone = tmp_path / "ordinary.txt", tmp_path / "alone.txt"
    ordinary.write_text("# what the server needs\ntiny_server==1.0\ntiny_torch==1.0\n")
    alone.write_text("tiny_detector==1.0\n")
    return Installation(
        EnvironmentFolder(tmp_path / "QGIS Profil – 配置 'é'" / "sig2gps"),
        python,
        TorchBuild(CPU, "", "as chosen"),
        wheels,
        lists=PackageLists(ordinary, alone, "tiny_torch"),
        report_module="tests.unit.environment_report_stand_in",
    )


class Listener:
    """What a user would see."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.shares: list[float] = []

    def install(
        self, installation: Installation, cancelled: Callable[[], bool] = lambda: False
    ) -> dict:
        return installation.run(self.lines.append, self.shares.append, cancelled)[1]


def changed(installation: Installation, **values: object) -> Installation:
    return Installation(**{**vars(installation), **values})


def online(
    installation: Installation, index: PackageIndex, patch: pytest.MonkeyPatch, proxy: str = ""
) -> Installation:
    """The same from a package index, by way of a proxy if there is one."""
    host = "packages.invalid" if proxy else f"127.0.0.1:{index.port}"
    patch.setenv("PIP_INDEX_URL", f"http://{host}/simple")
    patch.setenv("PIP_TRUSTED_HOST", host)
    patch.setenv("PIP_RETRIES", "0")
    return changed(
        installation, wheels=None, way_out=WayOut({"http": proxy, "https": proxy} if proxy else {})
    )


def left_overs(installation: Installation) -> set[str]:
    return {path.name for path in installation.folder.parent.iterdir()}


def test_from_a_folder_of_wheels_without_network(installation: Installation) -> None:
    seen = Listener()
    environment, report = installation.run(seen.lines.append, seen.shares.append)
    assert report["packages"] == dict.fromkeys(
        ("tiny_torch", "tiny_server", "tiny_detector"), "1.0"
    )
    assert installation.folder.installed() == environment
    assert (environment.device, environment.requirements) == (CPU, installation.lists.digest)
    assert left_overs(installation) == {"env", "installation.log", "installation.lock"}
    asked = subprocess.run(
        [environment.python, "-I", "-c", "import sys, tiny_server; print(sys.prefix)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.strip() == str(installation.folder.current)
    assert seen.shares == sorted(seen.shares)
    assert seen.shares[-1] == 1.0
    assert len(set(seen.shares)) > 4
    assert any(line.startswith("Successfully installed") for line in seen.lines)
    assert set(seen.lines) <= set(installation.folder.log.read_text("utf-8").splitlines())


@pytest.mark.usefixtures("quickly")
def test_what_fails_leaves_the_former_environment(installation: Installation, wheels: Path) -> None:
    Listener().install(installation)
    before = installation.folder.installed()
    next(wheels.glob("tiny_detector*")).unlink()
    with pytest.raises(InstallationError) as error:
        Listener().install(installation)
    assert f"The folder {wheels} (WHEELS) has no wheel of tiny_detector==1.0" in str(error.value)
    assert "What was there before is unchanged." in str(error.value)
    assert installation.folder.installed() == before
    assert "new" not in left_overs(installation)


@pytest.mark.usefixtures("quickly")
def test_a_second_installation_takes_the_place_of_the_first(
    installation: Installation, wheels: Path
) -> None:
    Listener().install(installation)
    make_wheel(wheels, "tiny_detector", "2.0")
    installation.lists.alone.write_text("tiny_detector==2.0\n")
    (installation.folder.building / "left over").mkdir(parents=True)
    report = Listener().install(installation)
    assert report["packages"]["tiny_detector"] == "2.0"
    assert left_overs(installation) == {"env", "installation.log", "installation.lock"}


@pytest.mark.usefixtures("quickly")
def test_cancelled_in_the_middle_nothing_is_left(installation: Installation) -> None:
    seen = Listener()
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        seen.install(installation, lambda: any("Processing" in line for line in seen.lines))
    assert time.monotonic() - begin < 60
    assert installation.folder.installed() is None
    assert left_overs(installation) == {"installation.log", "installation.lock"}


@pytest.mark.usefixtures("quickly")
def test_what_was_downloaded_is_not_downloaded_again(
    installation: Installation, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with package_index(wheels) as index:
        wished = online(installation, index, monkeypatch)
        index.missing = {"tiny_detector-1.0-py3-none-any.whl"}
        with pytest.raises(InstallationError):
            Listener().install(wished)
        assert "cache" in left_overs(wished)
        fetched = list(index.asked)
        assert len(fetched) == 2
        index.missing = set()
        Listener().install(wished)
        assert index.asked == [*fetched, "tiny_detector-1.0-py3-none-any.whl"]
        assert "cache" not in left_overs(wished)


@pytest.mark.usefixtures("quickly")
def test_torch_comes_first_and_from_an_index_of_its_own_too(
    installation: Installation, wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds = tmp_path / "builds"
    make_wheel(builds, "tiny_torch", "1.0+cpu")
    with package_index(wheels) as index, package_index(builds) as own:
        wished = changed(
            online(installation, index, monkeypatch),
            build=TorchBuild(CPU, f"http://127.0.0.1:{own.port}/whl/cpu", "as chosen"),
        )
        monkeypatch.setenv("PIP_TRUSTED_HOST", f"127.0.0.1:{index.port} 127.0.0.1:{own.port}")
        report = Listener().install(wished)
    assert report["packages"]["tiny_torch"] == "1.0+cpu"
    assert not [name for name in index.asked if name.startswith("tiny_torch")]
    assert own.asked == ["tiny_torch-1.0+cpu-py3-none-any.whl"]


@pytest.mark.usefixtures("quickly")
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="commands are read in /proc")
def test_through_a_proxy_with_a_password_that_nobody_sees(
    installation: Installation, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: set[str] = set()

    def look(_: float) -> None:
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                commands.add((process / "cmdline").read_bytes().decode("utf-8", "replace"))

    seen = Listener()
    with package_index(wheels, f"me:{PASSWORD}") as index:
        proxy = f"http://me:p%40ss%3Aw%C3%B6rd%2F1@127.0.0.1:{index.port}"
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")  # QGIS's settings come first
        wished = online(installation, index, monkeypatch, proxy)
        wished.run(seen.lines.append, look)
        monkeypatch.setenv("PIP_INDEX_URL", "https://packages.invalid/simple")
        with pytest.raises(InstallationError, match="The proxy asks for a login") as error:
            seen.install(wished)
    assert any("pip" in command for command in commands)
    log = wished.folder.log.read_text(encoding="utf-8")
    for text in (*commands, *seen.lines, log, str(error.value), repr(wished)):
        assert PASSWORD not in text
        assert "p%40ss" not in text


def test_two_at_a_time_are_one_too_many(installation: Installation) -> None:
    installation.folder.parent.mkdir(parents=True)
    with (
        locked(installation.folder.lock, Interruptible(lambda: False, 5.0)),
        pytest.raises(InstallationError, match="Another QGIS is installing"),
    ):
        Listener().install(installation)


@pytest.mark.usefixtures("quickly")
def test_a_broken_environment_is_not_put_in_place(installation: Installation) -> None:
    with pytest.raises(InstallationError, match="does not work") as error:
        Listener().install(changed(installation, report_module="tests.unit.no_such_module"))
    assert "ModuleNotFoundError" in str(error.value)
    assert installation.folder.installed() is None


def test_a_disk_without_room(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(NEEDED_BYTES, CPU, 1e18)
    with pytest.raises(InstallationError, match=r"GB left, .* for cpu may need 1000000000 GB"):
        Listener().install(installation)


def test_a_folder_that_cannot_be_written(installation: Installation, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = EnvironmentFolder(tmp_path / "file" / "sig2gps")
    with pytest.raises(InstallationError, match="cannot be installed in"):
        Listener().install(changed(installation, folder=folder))
