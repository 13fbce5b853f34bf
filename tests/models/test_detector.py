"""The engine `detector`: with a tiny untrained network, and with real weights where they are."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.detection_protocol import OUTPUTS, UNREADABLE, question
from sig2gps_qgis.engine_options import OptionValue, read_options
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_protocol import check
from sig2gps_qgis.models.detector import DetectorEngine
from sig2gps_qgis.models.engine import Call, NoWeights
from sig2gps_qgis.models.torchvision_stand_in import torchvision_stand_in
from sig2gps_qgis.models.weight_folders import WeightFolders
from tests.models.image_files import encoded, picture, png_claiming
from tests.models.tiny_detector import save_tiny_detector

DATA = Path(os.environ.get("SIG2GPS_DATA", Path(__file__).parents[3] / "shared" / "data"))
REAL = DATA / "vision" / "yolo26n.pt"
CAR = 2

Answer = dict[str, np.ndarray]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("detectors")
    save_tiny_detector(folder / "tiny.pt")
    return folder


@pytest.fixture(scope="module")
def engine(folder: Path) -> DetectorEngine:
    return DetectorEngine("cpu", WeightFolders(folder))


def options(**given: str) -> dict[str, OptionValue]:
    chosen = {"weights": "tiny.pt", "confidence": "0.001", **given}
    return read_options(chosen.items(), DetectorEngine.options)


def detect(engine: DetectorEngine, *files: bytes, **given: str) -> Answer:
    answer = engine.predict(question(files), options(**given), Call())
    assert check(answer, OUTPUTS) == len(files)
    return answer


def test_boxes_lie_in_the_image_the_surest_first(engine: DetectorEngine) -> None:
    answer = detect(engine, encoded(picture()), encoded(picture(seed=1), "PNG"))
    for box, score, count in zip(answer["box"], answer["score"], answer["count"]):
        assert 0 < count < len(box)
        assert (np.diff(score[:count]) <= 0).all()
        assert (score[:count] >= 0.001).all()
        assert (box[:count, 2:] > 0).all()
        assert (box[:count, :2] - box[:count, 2:] / 2 >= -1e-6).all()
        assert (box[:count, :2] + box[:count, 2:] / 2 <= 1 + 1e-6).all()
        assert not box[count:].any()
        assert not score[count:].any()
    np.testing.assert_array_equal(answer["size"], [[96, 54], [96, 54]])


def test_an_image_is_answered_alike_whatever_else_is_in_the_batch(engine: DetectorEngine) -> None:
    files = [encoded(picture(96, 54)), encoded(picture(50, 100)), encoded(picture(300, 300))]
    together = detect(engine, *files, *files)
    for row, file in enumerate(files * 2):
        alone = detect(engine, file)
        for name in OUTPUTS:
            np.testing.assert_allclose(together[name][row], alone[name][0], atol=1e-4)


def test_broken_images_have_no_boxes_and_harm_no_others(engine: DetectorEngine) -> None:
    good = encoded(picture(400, 300))
    answer = detect(
        engine,
        good,
        good[: len(good) // 2],
        b"no image at all",
        png_claiming(10_000, 10_000),
        png_claiming(2_000_000_000, 2_000_000_000),
        b"\0",
        good,
    )
    unreadable = answer["count"] == UNREADABLE
    np.testing.assert_array_equal(unreadable, [False, True, True, True, True, True, False])
    np.testing.assert_array_equal(answer["size"][[0, 1, 3]], [[400, 300], [400, 300], [10_000] * 2])
    np.testing.assert_array_equal(answer["box"][0], answer["box"][-1])


def test_lengths_that_cannot_be_are_no_harm(engine: DetectorEngine) -> None:
    arrays = question([encoded(picture())] * 3)
    arrays["length"][:] = [-5, 2**31 - 1, 0]
    answer = engine.predict(arrays, options(), Call())
    assert answer["count"].tolist() == [UNREADABLE, answer["count"][1], UNREADABLE]
    assert answer["count"][1] > 0


def test_photographs_are_turned_as_the_camera_was(engine: DetectorEngine) -> None:
    image = picture(100, 50)
    turned = image.getexif()
    turned[0x0112] = 6
    answer = detect(engine, encoded(image, exif=turned))
    np.testing.assert_array_equal(answer["size"], [[50, 100]])


@pytest.mark.parametrize("mode", ["L", "CMYK", "1"])
def test_images_without_colour_or_with_other_colours(engine: DetectorEngine, mode: str) -> None:
    kind = "PNG" if mode == "1" else "JPEG"
    assert detect(engine, encoded(picture().convert(mode), kind))["count"][0] >= 0


def test_classes_and_confidence_are_kept_to(engine: DetectorEngine) -> None:
    file = encoded(picture())
    everything = detect(engine, file)
    count = everything["count"][0]
    assert set(everything["class"][0, :count]) == {0, 1}
    one = detect(engine, file, classes="1")
    assert set(one["class"][0, : one["count"][0]]) == {1}
    middle = float(np.median(everything["score"][0, :count]))
    sure = detect(engine, file, confidence=str(middle))
    assert 0 < sure["count"][0] < count
    assert (sure["score"][0, : sure["count"][0]] >= middle - 1e-6).all()
    with pytest.raises(ValueError, match="invalid literal"):
        detect(engine, file, classes="car")


def test_facts_of_the_weights(engine: DetectorEngine, folder: Path) -> None:
    assert engine.facts_of(options()) == {"names": {"0": "Tx", "1": "Distractor"}}
    assert len(engine.revision_of(options())) == 12
    before = engine.revision_of(options())
    save_tiny_detector(folder / "other.pt")
    (folder / "other.pt").write_bytes((folder / "other.pt").read_bytes() + b"\0")
    assert engine.revision_of(options(weights="other.pt")) != before


def test_progress_and_cancelling(engine: DetectorEngine) -> None:
    files = question([encoded(picture())] * 5)
    shares: list[float] = []
    engine.predict(files, options(), Call(progress=shares.append))
    assert shares == sorted(shares)
    assert len(shares) > 1
    assert shares[-1] == 1.0
    with pytest.raises(Cancelled):
        engine.predict(files, options(), Call(cancelled=lambda: len(shares) > 0))


def test_weights_that_are_not_there(engine: DetectorEngine) -> None:
    with pytest.raises(NoWeights, match=r"no weights 'yolo.pt' .* there are: .*tiny.pt"):
        detect(engine, encoded(picture()), weights="yolo.pt")


@pytest.fixture(scope="module")
def real() -> DetectorEngine:
    return DetectorEngine("cpu", WeightFolders(REAL.parent))


@pytest.mark.skipif(not REAL.exists(), reason=f"needs the weights {REAL}")
class TestRealWeights:
    def test_it_finds_the_car_that_passes(self, real: DetectorEngine) -> None:
        with (REAL.parent / "scenario5_images_boxes_gps.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))[::12]
        images = REAL.parent / "scenario5_images"
        files = [(images / row["img"]).read_bytes() for row in rows]
        answer = detect(real, *files, weights=REAL.name, confidence="0.25", classes=str(CAR))
        for row, box, count in zip(rows, answer["box"], answer["count"]):
            centre = [float(row["x_center"]), float(row["y_center"])]
            assert np.hypot(*(box[:count, :2] - centre).T).min() < 0.01, row["img"]

    def test_its_boxes_are_those_of_ultralytics(self, real: DetectorEngine) -> None:
        from ultralytics import YOLO

        file = sorted((REAL.parent / "scenario5_images").iterdir())[0]
        answer = detect(real, file.read_bytes(), weights=REAL.name, confidence="0.1")
        with torchvision_stand_in():
            (theirs,) = YOLO(REAL).predict(str(file), conf=0.1, verbose=False)
        count = answer["count"][0]
        np.testing.assert_allclose(answer["box"][0, :count], theirs.boxes.xywhn, atol=1e-3)
        np.testing.assert_allclose(answer["score"][0, :count], theirs.boxes.conf, atol=1e-3)
        np.testing.assert_array_equal(answer["class"][0, :count], theirs.boxes.cls)
