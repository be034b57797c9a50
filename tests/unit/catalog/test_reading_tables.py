import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog import word_index
from catalog.entities import KIND_OF, DataUse, Maturity, Need, Picture, ProductType, TryHere, encode
from catalog.errors import Reason, Refused
from catalog.schema import LAYOUT, create_reading_tables, derive
from catalog.word_index import Passages, WordIndex
from catalog.words import grams

DERIVED = ("card", "type_need", "profile", "document", "document_text", "word", "gram")
TEXTS = st.dictionaries(st.sampled_from(["sv", "fi", "ar"]), st.text(alphabet="larm åÅ½", max_size=12), max_size=2)


def test_making_the_tables_twice_keeps_what_they_hold(database, a_type):
    database.put(a_type())
    before = database.rows("card")
    create_reading_tables(database.connection)
    assert database.rows("card") == before != []


@pytest.mark.parametrize("layout", ["UPDATE reading SET layout = layout + 1", "DELETE FROM reading"])
def test_another_layout_is_remade_from_the_records(database, a_type, layout):
    database.put(a_type(), Need(id="hjalp", text={"sv": "Jag vill ha hjälp"}))
    expected = [database.rows(table) for table in DERIVED]
    database.connection.execute(f"{layout}; DELETE FROM card; DELETE FROM word")
    create_reading_tables(database.connection)
    assert [database.rows(table) for table in DERIVED] == expected
    assert database.rows("reading") == [(LAYOUT,)]


def test_tables_can_be_made_before_there_are_records():
    connection = apsw.Connection(":memory:")
    create_reading_tables(connection)
    assert connection.execute("SELECT count(*) FROM card").get == 0


def test_a_deleted_type_leaves_nothing_behind(database, a_type):
    database.put(a_type(needs=("hjalp",), search_words={"fi": ("hälytin",)}), a_type("annat", 102))
    database.delete("type", "larm")
    database.delete("type", "annat")
    database.delete("type", "never-there")
    assert [database.rows(table) for table in DERIVED] == [[]] * len(DERIVED)


def test_kinds_that_nothing_is_derived_from_are_passed_over(database):
    before = [database.rows(table) for table in DERIVED]
    database.change([("route", "bistand", b'{"id":"bistand","name":{"sv":"Hjalp"}}'), ("unknown", "x", b"{}")])
    assert [database.rows(table) for table in DERIVED] == before


@pytest.mark.parametrize("body", [b"{", b'{"id":"larm"}', b'{"id":"\xff"}', b"\xff"])
def test_a_body_that_does_not_fit_is_refused(database, body):
    with database.connection as connection, pytest.raises(Refused) as problem:
        derive(connection, [("type", "larm", body)])
    assert problem.value.reason is Reason.BAD_RECORD


def test_numbers_out_of_all_bounds_are_kept_within_them(database, a_type):
    database.put(a_type("under", -5), a_type("over", 2**60))
    assert [row[1] for row in database.rows("card")] == [word_index.LARGEST_NUMBER, 0]


def test_two_types_with_one_number_are_both_kept(database, a_type):
    database.put(a_type("en"), a_type("tva"), a_type("tre"))
    assert len(database.rows("document")) == 3
    database.delete("type", "tva")
    database.put(a_type("fyra"))
    assert sorted(row[2] for row in database.rows("document")) == ["en", "fyra", "tre"]


def test_a_card_says_what_can_be_tried_and_shows_the_first_picture(database, a_type):
    picture = Picture(large="a" * 64, small="b" * 64, alt={"sv": "En knapp"})
    database.put(
        a_type(pictures=(picture, picture), try_here=TryHere(how={"sv": "Tryck"}, station="hornan")),
        a_type("trasig", 102, try_here=TryHere(how={"sv": "Tryck"}, available=False)),
    )
    card, broken = database.catalogue.cards("sv")
    assert (card.small, card.alt.text, card.can_try, card.station) == ("b" * 64, "En knapp", True, "hornan")
    assert not broken.can_try


def a_record(record_id, name, needs):
    return ProductType(
        id=record_id,
        number=101,
        name=name,
        summary=name,
        needs=tuple(needs),
        data=DataUse(level=0),
        maturity=Maturity(ring="x"),
    )


TYPES = st.builds(a_record, st.sampled_from(["a", "b", "c"]), TEXTS, st.lists(st.sampled_from("xyz"), max_size=3))
NEEDS = st.builds(lambda record_id, text: Need(id=record_id, text=text), st.sampled_from(["x", "y"]), TEXTS)
GONE = st.tuples(st.sampled_from(["type", "need"]), st.sampled_from(["a", "b", "x"]))


