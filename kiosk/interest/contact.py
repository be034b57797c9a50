"""Telephone numbers and e-mail addresses as people write them, brought to one form. Pure; nothing raises."""

import re
import unicodedata
from typing import Final

LONGEST_PHONE: Final = 60
LONGEST_EMAIL: Final = 254
LONGEST_NAME_PART: Final = 64
LONGEST_COUNTRY: Final = 4
"""A plus and at most three digits."""

_WORDS_AROUND: Final = re.compile(r"^[^0-9+(]+|[^0-9]+$")
_SEPARATORS: Final = re.compile(r"[\s().\-‐‑‒–—−/]+")
_TRUNK_ZERO: Final = re.compile(r"\(\s*0\s*\)")
_INTERNATIONAL: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_NATIONAL: Final = re.compile(r"0[1-9][0-9]{4,11}|[1-9][0-9]{4,11}")
_NOT_IN_ADDRESS: Final = re.compile(r"[\s@<>()\[\],;:\"\\]")


def telephone(typed: str) -> str:
    """Return `typed` as `+46701234567` or, without a country code, `0701234567`; empty if it is no number.

    Words around it ("hem: ...") are passed over. A national number stays national: near a border its country cannot
    be guessed from the room or the language.
    """
    if len(typed) > LONGEST_PHONE:
        return ""
    number = _WORDS_AROUND.sub("", "".join(_plain_digit(sign) for sign in typed))
    international = number.lstrip(" (").startswith(("+", "00"))
    number = _SEPARATORS.sub("", _TRUNK_ZERO.sub("", number) if international else number)
    if number.startswith("00"):
        number = "+" + number[2:]
    shape = _INTERNATIONAL if number.startswith("+") else _NATIONAL
    return number if shape.fullmatch(number) else ""


def email(typed: str) -> str:
    """Return `typed` without what a phone's keyboard adds around it, its domain in lower case; empty if no address."""
    address = typed.strip().rstrip(".,;").removeprefix("mailto:")
    name, _, domain = address.rpartition("@")
    labels = domain.lower().split(".")
    sound = (
        len(address) <= LONGEST_EMAIL
        and 1 <= len(name) <= LONGEST_NAME_PART
        and not _NOT_IN_ADDRESS.search(name + domain)
        and all((*labels, *name.split(".")))
        and len(labels) > 1
        and len(labels[-1]) > 1
        and labels[-1][0].isalpha()
    )
    return f"{name}@{domain.lower()}" if sound else ""


def is_same_contact(one: str, other: str) -> bool:
    """Say whether two contacts, brought to one form, are surely or likely the same person's.

    `+46701234567` and `0701234567` are: the country of the national one is not known, and a person who asks for
    everything that is kept about her shall not be told less because she wrote her number in two ways.
    """
    if "@" in one or "@" in other:
        return one.casefold() == other.casefold()
    international, national = sorted((one, other), key=lambda number: not number.startswith("+"))
    if international.startswith("+") and not national.startswith("+"):
        return (
            international.endswith(national.lstrip("0"))
            and len(international) - len(national.lstrip("0")) <= LONGEST_COUNTRY
        )
    return one == other


def _plain_digit(sign: str) -> str:
    return str(unicodedata.digit(sign)) if sign.isdecimal() else sign
