"""Build the plugin's zip, as the QGIS plugin repository wants it, from the files git tracks.

The package folder is assembled by symbolic links. Neither ``git archive``, which keeps links, nor
``shutil.make_archive``, which drops what lies behind them, makes a zip that QGIS can install.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import zipfile
from pathlib import Path

PLUGIN = "sig2gps_qgis"
ALONGSIDE = ("CHANGELOG.md", "LICENSE", "README.md")
METADATA = f"{PLUGIN}/metadata.txt"
MAX_BYTES = 25_000_000
"""The plugin repository's limit on an upload."""
TIMESTAMP = (1980, 1, 1, 0, 0, 0)
"""One date for every member, so that the same tree always gives the same bytes."""

LINKS_AS_TEXT = (
    "Clone again with `git clone -c core.symlinks=true`; Windows must be in Developer Mode."
)
"""What to do where git could make no links."""

_SYMLINK_MODE = "120000"


class PackageError(Exception):
    """The tree cannot be packaged; the message says why."""


def tracked_files(repository: Path, folder: str) -> dict[str, str]:
    """Path relative to the repository -> git mode, of each file that git tracks under ``folder``.

    Raises
    ------
    PackageError
        If ``repository`` is not a git checkout, or a tracked file is missing from it.
    """
    listing = subprocess.run(
        ["git", "ls-files", "--stage", "-z", "--", folder],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode != 0:
        raise PackageError(f"git cannot list {folder}: {listing.stderr.strip()}")
    modes = {}
    for entry in filter(None, listing.stdout.split("\0")):
        stage, path = entry.split("\t", 1)
        if not (repository / path).exists():
            raise PackageError(f"{path} is tracked but missing: restore it, or `git rm` it.")
        modes[path] = stage.split(" ", 1)[0]
    return modes


def package_members(repository: Path) -> dict[str, Path]:
    """Name inside the zip -> file to read, links followed: one top-level folder, the plugin's.

    Raises
    ------
    PackageError
        If a link leads outside of the repository or to another link, or if git checked links out
        as text files.
    """
    members = {f"{PLUGIN}/{name}": repository / name for name in ALONGSIDE}
    for path, mode in tracked_files(repository, PLUGIN).items():
        source = repository / path
        if mode != _SYMLINK_MODE:
            members[path] = source
            continue
        if not source.is_symlink():
            raise PackageError(f"{path} was checked out as text, not as a link. {LINKS_AS_TEXT}")
        members.update(_behind_link(repository, path))
    return members


def _behind_link(repository: Path, link: str) -> dict[str, Path]:
    target = (repository / link).resolve()
    if repository.resolve() not in target.parents:
        raise PackageError(f"{link} leads outside of the repository, to {target}.")
    if target.is_file():
        return {link: target}
    target_folder = target.relative_to(repository.resolve()).as_posix()
    members = {}
    for path, mode in tracked_files(repository, target_folder).items():
        if mode == _SYMLINK_MODE:
            raise PackageError(f"{path} is a link inside of the linked folder {target_folder}.")
        members[f"{link}/{Path(path).relative_to(target_folder).as_posix()}"] = repository / path
    return members


def with_changelog(metadata: bytes, changelog: Path) -> bytes:
    """The metadata with the changelog as QGIS's plugin manager shows it: plain text.

    Raises
    ------
    PackageError
        If the metadata already has one, or the text holds a per cent sign, which the plugin
        repository takes for the beginning of a reference.
    """
    text = metadata.decode("utf-8")
    lines = plain_lines(changelog.read_text(encoding="utf-8"))
    if "\nchangelog=" in text:
        raise PackageError("metadata.txt has a changelog of its own: it belongs into CHANGELOG.md.")
    if any("%" in line for line in lines):
        raise PackageError("CHANGELOG.md holds a per cent sign: write percent.")
    indented = "".join(f"    {line}\n" for line in lines)
    return f"{text.rstrip()}\nchangelog=\n{indented}".encode()


def plain_lines(changelog: str) -> list[str]:
    """Versions, kinds of change and changes, one a line, without Markdown."""
    lines: list[str] = []
    for line in changelog.partition("\n## ")[2].splitlines():
        bare = re.sub(r"\[([^]]*)\](\([^)]*\))?", r"\1", line).replace("`", "").replace("*", "")
        if line.startswith("  ") and lines:
            lines[-1] += f" {bare.strip()}"
        elif bare.strip():
            lines.append(bare.lstrip("# ").strip())
    return lines


def build_package(repository: Path, archive: Path) -> None:
    """Write the plugin's zip to ``archive``: sorted members, fixed dates, the same bytes each time.

    Raises
    ------
    PackageError
        As `package_members`, or if the zip exceeds `MAX_BYTES`; no zip is then left behind.
    """
    members = package_members(repository)
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in sorted(members):
            member = zipfile.ZipInfo(name, TIMESTAMP)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o100644 << 16
            content = members[name].read_bytes()
            if name == METADATA:
                content = with_changelog(content, members[f"{PLUGIN}/CHANGELOG.md"])
            package.writestr(member, content)
    size = archive.stat().st_size
    if size > MAX_BYTES:
        archive.unlink()
        raise PackageError(
            f"The zip has {size:,} bytes; the plugin repository takes {MAX_BYTES:,}."
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build") / f"{PLUGIN}.zip")
    archive = parser.parse_args().output
    try:
        build_package(Path(__file__).resolve().parents[1], archive)
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    print(f"{archive}: {archive.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
