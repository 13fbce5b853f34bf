"""How a small transformer begins that is trained from nothing, so that it learns in minutes.

A checkpoint of Wan's own has learned all this long ago.
"""

from __future__ import annotations

import torch
from diffusers import WanTransformer3DModel

_ATTENTION_GATE, _FEED_FORWARD_GATE = 2, 5
_PLACE_HEADS = 2
"""Heads of each layer that begin by looking at their own place; the last of them in time, too."""
_TIME_HEAD = 2
"""Head of each layer that begins by looking back in time."""
_SHARPNESS = 2.0
"""Of that look: the bias of queries and keys, whose other values are below 1."""
_SCALE = 1.4
"""Of queries and keys, after they were normalised."""


@torch.no_grad()
def open_gates(transformer: WanTransformer3DModel) -> None:
    """Let every block count from the start.

    The modulation (adaLN) begins as if it were not there: no shift, no scale, gates at 1.
    """
    for block in transformer.blocks:
        block.scale_shift_table.zero_()
        block.scale_shift_table[:, _ATTENTION_GATE] = 1.0
        block.scale_shift_table[:, _FEED_FORWARD_GATE] = 1.0


@torch.no_grad()
def look_at_the_same_place(transformer: WanTransformer3DModel) -> None:
    """Let some heads attend to the same place in all frames, where the picture to draw on is.

    A bias that all queries and keys share is turned by the rotary embedding (Su et al. 2021, arXiv
    2104.09864) as far as their places are apart: their product is greatest where they are not.
    """
    rope, width = transformer.rope, transformer.config.attention_head_dim
    row, column = rope.t_dim, rope.t_dim + rope.h_dim
    for block in transformer.blocks:
        for linear in (block.attn1.to_q, block.attn1.to_k):
            for head in range(_PLACE_HEADS):
                linear.bias[head * width + row] += _SHARPNESS
                linear.bias[head * width + column] += _SHARPNESS
            linear.bias[(_PLACE_HEADS - 1) * width] += _SHARPNESS
        block.attn1.norm_q.weight.fill_(_SCALE)
        block.attn1.norm_k.weight.fill_(_SCALE)


@torch.no_grad()
def look_back(transformer: WanTransformer3DModel) -> None:
    """Let a head attend to earlier frames, and so to the first one by a share that tells the time.

    Nothing else tells a token which frame it is of, but how far the others are apart. Queries are a
    quarter turn ahead of the keys: with four frames of latents, frames 1, 2 and 3 look at frame 0
    by shares of about 0.8, 0.5 and 0.1.
    """
    width = transformer.config.attention_head_dim
    for block in transformer.blocks:
        block.attn1.to_q.bias[_TIME_HEAD * width + 1] -= _SHARPNESS
        block.attn1.to_k.bias[_TIME_HEAD * width] += _SHARPNESS


@torch.no_grad()
def pass_noise_on(transformer: WanTransformer3DModel) -> None:
    """Let the answer begin as the noise that came in, which the velocity is but for the video.

    Patches go in by an orthonormal map and come out by its transpose.
    """
    channels = transformer.config.in_channels
    patch = transformer.config.patch_size
    weight = transformer.patch_embedding.weight
    width, values = len(weight), weight[0].numel()
    basis = torch.linalg.qr(torch.randn(width, values)).Q.view(width, channels, *patch)
    weight.copy_(basis)
    transformer.patch_embedding.bias.zero_()
    back = basis.permute(2, 3, 4, 1, 0).reshape(values, width)
    transformer.proj_out.weight.copy_(back * (values / width) ** 0.5)
    transformer.proj_out.bias.zero_()
