"""`catalog statistics`: what visitors look for, open and miss; nothing under five, nor a sum that gives it away."""

import argparse
import csv
import io
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid
from catalog.exchange.csv import safe
from kiosk.fleet.concealing import FEWEST
from kiosk.fleet.period import Period, counted_on, period
from kiosk.fleet.tables import Row, Table, tables
from kiosk.sync_log import file_name

HIDDEN: Final = f"färre än {FEWEST}"
ROUNDED: Final = f"Talen är avrundade nedåt. {HIDDEN.capitalize()} visas inte, så att ingen kan pekas ut."


def add_statistics(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Add the command to the parser of `catalog`."""
    parser = add_command(commands, "statistics", "visa vad besökare söker, öppnar och saknar", _run)
    parser.add_argument("--from", dest="first", default="", metavar="DAG", help="första dagen, till exempel 2026-11-01")
    parser.add_argument("--to", dest="last", default="", metavar="DAG", help="sista dagen (i dag)")
    parser.add_argument("--kiosk", default="", metavar="NAMN", help="bara en kiosk")
    parser.add_argument("--csv", type=Path, metavar="FIL", help="skriv tabellerna till en fil för Excel")


def statistics_of(place: Workspace, span: Period, kiosk: str = "") -> tuple[list[str], list[Table]]:
    """Return the kiosks that have counted, and every table. Raises `Refused` without the share, `Invalid`."""
    counted = counted_on(place.share, span)
    stem = file_name(kiosk) if kiosk else ""
    if stem and stem not in counted:
        raise Invalid(f"Kiosken {kiosk} har inte räknat något. Se alla med: catalog kiosks")
    return sorted(counted), tables(counted, place.records(), stem)


def _run(arguments: argparse.Namespace) -> int:
    span = period(arguments.first, arguments.last, datetime.now().astimezone().date())
    with workspace(arguments) as place:
        kiosks, found = statistics_of(place, span, arguments.kiosk)
    if arguments.csv:
        arguments.csv.write_text(as_csv(found, span), encoding="utf-8", newline="")
        answer(arguments, f"Tabellerna ligger i {arguments.csv}.", file=str(arguments.csv))
        return 0
    told = [
        f"{span.first} till {span.last}, {', '.join(kiosks) if not arguments.kiosk else arguments.kiosk}",
        *(line for each in found for line in lines_of(each)),
        "",
        ROUNDED,
    ]
    if not kiosks:
        told[0] = "Ingen kiosk har räknat något än."
    answer(arguments, "\n".join(told), **values(found, span, kiosks))
    return 0


def lines_of(table: Table) -> list[str]:
    """Return a table as lines: heading, what one learns, rows."""
    rows = [f"  {said(row):>12}  {row.name}" for row in table.rows] or ["  Inget är räknat."]
    return ["", f"{table.learns}. {table.heading}:", *rows]


def said(row: Row) -> str:
    """Return what may be said of a row's count."""
    return HIDDEN if row.at_least is None else str(row.at_least)


def as_csv(found: list[Table], span: Period) -> str:
    """Return the tables as a file that Swedish Excel opens rightly."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(["Från", "Till", "Tabell", "Rad", "Antal, minst"])
    for table in found:
        for row in table.rows:
            writer.writerow([span.first, span.last, table.heading, safe(row.name), said(row)])
    return f"\ufeff{file.getvalue()}"


def values(found: list[Table], span: Period, kiosks: list[str]) -> dict[str, object]:
    """Return the tables for programs; `at_least` is null for what is hidden."""
    return {
        **span._asdict(),
        "kiosks": kiosks,
        "hidden_below": FEWEST,
        "tables": [
            {
                "id": table.id,
                "heading": table.heading,
                "exact": table.exact,
                "rows": [{"id": row.id, "name": row.name, "at_least": row.at_least} for row in table.rows],
            }
            for table in found
        ],
    }
