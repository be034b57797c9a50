"""Several staff PCs: conflicts are settled, history is told, publications are taken back, a share is mended."""

import pytest

from catalog.cli.answers import Counting
from catalog.cli.differences import told
from catalog.cli.workspace import opened
from catalog.publication import lease
from catalog.publication.conflicts import origin
from catalog.publication.history import Edit

FILE = "catalog.sqlite"


@pytest.fixture
def colleague(catalog):
    return catalog.colleague()


def name_of(catalog, key="type/fallarm"):
    return catalog.record(key)["name"]["sv"]


# --- conflicts ---


@pytest.fixture
def disputed(catalog, colleague):
    """Both have named the same type."""
    catalog("set", "type/fallarm", "name.sv", "Mitt")
    colleague("set", "type/fallarm", "name.sv", "Ditt")
    colleague("publish")
    return catalog


def test_a_conflict_shows_both_versions_and_says_what_to_do(disputed):
    disputed("publish", code=3)
    said = disputed.told
    for words in ("type/fallarm", "name.sv", "din:       ”Mitt”", "kollegans: ”Ditt”", "från början: ”Fallarm”",
                  "catalog resolve type/fallarm --mine", "catalog resolve type/fallarm --theirs"):  # fmt: skip
        assert words in said
    assert "--both" not in said
    (conflict,) = disputed.json("publish", code=3)["conflicts"]
    assert conflict["record"] == "type/fallarm"
    assert conflict["fields"] == [{"field": "name.sv", "mine": "Mitt", "theirs": "Ditt"}]
    assert (conflict["base"]["name"]["sv"], conflict["mine"]["name"]["sv"]) == ("Fallarm", "Mitt")
    assert disputed("resolve").splitlines()[0] == "type/fallarm"
    assert disputed.json("resolve", "type/fallarm")["conflicts"] == [conflict]


def test_mine_is_published_over_the_colleagues(disputed):
    assert disputed.json("resolve", "type/fallarm", "--mine") == {"ok": True, "record": "type/fallarm", "kept": "mine"}
    assert disputed.json("publish")["seq"] == 3
    assert name_of(disputed) == "Mitt"
    assert disputed("resolve") == "Ingen post har två versioner.\n"


def test_the_colleagues_stays(disputed):
    assert "Kollegans version" in disputed("resolve", "type/fallarm", "--theirs")
    assert disputed.json("publish")["seq"] is None
    assert name_of(disputed) == "Ditt"


def test_where_the_fields_differ_nobody_is_asked(catalog, colleague):
    catalog("set", "type/fallarm", "name.fi", "Minun")
    colleague("set", "type/fallarm", "name.sv", "Ditt")
    colleague("set", "type/fallarm", "notes", "Köp in")
    colleague("publish")
    catalog.json("show")
    assert "catalog resolve type/fallarm --both" in catalog("resolve")
    assert catalog.json("publish")["changed"] == 1
    record = catalog.record("type/fallarm")
    assert (record["name"]["fi"], record["name"]["sv"], record["notes"]) == ("Minun", "Ditt", "Köp in")


def test_both_is_refused_where_the_field_is_the_same(disputed):
    assert "samma fält" in disputed.json("resolve", "type/fallarm", "--both", code=1)["sentence"]


def test_both_can_be_chosen_before_publishing(catalog, colleague):
    catalog("set", "type/fallarm", "name.fi", "Minun")
    colleague("set", "type/fallarm", "notes", "Köp in")
    colleague("publish")
    assert catalog.json("resolve", "type/fallarm", "--both")["kept"] == "both"
    assert catalog.record("type/fallarm")["notes"] == "Köp in"


def test_nothing_to_choose_between(catalog):
    assert "inga två versioner" in catalog.json("resolve", "type/fallarm", "--mine", code=1)["sentence"]
    assert "vilken post" in catalog.json("resolve", "--mine", code=1)["sentence"]


