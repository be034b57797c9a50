"""What the pages lean on, with the starter catalogue."""

import msgspec
import pytest

from catalog.entities import NeedArea, Price, ProductType, Text, Trial, TrialStep
from kiosk.session import Session, State
from kiosk.settings import SessionSettings
from kiosk.ui.models.product_page import price_text
from kiosk.ui.reading import Reading
from kiosk.ui.view_models.area import AT_ONCE, AreaViewModel
from kiosk.ui.view_models.attract import SLIDES, AttractViewModel
from kiosk.ui.view_models.display import DisplayViewModel
from kiosk.ui.view_models.home import HomeViewModel
from kiosk.ui.view_models.product import ProductViewModel
from kiosk.ui.view_models.session import SessionViewModel
from kiosk.ui.view_models.showroom import ShowroomViewModel

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"


@pytest.fixture
def reading(qapp, local):
    reading = Reading(local.open, "sv")
    assert reading.renew()
    return reading


@pytest.fixture
def nothing(qapp, empty):
    reading = Reading(empty.open, "sv")
    assert not reading.renew()
    return reading


def test_home_opens_at_most_six_large_doors(reading):
    home = HomeViewModel(reading)
    assert 1 <= home.largeAreas.count <= 6
    door = home.largeAreas.rows[0]
    assert (door.areaId, door.name, door.tint) == ("trygg", "Känna mig trygg", "trygg")
    assert door.needs.split(" · ")[0] == "Jag vill kunna kalla på hjälp"
    assert home.typeCount == reading.catalogue.count() > 30
    reading.choose_language("en")
    assert home.largeAreas.rows[0].name == "Feel safe"


def test_without_a_catalogue_every_page_is_empty(nothing):
    home, area, product = HomeViewModel(nothing), AreaViewModel(nothing), ProductViewModel(nothing)
    area.open("trygg")
    product.open(ALARM)
    assert home.largeAreas.count == home.typeCount == area.count == area.types.count == 0
    assert (product.typeId, product.name, product.number) == ("", "", 0)
    assert AttractViewModel(nothing, 8).slides.count == 0
    showroom = ShowroomViewModel(nothing)
    assert (showroom.name, showroom.phone, showroom.demo, showroom.publishedText) == ("", "", False, "")


def test_a_first_catalogue_fills_the_pages(nothing, empty, starter):
    home = HomeViewModel(nothing)
    empty.publish(starter.records.values())
    assert nothing.renew()
    assert home.typeCount > 30


def test_an_area_shows_what_meets_its_needs(reading):
    area = AreaViewModel(reading)
    area.open("trygg")
    assert area.title == "Känna mig trygg"
    assert area.count == area.types.count == reading.catalogue.count(area="trygg")
    assert ALARM in {row.typeId for row in area.types.rows}
    chosen = area.needs.rows[1]
    area.chooseNeed(chosen.needId)
    assert area.chosenNeed == chosen.needId
    assert [row.chosen for row in area.needs.rows] == [False, True, False]
    assert area.count == chosen.typeCount
    area.chooseNeed("")
    assert area.count == reading.catalogue.count(area="trygg")
    area.leave()
    assert (area.areaId, area.title, area.count, area.needs.count) == ("", "", 0, 0)


def test_all_types_are_fetched_as_one_scrolls(reading):
    area = AreaViewModel(reading)
    area.openAll()
    assert (area.title, area.tint, area.picture, area.needs.count) == ("", "", "", 0)
    assert len(area.types.rows) == AT_ONCE < area.count
    while area.types.canFetchMore(area.types.index(-1)):
        area.types.fetchMore(area.types.index(-1))
    assert len({row.typeId for row in area.types.rows}) == area.count


def test_an_area_that_is_no_more_is_empty(reading):
    area = AreaViewModel(reading)
    area.open("nowhere")
    assert (area.title, area.count, area.types.count) == ("", 0, 0)


