"""A process that uses the local server as QGIS does, and does what its standard input says.

It says "ready" first. Commands, one a line, each answered by one line of JSON: ``connect``,
``run COUNT``. At the end of the input the process ends.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from sig2gps_qgis.local_server import LocalServer
from tests.models.fake_engine import samples


def main() -> None:
    python, folder, idle_s = sys.argv[1:]
    server = LocalServer(
        python, Path(folder), idle_s=float(idle_s), server_module="tests.models.fake_server"
    )
    print(json.dumps("ready"), flush=True)  # noqa: T201 - for whoever started it
    client = None
    for command in sys.stdin:
        if command.strip() == "connect":
            client = server.connect()
            said: object = client.health()["pid"]
        else:
            assert client is not None
            question = samples(int(command.split()[1]))
            answer = client.run("fake", question).arrays["doubled"]
            said = bool(np.array_equal(answer, 2 * question["values"]))
        print(json.dumps(said), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
