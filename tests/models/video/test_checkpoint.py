"""Which folders are checkpoints, and why the others are not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sig2gps_qgis.models.video import prompt_embeddings
from sig2gps_qgis.models.video.catalog import Catalog
from sig2gps_qgis.models.video.checkpoint import EMBEDDINGS, download, open_checkpoint
from sig2gps_qgis.models.video.family import WrongCheckpoint
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import load
from sig2gps_qgis.models.video.revision import revision_of
from sig2gps_qgis.video_checkpoint import FILE
from tests.models.video.lora_files import checkpoint_with_lora
from tests.models.video.tiles import noise_tiles


@pytest.fixture
def copy(tiny_ti2v: Path, tmp_path: Path) -> Path:
    """A checkpoint that may be changed."""
    return Path(shutil.copytree(tiny_ti2v, tmp_path / "a copy with spaces-ä"))


def _change(file: Path, **changes: Any) -> None:
    stated = json.loads(file.read_text(encoding="utf-8"))
    stated.update(changes)
    kept = {name: value for name, value in stated.items() if value is not ...}
    file.write_text(json.dumps(kept), encoding="utf-8")


def test_the_families_are_told_apart(tiny_ti2v: Path, tiny_i2v: Path) -> None:
    opened = open_checkpoint(tiny_ti2v)
    assert (opened.layout.family, opened.layout.side_multiple) == ("ti2v", 32)
    assert (opened.facts.pixels, opened.facts.frames) == (128, 21)
    assert open_checkpoint(tiny_i2v).layout.family == "i2v"


@pytest.mark.parametrize(
    ("file", "changes", "reason"),
    [
        ("model_index.json", {"_class_name": "FluxPipeline"}, "holds a FluxPipeline"),
        ("model_index.json", {"boundary_ratio": 0.9}, "two transformers"),
        ("model_index.json", {"expand_timesteps": False}, "from text alone"),
        ("transformer/config.json", {"in_channels": 36}, "do not belong together"),
        ("sig2gps.json", {"sig2gps": 99}, "of format 99"),
        ("sig2gps.json", {"frames": ...}, "lacks frames"),
        ("sig2gps.json", {"base": 3}, "must have a 'folder' or an 'id'"),
        ("sig2gps.json", {"base": {"folder": "nowhere"}}, "cannot be read"),
        ("sig2gps.json", {"base": {"id": "a/b", "revision": "main"}}, "a commit"),
        ("sig2gps.json", {"adapters": [{"file": "../lora.safetensors"}]}, "in the checkpoint's"),
        ("sig2gps.json", {"adapters": [{"file": "lora.safetensors"}]}, "is not there"),
        ("sig2gps.json", {"adapters": [{"weight": 1}]}, "must have a 'file'"),
        ("sig2gps.json", {"adapters": [{"file": "lora.bin"}]}, "must be a .safetensors"),
    ],
)
def test_the_wrong_kind_is_refused_with_its_reason(
    copy: Path, file: str, changes: dict, reason: str
) -> None:
    _change(copy / file, **changes)
    with pytest.raises(WrongCheckpoint, match=reason):
        open_checkpoint(copy)


def test_the_index_is_as_loaders_of_others_expect_it(tiny_ti2v: Path, tiny_i2v: Path) -> None:
    """vLLM-Omni goes by the class, and takes a mention of a second transformer for the thing."""
    both = json.loads((tiny_ti2v / "model_index.json").read_text(encoding="utf-8"))
    assert (both["_class_name"], both["expand_timesteps"]) == ("WanPipeline", True)
    image = json.loads((tiny_i2v / "model_index.json").read_text(encoding="utf-8"))
    assert image["_class_name"] == "WanImageToVideoPipeline"
    assert image["image_encoder"] == ["transformers", "CLIPVisionModel"]
    assert "transformer_2" not in both.keys() | image.keys()


@pytest.mark.parametrize("kind", ["WanPipeline", "WanImageToVideoPipeline"])
def test_either_class_may_stand_in_the_index_of_wan22_ti2v(copy: Path, kind: str) -> None:
    _change(copy / "model_index.json", _class_name=kind, transformer_2=[None, None])
    loaded = load(open_checkpoint(copy))
    assert loaded.pipeline.config.expand_timesteps
    assert generate(loaded, noise_tiles(1), [5], frames=5, steps=1).std() > 0


@pytest.mark.parametrize("missing", [FILE, "model_index.json", "vae/config.json"])
def test_half_a_folder_is_refused(copy: Path, missing: str) -> None:
    (copy / missing).unlink()
    with pytest.raises(WrongCheckpoint, match=Path(missing).name):
        open_checkpoint(copy)


def test_weights_that_are_missing_or_broken_are_refused(copy: Path) -> None:
    weights = copy / "transformer" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(WrongCheckpoint, match="cannot be loaded"):
        load(open_checkpoint(copy))
    weights.unlink()
    with pytest.raises(WrongCheckpoint, match="cannot be loaded"):
        load(open_checkpoint(copy))


def test_weights_as_pickles_are_not_loaded(copy: Path) -> None:
    weights = copy / "transformer" / "diffusion_pytorch_model.safetensors"
    weights.rename(weights.with_suffix(".bin"))
    with pytest.raises(WrongCheckpoint, match="cannot be loaded"):
        load(open_checkpoint(copy))


def test_embeddings_must_be_of_the_checkpoints_own_prompt(copy: Path) -> None:
    _change(copy / FILE, prompt="Something else")
    with pytest.raises(WrongCheckpoint, match="of another prompt"):
        load(open_checkpoint(copy))
    assert prompt_embeddings.main([str(copy)]) == 0
    load(open_checkpoint(copy))
    (copy / EMBEDDINGS).unlink()
    with pytest.raises(WrongCheckpoint, match="prompt_embeddings"):
        load(open_checkpoint(copy))


def test_the_text_encoder_is_not_needed_at_run_time(copy: Path) -> None:
    shutil.rmtree(copy / "text_encoder")
    shutil.rmtree(copy / "tokenizer")
    assert load(open_checkpoint(copy)).pipeline.text_encoder is None


def test_the_revision_is_of_all_that_decides_what_is_drawn(
    copy: Path, tiny_ti2v: Path, tmp_path: Path
) -> None:
    revision = revision_of(open_checkpoint(tiny_ti2v))
    assert revision_of(open_checkpoint(copy)) == revision
    (copy / "README.md").write_text("about it", encoding="utf-8")
    assert revision_of(open_checkpoint(copy)) == revision
    _change(copy / FILE, steps=4)
    changed = revision_of(open_checkpoint(copy))
    assert changed != revision
    weights = copy / "vae" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    assert revision_of(open_checkpoint(copy)) != changed
    with_lora = checkpoint_with_lora(tmp_path / "lora", tiny_ti2v)
    assert revision_of(open_checkpoint(with_lora)) != revision


def test_without_network_a_hub_id_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(WrongCheckpoint, match="give a folder that holds it"):
        download("Wan-AI/Wan2.2-TI2V-5B-Diffusers", "0" * 40)


def test_a_server_offers_the_checkpoints_in_its_folder(tiny_ti2v: Path, tiny_i2v: Path) -> None:
    catalog = Catalog(tiny_ti2v.parent)
    assert catalog.names() == ["tiny-ti2v"]
    assert catalog.open("tiny-ti2v").folder == tiny_ti2v
    assert catalog.open("").folder == tiny_ti2v
    with pytest.raises(WrongCheckpoint, match="there are: tiny-ti2v; whoever runs"):
        catalog.open(str(tiny_i2v))
    with pytest.raises(WrongCheckpoint, match=r"no checkpoint '\.\./tiny-ti2v'"):
        catalog.open("../tiny-ti2v")
    anywhere = Catalog(None, takes_any=True)
    assert anywhere.open(str(tiny_i2v)).folder == tiny_i2v
    with pytest.raises(WrongCheckpoint, match="must be named; there are none"):
        anywhere.open("")
