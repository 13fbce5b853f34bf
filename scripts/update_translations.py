"""Bring i18n/*.ts up to date with the source, and build from them the .qm files that QGIS reads.

A new text is unfinished until somebody translates it, in Qt Linguist or in the file; one that is
gone from the source is dropped. ``--export`` writes what is left to translate as JSON, and
``--import`` takes such a file, filled in: English text -> translation.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from scripts.translatable_texts import NotCollectable, collect
from scripts.translation_file import read_translations, written

REPOSITORY = Path(__file__).resolve().parents[1]
FOLDER = REPOSITORY / "i18n"
LANGUAGES = ("de", "es", "zh_CN")


def source_of(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"sig2gps_{language}.ts"


def release(language: str, lrelease: str) -> None:
    """Build the .qm file, without what is unfinished; raises CalledProcessError or OSError."""
    source = source_of(language)
    command = [lrelease, "-silent", "-nounfinished", source, "-qm", source.with_suffix(".qm")]
    subprocess.run(command, check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lrelease", default="lrelease", help="Qt's program of this name")
    parser.add_argument("--language", choices=LANGUAGES, help="of --export and --import")
    parser.add_argument("--export", type=Path, metavar="FILE")
    parser.add_argument("--import", type=Path, metavar="FILE", dest="filled_in")
    arguments = parser.parse_args()
    if (arguments.export or arguments.filled_in) and not arguments.language:
        parser.error("say the --language")
    try:
        texts = collect(REPOSITORY)
    except NotCollectable as error:
        print(f"i18n: {error}", file=sys.stderr)
        return 1
    for language in LANGUAGES:
        file = source_of(language)
        done = read_translations(file) if file.exists() else {}
        if language == arguments.language and arguments.filled_in:
            done.update(json.loads(arguments.filled_in.read_text(encoding="utf-8")))
        file.write_text(written(language, texts, done), encoding="utf-8")
        unfinished = [text for text in texts if not done.get(text)]
        if language == arguments.language and arguments.export:
            blank = json.dumps(dict.fromkeys(unfinished, ""), ensure_ascii=False, indent=1)
            arguments.export.write_text(blank + "\n", encoding="utf-8")
        release(language, arguments.lrelease)
        print(f"{file.name}: {len(texts)} texts, {len(unfinished)} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
