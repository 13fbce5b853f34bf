"""Instants as data files spell them, brought to one scale: epoch seconds, UTC."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta, timezone

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr

# Epoch numbers are told apart by size: 2100 in seconds is still far below 1973 in milliseconds.
# What lies between or beyond is neither (20191120170432, say, is a date written as a number).
_YEAR_2100_S = 4_102_444_800.0
_YEAR_1973_MS = 100_000_000_000.0

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
# With slashes, too: so does QGIS write times into CSV files.
_ISO_8601 = re.compile(
    r"""(?P<year>\d{4})(?P<dash>[-/]?)(?P<month>\d{2})(?P=dash)(?P<day>\d{2})
    (?:[T\ ]\ *(?P<hour>\d{2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,](?P<fraction>\d+))?)?
    \ *(?:(?P<utc>Z|UTC)|(?P<sign>[+\-−])(?P<zone_hour>\d{2})(?::?(?P<zone_minute>\d{2}))?)?)?""",
    re.VERBOSE | re.IGNORECASE,
)


def epoch_seconds(value: object) -> float:
    """Seconds since 1970-01-01T00:00:00Z, with their fraction.

    Args:
        value: a ``datetime`` or ``date``; ISO 8601 text, with ``T`` or a space, with or without
            fractions of a second; epoch seconds or milliseconds, as a number or as text. What
            has no time zone is UTC. Epoch numbers reach to the year 2100.

    Raises:
        InvalidInputError: the value is no such instant; the message says what is expected.
    """
    if isinstance(value, datetime):
        aware = value if value.tzinfo is not None else value.replace(tzinfo=timezone.utc)
        return (aware - _EPOCH).total_seconds()
    if isinstance(value, date):
        midnight = datetime(value.year, value.month, value.day, tzinfo=timezone.utc)
        return (midnight - _EPOCH).total_seconds()
    if isinstance(value, str):
        return _from_text(value.strip())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_number(float(value), repr(value))
    raise InvalidInputError(_unreadable(repr(value)))


def utc_text(epoch: float) -> str:
    """An instant to the second, as messages say it: ``2026-03-27 14:05:00 UTC``."""
    return datetime.fromtimestamp(epoch, timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")


def _from_text(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return _from_iso_8601(text)
    return _from_number(number, repr(text))


def _from_number(number: float, spelling: str) -> float:
    if not math.isfinite(number):
        raise InvalidInputError(_unreadable(spelling))
    size = abs(number)
    if size < _YEAR_2100_S:
        return number
    if _YEAR_1973_MS <= size < _YEAR_2100_S * 1000.0:
        return number / 1000.0
    raise InvalidInputError(_unreadable(spelling))


def _from_iso_8601(text: str) -> float:
    match = _ISO_8601.fullmatch(text)
    if match is None:
        raise InvalidInputError(_unreadable(repr(text)))
    part = match.groupdict()
    try:
        # Added below, not given to datetime: a leap second's 60 rolls over into the next minute.
        seconds = int(part["second"] or 0)
        if seconds > 60:
            raise ValueError
        instant = datetime(
            int(part["year"]),
            int(part["month"]),
            int(part["day"]),
            int(part["hour"] or 0),
            int(part["minute"] or 0),
            tzinfo=timezone.utc,
        )
    except ValueError:
        raise InvalidInputError(_unreadable(repr(text))) from None
    if part["sign"] is not None:
        offset = timedelta(
            hours=int(part["zone_hour"]), minutes=int(part["zone_minute"] or 0)
        ).total_seconds()
        seconds += int(offset) if part["sign"] in "-−" else -int(offset)
    fraction = float(f"0.{part['fraction'] or 0}")
    return (instant - _EPOCH).total_seconds() + seconds + fraction


def _unreadable(spelling: str) -> str:
    return tr(
        "{spelling} is not a time: expected a date and time, ISO 8601 text "
        "(2026-03-27T14:05:00Z) or epoch seconds or milliseconds",
        spelling=spelling,
    )
