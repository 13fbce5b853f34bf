"""Train the VAE of a small checkpoint, so that it can hold tiles and paths at all.

``python -m sig2gps_qgis.models.training.vae CONFIG.yaml``. A checkpoint of Wan's own, whose VAE has
seen the world, does not need this.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from diffusers import AutoencoderKLWan
from diffusers.models.autoencoders.autoencoder_kl_wan import WanAttentionBlock, WanResidualBlock
from torch import Tensor, nn
from torch.nn import functional

from sig2gps_qgis.models.training.video.clips import DrawnPair, clips, draw_pairs
from sig2gps_qgis.models.training.video.curves import Curves, RunningMean
from sig2gps_qgis.models.training.video.latents import decode_latents, encode_videos
from sig2gps_qgis.models.training.video.path_scores import SCALE_M, score_path
from sig2gps_qgis.models.training.video.resumable import Resumable, generator_of, learning_rate
from sig2gps_qgis.models.training.video.rollouts import figures
from sig2gps_qgis.models.training.video.settings import settings_of_command
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.tile_style import TileStyle
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.training_split import TRAIN, VALIDATION
from sig2gps_qgis.video import read_video

_LOG = logging.getLogger(__name__)
_LOG_EVERY = 50
_WARM_UP = 50
_JUDGED = 16
_ROOM = 256
"""Frames of so many pairs tell how latents are spread."""


@dataclass(frozen=True)
class VaeSettings:
    """What a VAE is trained with.

    Attributes:
        checkpoint: folder; its VAE is replaced at the end.
        data: folder of the training set.
        folder: for the training's state and curves.
        steps, batch, learning_rate: of the training.
        side, frames: of the clips; 1 frame to begin with, which is quick, and then more.
        picture_weight: how much the picture counts, beside the colours of path and trace.
        latent_noise: what latents must stand: a transformer does not draw them exactly. Of a fixed
            size, for a learned one begins so large that nothing is learned for a thousand steps.
        size_weight: of the latents' mean square, or they would outgrow the noise.
        stillness_weight: see :func:`stillness_loss`.
        is_new: whether the VAE was never trained before.
        pairs: at most so many are used; their videos are held in memory.
        threads: of each process; 0: as torch chooses.
    """

    checkpoint: Path
    data: Path
    folder: Path
    steps: int = 2000
    batch: int = 4
    learning_rate: float = 1e-3
    side: int = 64
    frames: int = 9
    picture_weight: float = 0.4
    latent_noise: float = 0.03
    size_weight: float = 1e-3
    stillness_weight: float = 0.05
    is_new: bool = True
    pairs: int = 400
    seed: int = 1
    threads: int = 0


def reconstruction_loss(drawn: Tensor, shown: Tensor, picture_weight: float) -> Tensor:
    """Mean squared difference in blue, in red against green, and in the picture as a whole.

    The path alone is blue, the trace is yellow to red, and the map, which is grey, is mostly finer
    than a small VAE can hold. Squared, for tiles are mostly black: of absolute differences an
    all-black answer is a minimum that training does not leave.

    Args:
        drawn, shown: (B, 3, T, H, W), -1 to 1.
    """
    difference = drawn - shown
    red, green, blue = difference.unbind(dim=1)
    colour = (blue - (red + green) / 2).square().mean() + (red - green).square().mean()
    return picture_weight * difference.square().mean() + colour


def train(settings: VaeSettings) -> None:
    """Train in one process, from the last saved state on; put the VAE into the checkpoint."""
    if settings.threads:
        torch.set_num_threads(settings.threads)
    accelerator = Accelerator()
    set_seed(settings.seed)
    opened = open_checkpoint(settings.checkpoint)
    data = TrainingSet.open(settings.data)
    style = data.checkpoint.style
    pairs = draw_pairs(islice(data.pairs(TRAIN), settings.pairs), style)
    vae = AutoencoderKLWan.from_pretrained(opened.base / "vae").train().to(accelerator.device)
    vae.requires_grad_(True)
    optimizer = torch.optim.AdamW(vae.parameters(), lr=settings.learning_rate, weight_decay=0.0)
    optimizer = accelerator.prepare(optimizer)
    settings.folder.mkdir(parents=True, exist_ok=True)
    about = repr(asdict(settings))
    losses = RunningMean()
    kept = {"vae": vae, "optimizer": optimizer, "losses": losses}
    state = Resumable(settings.folder / "vae.pt", accelerator, kept, about)
    curves = Curves(settings.folder, state.step)
    if state.step == 0 and settings.is_new:
        shown = _batch(pairs, settings, 0)
        begin_plainly(vae, float(shown.mean()))
    while state.step < settings.steps:
        rate = settings.learning_rate * learning_rate(state.step, settings.steps, _WARM_UP)
        for group in optimizer.param_groups:
            group["lr"] = rate
        shown = _batch(pairs, settings, state.step).to(accelerator.device)
        noise = generator_of(settings.seed, state.step)
        loss = _loss(vae, shown, settings, noise)
        optimizer.zero_grad()
        accelerator.backward(loss)
        accelerator.clip_grad_norm_(vae.parameters(), 1.0)
        optimizer.step()
        losses.add(loss)
        step = state.step + 1
        if step % _LOG_EVERY == 0:
            mean = float(losses.take())
            curves.add(step, {"vae/loss": mean})
            _LOG.info("step %d: loss %.4f", step, mean)
        state.after_step()
    state.save()
    _normalise(vae.eval(), pairs)
    found = round_trip(vae, list(islice(data.pairs(VALIDATION), _JUDGED)), style)
    curves.add(settings.steps, {f"vae/round_trip_{name}": value for name, value in found.items()})
    _LOG.info("unseen videos, encoded, decoded and read: %s", found)
    curves.draw()
    _replace(opened.base / "vae", vae)


def _replace(folder: Path, vae: AutoencoderKLWan) -> None:
    """Put a VAE in the place of another; a kill leaves both whole, or one of them."""
    written, old = folder.with_name("vae.new"), folder.with_name("vae.old")
    for leftover in (written, old):
        shutil.rmtree(leftover, ignore_errors=True)
    vae.save_pretrained(written)
    folder.replace(old)
    written.replace(folder)
    shutil.rmtree(old)


@torch.no_grad()
def begin_plainly(vae: AutoencoderKLWan, colour: float) -> None:
    """Let a new VAE begin as a plain one, without which its latents hold next to nothing for long.

    Residual branches begin at zero (Zhang et al. 2019, arXiv 1901.09321), so that what goes through
    is nearly linear; convolutions as orthogonal maps (Saxe et al. 2014, arXiv 1312.6120), so that
    all latents differ; and the answer with a tile's usual colour.
    """
    for module in vae.modules():
        if isinstance(module, (nn.Conv2d, nn.Conv3d)):
            nn.init.orthogonal_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
    for module in vae.modules():
        if isinstance(module, WanResidualBlock):
            nn.init.zeros_(module.conv2.weight)
        elif isinstance(module, WanAttentionBlock):
            nn.init.zeros_(module.proj.weight)
    vae.decoder.conv_out.bias.fill_(colour)


def _batch(pairs: Sequence[DrawnPair], settings: VaeSettings, step: int) -> Tensor:
    rng = np.random.default_rng([settings.seed, step])
    return clips(pairs, settings.side, settings.frames, settings.batch, rng)


def stillness_loss(latents: Tensor, shown: Tensor) -> Tensor:
    """How much latents change where the picture does not, as a share of their mean square.

    Frame 0 has latents of its own, and four frames share the others. If those of what stands still
    are alike, a transformer only has to copy them, and to draw.

    Args:
        latents: (B, C, T, h, w) of clips (B, 3, F, H, W).
    """
    if latents.shape[2] == 1:
        return latents.new_zeros(())
    height, width = latents.shape[3:]
    moved = (shown[:, :, 1:] - shown[:, :, :1]).abs().amax(dim=1)
    moved = functional.adaptive_max_pool3d(moved, (latents.shape[2] - 1, height, width))
    still = (moved == 0)[:, None]
    change = (latents[:, :, 1:] - latents[:, :, :1]).square().mean(dim=1, keepdim=True)
    return (change * still).sum() / still.sum().clamp(min=1) / latents.square().mean()


def _loss(
    vae: AutoencoderKLWan, shown: Tensor, settings: VaeSettings, noise: torch.Generator
) -> Tensor:
    latents = vae.encode(shown).latent_dist.mode()
    some = torch.randn(latents.shape, generator=noise).to(shown.device)
    drawn = vae.decode(latents + settings.latent_noise * some).sample
    lost = reconstruction_loss(drawn, shown, settings.picture_weight)
    still = stillness_loss(latents, shown)
    size = latents.square().mean()
    return lost + settings.size_weight * size + settings.stillness_weight * still


@torch.inference_mode()
def round_trip(
    vae: AutoencoderKLWan, pairs: Sequence[TrainingPair], style: TileStyle
) -> dict[str, float]:
    """Figures of true videos that were encoded and decoded: no transformer can do better."""
    scores = []
    for pair in pairs:
        video = decode_latents(vae, encode_videos(vae, pair.video(style)[None]))[0]
        reading = read_video(video, pair.image, style)
        side, metres = len(pair.image), pair.metres_per_pixel
        scores.append(score_path(reading, pair.truth_px, side, metres, SCALE_M))
    return figures(scores) if scores else {}


@torch.inference_mode()
def _normalise(vae: AutoencoderKLWan, pairs: Sequence[DrawnPair]) -> None:
    """Let the VAE's configuration say mean and spread of its latents, as Wan's own does."""
    device = next(vae.parameters()).device
    found = []
    for pair in pairs[: _ROOM // len(pairs[0].video)]:
        video = torch.from_numpy(pair.video).permute(3, 0, 1, 2)[None].to(device)
        latents = vae.encode(video.float() / 127.5 - 1).latent_dist.mode()
        found.append(latents.flatten(2)[0])
    spread = torch.cat(found, dim=1)
    vae.register_to_config(
        latents_mean=spread.mean(dim=1).tolist(),
        latents_std=spread.std(dim=1).clamp(min=1e-3).tolist(),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Train as the command line says."""
    train(settings_of_command(__doc__, VaeSettings, arguments))


if __name__ == "__main__":
    main()
