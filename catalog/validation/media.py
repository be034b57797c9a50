"""Rules for pictures and films: that they exist, say what they show, and can be followed without sound."""

from collections.abc import Iterator

from catalog.attachments import LONGEST_FILM, films_of, pictures_of, renditions_of
from catalog.entities import SOURCE_LANGUAGE, Film, Record
from catalog.validation.problem import Finding, Whole


def check_media(record: Record, whole: Whole) -> Iterator[Finding]:
    """Check all pictures and films of a record."""
    for field, picture in pictures_of(record).items():
        if not picture.alt.get(SOURCE_LANGUAGE, "").strip():
            says = "har en bild utan bildtext: skriv vad bilden visar, för den som inte ser den."
            yield Finding(f"{field}.alt", "picture-alt", says)
        if not all(map(whole.has_media, renditions_of(picture))):
            yield Finding(field, "picture-missing", "har en bild som inte finns: lägg in bilden på nytt.")
    for field, film in films_of(record).items():
        yield from _check_film(field, film, whole)


def _check_film(field: str, film: Film, whole: Whole) -> Iterator[Finding]:
    if not film.title.get(SOURCE_LANGUAGE, "").strip():
        yield Finding(f"{field}.title", "film-title", "har en film utan titel: skriv vad filmen heter på svenska.")
    if not whole.has_media(film.sha256):
        yield Finding(field, "film-missing", "har en film som inte finns: lägg in filmen på nytt.")
    if film.seconds > LONGEST_FILM:
        says = f"har en film som är för lång: korta den till högst {LONGEST_FILM // 60} minuter."
        yield Finding(field, "film-long", says)
    if film.poster is None:
        says = "har en film utan stillbild: lägg till en bild som visas innan filmen spelas."
        yield Finding(f"{field}.poster", "film-poster", says)
    if not all(map(whole.has_media, film.subtitles.values())):
        yield Finding(f"{field}.subtitles", "subtitles-missing", "har undertexter som inte finns: lägg in dem på nytt.")
    if SOURCE_LANGUAGE not in film.subtitles:
        says = "har en film utan svensk undertext: lägg till en, för den som inte hör."
        yield Finding(f"{field}.subtitles", "film-subtitles", says, blocking=False)
