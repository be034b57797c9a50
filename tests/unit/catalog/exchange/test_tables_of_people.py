"""What people do to an exported file, and files that are none: the preview says it cell by cell, and never guesses."""

import hashlib
import io
import re
import zipfile
from datetime import datetime

import openpyxl
import pytest

from catalog.entities import KIND_OF, Evidence, MaturityRing, Need, Picture, Trial, TrialStep
from catalog.errors import Invalid
from catalog.exchange import csv, files, taking, workbook_guard, workbook_reading
from catalog.exchange.preview import CellError, FieldChange, version_of

PICTURE = hashlib.sha256(b"x").hexdigest()


@pytest.fixture
def records(a_type):
    larm = a_type(
        suits=({"sv": "Ensam", "fi": "Yksin"}, {"sv": "Ute"}),
        evidence=(Evidence(claim={"sv": "Hjälper"}, source="SBU"), Evidence(claim={"sv": "Lugnar"}, source="RISE")),
        trials=(Trial(title={"sv": "Vinter"}, steps=(TrialStep(phase="ide", date="2026-01-02"),)),),
        pictures=(Picture(large=PICTURE, small=PICTURE, alt={"sv": "Ett larm"}),),
    )
    need = Need(id="trygg", text={"sv": "Jag vill vara trygg"})
    return {(KIND_OF[type(each)], each.id): each for each in (larm, need)}


@pytest.fixture
def people(records, tmp_path):
    """The exported workbook as people change it, saved by a table program; then what importing it would do."""

    class People:
        path = tmp_path / "katalog.xlsx"
        current = records

        def __init__(self):
            files.write(self.path, records, {})
            self.book = openpyxl.load_workbook(self.path)

        def column(self, sheet, path):
            """The letter of a column."""
            return next(cell.column_letter for cell in self.book[sheet][1] if cell.value == path)

        def set(self, sheet, path, row, value):
            self.book[sheet][f"{self.column(sheet, path)}{row}"] = value

        def preview(self, media=(PICTURE,), **wishes):
            self.book.save(self.path)
            return files.preview(self.path, self.current, media, **wishes)[0]

    return People()


def test_a_changed_cell_is_shown_before_anything_happens(people, records):
    people.set("Typer", "name.sv", 3, "Nytt larm")
    people.set("Typer", "number", 3, "1 02")
    people.set("Typer", "try_here.how.sv", 3, "Tryck")
    people.set("Typer", "suits.sv", 3, "Ensam\r\nUte\nHemma\n")
    (change,) = people.preview().changes
    assert (change.kind, change.id, change.what, change.made_from) == ("type", "larm", "changed", "")
    assert set(change.fields) == {
        FieldChange("name.sv", "Larm", "Nytt larm"),
        FieldChange("number", "101", "102"),
        FieldChange("suits.sv", "Ensam\nUte", "Ensam\nUte\nHemma"),
        FieldChange("try_here.how.sv", "", "Tryck"),
        FieldChange("try_here.available", "", "ja"),
    }
    assert change.record.pictures == records["type", "larm"].pictures
    assert change.record.suits[2] == {"sv": "Hemma"}


def test_new_records_and_parts_are_rows(people):
    people.book["Behov"].append(["sova", "Jag vill sova"])
    people.book["Belägg"].append(["larm", None, "Räddar"])
    people.book["Provens steg"].append(["larm", 1, 2, "test igen", datetime(2026, 3, 1)])  # noqa: DTZ001
    type_, need = sorted(people.preview().changes, key=lambda change: change.kind, reverse=True)
    assert (need.what, need.record) == ("added", Need(id="sova", text={"sv": "Jag vill sova"}))
    assert type_.record.evidence[2] == Evidence(claim={"sv": "Räddar"}, source="")
    assert type_.record.trials[0].steps[1] == TrialStep(phase="test_igen", date="2026-03-01")
    assert "evidence.3.claim.sv" in [field.field for field in type_.fields]


