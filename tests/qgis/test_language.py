"""The plugin in the language of QGIS: what is shown is translated, what scripts rest on is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsSettings,
)
from qgis.PyQt.QtCore import QLocale

from scripts.translation_file import read_translations
from scripts.update_translations import LANGUAGES, source_of
from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.plugin import Sig2GpsPlugin
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.language import Language, locale_of_qgis
from sig2gps_qgis.timestamps import epoch_seconds
from sig2gps_qgis.translation import tr
from tests.qgis.layers import drive, signaling, stations
from tests.qgis.reconstruction_run import Run, reconstruct

LAYERS = ("TRAJECTORIES", "POINTS", "REJECTED")

TITLE = "Reconstruct trajectory from signaling"
TITLES = {language: read_translations(source_of(language))[TITLE] for language in LANGUAGES}


@pytest.fixture
def settings() -> Iterator[QgsSettings]:
    changed = QgsSettings()
    yield changed
    for key in ("locale/overrideFlag", "locale/userLocale"):
        changed.remove(key)


@pytest.fixture
def german() -> Iterator[None]:
    language = Language(QLocale("de_AT"))
    language.install()
    yield
    language.remove()


def names_of(algorithm: QgsProcessingAlgorithm) -> dict[str, object]:
    """What scripts write and read."""
    names: dict[str, object] = {"id": algorithm.name(), "group": algorithm.groupId()}
    for parameter in algorithm.parameterDefinitions():
        is_choice = isinstance(parameter, QgsProcessingParameterEnum)
        values = parameter.options() if is_choice and parameter.usesStaticStrings() else None
        names[parameter.name()] = (parameter.type(), parameter.defaultValue(), values)
    outputs = [(output.name(), output.type()) for output in algorithm.outputDefinitions()]
    return {**names, "outputs": outputs}


def made() -> list[QgsProcessingAlgorithm]:
    """All of the plugin's own, made anew: their labels are in the language of now."""
    provider = QgsApplication.processingRegistry().providerById("sig2gps")
    kinds = {type(known) for known in provider.algorithms() if isinstance(known, Sig2GpsAlgorithm)}
    algorithms = [kind() for kind in sorted(kinds, key=lambda kind: kind.__name__)]
    for algorithm in algorithms:
        algorithm.initAlgorithm({})
    return algorithms


def shown(algorithm: QgsProcessingAlgorithm) -> dict[str, str]:
    """What users read, but for labels, which may be words of every language."""
    texts = {"name": algorithm.displayName(), "group": algorithm.group()}
    texts["help"] = algorithm.shortHelpString()
    for parameter in algorithm.parameterDefinitions():
        if parameter.help():
            texts[parameter.name()] = parameter.help()
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_translations_are_those_of_the_source(language: str) -> None:
    spoken = Language(QLocale(language))
    spoken.install()
    try:
        stale = [
            text
            for text, translation in read_translations(source_of(language)).items()
            if tr(text) != (translation or text)
        ]
    finally:
        spoken.remove()
    assert not stale, "run `make i18n`"
    assert tr(TITLE) == TITLE


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de_CH", "de"),
        ("es_MX", "es"),
        ("zh-Hans", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh-Hant", ""),
        ("en_US", ""),
        ("nl", ""),
    ],
)
def test_a_locale_gets_the_translation_that_fits(locale: str, language: str) -> None:
    spoken = Language(QLocale(locale))
    spoken.install()
    try:
        assert tr(TITLE) == TITLES.get(language, TITLE)
    finally:
        spoken.remove()


def test_the_language_is_that_of_the_options(settings: QgsSettings) -> None:
    settings.setValue("locale/userLocale", "zh-Hans")
    assert locale_of_qgis().name() == QLocale().name()
    settings.setValue("locale/overrideFlag", True)
    assert locale_of_qgis().name() == "zh_CN"


def test_the_window_s_language_goes_first(settings: QgsSettings) -> None:
    """As ``qgis --lang`` says it."""
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de")
    QgsApplication.setTranslation("es")
    try:
        assert locale_of_qgis().name() == "es_ES"
    finally:
        QgsApplication.setTranslation("")


def test_the_plugin_brings_its_language_and_takes_it_away(settings: QgsSettings) -> None:
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de")
    plugin = Sig2GpsPlugin()
    try:
        assert tr(TITLE) == TITLES["de"] != TITLE
    finally:
        plugin.unload()
    assert tr(TITLE) == TITLE


def test_only_what_is_shown_is_translated() -> None:
    english = {algorithm.name(): (names_of(algorithm), shown(algorithm)) for algorithm in made()}
    spoken = Language(QLocale("de"))
    spoken.install()
    try:
        german = {algorithm.name(): (names_of(algorithm), shown(algorithm)) for algorithm in made()}
    finally:
        spoken.remove()
    assert len(german) >= 10
    for name, (names, texts) in german.items():
        assert names == english[name][0]
        same = {what for what, text in texts.items() if text == english[name][1][what]}
        assert not same


@pytest.mark.usefixtures("german")
def test_messages_of_the_domain_are_translated() -> None:
    with pytest.raises(InvalidInputError) as raised:
        epoch_seconds("soon")
    assert "'soon'" in str(raised.value)
    assert "is not a time" not in str(raised.value)


def test_a_run_gives_the_same_names_and_values_in_every_language() -> None:
    def result() -> tuple[dict[str, object], Run]:
        records = drive()
        records[2]["t"] = "soon"
        run = reconstruct(signaling(records), STATIONS=stations(), STATION_CELL="site")
        names = {name: run.outputs[name].fields().names() for name in LAYERS}
        numbers = {name: value for name, value in run.outputs.items() if name.endswith("COUNT")}
        return {**names, **numbers, "engine": run.trajectories[0]["engine"]}, run

    english, told = result()
    spoken = Language(QLocale("de"))
    spoken.install()
    try:
        german, told_in_german = result()
    finally:
        spoken.remove()
    assert german == english
    assert "unreadable time: 'soon'" in told.rejected[0][2]
    assert "unlesbare Zeit: 'soon'" in told_in_german.rejected[0][2]
    assert told_in_german.log.lines[0].startswith("Engine hmm, Version 1. auto nimmt sie, weil")
