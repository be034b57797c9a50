"""The pages: what an assistive device hears, what a careless visitor's text does to them, and their colours."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.entities import Showroom, Slot
from kiosk.interest.booking import FIELD, Offered
from kiosk.interest.form import Problem, Typed, problems
from kiosk.interest.pages import Notice, Pages
from kiosk.interest.room import Chosen, Room
from kiosk.interest.showing import by_day, showings
from kiosk.interest.words import Languages

ASSETS = Path(__file__).resolve().parents[4] / "assets" / "form"
LANGUAGES = Languages(ASSETS / "words", ("sv", "fi", "en", "da", "ar"))
PAGES = Pages(ASSETS, LANGUAGES, secure=True)
PLAIN = Pages(ASSETS, LANGUAGES, secure=False)
SHOWROOM = Showroom(
    id="showroom",
    name={"sv": "Visningsrummet"},
    municipality={"sv": "Exempelby"},
    phone="08-465 004 10",
    hours={"sv": "9–16"},
    controller={"sv": "Socialnämnden"},
    protection_officer={"sv": "Ring 08-1 och fråga."},
    legal_basis={"sv": "Samtycke"},
    authority={"sv": "IMY"},
    privacy={"sv": "Du kan klaga."},
    retention_days=45,
)
ROOM = Room(SHOWROOM, (bytes(32),), (Chosen(101, {"sv": "Larm & <ring>"}, ASSETS / "icon.svg"), Chosen(102, {}, None)))
CODES = [code for code, _ in LANGUAGES.offered]
WRONG = Typed(name="x" * 81, phone="hej", message="y" * 501, trap="z")
SHOWING, *_ = SHOWINGS = showings(
    (
        Slot(id="a", starts="2026-12-01T10:00", note={"sv": "Kom in genom receptionen."}),
        Slot(id="b", starts="2026-12-01T11:00"),
        Slot(id="c", starts="2026-12-02T09:00"),
    ),
    SHOWROOM,
)
OFFERED = Offered(by_day(SHOWINGS))
TAKEN = (Problem(FIELD, "problem_slot_taken"),)
VOID = {"meta", "link", "img", "input", "br", "source"}


class Outline(HTMLParser):
    """What stands in a page: its elements with their attributes, that they are closed, and its text."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.text, self.open = [], "", []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        assert len(dict(attributes)) == len(attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]

    def ids(self):
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


def every_page(language):
    yield PAGES.form(language, ROOM, "/t", Typed(kind="try"))
    yield PLAIN.form(language, ROOM._replace(products=()), "/t", Typed())
    yield PAGES.form(language, ROOM, "/t", WRONG, problems(WRONG))
    yield PAGES.form(language, ROOM, "/t", WRONG, not_saved=True)
    yield PAGES.form(language, ROOM, "/t", Typed(kind="showing", slot="a"), offered=OFFERED)
    yield PAGES.form(language, ROOM, "/t", Typed(kind="showing"), TAKEN, offered=OFFERED)
    yield PAGES.form(language, ROOM, "/t", Typed(kind="showing"), TAKEN, offered=Offered(known=False))
    yield PAGES.thanks(language, ROOM, "412 907", "/t")
    yield PAGES.thanks(language, ROOM, "412 907", "/t", SHOWING)
    for notice in get_args(Notice):
        yield PAGES.notice(language, notice)
        yield PAGES.notice(language, notice, ROOM)


@pytest.mark.parametrize("language", CODES)
def test_every_page_is_whole_for_every_ear_and_eye(language):
    for page in every_page(language):
        outline = Outline(page)
        ids = outline.ids()
        assert len(set(ids)) == len(ids)
        assert outline.all("html") == [{"lang": language, "dir": "rtl" if language == "ar" else "ltr"}]
        assert len(outline.all("h1")) == len(outline.all("title")) == len(outline.all("main")) == 1
        labels = {label["for"] for label in outline.all("label")}
        for field in outline.all("input") + outline.all("textarea"):
            assert field.get("type") == "hidden" or field["id"] in labels
        for _, attributes in outline.elements:
            for name in ("aria-describedby", "aria-labelledby", "for", "form"):
                assert set(attributes.get(name, "").split()) <= set(ids)
            assert not {name for name in attributes if name.startswith("on") or name == "style"}
            assert attributes.get("href", "").startswith(("", "#", "?", "/", "tel:"))
        assert outline.all("script") == outline.all("style") == outline.all("iframe") == []
        assert all("alt" in image for image in outline.all("img"))
        assert len(outline.all("legend")) == len(outline.all("fieldset"))
        assert "tel:112" in page
        assert "http" not in page


