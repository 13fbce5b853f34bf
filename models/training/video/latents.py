"""Latents of a training set's videos, computed once: training then never runs the VAE's encoder."""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKLWan
from torch import Tensor

from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import MANIFEST, TrainingSet

_LOG = logging.getLogger(__name__)
_ABOUT = "about.json"
_SAVE_EVERY = 100


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

    A computation that was killed goes on where it had come to.

    Args:
        vae: on the device to compute on.
        most: of the split's first pairs; None: all.
    """
    count = int(data.manifest["pairs"].get(split, 0))
    count = count if most is None else min(count, most)
    if not count:
        raise ValueError(f"the training set '{data.folder.name}' has no pairs for '{split}'")
    key = _key(data, vae)
    folder = data.folder / "latents" / f"{key}-{split}-{count}"
    folder.mkdir(parents=True, exist_ok=True)
    about = folder / _ABOUT
    done = json.loads(about.read_text(encoding="utf-8"))["done"] if about.exists() else 0
    if done < count:
        _compute(data, split, vae, folder, done, count)
    return LatentVideos(**{name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in _NAMES})


_NAMES = ("latents", "image", "truth_px", "signaling_px", "smoothed_px", "metres_per_pixel")


def encode_videos(vae: AutoencoderKLWan, videos: np.ndarray) -> Tensor:
    """(B, C, T, h, w) normalised latents of videos (B, F, H, W, 3) uint8."""
    device = next(vae.parameters()).device
    pixels = torch.from_numpy(videos).permute(0, 4, 1, 2, 3).to(device).float() / 127.5 - 1
    mean, std = latent_spread(vae, device)
    return (vae.encode(pixels.to(vae.dtype)).latent_dist.mode().float() - mean) / std


def decode_latents(vae: AutoencoderKLWan, latents: Tensor) -> np.ndarray:
    """(B, F, H, W, 3) uint8 videos of normalised latents (B, C, T, h, w), one after the other."""
    mean, std = latent_spread(vae, latents.device)
    videos = []
    for own in latents.float() * std + mean:
        pixels = vae.decode(own[None].to(vae.dtype)).sample[0].float()
        whole = ((pixels + 1) * 127.5).round().clamp(0, 255).to(torch.uint8)
        videos.append(whole.permute(1, 2, 3, 0).cpu().numpy())
    return np.stack(videos)


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


@torch.inference_mode()
def _compute(
    data: TrainingSet, split: str, vae: AutoencoderKLWan, folder: Path, done: int, count: int
) -> None:
    vae.eval()
    files: dict[str, np.ndarray] = {}
    for row, pair in enumerate(data.pairs(split)):
        if row == count:
            break
        if row < done:
            continue
        arrays = _arrays(pair, vae, data)
        if not files:
            files = {name: _file(folder, name, array, count) for name, array in arrays.items()}
        for name, array in arrays.items():
            files[name][row] = array
        if (row + 1) % _SAVE_EVERY == 0 or row + 1 == count:
            for stored in files.values():
                stored.flush()
            (folder / _ABOUT).write_text(json.dumps({"done": row + 1}), encoding="utf-8")
            _LOG.info("%s: %d of %d videos encoded", split, row + 1, count)


def _arrays(pair: TrainingPair, vae: AutoencoderKLWan, data: TrainingSet) -> dict[str, np.ndarray]:
    latents = encode_videos(vae, pair.video(data.checkpoint.style)[None])[0]
    return {
        "latents": latents.cpu().numpy().astype(np.float16),
        "image": pair.image,
        "truth_px": pair.truth_px.astype(np.float32),
        "signaling_px": pair.signaling_px,
        "smoothed_px": pair.smoothed_px,
        "metres_per_pixel": np.array(pair.metres_per_pixel, np.float32),
    }


def _file(folder: Path, name: str, array: np.ndarray, count: int) -> np.ndarray:
    file = folder / f"{name}.npy"
    if file.exists():
        return np.lib.format.open_memmap(file, mode="r+")
    return np.lib.format.open_memmap(
        file, mode="w+", dtype=array.dtype, shape=(count, *array.shape)
    )
