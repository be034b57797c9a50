import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.interest import form
from kiosk.interest.contact import email, telephone
from kiosk.interest.form import Circumstances, Typed, problems, registration, typed_from
from kiosk.interest.registration import DAYS, ROUTES, TIMES, Registration, reference
from kiosk.interest.ticket import KINDS, new_ticket

FINE = Typed(kind="try", phone="070-123 45 67")
TICKET = new_ticket((101, 102), "fi", "contact", 1.8e9)
AROUND = Circumstances("ab" * 16, "2026-11-23T09:14Z", "Entrén", secure=True)

NAMES = ["kind", "name", "route", "phone", "email", "day", "time", "message", "website", "language", "switch", "x"]
VALUES = [*KINDS, *ROUTES, *DAYS, *TIMES, "070-123 45 67", "a@b.se", ""]
anything = st.text(st.characters(codec=None), max_size=700)
fields = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES) | anything), max_size=14)


@given(fields)
@example([("kind", "try"), ("route", "phone"), ("phone", "0701234567")])
@example([("kind", "information"), ("route", "email"), ("email", "a@b.se"), ("day", "mon"), ("name", "\ud800")])
def test_whatever_comes_it_is_either_told_what_is_wrong_or_a_registration(given_fields):
    typed = typed_from(given_fields)
    found = problems(typed)
    if not found:
        made = registration(typed, TICKET, "fi", AROUND)
        assert msgspec.json.decode(msgspec.json.encode(made), type=Registration) == made
        assert made.contact in {telephone(typed.phone), email(typed.email)} - {""}
        assert len(made.name) <= form.LONGEST_NAME
        assert len(made.message) <= form.LONGEST_MESSAGE


@given(fields)
def test_what_is_typed_stays_the_same_when_it_is_sent_again(given_fields):
    typed = typed_from(given_fields)
    again = [(name, getattr(typed, name)) for name in [*NAMES[:5], "time", "message", "language", "switch"]]
    again += [("website", typed.trap), *(("day", day) for day in typed.days)]
    assert typed_from(again) == typed


def test_of_a_field_that_comes_twice_the_first_counts():
    assert typed_from([("name", "A"), ("name", "B"), ("day", "fri"), ("day", "mon"), ("day", "x")]).name == "A"
    assert typed_from([("day", "fri"), ("day", "mon"), ("day", "mon"), ("day", "x")]).days == ("mon", "fri")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"kind": ""}, [("kind-contact", "problem_kind")]),
        ({"kind": "spam"}, [("kind-contact", "problem_kind")]),
        ({"route": ""}, [("route-phone", "problem_route")]),
        ({"phone": ""}, [("phone", "problem_phone_missing")]),
        ({"phone": "hej"}, [("phone", "problem_phone")]),
        ({"route": "email"}, [("email", "problem_email_missing")]),
        ({"route": "email", "email": "anna"}, [("email", "problem_email")]),
        ({"route": "email", "email": "a@b.se", "phone": "hej"}, []),
        ({"name": "x" * 80}, []),
        ({"name": "x" * 81}, [("name", "problem_name_long")]),
        ({"message": "x" * 500}, []),
        ({"message": "x" * 501}, [("message", "problem_message_long")]),
        ({"trap": "http://"}, [("website", "problem_trap")]),
        ({"kind": "", "phone": "", "trap": "x"}, ["kind-contact", "phone", "website"]),
    ],
)
def test_problems_are_told_in_the_order_of_the_page(changes, expected):
    found = problems(FINE._replace(**changes))
    assert (
        [each if isinstance(expected[0], tuple) else each.field for each in found] == expected
        if expected
        else not found
    )


def test_a_registration_holds_what_was_chosen_and_no_more():
    typed = FINE._replace(email="a@b.se", name="Anna", days=("mon", "fri"), time="morning", message="Hej")
    made = registration(typed, TICKET, "fi", AROUND)
    assert made == Registration(
        id="ab" * 16,
        received="2026-11-23T09:14Z",
        kiosk="Entrén",
        numbers=(101, 102),
        kind="try",
        language="fi",
        route="phone",
        contact="0701234567",
        name="Anna",
        days=("mon", "fri"),
        time="morning",
        message="Hej",
    )


def test_the_other_route_is_not_kept():
    typed = FINE._replace(route="email", email="Anna@B.se", phone="0701234567")
    assert registration(typed, TICKET, "sv", AROUND).contact == "Anna@b.se"


def test_without_a_secure_connection_no_free_text_is_kept():
    typed = FINE._replace(message="Hej")
    assert registration(typed, TICKET, "sv", AROUND._replace(secure=False)).message == ""


def test_whoever_wants_information_is_not_asked_when():
    typed = FINE._replace(kind="information", days=("mon",), time="morning")
    made = registration(typed, TICKET, "sv", AROUND)
    assert (made.days, made.time) == ((), "any")


@given(st.binary(min_size=16, max_size=16))
def test_a_reference_can_be_said(number):
    said = reference(number.hex())
    assert len(said) == 7
    assert said[3] == " "
    assert said.replace(" ", "").isdecimal()
