"""A type's form, section by section: what a coordinator reads above each field."""

from typing import Final

from kiosk.staff.fields import Field, Section

STRENGTHS: Final = (("lag", "låg"), ("medel", "medel"), ("hog", "hög"))
FORMS: Final = (("produkt", "en produkt"), ("tjanst", "en tjänst"), ("system", "ett system"), ("ide", "en idé"))

TYPE: Final = (
    Section(
        "Vad det är",
        "what",
        (
            Field("number", "Nummer", "number", "Tre siffror, som också står på skylten i rummet."),
            Field("name", "Namn", "line"),
            Field("summary", "En mening om den", "lines", "Det första besökaren läser."),
            Field("description", "Beskrivning", "lines"),
            Field("devices", "Delar", "texts"),
            Field("form", "Det är", "choice", values=FORMS),
            Field("staff_facing", "Visas bara på personalens hylla", "flag"),
        ),
    ),
    Section(
        "Bilder",
        "what",
        (Field("pictures", "Bilder", "pictures", "Dra hit en bild, klistra in den eller välj en fil."),),
    ),
    Section(
        "Vem den passar",
        "who",
        (
            Field("needs", "Behov", "references", "Behov som den kan möta.", of="need"),
            Field("life_areas", "Livsområden", "references", of="life_area"),
            Field("suits", "Passar för", "texts"),
            Field("suits_not", "Passar inte för", "texts"),
            Field("pros", "Fördelar", "texts"),
            Field("cons", "Nackdelar", "texts"),
            Field("questions", "Frågor att fundera på", "texts"),
            Field("alternatives", "Alternativ", "references", of="type"),
        ),
    ),
    Section(
        "Hur man får den",
        "how",
        (
            Field("access", "Vägar", "references", of="route"),
            Field("how_to_get", "Så går det till", "lines"),
            Field("price.show", "Visa priset", "flag"),
            Field("price.min_sek", "Lägsta pris, kronor", "number"),
            Field("price.max_sek", "Högsta pris, kronor", "number"),
        ),
    ),
    Section(
        "När den larmar",
        "alarm",
        (
            Field("alarm.alarms", "Den larmar", "flag"),
            Field("alarm.steps", "Vad som händer", "texts", "Steg för steg, i den ordning det händer."),
            Field("alarm.verify_locally", "Stegen ska stämmas av med er larmcentral", "flag"),
        ),
    ),
    Section(
        "Uppgifter som samlas in",
        "data",
        (
            Field("data.level", "Nivå", "number", "0 samlar inget, 3 samlar mest."),
            Field("data.collects", "Vad som samlas in", "lines"),
            Field("data.who_sees", "Vem som ser det", "lines"),
            Field("data.consent", "Samtycke", "lines"),
            Field("data.without_monitoring", "Ett sätt utan övervakning", "lines"),
        ),
    ),
    Section(
        "Prova här",
        "try",
        (
            Field("try_here.station", "Plats i rummet", "choice", of="station"),
            Field("try_here.how", "Så provar man", "lines"),
            Field("try_here.hygiene", "Hygien", "lines"),
        ),
    ),
    Section(
        "Mognad och nytta",
        "ready",
        (
            Field("maturity.ring", "Ring på radarn", "choice", of="ring"),
            Field("maturity.basis", "Grund för det", "note"),
            Field("maturity.by", "Bedömd av", "word"),
            Field("maturity.date", "Datum", "date"),
            Field("scores.values", "Bottenlinjer, 1 till 5", "scores", of="bottom_line"),
            Field("scores.illustrative", "Siffrorna är exempel", "flag"),
            Field("scores.assessed_by", "Bedömda av", "word"),
            Field("scores.source", "Källa", "word"),
        ),
    ),
    Section(
        "För personalen",
        "",
        (
            Field("valid_from", "Visas från", "date", "Tomt: genast."),
            Field("valid_to", "Visas till", "date", "Tomt: tills vidare."),
            Field("owner_unit", "Ansvarig enhet", "word"),
            Field("decision_reference", "Beslut", "word"),
            Field("peer_municipality", "Vänkommun", "word"),
            Field("notes", "Anteckningar", "note"),
        ),
    ),
)
