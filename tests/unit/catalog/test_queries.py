import hashlib

import msgspec
import pytest

from catalog.entities import (
    AccessRoute,
    BottomLine,
    GuideAnswer,
    GuideQuestion,
    MaturityRing,
    Need,
    NeedArea,
    PrivacyLevel,
    Shown,
    Showroom,
    Station,
)
from catalog.parts import TryHere
from catalog.queries import Head


def ids(cards):
    return [card.id for card in cards]


@pytest.fixture
def room(database, a_type):
    database.put(
        Need(id="hjalp", text={"sv": "Jag vill ha hjälp"}, order=2),
        Need(id="ute", text={"sv": "Jag vill ut"}, order=1),
        Need(id="arbete", text={"sv": "Jag arbetar"}, order=3),
        NeedArea(id="trygg", name={"sv": "Trygg"}, needs=("hjalp", "ute"), order=2),
        NeedArea(id="ut", name={"sv": "Ut"}, needs=("ute",), order=1),
        NeedArea(id="personal", name={"sv": "Personal"}, needs=("arbete",), order=3),
        a_type("knapp", 103, needs=("hjalp",)),
        a_type("gps", 102, needs=("hjalp", "ute")),
        a_type("karta", 104, needs=("ute", "hjalp")),
        a_type("robot", 101, needs=("arbete", "hjalp"), staff_facing=True),
        a_type("gammal", 105, needs=("hjalp",), valid_to="2026-11-22"),
        a_type("kommande", 106, needs=("hjalp",), valid_from="2026-11-24"),
    )
    return database


def test_cards_of_everything_come_by_number_without_what_is_for_staff(room):
    assert ids(room.catalogue.cards("sv")) == ["gps", "knapp", "karta"]
    assert ids(room.catalogue.cards("sv", audience="staff")) == ["robot", "gps", "knapp", "karta"]
    assert (room.catalogue.count(), room.catalogue.count(audience="staff")) == (3, 4)


def test_cards_of_a_need_begin_with_those_for_which_it_matters_most(room):
    assert ids(room.catalogue.cards("sv", need="hjalp")) == ["gps", "knapp", "karta"]
    assert room.catalogue.count(need="hjalp") == 3


def test_cards_of_an_area_are_those_of_its_needs_each_once(room):
    assert ids(room.catalogue.cards("sv", area="trygg")) == ["gps", "knapp", "karta"]
    assert room.catalogue.count(area="trygg") == 3
    assert ids(room.catalogue.cards("sv", area="personal")) == ["robot"]


def test_a_need_narrows_its_area(room):
    assert ids(room.catalogue.cards("sv", area="trygg", need="ute")) == ["karta", "gps"]
    assert room.catalogue.count(area="trygg", need="ute") == 2
    assert room.catalogue.cards("sv", area="ut", need="hjalp") == []
    assert room.catalogue.count(area="ut", need="hjalp") == 0


def test_an_area_or_need_that_is_not_there_has_no_cards(room):
    assert room.catalogue.cards("sv", area="nowhere") == room.catalogue.cards("sv", need="nothing") == []
    assert room.catalogue.count(area="nowhere") == room.catalogue.count(need="nothing") == 0


def test_pages_follow_each_other(room):
    pages = [room.catalogue.cards("sv", area="trygg", limit=2, offset=offset) for offset in (0, 2, 4)]
    assert [ids(page) for page in pages] == [["gps", "knapp"], ["karta"], []]


def test_what_is_shown_follows_the_day(room):
    assert (
        room.catalogue.type("kommande")
        is room.catalogue.by_number(106)
        is room.catalogue.card("kommande", "sv")
        is None
    )
    room.day = "2026-11-24"
    assert room.catalogue.type("kommande") == room.catalogue.by_number(106)
    assert room.catalogue.card("kommande", "sv").number == 106
    room.day = "2026-11-22"
    assert "gammal" in ids(room.catalogue.cards("sv"))


def test_a_type_is_given_whole(room, a_type):
    assert room.catalogue.type("gps") == a_type("gps", 102, needs=("hjalp", "ute"))
    assert room.catalogue.type("nowhere") is None


@pytest.mark.parametrize("number", [-1, 0, 999, 10**30])
def test_a_number_that_nothing_has_finds_nothing(room, number):
    assert room.catalogue.by_number(number) is None


