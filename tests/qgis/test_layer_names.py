"""Messages name a layer that has no name of its own; newer versions of QGIS give it one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from tests.qgis.reconstruction_run import Log, reconstruct


def told_of(signaling: str) -> str:
    log = Log()
    with pytest.raises(QgsProcessingException) as error:
        reconstruct(signaling, log, TIME="t", TRAJECTORY=None, CELL=None)
    return "\n".join([str(error.value), *log.lines])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "records of may.csv"
    file.write_text("t,lon,lat\nnoon,-8.4,51.9\n")
    return file


def test_delimited_text_goes_by_its_file(table: Path) -> None:
    address = f"delimitedtext://{table.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326"
    named = r"None of the 1 records in layer 'records of may(\.csv)?' \(SIGNALING\)"
    assert re.search(named, told_of(address))


def test_a_file_goes_by_its_name(table: Path) -> None:
    assert "'records of may' (SIGNALING) has no geometry" in told_of(str(table))


def test_a_virtual_layer_goes_by_its_kind() -> None:
    address = "virtual://?query=SELECT%201%20AS%20t"
    named = r"Layer '(virtual|\?query=SELECT%201%20AS%20t)' \(SIGNALING\) has no coordinate"
    assert re.search(named, told_of(address))
