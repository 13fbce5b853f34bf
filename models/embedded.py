"""The embedded engine: the small network whose weights are shipped with the plugin."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from sig2gps_qgis.engine_options import OptionSpec, OptionValue
from sig2gps_qgis.errors import stop_if
from sig2gps_qgis.heatmap_evidence import LEVELS_PER_NAT, OUTPUTS
from sig2gps_qgis.models.embedded_network import EmbeddedNetwork, NetworkConfig
from sig2gps_qgis.models.engine import Call
from sig2gps_qgis.tile_drawing import INPUTS

WEIGHTS = Path(__file__).with_name("weights") / "embedded.safetensors"
_REVISION_LENGTH = 12


class EmbeddedEngine:
    """See :class:`sig2gps_qgis.models.engine.Engine`."""

    name = "embedded"
    version = "1"
    inputs = INPUTS
    outputs = OUTPUTS
    options: Mapping[str, OptionSpec] = {}
    batch_size = 16

    def __init__(self, network: EmbeddedNetwork, revision: str, device: str = "cpu") -> None:
        self._revision = revision
        self._device = torch.device(device)
        self._network = network.to(self._device, memory_format=torch.channels_last).eval()

    @classmethod
    def load(cls, device: str = "cpu", weights: Path = WEIGHTS) -> EmbeddedEngine:
        """The engine with weights from a file.

        Raises:
            OSError, safetensors.SafetensorError: the file is missing or broken.
        """
        with safe_open(weights, framework="pt") as file:
            config = NetworkConfig(**json.loads(file.metadata()["config"]))
            state = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118
        network = EmbeddedNetwork(config)
        network.load_state_dict(state)
        digest = hashlib.sha256(weights.read_bytes()).hexdigest()
        return cls(network, digest[:_REVISION_LENGTH], device)

    def revision_of(self, options: Mapping[str, OptionValue]) -> str:  # noqa: ARG002 - has none
        """Always the same weights."""
        return self._revision

    def predict(
        self,
        arrays: Mapping[str, np.ndarray],
        options: Mapping[str, OptionValue],  # noqa: ARG002 - has none
        call: Call,
    ) -> dict[str, np.ndarray]:
        """Heatmaps of a batch; one pass takes a fraction of a second."""
        stop_if(call.cancelled)
        tensors = {name: torch.from_numpy(array).to(self._device) for name, array in arrays.items()}
        with torch.inference_mode():
            heat = self._network(tensors)
            below = heat.amax(dim=(2, 3), keepdim=True) - heat
            level = (below * LEVELS_PER_NAT).round().clamp(max=255).to(torch.uint8)
        return {"heat": level.cpu().numpy()}


def save_weights(network: EmbeddedNetwork, file: Path, about: Mapping[str, str]) -> None:
    """Write a network's weights in half precision, with its configuration.

    Args:
        network: as trained.
        file: to write.
        about: further metadata: how it was trained.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    state = {
        name: tensor.detach().cpu().half().contiguous()
        for name, tensor in network.state_dict().items()
    }
    save_file(state, file, {**about, "config": json.dumps(network.config.as_dict())})
