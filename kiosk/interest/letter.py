"""A registration as staff read it: Swedish, plain text. What a visitor wrote is made harmless first."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from kiosk.interest.notes import Noted
from kiosk.interest.plain_text import line, lines
from kiosk.interest.registration import Note, Registration, reference

KINDS: Final = {
    "contact": "Vill bli kontaktad",
    "try": "Vill prova",
    "showing": "Vill boka en visning",
    "information": "Vill ha information",
}
DAYS: Final = {"mon": "måndag", "tue": "tisdag", "wed": "onsdag", "thu": "torsdag", "fri": "fredag"}
WEEKDAYS: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
TIMES: Final = {"any": "när som helst", "morning": "förmiddag", "afternoon": "eftermiddag"}
LANGUAGES: Final = {"sv": "svenska", "fi": "finska", "en": "engelska", "da": "danska", "ar": "arabiska"}


def letter(registration: Registration, names: Mapping[int, str], *, handled: bool) -> str:
    """Return the registration in lines of `label value`; `names` are the products' by number."""
    told = [
        (f"{reference(registration.id)}", KINDS[registration.kind] + (" (klar)" if handled else "")),
        ("Gäller", _products(registration.numbers, names)),
        ("Namn", registration.name),
        ("Telefon" if registration.route == "phone" else "E-post", registration.contact),
        ("Bokad", _booked(registration)),
        ("Passar", _when(registration)),
        ("Skriver", lines(registration.message).replace("\n", "\n         ")),
        ("Språk", LANGUAGES.get(registration.language, registration.language)),
        ("Kom", f"{_local(registration.received)}, {registration.kiosk}"),
        ("Id", registration.id),
    ]
    return "\n".join(f"{label:8} {value if label == 'Skriver' else line(value)}" for label, value in told if value)


def letter_with_notes(registration: Registration, names: Mapping[int, str], noted: Noted, *, handled: bool) -> str:
    """Return the registration, and below it what staff noted, a line each."""
    lines = [letter(registration, names, handled=handled), *map(note_line, noted.notes)]
    if noted.unreadable:
        lines.append(f"Anteckningar som inte går att läsa: {noted.unreadable}")
    return "\n".join(lines)


def _products(numbers: tuple[int, ...], names: Mapping[int, str]) -> str:
    told = [f"{number} {names.get(number, '')}".strip() for number in numbers]
    return ", ".join(told) or "hela visningsrummet"


def note_line(note: Note) -> str:
    """Return what was noted as one line: when, by whom, what."""
    said = {"assigned": f"tas om hand av {note.to}", "answered": "besvarad", "noted": "anteckning"}[note.deed]
    text = f": {line(note.text)}" if note.text else ""
    return f"{_local(note.received)} {line(note.by)}  {line(said)}{text}"


def _booked(registration: Registration) -> str:
    """Return the showing that is booked: `tisdag 2026-12-01 10:00 (30 min)`."""
    try:
        starts = datetime.fromisoformat(registration.starts)
    except ValueError:
        return registration.starts
    return f"{WEEKDAYS[starts.weekday()]} {starts:%Y-%m-%d %H:%M} ({registration.minutes} min)"


def _when(registration: Registration) -> str:
    if registration.kind == "information" or registration.slot:
        return ""
    days = ", ".join(DAYS[day] for day in registration.days) or "alla dagar"
    return f"{days}, {TIMES[registration.time]}"


def _local(received: str) -> str:
    """Return a UTC minute in this computer's own time; as it stands if it is no time."""
    try:
        return datetime.fromisoformat(received).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError):
        return received
