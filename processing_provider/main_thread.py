"""Work that belongs into Qt's main thread, wherever it is wanted."""

from __future__ import annotations

from concurrent.futures import Future, wait
from typing import Callable, TypeVar

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot

from sig2gps_qgis.errors import Cancelled

T = TypeVar("T")

_SECONDS_BETWEEN_CANCEL_CHECKS = 0.1


class _Errand(QObject):
    """Lives in the main thread, and calls a function there once it is sent."""

    sent = pyqtSignal()

    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__()
        self.answer: Future[object] = Future()
        self._function = function
        self.moveToThread(QCoreApplication.instance().thread())
        self.sent.connect(self.run, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot()
    def run(self) -> None:
        try:
            self.answer.set_result(self._function())
        except Exception as error:
            self.answer.set_exception(error)


def in_main_thread(function: Callable[[], T], feedback: QgsProcessingFeedback) -> T:
    """What the function returns or raises, called in the main thread.

    Raises:
        Cancelled: the user wished so before there was an answer.
    """
    if QThread.currentThread() == QCoreApplication.instance().thread():
        return function()
    errand = _Errand(function)
    errand.sent.emit()
    while not errand.answer.done():
        if feedback.isCanceled():
            raise Cancelled
        wait([errand.answer], _SECONDS_BETWEEN_CANCEL_CHECKS)
    return errand.answer.result()
