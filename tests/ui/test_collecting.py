"""What a visitor collects, compares and narrows: the view models, with the starter catalogue."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.profiles import Filters
from kiosk.ui.reading import Reading
from kiosk.ui.view_models.area import AreaViewModel
from kiosk.ui.view_models.compare import CompareViewModel
from kiosk.ui.view_models.my_list import MyListViewModel
from kiosk.ui.visit_list import MOST, VisitList

pytestmark = pytest.mark.qt
ALARM, FALL, GPS = "digitalt-trygghetslarm", "fallarm", "mobilt-trygghetslarm-gps"
NAMES = st.sampled_from("abcdefghijkl")
STEPS = st.one_of(
    st.tuples(st.just("add"), NAMES),
    st.tuples(st.just("remove"), NAMES),
    st.tuples(st.just("move"), NAMES, st.integers(-12, 12)),
    st.tuples(st.just("clear")),
    st.tuples(st.just("undo")),
)


@pytest.fixture
def reading(qapp, local):
    reading = Reading(local.open, "sv")
    assert reading.renew()
    return reading


@pytest.fixture
def collected():
    return VisitList()


@pytest.fixture
def my_list(reading, collected):
    return MyListViewModel(reading, collected)


@pytest.fixture
def compare(reading, collected):
    return CompareViewModel(reading, collected)


def ids(model):
    return [row.typeId for row in model.rows]


# --- the list itself ---


def a_list(names):
    collected = VisitList()
    for name in names:
        collected.add(name)
    return collected


@given(st.lists(STEPS, max_size=40))
def test_whatever_is_done_each_thing_is_there_once_and_none_is_too_many(steps):
    collected = VisitList()
    told = []
    collected.changed.connect(lambda: told.append(collected.ids))
    for name, *words in steps:
        before = collected.ids
        getattr(collected, name)(*words)
        assert len(set(collected.ids)) == len(collected.ids) <= MOST
        if name == "move":
            assert sorted(collected.ids) == sorted(before)
        if collected.ids != before:
            assert told[-1] == collected.ids
    collected.forget()
    assert (collected.ids, collected.can_undo) == ((), False)


@given(st.lists(NAMES, unique=True, min_size=1, max_size=MOST), st.data())
def test_what_was_taken_away_comes_back_where_it_was(names, data):
    collected = a_list(names)
    data.draw(st.sampled_from([collected.clear, lambda: collected.remove(data.draw(st.sampled_from(names)))]))()
    assert collected.can_undo
    collected.undo()
    assert (collected.ids, collected.can_undo) == (tuple(names), False)


@given(st.lists(NAMES, unique=True, min_size=2, max_size=MOST), st.data())
def test_moving_changes_places_with_a_neighbour_and_back(names, data):
    at = data.draw(st.integers(0, len(names) - 2))
    collected = a_list(names)
    collected.move(names[at], 1)
    assert collected.ids == (*names[:at], names[at + 1], names[at], *names[at + 2 :])
    collected.move(names[at], -1)
    assert collected.ids == tuple(names)


def test_a_ninth_thing_has_no_room():
    collected = a_list("abcdefghi")
    assert (collected.ids, collected.is_full) == (tuple("abcdefgh"), True)


def test_adding_ends_the_wish_to_undo():
    collected = a_list("ab")
    collected.remove("a")
    collected.add("c")
    collected.undo()
    assert collected.ids == ("b", "c")


# --- as the page sees it ---


def test_the_list_is_one_wish(my_list, collected):
    for each in (FALL, ALARM):
        my_list.toggle(each)
    assert (my_list.count, my_list.ids, my_list.subject) == (2, [FALL, ALARM], f"{FALL}+{ALARM}")
    assert [row.name for row in my_list.types.rows][1] == "Digitalt trygghetslarm"
    my_list.moveUp(ALARM)
    assert ids(my_list.types) == [ALARM, FALL]
    my_list.moveDown(ALARM)
    my_list.toggle(FALL)
    assert (my_list.ids, my_list.canUndo) == ([ALARM], True)
    my_list.undo()
    assert my_list.ids == [FALL, ALARM]
    my_list.clear()
    my_list.leave()
    assert (my_list.count, my_list.canUndo, collected.ids) == (0, False, ())


def test_up_to_three_are_compared_at_once_and_of_more_one_picks(my_list, reading):
    cards = [card.id for card in reading.catalogue.cards("sv", limit=5)]
    for each in cards[:3]:
        my_list.toggle(each)
    assert (my_list.picked, my_list.mustPick) == (cards[:3], False)
    my_list.toggle(cards[3])
    assert (my_list.picked, my_list.mustPick) == ([], True)
    for each in cards[:4]:
        my_list.togglePicked(each)
    assert (my_list.picked, my_list.pickedEnough) == (cards[:3], True)
    my_list.togglePicked(cards[0])
    assert my_list.picked == cards[1:3]
    my_list.toggle(cards[1])
    assert (my_list.picked, my_list.count) == ([cards[0], *cards[2:4]], 3)


def test_the_list_says_when_it_is_full(my_list, reading):
    for card in reading.catalogue.cards("sv", limit=MOST + 1):
        my_list.toggle(card.id)
    assert (my_list.count, my_list.full, my_list.most) == (MOST, True, MOST)


def test_a_type_that_is_withdrawn_meanwhile_is_not_on_the_page(my_list, reading, local, starter):
    import msgspec

    my_list.toggle(FALL)
    my_list.toggle(ALARM)
    local.publish([msgspec.structs.replace(starter.records["type", FALL], valid_to="2026-01-01")])
    reading.renew()
    assert (my_list.count, my_list.subject) == (1, ALARM)


# --- comparing ---


def test_one_alone_is_shown_with_what_it_can_be_compared_with(compare, my_list, reading):
    my_list.toggle(GPS)
    compare.open(ALARM)
    others = [each for each in reading.catalogue.type(ALARM).alternatives if reading.catalogue.card(each, "sv")]
    assert (compare.count, compare.choosing, compare.answers.count) == (1, True, 0)
    assert ids(compare.alternatives) == others != []
    offered = ids(compare.alternatives) + ids(compare.fromList) + ids(compare.neighbours)
    assert len(set(offered)) == len(offered) > len(others)
    assert (ALARM in offered, GPS in offered) == (False, True)


def test_two_are_answered_question_by_question(compare, reading):
    compare.open(f"{ALARM}+{FALL}")
    assert (compare.count, compare.choosing, compare.full) == (2, False, False)
    rows = {row.rowId: row for row in compare.answers.rows}
    order = ["what", "suits", "suits-not", "how", "privacy", "alarm", "try", "pros", "cons", "ring", "assessed"]
    assert list(rows) == [*order, *(f"score-{line}" for line in reading.catalogue.bottom_lines())]
    alarm, fall = (reading.catalogue.type(each) for each in (ALARM, FALL))
    assert rows["what"].texts == [alarm.summary["sv"], fall.summary["sv"]]
    assert rows["suits"].texts[1].split("\n") == [text["sv"] for text in fall.suits]
    assert rows["privacy"].values == [alarm.data.level, fall.data.level]
    assert (rows["alarm"].values, rows["alarm"].same) == ([1, 1], True)
    assert rows["score-invanare"].values == [each.scores.values["invanare"] for each in (alarm, fall)]
    assert rows["score-invanare"].title == "Värde för dig som invånare"
    for row in rows.values():
        alike = [(text, value) for text, value in zip(row.texts, row.values, strict=True)]
        assert row.same == (alike[0] == alike[1]), row.rowId


def test_equal_answers_can_be_left_out(compare):
    compare.open(f"{ALARM}+{FALL}")
    everything = compare.answers.count
    compare.toggleDifferences()
    assert compare.onlyDifferences
    assert 0 < compare.answers.count < everything
    assert not any(row.same for row in compare.answers.rows)
    compare.toggleDifferences()
    assert compare.answers.count == everything


def test_a_third_is_added_and_a_fourth_is_not(compare):
    compare.open(f"{ALARM}+{FALL}")
    compare.askForOneMore()
    assert compare.choosing
    compare.askForOneMore()
    assert not compare.choosing
    compare.add(GPS)
    assert (ids(compare.types), compare.full, compare.choosing) == ([ALARM, FALL, GPS], True, False)
    assert len(compare.answers.rows[0].texts) == 3
    compare.add("dorrsensor")
    compare.askForOneMore()
    assert (compare.count, compare.choosing) == (3, False)
    compare.remove(ALARM)
    assert ids(compare.types) == [FALL, GPS]
    compare.remove(FALL)
    assert compare.choosing


def test_coming_back_finds_what_was_compared(compare):
    compare.open(ALARM)
    compare.add(FALL)
    compare.open(ALARM)
    assert compare.count == 2
    compare.open(GPS)
    assert ids(compare.types) == [GPS]
    compare.leave()
    assert (compare.count, compare.answers.count, compare.alternatives.count, compare.neighbours.count) == (0, 0, 0, 0)


def test_answers_follow_the_language(compare, reading):
    compare.open(f"{ALARM}+{FALL}")
    reading.choose_language("en")
    assert compare.answers.rows[0].texts[0] == reading.catalogue.type(ALARM).summary["en"]


# --- filters ---


@pytest.fixture
def area(reading):
    area = AreaViewModel(reading)
    area.open("trygg")
    return area


def test_every_choice_says_beforehand_what_it_shows(area):
    for model, question in ((area.routes, "route"), (area.levels, "level")):
        assert model.count >= 4
        for row in model.rows:
            area.toggleFilter(question, row.value)
            assert (area.count, area.filterCount) == (row.typeCount, 1)
            area.toggleFilter(question, row.value)
    here = area.hereCount
    area.toggleFilter("here", "")
    assert (area.count, area.onlyHere) == (here, True)


def test_two_answers_to_one_question_show_both(area, reading):
    first, second = [row for row in area.routes.rows if row.typeCount][:2]
    for row in (first, second):
        area.toggleFilter("route", row.value)
    assert area.filterCount == 2
    assert area.count == reading.catalogue.count(area="trygg", filters=Filters(routes=(first.value, second.value)))
    area.clearFilters()
    assert (area.filterCount, area.count) == (0, reading.catalogue.count(area="trygg"))


def test_a_need_keeps_the_choices_and_another_area_forgets_them(area):
    area.toggleFilter("level", "0")
    area.chooseNeed(area.needs.rows[0].needId)
    assert (area.filterCount, area.count) == (1, area.needs.rows[0].typeCount)
    area.open("rora")
    assert area.filterCount == 0
    area.toggleFilter("here", "")
    area.openAll()
    assert (area.filterCount, area.onlyHere) == (0, False)
    area.toggleFilter("level", "x")
    area.toggleFilter("nonsense", "")
    assert area.filterCount == 0
    area.toggleFilter("level", "1")
    area.leave()
    assert (area.filterCount, area.routes.count, area.levels.count, area.hereCount) == (0, 0, 0, 0)


def test_a_narrowed_list_goes_on_while_scrolling(reading):
    area = AreaViewModel(reading)
    area.openAll()
    area.toggleFilter("level", "0")
    area.toggleFilter("level", "1")
    assert area.types.count == area.count
    while area.types.canFetchMore(area.types.index(-1)):
        area.types.fetchMore(area.types.index(-1))
    assert len(ids(area.types)) == area.count == reading.catalogue.count(filters=Filters(levels=(0, 1)))