def test_one_changed_what_the_other_deleted(catalog, colleague):
    key = "recipient/personal"
    catalog("set", key, "name", "Hjälpmedel")
    with opened(colleague.workspace) as place:
        published = place.follower.mirror.body("recipient", "personal")
        place.drafts.delete("recipient", "personal", "Bo", origin(published))
    colleague("publish")
    catalog("publish", code=3)
    assert "du har ändrat posten" in catalog.told
    assert "kollegan har tagit bort posten" in catalog.told
    catalog("resolve", key, "--mine")
    assert catalog.json("publish")["seq"] == 3
    assert catalog.record(key)["name"] == "Hjälpmedel"


# --- whose turn it is ---


def test_who_publishes_just_now_is_said_and_can_be_taken_over(catalog, monkeypatch):
    monkeypatch.setattr(lease, "PATIENCE_SECONDS", 0.0)
    catalog("set", "type/fallarm", "name.sv", "Mitt")
    (catalog.share / lease.FILE_NAME).write_text('{"author": "Åsa Ek", "computer": "PC-7", "since": 1800000000}')
    answer = catalog.json("publish", code=4)
    assert answer["reason"] == "BUSY"
    assert "Åsa Ek publicerar just nu från datorn PC-7, sedan 2027-" in answer["sentence"]
    assert catalog.json("publish", "--take-over")["seq"] == 2
    assert "tar över. Åsa Ek" in catalog.told


# --- history and the way back ---


def test_the_log_says_who_and_what(catalog, colleague):
    colleague("set", "type/fallarm", "name.sv", "Ditt")
    colleague("publish", "-m", "Nytt namn")
    text = catalog("log")
    assert text.splitlines()[0].startswith("   2  20")
    assert "Bo: Nytt namn  (1 post ändrad)" in text
    assert "Demo: Startkatalog" in text
    listed = catalog.json("log")["publications"]
    assert [(each["seq"], each["author"], each["note"]) for each in listed] == [
        (2, "Bo", "Nytt namn"), (1, "Demo", "Startkatalog"),
    ]  # fmt: skip
    assert listed[0]["changed"] == 1
    text = catalog("log", "2")
    assert "type/fallarm  ändrad\n  name.sv: ”Fallarm” → ”Ditt”" in text
    (edit,) = catalog.json("log", "2")["edits"]
    assert edit["fields"] == [{"field": "name.sv", "before": "Fallarm", "after": "Ditt"}]
    assert "type/fallarm  ny" in catalog("log", "1")
    assert "inte känd" in catalog.json("log", "7", code=1)["sentence"]


