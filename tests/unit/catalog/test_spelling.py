import pytest

from catalog.spelling import Speller
from catalog.words import words_of


@pytest.fixture
def speller(database, a_type):
    def knowing(text):
        database.put(a_type(name={"sv": text}, summary={}))
        return Speller(database.connection, "sv")

    return knowing


def forgiven(speller, typed):
    return " ".join(word.spelled for word in speller.forgive(words_of(typed)))


def test_compounds_contain_their_parts_those_that_end_with_it_first(speller):
    known = speller("trygghetslarmet fallarm larmknapp trygghetslarm armband")
    assert known.containing("larm") == ["fallarm", "trygghetslarm", "trygghetslarmet"]
    assert known.containing("arm") == ["fallarm", "trygghetslarm"]
    assert known.containing("rm") == []


def test_a_known_word_or_part_is_left_as_it_is(speller):
    known = speller("trygghetslarm lås")
    assert forgiven(known, "larm trygg lås") == "larm trygg lås"


def test_what_is_close_to_nothing_is_left_as_it_is(speller):
    known = speller("trygghetslarm")
    for typed in ("xyz", "ab", "112", "fiskespö"):
        assert forgiven(known, typed) == typed


@pytest.mark.parametrize(
    ("known", "typed", "better"),
    [
        ("medicin", "medisin", "medicin"),
        ("medicin medicinen", "medicn", "medicin"),
        ("läkemedelsautomat", "läkemedelsatomatt", "läkemedelsautomat"),
        ("nattkamera", "kamra", "kamera"),
        ("robotdammsugare", "robbot", "robotdammsugare"),
        ("robotdammsugare", "dammsugarna", "dammsugare"),
        ("larm", "larmets", "larm"),
        ("natt larm", "nattlarm", "natt larm"),
        ("natt larm", "nattslarm", "natt larm"),
        ("½robot", "rubot", "robot"),
    ],
)
def test_the_closest_is_chosen(speller, known, typed, better):
    assert forgiven(speller(known), typed) == better


def test_short_words_are_not_stretched(speller):
    assert forgiven(speller("lås hals"), "has") == "has"
    assert forgiven(speller("robot"), "ribat") == "ribat"


def test_the_more_common_of_two_that_are_as_close_is_chosen(database, a_type):
    database.put(a_type(name={"sv": "katt hatt"}, summary={}), a_type("b", 102, name={"sv": "hatt"}, summary={}))
    assert forgiven(Speller(database.connection, "sv"), "zatt") == "hatt"
