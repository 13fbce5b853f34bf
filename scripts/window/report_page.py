"""The HTML pages that algorithms leave, as a browser shows them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, QUrl

from scripts.window.stage import Stage
from scripts.window.waiting import wait_until

_PAGE = QSize(1000, 800)


def look_at_report(stage: Stage, page: Path, picture: str) -> None:
    """Keep a picture of the beginning of a page, where this QGIS came with a browser for it."""
    stage.facts.setdefault("reports", {})[picture] = page.stat().st_size
    try:
        from qgis.PyQt.QtWebKitWidgets import QWebView
    except ImportError:
        return
    loaded: list[bool] = []
    browser = QWebView()
    browser.resize(_PAGE)
    browser.loadFinished.connect(loaded.append)
    browser.load(QUrl.fromLocalFile(str(page)))
    browser.show()
    wait_until(lambda: bool(loaded), f"{page} is shown", stage.sentinel)
    stage.settle()
    stage.picture(picture, browser)
    browser.close()
    browser.deleteLater()
    stage.settle()
