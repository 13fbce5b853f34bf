"""Cross-attention to a prompt that all videos of a batch share: the same sums, cheaper."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from diffusers import WanTransformer3DModel
from diffusers.models.attention import AttentionModuleMixin
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True)
class Prompt:
    """A prompt's embeddings without their padding.

    Attributes:
        tokens: (1, L, D), of which the last stands for all of the padding.
        padding: how many tokens that is, at least 1.
    """

    tokens: Tensor
    padding: int

    @classmethod
    def of(cls, embeddings: Tensor) -> Prompt:
        """Of padded embeddings (1, N, D): equal tokens at the end become one."""
        same = (embeddings[0] == embeddings[0, -1]).all(dim=1)
        different = (~same).nonzero()
        words = int(different[-1]) + 1 if len(different) else 0
        return cls(embeddings[:, : words + 1], embeddings.shape[1] - words)


class PromptAttention:
    """Processor of a Wan transformer's cross-attention; see :func:`attend_once`."""

    def __init__(self, padding: int) -> None:
        self._extra = float(torch.tensor(float(padding)).log())

    def __call__(
        self,
        attention: AttentionModuleMixin,
        hidden_states: Tensor,
        encoder_hidden_states: Tensor | None = None,
        attention_mask: Tensor | None = None,  # noqa: ARG002 - the signature is diffusers'
        rotary_emb: Tensor | None = None,  # noqa: ARG002
    ) -> Tensor:
        """(B, S, D) what the tokens take from the prompt (1, L, D)."""
        heads = (attention.heads, -1)
        query = attention.norm_q(attention.to_q(hidden_states)).unflatten(2, heads)
        key = attention.norm_k(attention.to_k(encoder_hidden_states)).unflatten(2, heads)
        value = attention.to_v(encoder_hidden_states).unflatten(2, heads)
        # one batch of very many tokens, rather than many batches with the same keys
        query = query.flatten(0, 1)[None]
        bias = query.new_zeros(1, 1, 1, key.shape[1])
        bias[..., -1] = self._extra
        taken = functional.scaled_dot_product_attention(
            query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2), attn_mask=bias
        )
        taken = taken.transpose(1, 2).reshape(hidden_states.shape).type_as(hidden_states)
        return attention.to_out[1](attention.to_out[0](taken))


def attend_once(transformer: WanTransformer3DModel, prompt: Prompt) -> None:
    """Let a transformer take ``prompt.tokens`` (1, L, D) for a whole batch.

    Keys and values are computed once, and equal tokens count as one whose score is greater by the
    logarithm of their number: the softmax is the same. Only for models without an image encoder.
    """
    for block in transformer.blocks:
        block.attn2.set_processor(PromptAttention(prompt.padding))
