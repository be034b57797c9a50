"""What records carry besides words: pictures, films and subtitles, each a file that is named by its content."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from catalog.entities import Film, NeedArea, Picture, Product, ProductType, Record

PICTURE: Final = "image/webp"
SUBTITLES: Final = "text/vtt"
FILMS: Final = frozenset({"video/mp4", "video/webm"})
LONGEST_FILM: Final = 600
"""Seconds: in the room a film is watched standing."""


class Attachment(NamedTuple):
    """A file that a record needs: its SHA-256 in lower-case hex, and of what kind it must be."""

    sha256: str
    mime: str


def films_of(record: Record) -> dict[str, Film]:
    """Return the films of `record` by the field they stand in."""
    films = record.films if isinstance(record, ProductType | Product) else ()
    return {f"films.{place}": film for place, film in enumerate(films)}


def pictures_of(record: Record) -> dict[str, Picture]:
    """Return the pictures of `record`, posters too, by the field they stand in."""
    if isinstance(record, NeedArea):
        return {"picture": record.picture} if record.picture else {}
    pictures = record.pictures if isinstance(record, ProductType | Product) else ()
    posters = {f"{field}.poster": film.poster for field, film in films_of(record).items() if film.poster}
    return {f"pictures.{place}": picture for place, picture in enumerate(pictures)} | posters


def renditions_of(picture: Picture) -> tuple[str, ...]:
    """Return the SHA-256 of every size there is of `picture`."""
    return (picture.large, picture.small, *([picture.huge] if picture.huge else []))


def attachments_of(record: Record) -> Iterator[Attachment]:
    """Give every file that `record` needs to be shown whole."""
    for picture in pictures_of(record).values():
        yield from (Attachment(sha256, PICTURE) for sha256 in renditions_of(picture))
    for film in films_of(record).values():
        yield Attachment(film.sha256, film.mime)
        yield from (Attachment(sha256, SUBTITLES) for sha256 in film.subtitles.values())
