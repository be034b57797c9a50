"""What the law wants visitors to be told: staff are advised, and nothing is refused."""

import msgspec
import pytest

from catalog.entities import Showroom
from catalog.validation import check
from catalog.validation.privacy import EXAMPLE, MISSING, RULES, UNREACHABLE

TOLD = {
    "controller": {"sv": "Socialnämnden, Storgatan 1"},
    "protection_officer": {"sv": "ombud@exempel.se"},
    "legal_basis": {"sv": "Ditt samtycke"},
    "retention_decision": "KS 2026/12",
    "authority": {"sv": "Integritetsskyddsmyndigheten"},
}
ROOM = Showroom(id="showroom", name={"sv": "Rummet"}, **TOLD)


def advised(room):
    problems = [each for each in check({("showroom", "showroom"): room}) if each.rule in RULES]
    assert not any(each.blocking for each in problems)
    return [(each.rule, each.field, each.sentence) for each in problems]


def said(words):
    return f"Visningsrummet ”Rummet” {words}"


def test_a_room_that_tells_all_is_not_advised():
    assert advised(ROOM) == []


@pytest.mark.parametrize("field", TOLD)
@pytest.mark.parametrize("nothing", ["", " ", None])
def test_a_fact_that_is_missing_has_its_sentence(field, nothing):
    given = (nothing or "") if field == "retention_decision" else {} if nothing is None else {"fi": "x", "sv": nothing}
    room = msgspec.structs.replace(ROOM, **{field: given})
    assert advised(room) == [("privacy-missing", field, said(MISSING[field]))]


@pytest.mark.parametrize("field", ["controller", "protection_officer"])
def test_somebody_nobody_can_reach_is_not_told_of(field):
    room = msgspec.structs.replace(ROOM, **{field: {"sv": "Anna Ek"}})
    assert advised(room) == [("privacy-reach", field, said(UNREACHABLE[field]))]


def test_the_words_of_the_demo_are_not_left_in_a_real_room(starter):
    demo = starter.records["showroom", "showroom"]
    assert advised(demo) == []
    left = advised(msgspec.structs.replace(demo, demo=False))
    assert [each[:2] for each in left] == [
        ("privacy-example", "controller"),
        ("privacy-example", "protection_officer"),
        ("privacy-example", "retention_decision"),
    ]
    assert left[0][2] == said(EXAMPLE.format("controller")).replace("Rummet", "Visningsrummet")


def test_a_demo_may_tell_nothing():
    assert advised(Showroom(id="showroom", name={"sv": "Rummet"}, demo=True)) == []


def test_sentences_are_short():
    for words in (*MISSING.values(), *UNREACHABLE.values(), EXAMPLE):
        assert len(said(words).split()) <= 18, words
