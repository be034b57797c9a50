"""The questions on the screen: which ones, what follows, what is wrong, and how an answer is shown."""

import pytest

from kiosk.interest.form import Typed
from kiosk.ui.writing import LONGEST, Draft, added, shown_contact, step_after, steps

PHONE, EMAIL = Typed(kind="contact"), Typed(kind="contact", route="email")
SHOWING = Typed(kind="showing")


@pytest.mark.parametrize(
    ("typed", "times", "asked"),
    [
        (PHONE, False, "route contact time name check"),
        (EMAIL, False, "route contact name check"),
        (Typed(kind="information"), False, "route contact name check"),
        (SHOWING, False, "route contact days time name check"),
        (SHOWING, True, "route contact slot days time name check"),
        (SHOWING._replace(slot="ten"), True, "route contact slot name check"),
    ],
)
def test_nobody_is_asked_what_is_not_needed(typed, times, asked):
    assert steps(typed, times=times) == tuple(asked.split())


def test_whoever_has_seen_everything_mends_one_thing_and_comes_back():
    assert step_after("contact", PHONE, times=False, reviewed=False) == "time"
    assert step_after("contact", PHONE, times=False, reviewed=True) == "check"
    assert step_after("route", PHONE, times=False, reviewed=True) == "contact", "another route needs another answer"
    assert step_after("slot", SHOWING, times=True, reviewed=True) == "days"
    assert step_after("slot", SHOWING._replace(slot="ten"), times=True, reviewed=True) == "check"
    assert step_after("slot", SHOWING, times=False, reviewed=False) == "check", "no times are free any more"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("0701740605", "070-174 06 05"),
        ("+46701740605", "+467 017 406 05"),
        ("0920-123 45", "092 012 345"),
        ("12", ""),
    ],
)
def test_a_number_is_shown_in_groups(written, shown):
    assert shown_contact(PHONE._replace(phone=written)) == shown


def test_an_address_is_shown_as_it_is_used():
    assert shown_contact(EMAIL._replace(email="Anna@Exempel.SE ")) == "Anna@exempel.se"


def test_names_get_their_capitals():
    name = ""
    for key in "anna-lisa ek":
        name = added("name", name, key)
    assert name == "Anna-Lisa Ek"
    assert added("email", "", "a") == "a"
    assert len(added("phone", "1" * LONGEST["phone"], "2")) == LONGEST["phone"]


def test_what_is_wrong_is_said_until_it_is_being_mended():
    draft = Draft(typed=Typed(kind="contact", route="phone"), step="contact")
    assert draft.next_step() == ""
    assert draft.problem == "problem_phone_missing"
    assert draft.write("12")
    assert draft.problem == ""
    assert not draft.write("12")
    assert draft.next_step() == ""
    assert draft.problem == "problem_phone"
    draft.show("contact")
    assert draft.problem == "problem_phone"
    draft.show("route")
    assert draft.problem == ""
    assert (draft.field, draft.text, draft.write("x")) == ("", "", False)


def test_a_time_that_is_gone_leads_to_the_times():
    draft = Draft(typed=SHOWING, step="check", sending=True)
    assert draft.refuse("problem_slot_taken", "slots") == "slot"
    draft.show("slot")
    assert (draft.problem, draft.sending) == ("problem_slot_taken", False)
    assert draft.refuse("not_saved", "") == "slot"


def test_what_is_sealed_is_harmless_text():
    draft = Draft(typed=Typed(kind="try", route="phone", phone=" 070 ", name="An\u202ena\n"))
    ready = draft.ready("fi")
    assert (ready.language, ready.phone, ready.name) == ("fi", "070", "Anna")
