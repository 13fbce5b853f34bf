"""Linear algebra on many small matrices at once, the stack being the last axis.

LAPACK is called once a matrix, and on a busy machine its threads make that slow by a factor of a
hundred. Here each step is one numpy operation over the whole stack.
"""

from __future__ import annotations

import numpy as np


def cholesky(matrix: np.ndarray) -> np.ndarray:
    """(R, R, P) lower factors L of (R, R, P) positive definite matrices L L^T."""
    left = matrix.copy()
    factor = np.zeros_like(matrix)
    for j in range(len(matrix)):
        factor[j:, j] = left[j:, j] / np.sqrt(left[j, j])
        column = factor[j + 1 :, j]
        left[j + 1 :, j + 1 :] -= column[:, None] * column[None, :]
    return factor


def forward(factor: np.ndarray, right: np.ndarray) -> np.ndarray:
    """(R, ..., P) solutions of L y = b for (R, R, P) lower factors and (R, ..., P) right sides."""
    answer = right.copy()
    between = (1,) * (right.ndim - 2)
    for j in range(len(factor)):
        answer[j] /= factor[j, j]
        column = factor[j + 1 :, j].reshape(-1, *between, factor.shape[2])
        answer[j + 1 :] -= column * answer[j]
    return answer


def backward(factor: np.ndarray, right: np.ndarray) -> np.ndarray:
    """(R, P) solutions of L^T x = y for (R, R, P) lower factors and (R, P) right sides."""
    answer = right.copy()
    for j in range(len(factor) - 1, -1, -1):
        answer[j] -= (factor[j + 1 :, j] * answer[j + 1 :]).sum(axis=0)
        answer[j] /= factor[j, j]
    return answer


class Tridiagonal:
    """(M, M, P) symmetric positive definite tridiagonal matrices, factored (Thomas' algorithm).

    Attributes:
        log_determinant: (P,).
    """

    def __init__(self, diagonal: np.ndarray, beside: np.ndarray) -> None:
        """Of the (M, P) diagonals and the (M - 1, P) entries beside them."""
        self._pivot = diagonal.copy()
        self._ratio = np.empty_like(beside)
        for i in range(len(beside)):
            self._ratio[i] = beside[i] / self._pivot[i]
            self._pivot[i + 1] -= self._ratio[i] * beside[i]
        self.log_determinant: np.ndarray = np.log(self._pivot).sum(axis=0)

    def solve(self, right: np.ndarray) -> np.ndarray:
        """(M, R, P) solutions for (M, R, P) right sides."""
        answer = right.copy()
        for i, ratio in enumerate(self._ratio):
            answer[i + 1] -= ratio * answer[i]
        answer /= self._pivot[:, None]
        for i in range(len(self._ratio) - 1, -1, -1):
            answer[i] -= self._ratio[i] * answer[i + 1]
        return answer

    def inverse_band(self) -> tuple[np.ndarray, np.ndarray]:
        """(M, P) diagonals of the inverses and (M - 1, P) entries beside them."""
        diagonal = 1.0 / self._pivot
        beside = np.empty_like(self._ratio)
        for i in range(len(self._ratio) - 1, -1, -1):
            beside[i] = -self._ratio[i] * diagonal[i + 1]
            diagonal[i] += self._ratio[i] ** 2 * diagonal[i + 1]
        return diagonal, beside
