"""The zip that users install: links followed, tracked files only, reproducible, in one folder."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.package import ALONGSIDE, PackageError, build_package, package_members

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("package") / "sig2gps_qgis.zip"
    build_package(REPOSITORY, path)
    return path


@pytest.fixture
def small_repository(tmp_path: Path) -> Path:
    """A git checkout of the plugin's shape, with one linked folder."""
    (tmp_path / "sig2gps_qgis").mkdir()
    (tmp_path / "sig2gps_qgis" / "__init__.py").write_text("")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "network.py").write_text("committed")
    (tmp_path / "sig2gps_qgis" / "models").symlink_to("../models")
    for name in ALONGSIDE:
        (tmp_path / name).write_text(name)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
    return tmp_path


def test_links_are_followed_and_everything_lies_in_the_plugin_folder(archive: Path) -> None:
    names = zipfile.ZipFile(archive).namelist()
    assert {name.split("/")[0] for name in names} == {"sig2gps_qgis"}
    assert {
        "sig2gps_qgis/__init__.py",
        "sig2gps_qgis/plugin.py",
        "sig2gps_qgis/metadata.txt",
        "sig2gps_qgis/icon.svg",
        "sig2gps_qgis/LICENSE",
        "sig2gps_qgis/models/__init__.py",
        "sig2gps_qgis/processing_provider/provider.py",
    } <= set(names)
    assert not [name for name in names if "__pycache__" in name or "/." in name]


def test_metadata_names_files_of_the_package(archive: Path) -> None:
    with zipfile.ZipFile(archive) as package:
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read_string(package.read("sig2gps_qgis/metadata.txt").decode())
        general = metadata["general"]
        assert f"sig2gps_qgis/{general['icon']}" in package.namelist()
        changelog = package.read("sig2gps_qgis/CHANGELOG.md").decode()
    assert f"## [{general['version']}]" in changelog
    assert general["hasProcessingProvider"] == "yes"
    assert {"name", "description", "about", "author", "email", "tracker", "repository"} <= set(
        general
    )


def test_unzipped_package_imports_without_the_checkout(archive: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(archive).extractall(tmp_path)
    modules = sorted(
        f"sig2gps_qgis.{path.stem}"
        for path in (tmp_path / "sig2gps_qgis").glob("*.py")
        if path.stem not in {"__init__", "plugin"}
    )
    assert modules
    script = (
        "import importlib, sys\n"
        "for module in sys.argv[1:]: importlib.import_module(module)\n"
        "leaked = {'qgis', 'torch', 'models', 'processing_provider'} & set(sys.modules)\n"
        "sys.exit(f'imported {leaked}' if leaked else 0)\n"
    )
    run = subprocess.run(
        [sys.executable, "-B", "-c", script, "sig2gps_qgis.models", *modules],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_same_tree_gives_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    build_package(REPOSITORY, again)
    assert again.read_bytes() == archive.read_bytes()


def test_takes_the_working_tree_of_tracked_files_only(small_repository: Path) -> None:
    (small_repository / "models" / "network.py").write_text("edited")
    (small_repository / "models" / "notes.txt").write_text("untracked")
    members = package_members(small_repository)
    assert members["sig2gps_qgis/models/network.py"].read_text() == "edited"
    assert "sig2gps_qgis/models/notes.txt" not in members


def test_refuses_a_link_out_of_the_repository(small_repository: Path) -> None:
    (small_repository / "sig2gps_qgis" / "outside").symlink_to("../..")
    subprocess.run(["git", "add", "."], cwd=small_repository, check=True)
    with pytest.raises(PackageError, match="sig2gps_qgis/outside leads outside"):
        package_members(small_repository)


def test_refuses_links_checked_out_as_text(small_repository: Path) -> None:
    link = small_repository / "sig2gps_qgis" / "models"
    link.unlink()
    link.write_text("../models")
    subprocess.run(["git", "config", "core.symlinks", "false"], cwd=small_repository, check=True)
    with pytest.raises(PackageError, match=r"as text.*git clone -c core\.symlinks=true"):
        package_members(small_repository)


def test_refuses_a_tracked_file_that_is_missing(small_repository: Path) -> None:
    (small_repository / "models" / "network.py").unlink()
    with pytest.raises(PackageError, match=r"models/network\.py is tracked but missing"):
        package_members(small_repository)


def test_refuses_a_zip_over_the_limit_and_leaves_none(
    small_repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.package.MAX_BYTES", 100)
    archive = tmp_path / "large.zip"
    with pytest.raises(PackageError, match="the plugin repository takes 100"):
        build_package(small_repository, archive)
    assert not archive.exists()
