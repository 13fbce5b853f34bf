"""Opens a real QGIS window on a display in memory, uses the plugin in it, and keeps pictures.

/usr/bin/python3 -m scripts.window.session --folder build/window --pictures build/screenshots

The folder gets ``facts.json`` (what was seen) and ``qgis.log``. The plugin is
installed from the zip, in a QGIS profile of its own. What happens in the window is told by
``story.py``, which QGIS runs.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from scripts.demo_street import BEAMS
from scripts.package import build_package
from scripts.qgis_process import profile_environment
from scripts.window.sample_data import CITY, STREET
from scripts.window.xvfb import virtual_display
from sig2gps_qgis.process_tree import TookTooLong, run_program

REPOSITORY = Path(__file__).resolve().parents[2]
# Debian's `qgis` is a script that warns of other versions' settings before it starts this one.
EXECUTABLE = shutil.which("qgis.bin") or shutil.which("qgis") or "qgis"
SCREEN = (1600, 1200)
LONGEST_S = 1200.0
_LOG_LINES = 60

_SETTINGS = """\
[qgis]
checkVersion=false

[app]
plugin_installer\\checkOnStart=false

[locale]
overrideFlag=true
userLocale={locale}
"""


class WindowError(Exception):
    """The window did not open, or did not get through the story."""


def run_session(folder: Path, pictures: Path, locale: str = "en_GB") -> dict[str, Any]:
    """Open the window, live through the story, and return what was seen.

    Args:
        folder: for facts, log and all else; what is there is replaced.
        pictures: folder for pictures; likewise.
        locale: in which QGIS speaks.

    Raises:
        WindowError: something went wrong; the message has the end of QGIS's log.
        NoDisplayError: there is no Xvfb.
    """
    folder, pictures = folder.resolve(), pictures.resolve()
    for old in (folder, pictures):
        shutil.rmtree(old, ignore_errors=True)
        old.mkdir(parents=True)
    profile = folder / "profile"
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    profile.chmod(0o700)
    settings.write_text(_SETTINGS.format(locale=locale))
    build_package(REPOSITORY, folder / "sig2gps_qgis.zip")
    _write_sample_data(folder)
    command = [EXECUTABLE, "--nologo", "--noversioncheck", "--code", str(_story(folder, pictures))]
    with virtual_display(*SCREEN) as display:
        _run([*command, "--lang", locale], folder, {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
    facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
    if facts["failure"]:
        raise WindowError(f"{facts['failure']}\n{_end_of(folder / 'qgis.log')}")
    return facts


def _write_sample_data(folder: Path) -> None:
    """In a QGIS of its own, offscreen."""
    command = [sys.executable, "-m", "scripts.window.sample_data", "--folder", str(folder)]
    _run(command, folder, {"PYTHONPATH": str(REPOSITORY)})


def _story(folder: Path, pictures: Path) -> Path:
    """The file that QGIS runs when it has started: it has no arguments and no ``__file__``."""
    code = folder / "code"
    code.mkdir()
    # Nothing but the scripts can be imported from there, so that the plugin is the installed one.
    (code / "scripts").symlink_to(REPOSITORY / "scripts")
    path = folder / "begin.py"
    arguments = (str(folder), str(pictures), CITY, STREET, BEAMS)
    path.write_text(
        "import sys\n"
        f"sys.path.append({str(code)!r})\n"
        "from scripts.window.story import begin\n"
        f"begin{arguments!r}\n",
        encoding="utf-8",
    )
    return path


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Run a program, with its output in ``qgis.log``; it and its children end within the limit."""
    log = folder / "qgis.log"
    variables = {**profile_environment(folder / "profile"), **environment}
    if "DISPLAY" not in environment:
        variables.pop("DISPLAY", None)
    try:
        with log.open("a", encoding="utf-8") as lines:
            code = run_program(
                command,
                variables,
                folder,
                on_line=lambda line: print(line, file=lines, flush=True),
                longest_s=LONGEST_S,
            )
    except TookTooLong as error:
        raise WindowError(f"not done within {LONGEST_S:g} s\n{_end_of(log)}") from error
    if code != 0:
        raise WindowError(f"{Path(command[0]).name} ended with {code}\n{_end_of(log)}")


def _end_of(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return os.linesep.join([f"The end of {log}:", *lines[-_LOG_LINES:]])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--locale", default="en_GB", help="in which QGIS speaks, such as zh_CN")
    given = parser.parse_args()
    run_session(given.folder, given.pictures, given.locale)
    print(given.pictures)


if __name__ == "__main__":
    main()
