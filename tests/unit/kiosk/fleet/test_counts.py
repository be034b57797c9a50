"""Counts from the share are believed as little as what is counted."""

import pytest

from catalog.errors import Invalid
from kiosk.fleet.counts import Day, is_day, read_counts, read_days
from kiosk.fleet.placing import write_over
from kiosk.statistics import MOST_VALUES, REST

DAY = "2026-11-20"


def test_only_what_may_be_counted_is_read(tmp_path):
    counts = {
        "area": {"trygg": 3, "Anna Andersson, 070-123": 9, REST: 2},
        "search": {"found": 1, "fallarm åt mamma": 7},
        "felt": {"fallarm/5": 2, "fallarm/6": 9},
        "words": {"sjuk": 40},
        "need": {f"n{number}": 1 for number in range(MOST_VALUES + 2)},
    }
    write_over(tmp_path / f"{DAY}.json", Day(DAY, counts))
    assert read_counts(tmp_path / f"{DAY}.json") == {
        "area": {"trygg": 3, REST: 2},
        "search": {"found": 1},
        "felt": {"fallarm/5": 2},
    }


@pytest.mark.parametrize(
    "content",
    [
        {"day": "2026-11-21", "counts": {}},
        {"day": DAY, "counts": {"area": {"trygg": 0}}},
        {"day": DAY, "counts": {"area": {"trygg": 10**9}}},
        {"day": DAY, "counts": {"area": {"trygg": True}}},
        {"day": DAY, "counts": []},
        [],
    ],
)
def test_what_no_kiosk_writes_is_refused_and_passed_over(tmp_path, content):
    write_over(tmp_path / f"{DAY}.json", content)
    with pytest.raises(Invalid):
        read_counts(tmp_path / f"{DAY}.json")
    assert read_days(tmp_path, DAY, DAY) == []


def test_days_between_two_days(tmp_path):
    for day in ("2026-11-18", DAY, "2026-11-21"):
        write_over(tmp_path / f"{day}.json", Day(day, {"visit": {"left": 1}}))
    (tmp_path / "anteckningar.json").write_text("{}")
    assert len(read_days(tmp_path, "2026-11-19", "2026-11-21")) == 2
    assert read_days(tmp_path / "nowhere", DAY, DAY) == []


def test_what_a_day_is():
    assert [is_day(each) for each in (DAY, "2026-02-30", "20261120", "2026-11-20x")] == [True, False, False, False]
