"""The demo's times for showings, whatever day it is made on."""

import re
from datetime import date, datetime, time, timedelta

import pytest

from catalog.cli.demo_times import demo_times

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize("later", range(7))
def test_they_are_on_the_next_ten_weekdays_within_the_rooms_hours(later, starter):
    made_on = MONDAY + timedelta(days=later)
    times = list(demo_times(made_on))
    starts = [slot.starts_at() for slot in times]
    room = starter.records["showroom", "showroom"]
    opens, closes = (time(int(hour)) for hour in re.search(r"måndag–fredag (\d+)–(\d+)", room.hours["sv"]).groups())
    assert starts == sorted(set(starts))
    assert len({slot.id for slot in times}) == len(times) == 20
    assert {each.date() for each in starts} == {
        day for number in range(1, 15) if (day := made_on + timedelta(days=number)).isoweekday() <= 5
    }
    for slot, begins in zip(times, starts, strict=True):
        assert opens <= begins.time()
        assert begins + timedelta(minutes=slot.minutes) <= datetime.combine(begins, closes)


def test_the_first_is_tomorrow_or_on_monday():
    assert next(demo_times(MONDAY)).starts == "2026-11-24T10:00"
    assert next(demo_times(date(2026, 11, 27))).starts == "2026-11-30T10:00"
    assert next(demo_times(MONDAY)).id == "2026-11-24T1000", "as `catalog slots --add` would call it"
