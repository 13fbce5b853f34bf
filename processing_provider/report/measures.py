"""Lengths, durations and instants as reports write them."""

from __future__ import annotations

from datetime import datetime, timezone

from sig2gps_qgis.translation import tr


def metres(value: float) -> str:
    """To the metre, with its unit."""
    return tr("{value:,.0f} m", value=value)


def kilometres(value_m: float) -> str:
    """Metres as kilometres, to 100 m, with their unit."""
    return tr("{value:,.1f} km", value=value_m / 1000.0)


def count(value: int) -> str:
    """A number of things."""
    return tr("{value:,}", value=value)


def span(seconds: float) -> str:
    """A duration: in seconds below two minutes, else in hours and minutes."""
    if seconds < 120.0:
        return tr("{seconds:.0f} s", seconds=seconds)
    hours, minutes = divmod(round(seconds / 60.0), 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours:,} h {minutes:02} min", hours=hours, minutes=minutes)


def instant(epoch_seconds: float) -> str:
    """Date and time of day in UTC, to the minute."""
    return datetime.fromtimestamp(epoch_seconds, tz=timezone.utc).strftime("%Y-%m-%d %H:%M")
