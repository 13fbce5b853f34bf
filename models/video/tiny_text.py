"""A tokenizer and a text encoder of Wan's classes, small enough to be built from a seed."""

from __future__ import annotations

import string

from transformers import T5Tokenizer, UMT5Config, UMT5EncoderModel

WIDTH = 64
"""Of the prompt embeddings."""


def tiny_tokenizer() -> T5Tokenizer:
    """One token a letter."""
    special = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    letters = [("▁", -2.0), *((letter, -3.0) for letter in string.printable.strip())]
    return T5Tokenizer(vocab=special + letters, extra_ids=0)


def tiny_text_encoder(letters: int) -> UMT5EncoderModel:
    """Two layers, with random weights.

    Args:
        letters: size of the tokenizer's vocabulary.
    """
    config = UMT5Config(
        vocab_size=letters,
        d_model=WIDTH,
        d_kv=16,
        d_ff=128,
        num_layers=2,
        num_heads=4,
        feed_forward_proj="gated-gelu",
    )
    return UMT5EncoderModel(config).eval()
