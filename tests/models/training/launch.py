"""Trainings in processes of their own."""

from __future__ import annotations

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
    """Train in two processes, as a user would launch them."""
    launch = [sys.executable, "-m", "accelerate.commands.launch", "--cpu", "--num_processes", "2"]
    plain = ["--num_machines", "1", "--mixed_precision", "no"]
    subprocess.run([*launch, *plain, "-m", module, str(file)], check=True, timeout=300)
