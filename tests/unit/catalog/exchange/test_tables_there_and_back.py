"""The law of every table file: what is exported is imported without loss, and changes nothing."""

import tempfile
from pathlib import Path

import pytest
from catalogues import CATALOGUES
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.entities import AlarmWorkflow, Need, Record
from catalog.errors import Invalid
from catalog.exchange import files
from catalog.exchange.cells import escape, unescape
from catalog.exchange.csv import restored, safe
from catalog.exchange.headings import LANGUAGES, TITLES, WORDS, title
from catalog.exchange.layout import columns
from catalog.exchange.tables import TABLES, Table, alarm_table

HARD = [
    "=1+1", "+46", "-", "@x", "'=x", "007", "1-2", "2026-11-23", 'a;b"c"', "rad\r\nrad\n", "\t", "👵🏽", "سلام",
    "_x0041_", "x005F_", "␛", "␛;", "␛-;", "⏎", "\x00\x0b\x85\ufeff\uffff", " kant ", "SANT", "1e5", "", "\u2028",
]  # fmt: skip


def back(records, ending):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"katalog{ending}"
        files.write(path, records, {})
        unchanged, _ = files.preview(path, records, None, delete=True)
        new, _ = files.preview(path, {}, None)
        assert [each.name for each in Path(folder).iterdir()] == [path.name]
    return unchanged, new


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".json"])
@settings(max_examples=25, deadline=None)
@given(CATALOGUES, st.lists(st.sampled_from(HARD) | st.text(max_size=9), max_size=4).map(tuple))
def test_what_is_exported_is_imported_without_loss(ending, records, words):
    needs = [Need(id=f"n{n}", text={"sv": word}, life_areas=words) for n, word in enumerate(words)]
    records = records | {("need", each.id): each for each in needs}
    unchanged, new = back(records, ending)
    assert (unchanged.changes, unchanged.errors) == ((), ())
    assert new.errors == ()
    assert {(each.kind, each.id): each.record for each in new.changes} == records


@given(st.text() | st.sampled_from(HARD))
def test_any_words_come_back_from_a_cell(words):
    assert unescape(escape(words)) == words
    assert restored(safe(words)) == words


def test_figures_stand_at_their_steps():
    figures = ("you", "", "press", "", "bed")
    table = alarm_table(AlarmWorkflow(steps=({"sv": "a"}, {"sv": "b"}, {}, {}), figures=figures))
    assert [step.figure for step in table.steps] == ["you", None, "press", None]
    assert table.figures == ("bed",)


def test_every_column_has_a_swedish_heading_of_its_own():
    for key, table in TABLES.items():
        names = [each.words for each in columns(table, [])]
        assert len(set(names)) == len(names), key
        steps = {step for each in columns(table, []) if each.field for step in each.field.path.split(".")}
        assert steps <= WORDS.keys() | LANGUAGES.keys(), key
    assert set(TITLES) == set(TABLES)
    assert all(len(title(key)) <= 31 for key in TABLES)


def test_a_text_that_no_cell_can_hold_is_refused_and_no_file_is_left(tmp_path):
    long = Need(id="n", text={"sv": "å" * 32_768})
    with pytest.raises(Invalid, match=r"need/n, Behov, text.sv är längre"):
        files.write(tmp_path / "k.xlsx", {("need", "n"): long}, {})
    assert list(tmp_path.iterdir()) == []
    files.write(tmp_path / "k.csv", {("need", "n"): long}, {})
    found, _ = files.preview(tmp_path / "k.csv", {}, None)
    assert found.changes[0].record == long


def test_a_field_that_no_column_can_hold_is_noticed_by_who_adds_it():
    class Wrong(Record, frozen=True, kw_only=True):
        share: float

    with pytest.raises(TypeError, match="no column can hold share"):
        Table("wrong", Wrong)
