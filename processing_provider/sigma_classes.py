"""Classes of uncertainty: of positions from signaling, as layers and reports colour them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sig2gps_qgis.translation import tr

COLORS = ("#2c1e5c", "#355f8d", "#22a884", "#8fd744", "#fde725")
"""From sure to unsure, told apart by lightness alone; the QML files have them, too."""

LIMITS_M = (50.0, 100.0, 200.0, 400.0)
"""Between the classes of positions from signaling, in metres."""


def sigma_labels(limits_m: Sequence[float] = LIMITS_M) -> list[str]:
    """What a legend calls the classes between limits in metres."""
    return [
        tr("sigma below {most:g} m", most=limits_m[0]),
        *(
            tr("sigma {least:g} to {most:g} m", least=least, most=most)
            for least, most in zip(limits_m, limits_m[1:])
        ),
        tr("sigma {least:g} m and more", least=limits_m[-1]),
    ]


def sigma_class(sigma_m: np.ndarray) -> np.ndarray:
    """(N,) int64, the class of each sigma (N,) in metres."""
    return np.searchsorted(LIMITS_M, sigma_m, side="right")
