import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.words import LONGEST_WORD, Likeness, Tokens, Word, errors_between, fold, grams, id_for, likeness, words_of

WORDS = st.text(alphabet="abcåäö", max_size=9)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Åkta", "akta"),
        ("ÄLDRE", "aldre"),
        ("ÖRON", "oron"),
        ("Nødkald", "nodkald"),
        ("æble", "able"),
        ("straße", "strasse"),
    ],
)
def test_nordic_letters_are_folded(text, folded):
    assert fold(text) == folded


def test_letters_and_accents_that_stand_apart_are_folded_together():
    assert fold("lås") == fold("lås") == "las"
    assert fold("idé Čáhci ŋ") == "ide cahci n"


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_words_can_always_be_quoted(text):
    for word in words_of(text):
        assert word.folded.isalnum()
        assert 1 <= len(word.folded) <= LONGEST_WORD


@given(st.text(alphabet=st.characters(codec="latin-1")))
def test_case_makes_no_difference(text):
    assert [word.folded for word in words_of(text.lower())] == [word.folded for word in words_of(fold(text))]


def test_a_word_keeps_its_spelling_unless_folding_splits_it():
    assert words_of("Hjälp-knapp, 103!") == [Word("hjalp", "hjälp"), Word("knapp", "knapp"), Word("103", "103")]
    assert words_of("½") == [Word("1", "1"), Word("2", "2")]
    assert words_of("å" * 41) == [Word("a" * 40, "å" * 41)]
    assert words_of("") == []


def test_accents_that_stand_alone_do_not_cut_a_word_in_two():
    assert words_of("q̈el") == [Word("qel", "qel")]


@given(st.lists(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("åäö é½™-.,–")), max_size=4))
def test_what_is_indexed_is_what_is_searched_for(texts):
    tokens = Tokens()
    for text in texts:
        assert set(tokens.folded(text)) == {word.folded for part in text.split() for word in words_of(part)}


def test_the_index_knows_how_a_word_was_spelled():
    tokens = Tokens()
    assert list(tokens.folded("På lås, – las ½!")) == ["pa", "las", "1", "2"]
    assert (tokens.spelled["pa"], tokens.spelled["las"]) == ("på", "lås")


def test_grams_mark_where_a_word_begins_and_ends():
    assert grams("larm") == {"^la", "lar", "arm", "rm$"}


@pytest.mark.parametrize(
    ("typed", "word", "errors"),
    [
        ("larm", "larm", 0),
        ("lamr", "larm", 1),
        ("larrm", "larm", 1),
        ("lrm", "larm", 1),
        ("lasm", "larm", 1),
        ("trygetslarm", "trygghetslarm", 2),
        ("", "larm", 4),
        ("larm", "", 4),
    ],
)
def test_slips_are_counted(typed, word, errors):
    assert errors_between(typed, word) == errors


@given(WORDS, WORDS)
def test_errors_are_the_same_both_ways_and_none_only_between_equals(one, other):
    errors = errors_between(one, other)
    assert errors == errors_between(other, one)
    assert (errors == 0) == (one == other)
    assert abs(len(one) - len(other)) <= errors <= max(len(one), len(other))


def test_likeness_finds_the_beginning_or_the_end_of_a_compound():
    assert likeness("robbot", "robotdammsugare") == Likeness(1, 0, 5)
    assert likeness("kamra", "nattkamera") == Likeness(1, 4, 10)


@given(WORDS, WORDS)
def test_likeness_tells_the_errors_to_the_part_it_points_at(typed, word):
    found = likeness(typed, word)
    part = word[found.start : found.end]
    assert found.errors == errors_between(typed, part) <= errors_between(typed, word)
    assert found.start == 0 or found.end == len(word)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Larm på armen", "larm-pa-armen"),
        ("  Mobilt larm (GPS) ", "mobilt-larm-gps"),
        ("Æbleskive Ø 2", "ableskive-o-2"),
        ("منبه", "produkt"),
        ("", "produkt"),
        ("a" * 80, "a" * 56),
        ("Taken", "taken-3"),
    ],
)
def test_a_name_becomes_an_id_that_is_free(name, made):
    assert id_for(name, {"taken", "taken-2"}, "produkt") == made
