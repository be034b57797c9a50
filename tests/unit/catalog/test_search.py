import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.entities import AlarmWorkflow, Need, TryHere
from catalog.search import MOST_WORDS, Search


def found(database, typed, language="sv", limit=40):
    return [card.id for card in database.catalogue.search(typed, language, limit).cards]


@pytest.fixture
def demo(database, starter):
    database.put(*starter.records.values())
    return database


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("trygghetslarm", "sv", "digitalt-trygghetslarm"),
        ("medicin", "sv", "medicinpaminnare"),
        ("gåband", "sv", "gaband-lopband"),
        ("gaband", "sv", "gaband-lopband"),
        ("lås", "sv", "digitalt-las"),
        ("lääke", "fi", "lakemedelsautomat"),
        ("laake", "fi", "lakemedelsautomat"),
        ("vacuum", "en", "robotdammsugare"),
        ("nodkald", "da", "digitalt-trygghetslarm"),
        ("nødkald", "da", "digitalt-trygghetslarm"),
    ],
)
def test_words_find_their_type_first_in_every_language(demo, typed, language, first):
    result = demo.catalogue.search(typed, language)
    assert result.cards[0].id == first
    assert result.corrected == ""


def test_a_part_of_a_compound_finds_it(demo):
    alarms = set(found(demo, "larm"))
    assert {"digitalt-trygghetslarm", "fallarm", "dorrlarm", "sang-stollarm", "anfallslarm"} <= alarms
    assert "luftrenare" not in alarms


@pytest.mark.parametrize(
    ("typed", "corrected", "first"),
    [
        ("trygetslarm", "trygghetslarm", "digitalt-trygghetslarm"),
        ("medisin", "medicin", "medicinpaminnare"),
        ("robbot", "robot", "robotkatt"),
        ("kamra", "kamera", "digital-tillsyn-nattkamera"),
        ("lsrm", "larm", "mobilt-trygghetslarm-gps"),
        ("blodtrk", "blodtryck", "egenmonitorering-hjarta"),
        ("dammsugaren", "dammsugare", "robotdammsugare"),
    ],
)
def test_spelling_is_forgiven_and_said(demo, typed, corrected, first):
    result = demo.catalogue.search(typed, "sv")
    assert (result.corrected, result.cards[0].id) == (corrected, first)


def test_a_compound_that_nobody_has_written_is_taken_apart(database, a_type):
    database.put(a_type("las", 101, name={"sv": "Nattlås"}), a_type("natt", 102, name={"sv": "Larm vid natt"}))
    result = database.catalogue.search("nattslarm", "sv")
    assert ([card.id for card in result.cards], result.corrected) == (["natt"], "natt larm")


def test_a_number_finds_the_type_that_has_it_on_its_label(demo):
    assert found(demo, "103") == ["fallarm"]
    assert found(demo, " 103 ") == ["fallarm"]
    assert found(demo, "٣") == found(demo, "999") == found(demo, "99999999999999999999999") == []


def test_the_name_counts_most_then_search_words_then_summary_then_need_then_the_rest(database, a_type):
    database.put(
        Need(id="sova", text={"sv": "Jag vill ha larm på natten"}),
        a_type("i-texten", 101, name={"sv": "E"}, summary={"sv": "E"}, description={"sv": "Ett larm."}),
        a_type("i-behovet", 102, name={"sv": "D"}, summary={"sv": "D"}, needs=("sova",)),
        a_type("i-korta-texten", 103, name={"sv": "C"}, summary={"sv": "Ett larm."}),
        a_type("i-sokorden", 104, name={"sv": "B"}, summary={"sv": "B"}, search_words={"sv": ("larm",)}),
        a_type("sist-i-namnet", 105, name={"sv": "Dörrlarm"}, summary={"sv": "A"}),
        a_type("forst-i-namnet", 106, name={"sv": "Larmknapp"}, summary={"sv": "A"}),
        a_type("i-namnet", 107, name={"sv": "Larm"}, summary={"sv": "A"}),
        a_type("annat", 108, name={"sv": "Annat"}, summary={"sv": "Annat"}),
    )
    assert found(database, "larm") == [
        "i-namnet", "forst-i-namnet", "sist-i-namnet", "i-sokorden", "i-korta-texten", "i-behovet", "i-texten",
    ]  # fmt: skip


def test_equals_come_by_number_and_only_as_many_as_asked_for(database, a_type):
    database.put(*(a_type(f"t{number}", number) for number in (105, 101, 103)))
    assert found(database, "larm") == ["t101", "t103", "t105"]
    assert found(database, "larm", limit=2) == ["t101", "t103"]
    assert found(database, "larm", limit=0) == found(database, "larm", limit=-1) == []


