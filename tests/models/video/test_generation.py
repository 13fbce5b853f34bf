"""Videos from tiles, with tiny checkpoints of both families."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import LoadedCheckpoint, load
from sig2gps_qgis.models.video.saving import save
from sig2gps_qgis.models.video.schedule import scheduler_from
from tests.models.video.lora_files import checkpoint_with_lora
from tests.models.video.tiles import SIDE, noise_tiles

FRAMES = 5


@pytest.fixture(scope="module", params=["tiny_ti2v", "tiny_i2v"])
def loaded(request: pytest.FixtureRequest) -> LoadedCheckpoint:
    return load(open_checkpoint(request.getfixturevalue(request.param)))


def _draw(loaded: LoadedCheckpoint, images: np.ndarray, seeds: list[int], **more) -> np.ndarray:
    return generate(loaded, images, seeds, **{"frames": FRAMES, "steps": 2, **more})


def _difference(one: np.ndarray, other: np.ndarray) -> int:
    return int(np.abs(one.astype(int) - other).max())


def test_a_seed_gives_the_same_video_each_time(loaded: LoadedCheckpoint) -> None:
    tiles = noise_tiles(1)
    video = _draw(loaded, tiles, [5])
    assert (video.shape, video.dtype) == ((1, FRAMES, SIDE, SIDE, 3), np.uint8)
    np.testing.assert_array_equal(video, _draw(loaded, tiles, [5]))
    assert _difference(video, _draw(loaded, tiles, [6])) > 10


def test_each_video_of_a_batch_depends_on_its_own_image_and_seed(loaded: LoadedCheckpoint) -> None:
    tiles = noise_tiles(3)
    batch = _draw(loaded, tiles, [5, 6, 7])
    for number in range(3):
        alone = _draw(loaded, tiles[number : number + 1], [5 + number])
        # a batch's sums may be added up in another order
        assert _difference(batch[number], alone[0]) <= 1
    assert _difference(batch[0], _draw(loaded, tiles[1:2], [5])[0]) > 10


def test_a_checkpoint_that_was_loaded_again_draws_the_same_bits(tiny_ti2v: Path) -> None:
    videos = [
        _draw(load(open_checkpoint(tiny_ti2v)), noise_tiles(1), [5], steps=1) for _ in range(2)
    ]
    np.testing.assert_array_equal(*videos)


def test_saved_and_loaded_it_draws_the_same_bits(tiny_ti2v: Path, tmp_path: Path) -> None:
    first = load(open_checkpoint(tiny_ti2v))
    save(first.pipeline, tmp_path / "saved")
    for name in ("sig2gps.json", "prompt_embeds.safetensors"):
        (tmp_path / "saved" / name).write_bytes((tiny_ti2v / name).read_bytes())
    second = load(open_checkpoint(tmp_path / "saved"))
    tiles = noise_tiles(1)
    np.testing.assert_array_equal(_draw(first, tiles, [5]), _draw(second, tiles, [5]))


def test_progress_is_told_after_each_step(loaded: LoadedCheckpoint) -> None:
    shares: list[float] = []
    _draw(loaded, noise_tiles(1), [5], steps=3, progress=shares.append)
    assert shares == [0.25, 0.5, 0.75, 1.0]


@pytest.mark.parametrize("checks", [0, 1, 4, 9, 14, 15])
def test_cancelling_stops_within_a_step_and_within_decoding(tiny_ti2v: Path, checks: int) -> None:
    loaded = load(open_checkpoint(tiny_ti2v))
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > checks

    # one check before, six blocks and one check after them in each step, two frames' decoding
    with pytest.raises(Cancelled):
        _draw(loaded, noise_tiles(1), [5], cancelled=cancelled)
    assert asked == checks + 1
    again = _draw(loaded, noise_tiles(1), [5])
    np.testing.assert_array_equal(again, _draw(load(loaded.opened), noise_tiles(1), [5]))


def test_adapters_count_as_much_as_they_are_told_to(tiny_ti2v: Path, tmp_path: Path) -> None:
    tiles = noise_tiles(1)
    plain = _draw(load(open_checkpoint(tiny_ti2v)), tiles, [5])
    with_lora = load(open_checkpoint(checkpoint_with_lora(tmp_path / "lora", tiny_ti2v)))
    full = _draw(with_lora, tiles, [5])
    assert _difference(full, plain) > 3
    with_lora.weigh_adapters(0.0)
    assert _difference(_draw(with_lora, tiles, [5]), plain) == 0
    with_lora.weigh_adapters(1.0)
    np.testing.assert_array_equal(_draw(with_lora, tiles, [5]), full)
    # half the stored weight, twice as strong
    half = load(open_checkpoint(checkpoint_with_lora(tmp_path / "half", tiny_ti2v, 0.25)))
    half.weigh_adapters(2.0)
    assert _difference(_draw(half, tiles, [5]), full) <= 1


@pytest.mark.parametrize("checkpoint", ["tiny_ti2v", "tiny_i2v"])
def test_bfloat16_can_be_asked_for(request: pytest.FixtureRequest, checkpoint: str) -> None:
    loaded = load(open_checkpoint(request.getfixturevalue(checkpoint)), dtype=torch.bfloat16)
    assert loaded.pipeline.transformer.blocks[0].attn1.to_q.weight.dtype == torch.bfloat16
    assert _draw(loaded, noise_tiles(1), [5], steps=1).std() > 0


@pytest.mark.parametrize("steps", [1, 2, 5])
@pytest.mark.parametrize("shift", [1.0, 5.0])
def test_the_last_step_lands_on_the_video(steps: int, shift: float) -> None:
    """With the true velocity of one video, every number of steps arrives at it."""
    video, noise = torch.full((1, 4), 0.5), torch.tensor([[1.0, -2.0, 0.3, 0.0]])
    scheduler = scheduler_from({"flow_shift": shift})
    scheduler.set_timesteps(steps)
    assert len(scheduler.timesteps) == steps
    sample = noise
    for timestep in scheduler.timesteps:
        sample = scheduler.step(noise - video, timestep, sample, return_dict=False)[0]
    torch.testing.assert_close(sample, video, atol=1e-3, rtol=0)
