"""A chain whose model was damaged is left out, and QGIS's log says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication

from sig2gps_qgis.processing_provider.chains import chain
from sig2gps_qgis.processing_provider.provider import ALGORITHMS, Sig2GpsProvider


@pytest.mark.usefixtures("provider")  # QGIS's own algorithms are registered with it
def test_a_damaged_model_is_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for model in chain.FOLDER.glob("*.model3"):
        (tmp_path / model.name).write_bytes(model.read_bytes())
    (tmp_path / "trafficperroad.model3").write_text("<!DOCTYPE model>\n<Option type=")
    monkeypatch.setattr(chain, "FOLDER", tmp_path)
    told: list[tuple[str, str]] = []
    log = QgsApplication.messageLog()

    def note(message: str, tag: str, _level: int) -> None:
        told.append((tag, message))

    log.messageReceived.connect(note)
    fresh = Sig2GpsProvider()
    try:
        assert fresh.load()
        names = {algorithm.name() for algorithm in fresh.algorithms()}
    finally:
        fresh.unload()
        log.messageReceived.disconnect(note)
    assert len(names) == len(ALGORITHMS) + 2
    assert "trafficperroad" not in names
    damaged = tmp_path / "trafficperroad.model3"
    text = f"The model '{damaged}' cannot be read. Install Sig2GPS anew."
    assert told == [("Sig2GPS", text)]
