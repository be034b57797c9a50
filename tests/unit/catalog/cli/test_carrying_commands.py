"""`catalog export` and `catalog import` of a whole catalogue: on a stick, as drafts, as the start of a share."""

import json

import pytest

from catalog.exchange.json import read
from catalog.publication import lease
from catalog.publication.sync import Follower


def moved(catalog, share):
    """The workspace with another share."""
    settings = catalog.workspace / "workspace.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(str(catalog.share), str(share)), encoding="utf-8")


def test_export_to_a_stick_and_a_kiosk_that_reads_it(catalog):
    stick = catalog.folder / "usb"
    stick.mkdir()
    done = catalog.json("export", stick)
    assert (done["seq"], done["file"]) == (1, str(stick / "catalog.sqlite"))
    assert "Publicering 1 är sparad" in catalog("export", stick / "single.sqlite", "--single")
    for name in ("catalog", "single"):
        kiosk = Follower(stick / f"{name}.sqlite", catalog.folder / name, None)
        assert kiosk.stage().root == done["root"]
        kiosk.close()


def test_export_as_json_and_back(catalog):
    target = catalog.folder / "catalogue.json"
    assert catalog.json("export", target)["records"] == len(read(target.read_bytes()).records)
    assert "poster är sparade" in catalog("export", target)
    assert json.loads(target.read_bytes())["format"] == "visningsrum-katalog"
    assert catalog.json("import", target)["drafts"] == 0
    assert not list(catalog.folder.glob("*.part"))


def test_a_copy_comes_back_as_drafts(catalog):
    stick = catalog.folder / "usb.sqlite"
    catalog("export", stick)
    catalog("set", "type/fallarm", "name.sv", "Annat")
    catalog("publish")
    assert catalog.json("import", stick)["drafts"] == 1
    assert catalog.record("type/fallarm")["name"]["sv"] == "Fallarm"
    assert catalog.json("publish")["seq"] == 3


def test_a_copy_is_the_start_of_a_new_share(catalog):
    stick, there = catalog.folder / "usb.sqlite", catalog.folder / "new"
    catalog("export", stick)
    assert "redan en publicerad" in catalog.json("import", stick, "--seed", code=1)["sentence"]
    moved(catalog, there)
    assert "har nu publicering 1" in catalog("import", stick, "--seed")
    assert catalog.published() == 1
    catalog("set", "type/fallarm", "name.sv", "Annat")
    assert catalog.json("publish")["seq"] == 2


@pytest.mark.parametrize("words", [["import"], ["import", "--seed"]])
def test_a_copy_that_is_damaged_is_refused(catalog, words):
    stick = catalog.folder / "usb.sqlite"
    catalog("export", stick)
    stick.write_bytes(stick.read_bytes()[:20000])
    assert "Kopian usb.sqlite går inte att använda" in catalog.json(*words, stick, code=1)["sentence"]


def test_nothing_published_is_nothing_to_carry(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    stick = nothing_yet.folder / "usb.sqlite"
    assert "Inget är publicerat" in nothing_yet.json("export", stick, code=1)["sentence"]
    stick.write_bytes((nothing_yet.share / "catalog.sqlite").read_bytes())
    assert "inget publicerat" in nothing_yet.json("import", stick, code=1)["sentence"]
    assert "finns inte" in nothing_yet.json("import", nothing_yet.folder / "x.sqlite", "--seed", code=1)["sentence"]


def test_a_new_share_that_somebody_else_is_filling(catalog, monkeypatch):
    monkeypatch.setattr(lease, "PATIENCE_SECONDS", 0.0)
    stick, there = catalog.folder / "usb.sqlite", catalog.folder / "new"
    catalog("export", stick)
    moved(catalog, there)
    there.mkdir()
    (there / lease.FILE_NAME).write_text("{}")
    assert catalog.json("import", stick, "--seed", code=4)["reason"] == "BUSY"
