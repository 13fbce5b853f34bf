"""How long ``qgis_process`` takes from layers to layers, on the packaged plugin, with each engine.

``python -m tests.benchmarks.end_to_end`` prints Markdown. It needs the Cork data, and the inference
environment that SIG2GPS_PYTHON names.
"""

from __future__ import annotations

import csv
import json
import os
import re
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

from scripts.package import build_package
from scripts.qgis_process import QgisProcess
from tests.benchmarks.dataset import REPOSITORY, DataAbsentError, data_file

TRACES = 100
_TITLE = "From layers to layers"
_SERVER_STATE = Path("profiles", "default", "sig2gps")
_JOB = re.compile(r"samples=(\d+) state=done .* ran=([\d.]+)s")


@dataclass(frozen=True)
class EndToEnd:
    """Figures of one machine; seconds of wall clock, ``qgis_process``'s own start included.

    Attributes:
        hmm_s, embedded_s: TRACES traces.
        hmm_one_s, embedded_one_s: one trace; with `embedded`, the server is there.
        cold_one_s: one trace, and the server is started for it.
        samples_per_s: windows of 21 frames that the server computes in a second, once it has them.
        server_mb: most memory that the server's process ever held.
    """

    hmm_s: float
    hmm_one_s: float
    embedded_s: float
    embedded_one_s: float
    cold_one_s: float
    samples_per_s: float
    server_mb: float


def measured() -> EndToEnd:
    """Measure.

    Raises:
        DataAbsentError: data or inference environment are not on this machine.
    """
    python = os.environ.get("SIG2GPS_PYTHON", "")
    if not Path(python).is_file():
        raise DataAbsentError("SIG2GPS_PYTHON names no inference environment")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build_package(REPOSITORY, folder / "plugin.zip")
        zipfile.ZipFile(folder / "plugin.zip").extractall(folder / "plugins")
        profile = folder / "profile"
        profile.mkdir()
        process = QgisProcess(folder / "plugins", profile, {"SIG2GPS_PYTHON": python})
        process.command("plugins", "enable", "sig2gps_qgis")
        one = _seconds(process, folder, "hmm", 1)
        cold, warm = (_seconds(process, folder, "embedded", 1) for _ in range(2))
        many = _seconds(process, folder, "embedded", TRACES)
        jobs = _JOB.findall((profile / _SERVER_STATE / "inference-server.log").read_text())
        state = json.loads((profile / _SERVER_STATE / "inference-server.json").read_text())
        peak = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{state['pid']}/status").read_text())
        return EndToEnd(
            hmm_s=_seconds(process, folder, "hmm", TRACES),
            hmm_one_s=one,
            embedded_s=many,
            embedded_one_s=warm,
            cold_one_s=cold,
            samples_per_s=sum(int(n) for n, _ in jobs) / sum(float(s) for _, s in jobs),
            server_mb=int(peak[1]) / 1024,
        )


def end_to_end_section() -> str:
    """A section of the report; it says so where nothing could be measured."""
    try:
        return _as_markdown(measured())
    except DataAbsentError as absent:
        return f"## {_TITLE}\n\nSkipped: {absent}"


def _as_markdown(found: EndToEnd) -> str:
    columns = (f"s, {TRACES} traces", "s a trace", "s, one trace", "s, one trace, cold")
    rows = (
        ("hmm", f"{found.hmm_s:.1f}", f"{found.hmm_s / TRACES:.2f}", f"{found.hmm_one_s:.1f}", ""),
        (
            "embedded",
            f"{found.embedded_s:.1f}",
            f"{found.embedded_s / TRACES:.2f}",
            f"{found.embedded_one_s:.1f}",
            f"{found.cold_one_s:.1f}",
        ),
    )
    lines = ["| engine | " + " | ".join(columns) + " |", "|---" + "|---:" * len(columns) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    table = "\n".join(lines)
    start_s = found.cold_one_s - found.embedded_one_s
    return (
        f"## {_TITLE}\n\n"
        f"`qgis_process` on the packaged plugin: {TRACES} traces of Cork, 20 minutes each, and its "
        "roads. Its own start and the reading of the layers are included.\n\n"
        f"{table}\n\n"
        f"The local server was there after {start_s:.1f} s, computed {found.samples_per_s:.1f} "
        f"windows of 21 frames a second, and held {found.server_mb:.0f} MB at most."
    )


def _seconds(process: QgisProcess, folder: Path, engine: str, traces: int) -> float:
    signaling = folder / "signaling.csv"
    _write_traces(signaling, traces)
    sites = data_file("signaling/cork_sites.csv")
    begin = time.perf_counter()
    run = process.run(
        "sig2gps:reconstructtrajectory",
        {
            "SIGNALING": _points(signaling),
            "TIME": "t",
            "TRAJECTORY": "seg",
            "CELL": "site",
            "STATIONS": _points(sites),
            "STATION_CELL": "site",
            "ROADS": f"{data_file('roads/cork.gpkg')}|layername=edges",
            "DEFAULT_DIRECTION": 0,
            "SPEED_FIELD": "maxspeed",
            "ENGINE": engine,
            **{name: folder / f"{name}.gpkg" for name in ("TRAJECTORIES", "POINTS", "REJECTED")},
        },
    )
    seconds = time.perf_counter() - begin
    if run.exit_code != 0:
        raise RuntimeError(run.stdout + run.stderr)
    return seconds


def _points(file: Path) -> str:
    return f"delimitedtext://{file.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326"


def _write_traces(file: Path, count: int) -> None:
    """So many traces: the segments of Cork, again and again."""
    with data_file("signaling/cork_signaling.csv").open(newline="", encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    segments = list(dict.fromkeys(row["seg"] for row in rows))
    with file.open("w", newline="", encoding="utf-8") as written:
        writer = csv.DictWriter(written, list(rows[0]))
        writer.writeheader()
        for number in range(count):
            segment = segments[number % len(segments)]
            for row in rows:
                if row["seg"] == segment:
                    writer.writerow({**row, "seg": f"{segment}-{number}"})


if __name__ == "__main__":
    print(end_to_end_section())