@settings(max_examples=60)
@given(st.lists(st.lists(TYPES | NEEDS | GONE, max_size=4), max_size=5))
def test_deriving_change_by_change_comes_to_the_same_as_deriving_what_is_left(batches):
    stepwise, at_once = apsw.Connection(":memory:"), apsw.Connection(":memory:")
    create_reading_tables(stepwise)
    create_reading_tables(at_once)
    left = {}
    for batch in batches:
        changes = [
            (*each, None) if isinstance(each, tuple) else (KIND_OF[type(each)], each.id, encode(each)) for each in batch
        ]
        with stepwise:
            derive(stepwise, changes)
        left.update({(kind, record_id): body for kind, record_id, body in changes})
    with at_once:
        derive(at_once, [(*key, body) for key, body in left.items()])
    for sql in (
        "SELECT * FROM card ORDER BY id",
        "SELECT * FROM type_need ORDER BY need, position, type",
        "SELECT * FROM profile ORDER BY key",
        "SELECT kind, id, language FROM document ORDER BY kind, id, language",
        "SELECT language, word, documents FROM word ORDER BY language, word",
        "SELECT * FROM gram ORDER BY language, gram, word",
    ):
        assert stepwise.execute(sql).fetchall() == at_once.execute(sql).fetchall()


@pytest.mark.parametrize("most_waiting", [1, 2, 3])
def test_records_that_come_in_several_portions_are_counted_once(most_waiting):
    portions, at_once = apsw.Connection(":memory:"), apsw.Connection(":memory:")
    kept = [("a", "Larm"), ("b", "Larmknapp"), ("a", "Larm hemma"), ("c", "Spis"), ("b", ""), ("c", "Spisvakt")]
    for connection, most in ((portions, most_waiting), (at_once, word_index.MOST_WAITING)):
        create_reading_tables(connection)
        index = WordIndex(connection, most)
        for name, text in kept:
            index.keep("type", name, ord(name), {"sv": Passages(text)}) if text else index.forget("type", name)
        index.settle()
    for table in ("document", "word", "gram"):
        rows = [sorted(each.execute(f"SELECT * FROM {table}").fetchall()) for each in (portions, at_once)]
        assert rows[0] == rows[1] != []
    assert portions.execute("SELECT word, spelled, documents FROM word ORDER BY word").fetchall() == [
        ("hemma", "hemma", 1),
        ("larm", "larm", 1),
        ("spisvakt", "spisvakt", 1),
    ]


def test_only_the_languages_that_change_are_written_again(database, a_type):
    def places():
        return dict(database.connection.execute("SELECT language, rowid FROM document WHERE id = 'en'"))

    database.put(a_type("en", name={"sv": "Larm", "fi": "Hälytin"}), a_type("tva", name={"sv": "Larm", "fi": "Uusi"}))
    before = places()
    database.put(a_type("en", name={"sv": "Larm", "fi": "Uusi"}))
    assert places() == {"sv": before["sv"], "fi": before["fi"] + 2}
    database.put(a_type("en", 102, name={"sv": "Larm", "fi": "Uusi"}))
    assert places()["sv"] == word_index.first_rowid("sv", 102)


def test_a_dash_does_not_take_the_spelling_of_a_word(database, a_type):
    database.put(a_type(name={"sv": "Lås – på"}, summary={}))
    assert [row[1:] for row in database.rows("word")] == [("las", "lås", 1), ("pa", "på", 1)]


def test_the_vocabulary_knows_the_pieces_of_words_but_not_of_numbers(database, a_type):
    database.put(a_type(name={"sv": "Lås 112 på"}, summary={}))
    assert {gram for _, gram, _ in database.rows("gram")} == grams("las")
    assert [row[1:] for row in database.rows("word")] == [("112", "112", 1), ("las", "lås", 1), ("pa", "på", 1)]


def test_each_language_has_its_own_place_in_the_index():
    firsts = [word_index.first_rowid(language, 0) for language in ("sv", "fi", "en", "da", "ar", "fit", "", "\ud800")]
    assert len(set(firsts)) == len(firsts)
    for language in ("sv", "fit", "åäö", "zh-Hant"):
        first, needs = (word_index.first_rowid(language, number) for number in (0, word_index.NEED_NUMBER))
        assert 0 <= first < needs < 2**63
