"""The forms of everything that is not a product: needs, areas, the guide, the room."""

from typing import Final, NamedTuple

from catalog.entities import (
    AccessRoute,
    GuideAnswer,
    GuideQuestion,
    MaturityRing,
    Need,
    NeedArea,
    Playlist,
    Record,
    Slide,
    Station,
)
from kiosk.staff.fields import Field, Section
from kiosk.staff.tongue import say


class Kind(NamedTuple):
    """A kind of record: what many of them are called, its form, and a new one (None: there are no new ones)."""

    name: str
    sections: tuple[Section, ...]
    blank: Record | None = None


PLACES: Final = (("large", say("stort kort")), ("small", say("liten knapp")))
ORDER: Final = Field("order", say("Ordning"), "number", say("Det lägsta talet kommer först."))
ANSWER: Final = (
    Field("text", say("Svar"), "line"),
    Field("needs", say("Leder till behoven"), "references", of="need"),
    Field("types", say("Leder till produkterna"), "references", of="type"),
    Field("next", say("Nästa fråga"), "choice", say("Inget: resultatet visas."), of="guide_question"),
    Field("area", say("Område, för bild och färg"), "choice", of="area"),
)
SLIDE: Final = (
    Field("type", say("Produkt"), "choice", of="type"),
    Field("view", say("Visar"), "choice",
          values=(("picture", say("bild och en mening")), ("arguments", say("för och emot")))),
    Field("says", say("Mening"), "lines", say("Tomt: produktens egen.")),
)  # fmt: skip


def _one(name: str, *fields: Field) -> tuple[Section, ...]:
    return (Section(name, "", fields),)


KINDS: Final[dict[str, Kind]] = {
    "need": Kind(
        say("Behov"),
        _one(
            say("Behovet"),
            Field("text", say("Med besökarens ord"), "line", say("Till exempel: Jag vill känna mig trygg hemma.")),
            Field("life_areas", say("Livsområden"), "references", of="life_area"),
            ORDER,
        ),
        Need(id="", text={}),
    ),
    "area": Kind(
        say("Områden på första sidan"),
        _one(
            say("Området"),
            Field("name", say("Namn"), "line"),
            Field("needs", say("Behov i området"), "references", of="need"),
            Field(
                "prominence",
                say("Plats"),
                "choice",
                values=(("large", say("stort kort")), ("small", say("liten knapp"))),
            ),
            ORDER,
        ),
        NeedArea(id="", name={}, needs=()),
    ),
    "guide_question": Kind(
        say("Guidens frågor"),
        _one(
            say("Frågan"),
            Field("text", say("Fråga"), "line"),
            Field("answers", say("Svar"), "parts", fields=ANSWER, blank=GuideAnswer(), add=say("Lägg till ett svar")),
            Field("skip.needs", say("Den som inte vet: behov"), "references", of="need"),
            Field("skip.types", say("Den som inte vet: produkter"), "references", of="type"),
            Field("skip.next", say("Den som inte vet: nästa fråga"), "choice", of="guide_question"),
            ORDER,
        ),
        GuideQuestion(id="", text={}, answers=()),
    ),
    "route": Kind(
        say("Vägar att få den"),
        _one(
            say("Vägen"),
            Field("name", say("Namn"), "line"),
            Field("next_step", say("Nästa steg"), "lines"),
            ORDER,
        ),
        AccessRoute(id="", name={}),
    ),
    "station": Kind(
        say("Platser i rummet"),
        _one(
            say("Platsen"),
            Field("number", say("Nummer"), "number"),
            Field("name", say("Namn"), "line"),
            Field("place", say("Var den är"), "line"),
        ),
        Station(id="", number=0, name={}),
    ),
    "playlist": Kind(
        say("Visningar för grupper"),
        _one(
            say("Visningen"),
            Field("name", say("Namn"), "line"),
            Field("introduction", say("Inledning"), "lines"),
            Field(
                "slides",
                say("Bilder i visningen"),
                "parts",
                fields=SLIDE,
                blank=Slide(type=""),
                add=say("Lägg till en bild"),
            ),
            Field("contact", say("Kontakt"), "lines"),
            ORDER,
        ),
        Playlist(id="", name={}, slides=()),
    ),
    "ring": Kind(
        say("Ringar på radarn"),
        _one(say("Ringen"), Field("name", say("Namn"), "line"), Field("meaning", say("Betydelse"), "lines"), ORDER),
        MaturityRing(id="", name={}),
    ),
    "bottom_line": Kind(
        say("Bottenlinjer"),
        _one(
            say("Bottenlinjen"),
            Field("name", say("Namn"), "line"),
            Field("leading", say("Ledande: den måste ge värde först"), "flag"),
            ORDER,
        ),
    ),
    "privacy": Kind(say("Integritetsnivåer"), _one(say("Nivån"), Field("name", say("Namn"), "line"))),
    "showroom": Kind(
        say("Rummet"),
        (
            Section(
                say("Rummet"),
                "",
                (
                    Field("name", say("Namn"), "line"),
                    Field("municipality", say("Kommun"), "line"),
                    Field("phone", say("Telefon"), "word"),
                    Field("hours", say("Öppettider"), "line"),
                    Field("welcome", say("Välkomstord"), "lines"),
                    Field("review_demanded", say("Någon annan måste granska en produkt först"), "flag"),
                ),
            ),
            Section(
                say("Besökarens uppgifter"),
                "",
                (
                    Field("controller", say("Personuppgiftsansvarig och hur man når dem"), "lines"),
                    Field("protection_officer", say("Dataskyddsombud"), "lines"),
                    Field("legal_basis", say("Rättslig grund"), "lines"),
                    Field("authority", say("Vart man klagar"), "lines"),
                    Field("privacy", say("Mer om uppgifterna"), "lines"),
                    Field("retention_days", say("Anmälningar sparas så många dagar"), "number"),
                    Field("retention_decision", say("Beslutet om det"), "word"),
                    Field("answer_days", say("Svar lovas inom så många dagar"), "number"),
                ),
            ),
        ),
    ),
}