def test_cards_speak_the_language_or_say_which_they_speak(database, a_type):
    database.put(a_type(name={"sv": "Larm", "fi": "Hälytin"}))
    (card,) = database.catalogue.cards("fi")
    assert (card.name, card.summary) == (Shown("Hälytin", "fi"), Shown("Du trycker på en knapp.", "sv"))
    assert card.alt == Shown("", "fi")


def test_a_card_has_the_tint_of_the_first_area_that_one_of_its_needs_belongs_to(room):
    assert {card.id: card.area for card in room.catalogue.cards("sv", audience="staff")} == {
        "gps": "trygg",
        "knapp": "trygg",
        "karta": "ut",
        "robot": "personal",
    }
    room.delete("area", "personal")
    assert room.catalogue.card("robot", "sv").area == ""
    room.put(NeedArea(id="ut", name={"sv": "Ut"}, needs=()))
    assert room.catalogue.card("karta", "sv").area == "trygg"


def test_the_small_kinds_come_in_their_order(database):
    database.put(
        Showroom(id="showroom", name={"sv": "Rummet"}),
        *(
            cls(id=str(n), name={"sv": "x"}, order=9 - n)
            for cls in (AccessRoute, MaturityRing, BottomLine)
            for n in (1, 2)
        ),
        *(PrivacyLevel(id=level, name={"sv": "x"}) for level in "3021"),
        Station(id="a", number=2, name={"sv": "x"}),
        Station(id="b", number=1, name={"sv": "x"}),
        Need(id="sist", text={"sv": "x"}, order=2),
        Need(id="forst", text={"sv": "x"}, order=1),
        NeedArea(id="b", name={"sv": "x"}, needs=()),
        NeedArea(id="a", name={"sv": "x"}, needs=()),
    )
    catalogue = database.catalogue
    assert catalogue.showroom().name == {"sv": "Rummet"}
    assert [list(kind()) for kind in (catalogue.routes, catalogue.rings, catalogue.bottom_lines)] == [["2", "1"]] * 3
    assert list(catalogue.privacy_levels()) == ["0", "1", "2", "3"]
    assert list(catalogue.stations()) == ["b", "a"]
    assert list(catalogue.needs()) == ["forst", "sist"]
    assert [area.id for area in catalogue.areas()] == ["a", "b"]


def test_an_empty_catalogue_is_empty_everywhere(database):
    catalogue = database.catalogue
    assert catalogue.head() is catalogue.showroom() is None
    assert catalogue.areas() == catalogue.cards("sv") == []
    assert catalogue.needs() == catalogue.stations() == {}


def test_a_change_by_another_connection_is_seen(tmp_path, database):
    assert database.catalogue.needs() == {}
    database.put(Need(id="hjalp", text={"sv": "Jag vill ha hjälp"}))
    assert list(database.catalogue.needs()) == ["hjalp"]


def test_the_head_says_what_is_shown(database):
    manifest = {"root": "ab" * 32, "created_utc": "2026-11-23T02:00:00Z", "note": "", "seq": 2}
    for seq in (1, 2):
        row = (seq, msgspec.json.encode(manifest | {"seq": seq}).decode())
        database.connection.execute("INSERT INTO publication(seq, manifest) VALUES (?, ?)", row)
    assert database.catalogue.head() == Head(2, "ab" * 32, "2026-11-23T02:00:00Z")


def test_a_picture_is_where_its_content_says(database, tmp_path):
    digest = hashlib.sha256(b"picture").hexdigest()
    assert database.catalogue.picture(digest) is None
    (tmp_path / digest[:2]).mkdir()
    (tmp_path / digest[:2] / digest).write_bytes(b"picture")
    assert database.catalogue.picture(digest).read_bytes() == b"picture"


@pytest.mark.parametrize("name", ["", "../secret", "ab/../../secret", "C:secret", "é" * 64, "a"])
def test_a_picture_has_no_other_name_than_a_digest(database, tmp_path, name):
    (tmp_path.parent / "secret").write_bytes(b"secret")
    assert database.catalogue.picture(name) is None


def test_the_forty_starter_types_are_all_there(database, starter):
    database.put(*starter.records.values())
    catalogue = database.catalogue
    assert (catalogue.count(audience="staff"), catalogue.count()) == (40, 37)
    assert ids(catalogue.cards("sv"))[:3] == ["digitalt-trygghetslarm", "mobilt-trygghetslarm-gps", "fallarm"]
    for area in catalogue.areas():
        assert catalogue.count(area=area.id) == len(catalogue.cards("fi", area=area.id)) > 0
    assert catalogue.by_number(103).id == "fallarm"


