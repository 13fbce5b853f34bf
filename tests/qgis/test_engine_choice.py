"""Which engine `auto` takes, and what it says of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.engine_choice import choose_engine
from sig2gps_qgis.processing_provider.inference_environment import (
    INSTALLER,
    SETTING,
    VARIABLE,
    InferenceEnvironment,
    inference_environment,
)

THERE = InferenceEnvironment(sys.executable, "setting s")
GONE = InferenceEnvironment("/nowhere/python", "setting s")
NONE = InferenceEnvironment("", "i installs one")
SERVER = "http://gpu:8000"


@pytest.mark.parametrize(
    ("wished", "server", "environment", "engine", "reason"),
    [
        ("auto", "", THERE, "embedded", "there is an inference environment (setting s)"),
        ("auto", SERVER, NONE, "embedded", "a SERVER is given"),
        ("auto", SERVER, THERE, "embedded", "a SERVER is given"),
        (
            "auto",
            "",
            NONE,
            "hmm",
            "no SERVER is given and there is no inference environment (i installs one)",
        ),
        (
            "auto",
            "",
            GONE,
            "hmm",
            (
                "no SERVER is given and there is no inference environment at '/nowhere/python' "
                "(setting s)"
            ),
        ),
        ("hmm", SERVER, THERE, "hmm", ""),
        ("embedded", "", THERE, "embedded", ""),
        ("embedded", SERVER, NONE, "embedded", ""),
    ],
)
def test_choice(
    wished: str, server: str, environment: InferenceEnvironment, engine: str, reason: str
) -> None:
    choice = choose_engine(wished, server, environment)
    assert (choice.engine, choice.reason) == (engine, reason)


@pytest.mark.parametrize("environment", [NONE, GONE])
def test_embedded_needs_somewhere_to_run(environment: InferenceEnvironment) -> None:
    with pytest.raises(InvalidInputError, match="ENGINE is embedded, but there is no inference"):
        choose_engine("embedded", "", environment)


def test_the_variable_goes_before_the_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert inference_environment() == InferenceEnvironment("", f"{INSTALLER} installs one")
    settings = QgsSettings()
    settings.setValue(SETTING, str(tmp_path))
    try:
        set_only = inference_environment()
        assert (set_only.python, set_only.origin) == (str(tmp_path), f"setting {SETTING}")
        assert not set_only.is_there  # a folder is no interpreter
        monkeypatch.setenv(VARIABLE, sys.executable)
        both = inference_environment()
        assert (both.python, both.origin) == (sys.executable, f"variable {VARIABLE}")
        assert both.is_there
    finally:
        settings.remove(SETTING)
