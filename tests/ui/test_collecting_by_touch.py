"""A visitor narrows, collects, compares and takes home, with finger only."""

import math

import pytest
import zxingcpp
from hands import live
from PIL import Image
from staged import ADDRESS, LANDSCAPE, PORTRAIT, Stage, is_a, place, touchables

from catalog.profiles import Filters
from kiosk.interest.ticket import read_key, unseal

pytestmark = pytest.mark.qt
ALARM, FALL, GPS = "digitalt-trygghetslarm", "fallarm", "mobilt-trygghetslarm-gps"
SHAPES = pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    yield stage
    assert stage.close() == 0, "QML warned"


@pytest.fixture
def shaped(qapp, local, shape):
    stage = Stage(qapp, local.folder, shape)
    yield stage
    assert stage.close() == 0, "QML warned"


def words(visitor, name):
    return visitor.wait_for(name).property("text")


def collect(visitor, *type_ids):
    for type_id in type_ids:
        visitor.touch(f"type-card-{type_id}")
        visitor.touch("button-collect")
        visitor.touch("button-back")


def cards(visitor):
    return [name.removeprefix("type-card-") for name in visitor.names() if name.startswith("type-card-")]


# --- filters ---


@SHAPES
def test_a_list_is_narrowed_and_widened_again(shaped):
    visitor = shaped.begin()
    visitor.touch("area-card-trygg")
    everything = words(visitor, "list-summary")
    visitor.touch("button-filter")
    visitor.touch("filter-level-0")
    narrowed = words(visitor, "list-summary")
    assert narrowed != everything
    assert words(visitor, "button-show-hits").split()[1] == narrowed.split()[0]
    visitor.touch("button-show-hits")
    assert visitor.see("filter-level-0") is None
    assert len(cards(visitor)) == min(int(narrowed.split()[0]), len(cards(visitor)))
    assert all(shaped.screen.reading.catalogue.type(each).data.level == 0 for each in cards(visitor))
    visitor.touch("button-clear")
    assert words(visitor, "list-summary") == everything


def test_a_choice_that_would_give_nothing_says_so_and_cannot_be_made(stage):
    visitor = stage.begin()
    visitor.touch("area-card-trygg")
    visitor.touch("button-filter")
    empty = visitor.wait_for("filter-route-ej_infort")
    assert (empty.property("note"), empty.isEnabled()) == ("Inget", False)
    chosen = visitor.wait_for("filter-route-kop_sjalv")
    assert (int(chosen.property("note")) > 0, chosen.isEnabled()) == (True, True)


def test_coming_back_finds_the_choices_and_another_area_does_not(stage):
    visitor = stage.begin()
    visitor.touch("area-card-trygg")
    visitor.touch("button-filter")
    visitor.touch("filter-here")
    visitor.touch("button-show-hits")
    narrowed = words(visitor, "list-summary")
    visitor.touch(f"type-card-{ALARM}")
    visitor.touch("button-back")
    assert (words(visitor, "list-summary"), visitor.see("button-clear") is not None) == (narrowed, True)
    visitor.touch("button-home")
    visitor.touch("area-card-rora")
    visitor.wait_for("list-summary")
    assert visitor.see("button-clear") is None


def test_a_need_that_nothing_chosen_meets_says_what_to_do(stage):
    visitor = stage.begin()
    visitor.touch("area-card-trygg")
    area, catalogue = stage.models.area, stage.screen.reading.catalogue
    need, level = next(
        (row.needId, level)
        for row in area.needs.rows
        for level in range(4)
        if not catalogue.count(area="trygg", need=row.needId, filters=Filters(levels=(level,)))
        and catalogue.count(area="trygg", filters=Filters(levels=(level,)))
    )
    visitor.touch("button-filter")
    visitor.touch(f"filter-level-{level}")
    visitor.touch("button-show-hits")
    assert visitor.see("list-nothing") is None
    visitor.touch(f"need-{need}")
    visitor.wait_for("list-nothing")
    visitor.touch("button-clear")
    assert (visitor.see("list-nothing"), cards(visitor) != []) == (None, True)


# --- "compare two" ---


@SHAPES
def test_story_compare_two(shaped):
    visitor = shaped.visitor
    visitor.touch("attract-page")
    visitor.touch("area-card-trygg")
    visitor.touch(f"type-card-{ALARM}")
    visitor.touch("button-compare")
    visitor.wait_for("compare-page")
    assert visitor.see("compare-answers") is None, "with one alone there is nothing to compare"
    visitor.touch(f"type-card-{FALL}")
    visitor.wait_for("compare-row-what")
    assert visitor.see(f"compare-head-{ALARM}") is not None
    assert visitor.see(f"compare-head-{FALL}") is not None
    visitor.touch("button-differences")
    live(0.3)
    assert all(not row.same for row in shaped.models.compare.answers.rows)
    visitor.touch("button-differences")
    visitor.touch("button-one-more")
    visitor.touch(f"type-card-{GPS}")
    visitor.wait_for(f"compare-head-{GPS}")
    visitor.touch(f"compare-without-{ALARM}")
    assert visitor.see(f"compare-head-{ALARM}") is None
    visitor.touch(f"compare-head-{FALL}")
    visitor.wait_for("product-page")
    assert words(visitor, "product-name") == "Fallarm"
    visitor.touch("button-back")
    visitor.wait_for(f"compare-head-{GPS}")
    assert visitor.see(f"compare-head-{FALL}") is not None, "what was compared is still there"
    visitor.touch("button-back")
    assert words(visitor, "product-name") == "Digitalt trygghetslarm"


