"""From what a request calls a detector's weights to a file."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from sig2gps_qgis.models.engine import NoWeights
from sig2gps_qgis.models.ultralytics_import import import_ultralytics
from sig2gps_qgis.models.weight_folders import WeightFolders

SUFFIX = ".pt"
_NAME = re.compile(r"[\w-][\w.-]*")
_MOST_LISTED = 20


def find_detector(weights: str, folders: WeightFolders) -> Path:
    """The file that a name, or a path where that is allowed, stands for.

    Raises:
        NoWeights: there is none, or the server may not load it.
    """
    if not weights.endswith(SUFFIX):
        raise NoWeights(f"'{weights}' is no file of PyTorch weights ({SUFFIX})")
    if _NAME.fullmatch(weights):
        return _of_name(weights, folders)
    if not folders.any_path:
        raise NoWeights(
            "this server takes only the names of weights in its own folder (its option "
            f"--detectors), no paths; {_offer(folders)}"
        )
    file = Path(weights)
    if not file.is_absolute():
        raise NoWeights(f"'{weights}' is not an absolute path")
    if not file.is_file():
        raise NoWeights(f"there is no file '{weights}'")
    return file


def _of_name(name: str, folders: WeightFolders) -> Path:
    if folders.detectors is not None and (folders.detectors / name).is_file():
        return folders.detectors / name
    if folders.detectors is not None and folders.any_path:
        return _download(name, folders.detectors)
    raise NoWeights(f"there are no weights '{name}' on this server; {_offer(folders)}")


def _offer(folders: WeightFolders) -> str:
    files = [] if folders.detectors is None else sorted(folders.detectors.glob(f"*{SUFFIX}"))
    names = ", ".join(file.name for file in files[:_MOST_LISTED])
    return f"there are: {names or 'none'}"


def _download(name: str, folder: Path) -> Path:
    """Ultralytics' own weights of that name, kept in the folder.

    Raises:
        NoWeights: there are none, or they cannot be had.
    """
    import_ultralytics()
    from ultralytics.utils.downloads import GITHUB_ASSETS_NAMES, attempt_download_asset

    if name not in GITHUB_ASSETS_NAMES:
        raise NoWeights(
            f"there are no weights '{name}' in {folder}, and Ultralytics offers none of that name; "
            f"give the path of a file ({SUFFIX}), or put it there"
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # into a folder of its own: what is there under its name is whole
        with tempfile.TemporaryDirectory(dir=folder) as part:
            fetched = Path(attempt_download_asset(Path(part) / name, progress=False))
            return fetched.replace(folder / name)
    except Exception as error:  # requests', curl's, the file system's
        why = str(error).lstrip("❌ ")
        raise NoWeights(
            f"the weights '{name}' cannot be downloaded from Ultralytics ({why}); without an "
            f"internet connection, fetch the file elsewhere, and put it into {folder} or give its "
            "path"
        ) from error
