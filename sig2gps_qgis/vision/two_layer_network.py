"""A network of two layers, fitted by L-BFGS: small enough that it needs no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.optimize import minimize

from sig2gps_qgis.errors import never, stop_if

WEIGHT_DECAY = 1e-4
"""Of the squared weights, for inputs and outputs of unit variance."""
MAX_ITERATIONS = 400
SMALLEST_SPREAD = 1e-9
"""An input or output that varies less is a constant."""


@dataclass(frozen=True)
class TwoLayerNetwork:
    """output = W2 tanh(W1 input + b1) + b2, with inputs and outputs standardized.

    Attributes:
        input_mean, input_spread: (I,) float64.
        output_mean, output_spread: (O,) float64.
        hidden_weight: (I, H) float64.
        hidden_bias: (H,) float64.
        output_weight: (H, O) float64.
        output_bias: (O,) float64.
    """

    input_mean: np.ndarray
    input_spread: np.ndarray
    output_mean: np.ndarray
    output_spread: np.ndarray
    hidden_weight: np.ndarray
    hidden_bias: np.ndarray
    output_weight: np.ndarray
    output_bias: np.ndarray

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """(N, O) outputs of (N, I) inputs."""
        standard = (inputs - self.input_mean) / self.input_spread
        hidden = np.tanh(standard @ self.hidden_weight + self.hidden_bias)
        return self.output_mean + self.output_spread * (
            hidden @ self.output_weight + self.output_bias
        )

    @classmethod
    def fit(
        cls,
        inputs: np.ndarray,
        outputs: np.ndarray,
        hidden: int,
        weight: np.ndarray | None = None,
        seed: int = 0,
        cancelled: Callable[[], bool] = never,
    ) -> TwoLayerNetwork:
        """Least squares over (N, I) inputs and (N, O) outputs, N >= 1, all finite.

        Args:
            hidden: H, units of the hidden layer.
            weight: (N,) of each sample, 1 where None.
            seed: of the first weights; the same seed and data give the same network.
            cancelled: asked in every iteration.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
        """
        weight = np.ones(len(inputs)) if weight is None else weight / weight.mean()
        mean_in, spread_in = _standard(inputs)
        mean_out, spread_out = _standard(outputs)
        standard_in = (inputs - mean_in) / spread_in
        standard_out = (outputs - mean_out) / spread_out
        shapes = (
            (inputs.shape[1], hidden),
            (hidden,),
            (hidden, outputs.shape[1]),
            (outputs.shape[1],),
        )
        generator = np.random.default_rng(seed)
        start = [
            generator.normal(0.0, 1.0, shapes[0]),
            generator.uniform(-2.0, 2.0, shapes[1]),
            generator.normal(0.0, 0.3, shapes[2]),
            np.zeros(shapes[3]),
        ]

        def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
            stop_if(cancelled)
            w1, b1, w2, b2 = _split(flat, shapes)
            activation = np.tanh(standard_in @ w1 + b1)
            residual = activation @ w2 + b2 - standard_out
            weighted = residual * weight[:, None] / len(inputs)
            value = 0.5 * float((residual * weighted).sum())
            value += 0.5 * WEIGHT_DECAY * float((w1**2).sum() + (w2**2).sum())
            backwards = (weighted @ w2.T) * (1.0 - activation**2)
            gradient = (
                standard_in.T @ backwards + WEIGHT_DECAY * w1,
                backwards.sum(axis=0),
                activation.T @ weighted + WEIGHT_DECAY * w2,
                weighted.sum(axis=0),
            )
            return value, np.concatenate([part.ravel() for part in gradient])

        flat = np.concatenate([part.ravel() for part in start])
        best = minimize(
            loss, flat, jac=True, method="L-BFGS-B", options={"maxiter": MAX_ITERATIONS}
        )
        return cls(mean_in, spread_in, mean_out, spread_out, *_split(best.x, shapes))


def _standard(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    spread = values.std(axis=0)
    return values.mean(axis=0), np.where(spread > SMALLEST_SPREAD, spread, 1.0)


def _split(flat: np.ndarray, shapes: tuple[tuple[int, ...], ...]) -> list[np.ndarray]:
    ends = np.cumsum([int(np.prod(shape)) for shape in shapes])
    return [part.reshape(shape) for part, shape in zip(np.split(flat, ends[:-1]), shapes)]
