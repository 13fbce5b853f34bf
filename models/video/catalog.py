"""Which checkpoints a server offers, by name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sig2gps_qgis.models.video.checkpoint import OpenedCheckpoint, download, open_checkpoint
from sig2gps_qgis.models.video.family import WrongCheckpoint
from sig2gps_qgis.video_checkpoint import FILE


@dataclass(frozen=True)
class Catalog:
    """The checkpoints of a server.

    Attributes:
        folder: its subfolders with a `sig2gps.json` are checkpoints, under their names.
        takes_any: whether a checkpoint may also be named by an absolute path, or as
            `owner/name@commit` of the Hugging Face hub: on a user's own machine.
    """

    folder: Path | None = None
    takes_any: bool = False

    def names(self) -> list[str]:
        """Of the checkpoints in the folder."""
        if self.folder is None or not self.folder.is_dir():
            return []
        return sorted(file.parent.name for file in self.folder.glob(f"*/{FILE}"))

    def open(self, name: str) -> OpenedCheckpoint:
        """The checkpoint of that name; empty stands for the only one.

        Raises:
            WrongCheckpoint: there is none, or it cannot be used.
        """
        names = self.names()
        if not name and len(names) == 1:
            name = names[0]
        if name in names and self.folder is not None:
            return open_checkpoint(self.folder / name)
        if self.takes_any and Path(name).is_absolute():
            return open_checkpoint(Path(name))
        if self.takes_any and name.count("@") == 1:
            return open_checkpoint(download(*name.split("@"))[0])
        raise WrongCheckpoint(self._unknown(name, names))

    def _unknown(self, name: str, names: list[str]) -> str:
        listed = f"there are: {', '.join(names)}" if names else "there are none"
        unknown = f"there is no checkpoint '{name}' here" if name else "a checkpoint must be named"
        remedy = (
            "; or give a folder's whole path, or owner/name@commit of the Hugging Face hub"
            if self.takes_any
            else "; whoever runs the server puts them into its --checkpoints folder"
        )
        return f"{unknown}; {listed}{remedy}"
