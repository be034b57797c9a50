"""What the law wants visitors to be told of their data (GDPR art. 13), as far as only staff know it: advice."""

import re
from collections.abc import Iterator
from typing import Final

from catalog.entities import SOURCE_LANGUAGE, Showroom
from catalog.validation.problem import Finding

RULES: Final = frozenset({"privacy-missing", "privacy-reach", "privacy-example"})
MISSING: Final = {
    "controller": "säger inte vem som ansvarar för personuppgifter: skriv nämnd, adress och telefon.",
    "protection_officer": "säger inte hur man når dataskyddsombudet: skriv telefon eller e-post.",
    "legal_basis": "säger inte varför ni får spara uppgifter: skriv den rättsliga grunden med enkla ord.",
    "retention_decision": "säger inte vilket beslut som styr hur länge ni sparar: skriv beslutets nummer.",
    "authority": "säger inte var man kan klaga: skriv vilken myndighet som har tillsyn.",
}
UNREACHABLE: Final = {
    "controller": "säger inte hur man når den som ansvarar för personuppgifter: lägg till telefon eller e-post.",
    "protection_officer": "säger inte hur man når dataskyddsombudet: lägg till telefon eller e-post.",
}
MADE_UP: Final = re.compile(r"påhitta[dt]|^exempel:", re.IGNORECASE)
"""How the demo marks what is nobody's."""
EXAMPLE: Final = "har kvar demons påhittade text om personuppgifter: skriv er egen i fältet {}."


def check_privacy(room: Showroom) -> Iterator[Finding]:
    """Advise on each fact that is missing, cannot be used to reach anybody, or was left over from the demo."""
    for field, says in () if room.demo else MISSING.items():
        given = getattr(room, field)
        words = given if isinstance(given, str) else given.get(SOURCE_LANGUAGE, "")
        if not words.strip():
            yield Finding(field, "privacy-missing", says, blocking=False)
        elif MADE_UP.search(words):
            yield Finding(field, "privacy-example", EXAMPLE.format(field), blocking=False)
        elif field in UNREACHABLE and not re.search(r"[0-9@]", words):
            yield Finding(field, "privacy-reach", UNREACHABLE[field], blocking=False)
