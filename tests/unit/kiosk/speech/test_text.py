"""From what stands on a screen to what is said of it, and how far one has come."""

import pytest

from kiosk.speech.script import Script
from kiosk.speech.text import Passage, Role, sentences

HEADING, WORDS = Role.HEADING, Role.WORDS
ROWS = [Passage(Role.TOUCHABLE, f"Larm {name}", "Du ansöker hos kommunen.") for name in "abcdef"]


def said(passages, language="sv"):
    return [each.said for each in sentences(passages, language)]


def of(*words):
    return [Passage(WORDS, each) for each in words]


def script_of(*words):
    script = Script()
    script.follow(of(*words), "sv")
    return script


def test_a_screen_begins_with_its_name_and_says_nothing_twice_in_a_row():
    screen = [
        Passage(Role.PICTURE, "En hand på en knapp"),
        Passage(HEADING, "Trygghetslarm"),
        Passage(Role.TOUCHABLE, "Alla", chosen=True),
        Passage(Role.TOUCHABLE, "Fallarm", "Fallarm"),
        Passage(WORDS, "Fallarm"),
        Passage(WORDS, "  "),
    ]
    assert said(screen) == ["Trygghetslarm.", "Bild: En hand på en knapp.", "Alla, valt.", "Fallarm."]
    assert said(screen[:1]) == ["Bild: En hand på en knapp."]


def test_the_number_of_a_step_belongs_to_it_and_one_to_say_is_said_by_digits():
    assert said(of("1", "Öppna kameran.", "2", "Håll den mot koden.")) == [
        "1. Öppna kameran.",
        "2. Håll den mot koden.",
    ]
    assert said(of("Eller säg ett nummer", "102")) == ["Eller säg ett nummer.", "1 0 2"]


def test_what_falls_back_is_spoken_in_its_own_language():
    found = sentences(
        of("Kuka vastaa?", "Larmet går till den som ska svara. Det är inte alltid någon du känner."), "fi"
    )
    assert [each.language for each in found] == ["fi", "sv", "sv"]


def test_one_goes_on_back_and_through_it_again():
    script = script_of("Ett.", "Två.", "Tre.")
    assert (script.number, script.count, script.done) == (1, 3, False)
    script.advance()
    script.go_back()
    script.go_back()
    assert script.current.said == "Ett."
    for _ in range(4):
        script.advance()
    assert (script.current, script.number, script.done) == (None, 3, True)
    script.begin_again()
    assert (script.current.said, script.number) == ("Ett.", 1)
    assert not Script().done


@pytest.mark.parametrize("before", [0, 1, 2])
def test_rows_that_come_and_go_while_one_listens_neither_repeat_nor_miss_anything(before):
    script, heard = Script(), []
    for first in range(5):
        script.follow(ROWS[max(0, first - before) : first + 2], "sv")
        for _ in range(2):
            heard.append(script.current.said)
            script.advance()
    script.follow(ROWS[min(4, 5 - before) :], "sv")
    while script.current:
        heard.append(script.current.said)
        script.advance()
    assert heard == said(ROWS)


def test_words_that_are_exchanged_in_their_place_do_not_begin_it_all_again():
    script = script_of("Är du kvar?", "Skärmen börjar om efter 30 sekunder.", "Ja, fortsätt.")
    script.advance()
    script.advance()
    script.follow(of("Är du kvar?", "Skärmen börjar om efter 26 sekunder.", "Ja, fortsätt."), "sv")
    assert script.current.said == "Ja, fortsätt."


def test_another_screen_begins_at_its_top():
    script = script_of("Ett.", "Två.")
    script.advance()
    script.follow(of("Annat.", "Mer.", "Slut."), "sv")
    assert (script.current.said, script.number) == ("Annat.", 1)
    script.advance()
    script.follow(of("", "", ""), "sv")
    assert script.current is None


def test_a_sentence_that_stands_in_several_places_does_not_tell_where_one_was():
    script = script_of("Ja.", "Två.", "Tre.")
    script.advance()
    script.follow(of("Ett.", "Ja.", "Fem.", "Ja.", "Sex."), "sv")
    assert script.current.said == "Ett."


def test_a_script_that_was_interrupted_is_known_again():
    before, now = script_of("Ett.", "Två."), script_of("Ett.", "Två.")
    assert not now.is_within(before)
    before.advance()
    assert now.is_within(before)
    assert not script_of("Ett.").is_within(before)
