"""What the inference environment says of itself, and what its packages ask of Python."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import metadata
from pathlib import Path

import psutil

from sig2gps_qgis.environment_look import look_at
from sig2gps_qgis.models.environment_report import report
from sig2gps_qgis.package_lists import PackageLists, normal_name
from sig2gps_qgis.python_search import LEAST_VERSION


def pinned() -> dict[str, str]:
    lists = PackageLists()
    text = lists.ordinary.read_text() + lists.alone.read_text()
    return {normal_name(name): version for name, version in re.findall(r"(?m)^(\S+)==(\S+)$", text)}


def test_it_has_what_is_listed() -> None:
    there = report()["packages"]
    assert list(there) == PackageLists().names
    assert {name: str(there[name]).partition("+")[0] for name in there} == pinned()


def test_it_is_asked_in_a_process_of_its_own(tmp_path: Path) -> None:
    said = look_at(sys.executable, tmp_path)
    assert said["packages"] == report()["packages"]
    assert said["memory"] == psutil.virtual_memory().total
    assert json.dumps(said)


def test_the_least_version_of_python_is_the_packages_own() -> None:
    asked = [str(metadata(name)["Requires-Python"]) for name in PackageLists().names]
    least = [
        tuple(int(part) for part in version.split(".")[:2])
        for text in asked
        for version in re.findall(r">=\s*(\d+\.\d+)", text)
    ]
    assert max(least) == LEAST_VERSION
