"""Counts of a day hold nothing of anybody, are kept through a fault, and stay small."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk import statistics
from kiosk.statistics import MOST_VALUES, REST, Statistics, may_be_counted, merged, read_day

DAY = "2026-11-23"
COUNTS = some.dictionaries(
    some.sampled_from(["area", "type"]),
    some.dictionaries(some.sampled_from(["a", "b", "c"]), some.integers(1, 9), min_size=1),
)


def counting(folder, day=DAY):
    return Statistics(folder, lambda: day)


def test_a_day_is_one_file_that_adds_up(tmp_path):
    for _ in range(2):
        counts = counting(tmp_path / "statistics")
        counts.count("area:trygg")
        counts.count("felt:fallarm/5")
        assert counts.keep()
    file = json.loads((tmp_path / "statistics" / f"{DAY}.json").read_text())
    assert file == {"version": 1, "day": DAY, "counts": {"area": {"trygg": 2}, "felt": {"fallarm/5": 2}}}


def test_nothing_is_on_disk_before_it_is_kept_and_nothing_is_counted_twice(tmp_path):
    counts = counting(tmp_path)
    counts.count("visit:left")
    assert list(tmp_path.iterdir()) == []
    assert counts.keep()
    assert counts.keep()
    assert read_day(tmp_path, DAY) == {"visit": {"left": 1}}


def test_a_visit_over_midnight_counts_on_both_days(tmp_path):
    days = iter(["2026-11-23", "2026-11-24"])
    counts = Statistics(tmp_path, lambda: next(days))
    counts.count("type:fallarm")
    counts.count("type:fallarm")
    assert counts.keep()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["2026-11-23.json", "2026-11-24.json"]


def test_what_could_not_be_written_is_written_the_next_time(tmp_path):
    (tmp_path / "statistics").write_text("a file where the folder should be")
    counts = counting(tmp_path / "statistics")
    counts.count("visit:left")
    assert not counts.keep()
    (tmp_path / "statistics").unlink()
    assert counts.keep()
    assert read_day(tmp_path / "statistics", DAY) == {"visit": {"left": 1}}


@pytest.mark.parametrize(
    "content", ["", "[]", '{"counts": [1]}', '{"counts": {"area": 3}}', "{}", '{"counts": {"a": {"b": "x"}}}']
)
def test_a_damaged_file_is_begun_anew(tmp_path, content):
    (tmp_path / f"{DAY}.json").write_text(content)
    counts = counting(tmp_path)
    counts.count("visit:timeout")
    assert counts.keep()
    assert read_day(tmp_path, DAY)["visit"] == {"timeout": 1}


def test_days_longer_ago_are_forgotten(tmp_path, monkeypatch):
    monkeypatch.setattr(statistics, "KEPT_DAYS", 2)
    for day in ("2026-11-21", "2026-11-22", "2026-11-23"):
        counts = counting(tmp_path, day)
        counts.count("visit:left")
        assert counts.keep()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["2026-11-22.json", "2026-11-23.json"]


@pytest.mark.parametrize(
    "what",
    ["search:Anna Andersson", "search:larm", "name:anna", "area:Anna Andersson", "area:", "type:a@b.se", "felt:fallarm",
     "felt:fallarm/6", "interest:anna", "visit:10.15", "", "area"],
)  # fmt: skip
def test_what_somebody_may_have_written_is_not_counted(tmp_path, what):
    counts = counting(tmp_path)
    assert not counts.count(what)
    assert counts.keep()
    assert list(tmp_path.iterdir()) == []


def test_a_day_holds_so_many_values_and_loses_no_count(tmp_path):
    counts = counting(tmp_path)
    for number in range(MOST_VALUES + 7):
        counts.count(f"type:t{number}")
    counts.count("type:t0")
    counts.count("area:trygg")
    assert counts.keep()
    found = read_day(tmp_path, DAY)
    assert (len(found["type"]), found["type"][REST], found["type"]["t0"]) == (MOST_VALUES + 1, 7, 2)
    assert found["area"] == {"trygg": 1}


@given(COUNTS, COUNTS, COUNTS)
def test_days_can_be_merged_in_any_order(one, other, third):
    assert merged(one, other) == merged(other, one)
    assert merged(merged(one, other), third) == merged(one, merged(other, third))
    assert merged(one, {}) == one


@given(some.dictionaries(some.text(min_size=1), some.integers(1, 5), max_size=30))
def test_merging_loses_no_count_and_is_bounded(values):
    many = {f"t{number}": 1 for number in range(MOST_VALUES)}
    sums = merged({"type": many}, {"type": values})["type"]
    assert sum(sums.values()) == MOST_VALUES + sum(values.values())
    assert len(sums) <= MOST_VALUES + 1


@given(some.text(), some.text())
def test_only_ids_are_ever_counted(kind, value):
    if may_be_counted(kind, value):
        assert not set(value) & set(" @:,.åäö+")