def test_whom_it_does_not_suit_is_not_what_it_is_found_by(database, a_type):
    database.put(
        a_type(
            devices=({"sv": "laddstation"},),
            suits=({"sv": "hundägare"},),
            suits_not=({"sv": "kattägare"},),
            supplier_questions=({"sv": "driftstopp"},),
            alarm=AlarmWorkflow(alarms=True, steps=({"sv": "larmmottagning"},)),
            try_here=TryHere(how={"sv": "klappa"}),
        )
    )
    assert found(database, "hundägare") == found(database, "larmmottagning") == found(database, "klappa") == ["larm"]
    assert found(database, "laddstation") == ["larm"]
    assert found(database, "kattägare") == found(database, "driftstopp") == []


def test_every_word_must_be_there_unless_none_has_them_all(database, a_type):
    database.put(
        a_type("bada", 103, name={"sv": "Robot med kamera"}),
        a_type("robot", 101, name={"sv": "Robot med hjul"}),
        a_type("kamera", 102, name={"sv": "Kamera med hjul"}),
        a_type("vagn", 104, name={"sv": "Vagn med hjul"}),
    )
    assert found(database, "robot kamera") == ["bada"]
    assert found(database, "robot kamera xyzzy") == ["bada", "robot", "kamera"]
    assert found(database, "xyzzy plugh") == []


def test_misspelled_words_that_no_type_has_together_find_those_that_have_one(database, a_type):
    database.put(a_type("robot", 101, name={"sv": "Robot"}), a_type("kamera", 102, name={"sv": "Kamera"}))
    result = database.catalogue.search("robbot kamra", "sv")
    assert ([card.id for card in result.cards], result.corrected) == (["robot", "kamera"], "robot kamera")


def test_when_none_has_all_words_the_rare_ones_decide_and_are_said(database, a_type):
    database.put(
        a_type("skarm", 101, name={"sv": "Prata med andra"}),
        *(a_type(f"t{number}", number, name={"sv": "Något med hjul"}) for number in range(102, 110)),
    )
    result = database.catalogue.search("prata med barnbarn", "sv")
    assert ([card.id for card in result.cards], result.corrected) == (["skarm"], "prata")


def test_what_is_spelled_as_typed_comes_before_what_is_only_folded_alike(database, a_type):
    database.put(
        a_type("band", 101, name={"sv": "Band med mätning"}),
        a_type("automat", 102, name={"sv": "Automat"}),
        a_type("robot", 103, name={"sv": "Robot"}, summary={"sv": "Du äter maten själv."}),
    )
    assert found(database, "mat") == ["robot", "band", "automat"]
    assert found(database, "mät")[0] == "band"


def test_what_is_not_translated_is_found_by_its_swedish_words(database, a_type):
    database.put(a_type("ny", 101), a_type("fi", 102, name={"sv": "Larm", "fi": "Hälytin"}))
    assert found(database, "larm", "fi") == ["ny"]
    assert found(database, "hälytin", "fi") == ["fi"]


def test_another_language_answers_when_the_own_has_nothing(demo):
    assert "digitalt-trygghetslarm" in found(demo, "trygghetslarm", "fi")
    assert found(demo, "medicine", "sv")[:1] == ["lakemedelsautomat"]


def test_spelling_is_forgiven_in_another_language_at_last(database, a_type):
    database.put(a_type(name={"fi": "Hälytin"}, summary={"fi": "Hälytin"}))
    result = database.catalogue.search("halitin", "sv")
    assert (len(result.cards), result.corrected) == (1, "hälytin")


def test_only_what_is_valid_today_is_found(database, a_type):
    database.put(a_type(valid_from="2026-12-01"), a_type("nytt", 102, valid_to="2026-11-22", needs=("n",)))
    database.put(Need(id="n", text={"sv": "Jag vill ha larm"}))
    assert found(database, "larm") == found(database, "101") == []
    database.day = "2026-12-01"
    assert found(database, "larm") == found(database, "101") == ["larm"]


def test_nothing_is_found_in_nothing(database):
    assert found(database, "larm") == found(database, "") == found(database, "?!") == []


def test_a_flood_of_words_is_cut_short(database, a_type):
    database.put(a_type())
    assert found(database, "larm " * MOST_WORDS + "xyzzy") == ["larm"]


HOSTILE = st.text() | st.text(alphabet="\"*(){}:^+-,.\\'%_;NEAR AND OR NOT larm\x00\ud800å½", max_size=30)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=HOSTILE, language=st.sampled_from(["sv", "fi", "xx", ""]))
def test_search_never_raises_and_never_gives_the_same_type_twice(demo, typed, language):
    hits = Search(demo.connection, language, demo.day).find(typed, 40)
    assert len(set(hits.ids)) == len(hits.ids) <= 40
    assert hits == Search(demo.connection, language, demo.day).find(typed, 40)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_beginning_of_a_name_finds_its_type(demo, starter, data):
    kept = data.draw(st.sampled_from([r for (kind, _), r in sorted(starter.records.items()) if kind == "type"]))
    language = data.draw(st.sampled_from(["sv", "fi", "en", "da"]))
    name = kept.name[language]
    typed = name[: data.draw(st.integers(3, len(name)))]
    assert kept.id in found(demo, typed, language, limit=1000)
