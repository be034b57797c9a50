"""All that a type's page says, in the visitor's language."""

from typing import NamedTuple
from urllib.parse import urlsplit

from catalog.entities import FIGURES, SOURCE_LANGUAGE, Film, Price, ProductType, Text, Trial, read
from catalog.queries import Catalogue
from kiosk.ui.models.rows import (
    EvidenceRow,
    FilmRow,
    PictureRow,
    RingRow,
    RouteRow,
    ScoreRow,
    TrialRow,
    TypeRow,
)
from kiosk.ui.models.type_cards import station_text, type_rows
from kiosk.ui.reading import Reading


class Words(NamedTuple):
    """The page's plain texts. `fallback` is the language they turned out to be in, if it is not the chosen one."""

    name: str = ""
    summary: str = ""
    description: str = ""
    fallback: str = ""
    how_to_get: str = ""
    price: str = ""
    privacy_name: str = ""
    collects: str = ""
    who_sees: str = ""
    consent: str = ""
    without_monitoring: str = ""
    ring_name: str = ""
    ring_meaning: str = ""
    try_how: str = ""
    station: str = ""
    place: str = ""
    station_number: int = 0
    station_name: str = ""
    hygiene: str = ""
    tint: str = ""
    phone: str = ""
    hours: str = ""
    spread_percent: int = 0
    spread_what: str = ""
    spread_source: str = ""


