"""Subtitles in WebVTT: taken only if every cue can be shown at its time; and what they say then."""

import re
from html import unescape
from typing import Final, NamedTuple

from catalog.errors import Invalid

LARGEST: Final = 1 << 20
"""Bytes."""
_TIME: Final = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
TIMING: Final = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+\S.*)?")
NOT_CUES: Final = ("NOTE", "STYLE", "REGION")
_TAG: Final = re.compile(r"<[^>\n]*>")


def check_subtitles(content: bytes, name: str, seconds: int | None = None) -> None:
    """Check a WebVTT file `name`, for a film of so many seconds. Raises `Invalid` with what to do about it."""
    if len(content) > LARGEST:
        raise Invalid(f"Undertexten ”{name}” är för stor: högst 1 MB går bra.", f"{len(content)} bytes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Invalid(f"Undertexten ”{name}” är inte sparad som UTF-8. Spara om den.", str(problem)) from problem
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]) or "\0" in text:
        raise Invalid(f"Undertexten ”{name}” är inte av formatet WebVTT (.vtt). Spara om den.", lines[0][:80])
    starts = [_start(block, name) for block in _blocks(lines) if block[0].split(" ")[0] not in NOT_CUES]
    if not starts:
        raise Invalid(f"Undertexten ”{name}” är tom.")
    if starts != sorted(starts):
        raise Invalid(f"Undertexten ”{name}” hoppar bakåt i tiden. Rätta tiderna.")
    if seconds is not None and starts[-1] > seconds:
        raise Invalid(f"Undertexten ”{name}” är längre än filmen. Är det rätt fil?", f"{starts[-1]} s")


class Cue(NamedTuple):
    """Words that are shown from `start` until `end`, in seconds."""

    start: float
    end: float
    words: str


def cues_of(text: str) -> list[Cue]:
    """Return what a checked WebVTT file says and when; what cannot be understood is left out."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = (_cue(block) for block in _blocks(lines) if block[0].split(" ")[0] not in NOT_CUES)
    return [cue for cue in found if cue and cue.words]


def _cue(block: list[str]) -> Cue | None:
    at = next((place for place, line in enumerate(block[:2]) if TIMING.fullmatch(line)), None)
    found = TIMING.fullmatch(block[at]) if at is not None else None
    if at is None or not found:
        return None
    start, end = (_seconds(*found.groups()[first : first + 4]) for first in (0, 4))
    return Cue(start, end, unescape(_TAG.sub("", "\n".join(block[at + 1 :]))).strip())


def _blocks(lines: list[str]) -> list[list[str]]:
    """Return what stands between empty lines, without the file's header."""
    header = lines.index("") if "" in lines else len(lines)
    blocks: list[list[str]] = [[]]
    for line in lines[header:]:
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _start(cue: list[str], name: str) -> float:
    """Return when a cue is shown, in seconds."""
    timing = cue[0] if "-->" in cue[0] else cue[1] if len(cue) > 1 else ""
    words = cue[cue.index(timing) + 1 :] if timing else []
    found = TIMING.fullmatch(timing)
    if not found or not words or any("-->" in line for line in words):
        raise Invalid(f"Undertexten ”{name}” har en rad som inte går att förstå: ”{cue[0][:60]}”. Rätta den.", str(cue))
    start, end = (_seconds(*found.groups()[at : at + 4]) for at in (0, 4))
    if end <= start:
        raise Invalid(f"Undertexten ”{name}” har en text som slutar innan den börjar: ”{timing[:60]}”. Rätta tiderna.")
    return start


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000
