import base64
from dataclasses import astuple

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.entities import (
    KIND_OF,
    AccessRoute,
    AlarmWorkflow,
    BottomLine,
    DataUse,
    Diffusion,
    Evidence,
    IsoCode,
    LifeArea,
    Maturity,
    MaturityRing,
    Need,
    NeedArea,
    Picture,
    Price,
    PrivacyLevel,
    Procurement,
    Product,
    ProductType,
    Recipient,
    Review,
    Scores,
    Showroom,
    Station,
    Trial,
    TrialStep,
    TryHere,
)
from catalog.validation import Problem, check
from catalog.validation.texts import FIELDS, texts_of
from catalog.validation.types import is_date

LONG_NAME = (
    "Socialnämndens arbetsutskott för äldreomsorg och funktionshinder i Exempelby kommun, postadress och telefon."
)
LARGE, SMALL = "a" * 64, "b" * 64


def t(text):
    return dict.fromkeys(("sv", "fi", "en", "da"), text)


PICTURE = Picture(large=LARGE, small=SMALL, alt=t("En larmknapp på en arm"))
TYPE = ProductType(
    id="larm",
    number=101,
    name=t("Larm"),
    summary=t("Du trycker på en knapp."),
    needs=("hjalp",),
    life_areas=("T",),
    iso9999=(IsoCode(code="22 27 18", edition="2016"), IsoCode(code="22 27", edition="2022")),
    access=("bistand",),
    alarm=AlarmWorkflow(alarms=True, steps=(t("Du trycker."),)),
    data=DataUse(level=2, collects=t("Tid"), who_sees=t("Personal")),
    evidence=(Evidence(claim=t("Det hjälper."), source="Rapport", year=2020, url="https://example.se/rapport"),),
    maturity=Maturity(ring="klar", date="2026-01-01"),
    scores=Scores(values={"invanare": 4, "ekonomi": 1}),
    try_here=TryHere(how=t("Tryck."), station="hornan"),
    alternatives=("klocka",),
    search_words={"sv": ("nödknapp",)},
    pictures=(PICTURE,),
    price=Price(show=True, min_sek=100, max_sek=200, as_of="2026-01-01"),
    diffusion=Diffusion(percent=76, what="kommuner", year="2021", source="SKR"),
    procurement=(Procurement(agreement="Ramavtal", valid_to="2027-12-31"),),
    trials=(Trial(title=t("Prov"), steps=(TrialStep(phase="test", date="2025-05-05"),)),),
    valid_from="2026-01-01",
    valid_to="2026-12-31",
    updated="2026-11-23",
    review=Review(status="granskad", by="Anna", at="2026-11-23T02:00:00+01:00"),
)
WATCH = ProductType(
    id="klocka", number=999, name=t("Klocka"), summary=t("En klocka."), needs=("hjalp",), access=("bistand",),
    data=DataUse(level=0), maturity=Maturity(ring="prova"),
)  # fmt: skip
KEY = base64.b64encode(bytes(range(32))).decode()
ROOM = Showroom(
    id="showroom", name=t("Rummet"), phone="08-465 004 10", hours=t("9–16"), controller=t("Nämnden, 08-465 004 10"),
    protection_officer=t("ombud@exempel.se"), legal_basis=t("Ditt samtycke"), retention_decision="KS 2026/1",
    authority=t("IMY"),
)  # fmt: skip
NEED = Need(id="hjalp", text=t("Jag vill kunna kalla på hjälp"), life_areas=("T",))
AREA = NeedArea(id="trygg", name=t("Trygg"), needs=("hjalp",), picture=PICTURE)
STATION = Station(id="hornan", number=1, name=t("Hörnan"))
RECIPIENT = Recipient(id="anna", name="Anna", public_key=KEY)
PRODUCT = Product(id="modell", type="larm", name="Modell 1", pictures=(PICTURE,))
CATALOGUE = [
    TYPE, WATCH, ROOM, NEED, AREA, STATION, RECIPIENT, PRODUCT,
    LifeArea(id="T", name={"sv": "Trygghet"}),
    AccessRoute(id="bistand", name=t("Ansök"), next_step=t("Ring")),
    MaturityRing(id="klar", name=t("Klar")),
    MaturityRing(id="prova", name=t("Prova")),
    BottomLine(id="invanare", name=t("Invånare"), leading=True),
    BottomLine(id="ekonomi", name=t("Ekonomi")),
    *(PrivacyLevel(id=level, name=t("Nivå")) for level in "0123"),
]  # fmt: skip