class Lists(NamedTuple):
    """The page's lists: lines of text, and rows."""

    suits: tuple[str, ...] = ()
    suits_not: tuple[str, ...] = ()
    pros: tuple[str, ...] = ()
    cons: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    supplier_questions: tuple[str, ...] = ()
    alarm_steps: tuple[str, ...] = ()
    alarm_figures: tuple[str, ...] = ()
    films: tuple[FilmRow, ...] = ()
    pictures: tuple[PictureRow, ...] = ()
    routes: tuple[RouteRow, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
    trials: tuple[TrialRow, ...] = ()
    rings: tuple[RingRow, ...] = ()
    scores: tuple[ScoreRow, ...] = ()
    alternatives: tuple[TypeRow, ...] = ()


def words_of(reading: Reading, catalogue: Catalogue, shown: ProductType) -> Words:
    """Return the texts of the page about `shown`."""
    words, data, here = reading.words, shown.data, shown.try_here
    station = catalogue.stations().get(here.station) if here else None
    level = catalogue.privacy_levels().get(str(data.level))
    ring = catalogue.rings().get(shown.maturity.ring)
    card = catalogue.card(shown.id, reading.language)
    tints = {area.id: area.tint or area.id for area in catalogue.areas()}
    room = catalogue.showroom()
    spread = shown.diffusion if reading.language == SOURCE_LANGUAGE else None  # it is written in Swedish only
    return Words(
        name=words(shown.name),
        summary=words(shown.summary),
        description=words(shown.description),
        fallback=_fallback(reading.language, shown.name, shown.summary, shown.description, shown.how_to_get),
        how_to_get=words(shown.how_to_get),
        price=price_text(shown.price),
        privacy_name=words(level.name) if level else "",
        collects=words(data.collects),
        who_sees=words(data.who_sees),
        consent=words(data.consent),
        without_monitoring=words(data.without_monitoring),
        ring_name=words(ring.name) if ring else "",
        ring_meaning=words(ring.meaning) if ring else "",
        try_how=words(here.how) if here else "",
        station=station_text(reading, station),
        place=words(station.place) if station else "",
        station_number=station.number if station else 0,
        station_name=words(station.name) if station else "",
        hygiene=words(here.hygiene) if here else "",
        tint=tints.get(card.area, "") if card else "",
        phone=room.phone if room else "",
        hours=words(room.hours) if room else "",
        spread_percent=spread.percent if spread else 0,
        spread_what=spread.what if spread else "",
        spread_source=", ".join((named_source(spread.source), spread.year)) if spread else "",
    )


def lists_of(reading: Reading, catalogue: Catalogue, shown: ProductType) -> Lists:
    """Return the lists of the page about `shown`."""
    words, needs, routes = reading.words, catalogue.needs(), catalogue.routes()

    def lines(texts: tuple[Text, ...]) -> tuple[str, ...]:
        return tuple(words(text) for text in texts)

    others = (catalogue.card(other, reading.language) for other in shown.alternatives)
    return Lists(
        suits=lines(shown.suits),
        suits_not=lines(shown.suits_not),
        pros=lines(shown.pros),
        cons=lines(shown.cons),
        questions=lines(shown.questions),
        needs=lines(tuple(needs[need].text for need in shown.needs if need in needs)),
        devices=lines(shown.devices),
        supplier_questions=lines(shown.supplier_questions),
        alarm_steps=lines(shown.alarm.steps),
        alarm_figures=figures_of(shown),
        films=tuple(_film(reading, film) for film in shown.films if reading.picture(film.sha256)),
        pictures=pictures_of(reading, shown),
        routes=tuple(
            RouteRow(route, words(routes[route].name), words(routes[route].next_step))
            for route in shown.access
            if route in routes
        ),
        evidence=tuple(
            EvidenceRow(words(each.claim), named_source(each.source), str(each.year or ""), each.strength)
            for each in shown.evidence
        ),
        trials=tuple(_trial(reading, trial) for trial in shown.trials),
        rings=tuple(
            RingRow(ring.id, words(ring.name), ring.id == shown.maturity.ring) for ring in catalogue.rings().values()
        ),
        scores=tuple(
            ScoreRow(words(line.name), shown.scores.values.get(line.id, 0), line.leading)
            for line in catalogue.bottom_lines().values()
        ),
        alternatives=tuple(type_rows(reading, catalogue, [card for card in others if card])),
    )


def price_text(price: Price | None) -> str:
    """Return the price as `100-250 kr/månad`; empty when staff have not cleared it for showing."""
    if price is None or not price.show:
        return ""
    ends = [str(end) for end in (price.min_sek, price.max_sek) if end is not None]
    return f"{'–'.join(dict.fromkeys(ends))} {price.unit or 'kr'}" if ends else ""


def pictures_of(reading: Reading, shown: ProductType) -> tuple[PictureRow, ...]:
    """Return the pictures of `shown` that have arrived."""
    rows = (
        PictureRow(
            large=reading.picture(picture.large),
            small=reading.picture(picture.small),
            alt=reading.words(picture.alt),
            illustration=picture.illustration,
            sharper=reading.picture(picture.huge),
            credit=picture.credit,
        )
        for picture in shown.pictures
    )
    return tuple(row for row in rows if row.large or row.small)


def figures_of(shown: ProductType) -> tuple[str, ...]:
    """Return the icon at each step of the alarm; a plain one where nothing known is given."""
    given = (*shown.alarm.figures, *("" for _ in shown.alarm.steps))
    wanted = zip(shown.alarm.steps, given, strict=False)
    return tuple(f"step-{figure}" if figure in FIGURES else "step" for _, figure in wanted)


def named_source(source: str) -> str:
    """Return the name of a source: of a web address, which leads nowhere from here, only whose it is."""
    return (urlsplit(source).hostname or source).removeprefix("www.") if "://" in source else source


def _film(reading: Reading, film: Film) -> FilmRow:
    here = {language: sha for language, sha in film.subtitles.items() if reading.picture(sha)}
    subtitles = read(here, reading.language)
    poster = film.poster
    return FilmRow(
        film=reading.picture(film.sha256),
        title=reading.words(film.title),
        poster=reading.picture(poster.large) if poster else "",
        posterSmall=reading.picture(poster.small) if poster else "",
        alt=reading.words(poster.alt) if poster else "",
        seconds=film.seconds,
        subtitles=reading.picture(subtitles.text),
        subtitleLanguage=subtitles.language if subtitles.text else "",
    )


def _trial(reading: Reading, trial: Trial) -> TrialRow:
    return TrialRow(
        title=reading.words(trial.title),
        where=trial.where,
        phase=trial.steps[-1].phase if trial.steps else "",
        phases=[step.phase for step in trial.steps],
        dates=[step.date for step in trial.steps],
        notes=[reading.words(step.note) for step in trial.steps],
        outcomes=[-1 if step.worked is None else int(step.worked) for step in trial.steps],
    )


def _fallback(language: str, *texts: Text) -> str:
    shown = (read(text, language).language for text in texts if text)
    return next((found for found in shown if found != language), "")
