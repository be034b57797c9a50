"""What a catalogue consists of: frozen, typed records.

Every record is one row of the published log: (kind, id, canonical JSON body). `Text` maps a language code to words;
a missing language falls back visibly (see `read`). Fields that a record leaves at their default are left out of its
body, so that adding a field never changes the digest of what was published before.
"""

from typing import Final

import msgspec

from catalog.parts import (
    FIGURES,
    LANGUAGES,
    SOURCE_LANGUAGE,
    AlarmWorkflow,
    Article,
    DataUse,
    Diffusion,
    Evidence,
    Film,
    FilmMime,
    Form,
    GuideAnswer,
    GuideQuestion,
    IsoCode,
    Maturity,
    Part,
    Picture,
    Playlist,
    Price,
    Procurement,
    Prominence,
    Record,
    Review,
    ReviewStatus,
    Scores,
    Shown,
    Slide,
    Strength,
    Text,
    Trial,
    TrialPhase,
    TrialStep,
    TryHere,
    Words,
    read,
)
from catalog.place import Recipient, Showroom, Slot, Station

__all__ = [
    "FIGURES",
    "KINDS",
    "KIND_OF",
    "LANGUAGES",
    "SOURCE_LANGUAGE",
    "AccessRoute",
    "AlarmWorkflow",
    "Article",
    "BottomLine",
    "Change",
    "DataUse",
    "Diffusion",
    "Evidence",
    "Film",
    "FilmMime",
    "Form",
    "GuideAnswer",
    "GuideQuestion",
    "IsoCode",
    "LifeArea",
    "Maturity",
    "MaturityRing",
    "Need",
    "NeedArea",
    "Part",
    "Picture",
    "Playlist",
    "Price",
    "PrivacyLevel",
    "Procurement",
    "Product",
    "ProductType",
    "Prominence",
    "Recipient",
    "Record",
    "Review",
    "ReviewStatus",
    "Scores",
    "Shown",
    "Showroom",
    "Slide",
    "Slot",
    "Station",
    "Strength",
    "Text",
    "Trial",
    "TrialPhase",
    "TrialStep",
    "TryHere",
    "Words",
    "decode",
    "encode",
    "read",
]


# --- the vocabulary ---


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
    picture: Picture | None = None


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


class ProductType(Record, frozen=True, kw_only=True):
    """A type of thing that can meet a need: what the visitor reads about. `number` (100-999) is on its label too."""

    number: int
    name: Text
    summary: Text
    form: Form = "produkt"
    staff_facing: bool = False
    description: Text = {}
    devices: tuple[Text, ...] = ()
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
    supplier_questions: tuple[Text, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    trials: tuple[Trial, ...] = ()
    maturity: Maturity
    scores: Scores = Scores()
    try_here: TryHere | None = None
    alternatives: tuple[str, ...] = ()
    search_words: Words = {}
    pictures: tuple[Picture, ...] = ()
    films: tuple[Film, ...] = ()
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


class Product(Record, frozen=True, kw_only=True):
    """One maker's model of a type. Visitors see types; products are staff's, for procurement and trials."""

    type: str
    name: str
    supplier: str = ""
    articles: tuple[Article, ...] = ()
    procurement: tuple[Procurement, ...] = ()
    pictures: tuple[Picture, ...] = ()
    films: tuple[Film, ...] = ()
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
    "guide_question": GuideQuestion,
    "playlist": Playlist,
    "recipient": Recipient,
    "slot": Slot,
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
