"""Latents of a training set's videos, computed once: training then never runs the VAE's encoder."""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKLWan
from torch import Tensor

from sig2gps_qgis.file_lock import locked
from sig2gps_qgis.inference_errors import TimedOut
from sig2gps_qgis.interruptible import Interruptible
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import MANIFEST, TrainingSet

_LOG = logging.getLogger(__name__)
_LOCK = "lock"
_EMPTY = "room"
_PIXELS_AT_ONCE = 1_000_000
"""Small videos go through a VAE several at once, which takes half the time of one by one."""


@dataclass(frozen=True)
class LatentVideos:
    """The videos of a split as latents, on disk, and what they are judged by.

    Attributes:
        latents: (N, C, T, h, w) float16, normalised; the first of T is frame 0.
        image: (N, H, H, 3) uint8, conditioning images.
        truth_px, signaling_px, smoothed_px: (N, F, 2), see
            :class:`sig2gps_qgis.training_pair.TrainingPair`.
        metres_per_pixel: (N,).
    """

    latents: np.ndarray
    image: np.ndarray
    truth_px: np.ndarray
    signaling_px: np.ndarray
    smoothed_px: np.ndarray
    metres_per_pixel: np.ndarray

    def __len__(self) -> int:
        return len(self.latents)

    def batch(self, rows: np.ndarray) -> Tensor:
        """(B, C, T, h, w) float32 of some rows."""
        return torch.from_numpy(np.stack([self.latents[row] for row in rows]).astype(np.float32))


def latent_videos(
    data: TrainingSet, split: str, vae: AutoencoderKLWan, most: int | None = None
) -> LatentVideos:
    """The latents of a split, from the training set's folder; computed first if they are missing.

    A computation that was killed goes on where it had come to. Processes and trainings that begin
    together share the work, a shard at a time.

    Args:
        vae: on the device to compute on.
        most: of the split's first pairs; None: all.
    """
    count = int(data.manifest["pairs"].get(split, 0))
    count = count if most is None else min(count, most)
    if not count:
        raise ValueError(f"the training set '{data.folder.name}' has no pairs for '{split}'")
    folder = data.folder / "latents" / f"{_key(data, vae)}-{split}-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder / _LOCK, Interruptible(lambda: False, math.inf)):
        if not (folder / _EMPTY).exists():
            _make_room(folder, data, vae, count)
    vae.eval()
    for patience_s in (0.0, math.inf):  # at first what nobody else computes, then what they left
        for shard, rows in data.rows(split).items():
            with suppress(TimedOut):
                _compute(data, split, shard, rows[rows < count], vae, folder, patience_s)
    return LatentVideos(**{name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in _NAMES})


_NAMES = ("latents", "image", "truth_px", "signaling_px", "smoothed_px", "metres_per_pixel")


def encode_videos(vae: AutoencoderKLWan, videos: np.ndarray) -> Tensor:
    """(B, C, T, h, w) normalised latents of videos (B, F, H, W, 3) uint8."""
    device = next(vae.parameters()).device
    pixels = torch.from_numpy(videos).permute(0, 4, 1, 2, 3).to(device).float() / 127.5 - 1
    mean, std = latent_spread(vae, device)
    return (vae.encode(pixels.to(vae.dtype)).latent_dist.mode().float() - mean) / std


def decode_latents(vae: AutoencoderKLWan, latents: Tensor) -> np.ndarray:
    """(B, F, H, W, 3) uint8 videos of normalised latents (B, C, T, h, w)."""
    mean, std = latent_spread(vae, latents.device)
    _, _, times, height, width = latents.shape
    frames = vae.config.scale_factor_temporal * (times - 1) + 1
    shrunk = vae.config.scale_factor_spatial
    together = _together(frames, height * shrunk, width * shrunk)
    videos = []
    for some in (latents.float() * std + mean).split(together):
        pixels = vae.decode(some.to(vae.dtype)).sample.float()
        whole = pixels.add_(1).mul_(127.5).round_().clamp_(0, 255).to(torch.uint8)
        videos.append(whole.permute(0, 2, 3, 4, 1).cpu().numpy())
    return np.concatenate(videos)


