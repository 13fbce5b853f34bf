"""The provider and what every algorithm of it has: help, a group, a check of what it needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtSvg import QSvgRenderer

from sig2gps_qgis.processing_provider import base_algorithm
from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider
from tests.qgis.reconstruction_run import ALGORITHM

GROUPS = {
    "cellularsignaling": "Cellular signaling",
    "visionandbeams": "Vision and beams",
    "setup": "Setup",
}.items()


def test_provider(provider: Sig2GpsProvider) -> None:
    assert (provider.id(), provider.name()) == ("sig2gps", "Sig2GPS")
    assert not provider.icon().isNull()
    assert ALGORITHM in {algorithm.id() for algorithm in provider.algorithms()}


def test_every_algorithm_has_an_icon_of_its_own(provider: Sig2GpsProvider) -> None:
    drawings = [Path(thing.svgIconPath()) for thing in (provider, *provider.algorithms())]
    assert len({drawing.read_bytes() for drawing in drawings}) == len(drawings)
    for drawing in drawings:
        assert QSvgRenderer(str(drawing)).isValid()
    assert not [a.name() for a in provider.algorithms() if a.icon().pixmap(24, 24).isNull()]


def test_every_algorithm_explains_itself(provider: Sig2GpsProvider) -> None:
    for algorithm in provider.algorithms():
        assert (algorithm.groupId(), algorithm.group()) in GROUPS
        assert algorithm.helpUrl().startswith("https://")
        text = algorithm.shortHelpString()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help(), f"{algorithm.id()} {parameter.name()} has no help"
            assert parameter.description() in text
        assert type(algorithm.create()) is type(algorithm)


def test_names_and_defaults_of_the_reconstruction() -> None:
    """The interface that models and scripts rest on."""
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    assert {p.name(): p.defaultValue() for p in algorithm.parameterDefinitions()} == {
        "SIGNALING": None,
        "TIME": None,
        "TRAJECTORY": None,
        "CELL": None,
        "STATIONS": None,
        "STATION_CELL": None,
        "ROADS": None,
        "DIRECTION_FIELD": None,
        "VALUE_FORWARD": None,
        "VALUE_BACKWARD": None,
        "VALUE_BOTH": None,
        "DEFAULT_DIRECTION": 2,
        "SPEED_FIELD": None,
        "DEFAULT_SPEED": 50,
        "ENGINE": "auto",
        "SERVER": None,
        "AUTH": None,
        "FALLBACK": False,
        "CHECKPOINT": None,
        "FRAMES": None,
        "STEPS": None,
        "CANDIDATES": 1,
        "SEED": 0,
        "MAP_LAYERS": None,
        "MAP_THEME": None,
        "DRY_RUN": False,
        "INTERVAL": 10,
        "MAX_GAP": 1800,
        "TRAJECTORIES": None,
        "POINTS": None,
        "REJECTED": None,
        "REPORT": None,
        "TILES": None,
    }
    assert [output.name() for output in algorithm.outputDefinitions()] == [
        "TRAJECTORIES",
        "POINTS",
        "REJECTED",
        "REPORT",
        "TILES",
        "TRAJECTORY_COUNT",
        "REJECTED_COUNT",
    ]
    engine = algorithm.parameterDefinition("ENGINE")
    assert engine.usesStaticStrings()
    assert engine.options() == ["auto", "hmm", "embedded", "wan"]
    advanced = {
        p.name()
        for p in algorithm.parameterDefinitions()
        if p.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    }
    assert {"SERVER", "AUTH", "FALLBACK", "CHECKPOINT", "DRY_RUN", "TILES"} <= advanced
    assert "ENGINE" not in advanced


def test_a_missing_package_is_named(
    provider: Sig2GpsProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base_algorithm, "find_spec", lambda name: None if name == "scipy" else 1)
    algorithm: QgsProcessingAlgorithm = provider.algorithm("reconstructtrajectory")
    for executable, message in (
        algorithm.canExecute(),
        algorithm.checkParameterValues({}, QgsProcessingContext()),
    ):
        assert not executable
        assert "lacks scipy" in message


@pytest.mark.parametrize("name", ["denoisegps", "characterizegpserror"])
def test_the_package_that_denoising_alone_needs_is_named(
    provider: Sig2GpsProvider, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(base_algorithm, "find_spec", lambda name: None if name == "pyproj" else 1)
    executable, message = provider.algorithm(name).canExecute()
    assert not executable
    assert "lacks pyproj" in message
    assert provider.algorithm("reconstructtrajectory").canExecute()[0]
