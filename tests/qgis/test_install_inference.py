"""`sig2gps:installinference`: what it asks of an installation, and what it says of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsSettings

from sig2gps_qgis.environment_folder import EnvironmentFolder, InstalledEnvironment
from sig2gps_qgis.inference_installation import Installation
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.processing_provider.inference_environment import (
    SETTING,
    environment_folder,
    inference_environment,
)
from sig2gps_qgis.processing_provider.setup import install_inference
from sig2gps_qgis.torch_builds import CPU, TorchBuild
from tests.qgis.proxy_settings import proxy
from tests.qgis.reconstruction_run import Log
from tests.unit.wheels import make_wheel

REPORT = {"python": "3.12.4", "packages": {"torch": "2.13.0+cpu", "av": "18"}, "cuda": False}


class Installer:
    """Takes the place of the installation itself, which has tests of its own."""

    def __init__(self) -> None:
        self.wished: list[Installation] = []
        self.fails = ""

    def run(
        self,
        installation: Installation,
        say: Callable[[str], object],
        progress: Callable[[float], object],
        _: Callable[[], bool],
    ) -> tuple[InstalledEnvironment, dict[str, object]]:
        self.wished.append(installation)
        say("Collecting torch")
        progress(0.5)
        if self.fails:
            raise InstallationError(self.fails)
        folder = installation.folder
        (folder.building / "bin").mkdir(parents=True)
        (folder.building / "bin" / "python").write_text("")
        python = str(folder.current / "bin" / "python")
        digest = installation.lists.digest
        made = InstalledEnvironment(python, "0.1.0", digest, installation.build.device, "base")
        folder.mark(made)
        folder.put_in_place()
        return made, REPORT


@pytest.fixture
def installer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Installer]:
    fake = Installer()

    def run_installation(installation: Installation, *listeners: Callable) -> tuple:
        return fake.run(installation, *listeners)

    monkeypatch.setattr(Installation, "run", run_installation)
    folder = EnvironmentFolder(tmp_path / "profile")
    monkeypatch.setattr(install_inference, "environment_folder", lambda: folder)
    monkeypatch.setattr(install_inference, "look_at", lambda *_, **__: REPORT)
    return fake


def run(log: Log | None = None, **parameters: object) -> dict[str, object]:
    import processing

    parameters = {"REPORT": "TEMPORARY_OUTPUT", "DEVICE": CPU, **parameters}
    return processing.run("sig2gps:installinference", parameters, feedback=log or Log())


def test_outputs_and_report(installer: Installer, tmp_path: Path) -> None:
    log = Log()
    outputs = run(log)
    assert outputs["INFERENCE_PYTHON"] == str(tmp_path / "profile" / "env" / "bin" / "python")
    assert outputs["INFERENCE_DEVICE"] == CPU
    assert outputs["INFERENCE_PACKAGES"] == "torch 2.13.0+cpu, av 18"
    page = Path(str(outputs["REPORT"])).read_text(encoding="utf-8")
    assert "2.13.0+cpu" in page
    assert 50 in [round(percent) for percent in log.percent]
    (wished,) = installer.wished
    assert wished.wheels is None
    assert wished.build.index.endswith("/cpu")
    assert wished.python.version >= (3, 11, 0)


def test_what_is_complete_is_left_as_it_is(installer: Installer) -> None:
    first, second = run(), run()
    assert len(installer.wished) == 1
    assert {**first, "REPORT": ""} == {**second, "REPORT": ""}
    run(REBUILD=True)
    assert len(installer.wished) == 2


def test_another_device_or_other_packages_are_installed_anew(
    installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    gpu = TorchBuild("cuda", "https://index.invalid/cu130", "a GPU")
    monkeypatch.setattr(install_inference, "choose_build", lambda *_: gpu)
    assert run(DEVICE="auto")["INFERENCE_DEVICE"] == "cuda"
    monkeypatch.setattr(PackageLists, "digest", "another")
    run(DEVICE="auto")
    assert len(installer.wished) == 3


def test_a_broken_environment_is_mended(
    installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()

    def broken(*_: object, **__: object) -> None:
        raise InstallationError("torch cannot be imported")

    monkeypatch.setattr(install_inference, "look_at", broken)
    log = Log()
    run(log)
    assert len(installer.wished) == 2
    assert any("is built anew, for it is broken. torch cannot" in line for line in log.lines)


def test_from_a_folder_of_wheels(installer: Installer, tmp_path: Path) -> None:
    make_wheel(tmp_path / "wheels ö", "tiny")
    run(WHEELS=str(tmp_path / "wheels ö"))
    assert installer.wished[0].wheels == tmp_path / "wheels ö"


def test_qgis_proxy_and_its_password_are_handed_on(installer: Installer) -> None:
    login = {"proxyUser": "me", "proxyPassword": "p@ss"}
    log = Log()
    with proxy(
        proxyEnabled=True, proxyType="HttpProxy", proxyHost="proxy", proxyPort="3128", **login
    ):
        run(log)
    way_out = installer.wished[0].way_out
    assert way_out.proxies["https"] == "http://me:p%40ss@proxy:3128"
    assert way_out.authorities.startswith(b"-----BEGIN CERTIFICATE-----")
    assert "p%40ss" not in "\n".join([*log.lines, *log.warnings])


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"WHEELS": os.curdir}, r"has no wheels \(\*\.whl\)"),
        ({"PYTHON": "/no/such/python"}, r"There is no program '/no/such/python' \(PYTHON\)"),
        ({"DEVICE": "tpu"}, "Incorrect parameter value for DEVICE"),
    ],
)
def test_bad_parameters(installer: Installer, parameters: dict[str, object], message: str) -> None:
    with pytest.raises(QgsProcessingException, match=message):
        run(**parameters)
    assert installer.wished == []


def test_a_failure_is_told(installer: Installer) -> None:
    installer.fails = "The disk is full. Make room."
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        run()


def test_a_python_that_goes_before_is_told_of(installer: Installer) -> None:
    settings, log = QgsSettings(), Log()
    settings.setValue(SETTING, "/another/python")
    try:
        run(log)
    finally:
        settings.remove(SETTING)
    (warning,) = log.warnings
    assert f"The setting {SETTING} names another Python, '/another/python', which goes" in warning


def test_the_plugin_finds_what_is_installed_in_the_profile() -> None:
    folder = environment_folder()
    (folder.building / "bin").mkdir(parents=True)
    (folder.building / "bin" / "python").write_text("")
    folder.mark(InstalledEnvironment("", "0.1.0", "digest", CPU, "base"))
    folder.put_in_place()
    try:
        found = inference_environment()
        assert found.is_there
        assert found.python == str(folder.current / "bin" / "python")
        assert found.origin == "installed in this QGIS profile"
    finally:
        (folder.current / "sig2gps.json").unlink()
