"""What can go wrong, as exceptions that a user interface can show as they are."""

from __future__ import annotations

from typing import Callable


class InvalidInputError(ValueError):
    """Input that cannot be used; the message names the layer, field, row and remedy."""


class NoPathError(ValueError):
    """The states in reach do not lead along the evidence."""


class Cancelled(Exception):  # noqa: N818 - a request that was granted, not an error
    """The user's wish to stop, seen inside a long computation."""


def stop_if(cancelled: Callable[[], bool]) -> None:
    """Between two steps of a long computation.

    Raises:
        Cancelled: ``cancelled()`` says so.
    """
    if cancelled():
        raise Cancelled


def never() -> bool:
    """What asks for no stop, where nobody can."""
    return False