@pytest.mark.parametrize("language", CODES)
def test_problems_are_summed_up_and_stand_by_their_fields(language):
    found = problems(WRONG)
    words = LANGUAGES.words(language)
    page = PAGES.form(language, ROOM, "/t", WRONG, found)
    outline = Outline(page)
    links = [link["href"] for link in outline.all("a") if link.get("href", "").startswith("#")]
    assert links == [f"#{problem.field}" for problem in found]
    assert {link[1:] for link in links} <= set(outline.ids())
    for problem in found:
        assert outline.text.count(words[problem.words]) == 2
    assert outline.text.strip().startswith(words["error_title"])
    invalid = [field["id"] for _, field in outline.elements if field.get("aria-invalid") == "true"]
    assert invalid == ["phone", "name", "message", "website"]
    for field in invalid:
        attributes = next(each for _, each in outline.elements if each.get("id") == field)
        assert f"{field}-error" in attributes["aria-describedby"]
    assert outline.all("h2")[0] == {"id": "summary-heading"}


def test_one_problem_is_one():
    typed = Typed(kind="try")
    assert "En sak behöver rättas" in PAGES.form("sv", ROOM, "/t", typed, problems(typed))


@given(st.text(), st.text(), st.text())
def test_nothing_typed_is_lost_and_nothing_typed_is_markup(name, phone, message):
    page = PAGES.form("sv", ROOM, "/t", Typed(name=name, phone=phone, message=message, days=("tue",), time="morning"))
    outline = Outline(page)
    fields = {field["id"]: field for field in outline.all("input") if "id" in field}
    clean = Outline(PAGES.form("sv", ROOM, "/t", Typed()))
    assert [tag for tag, _ in outline.elements] == [tag for tag, _ in clean.elements]
    assert normal(fields["name"]["value"]) == normal(name)
    assert normal(fields["phone"]["value"]) == normal(phone)
    assert normal(message) in normal(outline.text)
    assert [name for name, field in fields.items() if "checked" in field] == ["route-phone", "day-tue", "time-morning"]


def normal(text):
    """As any HTML parser leaves it: one kind of line break, no NUL."""
    return re.sub(r"\r\n?", "\n", text).replace("\x00", "\ufffd")


def test_what_the_room_says_is_on_the_page():
    text = Outline(PAGES.form("sv", ROOM, "/t", Typed())).text
    for words in ("Larm & <ring>", "Nummer 101", "Nummer 102", "Säg numren 101, 102.", "Socialnämnden", "Samtycke"):
        assert words in text
    for words in ("Ring 08-1 och fråga.", "Du kan klaga hos IMY."):
        assert words in text
    assert "45 dagar" in text
    assert "Du kan klaga." in text
    assert "Det är frivilligt. Det här är ingen ansökan." in text
    assert "exempel. Skriv" not in text


def test_a_demo_says_so():
    demo = Showroom(id="showroom", name={"sv": "Visningsrummet"}, demo=True)
    assert "Skriv inga riktiga uppgifter" in PAGES.form("sv", ROOM._replace(showroom=demo), "/t", Typed())


def test_a_room_that_is_not_described_has_a_form_all_the_same():
    text = Outline(PAGES.form("sv", ROOM._replace(showroom=None), "/t", Typed())).text
    assert "Fråga personalen" in text
    assert "30 dagar" in text
    assert "dataskydd" not in text


def test_a_telephone_number_and_hours_stay_in_one_piece_and_what_staff_write_is_never_markup():
    words = {"sv": "A & B, 08-465 004 10. Rum 2, 9–16 <b>&#39;"}
    room = ROOM._replace(showroom=Showroom(id="showroom", name={"sv": "Rummet"}, controller=words))
    whole = '<dd>A &amp; B, <span class="whole">08-465 004 10.</span> Rum 2, <span class="whole">9–16</span>'
    assert f"{whole} &lt;b&gt;&amp;#39;</dd>" in PAGES.form("sv", room, "/t", Typed())