@SHAPES
def test_three_can_be_read_at_the_larger_size(shaped):
    visitor = shaped.begin()
    shaped.models.display.nextTextSize()
    shaped.go_to("compare", f"{ALARM}+{FALL}+{GPS}")
    visitor.wait_for("compare-row-what")
    answers = [thing.width() for thing in visitor.everything() if is_a(thing, "CompareCell")]
    body_text = 7.8 * 1.36 * math.hypot(*LANDSCAPE) / (24 * 25.4)
    assert answers
    assert min(answers) >= 9 * body_text, "some eighteen letters a line"


def test_everything_removed_leads_on(stage):
    visitor = stage.begin()
    stage.go_to("compare", ALARM)
    visitor.touch(f"compare-without-{ALARM}")
    visitor.touch("button-choose-from-all")
    visitor.wait_for("area-page")


# --- my list ---


@SHAPES
def test_story_a_list_is_collected_and_taken_home_in_one_code(shaped, tmp_path):
    visitor = shaped.visitor
    visitor.touch("attract-page")
    visitor.touch("area-card-trygg")
    assert visitor.see("button-list") is None
    collect(visitor, ALARM, FALL, "rorelsesensor")
    assert "3" in words(visitor, "button-list")
    visitor.touch("button-list")
    visitor.touch(f"list-down-{ALARM}")
    visitor.touch("list-remove-rorelsesensor")
    assert [row.typeId for row in shaped.models.myList.types.rows] == [FALL, ALARM]
    visitor.touch("button-undo")
    assert shaped.models.myList.count == 3
    visitor.touch("button-take-home")
    visitor.touch("interest-kind-information")
    visitor.wait_for("qr-code")
    numbers = sorted(row.number for row in shaped.models.myList.types.rows)
    for number in numbers:
        assert words(visitor, f"spoken-number-{number}") == str(number)
    picture = Image.open(visitor.picture(tmp_path / "code.png")).convert("L")
    (code,) = zxingcpp.read_barcodes(picture)
    assert len(code.text.encode()) <= 62
    assert shaped.models.interest.codeSize <= 33, "version 4"
    ticket = unseal(code.text.removeprefix(ADDRESS + "/"), read_key(shaped.run_folder.parent / "ticket.key"))
    assert (list(ticket.numbers), ticket.kind) == (numbers, "information")


def test_a_full_list_says_so_fits_one_code_and_is_emptied_with_a_way_back(stage, tmp_path):
    visitor = stage.begin()
    cards = [card.id for card in stage.screen.reading.catalogue.cards("sv", limit=9)]
    for each in cards[:8]:
        stage.models.myList.toggle(each)
    stage.go_to("product", cards[8])
    collect = visitor.wait_for("button-collect")
    assert (collect.isEnabled(), collect.property("text")) == (False, "Listan är full")
    visitor.touch("button-list")
    for each in cards[:3]:
        visitor.touch(f"list-pick-{each}")
    assert not visitor.wait_for(f"list-pick-{cards[3]}").isEnabled()
    visitor.touch("button-compare-list")
    visitor.wait_for("compare-row-what")
    assert [row.typeId for row in stage.models.compare.types.rows] == cards[:3]
    visitor.touch("button-back")
    visitor.touch("button-clear-list")
    assert visitor.see("button-take-home") is None
    visitor.touch("button-undo")
    visitor.touch("button-take-home")
    visitor.touch("interest-kind-try")
    visitor.wait_for("qr-code")
    (code,) = zxingcpp.read_barcodes(Image.open(visitor.picture(tmp_path / "code.png")).convert("L"))
    ticket = unseal(code.text.removeprefix(ADDRESS + "/"), read_key(stage.run_folder.parent / "ticket.key"))
    assert len(ticket.numbers) == 8


def test_a_thing_is_collected_and_let_go_where_it_is_read_about(stage):
    visitor = stage.begin()
    stage.go_to("product", ALARM)
    visitor.touch("button-collect")
    assert words(visitor, "button-collect") == "Finns i min lista"
    visitor.touch("button-collect")
    assert (words(visitor, "button-collect"), visitor.see("button-list")) == ("Lägg i min lista", None)


def test_an_empty_list_leads_to_everything(stage):
    visitor = stage.begin()
    stage.go_to("list")
    assert visitor.see("button-take-home") is None
    visitor.touch("button-find-something")
    visitor.wait_for("area-page")


@SHAPES
def test_back_and_home_stay_where_they_are_when_the_list_comes_into_the_bar(shaped):
    visitor = shaped.begin()
    shaped.go_to("product", ALARM)
    before = [place(visitor.wait_for(name)) for name in ("button-back", "button-home")]
    visitor.touch("button-collect")
    visitor.wait_for("button-list")
    assert [place(visitor.wait_for(name)) for name in ("button-back", "button-home")] == before
    assert visitor.wait_for("button-list") in touchables(visitor)


def test_the_end_of_the_visit_forgets_list_and_comparison(stage):
    visitor = stage.begin()
    stage.go_to("product", ALARM)
    visitor.touch("button-collect")
    stage.go_to("compare", f"{ALARM}+{FALL}")
    visitor.touch("button-differences")
    stage.models.session.endVisit()
    live(0.3)
    assert (stage.models.collectedCount, stage.models.myList.count, stage.models.compare.count) == (0, 0, 0)
    assert not stage.models.compare.onlyDifferences
