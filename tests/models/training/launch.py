"""Trainings in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import yaml

from sig2gps_qgis.models.training.video.run import RunSettings


def write_settings(settings: RunSettings, file: Path) -> Path:
    """As a YAML file."""
    stated = {
        name: str(value) if isinstance(value, Path) else value
        for name, value in asdict(settings).items()
    }
    file.write_text(yaml.safe_dump(stated), encoding="utf-8")
    return file


def launch_two(module: str, file: Path) -> None:
    """Train in two processes, as `make train-tiny` launches them."""
    launch = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    ran = subprocess.run(
        [*launch, "--nproc_per_node", "2", "-m", module, str(file)],
        env={**os.environ, "ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr
    assert "2 processes on cpu" in ran.stderr
