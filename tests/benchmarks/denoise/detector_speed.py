"""How many images a second the detector answers, by batch size and device.

``python -m tests.benchmarks.denoise.detector_speed`` prints Markdown. It needs the photographs and
weights of the measured data, and the inference environment that SIG2GPS_PYTHON names.
"""

from __future__ import annotations

import json
import os
import subprocess

from tests.benchmarks.dataset import REPOSITORY, DataAbsentError, data_file

BATCHES = (1, 8, 32)


def detector_speed_section() -> str:
    """A section of the report; it says so where nothing could be measured."""
    title = "## Speed of the detector"
    try:
        weights = data_file("vision/yolo26n.pt")
    except DataAbsentError as absent:
        return f"{title}\n\nSkipped: {absent}"
    python = os.environ.get("SIG2GPS_PYTHON", "")
    if not python:
        return f"{title}\n\nSkipped: SIG2GPS_PYTHON names no inference environment."
    command = [python, "-m", "tests.models.detector_rates"]
    command += ["--weights", str(weights), "--images", str(weights.parent / "scenario5_images")]
    command += ["--batches", *map(str, BATCHES)]
    environment = {**os.environ, "OMP_WAIT_POLICY": "PASSIVE"}  # as the server has it
    told = subprocess.run(
        command, cwd=REPOSITORY, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    about = (
        f"Images a second with {weights.name}, of real photographs of 960 x 540 pixels: decoded, "
        "put before the network, boxes sorted out; nothing is sent."
    )
    lines = [
        title,
        "",
        about,
        "",
        "| Device | Threads | " + " | ".join(f"batch {batch}" for batch in BATCHES) + " |",
        "|---|---|" + "---|" * len(BATCHES),
    ]
    for device in json.loads(told.stdout):
        rates = " | ".join(f"{device['rates'][str(batch)]:.1f}" for batch in BATCHES)
        lines.append(f"| {device['device']} | {device['threads']} | {rates} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(detector_speed_section())
