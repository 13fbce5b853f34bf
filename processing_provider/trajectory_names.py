"""Trajectories as messages name them."""

from __future__ import annotations

from collections.abc import Sequence

from sig2gps_qgis.translation import tr

# Further ones are counted: a message is to be read, and the tables have them all.
_MOST_NAMED = 5


def named(trajectories: Sequence[str]) -> str:
    """The first of them by their ids, and how many more there are."""
    first = ", ".join(f"'{trajectory}'" for trajectory in trajectories[:_MOST_NAMED])
    more = len(trajectories) - _MOST_NAMED
    return tr("{named} and {more} more", named=first, more=more) if more > 0 else first
