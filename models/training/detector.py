"""Train a detector on one's own images: `make train-detector`."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sig2gps_qgis.models.detector_file import find_detector
from sig2gps_qgis.models.engine import NoWeights
from sig2gps_qgis.models.torchvision_stand_in import torchvision_stand_in
from sig2gps_qgis.models.training.labelled_images import LabelError, find_images, lay_out, split
from sig2gps_qgis.models.ultralytics_import import import_ultralytics
from sig2gps_qgis.models.weight_folders import WeightFolders

NAMES = ("Tx", "Distractor")
"""The paper's two classes: the vehicle that transmits, and any other."""


@dataclass(frozen=True)
class TrainingPlan:
    """What to train on, and how.

    Attributes:
        images, labels: folders; see ``find_images``.
        start: weights to go on from: a file (.pt), or a name that ultralytics downloads; or the
            description (.yaml) of a network without any.
        output: file for the weights; a JSON file beside it says how they came about.
        names: of the classes, by number.
        share: of the images that are held back to measure on.
        epochs: rounds through the others.
        pixels: length of an image's longer side before the network.
        batch: images at a time.
        device: as torch names it.
        seed: of everything that is random.
    """

    images: Path
    labels: Path
    start: str
    output: Path
    names: Sequence[str] = NAMES
    share: float = 0.2
    epochs: int = 50
    pixels: int = 640
    batch: int = 16
    device: str = "cpu"
    seed: int = 1


def train(plan: TrainingPlan) -> dict[str, object]:
    """Train, write the weights, and say how good they are on the images held back.

    Everything else that is written lies in a folder beside the output.

    Raises:
        LabelError: images and labels cannot be used.
        NoWeights: there are none to go on from.
        OSError: a file cannot be read or written.
    """
    start = plan.start
    if not start.endswith(".yaml"):
        named = start if Path(start).name == start else str(Path(start).absolute())
        start = str(
            find_detector(named, WeightFolders(plan.output.absolute().parent, any_path=True))
        )
    found = find_images(plan.images, plan.labels, len(plan.names))
    learned, measured = split(found, plan.share)
    folder = plan.output.with_suffix("").absolute()
    data = folder / "data.yaml"
    places = {
        "path": str(folder),
        "train": str(lay_out(learned, folder, "train")),
        "val": str(lay_out(measured, folder, "val")),
        "names": dict(enumerate(plan.names)),
    }
    data.write_text(json.dumps(places), encoding="utf-8")  # which is YAML, too
    best, metrics = _fit(plan, start, data, folder)
    plan.output.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(best, plan.output)
    about = {
        "classes": list(plan.names),
        "revision": hashlib.sha256(plan.output.read_bytes()).hexdigest(),
        "start": Path(plan.start).name,
        "images": {"learned": len(learned), "measured": len(measured)},
        "epochs": plan.epochs,
        "pixels": plan.pixels,
        "seed": plan.seed,
        "mAP50": metrics["metrics/mAP50(B)"],
        "mAP50-95": metrics["metrics/mAP50-95(B)"],
        "recall": metrics["metrics/recall(B)"],
        "precision": metrics["metrics/precision(B)"],
    }
    plan.output.with_suffix(".json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")
    return about


def _fit(plan: TrainingPlan, start: str, data: Path, folder: Path) -> tuple[Path, dict[str, float]]:
    """The best weights, and their figures on what was held back."""
    import_ultralytics()
    with torchvision_stand_in():
        from ultralytics.models.yolo.detect import DetectionTrainer

        trainer = DetectionTrainer(
            overrides={
                "model": start,
                "data": str(data),
                "epochs": plan.epochs,
                "imgsz": plan.pixels,
                "batch": plan.batch,
                "device": plan.device,
                "seed": plan.seed,
                "deterministic": True,
                "workers": 0 if plan.device == "cpu" else 4,
                "project": str(folder),
                "name": "run",
                "exist_ok": True,
                "plots": False,
            }
        )
        trainer.train()
        return Path(trainer.best), {key: float(value) for key, value in trainer.metrics.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=Path, required=True, help="folder of images")
    parser.add_argument("--labels", type=Path, required=True, help="folder of their labels")
    parser.add_argument("--start", required=True, help="weights to go on from: a file, or a name")
    parser.add_argument("--output", type=Path, required=True, help="file for the weights")
    parser.add_argument("--names", default=",".join(NAMES), help="of the classes, with commas")
    parser.add_argument("--epochs", type=int, default=TrainingPlan.epochs)
    parser.add_argument("--pixels", type=int, default=TrainingPlan.pixels)
    parser.add_argument("--batch", type=int, default=TrainingPlan.batch)
    parser.add_argument("--device", default=TrainingPlan.device)
    parser.add_argument("--seed", type=int, default=TrainingPlan.seed)
    options = vars(parser.parse_args(arguments))
    names = tuple(name.strip() for name in options.pop("names").split(","))
    try:
        about = train(TrainingPlan(names=names, **options))
    except (LabelError, NoWeights, OSError) as error:
        print(f"cannot train: {error}", file=sys.stderr)  # noqa: T201 - the command's own words
        return 1
    print(json.dumps(about, indent=2))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
