"""The package speaks the system's language, in ``qgis_process`` too."""

from __future__ import annotations

from pathlib import Path

from scripts.qgis_process import QgisProcess
from scripts.translation_file import read_translations
from scripts.update_translations import source_of
from tests.e2e.conftest import enable_plugin

TITLE = "Reconstruct trajectory from signaling"


def test_qgis_process_speaks_german(plugin_folder: Path, tmp_path: Path) -> None:
    german = {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
    process = QgisProcess(plugin_folder.parent, tmp_path, german)
    enable_plugin(process)
    told = process.command("help", "sig2gps:reconstructtrajectory").stdout
    translations = read_translations(source_of("de"))
    assert translations[TITLE] in told
    assert TITLE not in told
    # names and values stay
    assert "SIGNALING" in told
    assert "embedded" in told
