"""How written text is said: short forms in full, numbers as one says them, no signs."""

import re
import unicodedata
from typing import Final

from kiosk.speech.words import Manner, manner_of

LONGEST: Final = 140
"""Letters that are said in one breath; longer sentences are parted where they have a comma."""
_DATE: Final = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_TELEPHONE: Final = re.compile(r"(?:\+\d[\d -]|\b\d{2,4}-\d)[\d ]{4,}\d\b")
_ADDRESS: Final = re.compile(r"\b(?:https?://|www\.)?((?:[\w-]+\.)+[\w-]+)(:\d+)?(/\S*)?")
_KNOWN_END: Final = re.compile(r"\.(?:se|fi|dk|com|org|eu|nu|local|\d+)$")
_NUMBER_TO_SAY: Final = re.compile(r"(?i)\b(nummer|numero|number|الرقم|رقم)(:? )(\d{3})\b")
_ALONE: Final = re.compile(r"\d{3,4}")
_EMERGENCY: Final = re.compile(r"\b112\b")
_ADVICE: Final = re.compile(r"\b1177\b")
_RANGE: Final = re.compile(r"(?<=\w)[–—](?=\w)")
_EITHER: Final = re.compile(r"(?<=[^\W\d])/(?=[^\W\d])")
_END: Final = re.compile(r"(?<=[.!?…؟])(?<!^\d\.)(?<!^\d\d\.)[”\"»)]*\s+(?![a-zåäöæø])")
"""Not after a step's number; and a small letter after a dot tells of an abbreviation."""
_BREATH: Final = re.compile(r"(?<=[,;:،])\s+")
_SPOKEN_KINDS: Final = ("L", "M", "N", "P", "Z")
_QUOTES: Final = str.maketrans("", "", '”“„"»«*_#|')


def spoken(text: str, language: str) -> str:
    """Return `text` as a voice should be given it."""
    manner = manner_of(language)
    if _ALONE.fullmatch(text.strip(" .")):
        return _by_digits(text.strip(" ."))
    said = _DATE.sub(lambda found: _date(found, manner), text)
    said = _TELEPHONE.sub(lambda found: _telephone(found.group()), said)
    said = _NUMBER_TO_SAY.sub(lambda found: f"{found[1]}{found[2]}{_by_digits(found[3])}", said)
    said = _ADDRESS.sub(lambda found: _address(found, manner), said)
    said = _EMERGENCY.sub("1 1 2", said)
    said = _ADVICE.sub("11 77", said)
    said = _in_full(said, manner)
    said = said.replace("%", f" {manner.percent}").replace("−", "-")
    said = _RANGE.sub(f" {manner.to} ", said)
    said = _EITHER.sub(f" {manner.either} ", said)
    return _without_signs(said)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of `text` in order, none much longer than one breath."""
    found: list[str] = []
    for line in text.splitlines():
        for sentence in _END.split(line.strip()):
            found += _breaths(sentence.strip())
    return [each for each in found if any(letter.isalnum() for letter in each)]


def _breaths(sentence: str) -> list[str]:
    if len(sentence) <= LONGEST:
        return [sentence]
    parts = [""]
    for piece in _BREATH.split(sentence):
        longer = f"{parts[-1]} {piece}".strip()
        if len(longer) <= LONGEST or not parts[-1]:
            parts[-1] = longer
        else:
            parts.append(piece)
    return parts


def _by_digits(number: str) -> str:
    return " ".join(number)


def _telephone(number: str) -> str:
    groups = re.split(r"[- ]+", number.removeprefix("+"))
    return ("plus " if number[0] == "+" else "") + ", ".join(_by_digits(group) for group in groups)


def _date(found: re.Match[str], manner: Manner) -> str:
    month = int(found[2])
    return f"{int(found[3])} {manner.months[month - 1]} {found[1]}" if 1 <= month <= 12 else found.group()


def _address(found: re.Match[str], manner: Manner) -> str:
    host = found[1]
    if not _KNOWN_END.search(host) or (host.replace(".", "").isdigit() and host.count(".") < 3):
        return found.group()
    return host.replace(".", f" {manner.dot} ")


def _in_full(text: str, manner: Manner) -> str:
    for short, full in sorted(manner.short.items(), reverse=True):  # “ca.” before “ca”
        if short in text:
            end = r"(?!\w)" if short[-1].isalnum() else ""
            text = re.sub(rf"(?<!\w){re.escape(short)}{end}", full, text)
    return text


def _without_signs(text: str) -> str:
    text = re.sub(r"\s*·\s*", ", ", text).replace("(", ", ").replace(")", ", ")
    text = re.sub(r"\s+[–—-]\s+", ", ", text).translate(_QUOTES)
    kept = "".join(each for each in text if unicodedata.category(each)[0] in _SPOKEN_KINDS or each in "+=€")
    kept = re.sub(r"\s*(?:,\s*)+(?=[.,;:!?]|$)", "", re.sub(r"\s+", " ", kept).strip(" ,"))
    kept = re.sub(r",(?:\s*,)+", ",", re.sub(r"([.;:!?])\s*,", r"\1", kept))
    return re.sub(r"\s+([,.;:!?])", r"\1", kept).strip()
