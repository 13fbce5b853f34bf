"""Site models are kept in files, and refused where they do not belong."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.vision.denoise import METHODS, denoise
from sig2gps_qgis.vision.safetensors_file import read_safetensors, write_safetensors
from sig2gps_qgis.vision.site_model import SiteModel
from tests.unit.road_before_camera import CAMERA, road


@pytest.fixture(scope="module")
def site() -> SiteModel:
    return denoise(road(1.0).samples, CAMERA, "mlp").site


def test_keeps_every_answer(site: SiteModel, tmp_path: Path) -> None:
    site.save(tmp_path / "a.json")
    again = SiteModel.load(tmp_path / "a.json")
    samples = road(1.0, seed=1).samples
    for method in METHODS:
        first, second = (denoise(samples, CAMERA, method, site=s) for s in (site, again))
        assert (first.latitude == second.latitude).all()
        assert (first.sigma_m == second.sigma_m).all()


def test_holds_no_pickle(site: SiteModel, tmp_path: Path) -> None:
    beside = site.save(tmp_path / "a.json")
    assert beside.name == "a.safetensors"
    facts = json.loads((tmp_path / "a.json").read_text())
    assert facts["site"]["camera"]["beams"] == 64
    arrays, metadata = read_safetensors(beside)
    assert metadata["format"] == "sig2gps site model"
    assert all(np.isfinite(array).all() for array in arrays.values())


@pytest.mark.parametrize(
    ("changes", "told"),
    [({"beams": 32}, "64 beams"), ({"image_width": 1280}, "960 x 540")],
)
def test_another_camera_is_refused(site: SiteModel, changes: dict[str, int], told: str) -> None:
    with pytest.raises(InvalidInputError, match=told):
        denoise(road(1.0).samples, replace(CAMERA, **changes), site=site)


def test_boxes_without_images_are_taken(site: SiteModel) -> None:
    site.check_camera(replace(CAMERA, image_width=0, image_height=0))


def change_text(folder: Path, old: str, new: str) -> None:
    text = (folder / "a.json").read_text()
    assert old in text
    (folder / "a.json").write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"version": 2', '"version": 3', "version 3"),
        ('"format": "sig2gps site model"', '"format": "else"', "not a site model"),
        ('"grids": 100', '"grids": 50', "another shape"),
        ('"grids": 100', '"grids": "100"', "no int"),
        ('"jitter"', '"else"', "other entries"),
        ("{", "", "not JSON"),
    ],
)
def test_damaged_document_is_refused(
    site: SiteModel, tmp_path: Path, old: str, new: str, told: str
) -> None:
    site.save(tmp_path / "a.json")
    change_text(tmp_path, old, new)
    with pytest.raises(InvalidInputError, match=told):
        SiteModel.load(tmp_path / "a.json")


def test_arrays_of_another_model_are_refused(site: SiteModel, tmp_path: Path) -> None:
    site.save(tmp_path / "a.json")
    denoise(road(1.0, seed=5).samples, CAMERA).site.save(tmp_path / "b.json")
    (tmp_path / "b.safetensors").replace(tmp_path / "a.safetensors")
    with pytest.raises(InvalidInputError, match="keep the two files"):
        SiteModel.load(tmp_path / "a.json")
    (tmp_path / "a.safetensors").unlink()
    with pytest.raises(InvalidInputError, match="cannot be read"):
        SiteModel.load(tmp_path / "a.json")


def test_no_byte_of_a_safetensors_file_may_be_cut_or_changed_unseen(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    arrays = {"a": np.arange(6.0).reshape(2, 3), "b": np.array([1, 2], dtype=np.int64)}
    write_safetensors(path, arrays, {"k": "v"})
    read, metadata = read_safetensors(path)
    assert metadata == {"k": "v"}
    assert (read["a"] == arrays["a"]).all()
    assert read["b"].dtype == np.int64
    whole = path.read_bytes()
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        with pytest.raises(InvalidInputError, match="not a safetensors file"):
            read_safetensors(path)
    random = np.random.default_rng(0)
    for _ in range(300):
        broken = bytearray(whole)
        broken[random.integers(len(whole))] = random.integers(256)
        path.write_bytes(bytes(broken))
        try:
            read_safetensors(path)
        except InvalidInputError:
            continue
