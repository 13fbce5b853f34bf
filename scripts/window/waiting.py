"""Waits inside of QGIS's window while its events go on, and notices dialogs nobody asked for."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QTextBrowser, QWidget
from qgis.utils import iface

LONGEST_S = 300.0
_PAUSE_S = 0.02
_SETTLED_S = 0.4
_LOOKS_EVERY_MS = 200


class WindowFaultError(Exception):
    """What a user would not have wanted to see."""


class Sentinel:
    """Closes modal dialogs that nobody asked for, which would stop all else, and keeps their text.

    Args:
        picture: called with a name and the dialog before it is closed.
    """

    def __init__(self, picture: Callable[[str, QWidget], None]) -> None:
        self._picture = picture
        self._expected = False
        self.faults: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOKS_EVERY_MS)

    @contextlib.contextmanager
    def modal_dialog(self, act: Callable[[QWidget], None]) -> Iterator[None]:
        """Within the block a modal dialog is expected: ``act`` is called with it, and closes it."""
        self._expected = True
        waiting = QTimer()

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None and dialog.isVisible():
                waiting.stop()
                try:
                    act(dialog)
                finally:
                    dialog.close()

        waiting.timeout.connect(meet)
        waiting.start(_LOOKS_EVERY_MS)
        try:
            yield
        finally:
            waiting.stop()
            self._expected = False

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        # Models run in the window's own thread, behind a dialog with their progress.
        if self._expected or dialog is None or "Progress" in dialog.metaObject().className():
            return
        self._picture(f"unexpected-{len(self.faults)}", dialog)
        self.faults.append(f"{dialog.windowTitle()}: {_text_of(dialog)}")
        if isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()


def wait_until(
    holds: Callable[[], bool], what: str, sentinel: Sentinel, limit_s: float = LONGEST_S
) -> None:
    """Let QGIS go on until something holds.

    Raises:
        WindowFaultError: it did not come to pass in time, or a dialog came in between.
    """
    ends = time.monotonic() + limit_s
    while not holds():
        go_on()
        if sentinel.faults:
            raise WindowFaultError(f"waiting until {what}: {sentinel.faults}")
        if time.monotonic() > ends:
            raise WindowFaultError(f"not within {limit_s:g} s: {what}")


def settle(sentinel: Sentinel) -> None:
    """Let the window lay itself out and draw its map."""
    ends = time.monotonic() + _SETTLED_S
    canvas = iface.mapCanvas()
    wait_until(
        lambda: time.monotonic() > ends and not canvas.isDrawing(), "the map is drawn", sentinel
    )
    go_on()


def go_on() -> None:
    """Let QGIS handle what has happened."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QCoreApplication.sendPostedEvents()
    time.sleep(_PAUSE_S)


def _text_of(dialog: QWidget) -> str:
    if isinstance(dialog, QMessageBox):
        return f"{dialog.text()} {dialog.informativeText()}"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [browser.toPlainText() for browser in dialog.findChildren(QTextBrowser)]
    return " | ".join(text for text in texts if text)
