"""A form that no phone reaches is told to staff, once a week, and never without reason."""

from datetime import date, timedelta

import pytest

from kiosk.reach import LOOK_SECONDS, HourlyLook, complaint_of_last_week, complaint_of_unread
from kiosk.statistics import Statistics

MONDAY = date(2026, 11, 16)
TODAY = MONDAY + timedelta(days=9)
LINE = (
    "Ingen når formuläret: koder visades 2026-11-16 till 2026-11-22, men ingen öppnade det. "
    "Prova en kod med en telefon på besökarnas nät."
)


def showing(folder, codes):
    """Keep how many codes were shown, Monday first."""
    for after, times in enumerate(codes):
        counts = Statistics(folder, (MONDAY + timedelta(days=after)).isoformat)
        for _ in range(times):
            assert counts.count("code:shown")
        assert counts.keep()
    return folder


def test_codes_all_week_and_nobody_who_opened_the_form(tmp_path):
    folder = showing(tmp_path, (2, 0, 2, 0, 1))
    for today in (MONDAY + timedelta(days=7), MONDAY + timedelta(days=13)):
        assert complaint_of_last_week(folder, "", today) == LINE
        assert complaint_of_last_week(folder, "2026-11-15", today) == LINE


@pytest.mark.parametrize("opened_on", ["2026-11-16", "2026-11-22", "2026-11-24"])
def test_whoever_opened_it_then_or_since_proves_that_it_is_reached(tmp_path, opened_on):
    assert complaint_of_last_week(showing(tmp_path, (2, 2, 2)), opened_on, TODAY) == ""


@pytest.mark.parametrize("codes", [(), (1, 1, 2), (9, 9), (0, 0, 0, 0, 0, 0, 0, 9, 9, 9)])
def test_few_codes_a_busy_day_or_this_week_say_nothing_yet(tmp_path, codes):
    assert complaint_of_last_week(showing(tmp_path, codes), "", TODAY) == ""


def test_a_form_that_promises_no_answer_any_more_is_told():
    assert complaint_of_unread(None) == complaint_of_unread({"late": False, "inbox_since": "2026-11-01"}) == ""
    told = complaint_of_unread({"late": True, "inbox_since": "2026-11-01", "inbox_waiting": 3})
    assert told.startswith("Ingen har läst anmälningarna sedan 2026-11-01.")
    assert told == complaint_of_unread({"late": True, "inbox_since": "2026-11-01", "inbox_waiting": 4}), "told once"


def test_it_looks_once_an_hour():
    lines, told = ["a", "", "b", "c"], []
    look = HourlyLook([lambda: lines.pop(0), lambda: lines.pop(0)], told.append)
    for now in (5.0, 6.0, 5.0 + LOOK_SECONDS):
        look.step(now)
    assert told == ["a", "b", "c"]
