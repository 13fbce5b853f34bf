"""The steps from noise to video."""

from __future__ import annotations

from typing import Any

from diffusers import UniPCMultistepScheduler


def scheduler_from(config: Any) -> UniPCMultistepScheduler:
    """A scheduler of order 1 for flow matching, with the shift of a checkpoint's own one.

    Other schedulers waste steps: FlowMatchEulerDiscreteScheduler spends its last one where next to
    no noise is left. UniPC (Zhao et al. 2023, arXiv 2302.04867) with flow sigmas goes from noise
    to video in the steps that it is given, one included; higher orders need more of them.

    Args:
        config: of the checkpoint's scheduler, whatever its class.
    """
    shift = config.get("flow_shift") or config.get("shift") or 1.0
    return UniPCMultistepScheduler(
        num_train_timesteps=config.get("num_train_timesteps", 1000),
        prediction_type="flow_prediction",
        use_flow_sigmas=True,
        flow_shift=float(shift),
        solver_order=1,
    )
