"""The statistics: sums of all kiosks, names instead of ids, and rows that tell nothing of one kiosk's visitors."""

from datetime import date

import pytest
from small_share import a_need, a_station, a_type

from catalog.entities import NeedArea
from catalog.errors import Invalid, Refused
from catalog.parts import Trial, TrialStep
from kiosk.fleet.counts import Day
from kiosk.fleet.period import Period, counted_on, period
from kiosk.fleet.placing import write_over
from kiosk.fleet.statistics_command import as_csv, lines_of, values
from kiosk.fleet.tables import Row, Table, funnel, tables

SPAN = Period("2026-11-01", "2026-11-28")


def a_trial(*phases):
    return Trial(title={"sv": "Försök"}, steps=tuple(TrialStep(phase=each, date="2026-01-01") for each in phases))


RECORDS = {
    ("area", "trygg"): NeedArea(id="trygg", name={"sv": "Trygghet"}, needs=()),
    ("area", "namnlos"): NeedArea(id="namnlos", name={}, needs=()),
    ("need", "need-1"): a_need(1),
    ("station", "station-1"): a_station(1),
    ("type", "type-101"): a_type(101, trials=(a_trial("ide", "test"), a_trial("test", "infort"), a_trial("avslutat"))),
}
EAST = [
    {"area": {"trygg": 6, "all": 2, "borta": 9}, "felt": {"type-101/5": 3, "type-102/5": 4}, "language": {"fi": 7}},
    {"area": {"trygg": 6, "*": 5}, "search": {"found": 12, "nothing": 3}, "unanswered": {"need-1": 2}},
]
WEST = [
    {"area": {"sova": 30, "namnlos": 1}, "type": {"type-101": 8}, "station": {"station-1": 5}, "visit": {"left": 22}}
]


def by_id(found):
    return {table.id: {row.name: row.at_least for row in table.rows} for table in found}


def test_all_kiosks_together():
    found = by_id(tables({"öst": EAST, "väst": WEST, "stum": []}, RECORDS))
    assert found["areas"] == {
        "sova": 30, "Trygghet": 10, "borta": 5, "Övriga": 5, "Visa alla": None, "namnlos": None,
    }  # fmt: skip
    assert list(found["areas"])[:2] == ["sova", "Trygghet"]
    assert found["searches"] == {"Hittade något": 10, "Hittade inget": None}
    assert found["unanswered"] == {"Jag vill sova": None}
    assert found["felt"]["Mycket bra"] == 5
    assert found["types"] == {"101 Larm": 5}
    assert found["stations"] == {"Bord": 5}
    assert found["visits"] == {"Avslutades med knappen": 20, "Avslutades av sig själva": None}
    assert found["languages"] == {"finska": 5}


def test_one_kiosk_has_the_rows_of_all():
    found = by_id(tables({"öst": EAST, "väst": WEST}, RECORDS, "väst"))
    assert (found["areas"]["Trygghet"], found["areas"]["sova"]) == (None, 30)
    assert set(found["areas"]) == set(by_id(tables({"öst": EAST, "väst": WEST}, RECORDS))["areas"])


def test_a_sum_is_of_what_is_told():
    table = Table("t", "T", "", (Row("a", "A", 10), Row("b", "B", None)))
    assert table.total == 10


def test_equal_numbers_are_in_the_order_of_their_names():
    counted = {"k": [{"need": {"b": 9, "a": 5, "c": 7}}]}
    (needs,) = [table for table in tables(counted, {}) if table.id == "needs"]
    assert [row.id for row in needs.rows] == ["a", "b", "c"]


def test_how_far_the_trials_have_come():
    rows = {row.name: row.at_least for row in funnel(RECORDS.values()).rows}
    assert rows == {
        "Idé": 2, "Test": 2, "Anpassad": 1, "Test igen": 1, "Infört": 1, "Avslutat utan att införas": 1,
    }  # fmt: skip


def test_a_period_is_four_weeks_and_never_a_day():
    today = date(2026, 11, 28)
    assert period("", "", today) == SPAN
    assert period("2026-11-01", "2026-11-07", today).last == "2026-11-07"
    for first, last in (("2026-11-20", "2026-11-25"), ("2026-11-28", "2026-11-01"), ("i går", ""), ("", "2026-13-01")):
        with pytest.raises(Invalid):
            period(first, last, today)


def test_what_kiosks_have_counted_is_read_from_the_share(tmp_path):
    with pytest.raises(Refused):
        counted_on(tmp_path / "away", SPAN)
    assert counted_on(tmp_path, SPAN) == {}
    folder = tmp_path / "kiosks" / "Entrén.counts"
    folder.mkdir(parents=True)
    write_over(folder / "2026-11-02.json", Day("2026-11-02", {"visit": {"left": 2}}))
    write_over(folder / "2026-10-31.json", Day("2026-10-31", {"visit": {"left": 9}}))
    (tmp_path / "kiosks" / "Entrén.json").write_text("{}")
    assert counted_on(tmp_path, SPAN) == {"Entrén": [{"visit": {"left": 2}}]}
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "kiosks").write_text("")
    with pytest.raises(Refused):
        counted_on(tmp_path / "share", SPAN)


def test_nothing_under_five_stands_in_any_answer():
    found = [Table("areas", "Behov", "Vad", (Row("a", "=1+1", 10), Row("b", "Sova", None))), Table("x", "X", "Y.", ())]
    told = values(found, SPAN, ["Entrén"])
    assert told["tables"][0]["rows"] == [
        {"id": "a", "name": "=1+1", "at_least": 10},
        {"id": "b", "name": "Sova", "at_least": None},
    ]
    assert as_csv(found, SPAN).splitlines()[1:] == [
        "2026-11-01;2026-11-28;Behov;'=1+1;10",
        "2026-11-01;2026-11-28;Behov;Sova;färre än 5",
    ]
    assert lines_of(found[0]) == ["", "Vad. Behov:", "            10  =1+1", "    färre än 5  Sova"]
    assert lines_of(found[1])[-1] == "  Inget är räknat."
