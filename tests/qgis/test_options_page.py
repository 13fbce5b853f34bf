"""The options page, made and used without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QMessageBox

from sig2gps_qgis import classFactory
from sig2gps_qgis.environment_folder import EnvironmentFolder, InstalledEnvironment
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.processing_provider import inference_environment
from sig2gps_qgis.processing_provider.inference_environment import DEVICE_SETTING, SETTING
from sig2gps_qgis.processing_provider.setup.options_page import (
    OptionsFactory,
    OptionsPage,
    state_text,
)


@pytest.fixture(autouse=True)
def no_settings_left() -> Iterator[None]:
    yield
    for name in (SETTING, DEVICE_SETTING):
        QgsSettings().remove(name)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EnvironmentFolder:
    monkeypatch.setattr(inference_environment, "profile_folder", lambda: tmp_path / "sig2gps")
    return EnvironmentFolder(tmp_path / "sig2gps")


def installed(folder: EnvironmentFolder, requirements: str) -> None:
    (folder.building / "bin").mkdir(parents=True)
    (folder.building / "bin" / "python").write_text("")
    folder.mark(InstalledEnvironment("", "0.1.0", requirements, "cuda", "base"))
    folder.put_in_place()


def test_the_state_is_told(profile: EnvironmentFolder) -> None:
    assert state_text() == "There is none yet: press “Install or update…”."
    installed(profile, PackageLists().digest)
    assert "Complete and up to date, for cuda." in state_text()
    installed(profile, "of an earlier version")
    assert "needs other packages: update it." in state_text()
    QgsSettings().setValue(SETTING, "/my/python")
    assert state_text().startswith("Not there: there is no inference environment at '/my/python' (")


def test_what_is_chosen_is_kept(profile: EnvironmentFolder) -> None:
    page = OptionsFactory().createWidget()
    assert isinstance(page, OptionsPage)
    page._python.setFilePath(' "/my own/python" ')
    page.findChild(QComboBox).setCurrentText("cpu")
    page.apply()
    assert QgsSettings().value(SETTING) == "/my own/python"
    assert inference_environment.server_device() == "cpu"
    again = OptionsPage()
    assert again._python.filePath() == "/my own/python"
    again._python.setFilePath("")
    again.apply()
    assert not QgsSettings().contains(SETTING)


def test_removing(profile: EnvironmentFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(profile, PackageLists().digest)
    page = OptionsPage()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    page._remove.click()
    assert profile.installed() is not None
    page._remove.click()
    assert profile.installed() is None
    assert not page._remove.isEnabled()
    assert "There is none yet" in page._state.text()


def test_a_setting_that_makes_no_sense_is_auto() -> None:
    QgsSettings().setValue(DEVICE_SETTING, "tpu")
    assert inference_environment.server_device() == "auto"


def test_the_window_gets_the_page_and_gives_it_back(monkeypatch: pytest.MonkeyPatch) -> None:
    class Window:
        def __init__(self) -> None:
            self.factories: list[OptionsFactory] = []
            self.registerOptionsWidgetFactory = self.factories.append
            self.unregisterOptionsWidgetFactory = self.factories.remove

    window = Window()
    plugin = classFactory(window)
    # the session's provider is registered already
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    assert [factory.title() for factory in window.factories] == ["Sig2GPS"]
    plugin.unload()
    assert window.factories == []
