"""Many images by way of a detector on a server: read, batched, answered, or told why not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis import image_batches as batches
from sig2gps_qgis.detection_run import detect_all
from sig2gps_qgis.detector_client import FoundBoxes, ServedDetector, class_numbers
from sig2gps_qgis.errors import Cancelled, InvalidInputError
from sig2gps_qgis.image_batches import image_batches
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import InferenceError, NotFound, WrongVersion
from sig2gps_qgis.request_failures import Patience
from tests.unit.detector_server import REVISION, WEIGHTS, detector_server, picture
from tests.unit.scripted_server import ScriptedServer, status

NO_IMAGE = (
    "it is broken, of more than 40 million pixels, or no image of these kinds: JPEG, PNG, BMP"
)
IMPATIENT = Patience(failing_s=0.5, busy_s=0.5)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with detector_server() as running:
        yield running


def detector(server: ScriptedServer, **options: object) -> ServedDetector:
    return ServedDetector.of(InferenceClient(server.url, patience=IMPATIENT), WEIGHTS, **options)


def images(folder: Path, count: int) -> list[Path]:
    """Files of which each shows one box more than the one before, from none to four."""
    paths = []
    for number in range(count):
        centres = [(0.1 + number / 1000, 0.1 * (place + 1)) for place in range(number % 5)]
        paths.append(folder / f"bild {number:03} ä.jpg")
        paths[-1].write_bytes(picture(*centres))
    return paths


def test_all_images_in_their_order(server: ScriptedServer, tmp_path: Path) -> None:
    paths = images(tmp_path, 70)
    shares: list[float] = []
    found = detect_all(detector(server), paths, shares.append)
    assert server.script.computed == 3
    for number, one in enumerate(found):
        assert isinstance(one, FoundBoxes)
        assert len(one.box) == len(one.score) == len(one.kind) == number % 5
        np.testing.assert_allclose(one.box[:, 0], 0.1 + number / 1000, atol=1e-6)
        assert (one.width, one.height) == (960, 540)
    assert shares == sorted(set(shares))
    assert shares[-1] == 1.0


def test_progress_within_a_batch(server: ScriptedServer, tmp_path: Path) -> None:
    server.script.looks = 8
    shares: list[float] = []
    detect_all(detector(server), images(tmp_path, 5), shares.append)
    assert shares == sorted(set(shares))
    assert len(shares) > 2


def test_the_request_says_what_to_find(server: ScriptedServer, tmp_path: Path) -> None:
    served = detector(
        server,
        confidence=0.4,
        choose=lambda names: class_numbers(names, ["Truck", "car"], WEIGHTS),
    )
    assert served.names == {0: "person", 2: "car", 7: "truck"}
    detect_all(served, images(tmp_path, 1))
    (submitted,) = (one for one in server.script.requests if one.kind == "submit")
    assert submitted.path == "/v1/detections"
    assert submitted.query == {
        "engine": "detector",
        "weights": WEIGHTS,
        "confidence": "0.4",
        "classes": "2,7",
    }
    assert served.served.revision == REVISION


def test_an_image_that_many_rows_name_is_sent_once(server: ScriptedServer, tmp_path: Path) -> None:
    (path,) = images(tmp_path, 1)
    found = detect_all(detector(server), [path] * 100)
    assert len(found) == 100
    assert server.script.computed == 1


def test_files_that_cannot_be_used_have_a_reason(
    server: ScriptedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, empty, broken, large = images(tmp_path, 4)
    empty.write_bytes(b"")
    broken.write_bytes(b"\xff\xd8 no more")
    large.write_bytes(bytes(5000))
    served = detector(server)
    object.__setattr__(served, "most_bytes", 4999)
    found = detect_all(served, [tmp_path / "none.jpg", empty, tmp_path, broken, large, good])
    assert [one if isinstance(one, str) else "found" for one in found] == [
        "there is no such file",
        "the file is empty",
        "there is no such file",
        f"the image cannot be decoded: {NO_IMAGE}",
        "the file has 5000 bytes, and the inference server takes at most 4999; save it smaller",
        "found",
    ]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path,) = images(tmp_path, 1)

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(batches.Path, "read_bytes", refuse)
    (batch,) = image_batches([path], 10**6, 32)
    assert batch.problems == {path: "the file cannot be read: Permission denied"}


def test_batches_are_small_enough_once_padded(tmp_path: Path) -> None:
    sizes = [10, 10, 10, 60, 10, 10, 100, 10]
    paths = [tmp_path / f"{number}" for number in range(len(sizes))]
    for path, size in zip(paths, sizes):
        path.write_bytes(bytes(size))
    found = list(image_batches(paths, most_bytes=120, most_files=3))
    assert [len(batch.contents) for batch in found] == [3, 2, 1, 1, 1]
    assert [path for batch in found for path in batch.paths] == paths


def test_one_image_that_fails_the_engine_spoils_no_other(
    server: ScriptedServer, tmp_path: Path
) -> None:
    paths = images(tmp_path, 4)
    compute = server.script.compute

    def failing(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        answer = compute(arrays)
        if 3 in answer["count"]:
            del answer["box"]
        return answer

    server.script.compute = failing
    *others, last = detect_all(detector(server), paths)
    assert all(isinstance(one, FoundBoxes) for one in others)
    assert isinstance(last, str)
    assert last.startswith("no answer: The inference server at")


def test_a_server_that_is_lost(server: ScriptedServer, tmp_path: Path) -> None:
    served = detector(server)
    answer = detect_all(served, images(tmp_path, 40)[:32])
    assert all(isinstance(one, FoundBoxes) for one in answer)
    server.script.faults["submit"] = [status(503)] * 1000
    with pytest.raises(InferenceError, match="on purpose"):
        detect_all(served, images(tmp_path, 3))
    server.script.faults["submit"].clear()
    lost = detect_all(served, images(tmp_path, 70), lambda _: _lose(server))
    assert sum(isinstance(one, FoundBoxes) for one in lost) in (32, 64)
    assert all("on purpose" in one for one in lost[64:])


def _lose(server: ScriptedServer) -> None:
    server.script.faults["submit"] = [status(503)] * 1000


def test_cancelling(server: ScriptedServer, tmp_path: Path) -> None:
    shares: list[float] = []
    with pytest.raises(Cancelled):
        detect_all(detector(server), images(tmp_path, 100), shares.append, lambda: len(shares) > 0)


def test_weights_or_an_engine_that_are_not_there(server: ScriptedServer) -> None:
    client = InferenceClient(server.url)
    with pytest.raises(NotFound, match=r"no weights 'none.pt' on this server"):
        ServedDetector.of(client, "none.pt")
    server.script.models = [{"engine": "embedded"}]
    with pytest.raises(WrongVersion, match="no engine 'detector'"):
        ServedDetector.of(client, WEIGHTS)


def test_classes_that_the_weights_do_not_know() -> None:
    names = {0: "person", 2: "car"}
    assert class_numbers(names, ["CAR", "Person", "car"], WEIGHTS) == [0, 2]
    with pytest.raises(InvalidInputError, match=r"no class 'van' \(CLASSES\).*: person, car"):
        class_numbers(names, ["car", "van"], WEIGHTS)
