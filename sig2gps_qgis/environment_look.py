"""What an inference environment says of itself, asked in its own Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sig2gps_qgis.errors import never
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.other_python import clean_environment, module_command
from sig2gps_qgis.pip_failures import last_words
from sig2gps_qgis.process_tree import TookTooLong, run_program
from sig2gps_qgis.translation import tr

REPORT_MODULE = "sig2gps_qgis.models.environment_report"
_LONGEST_S = 300.0
"""The first import of torch on a slow disk takes minutes."""


def look_at(
    python: str,
    folder: Path,
    *,
    module: str = REPORT_MODULE,
    keep: Callable[[str], str] = str,
    cancelled: Callable[[], bool] = never,
) -> dict[str, Any]:
    """Versions, device and memory; see ``models/environment_report.py``.

    Args:
        python: of the environment.
        folder: in which the program runs.
        module: whose ``main()`` prints them as JSON, in its last line.
        keep: gets each line that is printed, and gives it back as it may be shown.

    Raises:
        InstallationError: the environment does not work; the message ends with its last words.
        Cancelled: on the caller's wish.
    """
    said: list[str] = []
    try:
        code = run_program(
            module_command(python, module),
            clean_environment(),
            folder,
            on_line=lambda line: said.append(keep(line)),
            cancelled=cancelled,
            longest_s=_LONGEST_S,
        )
        report = json.loads(said[-1]) if code == 0 else None
    except (IndexError, ValueError, TookTooLong):
        report = None
    except OSError as error:
        raise InstallationError(
            tr("'{python}' cannot be started: {error}", python=python, error=error)
        ) from error
    if not isinstance(report, dict):
        raise InstallationError(
            tr("The inference environment does not work. {said}", said=last_words(said))
        )
    return report
