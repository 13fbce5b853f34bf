"""Which files a request may have the server load, and what is let out of them."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import io
import os
import pickle
import sys
import time
from pathlib import Path

import pytest
import torch
from PIL import Image, UnidentifiedImageError

from sig2gps_qgis.models import detector_weights, ultralytics_import
from sig2gps_qgis.models.detector_file import find_detector
from sig2gps_qgis.models.detector_weights import WeightStore, load_weights
from sig2gps_qgis.models.engine import NoWeights
from sig2gps_qgis.models.ultralytics_import import import_ultralytics
from sig2gps_qgis.models.weight_folders import WeightFolders
from tests.models.tiny_detector import NAMES, save_tiny_detector

CPU = torch.device("cpu")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return save_tiny_detector(tmp_path / "O'Brien, Größe 1" / "tiny.pt").parent


def test_a_name_stands_for_a_file_in_the_folder(folder: Path) -> None:
    assert find_detector("tiny.pt", WeightFolders(folder)) == folder / "tiny.pt"


@pytest.mark.parametrize(
    "weights",
    [
        "/etc/passwd.pt",
        "../tiny.pt",
        "a/../tiny.pt",
        "./tiny.pt",
        "..\\tiny.pt",
        "C:\\tiny.pt",
        ".pt",
    ],
)
def test_a_server_that_others_reach_takes_names_only(folder: Path, weights: str) -> None:
    (folder / "a").mkdir()
    with pytest.raises(NoWeights, match=r"only the names .* there are: tiny.pt"):
        find_detector(weights, WeightFolders(folder))


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        ("tiny.onnx", "no file of PyTorch weights"),
        ("", "no file of PyTorch weights"),
        ("tiny.pt\n", "no file of PyTorch weights"),
        ("other.pt", "no weights 'other.pt' on this server; there are: tiny.pt"),
    ],
)
def test_names_that_stand_for_nothing(folder: Path, weights: str, message: str) -> None:
    with pytest.raises(NoWeights, match=message):
        find_detector(weights, WeightFolders(folder))
    with pytest.raises(NoWeights):
        find_detector(weights, WeightFolders())


def test_the_users_own_server_takes_paths(folder: Path) -> None:
    own = WeightFolders(None, any_path=True)
    assert find_detector(str(folder / "tiny.pt"), own) == folder / "tiny.pt"
    with pytest.raises(NoWeights, match=r"no file '/no/such.pt'"):
        find_detector("/no/such.pt", own)
    with pytest.raises(NoWeights, match=r"'a/tiny.pt' is not an absolute path"):
        find_detector("a/tiny.pt", own)
    with pytest.raises(NoWeights, match=r"not an absolute path|no file"):
        find_detector("\0.pt", own)


def test_names_of_ultralytics_own_are_downloaded_there_or_it_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_ultralytics()
    from ultralytics.utils import downloads

    own = WeightFolders(tmp_path / "new", any_path=True)

    def unreachable(*_: object, **__: object) -> str:
        raise ConnectionError("no way")

    monkeypatch.setattr(downloads, "safe_download", unreachable)
    with pytest.raises(NoWeights, match=r"cannot be downloaded .*no way.*fetch the file elsewhere"):
        find_detector("yolo11n.pt", own)
    assert not list((tmp_path / "new").iterdir())

    def reachable(url: str, file: Path, **_: object) -> None:
        assert url.endswith("yolo11n.pt")
        save_tiny_detector(Path(file))

    monkeypatch.setattr(downloads, "safe_download", reachable)
    assert find_detector("yolo11n.pt", own) == tmp_path / "new" / "yolo11n.pt"
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["yolo11n.pt"]
    with pytest.raises(NoWeights, match="Ultralytics offers none of that name"):
        find_detector("mine.pt", own)


class Evil:
    """Leaves a trace where it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.trace),)


def test_code_in_weights_is_not_run(tmp_path: Path) -> None:
    torch.save({"model": Evil(tmp_path / "trace")}, tmp_path / "evil.pt")
    (tmp_path / "plain.pt").write_bytes(pickle.dumps(Evil(tmp_path / "trace")))
    for name in ("evil.pt", "plain.pt"):
        with pytest.raises(NoWeights, match=f"'{name}' holds no weights that .* load safely"):
            load_weights((tmp_path / name).read_bytes(), name, CPU)
    assert not (tmp_path / "trace").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"text", bytes(1000)])
def test_what_is_no_weights(content: bytes) -> None:
    with pytest.raises(NoWeights, match=r"'file.pt' holds no weights"):
        load_weights(content, "file.pt", CPU)


def test_what_is_no_detector(tmp_path: Path) -> None:
    for model in (torch.nn.Linear(2, 2), {"weight": torch.zeros(2)}):
        torch.save({"model": model}, tmp_path / "file.pt")
        with pytest.raises(NoWeights):
            load_weights((tmp_path / "file.pt").read_bytes(), "file.pt", CPU)


def test_weights_are_loaded_once_and_anew_when_their_file_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads = []

    def counting(*arguments: object) -> object:
        loads.append(arguments[1])
        return load_weights(*arguments)

    monkeypatch.setattr(detector_weights, "load_weights", counting)
    store = WeightStore("cpu", WeightFolders(folder))
    first = store.get("tiny.pt")
    assert store.get("tiny.pt") is first
    assert (dict(first.names), first.pixels, first.stride) == (NAMES, 64, 32)
    time.sleep(0.01)
    save_tiny_detector(folder / "new.pt").replace(folder / "tiny.pt")
    assert store.get("tiny.pt") is not first
    assert loads == ["tiny.pt", "tiny.pt"]


def test_without_ultralytics_it_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ultralytics_import._import.cache_clear()
    monkeypatch.setitem(sys.modules, "ultralytics.nn.tasks", None)
    with pytest.raises(NoWeights, match=r"cannot import ultralytics .*installinference"):
        WeightStore("cpu", WeightFolders(folder)).get("tiny.pt")


def test_torchvision_is_stated_for_no_one_else() -> None:
    import_ultralytics()
    if importlib.util.find_spec("torchvision") is not None:
        pytest.skip("torchvision itself is installed")
    with pytest.raises(importlib.metadata.PackageNotFoundError):
        importlib.metadata.version("torchvision")
    assert "torchvision" not in sys.modules


def test_images_are_opened_as_without_ultralytics() -> None:
    import_ultralytics()
    with pytest.raises(UnidentifiedImageError):
        Image.open(io.BytesIO(b"no image"))