def filed(*changed):
    return {(KIND_OF[type(record)], record.id): record for record in [*CATALOGUE, *changed]}


def found(*changed, media=frozenset({LARGE, SMALL})):
    return [
        (problem.record, problem.field, problem.rule, problem.blocking) for problem in check(filed(*changed), media)
    ]


def but(record, **changes):
    return msgspec.structs.replace(record, **changes)


def test_a_catalogue_in_order_has_no_problems():
    assert check(filed(), {LARGE, SMALL}) == []
    assert check(filed()) == []


KEEP = {
    "score": Scores(values={"invanare": 4}, illustrative=False, assessed_by="Anna", date="2026-01-01", source="Prov")
}


def test_scores_that_somebody_answers_for_are_in_order():
    assert found(but(TYPE, scores=KEEP["score"])) == []


TYPE_CASES = [
    ({"alarm": AlarmWorkflow(alarms=True)}, "alarm.steps", "alarm-steps", True),
    ({"alarm": AlarmWorkflow(alarms=True, steps=({"en": "Press."},))}, "alarm.steps", "alarm-steps", True),
    ({"scores": Scores(values={"invanare": 3, "ekonomi": 5})}, "maturity.ring", "klar-without-value", True),
    ({"scores": Scores()}, "maturity.ring", "klar-without-value", True),
    ({"scores": Scores(values={"invanare": 4, "ekonomi": 6})}, "scores.values.ekonomi", "score-value", True),
    ({"scores": Scores(values={"invanare": 4, "ekonomi": 0})}, "scores.values.ekonomi", "score-value", True),
    ({"scores": but(TYPE.scores, assessed_by="Anna")}, "scores.assessed_by", "score-illustrative", True),
    ({"scores": but(KEEP["score"], assessed_by="")}, "scores", "score-source", True),
    ({"scores": but(KEEP["score"], date="")}, "scores", "score-source", True),
    ({"scores": but(KEEP["score"], source="")}, "scores", "score-source", True),
    ({"scores": but(KEEP["score"], values={"invanare": 4, "x": 1})}, "scores.values.x", "reference", True),
    ({"needs": ("hjalp", "x")}, "needs.1", "reference", True),
    ({"life_areas": ("x",)}, "life_areas.0", "reference", True),
    ({"access": ("x",)}, "access.0", "reference", True),
    ({"alternatives": ("x\ud800",)}, "alternatives.0", "reference", True),
    ({"alternatives": ("larm",)}, "alternatives", "alternative-itself", True),
    ({"maturity": Maturity(ring="x")}, "maturity.ring", "reference", True),
    ({"try_here": TryHere(how=t("Tryck."), station="x")}, "try_here.station", "reference", True),
    ({"data": but(TYPE.data, who_sees={})}, "data.who_sees", "privacy-told", False),
    ({"data": but(TYPE.data, collects={})}, "data.who_sees", "privacy-told", False),
    ({"iso9999": (IsoCode(code="222718", edition="2016"),)}, "iso9999.0.code", "iso-code", True),
    ({"iso9999": (IsoCode(code="22", edition="2016"),)}, "iso9999.0.code", "iso-code", True),
    ({"iso9999": (IsoCode(code="22 27 18 01", edition="2016"),)}, "iso9999.0.code", "iso-code", True),
    ({"iso9999": (IsoCode(code="٢٢ ٢٧", edition="2016"),)}, "iso9999.0.code", "iso-code", True),
    ({"iso9999": (IsoCode(code="22 27", edition="16"),)}, "iso9999.0.edition", "iso-edition", True),
    ({"evidence": (Evidence(claim={}, source="Rapport"),)}, "evidence.0", "evidence-source", True),
    ({"evidence": (Evidence(claim=t("Ja."), source=" "),)}, "evidence.0", "evidence-source", True),
    ({"evidence": (Evidence(claim=t("Ja."), source="x", year=20),)}, "evidence.0.year", "evidence-year", True),
    ({"pictures": (but(PICTURE, alt={}),)}, "pictures.0.alt", "picture-alt", True),
    ({"pictures": (PICTURE, but(PICTURE, small="c" * 64))}, "pictures.1", "picture-missing", True),
    ({"price": Price(min_sek=2, max_sek=1)}, "price", "price-range", True),
    ({"price": Price(min_sek=-1)}, "price", "price-range", True),
    ({"price": Price(max_sek=-1)}, "price", "price-range", True),
    ({"price": Price(show=True, as_of="2026-01-01")}, "price.show", "price-shown", True),
    ({"price": Price(show=True, min_sek=1)}, "price.show", "price-shown", True),
    ({"diffusion": but(TYPE.diffusion, percent=101)}, "diffusion.percent", "percent", True),
    ({"valid_from": "2026-02-30"}, "valid_from", "date", True),
    ({"valid_to": "31/12 2026"}, "valid_to", "date", True),
    ({"updated": "2026-1-1"}, "updated", "date", True),
    ({"maturity": Maturity(ring="klar", date="x")}, "maturity.date", "date", True),
    ({"scores": but(TYPE.scores, date="x")}, "scores.date", "date", True),
    ({"review": Review(at="i går")}, "review.at", "date", True),
    ({"price": Price(as_of="2026")}, "price.as_of", "date", True),
    ({"procurement": (Procurement(agreement="x", valid_to="x"),)}, "procurement.0.valid_to", "date", True),
    ({"trials": (Trial(title={}, steps=(TrialStep(phase="ide", date="x"),)),)}, "trials.0.steps.0.date", "date", True),
    ({"valid_to": "2025-12-31"}, "valid_to", "dates-order", True),
    ({"number": 99}, "number", "number-form", True),
    ({"number": 10_000}, "number", "number-form", True),
    ({"number": 1000}, "number", "number-form", True),
    ({"needs": ()}, "needs", "type-need", False),
    ({"access": ()}, "access", "type-route", False),
    ({"name": {"fi": "Hälytin", "en": "Alarm", "da": "Alarm"}}, "name", "text-needed", True),
    ({"name": t("Larm") | {"sv": " "}}, "name.sv", "text-empty", True),
    ({"summary": {}}, "summary", "text-needed", True),
    ({"summary": t("x" * 201)}, "summary.sv", "text-length", True),
    ({"name": t("x" * 81)}, "name.fi", "text-length", True),
    ({"search_words": {"sv": ("x" * 41,)}}, "search_words.sv.0", "text-length", True),
    ({"notes": "x" * 2001}, "notes", "text-length", True),
    ({"description": t("Ett\ttecken")}, "description.sv", "text-character", True),
    ({"description": t("Ett\ud83d tecken")}, "description.en", "text-character", True),
    ({"description": t("Baklänges\u202e text")}, "description.da", "text-character", True),
    ({"owner_unit": "Enhet\x00"}, "owner_unit", "text-character", True),
    ({"description": t("x") | {"sw": "x", "sv": "x"}}, "description.sw", "text-language", True),
    ({"suits": ({"sv": "Dig"},)}, "suits.0", "translation", False),
    ({"description": t("Biståndshandläggaren utreder behovet av välfärdsteknik och beslutar därefter om insatser.")},
     "description", "text-hard", False),
    ({"suits": (t("Dig som " + "kan " * 17 + "mer."),)}, "suits.0", "text-hard", False),
    ({"devices": ({"sv": "Knapp på armen"},)}, "devices.0", "translation", False),
    ({"supplier_questions": (t("Kan den provas?"), {"sv": "Priset?"})}, "supplier_questions.1", "translation", False),
    ({"supplier_questions": (t("Kan den provas?"), t(" "))}, "supplier_questions.1.sv", "text-empty", True),
    ({"data": but(TYPE.data, consent={"sv": "Frivilligt"})}, "data.consent", "translation", False),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "field", "rule", "blocking"), TYPE_CASES)
