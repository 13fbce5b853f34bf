"""Weights of detectors, loaded once and kept for the next request."""

from __future__ import annotations

import hashlib
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch

from sig2gps_qgis.models.detector_file import find_detector
from sig2gps_qgis.models.engine import NoWeights
from sig2gps_qgis.models.ultralytics_import import import_ultralytics
from sig2gps_qgis.models.weight_folders import WeightFolders

KEPT = 2
_REVISION_LENGTH = 12
_USUAL_PIXELS = 640


@dataclass(frozen=True)
class DetectorWeights:
    """A detector that is ready.

    Attributes:
        network: takes images (N, 3, H, W), RGB, 0 to 1; H and W are multiples of ``stride``.
        names: of its classes, by number.
        revision: hash of the file.
        pixels: length of an image's longer side that it was trained for.
        stride: in pixels.
    """

    network: torch.nn.Module
    names: Mapping[int, str]
    revision: str
    pixels: int
    stride: int


class WeightStore:
    """Loads weights when they are asked for; may be used from several threads."""

    def __init__(self, device: str, folders: WeightFolders) -> None:
        self._device = torch.device(device)
        self._folders = folders
        self._lock = threading.Lock()
        self._loaded: OrderedDict[tuple[object, ...], DetectorWeights] = OrderedDict()

    def get(self, weights: str) -> DetectorWeights:
        """The detector of that name or path, as its file is now.

        Raises:
            NoWeights: there is none that could be used.
        """
        file = find_detector(weights, self._folders)
        try:
            status = file.stat()
            key = (file, status.st_mtime_ns, status.st_size, status.st_ino)
            with self._lock:
                if key not in self._loaded:
                    self._loaded[key] = load_weights(file.read_bytes(), file.name, self._device)
                self._loaded.move_to_end(key)
                while len(self._loaded) > KEPT:
                    self._loaded.popitem(last=False)
                return self._loaded[key]
        except OSError as error:
            raise NoWeights(f"the weights '{weights}' cannot be read: {error}") from error


def load_weights(content: bytes, name: str, device: torch.device) -> DetectorWeights:
    """A detector from the bytes of its file.

    The file is a pickle, which could run any code: only known classes are built of it.

    Raises:
        NoWeights: it is none, or one of another kind.
    """
    import_ultralytics()
    from ultralytics.nn.tasks import DetectionModel, load_checkpoint
    from ultralytics.utils import SAFE_LOAD

    if not SAFE_LOAD:
        raise NoWeights("ultralytics was imported in a way that would run code out of weights")
    try:
        # ultralytics loads by path only, and not every path: from a copy of these very bytes
        with tempfile.TemporaryDirectory(prefix="sig2gps-") as folder:
            copy = Path(folder) / "weights.pt"
            copy.write_bytes(content)
            network, about = load_checkpoint(copy, device=device, fuse=True)
    except Exception as error:  # torch's, pickle's, and whatever a broken file leads to
        raise NoWeights(
            f"'{name}' holds no weights that ultralytics can load safely: train them with "
            f"ultralytics, or save them anew ({type(error).__name__})"
        ) from error
    if type(network) is not DetectionModel:
        raise NoWeights(
            f"'{name}' holds a {type(network).__name__}; a detector of boxes (YOLO) is needed"
        )
    trained = (about.get("train_args") or {}).get("imgsz")
    return DetectorWeights(
        network=network.requires_grad_(requires_grad=False),
        names={int(number): str(word) for number, word in network.names.items()},
        revision=hashlib.sha256(content).hexdigest()[:_REVISION_LENGTH],
        pixels=trained if isinstance(trained, int) else _USUAL_PIXELS,
        stride=int(network.stride.max()),
    )
