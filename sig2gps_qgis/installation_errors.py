"""What can go wrong while the inference environment is installed, in words for a user."""

from __future__ import annotations


class InstallationError(Exception):
    """The inference environment cannot be installed; the message says why and what to do."""
