"""A denoising step with chance in it, so that it has a probability: the policy of Traj-GDPO."""

from __future__ import annotations

import math
from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True)
class ChanceStep:
    """One step from a noise level to the next, made random without changing what is drawn.

    Flow-GRPO (Liu et al. 2025, arXiv 2505.05470, section 4.2) turns the flow's ordinary
    differential equation dx = v ds into a stochastic one with the same marginal distributions at
    every noise level s; by Euler and Maruyama, with dt = s' - s < 0, sigma = a sqrt(s / (1 - s)),

        x' = x + [v + sigma^2 / (2 s) (x + (1 - s) v)] dt + sigma sqrt(-dt) e,   e ~ N(0, 1).

    DanceGRPO (Xue et al. 2025, arXiv 2505.07818) has the same form with another sigma.

    Attributes:
        level, after: noise levels s and s'.
        noise: a, 0.7 in Flow-GRPO.
        first: s after the first step, which stands for s in 1 - s where s is 1.
    """

    level: float
    after: float
    noise: float
    first: float

    @property
    def sigma(self) -> float:
        """Of the stochastic equation."""
        clean = 1 - (self.first if self.level >= 1 else self.level)
        return self.noise * math.sqrt(self.level / clean)

    @property
    def spread(self) -> float:
        """Standard deviation of what the step adds by chance."""
        return self.sigma * math.sqrt(self.level - self.after)

    def mean(self, latents: Tensor, velocity: Tensor) -> Tensor:
        """Where the step leads on average; float32."""
        x, v = latents.float(), velocity.float()
        correction = self.sigma**2 / (2 * self.level) * (x + (1 - self.level) * v)
        return x + (v + correction) * (self.after - self.level)

    def log_probability(self, reached: Tensor, mean: Tensor) -> Tensor:
        """(B,) of latents that were reached, float32: the mean over all generated latents.

        The mean, not the sum: a sum over so many would leave no ratio of two policies near 1.
        """
        squared = ((reached.detach().float() - mean) / self.spread).square().flatten(1).mean(dim=1)
        return -0.5 * squared - math.log(self.spread) - 0.5 * math.log(2 * math.pi)

    def divergence(self, mean: Tensor, reference: Tensor) -> Tensor:
        """(B,) Kullback-Leibler divergence from a reference's step, mean over the latents."""
        return ((mean - reference) / self.spread).square().flatten(1).mean(dim=1) / 2


def chance_window(iteration: int, steps: int, width: int, every: int) -> range:
    """The steps that are random in an iteration; all others follow the deterministic flow.

    MixGRPO (Li et al. 2025, arXiv 2507.21802): a window of ``width`` steps moves on by one every
    ``every`` iterations, from the noisiest steps on, and then begins again. The last step is never
    random: its noise would stay in the video.
    """
    places = max(steps - 1 - width, 0) + 1
    begin = (iteration // every) % places
    return range(begin, min(begin + width, steps - 1))
