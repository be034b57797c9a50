"""What records are made of: words in several languages, pictures, prices, workflows, evidence."""

from typing import Final, Literal, NamedTuple, TypeAlias

import msgspec

Text: TypeAlias = dict[str, str]
Words: TypeAlias = dict[str, tuple[str, ...]]

LANGUAGES: Final = ("sv", "fi", "en", "da")
SOURCE_LANGUAGE: Final = "sv"

ReviewStatus: TypeAlias = Literal["utkast", "granskad", "publicerad"]
Form: TypeAlias = Literal["produkt", "tjanst", "system", "ide"]
Strength: TypeAlias = Literal["lag", "medel", "hog"]
TrialPhase: TypeAlias = Literal["ide", "test", "anpassad", "test_igen", "infort", "avslutat"]
Prominence: TypeAlias = Literal["large", "small"]
FilmMime: TypeAlias = Literal["video/mp4", "video/webm"]


FIGURES: Final = frozenset(
    {
        "you",
        "press",
        "senses",
        "door",
        "bed",
        "medicine",
        "fire",
        "signal",
        "centre",
        "talk",
        "watch",
        "map",
        "comes",
        "key",
        "stop",
        "again",
        "well",
        "rest",
        "plan",
        "emergency",
    }
)
"""What can be drawn at a step of an alarm; another word, or none, gets a plain sign."""


class Shown(NamedTuple):
    """Words as they are shown: the text and the language it turned out to be in."""

    text: str
    language: str


def read(text: Text, language: str) -> Shown:
    """Return `text` in `language`, else in Swedish, else in English, else in any language; empty if there is none."""
    for candidate in (language, SOURCE_LANGUAGE, "en", *sorted(text)):
        words = text.get(candidate, "")
        if words:
            return Shown(words, candidate)
    return Shown("", language)


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A part of a record."""


class Record(Part, frozen=True, kw_only=True):
    """A record of the catalogue. `id`: 1-64 ASCII letters, digits, hyphens and underscores, unique in its kind."""

    id: str


class Picture(Part, frozen=True, kw_only=True):
    """A picture by content: `large` (1200x900) and `small` (400x300) are SHA-256 of WebP bytes, lower-case hex.

    `huge` (at most 2400x1800, for 4K screens) is there only if the original had more to show than `large` does.
    """

    large: str
    small: str
    alt: Text
    credit: str = ""
    illustration: bool = False
    huge: str = ""


class Film(Part, frozen=True, kw_only=True):
    """A film by content: `sha256` of its file in lower-case hex. `subtitles`: the SHA-256 of a WebVTT file by language.

    `bytes`, `seconds` (rounded up), `width` and `height` are the file's own. `poster`: what is seen before it plays.
    """

    sha256: str
    mime: FilmMime
    bytes: int
    seconds: int
    width: int
    height: int
    title: Text
    poster: Picture | None = None
    subtitles: Text = {}


class IsoCode(Part, frozen=True, kw_only=True):
    """An ISO 9999 code, `22 27 18`, with its edition."""

    code: str
    edition: str
    confidence: Strength = "medel"
    note: str = ""


class Price(Part, frozen=True, kw_only=True):
    """What it costs. Never shown unless `show` is set by staff."""

    show: bool = False
    min_sek: int | None = None
    max_sek: int | None = None
    unit: str = ""
    confidence: str = ""
    source: str | None = None
    as_of: str | None = None


class AlarmWorkflow(Part, frozen=True, kw_only=True):
    """What happens when it alarms, step by step. `figures`: what is drawn at each step (`FIGURES`), if anything."""

    alarms: bool = False
    steps: tuple[Text, ...] = ()
    verify_locally: bool = True
    figures: tuple[str, ...] = ()


class DataUse(Part, frozen=True, kw_only=True):
    """What is collected, who sees it, and what there is instead."""

    level: int
    collects: Text = {}
    who_sees: Text = {}
    consent: Text = {}
    without_monitoring: Text = {}
    technology: tuple[str, ...] = ()
    stored: str = ""
    cohabitant_consent: bool = False


class Evidence(Part, frozen=True, kw_only=True):
    """A claim, where it comes from, and how strong it is."""

    claim: Text
    source: str
    year: int | None = None
    strength: Strength = "lag"
    url: str = ""


class TrialStep(Part, frozen=True, kw_only=True):
    """One step of a trial's history; failures stay visible."""

    phase: TrialPhase
    date: str
    note: Text = {}
    worked: bool | None = None


class Trial(Part, frozen=True, kw_only=True):
    """A trial in this municipality (or a named other) and its history, oldest first."""

    title: Text
    where: str = ""
    steps: tuple[TrialStep, ...] = ()


class Maturity(Part, frozen=True, kw_only=True):
    """Which ring of the radar, on what basis."""

    ring: str
    basis: str = ""
    by: str = ""
    date: str = ""


class Scores(Part, frozen=True, kw_only=True):
    """The five bottom lines, 1-5 by id. `illustrative` scores are examples and must be shown as such."""

    values: dict[str, int] = {}
    illustrative: bool = True
    assessed_by: str = ""
    date: str = ""
    source: str = ""


class TryHere(Part, frozen=True, kw_only=True):
    """How it can be tried in the room."""

    how: Text
    station: str = ""
    hygiene: Text = {}
    available: bool = True


class Diffusion(Part, frozen=True, kw_only=True):
    """How common it is, with the source of the number."""

    percent: int
    what: str
    year: str
    source: str


class Procurement(Part, frozen=True, kw_only=True):
    """An agreement it can be bought under (staff only)."""

    agreement: str
    reference: str = ""
    valid_to: str = ""


class Review(Part, frozen=True, kw_only=True):
    """Who has checked the record, and when."""

    status: ReviewStatus = "utkast"
    by: str = ""
    at: str = ""


class Article(Part, frozen=True, kw_only=True):
    """A variant of a product that can be ordered."""

    number: str
    name: str
    price: Price | None = None


class GuideAnswer(Part, frozen=True, kw_only=True):
    """An answer in the guide: what it says that the visitor needs, and the question after it ("": the results).

    It has the picture and the colour of `area`, or else of the first type that it leads to.
    """

    text: Text = {}
    needs: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    next: str = ""
    area: str = ""


class Slide(Part, frozen=True, kw_only=True):
    """A slide about a type: its picture and one sentence, or what speaks for it and against it.

    `says` is the sentence; without it the type's own summary.
    """

    type: str
    view: Literal["picture", "arguments"] = "picture"
    says: Text = {}


class Playlist(Record, frozen=True, kw_only=True):
    """What staff show to a group, slide by slide, between a title and how to get in touch (`contact`)."""

    name: Text
    introduction: Text = {}
    slides: tuple[Slide, ...]
    contact: Text = {}
    order: int = 0


class GuideQuestion(Record, frozen=True, kw_only=True):
    """A question of the guide. The guide begins with the one of the lowest `order`; `skip` is for who does not know."""

    text: Text
    answers: tuple[GuideAnswer, ...]
    skip: GuideAnswer = GuideAnswer()
    order: int = 0
