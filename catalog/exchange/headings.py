"""What tables and columns are called in Swedish."""

from typing import Final

SHOWN: Final[dict[object, str]] = {
    "lag": "låg", "hog": "hög", "tjanst": "tjänst", "ide": "idé", "test_igen": "test igen", "infort": "infört",
    "large": "stor", "small": "liten", "picture": "bild", "arguments": "för och emot",
}  # fmt: skip
"""Fixed values whose own names are not how people write them."""

TITLES: Final = {
    "type": "Typer", "type/alarm.steps": "Larmsteg", "type/evidence": "Belägg", "type/trials": "Prov",
    "type/trials/steps": "Provens steg", "type/pictures": "Bilder", "type/films": "Filmer",
    "type/iso9999": "ISO 9999", "type/procurement": "Avtal", "product": "Produkter",
    "product/articles": "Artiklar", "product/procurement": "Produkternas avtal",
    "product/pictures": "Produkternas bilder", "product/films": "Produkternas filmer",
    "showroom": "Visningsrummet", "life_area": "Livsområden", "area": "Områden", "need": "Behov", "route": "Vägar",
    "ring": "Ringar", "bottom_line": "Bottenlinjer", "privacy": "Integritetsnivåer", "station": "Stationer",
    "guide_question": "Guidens frågor", "guide_question/answers": "Guidens svar", "playlist": "Visningar",
    "playlist/slides": "Visningarnas bilder", "recipient": "Mottagare", "slot": "Visningstider",
}  # fmt: skip

LANGUAGES: Final = {
    "sv": "svenska", "fi": "finska", "en": "engelska", "da": "danska", "ar": "arabiska", "fit": "meänkieli",
    "nb": "bokmål", "nn": "nynorska", "se": "nordsamiska", "sma": "sydsamiska", "smj": "lulesamiska",
    "rom": "romska", "yi": "jiddisch",
}  # fmt: skip

WORDS: Final = {
    "access": "hur den fås", "agreement": "avtal", "alarm": "larm", "alarms": "larmar", "alt": "bildtext",
    "alternatives": "andra typer", "answer_days": "dagar till svar", "area": "område", "as_of": "gäller från",
    "assessed_by": "bedömd av", "at": "datum", "authority": "tillsynsmyndighet", "available": "går att prova",
    "basis": "på vilken grund", "by": "av", "bytes": "filens storlek", "claim": "påstående", "code": "kod",
    "cohabitant_consent": "samtycke av den som bor med", "collects": "samlar in", "confidence": "säkerhet",
    "cons": "nackdelar", "consent": "samtycke", "contact": "kontakt", "controller": "personuppgiftsansvarig",
    "credit": "upphov", "data": "uppgifter", "date": "datum", "decision_reference": "beslut", "demo": "exempel",
    "description": "beskrivning", "devices": "vad som hör till", "diffusion": "spridning", "edition": "utgåva",
    "figure": "bild vid steget", "figures": "fler bilder", "form": "form", "height": "höjd", "hours": "öppettider",
    "how": "så här", "how_to_get": "hur får jag det", "huge": "största bildfilen", "hygiene": "hygien",
    "icf_chapter": "ICF-kapitel", "illustration": "är tecknad", "illustrative": "är exempel",
    "introduction": "inledning", "large": "stor bildfil", "leading": "är ledande", "legal_basis": "rättslig grund",
    "level": "integritetsnivå", "life_areas": "livsområden", "maturity": "mognad", "max_sek": "högst (kr)",
    "meaning": "betydelse", "medical_device": "medicinteknik", "mime": "filsort", "min_sek": "lägst (kr)",
    "minutes": "minuter", "municipality": "kommun", "name": "namn", "needs": "behov", "next": "nästa fråga",
    "next_step": "nästa steg", "note": "kommentar", "notes": "anteckningar", "number": "nummer", "order": "ordning",
    "owner_unit": "ansvarig enhet", "peer_municipality": "annan kommun", "percent": "procent", "phase": "fas",
    "phone": "telefon", "picture": "bild", "place": "plats", "plain": "enkla ord", "poster": "affisch",
    "price": "pris", "privacy": "om personuppgifter", "prominence": "storlek på startsidan", "pros": "fördelar",
    "protection_officer": "dataskyddsombud", "public_key": "nyckel", "questions": "frågor att fundera på",
    "recovery": "för återställning", "reference": "referens", "retention_days": "dagar uppgifter sparas",
    "retention_decision": "beslut om gallring", "review": "granskning",
    "review_demanded": "granskning krävs", "ring": "ring", "saves_travel": "sparar resor",
    "says": "text", "scores": "poäng", "search_words": "sökord", "seconds": "sekunder", "sensitivity": "känslighet",
    "sha256": "filmfil", "show": "visas", "skip": "hoppa över", "small": "liten bildfil", "source": "källa",
    "sources": "källor", "staff_facing": "för personal", "starts": "börjar", "station": "station",
    "status": "läge", "stored": "vad som sparas", "strength": "styrka",
    "subtitles": "undertexter", "suits": "passar för",
    "suits_not": "passar inte för", "summary": "kort text", "supplier": "leverantör",
    "supplier_questions": "frågor till leverantören", "technology": "teknik", "text": "text",
    "time_zone": "tidszon", "tint": "färg", "title": "rubrik", "try_here": "prova här", "type": "typ",
    "types": "typer", "unit": "enhet", "updated": "uppdaterad", "url": "webbadress", "valid_from": "visas från",
    "valid_to": "gäller till", "values": "på en skala 1–5", "verify_locally": "kontrollera hos er", "view": "visar",
    "welcome": "välkomsttext", "what": "vad", "where": "var", "who_sees": "vem ser", "width": "bredd",
    "without_monitoring": "utan övervakning", "worked": "gick bra", "year": "år",
}  # fmt: skip

GUIDE: Final = "Läs mig"
ID: Final = "Id (ändra inte)"
PART: Final = "Nr"
PART_OF_PART: Final = "Steg nr"
VERSION: Final = "Version (ändra inte)"


def title(table: str) -> str:
    """Return what the table is called; at most 31 characters, as a sheet's name."""
    return TITLES.get(table, table.replace("/", " ")[:31])


def heading(path: str, key: str = "") -> str:
    """Return what stands over a column: the words of its path, and the language or other key of its texts."""
    steps = path.removesuffix(f".{key}").split(".") if key else path.split(".")
    words = ": ".join(WORDS.get(step, step) for step in steps)
    shown = f" ({LANGUAGES.get(key, key)})" if key else ""
    return words[:1].upper() + words[1:] + shown