def test_a_log_of_nothing(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    assert nothing_yet("log") == "Inget är publicerat än.\n"
    assert "ingen tidigare" in nothing_yet.json("rollback", code=1)["sentence"]


def test_the_latest_is_taken_back_and_no_draft_is_lost(catalog, colleague):
    colleague("set", "type/fallarm", "name.sv", "Ditt")
    colleague("publish", "-m", "Nytt namn")
    catalog("set", "type/fallarm", "name.fi", "Minun")
    text = catalog("rollback", "--dry-run")
    for words in (
        "Inget är ändrat än",
        "Tas tillbaka: publicering 2, 20",
        "Bo: Nytt namn",
        "name.sv: ”Ditt” → ”Fallarm”",
    ):
        assert words in text
    assert catalog.published() == 2
    done = catalog.json("rollback", "-m", "Fel namn")
    assert (done["seq"], done["to"], done["taken_back"], done["disputed"]) == (3, 1, [2], ["type/fallarm"])
    assert catalog.json("log")["publications"][0]["note"] == "Fel namn"
    assert catalog.record("type/fallarm")["name"] == {**catalog.record("type/fallarm")["name"], "fi": "Minun"}
    assert catalog.json("publish")["seq"] == 4
    assert (name_of(catalog), catalog.record("type/fallarm")["name"]["fi"]) == ("Fallarm", "Minun")


def test_going_back_by_number_in_words(catalog):
    for number, name in enumerate(("Ett", "Två"), 2):
        catalog("set", "type/fallarm", "name.sv", name)
        assert catalog.json("publish")["seq"] == number
    text = catalog("rollback", "1")
    assert text.startswith("Publicering 4 är ute: katalogen är som vid publicering 1.")
    assert catalog.json("log")["publications"][0]["note"] == "Tillbaka till publicering 1"
    assert catalog("rollback", "1") == "Katalogen är redan som vid publicering 1.\n"
    assert catalog.json("rollback", "1")["edits"] == []
    assert "mellan 1 och 3" in catalog.json("rollback", "4", code=1)["sentence"]


# --- a broken share ---


def broken(catalog):
    file = catalog.share / FILE
    with file.open("r+b") as opened:
        opened.truncate(5000)


def test_a_broken_share_is_told_and_mended(catalog):
    seq = catalog.published()
    catalog("set", "type/fallarm", "name.sv", "Mitt")
    broken(catalog)
    for words in (["publish"], ["verify"], ["log"], ["show"]):
        assert catalog.json(*words, code=5)["reason"] == "TRUNCATED"
        assert "catalog publish --rebuild" in catalog.told
    text = catalog("publish", "--rebuild")
    assert f"ombyggd: publicering {seq}," in text
    assert "Den skadade filen finns kvar som catalog.damaged-" in text
    assert f"Publicering {seq + 1} är ute" in text
    assert catalog.published() == seq + 1
    assert "behövde inte byggas om" in catalog("publish", "--rebuild")
    assert catalog.json("publish", "--rebuild")["rebuilt"] is None
    assert "--rebuild" in catalog.json("publish", "--force", code=1)["sentence"]


def test_a_file_that_is_gone_is_told_and_made_anew(catalog):
    (catalog.share / FILE).unlink()
    assert "är borta" in catalog.json("publish", code=5)["sentence"]
    assert catalog.json("publish", "--rebuild")["rebuilt"]["kept"] is None
    assert catalog.published() == 1


def test_what_is_broken_inside_is_told_by_verify(catalog):
    import apsw

    connection = apsw.Connection(str(catalog.share / FILE))
    connection.execute("DELETE FROM media_chunk")
    connection.close()
    assert catalog.json("verify", code=5)["reason"] == "MEDIA_DIGEST"
    rebuilt = catalog.json("publish", "--rebuild")["rebuilt"]
    assert (rebuilt["seq"], rebuilt["reason"]) == (1, "MEDIA_DIGEST")
    assert catalog.published() == 1


def test_a_colleagues_publication_is_in_the_way_unless_by_force(catalog, colleague):
    colleague("set", "type/fallarm", "name.sv", "Ditt")
    colleague("publish")
    broken(catalog)
    assert "Bo har publicerat nummer 2" in catalog.json("publish", "--rebuild", code=1)["sentence"]
    assert catalog.json("publish", "--rebuild", "--force")["rebuilt"]["seq"] == 3
    assert name_of(catalog) == "Fallarm"


# --- progress ---


def test_progress_is_told_once_it_takes_a_second_and_once_a_second(capsys):
    ticks = iter([0, 0.5, 1.0, 1.0, 1.5, 2.1, 2.1, 3.2, 3.2])
    tell = Counting(lambda: next(ticks))
    for done in range(3):
        tell("bilder", done, 3)
    tell.read()
    tell.film(3_500_000, 9_000_000)
    out, told = capsys.readouterr()
    assert out == ""
    assert told == "… bilder: 1 av 3\n… läser den delade katalogen: del 1\n… lägger upp en film: 3 av 9 MB\n"


def test_the_help_explains_the_exit_codes(capsys):
    from catalog.cli import main

    with pytest.raises(SystemExit):
        main(["--help"], [])
    text = capsys.readouterr().out
    assert "3 en kollega har ändrat samma post" in text
    assert "5 den delade filen är skadad" in text


def test_what_was_deleted_is_said():
    assert told(Edit("need", "a", b"{}", None)) == ["need/a  borttagen"]
