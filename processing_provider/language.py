"""The plugin's texts in the language of QGIS: its window's, and ``qgis_process``'s likewise."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

import sig2gps_qgis
from sig2gps_qgis.translation import translate_with

CONTEXT = "Sig2GPS"
"""Of all texts in the .ts files: one text has one translation."""
TRANSLATIONS = Path(sig2gps_qgis.__file__).parent / "i18n"


def locale_of_qgis() -> QLocale:
    """The window's language, however it was chosen; without a window the options', or the system's.

    Not ``QgsApplication.locale()``, which leaves the country out: zh for Chinese of all scripts.
    """
    spoken = QgsApplication.instance().translation()
    if spoken:
        return QLocale(spoken)
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return QLocale(settings.value("locale/userLocale", "", type=str))
    return QLocale(QLocale().name())


class Language:
    """Translates all texts while it is installed; without a fitting translation they are English.

    A country's own translation goes before the language's: ``es_MX`` is content with ``es``, and
    ``zh-Hans``, as QGIS names it, is ``zh_CN``.
    """

    def __init__(self, locale: QLocale, folder: Path = TRANSLATIONS) -> None:
        self._code = locale.bcp47Name()
        self._decimal_point = locale.decimalPoint()
        self._translator = QTranslator()
        self._found = self._translator.load(locale, "sig2gps", "_", str(folder))

    def install(self) -> None:
        """From now on."""
        if self._found:
            QCoreApplication.installTranslator(self._translator)
            translate_with(_translated, self._code, self._decimal_point)

    def remove(self) -> None:
        """Back to English."""
        if self._found:
            translate_with(None)
            QCoreApplication.removeTranslator(self._translator)


def _translated(text: str) -> str:
    # The translator itself takes ASCII only.
    return QCoreApplication.translate(CONTEXT, text)
