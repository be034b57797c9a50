"""Rules for a type of product: alarms, maturity, scores, data, sources, price, dates."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from catalog.entities import BottomLine, Evidence, ProductType, Scores
from catalog.validation.problem import Finding, Whole

ISO_CODE: Final = re.compile(r"\d\d \d\d(?: \d\d)?")
YEAR: Final = re.compile(r"(?:19|20)\d\d")
DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?")


def check_type(kept: ProductType, whole: Whole) -> Iterator[Finding]:
    """Check all that a type promises."""
    yield from _check_alarm(kept)
    yield from _check_maturity(kept, whole)
    yield from _check_scores(kept.scores)
    yield from _check_data(kept)
    yield from _check_codes(kept)
    for place, evidence in enumerate(kept.evidence):
        yield from _check_evidence(f"evidence.{place}", evidence)
    yield from _check_price(kept)
    yield from _check_dates(kept)
    if not kept.needs:
        says = "svarar inte mot något behov: välj minst ett, annars hittas den bara genom sökning."
        yield Finding("needs", "type-need", says, blocking=False)
    if not kept.access:
        says = "säger inte hur man får den: välj minst en väg."
        yield Finding("access", "type-route", says, blocking=False)


def is_date(text: str) -> bool:
    """Return whether `text` is a real day in the form 2026-11-23, with or without a time after it."""
    try:
        return bool(DATE.fullmatch(text) and date.fromisoformat(text[:10]))
    except ValueError:
        return False


def _check_alarm(kept: ProductType) -> Iterator[Finding]:
    if kept.alarm.alarms and not any(step.get("sv", "").strip() for step in kept.alarm.steps):
        yield Finding(
            "alarm.steps", "alarm-steps", "larmar men saknar steg: skriv vad som händer när den larmar, steg för steg."
        )


def _check_maturity(kept: ProductType, whole: Whole) -> Iterator[Finding]:
    leading = [line.id for line in whole.all(BottomLine) if line.leading]
    if kept.maturity.ring == "klar" and not any(kept.scores.values.get(line, 0) >= 4 for line in leading):
        says = "står som klar men ger varken invånare eller medarbetare värdet 4 eller 5: ändra värdet eller ringen."
        yield Finding("maturity.ring", "klar-without-value", says)


def _check_scores(scores: Scores) -> Iterator[Finding]:
    for line, value in scores.values.items():
        if not 1 <= value <= 5:
            yield Finding(
                f"scores.values.{line}", "score-value", f"har värdet {value} på en bottenlinje: ange 1 till 5."
            )
    if scores.illustrative and scores.assessed_by:
        says = "har exempelvärden men uppger vem som bedömt dem: ta bort namnet eller markera dem som bedömda."
        yield Finding("scores.assessed_by", "score-illustrative", says)
    if scores.values and not scores.illustrative and not (scores.assessed_by and scores.date and scores.source):
        says = "har bedömda värden utan vem, när eller underlag: fyll i alla tre, eller markera värdena som exempel."
        yield Finding("scores", "score-source", says)


def _check_data(kept: ProductType) -> Iterator[Finding]:
    if kept.data.level not in (0, 1, 2, 3):
        yield Finding("data.level", "privacy-level", "har en okänd integritetsnivå: välj 0, 1, 2 eller 3.")
    if kept.data.level >= 2 and not (kept.data.collects.get("sv") and kept.data.who_sees.get("sv")):
        says = "samlar in känsliga uppgifter: skriv vilka uppgifter det är och vem som ser dem."
        yield Finding("data.who_sees", "privacy-told", says, blocking=False)


def _check_codes(kept: ProductType) -> Iterator[Finding]:
    for place, iso in enumerate(kept.iso9999):
        if not (iso.code.isascii() and ISO_CODE.fullmatch(iso.code)):
            says = "har en ISO 9999-kod i fel form: skriv två siffror i taget, till exempel 22 27 18."
            yield Finding(f"iso9999.{place}.code", "iso-code", says)
        if not (iso.edition.isascii() and YEAR.fullmatch(iso.edition)):
            says = "har en ISO 9999-kod utan utgåva: skriv utgåvans årtal, till exempel 2016."
            yield Finding(f"iso9999.{place}.edition", "iso-edition", says)


def _check_evidence(field: str, evidence: Evidence) -> Iterator[Finding]:
    if not (evidence.claim.get("sv", "").strip() and evidence.source.strip()):
        yield Finding(
            field, "evidence-source", "har ett påstående utan text eller källa: fyll i båda, eller ta bort det."
        )
    if evidence.year is not None and not 1950 <= evidence.year <= 2100:
        yield Finding(f"{field}.year", "evidence-year", "har en källa med orimligt årtal: skriv året med fyra siffror.")
    if evidence.url and not _is_https(evidence.url):
        yield Finding(
            f"{field}.url", "evidence-url", "har en länk som inte börjar med https://: kopiera hela adressen."
        )


def _is_https(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"[\s\\]", url)


def _check_price(kept: ProductType) -> Iterator[Finding]:
    price, spread = kept.price, kept.diffusion
    if price:
        low, high = price.min_sek, price.max_sek
        if (low or 0) < 0 or (high or 0) < 0 or (low is not None and high is not None and low > high):
            yield Finding("price", "price-range", "har ett pris där lägsta och högsta inte stämmer: rätta beloppen.")
        if price.show and ((low is None and high is None) or not price.as_of):
            says = "visar ett pris utan belopp eller datum: fyll i båda, eller dölj priset."
            yield Finding("price.show", "price-shown", says)
    if spread and not 0 <= spread.percent <= 100:
        yield Finding("diffusion.percent", "percent", "har en andel som inte är 0 till 100 procent: rätta talet.")


def _check_dates(kept: ProductType) -> Iterator[Finding]:
    dates = {
        "valid_from": kept.valid_from,
        "valid_to": kept.valid_to,
        "updated": kept.updated,
        "maturity.date": kept.maturity.date,
        "scores.date": kept.scores.date,
        "review.at": kept.review.at,
        "price.as_of": (kept.price and kept.price.as_of) or "",
    }
    dates |= {f"procurement.{place}.valid_to": each.valid_to for place, each in enumerate(kept.procurement)}
    for number, trial in enumerate(kept.trials):
        dates |= {f"trials.{number}.steps.{place}.date": step.date for place, step in enumerate(trial.steps)}
    for field, given in dates.items():
        if given and not is_date(given):
            yield Finding(field, "date", f"har ett datum som inte finns i {field}: skriv det som 2026-11-23.")
    if kept.valid_from and kept.valid_to and kept.valid_from > kept.valid_to:
        yield Finding("valid_to", "dates-order", "slutar visas innan den börjar: ändra något av datumen.")
