"""The engine `wan`: what it draws, refuses, and says when memory runs out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sig2gps_qgis.engine_options import read_options
from sig2gps_qgis.inference_protocol import check
from sig2gps_qgis.models.dispatch import EngineFailed, describe
from sig2gps_qgis.models.engine import Call, NoWeights
from sig2gps_qgis.models.video.catalog import Catalog
from sig2gps_qgis.models.video.engine import WanEngine
from sig2gps_qgis.models.video.memory import MemoryNeed
from sig2gps_qgis.video_protocol import OPTIONS, OUTPUTS
from tests.models.video.lora_files import checkpoint_with_lora
from tests.models.video.tiles import noise_tiles


@pytest.fixture
def engine(tiny_ti2v: Path) -> WanEngine:
    return WanEngine(Catalog(tiny_ti2v.parent, takes_any=True))


def _options(checkpoint: str = "tiny-ti2v", **more: Any) -> dict:
    given = {"checkpoint": checkpoint, "frames": 5, **more}
    return read_options(((name, str(value)) for name, value in given.items()), OPTIONS)


def _arrays(count: int = 1, side: int = 64, seed: int = 3) -> dict[str, np.ndarray]:
    seeds = np.arange(seed, seed + count, dtype=np.int32)
    return {"image": noise_tiles(count, side), "seed": seeds}


def test_candidates_are_of_consecutive_seeds(engine: WanEngine) -> None:
    options = _options(candidates=3)
    frames = engine.predict(_arrays(2), options, Call())["frames"]
    assert frames.shape == (2, 3, 5, 64, 64, 3)
    check({"frames": frames}, OUTPUTS, {"candidates": 3, "frames": 5})
    single = engine.predict(_arrays(1, seed=5), _options(), Call())["frames"]
    np.testing.assert_array_equal(single[0, 0], frames[0, 2])


def test_a_video_does_not_depend_on_who_shares_its_batch(engine: WanEngine) -> None:
    arrays = _arrays(3)
    together = engine.predict(arrays, _options(), Call())["frames"]
    for number in range(3):
        own = {name: array[number : number + 1] for name, array in arrays.items()}
        alone = engine.predict(own, _options(), Call())["frames"]
        np.testing.assert_array_equal(alone[0], together[number])


def test_progress_grows_with_each_step_of_each_candidate(engine: WanEngine) -> None:
    shares: list[float] = []
    engine.predict(_arrays(), _options(candidates=2, steps=3), Call(progress=shares.append))
    assert shares == [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0]


@pytest.mark.parametrize(
    ("options", "side", "reason"),
    [
        ({"checkpoint": "other"}, 64, "no checkpoint 'other' here; there are: tiny-ti2v"),
        ({"revision": "0123456789ab"}, 64, "is of revision [0-9a-f]{12} here, not 0123456789ab"),
        ({"prompt": "a cat"}, 64, "its own prompt alone"),
        ({"frames": 7}, 64, "7 frames cannot be drawn: ask for a multiple of 4, plus 1"),
        ({}, 48, "tiles of 48 x 48 pixels cannot be drawn: both sides must divide by 32"),
    ],
)
def test_what_a_checkpoint_cannot_draw_is_refused(
    engine: WanEngine, options: dict, side: int, reason: str
) -> None:
    with pytest.raises(NoWeights, match=reason):
        engine.predict(_arrays(side=side), _options(**options), Call())


def test_what_is_right_is_not_refused(engine: WanEngine) -> None:
    facts = engine.facts_of(_options())
    revision = engine.revision_of(_options())
    options = _options(revision=revision, prompt=facts["sig2gps"]["prompt"])
    assert engine.predict(_arrays(), options, Call())["frames"].std() > 0


def test_a_checkpoint_may_be_replaced_while_the_server_runs(
    engine: WanEngine, tiny_ti2v: Path, tiny_i2v: Path
) -> None:
    first = engine.predict(_arrays(), _options(), Call())["frames"]
    second = engine.predict(_arrays(), _options(str(tiny_i2v)), Call())["frames"]
    assert (first != second).any()
    third = engine.predict(_arrays(), _options(str(tiny_ti2v)), Call())["frames"]
    np.testing.assert_array_equal(first, third)


def test_the_adapters_weight_is_part_of_the_revision(tiny_ti2v: Path, tmp_path: Path) -> None:
    folder = checkpoint_with_lora(tmp_path / "lora", tiny_ti2v)
    engine = WanEngine(Catalog(tmp_path))
    full, none = _options(folder.name), _options(folder.name, lora_weight=0)
    assert engine.revision_of(none) == engine.revision_of(full) + "+lora0"
    with_lora = engine.predict(_arrays(), full, Call())["frames"]
    assert (engine.predict(_arrays(), none, Call())["frames"] != with_lora).any()
    np.testing.assert_array_equal(engine.predict(_arrays(), full, Call())["frames"], with_lora)


def test_out_of_memory_is_answered_with_what_would_fit(
    engine: WanEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out(*_: Any, **__: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")

    monkeypatch.setattr("sig2gps_qgis.models.video.generation.generate", run_out)
    with pytest.raises(EngineFailed, match=r"out of memory: 1 videos of 5 frames and 64 x 64"):
        engine.predict(_arrays(), _options(), Call())
    monkeypatch.undo()
    assert engine.predict(_arrays(), _options(), Call())["frames"].std() > 0


def test_where_memory_runs_out_the_models_parts_first_leave_the_gpu(
    engine: WanEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sig2gps_qgis.models.video import generation, loading

    whole = engine.predict(_arrays(), _options(candidates=2), Call())["frames"]
    draw, tries = generation.generate, []

    def run_out_at_first(loaded: loading.LoadedCheckpoint, *given: Any, **named: Any) -> np.ndarray:
        tries.append(loaded.is_offloaded)
        if not loaded.is_offloaded:
            raise torch.OutOfMemoryError
        return draw(loaded, *given, **named)

    monkeypatch.setattr(generation, "generate", run_out_at_first)
    monkeypatch.setattr(loading, "offload", lambda one: replace(one, is_offloaded=True))
    monkeypatch.setattr(
        loading.LoadedCheckpoint, "can_offload", property(lambda one: not one.is_offloaded)
    )
    again = engine.predict(_arrays(), _options(candidates=2), Call())["frames"]
    np.testing.assert_array_equal(again, whole)
    engine.predict(_arrays(), _options(), Call())
    assert tries == [False, True, True, True]


def test_advice_is_less_than_what_failed() -> None:
    need = MemoryNeed(weights=10 * 2**30, per_frame_pixel=1000.0, per_pixel=5000.0)
    tried = need.bytes_for(8, 21, 704) - need.weights
    advice = need.advice(8, 21, 704, 32, free=tried // 2)
    assert "at most 3 candidates at a time" in advice
    assert "tiles of at most 416 pixels" in advice
    # the estimate said that it would fit, and it did not
    assert "at most 6 candidates" in need.advice(8, 21, 704, 32, free=2 * tried)
    assert "candidates" not in need.advice(1, 21, 704, 32, free=tried)


def test_one_must_choose_a_checkpoint(engine: WanEngine) -> None:
    described = describe(engine)
    assert described.revision is None
    assert described.options["checkpoint"].default is None
