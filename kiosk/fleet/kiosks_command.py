"""`catalog kiosks`: what each kiosk shows, since when, and what is wrong with it."""

import argparse
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid, Reason, Refused
from catalog.publication.manifest import decode_manifest
from kiosk.fleet.gathering import digest_of
from kiosk.fleet.kiosks import Published, Seen, State, forget, kiosks_on
from kiosk.fleet.status import Shown, Status, moment
from kiosk.fleet.when import Phrase, age, since
from kiosk.interest.plain_text import line

AWAY: Final = "Den delade platsen svarar inte. Kontrollera nätverket."


def add_kiosks(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Add the command to the parser of `catalog`."""
    parser = add_command(commands, "kiosks", "visa vad varje kiosk visar, sedan när, och vad som är fel", _run)
    parser.add_argument("--forget", metavar="NAMN", help="ta bort en kiosk som inte finns längre ur listan")


def published(place: Workspace) -> Published:
    """Return the newest publication on the share, proven by its signature. Raises `Refused` if it cannot be read.

    The workspace stays at the publication that it is at: who edits in it is not overtaken.
    """
    place.follower.stage()
    manifest = place.follower.newest_manifest()
    if not manifest:
        return Published(0, "", "")
    said = decode_manifest(manifest)
    return Published(said.seq, said.root, digest_of(manifest))


def kiosks_of(place: Workspace) -> tuple[Published, list[Seen]]:
    """Return the newest publication and every kiosk. Raises `Refused`, also if the share is away."""
    try:
        newest = published(place)
        return newest, kiosks_on(place.share, newest, datetime.now().astimezone())
    except (OSError, Refused) as problem:
        if isinstance(problem, Refused) and problem.reason != Reason.UNREACHABLE:
            raise
        raise Refused(Reason.UNREACHABLE, str(problem), AWAY) from problem


def remove(place: Workspace, name: str) -> None:
    """Take the silent kiosks of that name off the list. Raises `Invalid` if there is none, or it has just spoken."""
    found = [each for each in kiosks_of(place)[1] if each.name == name]
    silent = [each for each in found if each.state in {State.SILENT, State.UNREADABLE}]
    if not found:
        raise Invalid(f"Det finns ingen kiosk som heter {name}. Se alla med: catalog kiosks")
    if not silent:
        raise Invalid(f"{name} är igång. Stäng av den först, så kan den tas bort ur listan.")
    for each in silent:
        forget(place.share, each.file)


def _run(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        if arguments.forget:
            remove(place, arguments.forget)
            answer(arguments, f"{arguments.forget} står inte längre i listan.", forgotten=arguments.forget)
            return 0
        newest, found = kiosks_of(place)
    lines = [f"Det senaste är publicering {newest.seq}." if newest.seq else "Inget är publicerat än."]
    lines += [each for kiosk in found for each in told(kiosk)] or ["Ingen kiosk har hörts av än."]
    answer(arguments, "\n".join(lines), newest=newest._asdict(), kiosks=[values(each) for each in found])
    return 0 if all(each.is_well for each in found) else 1


def told(kiosk: Seen) -> list[str]:
    """Return lines about one kiosk: its name and how it is, then what is wrong, then what IT asks for."""
    lines = [f"{kiosk.name:24} {kiosk.verdict}", *(f"{'':24} {fault}" for fault in kiosk.faults)]
    status = kiosk.status
    if status is not None and kiosk.state is not State.SILENT:
        when = f"{showing_since(status.shown)} " if status.shown and status.shown.since else ""
        lines.append(f"{'':24} {when}{facts(status)}")
    return lines


def showing_since(shown: Shown) -> Phrase:
    """Return since when the screen shows it."""
    return Phrase("Sedan {when}.", {"when": since(moment(shown.since), datetime.now().astimezone())})


def facts(status: Status) -> Phrase:
    """Return its program's version, how long it has run, and what the disk still takes."""
    gigabytes = "?" if status.free_bytes is None else status.free_bytes // 10**9
    run = age(timedelta(seconds=status.uptime_seconds))
    values = {"program": line(status.program), "age": run, "gigabytes": gigabytes}
    return Phrase("Version {program}, igång {age}, {gigabytes} GB ledigt.", values)


def values(kiosk: Seen) -> dict[str, object]:
    """Return the same for programs."""
    return {
        "name": kiosk.name,
        "state": str(kiosk.state),
        "well": kiosk.is_well,
        "sentence": str(kiosk.verdict),
        "faults": [str(each) for each in kiosk.faults],
        "status": msgspec.to_builtins(kiosk.status),
    }
