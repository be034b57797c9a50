"""`catalog export --to` and `catalog import` of Excel, CSV and JSON: a preview, drafts all at once, conflicts seen."""

import openpyxl


def workbook(catalog):
    path = catalog.folder / "katalog.xlsx"
    return path, catalog("export", "--to", path)


def edited(path, sheet, cell, value):
    book = openpyxl.load_workbook(path)
    book[sheet][cell] = value
    book.save(path)
    return book[sheet][f"A{cell[1:]}"].value


def test_excel_there_is_edited_and_becomes_drafts(catalog):
    catalog("set", "type/fallarm", "notes", "Ett utkast")
    path, said = workbook(catalog)
    assert "även 1 utkast som inte är publicerade" in said
    assert "0 poster är nu utkast" in catalog("import", path)
    name = edited(path, "Typer", "C3", "Nytt namn")
    seen = catalog("import", path, "--dry-run")
    assert f"type/{name}  ändrad\n  name.sv: ”" in seen
    assert "” → ”Nytt namn”" in seen
    assert "1 poster skulle bli utkast" in seen
    assert catalog.record(f"type/{name}")["name"]["sv"] != "Nytt namn"
    done = catalog.json("import", path)
    assert (done["drafts"], done["changes"][0]["what"]) == (1, "changed")
    assert catalog.record(f"type/{name}")["name"]["sv"] == "Nytt namn"
    assert catalog.record("type/fallarm")["notes"] == "Ett utkast"


def test_one_wrong_cell_and_nothing_is_imported(catalog):
    path, _ = workbook(catalog)
    edited(path, "Typer", "B3", "sju")
    edited(path, "Typer", "C3", "Nytt namn")
    told = catalog.json("import", path, code=1)
    assert told["cells"] == [
        {"sheet": "Typer", "cell": "B3", "sentence": "”sju” är inget heltal: skriv till exempel 170."}
    ]
    catalog("import", path, code=1)
    assert catalog.told == "Bladet Typer, cell B3: ”sju” är inget heltal: skriv till exempel 170.\n"
    assert catalog.json("show")["drafts"] == []


def test_what_the_file_lacks_goes_only_when_asked(catalog):
    path = catalog.folder / "katalog.csv"
    catalog("export", path)
    text = path.read_text(encoding="utf-8")
    gone = text.split("\nstation:id")[1].split("\n")[2].split(";")[0]
    path.write_text(text.replace(f"\n{gone};", "\nny-station;"), encoding="utf-8")
    assert "1 poster finns inte i filen; de är kvar" in catalog("import", path, "--dry-run")
    done = catalog.json("import", path, "--delete")
    assert {change["record"]: change["what"] for change in done["changes"]} == {
        f"station/{gone}": "removed",
        "station/ny-station": "added",
    }
    assert f"station/{gone}" not in catalog.json("show")["records"]
    catalog.json("import", path, "--delete")
    assert len(catalog.json("show")["drafts"]) == 2


def test_json_is_compared_as_well(catalog):
    path = catalog.folder / "katalog.json"
    catalog("set", "type/fallarm", "name.sv", "Annat")
    catalog("export", path)
    catalog("discard", "type/fallarm")
    assert "name.sv: ”Fallarm” → ”Annat”" in catalog("import", path, "--dry-run")
    assert catalog.json("import", path)["drafts"] == 1
    whole = path.read_text(encoding="utf-8").replace('"id": "fallarm"', '"id": "fallarm-2"')
    path.write_text(whole, encoding="utf-8")
    done = catalog.json("import", path, "--delete", "--dry-run")
    assert [change["what"] for change in done["changes"]] == ["added", "removed"]


def test_a_colleague_who_published_meanwhile_is_seen(catalog):
    path, _ = workbook(catalog)
    name = edited(path, "Typer", "C3", "Mitt namn")
    other = catalog.colleague()
    other("set", f"type/{name}", "name.sv", "Kollegans namn")
    other("publish")
    catalog("show")
    assert "(ändrad av någon annan sedan filen sparades)" in catalog("import", path, "--dry-run")
    assert "Någon har ändrat samma poster" in catalog("import", path)
    told = catalog.json("publish", code=3)
    assert [each["record"] for each in told["conflicts"]] == [f"type/{name}"]
    assert "Mitt namn" in catalog("resolve", f"type/{name}")


def test_what_is_asked_for_without_a_table(catalog):
    assert "till exempel: catalog export --to katalog.xlsx" in catalog.json("export", code=1)["sentence"]
    assert "hör ihop med en fil" in catalog.json("import", catalog.folder, "--dry-run", code=1)["sentence"]
    wrong = catalog.folder / "k.csv"
    wrong.write_text("type:id;number\nx;y\n", encoding="utf-8")
    catalog("import", wrong, code=1)
    assert catalog.told.startswith("Cell B2: ”y” är inget heltal")
