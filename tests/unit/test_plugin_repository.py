"""The checks of QGIS's plugin repository, on the zip: what it refuses, and what it blocks.

They follow qgis/QGIS-Plugins-Website, ``plugins/validator.py`` and ``plugins/security_scanner.py``:
a finding of Bandit or of detect-secrets blocks an upload.
"""

from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import pytest

from scripts.package import MAX_BYTES, METADATA, PackageError, build_package, with_changelog

REPOSITORY = Path(__file__).resolve().parents[2]
TOOLS = Path(os.environ.get("SIG2GPS_LINT_TOOLS", REPOSITORY / "build" / "venv-lint" / "bin"))

REQUIRED = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository"),
)
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
FORBIDDEN_ENDS = {".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}
PROGRAMS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
# Of the tests that the repository has switched on, all; it lets plugins start programs.
SWITCHED_OFF = "B404"
SECONDS = 600
"""A scan takes two seconds on an idle core; other tests may be running."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("package") / "sig2gps_qgis.zip"
    build_package(REPOSITORY, path)
    return path


@pytest.fixture(scope="module")
def members(archive: Path) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(archive) as package:
        return package.infolist()


@pytest.fixture(scope="module")
def metadata(archive: Path) -> dict[str, str]:
    """As the repository reads it: with references, and with the case of the keys."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    with zipfile.ZipFile(archive) as package:
        parser.read_string(package.read(METADATA).decode("utf-8"))
    return dict(parser["general"])


@pytest.fixture(scope="module")
def unzipped(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unzipped")
    zipfile.ZipFile(archive).extractall(folder)
    return folder


def report_of(tool: str, arguments: list[str], folder: Path) -> dict:
    """What a scanner says of the files in a folder, as JSON."""
    program = TOOLS / tool
    if not program.is_file():
        pytest.skip(f"{tool} is not there: make lint installs it")
    run = subprocess.run(
        [str(program), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert run.stdout, run.stderr
    return json.loads(run.stdout)


def test_size_and_soundness(archive: Path) -> None:
    assert archive.stat().st_size <= MAX_BYTES <= 25_000_000
    assert zipfile.ZipFile(archive).testzip() is None


def test_one_folder_with_what_a_plugin_must_have(members: list[zipfile.ZipInfo]) -> None:
    names = {member.filename for member in members}
    (folder,) = {name.split("/")[0] for name in names}
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9-_]+", folder)
    assert folder.isidentifier()
    assert {f"{folder}/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE")} <= names


def test_no_caches_programs_and_hidden_files(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    with zipfile.ZipFile(archive) as package:
        for member in members:
            path = PurePosixPath(member.filename)
            assert ".." not in member.filename
            assert not path.is_absolute()
            assert not FORBIDDEN_FOLDERS & set(path.parts)
            assert path.suffix.lower() not in FORBIDDEN_ENDS, path
            assert not path.name.startswith("."), path
            assert not (member.external_attr >> 16) & 0o111, path
            assert not package.read(member).startswith(PROGRAMS), path


def test_metadata(metadata: dict[str, str], members: list[zipfile.ZipInfo]) -> None:
    assert not [key for key in REQUIRED if not metadata.get(key, "").strip()]
    assert "/" not in metadata["author"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    for key in ("tracker", "repository", "homepage"):
        address = urlsplit(metadata[key])
        assert address.scheme == "https"
        assert address.netloc
    for key in ("experimental", "deprecated"):
        assert metadata[key] in ("True", "False")
    icon = f"sig2gps_qgis/{metadata['icon']}"
    assert icon.endswith(".svg")
    assert icon in {member.filename for member in members}


def test_the_changelog_is_taken_over(metadata: dict[str, str]) -> None:
    lines = metadata["changelog"].strip().splitlines()
    assert f"{metadata['version']} - " in metadata["changelog"]
    assert lines[-1].startswith("- ")
    assert not [line for line in lines if "`" in line or "**" in line or "](" in line]
    versions = re.findall(r"^## \[(.+?)\]", (REPOSITORY / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert [line.split(" - ")[0] for line in lines if line.split(" - ")[0] in versions] == versions


def test_a_changelog_is_made_plain(tmp_path: Path) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(
        "# Changelog\n\nAll.\n\n## [1.0.0] - 2026-01-02\n\n### Added\n\n"
        "- *One* `thing`,\n  told [here](docs/x.md).\n- Another\n"
    )
    assert with_changelog(b"[general]\nname=x\n", changelog).decode() == (
        "[general]\nname=x\nchangelog=\n    1.0.0 - 2026-01-02\n    Added\n"
        "    - One thing, told here.\n    - Another\n"
    )


@pytest.mark.parametrize(
    ("metadata", "change", "message"),
    [
        (b"[general]\n", "50 % faster", "write percent"),
        (b"[general]\nchangelog=old\n", "faster", "belongs into CHANGELOG.md"),
    ],
)
def test_a_changelog_that_cannot_be_taken_over(
    tmp_path: Path, metadata: bytes, change: str, message: str
) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(f"# Changelog\n\n## [1.0.0] - 2026-01-02\n\n- {change}\n")
    with pytest.raises(PackageError, match=message):
        with_changelog(metadata, changelog)


def test_bandit_finds_nothing(unzipped: Path) -> None:
    arguments = ["-r", ".", "-f", "json", "--quiet", "--skip", SWITCHED_OFF]
    found = [
        f"{issue['filename']}:{issue['line_number']}: {issue['test_id']} {issue['issue_text']}"
        for issue in report_of("bandit", arguments, unzipped)["results"]
    ]
    assert not found, "\n".join(found)


def test_detect_secrets_finds_nothing(unzipped: Path) -> None:
    arguments = ["scan", "--all-files", "--exclude-files", r"metadata\.txt"]
    arguments += ["--disable-plugin", "IPPublicDetector", "."]
    found = report_of("detect-secrets", arguments, unzipped)["results"]
    assert not found