def test_what_is_not_in_the_file_stays_unless_asked(people, records):
    people.book["Belägg"].delete_rows(3)
    people.book["Behov"].delete_rows(3)
    people.book["Typer"].delete_cols(4)
    del people.book["Prov"], people.book["Provens steg"]
    found = people.preview()
    assert (found.changes, found.errors, found.absent) == ((), (), (("need", "trygg"),))
    asked = {change.kind: change for change in people.preview(delete=True).changes}
    assert asked["need"].what == "removed"
    assert asked["need"].record is None
    assert asked["type"].record.evidence == records["type", "larm"].evidence[1:]
    assert asked["type"].record.trials == records["type", "larm"].trials


@pytest.mark.parametrize(
    ("at", "value", "says", "where"),
    [
        (("Typer", "number"), "sju", "”sju” är inget heltal", ""),
        (("Typer", "number"), 7.5, "inget heltal", ""),
        (("Typer", "number"), True, "heltal", ""),
        (("Typer", "number"), None, "måste fyllas i", ""),
        (("Typer", "sensitivity"), "sådär", "låg eller medel eller hög", ""),
        (("Typer", "alarm.alarms"), "kanske", "ja eller nej", ""),
        (("Typer", "name.sv"), "=A1", "Formeln har inget värde", ""),
        (("Typer", "valid_to"), "31/12", "är inget datum", ""),
        (("Typer", "valid_to"), "2026-13-45", "är inget datum", ""),
        (("Typer", "name.sv"), datetime(2026, 3, 1), "har blivit ett datum", ""),  # noqa: DTZ001
        (("Typer", "suits.fi"), "a\nb\nc", "3, på svenska 2", ""),
        (("Typer", "type:id"), None, "Skriv postens id", ""),
        (("Typer", "type:id"), "två ord", "kan inte vara ett id", ""),
        (("Bilder", "large"), "0" * 64, "finns inte i katalogen", ""),
        (("Belägg", ":1"), "x", "delens nummer", ""),
        (("Belägg", ":1"), 2, "redan som rad 3", "A4"),
        (("Belägg", "type/evidence:id"), "finnsej", "Det som raden hör till finns inte", ""),
        (("Provens steg", ":1"), None, "delens nummer", ""),
        (("Provens steg", ":1"), 9, "Det som raden hör till finns inte", "A3"),
    ],
)
def test_what_is_wrong_is_said_of_its_cell(people, at, value, says, where):
    sheet, path = at
    people.set(sheet, path, 3, value)
    found = people.preview()
    (error,) = found.errors
    assert says in error.sentence
    assert (error.sheet, error.cell) == (sheet, where or f"{people.column(sheet, path)}3")
    assert found.changes == ()


def test_a_new_row_without_a_column_that_it_needs(people):
    column = people.book["Typer"][f"{people.column('Typer', 'number')}1"].column
    people.book["Typer"].delete_cols(column)
    people.book["Typer"].append(["ny"])
    assert people.preview().errors == (
        CellError("Typer", "A4", "Kolumnen number saknas i filen och behövs för en ny rad."),
    )


def test_merged_cells_of_known_columns_are_refused(people):
    letter = people.column("Typer", "name.fi")
    people.book["Typer"].merge_cells(f"C3:{letter}3")
    found = people.preview()
    assert ("Typer", "C3") in [(each.sheet, each.cell) for each in found.errors]
    assert all("sammanfogad" in each.sentence for each in found.errors)


def test_own_columns_rows_sheets_and_headings_do_no_harm(people):
    sheet = people.book["Typer"]
    for cell in sheet[2]:
        cell.value = f"Heading {cell.column}"
    sheet.insert_cols(1)
    sheet["A1"], sheet["A3"] = "Mitt eget", "=1+"
    sheet.row_dimensions[3].hidden = True
    sheet["B9"], sheet["A10"] = " ", "Bara mitt"
    sheet.title = "Types"
    people.book.create_sheet("Semester").append(["vecka", 29])
    found = people.preview()
    assert (found.changes, found.errors, found.absent) == ((), (), ())
    assert found.notes == (
        "Kolumnen ”Mitt eget” i Typer lästes inte.", "Bladet ”Semester” hör inte till katalogen och lästes inte.",
    )  # fmt: skip


