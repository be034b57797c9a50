"""What this kiosk can say of itself, out of what its processes say: `screen.json`, `sync.json`, `form.json`."""

import hashlib
import importlib.metadata
import shutil
import socket
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, Literal, NamedTuple

import msgspec

from catalog.attachments import FILMS, PICTURE, attachments_of
from catalog.database import open_for_reading
from catalog.entities import KINDS, decode
from catalog.errors import CatalogError, Reason, sentence_for
from kiosk.fleet.status import MOST_TOLD, Fault, Missing, Shown, Status, said
from kiosk.run_state import read_state
from kiosk.settings import ESERVICE, Settings

DISTRIBUTION: Final = "visningsrum"
SILENT_SECONDS: Final = 30.0
"""A screen that has said nothing for so long shows nothing that can be vouched for."""
LOCK: Final = "kiosk.lock"
State = dict[str, object]


class Around(NamedTuple):
    """What the kiosk's processes said last."""

    screen: State
    sync: State
    form: State


def said_by_processes(run_folder: Path) -> Around:
    """Return the state files; an empty one for a process that has said nothing."""
    return Around(*(read_state(run_folder, name) or {} for name in Around._fields))


def status_now(settings: Settings, around: Around, now: float) -> Status:
    """Return what the kiosk says at `now`, seconds since 1970; without since when, and what is missing."""
    answers = 0 <= now - _number(around.screen, "heartbeat") <= SILENT_SECONDS
    shown = shown_by(around.screen, settings.catalogue) if answers else None
    return Status(
        kiosk=settings.kiosk.name[:100],
        computer=socket.gethostname()[:100],
        program=program_version()[:100],
        at=said(now),
        shown=shown,
        staged=int(_number(around.sync, "staged_seq")),
        looked=said(_number(around.sync, "looked")),
        uptime_seconds=uptime(settings.run_folder / LOCK, now),
        free_bytes=free_bytes(settings.kiosk.data_folder),
        faults=tuple(faults_of(around, answers=answers))[:MOST_TOLD],
        label_address=settings.interest.address_template[:300] if settings.interest.channel == ESERVICE else "",
    )


def shown_by(screen: State, catalogue: Path) -> Shown | None:
    """Return the publication that the screen says it shows; None while it shows none."""
    seq, root = int(_number(screen, "shown_seq")), str(screen.get("shown_root", ""))
    if seq <= 0 or not screen.get("painted"):
        return None
    return Shown(seq=seq, root=root, manifest=manifest_digest(catalogue, seq, root))


def manifest_digest(catalogue: Path, seq: int, root: str) -> str:
    """Return the SHA-256 of the publication's manifest; empty if the local catalogue does not hold that publication."""
    with suppress(CatalogError), closing(open_for_reading(catalogue)) as connection:
        found = connection.execute("SELECT manifest FROM publication WHERE seq = ?", (seq,)).fetchone()
        if found is not None and msgspec.json.decode(found[0], type=dict[str, object]).get("root") == root:
            return digest_of(found[0])
    return ""


def digest_of(manifest: str) -> str:
    """Return the SHA-256 of a manifest as text."""
    return hashlib.sha256(manifest.encode()).hexdigest()


def missing_files(catalogue: Path, media_folder: Path) -> Iterator[Missing]:
    """Give every picture, film and subtitles that the local catalogue needs and that this disk lacks."""
    with suppress(CatalogError), closing(open_for_reading(catalogue)) as connection:
        for kind, name, body in connection.execute("SELECT kind, id, body FROM record ORDER BY kind, id"):
            if kind not in KINDS or "sha256" not in body and "large" not in body:  # noqa: RUF021
                continue
            for sha256, mime in attachments_of(decode(kind, body)):
                if not (media_folder / sha256[:2] / sha256).is_file():
                    yield Missing(record=f"{kind}/{name}", what=_what(mime))


def _what(mime: str) -> Literal["picture", "film", "subtitles"]:
    if mime == PICTURE:
        return "picture"
    return "film" if mime in FILMS else "subtitles"


def faults_of(around: Around, *, answers: bool) -> Iterator[Fault]:
    """Give what is wrong, the screen first."""
    if not answers:
        yield Fault(reason="SCREEN", sentence="Skärmen svarar inte.")
    sync, form = around.sync, around.form
    if sync.get("reason"):
        yield _fault(str(sync["reason"]), sync.get("sentence"), said(_number(sync, "since")))
    if sync.get("code_problem"):
        yield _fault(str(sync["code_problem"]), sync.get("code_sentence"))
    if form.get("problem"):
        yield _fault(str(form["problem"]), form.get("sentence"))
    delivery = str(form.get("delivery_problem") or "")
    if delivery in list(Reason):
        yield _fault(f"DELIVERY_{delivery}", f"Anmälningar når inte fram. {sentence_for(Reason(delivery))}")
    if form.get("late") is True:
        yield _fault("UNREAD", f"Ingen har läst anmälningarna sedan {form.get('inbox_since', '')}.")


def uptime(lock: Path, now: float) -> int:
    """Return for how many seconds the kiosk has run: since its lock was taken; 0 if that is not known."""
    try:
        return max(0, int(now - lock.stat().st_mtime))
    except OSError:
        return 0


def free_bytes(folder: Path) -> int | None:
    """Return how much the disk still takes; None if that is not known."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def program_version() -> str:
    """Return the program's version; "okänd" where the installation does not say."""
    try:
        return importlib.metadata.version(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return "okänd"


def _fault(reason: str, sentence: object, since: str = "") -> Fault:
    return Fault(reason=reason[:100], sentence=str(sentence or "")[:300], since=since)


def _number(state: State, key: str) -> float:
    found = state.get(key)
    return float(found) if isinstance(found, int | float) and 0 <= found < 2**53 else 0.0
