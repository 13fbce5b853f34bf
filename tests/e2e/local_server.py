"""The inference server that the plugin starts on this computer, and how a test ends it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
from pathlib import Path


def end_local_server(state: Path) -> None:
    """End the server that a profile's state file tells of, if there is one."""
    if state.exists():
        with contextlib.suppress(ProcessLookupError):
            os.kill(json.loads(state.read_text())["pid"], signal.SIGKILL)