def test_headings_are_enough_where_the_row_of_names_is_gone(people):
    for name in ("Behov", "Typer"):
        people.book[name].delete_rows(1)
    people.book["Behov"]["B2"] = "Jag vill känna mig trygg"
    (change,) = people.preview().changes
    assert change.fields == (FieldChange("text.sv", "Jag vill vara trygg", "Jag vill känna mig trygg"),)


def test_a_formula_is_the_value_that_was_computed_last(people):
    people.set("Typer", "name.sv", 3, "=1")
    people.set("Typer", "notes", 3, 0.5)
    people.set("Typer", "owner_unit", 3, 12)
    people.preview()
    with zipfile.ZipFile(people.path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(people.path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, re.sub(rb"<f>1</f><v ?/>|<f>1</f><v></v>", b"<f>1</f><v>7</v>", data))
    (change,) = files.preview(people.path, people.current, None)[0].changes
    assert [field.after for field in change.fields] == ["7", "12", "0,5"]


def test_a_colleagues_change_since_the_export_is_not_undone_but_a_conflict_is_seen(people, records, a_type):
    exported = version_of(records["type", "larm"])
    people.current = records | {("type", "larm"): a_type(number=300)}
    found = people.preview()
    assert found.changes == ()
    assert found.notes == ("1 poster har ändrats sedan filen sparades men inte i filen: de är kvar som de är.",)
    people.set("Typer", "name.sv", 3, "Mitt")
    (change,) = people.preview().changes
    assert change.made_from == exported
    assert change.record.number == 101


def test_a_table_program_that_saves_csv(people, records):
    path = people.path.with_suffix(".csv")
    files.write(path, records, {})
    text = path.read_text(encoding="utf-8-sig")
    assert path.read_bytes().startswith(b"\xef\xbb\xbftype:id;number;name.sv;")
    path.write_text(text.replace("Jag vill vara", "Jag är").replace(";", ","), encoding="utf-8")
    assert [change.fields[0].after for change in files.preview(path, records, None)[0].changes] == ["Jag är trygg"]
    for data, says in (
        ('type:id;number\n"å'.encode(), "citattecknen"),
        ("type:id;name.sv\nlarm;Blå".encode("latin-1"), "CSV UTF-8"),
        (b"Namn;Nummer\n", "raden med"),
        (b"", "raden med"),
    ):
        path.write_bytes(data)
        with pytest.raises(Invalid) as problem:
            files.preview(path, records, None)
        assert says in problem.value.sentence


def zipped(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}.items():
            archive.writestr(name, parts.get(name, data))
        for name, data in parts.items():
            if name not in archive.namelist():
                archive.writestr(name, data)
    return file.getvalue()


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = f'<workbook xmlns:r="{OFFICE}"><sheets><sheet name="T" r:id="1"/><sheet r:id="2"/></sheets></workbook>'
RELATED = '<r><n Id="1" Target="/xl/worksheets/s.xml"/><n Id="2" Target="chartsheets/s.xml"/></r>'


def one_sheet(sheet, **parts):
    own = {"xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELATED, "xl/worksheets/s.xml": sheet}
    return zipped(**own, **parts)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("k.xlsx", b"MZ\x90\x00" * 9, "ingen Excelfil"),
        ("k.xlsx", b"", "ingen Excelfil"),
        ("k.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(99), "låst med lösenord"),
        ("k.xlsx", zipped()[:60], "skadad"),
        ("k.xlsx", zipped()[:-9].replace(b"workbook", b"werkbook") + zipped()[-9:], "ingen Excelfil"),
        ("k.xlsm", zipped(**{"xl/vbaProject.bin": b"x"}), "makron"),
        ("k.xlsx", zipped(**{"xl/sharedStrings.xml": b" " * 3001}), "för mycket text"),
        ("k.xlsx", zipped(**{"xl/bomb.xml": b" " * 20000}), "blir för stor"),
        ("k.xlsx", zipped(**{"xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'}), "Excel aldrig skriver"),
        ("k.xlsx", zipped(**{"xl/workbook.xml": "nej <<>"}), "skadad"),
        ("k.xlsx", zipped(**{"xl/workbook.xml": ""}), "skadad"),
        ("k.xlsx", zipped(**{"xl/workbook.xml": "<workbook>" + " " * 900 + "</workbook>"}), "för stor"),
        ("k.xlsx", zipped(), "skadad"),
        ("k.xlsx", one_sheet("<worksheet><sheetData><row"), "skadad"),
        ("k.xlsx", one_sheet("<w><sheetData><row r='1048577'/></sheetData></w>"), "fler rader"),
        ("k.xlsx", one_sheet("<w><sheetData><row>" + "<c/>" * 99 + "</row></sheetData></w>"), "Excel aldrig skriver"),
        ("k.xlsx", one_sheet("<w><sheetData><row>" + "a" * 9000 + "</row></sheetData></w>"), "Excel aldrig skriver"),
        ("k.xls", b"", "som Excel-arbetsbok"),
        ("k.json", b"{}", "JSON"),
        ("k.exe", b"MZ", "JSON"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_sentence(tmp_path, monkeypatch, name, data, says):
    monkeypatch.setattr(workbook_guard, "LARGEST", 12_000)
    monkeypatch.setattr(workbook_reading, "MOST_HELD", 90)
    monkeypatch.setattr(workbook_reading, "MOST_SILENT", 3)
    monkeypatch.setattr(workbook_reading, "PIECE", 1000)
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Invalid) as problem:
        files.preview(tmp_path / name, {}, None)
    assert says in problem.value.sentence


def test_a_file_that_is_not_there_or_has_an_unknown_ending(tmp_path):
    with pytest.raises(Invalid) as problem:
        files.preview(tmp_path / "k.xlsx", {}, None)
    assert "går inte att läsa" in problem.value.sentence
    with pytest.raises(Invalid, match=r"välj .xlsx, .csv eller .json"):
        files.write(tmp_path / "k.doc", {}, {})


def test_strange_cells_of_other_programs(tmp_path):
    head = (
        '<row><c t="inlineStr"><is><r><t>need:</t></r><r><t>id</t></r></is></c>'
        '<c t="str"><v>text.sv</v></c><c t="str"><v>order</v></c></row>'
    )
    cells = {
        '<c t="str"><v>a</v></c><c t="e"><v>#N/A</v></c>': "felet #N/A",
        '<c t="str"><v>a</v></c><c t="d"><v>2026-01-01T00:00:00</v></c>': "datum",
        '<c t="str"><v>a</v></c><c t="b"><v>1</v></c>': "",
        '<c t="str"><v>a</v></c><c t="n"><v>1e400</v></c>': "",
        '<c t="n"><v>7</v></c><c/><c><v>3.0</v></c>': "",
        '<c t="str" r="A9"><v>a</v></c><c r="ZZZ9"><v>3</v></c>': "",
    }
    for row, says in cells.items():
        (tmp_path / "k.xlsx").write_bytes(one_sheet(f"<w><sheetData>{head}<row>{row}</row></sheetData></w>"))
        found, _ = files.preview(tmp_path / "k.xlsx", {}, None)
        assert [says in each.sentence for each in found.errors] == [True] * bool(says), row
        assert len(found.changes) == (not says)


def test_a_date_of_either_calendar_and_one_that_is_none(people):
    people.set("Typer", "valid_to", 3, datetime(2026, 12, 31))  # noqa: DTZ001
    people.book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    (change,) = people.preview().changes
    assert change.record.valid_to == "2026-12-31"
    cell = people.book["Typer"][f"{people.column('Typer', 'valid_to')}3"]
    cell.value, cell.number_format = 99_999_999, "yyyy-mm-dd"
    assert "Datumet finns inte" in people.preview().errors[0].sentence
    cell.value, cell.number_format = 0.5, "hh:mm"
    assert "klockslag" in people.preview().errors[0].sentence


def test_the_texts_that_excel_keeps_apart(tmp_path):
    strings = (
        "<sst><si><t>need:id</t></si><si><r><t>text.</t></r><r><rPr/><t>sv</t></r></si>"
        "<si><t>rad_x000D_\nett_x005F_x0041_</t><rPh><t>RAD</t></rPh></si><si><t/></si><si><t>x</t></si></sst>"
    )
    rows = "".join(
        "<row>" + "".join(f"<c t='s'><v>{n}</v></c>" for n in row) + "</row>" for row in ((0, 1), (3, 3), (4, 2))
    )
    data = one_sheet(f"<w><sheetData>{rows}</sheetData></w>", **{"xl/sharedStrings.xml": strings})
    (tmp_path / "k.xlsx").write_bytes(data)
    (change,) = files.preview(tmp_path / "k.xlsx", {}, None)[0].changes
    assert change.record == Need(id="x", text={"sv": "rad\nett_x0041_"})


def test_much_is_told_of_and_many_errors_are_enough(tmp_path, monkeypatch):
    told = []
    lines = ["need:id;order", *(f"n{n};{'x' if n < 9 else n}" for n in range(1100))]
    (tmp_path / "k.csv").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(taking, "MOST_ERRORS", 5)
    found, _ = files.preview(tmp_path / "k.csv", {}, None, lambda *words: told.append(words))
    assert len(found.errors) == 5
    assert ("läser", 1000, 0) in told
    assert ("jämför", 1000, 1100) in told
    monkeypatch.setattr(csv, "LARGEST", 99)
    with pytest.raises(Invalid, match="större än 1 GB"):
        files.preview(tmp_path / "k.csv", {}, None)


def test_a_sheet_without_a_row_of_headings_is_not_read_to_its_end(people):
    sheet = people.book.create_sheet("Egna tankar", 0)
    for n in range(30):
        sheet.append([n])
    people.book["Behov"].delete_rows(1, 2)
    found = people.preview()
    assert (found.changes, found.errors) == ((), ())
    assert [note.split("”")[1] for note in found.notes] == ["Egna tankar", "Behov"]


def test_the_workbook_is_one_that_people_know(people):
    sheet = people.book["Typer"]
    assert people.book.sheetnames[0] == "Typer"
    assert people.book.sheetnames[-1] == "Läs mig"
    assert (sheet["C2"].value, sheet.freeze_panes, sheet.row_dimensions[1].hidden) == ("Namn (svenska)", "B3", True)
    assert sheet["C3"].alignment.wrap_text
    assert sheet["A3"].fill.fgColor.rgb.endswith("E7E6E6")
    assert sheet.column_dimensions["C"].width > 40
    assert sheet.column_dimensions["C"].number_format == "@"
    lists = {str(rule.sqref).split("3:")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert lists[people.column("Typer", "sensitivity")] == '"låg,medel,hög"'
    assert lists[people.column("Typer", "alarm.alarms")] == '"ja,nej"'
    people.current = people.current | {("ring", "prova"): MaturityRing(id="prova", name={"sv": "Prova"})}
    files.write(people.path, people.current, {})
    people.book = openpyxl.load_workbook(people.path)
    rules = people.book["Typer"].data_validations.dataValidation
    assert "'Ringar'!$A$3:$A$1048576" in [rule.formula1 for rule in rules]
