"""What a catalogue consists of: frozen, typed records.

Every record is one row of the published log: (kind, id, canonical JSON body). `Text` maps a language code to words;
a missing language falls back visibly (see `read`). Fields that a record leaves at their default are left out of its
body, so that adding a field never changes the digest of what was published before.
"""

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


# --- the room and its vocabulary ---


class Showroom(Record, frozen=True, kw_only=True):
    """The room itself and who answers for it. Its only record has the id `showroom`."""

    name: Text
    municipality: Text = {}
    phone: str = ""
    hours: Text = {}
    welcome: Text = {}
    controller: Text = {}
    """Who is responsible for personal data (GDPR art. 13)."""
    legal_basis: Text = {}
    privacy: Text = {}
    retention_days: int = 30
    retention_decision: str = ""
    demo: bool = False


class LifeArea(Record, frozen=True, kw_only=True):
    """One of IBIC's life areas, or trust (T) or support to a relative (N). Ids are IBIC's own: 1-9, T, N."""

    name: Text
    plain: Text = {}
    icf_chapter: str = ""
    order: int = 0


class NeedArea(Record, frozen=True, kw_only=True):
    """A door on the home screen: at most six are `large`."""

    name: Text
    needs: tuple[str, ...]
    prominence: Prominence = "large"
    order: int = 0
    tint: str = ""
    """Name of the theme's tint pair; the area's id if empty."""
    picture: "Picture | None" = None


class Need(Record, frozen=True, kw_only=True):
    """What somebody wants, in first person."""

    text: Text
    life_areas: tuple[str, ...] = ()
    order: int = 0


class AccessRoute(Record, frozen=True, kw_only=True):
    """A way to get a thing: apply, prescription, region, buy yourself, home adaptation, in the service, not yet."""

    name: Text
    next_step: Text = {}
    order: int = 0


class MaturityRing(Record, frozen=True, kw_only=True):
    """A ring of the technology radar, innermost first by `order`."""

    name: Text
    meaning: Text = {}
    order: int = 0


class BottomLine(Record, frozen=True, kw_only=True):
    """One of the five bottom lines; at least one leading line must be 4 or 5 before a type may be `klar`."""

    name: Text
    leading: bool = False
    order: int = 0


class PrivacyLevel(Record, frozen=True, kw_only=True):
    """How much is collected about a person. Ids `0`-`3`."""

    name: Text


class Station(Record, frozen=True, kw_only=True):
    """A place in the room where things can be tried."""

    number: int
    name: Text
    place: Text = {}


class Recipient(Record, frozen=True, kw_only=True):
    """Somebody whom registrations of interest are sealed to: a libsodium public key (X25519), base64."""

    name: str
    public_key: str
    recovery: bool = False


# --- parts of a type ---


class Picture(Part, frozen=True, kw_only=True):
    """A picture by content: `large` (1200x900) and `small` (400x300) are SHA-256 of WebP bytes, lower-case hex."""

    large: str
    small: str
    alt: Text
    credit: str = ""
    illustration: bool = False


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
    """What happens when it alarms, step by step."""

    alarms: bool = False
    steps: tuple[Text, ...] = ()
    verify_locally: bool = True


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


class ProductType(Record, frozen=True, kw_only=True):
    """A type of thing that can meet a need: what the visitor reads about. `number` (100-999) is on its label too."""

    number: int
    name: Text
    summary: Text
    form: Form = "produkt"
    staff_facing: bool = False
    description: Text = {}
    suits: tuple[Text, ...] = ()
    suits_not: tuple[Text, ...] = ()
    needs: tuple[str, ...] = ()
    life_areas: tuple[str, ...] = ()
    iso9999: tuple[IsoCode, ...] = ()
    access: tuple[str, ...] = ()
    how_to_get: Text = {}
    price: Price | None = None
    alarm: AlarmWorkflow = AlarmWorkflow()
    data: DataUse
    pros: tuple[Text, ...] = ()
    cons: tuple[Text, ...] = ()
    questions: tuple[Text, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    trials: tuple[Trial, ...] = ()
    maturity: Maturity
    scores: Scores = Scores()
    try_here: TryHere | None = None
    alternatives: tuple[str, ...] = ()
    search_words: Words = {}
    pictures: tuple[Picture, ...] = ()
    medical_device: str = ""
    sensitivity: Strength = "medel"
    saves_travel: bool = False
    diffusion: Diffusion | None = None
    procurement: tuple[Procurement, ...] = ()
    owner_unit: str = ""
    decision_reference: str = ""
    peer_municipality: str = ""
    sources: tuple[str, ...] = ()
    notes: str = ""
    valid_from: str = ""
    valid_to: str = ""
    updated: str = ""
    review: Review = Review()


class Article(Part, frozen=True, kw_only=True):
    """A variant of a product that can be ordered."""

    number: str
    name: str
    price: Price | None = None


class Product(Record, frozen=True, kw_only=True):
    """One maker's model of a type. Visitors see types; products are staff's, for procurement and trials."""

    type: str
    name: str
    supplier: str = ""
    articles: tuple[Article, ...] = ()
    procurement: tuple[Procurement, ...] = ()
    pictures: tuple[Picture, ...] = ()
    notes: str = ""


KINDS: Final[dict[str, type[Record]]] = {
    "showroom": Showroom,
    "life_area": LifeArea,
    "area": NeedArea,
    "need": Need,
    "route": AccessRoute,
    "ring": MaturityRing,
    "bottom_line": BottomLine,
    "privacy": PrivacyLevel,
    "station": Station,
    "recipient": Recipient,
    "type": ProductType,
    "product": Product,
}

KIND_OF: Final[dict[type[Record], str]] = {cls: kind for kind, cls in KINDS.items()}


class Change(msgspec.Struct, frozen=True):
    """A wish to set (body) or delete (None) one record, made from the version that had `base_digest` ("" = new)."""

    kind: str
    id: str
    body: bytes | None
    base_digest: str = ""


_encoder = msgspec.json.Encoder(order="sorted")


def encode(record: Record) -> bytes:
    """Return the canonical JSON body of `record`: sorted keys, no spaces, UTF-8, defaults left out."""
    return _encoder.encode(record)


def decode(kind: str, body: bytes | str) -> Record:
    """Return the record in `body`.

    Raises `KeyError` for an unknown kind and `msgspec.DecodeError` for a body that does not fit it.
    """
    return msgspec.json.decode(body, type=KINDS[kind])