def _together(frames: int, height: int, width: int) -> int:
    """How many videos go through a VAE at once."""
    return max(1, _PIXELS_AT_ONCE // (frames * height * width))


def latent_spread(vae: AutoencoderKLWan, device: torch.device) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of latents, (1, C, 1, 1, 1) each."""
    mean, std = (
        torch.tensor(values, device=device).view(1, -1, 1, 1, 1)
        for values in (vae.config.latents_mean, vae.config.latents_std)
    )
    return mean, std


def _key(data: TrainingSet, vae: AutoencoderKLWan) -> str:
    """Hash of the training set and the VAE."""
    digest = hashlib.sha256((data.folder / MANIFEST).read_bytes())
    for name, weights in vae.state_dict().items():
        digest.update(name.encode() + weights.float().cpu().numpy().tobytes())
    return digest.hexdigest()[:12]


def _make_room(folder: Path, data: TrainingSet, vae: AutoencoderKLWan, count: int) -> None:
    """Files of the right size, to be filled."""
    pixels, frames = data.checkpoint.pixels, data.frames
    side = pixels // vae.config.scale_factor_spatial
    times = (frames - 1) // vae.config.scale_factor_temporal + 1
    shapes: dict[str, tuple[type, tuple[int, ...]]] = {
        "latents": (np.float16, (vae.config.z_dim, times, side, side)),
        "image": (np.uint8, (pixels, pixels, 3)),
        "truth_px": (np.float32, (frames, 2)),
        "signaling_px": (np.float32, (frames, 2)),
        "smoothed_px": (np.float32, (frames, 2)),
        "metres_per_pixel": (np.float32, ()),
    }
    for name, (kind, shape) in shapes.items():
        file = folder / f"{name}.npy"
        np.lib.format.open_memmap(file, mode="w+", dtype=kind, shape=(count, *shape)).flush()
    (folder / _EMPTY).touch()


@torch.inference_mode()
def _compute(
    data: TrainingSet,
    split: str,
    shard: str,
    rows: np.ndarray,
    vae: AutoencoderKLWan,
    folder: Path,
    patience_s: float,
) -> None:
    """Fill the rows of a shard, unless they are.

    Raises:
        TimedOut: another process is at it.
    """
    done = folder / f"{Path(shard).stem}.done"
    if done.exists() or not len(rows):
        return
    with locked(done.with_suffix(f".{_LOCK}"), Interruptible(lambda: False, patience_s)):
        if done.exists():
            return
        files = {name: np.load(folder / f"{name}.npy", mmap_mode="r+") for name in _NAMES}
        pairs = data.pairs_of(shard, split)[: len(rows)]
        together = _together(data.frames, data.checkpoint.pixels, data.checkpoint.pixels)
        for begin in range(0, len(rows), together):
            some = slice(begin, begin + together)
            for name, array in _arrays(pairs[some], vae, data).items():
                files[name][rows[some]] = array
        for stored in files.values():
            stored.flush()
        done.touch()
    _LOG.info("%s: videos %d to %d are encoded", split, rows[0], rows[-1])


def _arrays(
    pairs: Sequence[TrainingPair], vae: AutoencoderKLWan, data: TrainingSet
) -> dict[str, np.ndarray]:
    """What is kept of some pairs, by name, (N, …) each."""
    videos = np.stack([pair.video(data.checkpoint.style) for pair in pairs])
    return {
        "latents": encode_videos(vae, videos).cpu().numpy().astype(np.float16),
        "image": np.stack([pair.image for pair in pairs]),
        "truth_px": np.stack([pair.truth_px for pair in pairs]).astype(np.float32),
        "signaling_px": np.stack([pair.signaling_px for pair in pairs]),
        "smoothed_px": np.stack([pair.smoothed_px for pair in pairs]),
        "metres_per_pixel": np.array([pair.metres_per_pixel for pair in pairs], np.float32),
    }
