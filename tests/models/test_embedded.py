"""The embedded engine, with weights of no training at all and with those that are shipped."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.heatmap_evidence import OUTPUTS
from sig2gps_qgis.inference_protocol import check
from sig2gps_qgis.models.embedded import WEIGHTS, EmbeddedEngine, save_weights
from sig2gps_qgis.models.embedded_network import EmbeddedNetwork, NetworkConfig
from sig2gps_qgis.models.engine import Call
from sig2gps_qgis.serving_track import ServingTrack
from sig2gps_qgis.tile_drawing import INPUTS, RoadPoints, draw
from sig2gps_qgis.tile_window import PIXELS, tile_windows

SMALL = NetworkConfig(widths=(8, 16, 16), blocks=(1, 1, 1), heads=2, token=16, depth=1)
MOST_BYTES = 10_000_000


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedEngine:
    torch.manual_seed(1)
    file = tmp_path_factory.mktemp("weights") / "with a space" / "gewichte-ä.safetensors"
    save_weights(EmbeddedNetwork(SMALL), file, {"samples": "0"})
    return EmbeddedEngine.load(weights=file)


def _drive(speed_mps: float = 10.0) -> dict[str, np.ndarray]:
    """A phone that passes a station every half minute, straight on."""
    time = np.arange(0.0, 1800.0, 30.0)
    xy = np.column_stack([speed_mps * (time + 15.0), np.zeros(len(time))])
    track = ServingTrack.of(time, xy)
    drawn = [draw(window, track, xy, RoadPoints.of(None)) for window in tile_windows(time, track)]
    return {name: np.stack([one[name] for one in drawn]) for name in INPUTS}


def test_answers_are_what_the_engine_says_they_are(engine: EmbeddedEngine) -> None:
    arrays = _drive()
    assert check(engine.predict(arrays, {}, Call()), OUTPUTS) == check(arrays, INPUTS)


def test_each_frame_has_its_likeliest_pixel(engine: EmbeddedEngine) -> None:
    heat = engine.predict(_drive(), {}, Call())["heat"]
    assert (heat.min(axis=(2, 3)) == 0).all()


def test_samples_are_independent_of_their_batch(engine: EmbeddedEngine) -> None:
    arrays = _drive()
    whole = engine.predict(arrays, {}, Call())["heat"].astype(int)
    alone = engine.predict({name: array[:1] for name, array in arrays.items()}, {}, Call())
    assert np.abs(whole[:1] - alone["heat"]).max() <= 1


def test_cancelled(engine: EmbeddedEngine) -> None:
    with pytest.raises(Cancelled):
        engine.predict(_drive(), {}, Call(cancelled=lambda: True))


def test_the_revision_names_the_weights(tmp_path: Path) -> None:
    revisions = set()
    for seed in (1, 2):
        torch.manual_seed(seed)
        save_weights(EmbeddedNetwork(SMALL), tmp_path / f"{seed}.safetensors", {})
        engine = EmbeddedEngine.load(weights=tmp_path / f"{seed}.safetensors")
        revisions.add(engine.revision_of({}))
    assert len(revisions) == 2


def test_the_shipped_weights_are_small_and_know_where_a_phone_is() -> None:
    assert WEIGHTS.stat().st_size <= MOST_BYTES
    engine = EmbeddedEngine.load()
    arrays = _drive()
    heat = engine.predict(arrays, {}, Call())["heat"]
    likeliest = heat.reshape(*heat.shape[:2], -1).argmin(axis=2)
    pixel = np.stack([likeliest % PIXELS, likeliest // PIXELS], axis=-1)
    off = np.hypot(*np.moveaxis(pixel - arrays["track"][:, :, 0], -1, 0))
    metres = off * arrays["scale"][:, :1]
    assert np.median(metres) < 300
