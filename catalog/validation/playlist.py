"""Rules for what is shown to a group: something, each thing once, and an argument never alone."""

from collections.abc import Iterator
from typing import Final

from catalog.entities import Playlist, ProductType, Slide
from catalog.validation.problem import Finding, Whole

MOST_SLIDES: Final = 30
"""More than a group has patience for, standing."""


def check_playlist(playlist: Playlist, whole: Whole) -> Iterator[Finding]:
    """Check the slides of one playlist; that their types exist is a rule for references."""
    if not playlist.slides:
        yield Finding("slides", "playlist-empty", "har inga bilder: lägg till minst en.")
    if len(playlist.slides) > MOST_SLIDES:
        says = f"har {len(playlist.slides)} bilder: välj högst {MOST_SLIDES}."
        yield Finding("slides", "playlist-long", says)
    seen: set[tuple[str, str]] = set()
    for place, slide in enumerate(playlist.slides):
        if (slide.type, slide.view) in seen:
            says = f"visar bild {place + 1} två gånger: ta bort den ena."
            yield Finding(f"slides.{place}", "playlist-twice", says)
        seen.add((slide.type, slide.view))
        if slide.view == "arguments":
            yield from _check_arguments(place, slide, whole)


def _check_arguments(place: int, slide: Slide, whole: Whole) -> Iterator[Finding]:
    kept = whole.records.get(("type", slide.type))
    if isinstance(kept, ProductType) and not (kept.pros and kept.cons):
        missing = "fördelar" if kept.cons else "nackdelar" if kept.pros else "för- och nackdelar"
        says = f"ska visa för och emot på bild {place + 1}, men typen saknar {missing}: skriv dem först."
        yield Finding(f"slides.{place}.view", "playlist-arguments", says)
