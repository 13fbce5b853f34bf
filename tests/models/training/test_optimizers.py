"""Muon for the matrices, AdamW for the rest, as one optimizer."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from sig2gps_qgis.models.training.video.optimizers import Optimizers, optimizers_of
from sig2gps_qgis.models.video.tiny import tiny_transformer

_DECAY = 0.01


def _parameters() -> dict[str, Tensor]:
    torch.manual_seed(1)
    return dict(tiny_transformer().named_parameters())


def _step(optimizer: Optimizers, parameters: dict[str, Tensor]) -> None:
    generator = torch.Generator().manual_seed(2)
    for weights in parameters.values():
        weights.grad = torch.randn(weights.shape, generator=generator)
    optimizer.step()
    optimizer.zero_grad()


def test_muon_trains_the_matrices_between_hidden_layers_alone() -> None:
    parameters = _parameters()
    adam, muon = optimizers_of(parameters, 1e-3, 1e-2, weight_decay=_DECAY)
    own = {id(weights) for group in muon.param_groups for weights in group["params"]}
    names = {name for name, weights in parameters.items() if id(weights) in own}
    assert {"blocks.0.attn1.to_q.weight", "blocks.5.ffn.net.2.weight"} <= names
    assert all(parameters[name].ndim == 2 and name.startswith("blocks.") for name in names)
    others = sum(len(group["params"]) for group in adam.param_groups)
    assert others == len(parameters) - len(names)
    assert isinstance(muon, torch.optim.Muon)
    assert muon.param_groups[0]["weight_decay"] == _DECAY


def test_without_a_rate_for_matrices_adam_trains_all() -> None:
    (adam,) = optimizers_of(_parameters(), 1e-3, 0.0)
    assert isinstance(adam, torch.optim.AdamW)


def test_rates_are_a_share_of_those_they_were_made_with() -> None:
    parts = optimizers_of(_parameters(), 1e-3, 1e-2)
    together = Optimizers(parts)
    for share in (0.5, 0.1):
        together.set_share(share)
        rates = [part.param_groups[0]["lr"] for part in parts]
        assert rates == pytest.approx([1e-3 * share, 1e-2 * share])


def test_what_they_remember_is_brought_back() -> None:
    one, other = _parameters(), _parameters()
    first, second = (Optimizers(optimizers_of(own, 1e-3, 1e-2)) for own in (one, other))
    _step(first, one)
    _step(second, other)
    third = Optimizers(optimizers_of(other, 1e-3, 1e-2))
    third.load_state_dict(second.state_dict())
    _step(first, one)
    _step(third, other)
    for name, weights in one.items():
        assert torch.equal(weights, other[name]), name