def test_a_card_says_what_it_must(reading):
    area = AreaViewModel(reading)
    area.open("trygg")
    card = next(row for row in area.types.rows if row.typeId == ALARM)
    assert (card.name, card.nameLanguage, card.tint) == ("Digitalt trygghetslarm", "", "trygg")
    assert (card.routeId, card.routeName, card.routeCount) == ("bistand", "Ansök hos kommunen (bistånd)", 1)
    assert (card.privacyLevel, card.privacyName) == (1, "Få uppgifter: bara när något händer")
    assert card.canTry
    assert card.stationText == "1 · Trygghetshörnan"
    reading.choose_language("se")
    card = next(row for row in area.types.rows if row.typeId == ALARM)
    assert (card.name, card.nameLanguage) == ("Digitalt trygghetslarm", "sv")


def alter(local, type_id, **changes):
    shown = local.open().type(type_id)
    local.publish([msgspec.structs.replace(shown, **changes)])


def test_a_product_page_has_all_its_parts(reading, local):
    product = ProductViewModel(reading)
    product.open(ALARM)
    assert (product.typeId, product.name, product.formName) == (ALARM, "Digitalt trygghetslarm", "produkt")
    assert 100 <= product.number <= 999
    assert product.summary.startswith("Du trycker på en knapp")
    assert product.needs[0] == "Jag vill kunna kalla på hjälp"
    assert product.alarms
    assert product.alarmSteps[-1] == "Vid livshotande fara: ring 112."
    assert not product.alarmVerified
    assert [row.routeId for row in product.routes.rows] == ["bistand"]
    assert "biståndshandläggare" in product.howToGet
    assert product.priceText == "", "a price that staff have not cleared is never shown"
    assert (product.privacyLevel, product.privacyName) == (1, "Få uppgifter: bara när något händer")
    assert product.collects
    assert product.consent
    assert not product.cohabitantConsent
    assert len(product.questions) == 2
    assert (product.ringId, product.ringName) == ("klar", "Klar att använda")
    assert product.maturityIllustrative
    assert [row.current for row in product.rings.rows] == [True, False, False, False]
    assert [(row.value, row.leading) for row in product.scores.rows][:2] == [(5, True), (4, True)]
    assert product.scoresIllustrative
    assert product.canTry
    assert product.tryHow.startswith("Håll i larmknappen")
    assert product.stationText == "1 · Trygghetshörnan"
    assert [row.typeId for row in product.alternatives.rows] == ["mobilt-trygghetslarm-gps", "fallarm"]
    assert product.updated[:2] == "20"
    assert product.draft
    assert product.phone == reading.catalogue.showroom().phone
    assert product.fallbackLanguage == ""
    assert product.tint == "trygg"
    for plain in ("description", "ringMeaning", "hours", "hygiene", "whoSees", "withoutMonitoring"):
        assert isinstance(getattr(product, plain), str)
    for lines in ("suits", "suitsNot", "pros", "cons"):
        assert isinstance(getattr(product, lines), list)
    product.leave()
    assert (product.typeId, product.alternatives.count, product.rings.count) == ("", 0, 0)


def test_how_common_it_is_is_told_where_it_can_be_said(reading):
    product = ProductViewModel(reading)
    product.open("lakemedelsautomat")
    assert (product.spreadPercent, product.spreadWhat) == (51, "kommuner som har automaten, enligt en artikel")
    assert product.spreadSource
    reading.choose_language("fi")
    assert (product.spreadPercent, product.spreadWhat, product.spreadSource) == (0, "", "")


def test_a_page_says_which_language_it_fell_back_to(reading, local):
    product = ProductViewModel(reading)
    product.open(ALARM)
    reading.choose_language("se")
    assert product.fallbackLanguage == "sv"
    assert product.name == "Digitalt trygghetslarm"


def test_an_open_page_follows_a_new_publication(reading, local):
    product = ProductViewModel(reading)
    product.open(ALARM)
    changes = []
    product.changed.connect(lambda: changes.append(product.name))
    trial: Trial = Trial(
        title={"sv": "Larm hemma"},
        where="Kalix",
        steps=(
            TrialStep(phase="test", date="2025-01-10", note={"sv": "Tio personer"}),
            TrialStep(phase="avslutat", date="2025-06-01", worked=False),
        ),
    )
    alter(local, ALARM, name={"sv": "Larmknapp"}, trials=(trial,), price=Price(show=True, min_sek=200, max_sek=257))
    assert reading.is_stale()
    assert reading.renew()
    assert changes == ["Larmknapp"]
    phases, dates = ["test", "avslutat"], ["2025-01-10", "2025-06-01"]
    assert product.trials.rows == (("Larm hemma", "Kalix", "avslutat", phases, dates, ["Tio personer", ""], [-1, 0]),)
    assert product.priceText == "200–257 kr"
    assert not reading.is_stale()


