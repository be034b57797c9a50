"""The questions for somebody who writes on the screen, one a page, and how what was written is shown. No Qt."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from kiosk.interest.contact import email, telephone
from kiosk.interest.form import Typed, problems
from kiosk.interest.plain_text import line

STEPS_OF_FIELDS: Final = {
    "route-phone": "route",
    "phone": "contact",
    "email": "contact",
    "name": "name",
    "slots": "slot",
}
LONGEST: Final = {"phone": 24, "email": 100, "name": 60}
"""Signs that a field takes: more than anybody needs, fewer than the form refuses."""
_CAPITAL_AFTER: Final = " -"
_MOBILE: Final = re.compile(r"(07\d)(\d{3})(\d\d)(\d\d)")


def steps(typed: Typed, *, times: bool) -> tuple[str, ...]:
    """Return the questions for a wish in their order; `times` says whether free times can be chosen."""
    if typed.kind == "showing":
        when: tuple[str, ...] = ("slot",) if times else ()
        when += () if times and typed.slot else ("days", "time")
    else:
        when = ("time",) if typed.kind != "information" and typed.route == "phone" else ()
    return ("route", "contact", *when, "name", "check")


def step_after(step: str, typed: Typed, *, times: bool, reviewed: bool) -> str:
    """Return the question after `step`; whoever has `reviewed` everything and mends one thing comes back to that."""
    leads_on = step == "route" or (step == "slot" and not typed.slot)
    if reviewed and not leads_on:
        return "check"
    asked = steps(typed, times=times)
    return asked[asked.index(step) + 1] if step in asked[:-1] else "check"


def problem_at(step: str, typed: Typed) -> str:
    """Return the key of what is wrong with the answer to `step`; empty if nothing is."""
    return next((each.words for each in problems(typed) if STEPS_OF_FIELDS.get(each.field) == step), "")


def added(field: str, text: str, signs: str) -> str:
    """Return `text` with what a key says; names get their capitals by themselves, since no key is for that."""
    if field == "name" and (not text or text[-1] in _CAPITAL_AFTER):
        signs = signs.upper()
    return (text + signs)[: LONGEST[field]]


def shown_contact(typed: Typed) -> str:
    """Return the telephone number in groups that can be compared with a note, or the e-mail address."""
    if typed.route != "phone":
        return email(typed.email)
    number = telephone(typed.phone)
    mobile = _MOBILE.fullmatch(number)
    if mobile:
        first, *rest = mobile.groups()
        return f"{first}-{' '.join(rest)}"
    return " ".join(re.findall(r"^\+?\d{1,3}|\d{1,3}", number))


@dataclass
class Draft:
    """What has been answered so far, and where the visitor stands."""

    typed: Typed = field(default_factory=lambda: Typed(route=""))
    step: str = ""
    problem: str = ""
    """The key of what is wrong with the answer to `mends`, or why it could not be sent."""
    mends: str = ""
    reviewed: bool = False
    hidden: bool = False
    sending: bool = False
    has_times: Callable[[], bool] = lambda: False

    @property
    def steps(self) -> tuple[str, ...]:
        """The questions."""
        return steps(self.typed, times=self.has_times())

    @property
    def field(self) -> str:
        """The field that is written on this page; empty if none is."""
        return {"contact": self.typed.route, "name": "name"}.get(self.step, "")

    @property
    def text(self) -> str:
        """What has been written in it."""
        return {"phone": self.typed.phone, "email": self.typed.email, "name": self.typed.name}.get(self.field, "")

    def write(self, text: str) -> bool:
        """Let `text` be written; return whether it is another."""
        written = text[: LONGEST.get(self.field, 0)]
        if not self.field or written == self.text:
            return False
        parts = {"phone": self.typed.phone, "email": self.typed.email, "name": self.typed.name, self.field: written}
        self.answer(self.typed._replace(phone=parts["phone"], email=parts["email"], name=parts["name"]))
        return True

    def answer(self, typed: Typed) -> None:
        """Take another answer: what was wrong is mended, or will be found again."""
        self.typed = typed
        self.problem = ""

    def show(self, step: str) -> None:
        """Come to another question; what is wrong with that one stays said."""
        if step not in (self.step, self.mends):
            self.problem = ""
        self.step = step
        self.reviewed = self.reviewed or step == "check"

    def next_step(self) -> str:
        """Return the question that follows; empty if something is wrong with this answer."""
        self.problem, self.mends = problem_at(self.step, self.typed), self.step
        if self.problem:
            return ""
        return step_after(self.step, self.typed, times=self.has_times(), reviewed=self.reviewed)

    def refuse(self, words: str, wrong_field: str) -> str:
        """Take in why it could not be kept; return the question to mend."""
        self.sending, self.problem = False, words
        self.mends = STEPS_OF_FIELDS.get(wrong_field, self.step)
        return self.mends

    def ready(self, language: str) -> Typed:
        """Return what to seal."""
        typed = self.typed
        return typed._replace(
            language=language, phone=line(typed.phone), email=line(typed.email), name=line(typed.name)
        )
