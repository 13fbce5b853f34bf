"""Progress that nobody wants to hear of."""

from __future__ import annotations


def unheard(share: float) -> None:
    """Take the share that is done, 0 to 1, and do nothing."""
