"""Writes the guide's reference, docs/reference, from what the algorithms say of themselves.

/usr/bin/python3 -m scripts.write_reference --output docs/reference
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingProvider,
)

from sig2gps_qgis.plugin_metadata import guide_address

_KINDS = {
    "authcfg": "authentication configuration",
    "boolean": "yes or no",
    "enum": "choice",
    "field": "field",
    "fileDestination": "file",
    "folderDestination": "folder",
    "maptheme": "map theme",
    "multilayer": "layers",
    "number": "number",
    "sink": "layer",
    "source": "layer",
    "string": "text",
    "vectorDestination": "layer",
    "outputBoolean": "yes or no",
    "outputNumber": "number",
    "outputString": "text",
}
_UNLIMITED = 1e300

_INDEX = """\
# Reference

All parameters and outputs of all algorithms, as the algorithms themselves tell of them.
`make reference` writes these pages; `qgis_process help sig2gps:…` says the same.

| Algorithm | Name | Group |
|---|---|---|
"""


def reference_pages(provider: QgsProcessingProvider) -> dict[str, str]:
    """The pages, as Markdown, by file name.

    Args:
        provider: speaks English.
    """
    algorithms = sorted(provider.algorithms(), key=lambda a: (a.groupId(), a.name()))
    rows = (
        f"| `{a.id()}` | [{a.displayName()}]({a.name()}.md) | {a.group()} |\n" for a in algorithms
    )
    pages = {f"{algorithm.name()}.md": _page(algorithm) for algorithm in algorithms}
    return {"index.md": _INDEX + "".join(rows), **pages}


def _page(algorithm: QgsProcessingAlgorithm) -> str:
    parameters = algorithm.parameterDefinitions()
    destinations = [p for p in parameters if isinstance(p, QgsProcessingDestinationParameter)]
    inputs = [p for p in parameters if p not in destinations]
    named = {parameter.name() for parameter in destinations}
    values = [output for output in algorithm.outputDefinitions() if output.name() not in named]
    parts = [
        f"# {algorithm.displayName()}",
        f"`{algorithm.id()}`, in the group *{algorithm.group()}*.{_guide(algorithm)}",
        _summary(algorithm),
        "## Parameters",
        _table(("Parameter", "Meaning", "Default"), map(_input_row, inputs)),
    ]
    if destinations:
        rows = ((f"`{p.name()}`", _meaning(p)) for p in destinations)
        parts += ["## Outputs", _table(("Output", "What it is"), rows)]
    if values:
        rows = ((f"`{o.name()}`", f"{o.description()} ({_KINDS[o.type()]})") for o in values)
        parts += ["## For models and scripts", _table(("Output", "What it is"), rows)]
    return "\n\n".join(parts) + "\n"


def _guide(algorithm: QgsProcessingAlgorithm) -> str:
    page = algorithm.helpUrl()[len(guide_address("")) :]
    return f" The guide: [{page.partition('#')[0]}](../{page})." if page else ""


def _summary(algorithm: QgsProcessingAlgorithm) -> str:
    html = algorithm.summary() if hasattr(algorithm, "summary") else algorithm.shortDescription()
    paragraphs = re.findall(r"<p>(.*?)</p>", html, flags=re.DOTALL) or [html]
    return "\n\n".join(re.sub(r"</?i>", "*", paragraph).strip() for paragraph in paragraphs)


def _input_row(parameter: QgsProcessingParameterDefinition) -> tuple[str, str, str]:
    return f"`{parameter.name()}`", _meaning(parameter), _default(parameter)


def _meaning(parameter: QgsProcessingParameterDefinition) -> str:
    flags = parameter.flags()
    notes = [_kind(parameter)]
    if flags & QgsProcessingParameterDefinition.Flag.FlagOptional:
        notes.append("optional")
    if flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
        notes.append("advanced")
    return f"**{parameter.description()}** ({', '.join(notes)}). {parameter.help()}"


def _kind(parameter: QgsProcessingParameterDefinition) -> str:
    if isinstance(parameter, QgsProcessingParameterEnum):
        if parameter.usesStaticStrings():
            return ", ".join(f"`{word}`" for word in parameter.options())
        return ", ".join(f"{i}: {word}" for i, word in enumerate(parameter.options()))
    if isinstance(parameter, QgsProcessingParameterNumber):
        least, most = parameter.minimum(), parameter.maximum()
        if abs(least) < _UNLIMITED and abs(most) < _UNLIMITED:
            return f"number, {least:g} to {most:g}"
        return f"number, at least {least:g}" if abs(least) < _UNLIMITED else "number"
    if isinstance(parameter, QgsProcessingParameterFile):
        return "folder" if parameter.behavior() == parameter.Behavior.Folder else "file"
    return _KINDS[parameter.type()]


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    value = parameter.defaultValue()
    if value in (None, ""):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    return f"`{value}`" if isinstance(value, str) else str(value)


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in (titles, *rows)]
    return "\n".join((lines[0], "|---" * len(titles) + "|", *lines[1:]))


def _cell(text: str) -> str:
    """One line, without what a Markdown table or HTML would take for its own."""
    for sign, instead in (("|", "\\|"), ("<", "&lt;"), ("\n", " ")):
        text = text.replace(sign, instead)
    return text.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--output", type=Path, required=True)
    folder: Path = parser.parse_args().output
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from sig2gps_qgis.processing_provider.provider import Sig2GpsProvider

    Processing.initialize()  # models rest on QGIS's own algorithms
    provider = Sig2GpsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    pages = reference_pages(provider)
    folder.mkdir(exist_ok=True)
    for stale in set(folder.glob("*.md")) - {folder / name for name in pages}:
        stale.unlink()
    for name, page in pages.items():
        (folder / name).write_text(page, encoding="utf-8")
    print(f"{folder}: {len(pages)} pages")
    application.exitQgis()


if __name__ == "__main__":
    main()
