"""Every kiosk that has told something on the share, as staff should see it: never "up to date" without proof of today.

Whether a kiosk shows the newest publication is judged here, from digests: what it says it shows against what was
published. A kiosk that has not been heard from lately is not called anything but that.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from catalog.errors import CatalogError
from kiosk.fleet.status import SUFFIX, Shown, Status, moment, read_status
from kiosk.fleet.when import Phrase, age, since
from kiosk.interest.plain_text import line
from kiosk.sync_log import FOLDER

QUIET: Final = timedelta(minutes=10)
"""A kiosk tells every minute; one that has not for so long is not called up to date."""
AHEAD: Final = timedelta(minutes=3)
"""A status from further in the future says nothing of now."""
CLOCK_OFF: Final = 180
LEAST_FREE: Final = 1_000_000_000
MOST_KIOSKS: Final = 1000


class State(StrEnum):
    """What to do about a kiosk. The words are stable: programs read them."""

    CURRENT = "current"
    WAITING = "waiting"
    BEHIND = "behind"
    DARK = "dark"
    SILENT = "silent"
    CLOCK = "clock"
    UNREADABLE = "unreadable"


class Published(NamedTuple):
    """The newest publication on the share, as its signature and digests say. seq 0: nothing is published."""

    seq: int
    root: str
    manifest: str


class Seen(NamedTuple):
    """One kiosk: what it wrote, if it can be read, and what that means now."""

    name: str
    state: State
    verdict: Phrase
    faults: tuple[Phrase, ...] = ()
    status: Status | None = None
    file: str = ""

    @property
    def is_well(self) -> bool:
        """Whether it shows the newest publication, now, and complains of nothing."""
        return self.state is State.CURRENT and not self.faults


def kiosks_on(share: Path, newest: Published, now: datetime) -> list[Seen]:
    """Return every kiosk by name. `now` is aware. Raises `OSError` if the share is away."""
    folder = share / FOLDER
    here = folder.iterdir() if folder.exists() or not share.is_dir() else iter(())
    paths = sorted((path for path in here if path.suffix == SUFFIX), key=lambda path: path.stem)
    found = [seen(path, newest, now) for path in paths[:MOST_KIOSKS]]
    names = [each.name for each in found]
    return [_doubled(each) if names.count(each.name) > 1 else each for each in found]


def seen(path: Path, newest: Published, now: datetime) -> Seen:
    """Return the kiosk that writes `path`; one whose file makes no sense is told as such."""
    try:
        status = read_status(path)
    except (OSError, CatalogError):
        words = "Kioskens fil går inte att läsa. Den skriver en ny inom en minut om den är igång."
        return Seen(line(path.stem)[:100], State.UNREADABLE, Phrase(words), file=path.name)
    state = state_of(status, newest, now)
    faults = tuple(faults_of(status, now, newest))
    name = line(status.kiosk) or line(path.stem)
    return Seen(name, state, verdict(state, status, newest, now), faults, status, path.name)


def state_of(status: Status, newest: Published, now: datetime) -> State:
    """Return what the kiosk's own words prove at `now`; the first doubt decides."""
    written = moment(status.at)
    if written is None or now - written > QUIET:
        return State.SILENT
    if written - now > AHEAD:
        return State.CLOCK
    if status.shown is None:
        return State.DARK
    if is_the_newest(status.shown, newest):
        return State.CURRENT
    return State.WAITING if status.staged and status.staged == newest.seq else State.BEHIND


def is_the_newest(shown: Shown, newest: Published) -> bool:
    """Whether both digests, of the records and of the signed manifest, are the newest publication's."""
    same = (shown.seq, shown.root, shown.manifest) == newest
    return same and bool(shown.root) and bool(shown.manifest)


def verdict(state: State, status: Status, newest: Published, now: datetime) -> Phrase:
    """Return the one sentence that says how it is with the kiosk."""
    shown = status.shown
    if state is State.SILENT:
        return Phrase("Har inte hörts av sedan {when}.", {"when": since(moment(status.at), now)})
    if state is State.CLOCK:
        return Phrase("Kioskens klocka går före. Det går inte att veta när den hördes av.")
    if shown is None:
        return Phrase("Visar inget just nu.")
    if state is State.CURRENT:
        return Phrase("Visar det senaste, publicering {seq}.", {"seq": shown.seq})
    return _not_the_newest(state, shown, newest)


def _not_the_newest(state: State, shown: Shown, newest: Published) -> Phrase:
    words = "Visar publicering {seq}. Den senaste är {newest}."
    if state is State.WAITING:
        words = "Visar publicering {seq}. Nummer {newest} är hämtad och visas när ingen använder kiosken."
    elif shown.seq == newest.seq:
        words = "Visar något annat än publicering {newest}, med samma nummer. Kontakta IT."
    elif shown.seq > newest.seq:
        words = "Visar publicering {seq}. Den finns inte på den delade platsen."
    return Phrase(words, {"seq": shown.seq, "newest": newest.seq})


def faults_of(status: Status, now: datetime, newest: Published) -> Iterator[Phrase]:
    """Give what the kiosk lacks and complains of, in plain words."""
    for fault in status.faults:
        sentence = line(fault.sentence) or line(fault.reason)
        when = moment(fault.since)
        lasting = when is not None and now - when > QUIET
        yield (
            Phrase("{sentence} Sedan {when}.", {"sentence": sentence, "when": since(when, now)})
            if lasting
            else Phrase("{sentence}", {"sentence": sentence})
        )
    yield from _lacks(status)
    looked = moment(status.looked)
    if looked is not None and now - looked > 3 * QUIET and not status.faults:
        yield Phrase("Har inte sett den delade platsen sedan {when}.", {"when": since(looked, now)})
    if abs(status.clock_off) > CLOCK_OFF:
        words = "Kioskens klocka går {age} före." if status.clock_off > 0 else "Kioskens klocka går {age} efter."
        yield Phrase(words, {"age": age(timedelta(seconds=abs(status.clock_off)))})
    if status.free_bytes is not None and status.free_bytes < LEAST_FREE:
        yield Phrase("Bara {megabytes} MB är lediga på disken.", {"megabytes": status.free_bytes // 1_000_000})
    if newest.seq == 0 and status.shown is not None:
        yield Phrase("Inget är publicerat på den delade platsen.")


def _lacks(status: Status) -> Iterator[Phrase]:
    words = {"picture": "Saknar en bild: {record}.", "film": "Saknar en film: {record}.",
             "subtitles": "Saknar undertexter: {record}."}  # fmt: skip
    told = sorted({(each.what, line(each.record)) for each in status.missing})
    for what, record in told[:3]:
        yield Phrase(words[what], {"record": record})
    if len(told) > 3 or status.missing_count > len(status.missing):
        yield Phrase("Sammanlagt saknar den {count} filer.", {"count": status.missing_count})


def _doubled(seen: Seen) -> Seen:
    computer = line(seen.status.computer) if seen.status else ""
    fault = Phrase("Två datorer kallar sig så. Den här heter {computer}.", {"computer": computer})
    return seen._replace(faults=(*seen.faults, fault))


def forget(share: Path, file: str) -> None:
    """Take a kiosk off the list; one that lives comes back within a minute. Its counts stay. Raises `OSError`."""
    path = share / FOLDER / Path(file).name
    path.unlink(missing_ok=True)
    path.with_suffix(".txt").unlink(missing_ok=True)