def test_a_page_whose_type_was_taken_away_says_so(reading, local):
    product = ProductViewModel(reading)
    product.open(ALARM)
    alter(local, ALARM, valid_to="2020-01-01")
    reading.renew()
    assert product.typeId == ""


@pytest.mark.parametrize(
    ("price", "text"),
    [
        (None, ""),
        (Price(min_sek=1), ""),
        (Price(show=True), ""),
        (Price(show=True, min_sek=257, max_sek=257, unit="kr/månad"), "257 kr/månad"),
        (Price(show=True, max_sek=90), "90 kr"),
    ],
)
def test_a_price_is_written_for_people(price, text):
    assert price_text(price) == text


def with_pictures(starter, digests):
    """The starter types, the first of them with pictures of these digests."""
    types = [record for record in starter.records.values() if isinstance(record, ProductType)]
    for shown, digest in zip(types, digests, strict=False):
        picture = {"large": digest * 64, "small": digest * 64, "alt": Text({"sv": "En bild"})}
        yield msgspec.structs.replace(shown, pictures=(msgspec.convert(picture, type=_picture_type()),))


def _picture_type():
    from catalog.entities import Picture

    return Picture


def test_slides_are_types_with_pictures_and_areas_take_turns(reading, local, starter):
    local.publish(with_pictures(starter, "0123456789abcdef"), {digest * 64: b"webp" for digest in "0123456789abcdef"})
    reading.renew()
    attract = AttractViewModel(reading, 8)
    assert attract.slideSeconds == 8
    slides = attract.slides.rows
    assert len(slides) == SLIDES
    assert all(slide.picture.startswith("file:") for slide in slides)
    tints = [slide.tint for slide in slides]
    assert tints[0] != tints[1] != tints[2]
    product = ProductViewModel(reading)
    product.open(slides[0].typeId)
    assert product.pictures.rows[0].large == slides[0].picture
    assert product.pictures.rows[0].alt == "En bild"


def test_what_4k_screens_need_is_offered_where_it_exists(reading, local, starter):
    shown = next(with_pictures(starter, "a"))
    sharp = msgspec.structs.replace(shown.pictures[0], huge="c" * 64)
    area = next(record for record in starter.records.values() if isinstance(record, NeedArea))
    local.publish(
        [
            msgspec.structs.replace(shown, pictures=(sharp, *shown.pictures)),
            msgspec.structs.replace(area, picture=sharp),
        ],
        {"a" * 64: b"webp", "c" * 64: b"webp"},
    )
    reading.renew()
    product, doors = ProductViewModel(reading), AreaViewModel(reading)
    product.open(shown.id)
    assert [row.sharper[-64:] for row in product.pictures.rows] == ["c" * 64, ""]
    slide = next(row for row in AttractViewModel(reading, 8).slides.rows if row.typeId == shown.id)
    assert (slide.picture[-64:], slide.sharperPicture[-64:]) == ("a" * 64, "c" * 64)
    doors.open(area.id)
    assert (doors.picture[-64:], doors.sharperPicture[-64:]) == ("a" * 64, "c" * 64)


def test_a_picture_that_has_not_arrived_is_none(reading, local, starter):
    local.publish(with_pictures(starter, "f"))
    reading.renew()
    product = ProductViewModel(reading)
    product.open(AttractViewModel(reading, 8).slides.rows[0].typeId)
    assert product.pictures.count == 0


def test_the_room_says_whose_it_is(reading):
    showroom = ShowroomViewModel(reading)
    room = reading.catalogue.showroom()
    assert (showroom.name, showroom.municipality) == (room.name["sv"], room.municipality["sv"])
    assert (showroom.phone, showroom.hours, showroom.welcome) == (room.phone, room.hours["sv"], room.welcome["sv"])
    assert showroom.demo == room.demo
    assert showroom.publishedText == "2026-11-01"


@pytest.fixture
def display(reading):
    return DisplayViewModel(reading, ("sv", "fi", "en", "da"), 24.0, reduced_motion=False)


