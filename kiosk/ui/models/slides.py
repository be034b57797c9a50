"""The slides of a playlist, in the visitor's language: a title, what staff chose, and how to get in touch."""

from collections.abc import Sequence
from typing import NamedTuple

from catalog.entities import Playlist, ProductType, Slide, Text, read
from catalog.queries import Catalogue
from kiosk.ui.models.product_page import Lists, lists_of, pictures_of, words_of
from kiosk.ui.models.rows import PictureRow
from kiosk.ui.reading import Reading

AT_THE_TITLE = 4
"""Pictures that tell what it will be about."""
NO_PICTURE = PictureRow("", "", "", illustration=False)


class Shown(NamedTuple):
    """A slide. `kind`: title, picture, arguments or contact. `fallback`: its language if that is not the chosen one."""

    kind: str = ""
    heading: str = ""
    sentence: str = ""
    fallback: str = ""
    number: int = 0
    tint: str = ""
    picture: PictureRow = NO_PICTURE
    lists: Lists = Lists()
    illustrative: bool = False


class Planned(NamedTuple):
    """A slide that is to come, and the type it is about; neither for the first and the last."""

    kind: str
    slide: Slide | None = None
    about: ProductType | None = None


def plan(catalogue: Catalogue, playlist: Playlist) -> list[Planned]:
    """Return the slides of `playlist`; those of types that are not shown today are left out."""
    kept = [(slide, catalogue.type(slide.type)) for slide in playlist.slides]
    chosen = [Planned(slide.view, slide, about) for slide, about in kept if about]
    return [Planned("title"), *chosen, Planned("contact")]


def slide_of(reading: Reading, catalogue: Catalogue, playlist: Playlist, planned: Planned) -> Shown:
    """Return what stands on a slide."""
    about, slide = planned.about, planned.slide
    if about is None or slide is None:
        sentence = playlist.contact if planned.kind == "contact" else playlist.introduction
        return _said(reading, Shown(planned.kind), playlist.name, sentence)
    tint = words_of(reading, catalogue, about).tint
    picture = next(iter(pictures_of(reading, about)), NO_PICTURE)
    bare = Shown(planned.kind, number=about.number, tint=tint, picture=picture)
    if slide.view == "arguments":
        lists = lists_of(reading, catalogue, about)
        bare = bare._replace(lists=lists, illustrative=about.scores.illustrative)
        return _said(reading, bare, about.name, about.pros[0] if about.pros else {})._replace(sentence="")
    return _said(reading, bare, about.name, slide.says or about.summary)


def first_pictures(reading: Reading, planned: Sequence[Planned]) -> list[PictureRow]:
    """Return the picture of each type, of the first few."""
    about = {each.about.id: each.about for each in planned if each.about}
    found = [next(iter(pictures_of(reading, kept)), NO_PICTURE) for kept in about.values()]
    return [row for row in found if row.large][:AT_THE_TITLE]


def _said(reading: Reading, bare: Shown, heading: Text, sentence: Text) -> Shown:
    spoken = (read(text, reading.language).language for text in (heading, sentence) if text)
    fallback = next((language for language in spoken if language != reading.language), "")
    return bare._replace(heading=reading.words(heading), sentence=reading.words(sentence), fallback=fallback)
