"""Ultralytics, kept from writing into the user's folders, from installing and from calling home."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from functools import cache

from sig2gps_qgis.models.engine import NoWeights
from sig2gps_qgis.models.torchvision_stand_in import torchvision_stated

_SWITCHES = {
    "YOLO_AUTOINSTALL": "false",
    "YOLO_OFFLINE": "true",
    "YOLO_VERBOSE": "false",
    # pickles may run code; this takes known classes only
    "ULTRALYTICS_SAFE_LOAD": "true",
}
_lock = threading.Lock()


def import_ultralytics() -> None:
    """Import it for the first time, in any thread; afterwards its modules can be imported as usual.

    Raises:
        NoWeights: it is not installed, or cannot be imported.
    """
    try:
        with _lock:
            _import()
    except ImportError as error:
        raise NoWeights(
            f"this server's Python cannot import ultralytics ({error}); install what "
            "requirements/detector.txt names, or run sig2gps:installinference again"
        ) from error


@cache
def _import() -> None:
    import torch  # noqa: F401 - before ultralytics sets OMP_NUM_THREADS
    from PIL import Image

    open_image = Image.open
    threads = os.environ.get("OMP_NUM_THREADS")
    folder = tempfile.mkdtemp(prefix="sig2gps-ultralytics-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ.update(_SWITCHES, YOLO_CONFIG_DIR=folder)
    with torchvision_stated():
        import ultralytics.nn.tasks  # noqa: F401
    # its own asks for another package wherever an image cannot be read, in all of the process
    Image.open = open_image
    if threads is None:
        os.environ.pop("OMP_NUM_THREADS", None)