def test_words_in_another_language_say_which():
    page = PAGES.form("fi", ROOM, "/t", Typed())
    assert '<span lang="sv" dir="auto">Larm &amp; &lt;ring&gt;</span>' in page
    assert '<span lang="sv" dir="auto">Larm' not in PAGES.form("sv", ROOM, "/t", Typed())


def test_free_text_is_asked_for_only_on_a_secure_connection():
    assert 'name="message"' in PAGES.form("sv", ROOM, "/t", Typed())
    assert 'name="message"' not in PLAIN.form("sv", ROOM, "/t", Typed())


def test_changing_language_takes_what_was_typed_along_and_enter_still_sends():
    buttons = Outline(PAGES.form("sv", ROOM, "/t", Typed())).all("button")
    assert buttons[0] == {"form": "interest", "class": "first", "tabindex": "-1", "aria-hidden": "true"}
    assert [button["value"] for button in buttons if button.get("name") == "switch"] == CODES
    assert [button["value"] for button in buttons if "aria-current" in button] == ["sv"]


def test_a_person_never_meets_the_trap():
    fields = Outline(PAGES.form("sv", ROOM, "/t", Typed())).all("input")
    trap = next(field for field in fields if field["name"] == "website")
    assert (trap["tabindex"], trap["autocomplete"]) == ("-1", "off")
    assert '<div class="field trap">' in PAGES.form("sv", ROOM, "/t", Typed())
    assert '<div class="field trap">' not in PAGES.form("sv", ROOM, "/t", WRONG, problems(WRONG))


def test_without_a_telephone_the_staff_are_asked():
    mute = Showroom(id="showroom", name={"sv": "Visningsrummet"})
    assert "Fråga personalen" in PAGES.notice("sv", "expired", ROOM._replace(showroom=mute))
    assert "Fråga personalen" in PAGES.notice("sv", "expired")


# --- colours ---

CSS = (ASSETS / "form.css").read_text(encoding="utf-8")
BLOCKS = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
LIGHT, DARK = (dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6});", block)) for block in BLOCKS[:2])
TEXT = [
    (text, ground)
    for text in ("ink", "quiet", "pine", "clay")
    for ground in ("paper", "raised", "moss", "blush", "sand")
    if (text, ground) not in {("quiet", "blush"), ("clay", "sand"), ("pine", "blush")}
] + [("on-pine", "pine"), ("on-pine", "pine-pressed")]
LINES = [(line, ground) for line in ("edge", "ring", "pine", "clay") for ground in ("paper", "raised", "moss")]


def contrast(first, second):
    """WCAG 2.2: relative luminance of sRGB."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_lines_can_be_seen(colours):
    assert set(colours) == set(LIGHT)
    assert len(LIGHT) == 14
    for text, ground in TEXT:
        assert contrast(colours[text], colours[ground]) >= (7 if text == "ink" else 4.5), (text, ground)
    for line, ground in LINES:
        assert contrast(colours[line], colours[ground]) >= 3, (line, ground)


def test_colours_are_named_once_and_nothing_comes_from_elsewhere():
    rules = re.sub(r":root \{.*?\}", "", CSS, flags=re.DOTALL)
    assert not re.search(r"#[0-9A-Fa-f]{6}|rgb|hsl", rules)
    assert "url(" not in CSS
    assert "@import" not in CSS
    assert "animation" not in CSS
    assert "transition" not in CSS


@pytest.mark.parametrize("language", CODES)
def test_a_whole_list_is_told_thing_by_thing_and_its_numbers_in_one_sentence(language):
    several = tuple(Chosen(number, {"sv": f"Sak {number}"}, ASSETS / "icon.svg") for number in range(101, 109))
    page = PAGES.form(language, ROOM._replace(products=several), "/t", Typed())
    outline = Outline(page)
    assert [image["src"] for image in outline.all("img")[1:]] == [f"/t/{number}.jpg" for number in range(101, 109)]
    assert [each["srcset"] for each in outline.all("source")] == [f"/t/{number}.webp" for number in range(101, 109)]
    assert [section["class"] for section in outline.all("section")[:1]] == ["about many"]
    assert LANGUAGES.words(language)["call_say_many"].format(numbers="101, 102, 103, 104, 105, 106, 107, 108") in page
    one = PAGES.form(language, ROOM._replace(products=several[:1]), "/t", Typed())
    assert LANGUAGES.words(language)["call_say"].format(numbers="101") in one
    assert Outline(one).all("section")[0]["class"] == "about"
