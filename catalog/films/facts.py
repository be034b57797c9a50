"""What a film is, in what container and how large: read by a small parser of our own, that decodes nothing."""

import os
from math import ceil
from typing import BinaryIO, Final, NamedTuple

from catalog.attachments import LONGEST_FILM
from catalog.entities import FilmMime
from catalog.errors import Invalid
from catalog.films import mp4, webm
from catalog.films.bounded import Film, Garbled, Patch, Unsuitable

LARGEST_FILE: Final = 500 << 20
"""Bytes: ten minutes at 6.9 Mbit/s."""
SMALLEST: Final = (1280, 720)
LARGEST: Final = (3840, 2160)
"""Long side and short side in pixels, so that films that stand are taken as well."""
ADVICE: Final = "Spara den som MP4 (H.264 och AAC) eller WebM och försök igen."


class Facts(NamedTuple):
    """What a film is; `seconds` are rounded up. `private`: what is blanked before it is kept."""

    mime: FilmMime
    bytes: int
    seconds: int
    width: int
    height: int
    private: tuple[Patch, ...] = ()


def facts_of(file: BinaryIO, name: str) -> Facts:
    """Return what the opened film `name` is. Raises `Invalid` with a sentence if a kiosk cannot show it."""
    size = file.seek(0, os.SEEK_END)
    if size > LARGEST_FILE:
        raise Invalid(f"Filmen ”{name}” är för stor: högst {LARGEST_FILE >> 20} MB går bra.", f"{size} bytes")
    file.seek(0)
    head = file.read(16)
    mime: FilmMime
    if mp4.is_mp4(head):
        mime, read = "video/mp4", mp4.read
    elif webm.is_webm(head):
        mime, read = "video/webm", webm.read
    else:
        raise Invalid(f"”{name}” är ingen film som kiosken kan visa. {ADVICE}", repr(head))
    try:
        found = read(Film(file, size))
    except Garbled as problem:
        raise Invalid(f"Filmen ”{name}” är skadad eller avkortad. Hämta den på nytt.", str(problem)) from problem
    except Unsuitable as problem:
        raise Invalid(f"Filmen ”{name}” {problem}. {ADVICE}", str(problem)) from problem
    facts = Facts(mime, size, ceil(found.seconds), found.width, found.height, found.private)
    _check(facts, name)
    return facts


def _check(facts: Facts, name: str) -> None:
    if facts.seconds > LONGEST_FILM:
        says = f"Filmen ”{name}” är för lång: högst {LONGEST_FILM // 60} minuter går bra. Korta den och försök igen."
        raise Invalid(says, f"{facts.seconds} s")
    long, short = max(facts.width, facts.height), min(facts.width, facts.height)
    size = f"{facts.width} × {facts.height} bildpunkter"
    if long < SMALLEST[0] or short < SMALLEST[1]:
        raise Invalid(f"Filmen ”{name}” är för liten ({size}): den blir suddig. Välj en på minst 1280 × 720.")
    if long > LARGEST[0] or short > LARGEST[1]:
        raise Invalid(f"Filmen ”{name}” har för många bildpunkter ({size}): högst 3840 × 2160 går bra.")
