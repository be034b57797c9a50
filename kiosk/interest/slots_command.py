"""`catalog slots`: the times at which a showing can be booked. They are offered from the next publication on."""

import argparse
from datetime import datetime, timedelta
from typing import Any, Final

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.entities import Slot
from catalog.errors import Invalid
from catalog.publication.digest import body_digest
from kiosk.interest.claims import FOLDER, claims, read_claim
from kiosk.interest.registration import reference

MOST_AT_ONCE: Final = 500
NEXT: Final = "Publicera, så kan de bokas: catalog publish"


def add_slots(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Add the command to the parser of `catalog`."""
    parser = add_command(commands, "slots", "visa och ändra de tider då en visning kan bokas", _run)
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--add", metavar="TID", help="en tid, så här: 2026-12-01T10:00")
    deed.add_argument("--remove", metavar="ID", help="ta bort en tid som ingen har bokat")
    deed.add_argument("--release", metavar="ID", help="gör en bokad tid ledig igen")
    deed.add_argument("--clear", action="store_true", help="ta bort alla tider som har varit")
    parser.add_argument("--minutes", type=int, default=30, metavar="ANTAL", help="hur lång visningen är (30)")
    parser.add_argument(
        "--until", metavar="KLOCKAN", default="", help="fler tider samma dag, den sista slutar då: 15:00"
    )
    parser.add_argument("--weeks", type=int, default=1, metavar="ANTAL", help="samma tider så många veckor i rad")
    parser.add_argument(
        "--note", metavar="ORD", default="", help="det besökaren ska veta, till exempel vart hon ska gå"
    )


def _run(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        if arguments.add:
            return _add(arguments, place)
        if arguments.remove:
            return _remove(arguments, place)
        if arguments.release:
            return _release(arguments, place)
        if arguments.clear:
            return _clear(arguments, place)
        return _show(arguments, place)


def _show(arguments: argparse.Namespace, place: Workspace) -> int:
    booked = {path.name: claim.registration for path in claims(place.share) if (claim := read_claim(path))}
    now = datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="minutes")
    coming = [slot for slot in _all(place) if slot.starts >= now]
    lines = [
        f"{slot.id:18} {slot.starts.replace('T', ' ')}  {slot.minutes} min  "
        f"{'bokad, anmälan ' + reference(booked[slot.id]) if slot.id in booked else 'ledig'}"
        for slot in coming
    ]
    lines.append({0: "Inga tider kan bokas."}.get(len(coming), f"{len(coming)} tider, {len(booked)} bokade."))
    told = [
        {"id": slot.id, "starts": slot.starts, "minutes": slot.minutes, "booked": slot.id in booked} for slot in coming
    ]
    answer(arguments, "\n".join(lines), slots=told)
    return 0


def _add(arguments: argparse.Namespace, place: Workspace) -> int:
    first = Slot(id="x", starts=arguments.add, minutes=arguments.minutes).starts_at()
    if first is None:
        raise Invalid(f"Tiden {arguments.add} går inte att läsa: skriv dag och klockslag så här: 2026-12-01T10:00")
    if arguments.minutes < 1 or not 1 <= arguments.weeks <= 52:
        raise Invalid("Ange minst en minut, och 1 till 52 veckor.")
    note = {"sv": arguments.note} if arguments.note else {}
    starts = [each + timedelta(weeks=week) for week in range(arguments.weeks) for each in _of_the_day(first, arguments)]
    if len(starts) > MOST_AT_ONCE:
        raise Invalid(f"Det blir {len(starts)} tider: lägg till högst {MOST_AT_ONCE} i taget.")
    for each in starts:
        written = each.isoformat(timespec="minutes")
        place.put("slot", Slot(id=written.replace(":", ""), starts=written, minutes=arguments.minutes, note=note))
    words = "1 tid tillagd." if len(starts) == 1 else f"{len(starts)} tider tillagda."
    answer(arguments, f"{words} {NEXT}", added=[each.isoformat(timespec="minutes") for each in starts])
    return 0


def _of_the_day(first: datetime, arguments: argparse.Namespace) -> list[datetime]:
    """Return the times of one day: from `first`, one after the other, the last ending at `--until`."""
    length = timedelta(minutes=arguments.minutes)
    if not arguments.until:
        return [first]
    try:
        clock = datetime.strptime(arguments.until, "%H:%M").time()  # noqa: DTZ007 - a time of day
    except ValueError as problem:
        raise Invalid(f"Klockslaget {arguments.until} går inte att läsa: skriv så här: 15:00") from problem
    end = datetime.combine(first.date(), clock)
    count = int((end - first) / length)
    if count < 1:
        raise Invalid("Det finns ingen tid mellan de två klockslagen.")
    return [first + number * length for number in range(min(count, MOST_AT_ONCE + 1))]


def _remove(arguments: argparse.Namespace, place: Workspace) -> int:
    slot = _existing(place, arguments.remove)
    if (place.share / FOLDER / slot.id).exists():
        raise Invalid("Tiden är bokad. Ring besökaren först, och gör den sedan ledig: catalog slots --release ID")
    _delete(place, slot)
    answer(arguments, f"Tiden {slot.starts.replace('T', ' ')} tas bort vid nästa publicering.", removed=slot.id)
    return 0


def _release(arguments: argparse.Namespace, place: Workspace) -> int:
    path = place.share / FOLDER / _existing(place, arguments.release).id
    if not path.exists():
        raise Invalid("Tiden är inte bokad.")
    path.unlink()
    answer(arguments, "Tiden är ledig igen.", released=arguments.release)
    return 0


def _clear(arguments: argparse.Namespace, place: Workspace) -> int:
    yesterday = (datetime.now().astimezone() - timedelta(days=1)).replace(tzinfo=None).isoformat(timespec="minutes")
    past = [slot for slot in _all(place) if slot.starts < yesterday]
    for slot in past:
        _delete(place, slot)
        (place.share / FOLDER / slot.id).unlink(missing_ok=True)
    answer(arguments, f"{len(past)} tider som har varit tas bort vid nästa publicering.", removed=len(past))
    return 0


def _delete(place: Workspace, slot: Slot) -> None:
    body = place.follower.mirror.body("slot", slot.id)
    place.drafts.delete("slot", slot.id, place.author, "" if body is None else body_digest(body))


def _existing(place: Workspace, slot_id: str) -> Slot:
    found = place.record("slot", slot_id)
    if not isinstance(found, Slot):
        raise Invalid(f"Det finns ingen tid som heter {slot_id}. Visa dem med: catalog slots")
    return found


def _all(place: Workspace) -> list[Slot]:
    return sorted((each for each in place.records().values() if isinstance(each, Slot)), key=lambda each: each.starts)