def asked(room, *answers):
    room.put(GuideQuestion(id="q", text={"sv": "Vad?"}, answers=answers, order=2))
    room.put(GuideQuestion(id="p", text={"sv": "Vem?"}, answers=(GuideAnswer(next="q"),) * 2, order=1))
    return room.catalogue.guide()


def test_the_guide_begins_with_the_question_of_the_lowest_order(room):
    guide = asked(room, GuideAnswer(needs=("ute",)), GuideAnswer(needs=("hjalp",)))
    assert guide.follow(()).question.id == "p"
    assert [each.question.id for each in guide.follow((1, 0)).taken] == ["p", "q"]


def test_a_catalogue_without_questions_has_an_empty_guide(room):
    assert room.catalogue.guide().follow(()).question is None
    assert room.catalogue.met([]) == []


def test_what_meets_the_answers_comes_with_its_reasons_and_only_if_it_is_shown_today(room):
    guide = asked(room, GuideAnswer(needs=("hjalp",), types=("karta", "gammal", "ingen")), GuideAnswer(needs=("ute",)))
    met = room.catalogue.met(guide.follow((0, 0)).taken)
    assert [(each.type_id, each.number, each.weight) for each in met] == [
        ("karta", 104, 2),
        ("gps", 102, 1),
        ("knapp", 103, 1),
    ]
    assert {each.reasons[0].question.id for each in met} == {"q"}
    assert [each.type_id for each in room.catalogue.met(guide.follow((0, 0)).taken, limit=2)] == ["karta", "gps"]
    assert [each.type_id for each in room.catalogue.met(guide.follow((0, 1)).taken)] == ["gps", "karta"]


def test_who_meets_more_of_the_answers_comes_first_however_few_are_wanted(room):
    room.put(
        GuideQuestion(id="a", text={"sv": "A?"}, answers=(GuideAnswer(needs=("hjalp",), next="b"),), order=1),
        GuideQuestion(id="b", text={"sv": "B?"}, answers=(GuideAnswer(needs=("ute",)),), order=2),
    )
    taken = room.catalogue.guide().follow((0, 0)).taken
    assert [each.type_id for each in room.catalogue.met(taken, limit=1)] == ["gps"]
    assert [(each.type_id, each.weight) for each in room.catalogue.met(taken)] == [
        ("gps", 2),
        ("karta", 2),
        ("knapp", 1),
    ]


def test_what_is_for_staff_is_found_after_what_is_for_everybody(database, a_type):
    names = {"sv": "Larm"}
    database.put(
        a_type("personallarm", 101, name=names, staff_facing=True),
        a_type("larm", 102, name=names),
        a_type("larmet", 103, name=names),
    )
    assert ids(database.catalogue.search("larm", "sv").cards) == ["larm", "larmet", "personallarm"]


def test_stations_hold_what_can_be_tried_there_lent_out_or_not(database, a_type):
    def at(station, available=True):
        return TryHere(how={"sv": "Tryck."}, station=station, available=available)

    database.put(
        Station(id="kok", number=2, name={"sv": "Köket"}),
        Station(id="hall", number=1, name={"sv": "Hallen"}),
        Station(id="tom", number=3, name={"sv": "Ingenting"}),
        a_type("spis", 103, try_here=at("kok")),
        a_type("robot", 102, try_here=at("kok", available=False)),
        a_type("las", 101, try_here=at("hall")),
        a_type("gammal", 104, try_here=at("tom"), valid_to="2026-11-22"),
        a_type("ovrigt", 105, try_here=at("")),
        a_type("hemma", 106),
    )
    catalogue = database.catalogue
    assert [each.id for each in catalogue.stations_in_use()] == ["hall", "kok"]
    cards = catalogue.at_station("kok", "sv")
    assert [(card.id, card.can_try) for card in cards] == [("robot", False), ("spis", True)]
    assert ids(catalogue.at_station("kok", "sv", limit=1, offset=1)) == ["spis"]
    assert [catalogue.count_at_station(each) for each in ("kok", "hall", "tom", "", "nowhere")] == [2, 1, 0, 0, 0]


def test_a_station_is_looked_up_in_an_index_however_much_there_is(room):
    plan = room.connection.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM card WHERE station = 'x' AND station <> '' ORDER BY number, id LIMIT 60"
    ).fetchall()
    assert [row[3] for row in plan] == ["SEARCH card USING COVERING INDEX card_at_station (station=?)"]
