"""`catalog slots`: the times at which a showing can be booked. They are offered from the next publication on."""

import argparse
from datetime import date, datetime, timedelta
from typing import Any, Final

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.entities import Slot
from catalog.errors import Invalid
from kiosk.interest import slots

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
    parser.add_argument("--without", metavar="DAG", action="append", default=[], help="inte den dagen: 2026-12-24")
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
    found = slots.coming(place, _now())
    booked = sum(1 for each in found if each.booked_by)
    lines = [
        f"{slot.id:18} {slot.starts.replace('T', ' ')}  {slot.minutes} min  "
        f"{f'bokad, anmälan {booked_by}' if booked_by else 'ledig'}"
        for slot, booked_by in found
    ]
    lines.append({0: "Inga tider kan bokas."}.get(len(found), f"{len(found)} tider, {booked} bokade."))
    told = [
        {"id": slot.id, "starts": slot.starts, "minutes": slot.minutes, "booked": bool(booked_by)}
        for slot, booked_by in found
    ]
    answer(arguments, "\n".join(lines), slots=told)
    return 0


def _add(arguments: argparse.Namespace, place: Workspace) -> int:
    first = Slot(id="x", starts=arguments.add, minutes=arguments.minutes).starts_at()
    if first is None:
        raise Invalid(f"Tiden {arguments.add} går inte att läsa: skriv dag och klockslag så här: 2026-12-01T10:00")
    without = [_day(each) for each in arguments.without]
    starts = slots.series(first, arguments.minutes, until=arguments.until, weeks=arguments.weeks, without=without)
    slots.add(place, starts, arguments.minutes, arguments.note)
    words = "1 tid tillagd." if len(starts) == 1 else f"{len(starts)} tider tillagda."
    answer(arguments, f"{words} {NEXT}", added=[each.isoformat(timespec="minutes") for each in starts])
    return 0


def _remove(arguments: argparse.Namespace, place: Workspace) -> int:
    slot = _existing(place, arguments.remove)
    if slots.remove(place, [slot]):
        raise Invalid("Tiden är bokad. Ring besökaren först, och gör den sedan ledig: catalog slots --release ID")
    answer(arguments, f"Tiden {slot.starts.replace('T', ' ')} tas bort vid nästa publicering.", removed=slot.id)
    return 0


def _release(arguments: argparse.Namespace, place: Workspace) -> int:
    slots.release(place, _existing(place, arguments.release))
    answer(arguments, "Tiden är ledig igen.", released=arguments.release)
    return 0


def _clear(arguments: argparse.Namespace, place: Workspace) -> int:
    removed = slots.remove_past(place, _now() - timedelta(days=1))
    answer(arguments, f"{removed} tider som har varit tas bort vid nästa publicering.", removed=removed)
    return 0


def _existing(place: Workspace, slot_id: str) -> Slot:
    found = place.record("slot", slot_id)
    if not isinstance(found, Slot):
        raise Invalid(f"Det finns ingen tid som heter {slot_id}. Visa dem med: catalog slots")
    return found


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as problem:
        raise Invalid(f"Dagen {written} går inte att läsa: skriv så här: 2026-12-24") from problem


def _now() -> datetime:
    return datetime.now().astimezone().replace(tzinfo=None)
