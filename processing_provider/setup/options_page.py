"""The page "Sig2GPS" of QGIS's options: the inference environment, and what it computes on."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sig2gps_qgis.environment_folder import remove
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.processing_provider.algorithm_face import ICON
from sig2gps_qgis.processing_provider.inference_environment import (
    DEVICE_SETTING,
    INSTALLER,
    SETTING,
    VARIABLE,
    environment_folder,
    inference_environment,
    server_device,
)
from sig2gps_qgis.torch_builds import DEVICES
from sig2gps_qgis.translation import tr

CHECKER = "sig2gps:checksetup"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self) -> None:
        super().__init__("Sig2GPS", QIcon(str(ICON)))

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows what is there, installs and removes it, and lets users name another Python."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        install = _button(tr("Install or update…"), lambda: self._run(INSTALLER))
        check = _button(tr("Check the setup…"), lambda: self._run(CHECKER))
        self._remove = _button(tr("Remove…"), self._remove_environment)
        buttons = QHBoxLayout()
        for button in (install, check, self._remove):
            buttons.addWidget(button)
        buttons.addStretch()

        environment = QGroupBox(tr("Inference environment"))
        within = QVBoxLayout(environment)
        within.addWidget(
            _text(
                tr(
                    "Learned engines and detectors run in a Python of their own, never in QGIS's. "
                    "The engine hmm needs none of this."
                )
            )
        )
        within.addWidget(self._state)
        within.addLayout(buttons)

        self._python = QgsFileWidget()
        self._python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._python.setDialogTitle(tr("The Python program of an environment of your own"))
        self._python.setFilePath(str(QgsSettings().value(SETTING, "") or ""))
        self._device = QComboBox()
        self._device.addItems(list(DEVICES))
        self._device.setCurrentText(server_device())
        advanced = QGroupBox(tr("This computer's own inference server"))
        form = QFormLayout(advanced)
        form.addRow(tr("Device"), self._device)
        form.addRow(tr("Another Python"), self._python)
        form.addRow(
            _text(
                tr(
                    "auto takes a GPU if PyTorch sees one. Another Python is for environments "
                    "that you have made yourself; leave it empty to use the one above. The "
                    "variable {variable} goes before both.",
                    variable=VARIABLE,
                )
            )
        )

        layout = QVBoxLayout(self)
        layout.addWidget(environment)
        layout.addWidget(advanced)
        layout.addStretch()
        self.refresh()

    def apply(self) -> None:
        """Called by QGIS when the user accepts the options."""
        settings = QgsSettings()
        python = self._python.filePath().strip().strip('"')
        if python:
            settings.setValue(SETTING, python)
        else:
            settings.remove(SETTING)
        settings.setValue(DEVICE_SETTING, self._device.currentText())

    def refresh(self) -> None:
        """Show what is there now."""
        installed = environment_folder().installed()
        self._state.setText(state_text())
        self._remove.setEnabled(installed is not None)

    def _run(self, algorithm: str) -> None:
        """Open an algorithm's dialog, which has its own progress bar and log."""
        from processing import execAlgorithmDialog

        execAlgorithmDialog(algorithm)
        QTimer.singleShot(0, self.refresh)

    def _remove_environment(self) -> None:
        folder = environment_folder()
        buttons = QMessageBox.StandardButton
        wish = QMessageBox.question(
            self,
            "Sig2GPS",
            tr("Remove the inference environment, {folder}?", folder=folder.current),
            buttons.Yes | buttons.No,
        )
        if wish != buttons.Yes:
            return
        try:
            for unwanted in (folder.current, folder.building, folder.former, folder.cache):
                remove(unwanted)
        except OSError as error:
            QMessageBox.warning(
                self,
                "Sig2GPS",
                tr(
                    "A file is in use: end other QGIS windows, and wait a minute. ({error})",
                    error=error,
                ),
            )
        self.refresh()


def state_text() -> str:
    """What there is of an inference environment, for a user."""
    environment = inference_environment()
    if not environment.python:
        return tr("There is none yet: press “Install or update…”.")
    if not environment.is_there:
        return tr("Not there: {absence}.", absence=environment.absence)
    text = tr("In use: {python} ({origin})", python=environment.python, origin=environment.origin)
    installed = environment_folder().installed()
    if installed is None or installed.python != environment.python:
        return text
    if installed.requirements != PackageLists().digest:
        return f"{text}\n" + tr("This version of Sig2GPS needs other packages: update it.")
    return f"{text}\n" + tr("Complete and up to date, for {device}.", device=installed.device)


def _button(label: str, clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton(label)
    button.clicked.connect(lambda _: clicked())
    return button


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
