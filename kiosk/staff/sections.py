"""A type's form, section by section: what a coordinator reads above each field."""

from typing import Final

from catalog.entities import Evidence, IsoCode, Procurement, Trial, TrialStep
from kiosk.staff.fields import Field, Section
from kiosk.staff.tongue import say

STRENGTHS: Final = (("lag", say("låg")), (say("medel"), say("medel")), ("hog", say("hög")))
FORMS: Final = (
    ("produkt", say("en produkt")),
    ("tjanst", say("en tjänst")),
    ("system", say("ett system")),
    ("ide", say("en idé")),
)

LANGUAGES: Final = {"sv": say("svenska"), "fi": say("finska"), "en": say("engelska"), "da": say("danska")}
OF_PARTS: Final = {
    "alt": say("bildtext"), "small": say("bild"), "credit": say("upphov"), "alarms": say("om den larmar"),
    "steps": say("steg"), "figures": say("ritat vid steg"), "verify_locally": say("att stämma av"),
}  # fmt: skip
PHASES: Final = (
    ("ide", say("idé")), ("test", say("prov")), ("anpassad", say("anpassad")), ("test_igen", say("prov igen")),
    ("infort", say("infört")), ("avslutat", say("avslutat")),
)  # fmt: skip
EVIDENCE: Final = (
    Field("claim", say("Påstående"), "lines"),
    Field("source", say("Källa"), "word"),
    Field("year", say("År"), "number", optional=True),
    Field("strength", say("Styrka"), "choice", values=STRENGTHS),
    Field("url", say("Länk"), "word", say("Börjar med https://")),
)
TRIAL: Final = (
    Field("title", say("Vad som provas"), "line"),
    Field("where", say("Var"), "word"),
    Field("steps", say("Steg, det äldsta först"), "parts", add=say("Lägg till ett steg"),
          blank=TrialStep(phase="ide", date=""), fields=(
              Field("phase", say("Fas"), "choice", values=PHASES),
              Field("date", say("Datum"), "date"),
              Field("note", say("Vad som hände"), "lines", say("Också det som gick fel: det syns för besökaren.")),
          )),
)  # fmt: skip
ISO: Final = (
    Field("code", say("Kod"), "word", say("Till exempel 22 27 18.")),
    Field("edition", say("Utgåva"), "word"),
    Field("confidence", say("Säkerhet"), "choice", values=STRENGTHS),
    Field("note", say("Anteckning"), "word"),
)
AGREEMENT: Final = (
    Field("agreement", say("Avtal"), "word"),
    Field("reference", say("Referens"), "word"),
    Field("valid_to", say("Gäller till"), "date"),
)
TYPE: Final = (
    Section(
        say("Vad det är"),
        "what",
        (
            Field("number", say("Nummer"), "number", say("Tre siffror, som också står på skylten i rummet.")),
            Field("name", say("Namn"), "line"),
            Field("summary", say("En mening om den"), "lines", say("Det första besökaren läser.")),
            Field("description", say("Beskrivning"), "lines"),
            Field("devices", say("Delar"), "texts"),
            Field(
                "search_words",
                say("Andra ord för den"),
                "search",
                say("Ord som besökare söker med, med komma emellan."),
            ),
            Field("form", say("Det är"), "choice", values=FORMS),
            Field("staff_facing", say("Visas bara på personalens hylla"), "flag"),
        ),
    ),
    Section(
        say("Bilder och filmer"),
        "what",
        (
            Field("pictures", say("Bilder"), "pictures", say("Dra hit en bild, klistra in den eller välj en fil.")),
            Field("films", say("Filmer"), "films", say("MP4 eller WebM, högst 10 minuter och 500 MB.")),
        ),
    ),
    Section(
        say("Vem den passar"),
        "who",
        (
            Field("needs", say("Behov"), "references", say("Behov som den kan möta."), of="need"),
            Field("life_areas", say("Livsområden"), "references", of="life_area"),
            Field("suits", say("Passar för"), "texts"),
            Field("suits_not", say("Passar inte för"), "texts"),
            Field("pros", say("Fördelar"), "texts"),
            Field("cons", say("Nackdelar"), "texts"),
            Field("questions", say("Frågor att fundera på"), "texts"),
            Field("alternatives", say("Alternativ"), "references", of="type"),
        ),
    ),
    Section(
        say("Hur man får den"),
        "how",
        (
            Field("access", say("Vägar"), "references", of="route"),
            Field("how_to_get", say("Så går det till"), "lines"),
            Field("price.show", say("Visa priset"), "flag"),
            Field("price.min_sek", say("Lägsta pris, kronor"), "number", optional=True),
            Field("price.max_sek", say("Högsta pris, kronor"), "number", optional=True),
        ),
    ),
    Section(
        say("När den larmar"),
        "alarm",
        (Field("alarm", say("Vad som händer när den larmar"), "alarm", say("Också hur det ritas, steg för steg.")),),
    ),
    Section(
        say("Uppgifter som samlas in"),
        "data",
        (
            Field("data.level", say("Nivå"), "number", say("0 samlar inget, 3 samlar mest.")),
            Field("data.collects", say("Vad som samlas in"), "lines"),
            Field("data.who_sees", say("Vem som ser det"), "lines"),
            Field("data.consent", say("Samtycke"), "lines"),
            Field("data.without_monitoring", say("Ett sätt utan övervakning"), "lines"),
        ),
    ),
    Section(
        say("Prova här"),
        "try",
        (
            Field("try_here.station", say("Plats i rummet"), "choice", of="station"),
            Field("try_here.how", say("Så provar man"), "lines"),
            Field("try_here.hygiene", say("Hygien"), "lines"),
        ),
    ),
    Section(
        say("Mognad och nytta"),
        "ready",
        (
            Field("maturity.ring", say("Ring på radarn"), "choice", of="ring"),
            Field("maturity.basis", say("Grund för det"), "note"),
            Field("maturity.by", say("Bedömd av"), "word"),
            Field("maturity.date", say("Datum"), "date"),
            Field("scores.values", say("Bottenlinjer, 1 till 5"), "scores", of="bottom_line"),
            Field("scores.illustrative", say("Siffrorna är exempel"), "flag"),
            Field("scores.assessed_by", say("Bedömda av"), "word"),
            Field("scores.source", say("Källa"), "word"),
        ),
    ),
    Section(
        say("Resultat och prov"),
        "proof",
        (
            Field(
                "evidence",
                say("Belägg"),
                "parts",
                fields=EVIDENCE,
                blank=Evidence(claim={}, source=""),
                add=say("Lägg till ett belägg"),
            ),
            Field(
                "trials",
                say("Prov hos oss"),
                "parts",
                fields=TRIAL,
                blank=Trial(title={}),
                add=say("Lägg till ett prov"),
            ),
        ),
    ),
    Section(
        say("Avtal och källor"),
        "",
        (
            Field(
                "procurement",
                say("Upphandlade avtal"),
                "parts",
                fields=AGREEMENT,
                blank=Procurement(agreement=""),
                add=say("Lägg till ett avtal"),
            ),
            Field(
                "iso9999",
                say("Koder enligt ISO 9999"),
                "parts",
                fields=ISO,
                blank=IsoCode(code="", edition=""),
                add=say("Lägg till en kod"),
            ),
            Field("sources", say("Källor"), "rows", say("En på varje rad.")),
            Field("supplier_questions", say("Frågor till leverantören"), "texts"),
            Field("medical_device", say("Medicinteknisk produkt"), "word"),
            Field("saves_travel", say("Sparar resor"), "flag"),
        ),
    ),
    Section(
        say("För personalen"),
        "",
        (
            Field("valid_from", say("Visas från"), "date", say("Tomt: genast.")),
            Field("valid_to", say("Visas till"), "date", say("Tomt: tills vidare.")),
            Field("owner_unit", say("Ansvarig enhet"), "word"),
            Field("decision_reference", say("Beslut"), "word"),
            Field("peer_municipality", say("Vänkommun"), "word"),
            Field("notes", say("Anteckningar"), "note"),
        ),
    ),
)


def label_of(path: str) -> str:
    """Return what staff call the field at a dotted path (`suits.0.fi`): its label, and the rest of the path."""
    labels = {field.path: field.label for section in TYPE for field in section.fields}
    found = max((each for each in labels if path == each or path.startswith(f"{each}.")), key=len, default="")
    if not found:
        return path
    return " ".join((labels[found], *(_said(part) for part in path[len(found) + 1 :].split(".") if part)))


def _said(part: str) -> str:
    if part.isdecimal():
        return str(int(part) + 1)
    return f"({LANGUAGES[part]})" if part in LANGUAGES else OF_PARTS.get(part, part)