def test_a_type_breaks_a_rule(changes, field, rule, blocking):
    assert ("type/larm", field, rule, blocking) in found(but(TYPE, **changes))


def test_names_and_short_texts_are_not_measured():
    hard = t("Trygghetslarmsmottagningens kommunikationsutrustning")
    assert (
        found(but(TYPE, name=hard, devices=(hard,) * 2, pros=(hard,)), but(ROOM, controller=t(f"{LONG_NAME} 08-1")))
        == []
    )


def test_line_breaks_and_minority_languages_are_welcome():
    assert found(but(TYPE, description=t("Rad ett.\nRad två.") | {"ar": "نص", "fit": "Teksti"})) == []


OTHER_CASES = [
    (but(NEED, life_areas=("x",)), "life_areas.0", "reference", True),
    (but(NEED, text={}), "text", "text-needed", True),
    (but(NEED, text=t("x" * 121)), "text.sv", "text-length", True),
    (but(AREA, needs=("hjalp", "x")), "needs.1", "reference", True),
    (but(AREA, needs=()), "needs", "area-empty", True),
    (but(AREA, picture=but(PICTURE, alt={"fi": "Nappi"})), "picture.alt", "picture-alt", True),
    (but(AREA, picture=but(PICTURE, large="c" * 64)), "picture", "picture-missing", True),
    (but(PRODUCT, type="x"), "type", "reference", True),
    (but(PRODUCT, name=" "), "name", "text-needed", True),
    (but(PRODUCT, pictures=(but(PICTURE, large="c" * 64),)), "pictures.0", "picture-missing", True),
    (but(STATION, number=0), "number", "station-number", True),
    (but(ROOM, retention_days=91), "retention_days", "retention", True),
    (but(ROOM, retention_days=0), "retention_days", "retention", True),
    (but(ROOM, phone=" "), "phone", "showroom-phone", False),
    (but(ROOM, hours={"sv": "9–16"}), "hours", "translation", False),
    (but(ROOM, id="annex"), "id", "showroom-id", True),
    (but(RECIPIENT, public_key="***"), "public_key", "recipient-key", True),
    (but(RECIPIENT, public_key="å"), "public_key", "recipient-key", True),
    (but(RECIPIENT, public_key=f"{KEY[:9]} {KEY[9:]}"), "public_key", "recipient-key", True),
    (but(RECIPIENT, public_key=KEY[:-4]), "public_key", "recipient-key", True),
    (but(RECIPIENT, public_key=base64.b64encode(bytes(32)).decode()), "public_key", "recipient-key", True),
    (but(WATCH, id="klocka 2"), "id", "id-form", True),
    (but(WATCH, id="åkta"), "id", "id-form", True),
    (but(WATCH, id="x" * 65), "id", "id-form", True),
    (but(WATCH, id=""), "id", "id-form", True),
    (but(WATCH, id="en-till"), "number", "number-unique", True),
]


