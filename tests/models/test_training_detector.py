"""Training a detector on one's own images, from a folder to weights that the server takes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.detection_protocol import question
from sig2gps_qgis.engine_options import read_options
from sig2gps_qgis.models.detector import DetectorEngine
from sig2gps_qgis.models.engine import Call, NoWeights
from sig2gps_qgis.models.training.detector import TrainingPlan, main, train
from sig2gps_qgis.models.training.labelled_images import LabelError, find_images, split
from sig2gps_qgis.models.weight_folders import WeightFolders
from tests.models.street_scene import write_scenes
from tests.models.tiny_detector import PLAN, save_tiny_detector


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """A folder with images and labels."""
    write_scenes(tmp_path / "pictures ä", tmp_path / "labels", 10)
    return tmp_path


def plan(folder: Path, **changed: object) -> TrainingPlan:
    given = {
        "images": folder / "pictures ä",
        "labels": folder / "labels",
        "start": str(folder / "tiny.pt"),
        "output": folder / "out" / "street.pt",
        "epochs": 1,
        "pixels": 64,
        "batch": 4,
        **changed,
    }
    return TrainingPlan(**given)


def test_a_network_learns_to_find_the_transmitter(tmp_path: Path) -> None:
    write_scenes(tmp_path / "pictures ä", tmp_path / "labels", 60)
    (tmp_path / "tiny.yaml").write_text(json.dumps(PLAN), encoding="utf-8")
    start = str(tmp_path / "tiny.yaml")
    about = train(plan(tmp_path, start=start, epochs=50, pixels=128, batch=8))
    assert about["images"] == {"learned": 48, "measured": 12}
    assert about["mAP50"] > 0.6
    assert json.loads((tmp_path / "out" / "street.json").read_text()) == about

    write_scenes(tmp_path / "new", tmp_path / "new labels", 10, seed=99)
    engine = DetectorEngine("cpu", WeightFolders(tmp_path / "out"))
    chosen = [("weights", "street.pt"), ("classes", "0"), ("confidence", "0.05")]
    options = read_options(chosen, engine.options)
    assert engine.facts_of(options)["names"] == {"0": "Tx", "1": "Distractor"}
    assert about["revision"].startswith(engine.revision_of(options))
    images = sorted((tmp_path / "new").iterdir())
    found = engine.predict(question([file.read_bytes() for file in images]), options, Call())
    near = 0
    for box, image in zip(found["box"][:, 0], images):
        (truth, *_) = (tmp_path / "new labels" / f"{image.stem}.txt").read_text().splitlines()
        kind, x, y, _, _ = map(float, truth.split())
        assert kind == 0
        near += np.hypot(box[0] - x, box[1] - y) < 0.05
    assert near >= 8


def test_training_goes_on_from_weights_and_leaves_its_input_alone(scenes: Path) -> None:
    save_tiny_detector(scenes / "tiny.pt")
    before = sorted(file.name for file in scenes.rglob("*"))
    about = train(plan(scenes))
    assert (about["start"], about["epochs"]) == ("tiny.pt", 1)
    after = sorted(
        file.name for file in scenes.rglob("*") if (scenes / "out") not in [file, *file.parents]
    )
    assert after == before


def test_the_command_says_what_is_wrong(scenes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--images", str(scenes / "pictures ä"), "--output", str(scenes / "out" / "a.pt")]
    common += ["--labels", str(scenes / "labels")]
    assert main([*common, "--start", str(scenes / "none.pt")]) == 1
    assert "cannot train: there is no file" in capsys.readouterr().err
    save_tiny_detector(scenes / "tiny.pt")
    (scenes / "labels" / "frame 003.txt").write_text("0 0.5 0.5 0.1\n")
    assert main([*common, "--start", str(scenes / "tiny.pt")]) == 1
    assert "frame 003.txt, line 1: '0 0.5 0.5 0.1' is no box" in capsys.readouterr().err
    with pytest.raises(NoWeights):
        train(plan(scenes, start="mine.pt"))


@pytest.mark.parametrize(
    "line",
    ["2 0.5 0.5 0.1 0.1", "0 1.5 0.5 0.1 0.1", "0 0.5 0.5 0 0.1", "car 1 1 1 1", "0 nan 0 1 1"],
)
def test_labels_of_no_use(scenes: Path, line: str) -> None:
    (scenes / "labels" / "frame 000.txt").write_text(f"0 0.5 0.5 0.1 0.1\n{line}\n")
    with pytest.raises(LabelError, match=r"frame 000.txt, line 2: .* number of a class, 0 to 1"):
        find_images(scenes / "pictures ä", scenes / "labels", 2)


def test_folders_of_no_use(scenes: Path) -> None:
    pictures, labels = scenes / "pictures ä", scenes / "labels"
    with pytest.raises(OSError, match="none"):
        find_images(scenes / "none", labels, 2)
    with pytest.raises(LabelError, match="no labelled boxes"):
        find_images(pictures, pictures, 2)
    (pictures / "frame 001.png").unlink()
    with pytest.raises(LabelError, match=r"frame 001.txt: there is no image of this name"):
        find_images(pictures, labels, 2)


def test_images_without_labels_are_taken_and_the_last_are_held_back(scenes: Path) -> None:
    (scenes / "labels" / "frame 004.txt").unlink()
    found = find_images(scenes / "pictures ä", scenes / "labels", 2)
    assert [one.label is None for one in found].count(True) == 1
    learned, measured = split(found, 0.2)
    assert [one.image.name for one in measured] == ["frame 008.png", "frame 009.png"]
    assert len(learned) == 8
    with pytest.raises(LabelError, match="too few"):
        split(found[:1], 0.2)
