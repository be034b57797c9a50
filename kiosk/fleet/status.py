"""What a kiosk says of itself on the share: `kiosks/<name>.json`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final, Literal, TypeAlias

import msgspec
from msgspec import Meta

from catalog.errors import Invalid
from kiosk.fleet.placing import read_content

VERSION: Final = 1
SUFFIX: Final = ".json"
MOST_TOLD: Final = 20
"""So many faults, and missing files, are named at most."""

_Name: TypeAlias = Annotated[str, Meta(max_length=100)]
_Moment: TypeAlias = Annotated[str, Meta(max_length=40)]
_Digest: TypeAlias = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$|^$")]
_Count: TypeAlias = Annotated[int, Meta(ge=0, le=2**53)]


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """The publication on the screen: its root digest and its manifest's say what it is, not anybody's opinion."""

    seq: _Count
    root: _Digest
    manifest: _Digest = ""
    """SHA-256 of the signed manifest; empty if this kiosk cannot say."""
    since: _Moment = ""


class Fault(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is wrong: a stable word for machines, a sentence for staff, and since when, if that is known."""

    reason: _Name
    sentence: Annotated[str, Meta(max_length=300)]
    since: _Moment = ""


class Missing(msgspec.Struct, frozen=True, kw_only=True):
    """A file that a record (`type/fallarm`) needs and that is not on the kiosk's disk."""

    record: Annotated[str, Meta(max_length=140)]
    what: Literal["picture", "film", "subtitles"]


class Status(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that a kiosk says. Moments are UTC, as ISO; `at` is when it was written, by the kiosk's own clock."""

    version: int = VERSION
    kiosk: _Name
    computer: _Name = ""
    program: _Name = ""
    at: _Moment
    shown: Shown | None = None
    staged: _Count = 0
    """The publication that has been fetched and waits for a moment when nobody is there; 0: none."""
    looked: _Moment = ""
    """When it last heard from the share what is published."""
    uptime_seconds: _Count = 0
    free_bytes: _Count | None = None
    clock_off: Annotated[int, Meta(ge=-(2**53), le=2**53)] = 0
    """Seconds that the kiosk's clock goes before (+) or after (-) the share's."""
    faults: Annotated[tuple[Fault, ...], Meta(max_length=MOST_TOLD)] = ()
    missing: Annotated[tuple[Missing, ...], Meta(max_length=MOST_TOLD)] = ()
    missing_count: _Count = 0
    label_address: Annotated[str, Meta(max_length=300)] = ""
    """Where the code on a printed label may lead, with `{numbers}`; empty where codes last for minutes only."""


def read_status(path: Path) -> Status:
    """Return what the kiosk wrote in `path`. Raises `OSError`; `Invalid` for what no kiosk writes."""
    content = read_content(path)
    try:
        status = msgspec.json.decode(content, type=Status)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Invalid("Filen går inte att läsa.", f"{path.name}: {problem}") from problem
    if moment(status.at) is None:
        raise Invalid("Filen säger inte när den skrevs.", path.name)
    return status


def moment(text: str) -> datetime | None:
    """Return the moment (UTC) that `text` says; None if it says none."""
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def said(seconds: float) -> str:
    """Return a moment (seconds since 1970) as it is written; empty for 0 and for what is no moment."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds") if seconds else ""
    except (ValueError, OverflowError, OSError):
        return ""