@pytest.mark.parametrize(("record", "field", "rule", "blocking"), OTHER_CASES)
def test_another_record_breaks_a_rule(record, field, rule, blocking):
    assert (field, rule, blocking) in [problem[1:] for problem in found(record)]


@pytest.mark.parametrize(
    "record",
    [
        but(ROOM, retention_days=1),
        but(ROOM, retention_days=90),
        but(TYPE, price=Price(show=True, min_sek=0, max_sek=0, as_of="2026-01-01")),
        but(TYPE, diffusion=but(TYPE.diffusion, percent=0)),
        but(TYPE, diffusion=but(TYPE.diffusion, percent=100)),
        but(TYPE, valid_from="2026-12-31"),
        but(TYPE, number=100),
        but(TYPE, name=t("x" * 80)),
        but(TYPE, evidence=(Evidence(claim=t("Ja."), source="x", year=1950),)),
        but(WATCH, id="X_9-" * 16, number=500),
    ],
)
def test_what_is_just_within_the_rules_is_in_order(record):
    assert found(record) == []


def test_of_two_with_one_number_the_later_must_change():
    assert ("type/larm-2", "number", "number-unique", True) in found(but(TYPE, id="larm-2"))
    assert ("station/koket", "number", "station-number", True) in found(but(STATION, id="koket"))


def test_four_digits_are_allowed_when_all_three_digit_numbers_are_taken():
    crowd = [but(WATCH, id=f"t{number}", number=number) for number in range(100, 1000) if number not in (101, 999)]
    assert found(*crowd, but(WATCH, id="t1000", number=1000)) == []
    assert [rule for _, _, rule, _ in found(*crowd, but(WATCH, id="t10000", number=10_000))] == ["number-form"]
    assert [rule for _, _, rule, _ in found(*crowd[1:], but(WATCH, id="t1000", number=1000))] == ["number-form"]


