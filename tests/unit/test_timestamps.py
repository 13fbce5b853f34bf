"""Every spelling of one instant gives the same epoch seconds."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.timestamps import epoch_seconds

INSTANT = 1574269472.0  # 2019-11-20T17:04:32Z


@pytest.mark.parametrize(
    "value",
    [
        datetime(2019, 11, 20, 17, 4, 32),
        datetime(2019, 11, 20, 17, 4, 32, tzinfo=timezone.utc),
        datetime(2019, 11, 20, 18, 34, 32, tzinfo=timezone(timedelta(minutes=90))),
        "2019-11-20 17:04:32",
        "2019-11-20T17:04:32",
        " 2019-11-20T17:04:32Z ",
        "2019-11-20t17:04:32z",
        "2019-11-20 17:04:32 UTC",
        "2019-11-20T19:04:32+02:00",
        "2019-11-20T19:04:32+0200",
        "2019-11-20T12:04:32-05",
        "2019-11-20T12:34:32.000-04:30",
        "2019-11-20 17:04:32,000",
        "20191120T170432Z",
        "2019/11/20 17:04:32",
        "2019/11/20 19:04:32+02",
        INSTANT,
        int(INSTANT),
        INSTANT * 1000.0,
        "1574269472",
        "1574269472000",
        "1.574269472e9",
    ],
)
def test_spellings_of_one_instant(value: object) -> None:
    assert epoch_seconds(value) == INSTANT


def test_fractions_of_a_second_are_kept() -> None:
    assert epoch_seconds("2019-11-20T17:04:32.25+00:00") == INSTANT + 0.25
    assert epoch_seconds("2019-11-20 17:04:32.123456789Z") == pytest.approx(INSTANT + 0.123456789)
    assert epoch_seconds(1574269472125) == INSTANT + 0.125


def test_dates_and_minutes_are_instants_too() -> None:
    assert epoch_seconds(date(1970, 1, 2)) == 86400.0
    assert epoch_seconds("1970-01-02") == 86400.0
    assert epoch_seconds("1970-01-01T00:01") == 60.0


def test_relative_seconds_and_times_before_1970() -> None:
    assert epoch_seconds(0) == 0.0
    assert epoch_seconds(12.5) == 12.5
    assert epoch_seconds("1969-12-31T23:59:59Z") == -1.0


def test_leap_second_rolls_over() -> None:
    assert epoch_seconds("2016-12-31T23:59:60Z") == epoch_seconds("2017-01-01T00:00:00Z")


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "20/11/2019 17:04",
        "2019/11-20 17:04",
        "2019-13-01T00:00:00",
        "2019-02-30",
        "2019-11-20T25:00:00",
        "2019-11-20T17:04:61",
        "17:04:32",
        20191120170432,
        1574269472000000,
        float("nan"),
        "inf",
        True,
        None,
        b"2019",
    ],
)
def test_what_is_no_instant_is_refused(value: object) -> None:
    with pytest.raises(InvalidInputError, match="is not a time: expected"):
        epoch_seconds(value)
