"""The form: what was typed, what is wrong with it, and the registration it becomes. Pure; nothing raises."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from kiosk.interest.contact import email, telephone
from kiosk.interest.plain_text import line, lines
from kiosk.interest.registration import DAYS, ROUTES, TIMES, Registration
from kiosk.interest.showing import Showing
from kiosk.interest.ticket import KINDS, Ticket

LONGEST_NAME: Final = 80
LONGEST_MESSAGE: Final = 500


class Typed(NamedTuple):
    """The fields as they were typed, made harmless but not corrected: what is shown again after an error.

    `trap` is a field that people never see; `switch` is the language that was asked for instead of sending.
    """

    kind: str = ""
    name: str = ""
    route: str = "phone"
    phone: str = ""
    email: str = ""
    days: tuple[str, ...] = ()
    time: str = "any"
    message: str = ""
    slot: str = ""
    trap: str = ""
    language: str = ""
    switch: str = ""


class Problem(NamedTuple):
    """What is wrong: the id of the field to mend, and the key of the sentence in the words of each language."""

    field: str
    words: str


def typed_from(fields: Iterable[tuple[str, str]]) -> Typed:
    """Return what was typed; of a field that comes twice, the first counts. Unknown fields are passed over."""
    first: dict[str, str] = {}
    days = []
    for name, value in fields:
        if name == "day":
            days.append(value)
        else:
            first.setdefault(name, value)
    return Typed(
        kind=line(first.get("kind", "")),
        name=line(first.get("name", "")),
        route=line(first.get("route", "")),
        phone=line(first.get("phone", "")),
        email=line(first.get("email", "")),
        days=tuple(day for day in DAYS if day in days),
        time=first["time"] if first.get("time") in TIMES else "any",
        message=lines(first.get("message", "")),
        slot=line(first.get("slot", "")),
        trap=line(first.get("website", "")),
        language=line(first.get("language", "")),
        switch=line(first.get("switch", "")),
    )


def problems(typed: Typed) -> tuple[Problem, ...]:
    """Return what must be mended before it can be sent, in the order of the page."""
    found = []
    if typed.kind not in KINDS:
        found.append(Problem("kind-contact", "problem_kind"))
    if typed.route not in ROUTES:
        found.append(Problem("route-phone", "problem_route"))
    elif typed.route == "phone" and not telephone(typed.phone):
        found.append(Problem("phone", "problem_phone" if typed.phone else "problem_phone_missing"))
    elif typed.route == "email" and not email(typed.email):
        found.append(Problem("email", "problem_email" if typed.email else "problem_email_missing"))
    if len(typed.name) > LONGEST_NAME:
        found.append(Problem("name", "problem_name_long"))
    if len(typed.message) > LONGEST_MESSAGE:
        found.append(Problem("message", "problem_message_long"))
    if typed.trap:
        found.append(Problem("website", "problem_trap"))
    return tuple(found)


def wanted_slot(typed: Typed) -> str:
    """Return the id of the slot that is to be booked; empty if no showing is wanted, or no certain time."""
    return typed.slot if typed.kind == "showing" else ""


class Circumstances(NamedTuple):
    """What the form does not ask for: the registration's id, when it came (UTC to the minute) and to which kiosk.

    `showing` is the one that has been booked for it.
    """

    id: str
    received: str
    kiosk: str
    secure: bool
    showing: Showing | None = None


def registration(typed: Typed, ticket: Ticket, language: str, around: Circumstances) -> Registration:
    """Return what to seal: the chosen contact route only, and free text only if the connection is secure.

    `typed` must have no `problems`.
    """
    kind = next(kind for kind in KINDS if kind == typed.kind)
    booked = around.showing
    asked_when = kind != "information" and booked is None
    return Registration(
        id=around.id,
        received=around.received,
        kiosk=around.kiosk,
        numbers=ticket.numbers,
        kind=kind,
        language=language,
        name=typed.name,
        route=next(route for route in ROUTES if route == typed.route),
        contact=telephone(typed.phone) if typed.route == "phone" else email(typed.email),
        days=tuple(day for day in DAYS if asked_when and day in typed.days),
        time=next(time for time in TIMES if time == typed.time) if asked_when else "any",
        message=typed.message if around.secure else "",
        slot=booked.id if booked else "",
        starts=booked.local if booked else "",
        minutes=booked.minutes if booked else 0,
    )
