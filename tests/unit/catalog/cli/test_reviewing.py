"""Review, history, copies and the end of a product, by command."""

import pytest

FALL = "type/fallarm"


@pytest.fixture
def changed(catalog):
    catalog("set", FALL, "name.sv", "Larm")
    return catalog


def test_a_review_is_of_exactly_what_was_read(changed):
    changed("review", FALL, "--by", "Bo")
    assert "granskad av Bo" in changed("drafts")
    assert changed.record(FALL)["review"]["by"] == "Bo"
    changed("set", FALL, "name.sv", "Larmet")
    assert changed.json("drafts")["drafts"] == {FALL: "utkast"}
    assert changed.record(FALL)["review"].get("by", "") == ""


def test_sent_back_until_it_is_changed(changed):
    changed("reject", FALL, "--by", "Bo", "-m", "Skriv enklare")
    assert changed.json("drafts")["drafts"] == {FALL: "tillbaka från Bo: Skriv enklare"}
    changed("set", FALL, "name.sv", "Larmet")
    assert changed.json("drafts")["drafts"] == {FALL: "utkast"}
    assert "Skriv vad" in changed.json("reject", FALL, "-m", " ", code=1)["sentence"]
    changed("discard", FALL)
    assert "inget utkast" in changed.json("reject", FALL, "-m", "Nej", code=1)["sentence"]
    assert "inget utkast" in changed.json("review", FALL, code=1)["sentence"]
    assert changed("drafts") == "Inga utkast.\n"


def test_a_room_that_demands_reviews(changed):
    room = next(each for each in changed.json("show")["records"] if each.startswith("showroom/"))
    changed("set", room, "review_demanded", "true")
    assert FALL in changed.json("publish", code=1)["sentence"]
    assert "Någon annan" in changed.json("review", FALL, code=1)["sentence"]
    changed("review", FALL, "--by", "Bo")
    assert changed.json("publish")["changed"] == 2


def test_history_of_one_record(changed):
    changed("publish")
    changed("set", FALL, "name.sv", "Larmet")
    draft, out, *_ = changed.json("history", FALL)["changes"]
    assert (draft["seq"], out["seq"]) == (None, 2)
    assert draft["fields"] == [{"field": "name.sv", "before": "Larm", "after": "Larmet"}]
    assert out["fields"] == [{"field": "name.sv", "before": "Fallarm", "after": "Larm"}]
    said = changed("history", FALL)
    assert "(utkast)" in said
    assert "(publicering 2)" in said
    assert "Inget är känt" in changed("history", "type/ingen")


def test_a_copy(catalog):
    made = catalog.json("duplicate", FALL)
    copy = catalog.record(made["record"])
    assert copy["name"]["sv"] == "Fallarm (kopia)"
    assert copy["number"] == made["number"] != catalog.record(FALL)["number"]
    assert "produkter" in catalog.json("duplicate", "need/ingen", code=1)["sentence"]


def test_no_longer_shown_or_gone(catalog):
    pointing = catalog.json("retire", FALL)["pointing"]
    assert catalog.record(FALL)["valid_to"]
    assert pointing
    assert pointing[0] in catalog.json("retire", FALL, "--delete", code=1)["sentence"]
    copy = catalog.json("duplicate", FALL)["record"]
    assert "tas bort" in catalog("retire", copy, "--delete")
    assert copy not in catalog.json("show")["records"]


def test_what_is_not_translated(catalog):
    before = catalog.json("untranslated", "fi")
    catalog("set", FALL, "name.fi", "")
    after = catalog.json("untranslated", "fi")
    assert after["missing"] == before["missing"] + 1
    assert after["texts"] == before["texts"]
    assert "name" in after["untranslated"][FALL]
    printed = catalog("untranslated", "fi")
    assert f"{FALL}  name: Fallarm" in printed
    assert f"{after['texts'] - after['missing']} av {after['texts']} texter är översatta till finska." in printed