def test_the_seventh_large_area_is_too_many():
    areas = [but(AREA, id=f"area-{order}", order=order) for order in range(1, 6)]
    assert found(*areas) == []
    assert found(*areas, but(AREA, id="a-last", order=9)) == [("area/a-last", "prominence", "areas-large", True)]
    assert found(*areas, but(AREA, id="a-last", order=9, prominence="small")) == []


def test_every_need_has_a_door_to_it_and_something_behind_it():
    assert found(Need(id="ensam", text=t("Jag är ensam"))) == [
        ("need/ensam", "id", "need-area", True),
        ("need/ensam", "id", "need-type", False),
    ]


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("", True),
        ("https://skr.se/a?b=c#d", True),
        ("http://skr.se", False),
        ("skr.se", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://skr.se/a b", False),
        ("https://skr.se\\evil", False),
        ("https://[", False),
    ],
)
def test_only_https_links(url, fine):
    problems = found(but(TYPE, evidence=(Evidence(claim=t("Ja."), source="x", url=url),)))
    assert problems == ([] if fine else [("type/larm", "evidence.0.url", "evidence-url", True)])


def test_a_level_of_privacy_must_be_one_of_the_four_and_described():
    level = but(TYPE, data=but(TYPE.data, level=4))
    assert found(level) == [
        ("type/larm", "data.level", "reference", True),
        ("type/larm", "data.level", "privacy-level", True),
    ]
    assert ("type/larm", "data.level", "privacy-level", True) in found(level, PrivacyLevel(id="4", name=t("Nivå")))


def test_a_record_filed_under_another_key_is_a_problem():
    records = filed() | {("type", "annan"): TYPE}
    assert [problem.rule for problem in check(records)] == ["id-place"]


def test_a_catalogue_without_a_room_says_so_and_may_be_published():
    records = filed()
    del records["showroom", "showroom"]
    assert check(records) == [
        Problem(
            "showroom/showroom", "id", "showroom-missing",
            "Visningsrummet är inte beskrivet: fyll i namn, telefon och öppettider.", blocking=False,
        )
    ]  # fmt: skip


def test_an_empty_catalogue_has_nothing_else_to_say():
    assert [problem.rule for problem in check({})] == ["showroom-missing"]


def test_sentences_name_the_record_in_plain_words():
    sentences = [problem.sentence for problem in check(filed(but(TYPE, alarm=AlarmWorkflow(alarms=True))))]
    assert sentences == ["Typen ”Larm” larmar men saknar steg: skriv vad som händer när den larmar, steg för steg."]
    nameless = check(filed(Need(id="tomt", text={}), AREA))
    assert all(problem.sentence.startswith("Behovet ”tomt” ") for problem in nameless)


def test_missing_translations_are_told_once_a_language():
    (problem,) = check(
        filed(but(TYPE, name={"sv": "Larm", "fi": "Hälytin", "da": "Alarm"}, suits=({"sv": "Dig"} | t("x"),)))
    )
    assert problem.sentence == "Typen ”Larm” är inte översatt till engelska: namn."


@pytest.mark.parametrize("case", [*(but(TYPE, **case[0]) for case in TYPE_CASES), *(case[0] for case in OTHER_CASES)])
def test_every_sentence_can_be_shown_and_says_what_to_do(case):
    for problem in check(filed(case), set()):
        problem.sentence.encode()
        assert problem.sentence.endswith(".")
        assert ": " in problem.sentence


def test_every_field_that_visitors_read_has_a_plain_name():
    fields = {
        path.split(".")[0]
        for record in CATALOGUE
        if not isinstance(record, LifeArea | Product | Recipient)
        for path, _, language in texts_of(record)
        if language and not path.startswith("search_words")
    }
    assert fields <= set(FIELDS)


@given(st.text())
def test_is_date_never_raises(text):
    assert is_date(text) in (True, False)


def test_a_problem_is_a_plain_value():
    problem = Problem("type/larm", "name", "text-needed", "Typen saknar namn.")
    assert astuple(problem) == ("type/larm", "name", "text-needed", "Typen saknar namn.", True)
    assert is_date("2026-11-23")
    assert is_date("2024-02-29 12:00")
    assert not is_date("2026-02-29")
