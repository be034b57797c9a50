"""Lists narrowed by filters, and the numbers that filters are offered with."""

from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.entities import KIND_OF, DataUse, Maturity, Need, NeedArea, ProductType, TryHere, encode
from catalog.profiles import EVERYTHING, Filters, Options
from catalog.queries import Catalogue
from catalog.schema import create_reading_tables, derive

ROUTES, LEVELS, NEEDS = ("buy", "apply"), (0, 1), ("ute", "hjalp")
FILTERS = st.builds(
    Filters,
    st.lists(st.sampled_from(ROUTES), unique=True, max_size=2).map(tuple),
    st.lists(st.sampled_from(LEVELS), unique=True, max_size=2).map(tuple),
    st.booleans(),
)
TYPE = st.fixed_dictionaries(
    {
        "needs": st.permutations(NEEDS).flatmap(lambda order: st.sampled_from([tuple(order[:n]) for n in range(3)])),
        "access": st.lists(st.sampled_from(ROUTES), max_size=3).map(tuple),
        "data": st.sampled_from(LEVELS).map(lambda level: DataUse(level=level)),
        "try_here": st.sampled_from([None, TryHere(how={}), TryHere(how={}, available=False)]),
        "staff_facing": st.booleans(),
        "valid_to": st.sampled_from(["", "2026-11-22"]),
    }
)
PLACE = st.sampled_from([{}, {"area": "ut"}, {"need": "hjalp"}, {"area": "trygg", "need": "ute"}, {"area": "nowhere"}])


def a_record(**fields):
    return ProductType(name={}, summary={}, maturity=Maturity(ring="prova"), **fields)


def ids(cards):
    return [card.id for card in cards]


@pytest.fixture
def room(database, a_type):
    can_try = TryHere(how={"sv": "Tryck"})
    database.put(
        Need(id="hjalp", text={"sv": "Jag vill ha hjälp"}),
        Need(id="ute", text={"sv": "Jag vill ut"}),
        NeedArea(id="trygg", name={"sv": "Trygg"}, needs=("hjalp", "ute")),
        a_type("knapp", 103, needs=("hjalp",), access=("apply",), try_here=can_try),
        a_type("gps", 102, needs=("hjalp", "ute"), access=("apply", "buy"), data=DataUse(level=1)),
        a_type("karta", 104, needs=("ute", "hjalp"), access=("buy",)),
        a_type("robot", 101, access=("buy",), staff_facing=True, try_here=can_try),
    )
    return database


def test_a_list_is_narrowed_by_any_answer_to_a_question_and_by_every_question(room):
    def found(**filters):
        return ids(room.catalogue.cards("sv", filters=Filters(**filters)))

    assert found(routes=("buy",)) == ["gps", "karta"]
    assert found(routes=("buy", "apply")) == ["gps", "knapp", "karta"]
    assert found(routes=("buy",), levels=(0,)) == ["karta"]
    assert found(can_try=True) == ["knapp"]
    assert found(can_try=True, levels=(1,)) == found(routes=("nowhere",)) == []
    assert ids(room.catalogue.cards("sv", filters=Filters(can_try=True), audience="staff")) == ["robot", "knapp"]


def test_a_narrowed_list_keeps_its_order_and_its_pages(room):
    wanted = {"area": "trygg", "filters": Filters(levels=(0, 1))}
    assert ids(room.catalogue.cards("sv", **wanted)) == ids(room.catalogue.cards("sv", area="trygg"))
    assert ids(room.catalogue.cards("sv", **wanted, limit=1, offset=2)) == ["karta"]


def test_every_choice_says_what_it_would_show_beside_the_other_questions(room):
    assert room.catalogue.options() == Options({"apply": 2, "buy": 2}, {0: 2, 1: 1}, 1)
    assert room.catalogue.options(filters=Filters(routes=("buy",))) == Options({"apply": 2, "buy": 2}, {0: 1, 1: 1}, 0)
    assert room.catalogue.options(filters=Filters(can_try=True)) == Options({"apply": 1}, {0: 1}, 1)
    assert room.catalogue.options(need="ute", filters=Filters(levels=(0,))) == Options({"buy": 1}, {0: 1, 1: 1}, 0)
    assert room.catalogue.options(area="nowhere") == Options({}, {}, 0)


def test_a_change_is_counted_at_once(room, a_type):
    room.put(a_type("knapp", 103, needs=("hjalp",), access=("buy",)))
    assert room.catalogue.options().routes == {"apply": 1, "buy": 3}
    room.delete("type", "karta")
    assert (room.catalogue.options().routes, room.catalogue.count()) == ({"apply": 1, "buy": 2}, 2)


def a_catalogue(records):
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE record(kind TEXT, id TEXT, body TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID")
    create_reading_tables(connection)
    bodies = [(KIND_OF[type(record)], record.id, encode(record)) for record in records]
    connection.executemany("INSERT INTO record VALUES (?, ?, ?)", [(*key, body.decode()) for *key, body in bodies])
    with connection:
        derive(connection, bodies)
    return Catalogue(connection, Path(), lambda: "2026-11-23")


@settings(max_examples=60, deadline=None)
@given(st.lists(TYPE, max_size=6), FILTERS, PLACE, st.sampled_from(["visitor", "staff"]))
def test_counts_are_what_the_lists_hold_whatever_is_chosen(types, filters, place, audience):
    areas = [NeedArea(id="ut", name={}, needs=("ute",)), NeedArea(id="trygg", name={}, needs=("hjalp", "ute"))]
    catalogue = a_catalogue(
        [*areas, *(a_record(id=f"t{number}", number=number, **fields) for number, fields in enumerate(types))]
    )
    place = place | {"audience": audience}
    found = ids(catalogue.cards("sv", **place, filters=filters))
    whole = ids(catalogue.cards("sv", **place))
    assert found == [each for each in whole if each in set(found)], "the order stays"
    assert catalogue.count(**place, filters=filters) == len(found)
    assert catalogue.count(**place) == len(whole)
    options = catalogue.options(**place, filters=filters)
    for route in ROUTES:
        alone = catalogue.count(**place, filters=filters._replace(routes=(route,)))
        assert options.routes.get(route, 0) == alone
    for level in LEVELS:
        assert options.levels.get(level, 0) == catalogue.count(**place, filters=filters._replace(levels=(level,)))
    assert options.can_try == catalogue.count(**place, filters=filters._replace(can_try=True))


def test_nothing_chosen_is_everything():
    assert Filters() == EVERYTHING
