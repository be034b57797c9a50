import pytest

from catalog.entities import KIND_OF, DataUse, GuideAnswer, GuideQuestion, Maturity, Need, NeedArea, ProductType
from catalog.validation import check


def t(text):
    return dict.fromkeys(("sv", "fi", "en", "da"), text)


TYPE = ProductType(
    id="gps",
    number=101,
    name=t("GPS-larm"),
    summary=t("Du hittar hem."),
    needs=("ute",),
    data=DataUse(level=0),
    maturity=Maturity(ring="prova"),
)
AROUND = (TYPE, Need(id="ute", text=t("Jag vill hitta hem")), NeedArea(id="rora", name=t("Ut"), needs=("ute",)))
YES, NO = GuideAnswer(text=t("Ja"), needs=("ute",)), GuideAnswer(text=t("Nej"), types=("gps",))
SKIP = GuideAnswer(needs=("ute",))


def asks(question_id="vem", *answers, skip=SKIP, order=1):
    return GuideQuestion(id=question_id, text=t("Vem?"), answers=answers or (YES, NO), skip=skip, order=order)


def found(*records):
    whole = {(KIND_OF[type(each)], each.id): each for each in (*AROUND, *records)}
    return [
        (problem.record, problem.field, problem.rule, problem.blocking)
        for problem in check(whole)
        if problem.rule.startswith("guide-") or problem.record.startswith("guide_question")
    ]


def test_a_good_guide_has_nothing_to_complain_of_and_no_guide_at_all_neither():
    assert found(asks()) == found() == []


@pytest.mark.parametrize("number", [1, 7])
def test_a_question_has_two_to_six_answers(number):
    many = [GuideAnswer(text=t(f"Svar {place}"), needs=("ute",)) for place in range(number)]
    assert found(asks("vem", *many)) == [("guide_question/vem", "answers", "guide-answers", True)]


def test_every_answer_says_something_of_its_own():
    silent, again = GuideAnswer(text={"fi": "Kyllä"}, needs=("ute",)), GuideAnswer(text=t("JA "), needs=("ute",))
    assert found(asks("vem", YES, silent, again)) == [
        ("guide_question/vem", "answers.1.text", "guide-text", True),
        ("guide_question/vem", "answers.2.text", "guide-text", True),
    ]


def test_what_an_answer_points_at_exists():
    lost = GuideAnswer(text=t("Hm"), needs=("flyga",), types=("drake",), next="ingen")
    fields = [
        (field, rule) for _, field, rule, _ in found(asks("vem", YES, lost, skip=GuideAnswer(needs=("ute", "inget"))))
    ]
    assert sorted(fields) == [
        ("answers.1.needs", "guide-empty"),
        ("answers.1.needs.0", "reference"),
        ("answers.1.next", "reference"),
        ("answers.1.types.0", "reference"),
        ("skip.needs.1", "reference"),
    ]


def test_no_way_runs_in_a_circle_and_every_question_can_be_come_to():
    there, onwards = GuideAnswer(text=t("Ja"), needs=("ute",), next="b"), GuideAnswer(text=t("Bak"), next="a")
    assert found(asks("a", there, NO), asks("b", YES, onwards, order=2), asks("c", order=3)) == [
        ("guide_question/b", "answers.1.next", "guide-loop", True),
        ("guide_question/c", "id", "guide-unreached", True),
    ]


def test_nobody_is_asked_more_than_seven_questions():
    row = [
        asks(f"q{place}", GuideAnswer(text=t("Ja"), needs=("ute",), next=f"q{place + 1}"), NO, order=place)
        for place in range(1, 9)
    ]
    assert found(*row[:6], asks("q7", order=7)) == []
    assert found(*row, asks("q9", order=9)) == [("guide_question/q8", "order", "guide-long", True)]


def test_no_way_ends_in_nothing_and_the_complaint_says_where():
    vague, on = GuideAnswer(text=t("Vet inte")), GuideAnswer(text=t("Vidare"), next="b")
    assert found(asks("a", on, YES), asks("b", vague, NO, skip=GuideAnswer(), order=2)) == [
        ("guide_question/b", "answers.0.needs", "guide-empty", True),
        ("guide_question/b", "skip.needs", "guide-empty", True),
    ]


def test_a_need_without_any_type_gives_nothing():
    assert ("guide_question/vem", "answers.0.needs", "guide-empty", True) in found(
        asks("vem", GuideAnswer(text=t("Sova"), needs=("sova",)), YES), Need(id="sova", text=t("Jag vill sova"))
    )


def test_the_guide_leads_to_every_need_that_home_shows_and_something_answers():
    fed = ProductType(**{name: getattr(TYPE, name) for name in TYPE.__struct_fields__} | {"id": "robot", "number": 102})
    eating = (
        ProductType(**{name: getattr(fed, name) for name in fed.__struct_fields__} | {"needs": ("ata",)}),
        Need(id="ata", text=t("Jag vill äta")),
        NeedArea(id="hem", name=t("Hem"), needs=("ata",), order=2),
    )
    assert found(asks(), *eating) == [("need/ata", "id", "guide-need", True)]
    assert found(asks("vem", YES, GuideAnswer(text=t("Äta"), needs=("ata",))), *eating) == []


def test_complaints_are_sentences_for_people():
    records = (*AROUND, asks("vem", YES, GuideAnswer(text=t("Vet inte"))))
    problems = check({(KIND_OF[type(each)], each.id): each for each in records})
    said = [problem.sentence for problem in problems if problem.rule == "guide-empty"]
    assert said == ["Frågan ”Vem?” kan sluta utan resultat: koppla ett behov eller en typ till svaret ”Vet inte”."]
