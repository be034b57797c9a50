"""`catalog picture` and `catalog film`: what a record shows besides words, as drafts."""

import argparse
from pathlib import Path
from typing import Any, Final

import msgspec

from catalog.cli.answers import Counting, add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.entities import Film, NeedArea, Picture, Product, ProductType, Record, Text
from catalog.errors import Invalid
from catalog.films.importing import examine, import_film, import_poster
from catalog.films.subtitles import check_subtitles
from catalog.media import digest_of, import_picture

ALT: Final = "vad bilden visar, för den som inte ser den"


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    show = add_command(commands, "picture", "lägg till eller ta bort en bild, som utkast", _picture)
    _add_record(show, "en bild: JPEG, PNG, WebP, TIFF, BMP eller GIF")
    show.add_argument("--alt", metavar="TEXT", help=ALT)
    show.add_argument("--credit", default="", metavar="TEXT", help="vem som har tagit bilden")
    play = add_command(commands, "film", "lägg till eller ta bort en film, som utkast", _film)
    _add_record(play, "en film: MP4 (H.264 och AAC) eller WebM, högst 10 minuter och 500 MB")
    play.add_argument("--title", metavar="TEXT", help="vad filmen heter, på svenska")
    words = "undertext i WebVTT, till exempel sv=film.vtt; flera språk går bra"
    play.add_argument("--subtitles", action="append", default=[], metavar="SPRÅK=FIL", help=words)
    play.add_argument("--poster", type=Path, metavar="FIL", help="bilden innan filmen spelas (utan den: en ur filmen)")
    play.add_argument("--alt", metavar="TEXT", help=ALT)
    play.set_defaults(grab=None)


def _add_record(parser: argparse.ArgumentParser, file: str) -> None:
    parser.add_argument("record", metavar="SLAG/POST", help="till exempel type/fallarm")
    parser.add_argument("file", nargs="?", type=Path, metavar="FIL", help=file)
    parser.add_argument("--remove", type=int, metavar="NUMMER", help="ta bort den med detta nummer; 1 är den första")


def _picture(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        record = _found(place, arguments)
        if isinstance(record, NeedArea):
            now: tuple[Picture, ...] = (record.picture,) if record.picture else ()
            left = _removed(now, arguments) if arguments.file is None else (_made_picture(place, arguments),)
            record = msgspec.structs.replace(record, picture=left[0] if left else None)
        elif isinstance(record, ProductType | Product):
            now = record.pictures
            left = _removed(now, arguments) if arguments.file is None else (*now, _made_picture(place, arguments))
            record = msgspec.structs.replace(record, pictures=left)
        else:
            raise Invalid("En sådan post har ingen bild.")
        place.put(arguments.record.partition("/")[0], record)
    answer(arguments, f"Bilder på {arguments.record}: {len(left)}, som utkast.", pictures=len(left))
    return 0


def _film(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        record = _found(place, arguments)
        if not isinstance(record, ProductType | Product):
            raise Invalid("En sådan post har ingen film.")
        now = record.films
        left = _removed(now, arguments) if arguments.file is None else (*now, _made_film(place, arguments))
        place.put(arguments.record.partition("/")[0], msgspec.structs.replace(record, films=left))
    answer(arguments, f"Filmer på {arguments.record}: {len(left)}, som utkast.", films=len(left))
    return 0


def _found(place: Workspace, arguments: argparse.Namespace) -> Record:
    if (arguments.file is None) == (arguments.remove is None):
        raise Invalid("Skriv vilken fil som ska läggas till, eller med --remove vilken som ska bort.")
    kind, _, record_id = arguments.record.partition("/")
    place.catch_up()
    record = place.record(kind, record_id)
    if record is None:
        raise Invalid(f"Posten {arguments.record} finns inte. Se alla med: catalog show")
    return record


def _removed(now: tuple[Any, ...], arguments: argparse.Namespace) -> tuple[Any, ...]:
    if not 1 <= arguments.remove <= len(now):
        raise Invalid(f"{arguments.record} har {len(now)}: nummer {arguments.remove} finns inte.")
    return now[: arguments.remove - 1] + now[arguments.remove :]


def _alt(arguments: argparse.Namespace) -> Text:
    if not (arguments.alt or "").strip():
        raise Invalid("Skriv också vad bilden visar, med --alt, för den som inte ser den.")
    return {"sv": arguments.alt}


def _made_picture(place: Workspace, arguments: argparse.Namespace) -> Picture:
    alt, made = _alt(arguments), import_picture(arguments.file)
    place.keep_media(made.media())
    return made.picture(alt, credit=arguments.credit)


def _made_film(place: Workspace, arguments: argparse.Namespace) -> Film:
    alt = _alt(arguments)
    if not (arguments.title or "").strip():
        raise Invalid("Skriv också vad filmen heter, med --title.")
    facts = examine(arguments.file)
    subtitles = dict(_subtitles(given, facts.seconds) for given in arguments.subtitles)
    poster = import_poster(arguments.file, arguments.poster, arguments.grab)
    if poster is None:
        raise Invalid("Ange också en bild som visas innan filmen spelas, med --poster.")
    made = import_film(arguments.file, place.media_folder, Counting().copied)
    words = {language: digest_of(content) for language, content in subtitles.items()}
    place.keep_media(poster.media() | {words[language]: content for language, content in subtitles.items()})
    return made.film({"sv": arguments.title}, poster.picture(alt), words)


def _subtitles(given: str, seconds: int) -> tuple[str, bytes]:
    language, _, name = given.partition("=")
    if not language or not name:
        raise Invalid("Skriv språk och fil för undertexten, till exempel --subtitles sv=film.vtt.", given)
    try:
        content = Path(name).read_bytes()
    except OSError as problem:
        raise Invalid(f"Undertexten ”{Path(name).name}” går inte att läsa.", str(problem)) from problem
    check_subtitles(content, Path(name).name, seconds)
    return language, content