def test_a_visitor_chooses_how_to_read_and_the_next_one_begins_afresh(display, reading):
    assert (display.language, display.textScale, display.diagonalInches) == ("sv", 1.0, 24.0)
    display.chooseLanguage("fi")
    display.nextTextSize()
    display.toggleHighContrast()
    display.toggleReducedMotion()
    assert (display.language, reading.language) == ("fi", "fi")
    assert (display.textScale, display.largerText, display.highContrast, display.reducedMotion) == (
        1.36,
        True,
        True,
        True,
    )
    assert [(row.code, row.current) for row in display.languages.rows][:2] == [("sv", False), ("fi", True)]
    assert display.languages.rows[1].endonym == "Suomi"
    display.reset()
    assert (display.language, display.largerText, display.highContrast, display.reducedMotion) == (
        "sv",
        False,
        False,
        False,
    )


def test_a_language_the_kiosk_has_not_is_not_chosen(display):
    display.chooseLanguage("de")
    assert display.language == "sv"
    assert not display.rightToLeft


def test_one_button_makes_everything_easier_and_takes_it_back(display):
    seen = []
    display.changed.connect(lambda: seen.append(display.easier))
    display.makeEasier()
    assert (display.largerText, display.highContrast, display.reducedMotion) == (True, True, True)
    display.makeEasier()
    assert (display.largerText, display.highContrast, display.reducedMotion) == (False, False, False)
    assert seen == [True, False]
    display.reset()
    assert seen == [True, False], "nothing changed"


def test_a_slow_computer_stays_still(reading):
    display = DisplayViewModel(reading, ("sv", "ar"), 24.0, reduced_motion=True)
    display.toggleReducedMotion()
    display.makeEasier()
    display.makeEasier()
    display.reset()
    assert display.reducedMotion
    display.chooseLanguage("ar")
    assert display.rightToLeft


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def session_of(state, clock, **times):
    session = SessionViewModel(Session(SessionSettings(**times), state), clock)
    session.heard = []
    session.visitStarted.connect(lambda: session.heard.append("started"))
    session.stateChanged.connect(lambda: session.heard.append(session.state))
    session.visitEnded.connect(lambda: session.heard.append("ended"))
    return session


def test_a_visit_is_announced_before_it_shows_and_its_end_after(qapp, clock):
    session = session_of(State.ATTRACT, clock)
    session.touched()
    session.touched()
    session.pageChanged("area")
    assert not session.may_switch
    session.endVisit()
    assert session.heard == ["started", "active", "attract", "ended"]
    assert session.may_switch


def test_a_first_catalogue_is_no_end_of_a_visit(qapp, clock):
    session = session_of(State.WAITING, clock)
    session.touched()
    session.catalogue_arrived()
    assert session.heard == ["attract"]


def test_time_brings_the_warning_and_the_answer_takes_it_away(qapp, qtbot, clock):
    session = session_of(State.ATTRACT, clock)
    session.touched()
    clock.now = 90.0
    session._tick()
    assert (session.state, session.secondsLeft) == ("warning", 30)
    clock.now = 100.5
    session._tick()
    assert session.secondsLeft == 20
    session.continueVisit()
    assert (session.state, session.secondsLeft) == ("active", 0)
    clock.now = 300.0
    session._tick()
    clock.now = 330.0
    session._tick()
    assert session.heard[-2:] == ["attract", "ended"]


def test_the_screen_wakes_by_itself(qapp, qtbot, clock):
    session = session_of(State.ATTRACT, clock)
    session.touched()
    clock.now = 89.99
    session.touched()
    session.pageChanged("home")
    clock.now = 89.99 + 89.995
    session._wake_again()
    clock.now += 1
    qtbot.waitUntil(lambda: session.state == "warning")
    clock.now += 30
    qtbot.waitUntil(lambda: session.state == "attract")


def test_the_screen_may_begin_at_home_even_before_the_first_catalogue(qapp, clock):
    session = session_of(State.WAITING, clock)
    session.begin_at_once()
    session.catalogue_arrived()
    session.endVisit()
    session.catalogue_arrived()
    assert session.heard == ["attract", "started", "active", "attract", "ended"]
    session = session_of(State.ATTRACT, clock)
    session.begin_at_once()
    session.endVisit()
    session.catalogue_arrived()
    assert session.heard == ["started", "active", "attract", "ended"]
