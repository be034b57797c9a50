"""The laws of the guide, over any guide that the rules let through."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from catalog.entities import KIND_OF, DataUse, GuideAnswer, GuideQuestion, Maturity, Need, NeedArea, ProductType
from catalog.exchange.starter import read_starter
from catalog.guide import FEW, SKIPPED, Guide, back, in_order, needs_of, read_path, weigh, write_path
from catalog.validation import check
from catalog.validation.guide import LONGEST_WAY

NEEDS = ("ute", "natt", "ata")
DEMO = Path(__file__).resolve().parents[3] / "assets" / "demo"


def a_type(type_id, number, *needs):
    words = {"sv": type_id}
    return ProductType(
        id=type_id,
        number=number,
        name=words,
        summary=words,
        needs=needs,
        data=DataUse(level=0),
        maturity=Maturity(ring="prova"),
    )


TYPES = (a_type("gps", 101, "ute", "natt"), a_type("kamera", 102, "natt"), a_type("robot", 103, "ata"))


def asked(*questions):
    return Guide({question.id: question for question in questions})


def question(question_id, *answers, skip=None):
    return GuideQuestion(id=question_id, text={"sv": question_id}, answers=answers, skip=skip or GuideAnswer())


def answer(text, *needs, types=(), next=""):  # noqa: A002 # as the record's own field
    return GuideAnswer(text={"sv": text}, needs=needs, types=types, next=next)


@st.composite
def answers(draw, later):
    return GuideAnswer(
        text={"sv": draw(st.text("abcdef", min_size=1, max_size=8))},
        needs=tuple(draw(st.lists(st.sampled_from(NEEDS), max_size=2, unique=True))),
        types=tuple(draw(st.lists(st.sampled_from([each.id for each in TYPES]), max_size=1))),
        next=draw(st.sampled_from(["", *later])),
    )


@st.composite
def guides(draw):
    """Any questions at all: also such as run in circles, lead nowhere and end in nothing."""
    ids = [f"q{place}" for place in range(draw(st.integers(1, 5)))]
    return [
        GuideQuestion(
            id=question_id,
            text={"sv": question_id},
            order=place,
            answers=tuple(draw(st.lists(answers(ids), min_size=2, max_size=3))),
            skip=draw(answers(ids)),
        )
        for place, question_id in enumerate(ids)
    ]


def complaints(questions):
    room = NeedArea(id="a", name={"sv": "a"}, needs=NEEDS)
    needs = [Need(id=each, text={"sv": each}) for each in NEEDS]
    records = {(KIND_OF[type(each)], each.id): each for each in (*questions, *TYPES, *needs, room)}
    return [found for found in check(records) if found.rule.startswith("guide-")]


def results(guide, path):
    taken = guide.follow(path).taken
    return in_order(weigh(taken, each.id, each.number, each.needs) for each in TYPES)


def ends(guide, path=()):
    """Every path from `path` to an end."""
    here = guide.follow(path).question
    if here is None:
        yield path
        return
    for place in (*range(len(here.answers)), SKIPPED):
        yield from ends(guide, guide.answer(path, place))


@given(guides())
def test_what_the_rules_let_through_always_ends_soon_and_in_something(questions):
    complained = {found.rule for found in complaints(questions)}
    guide = asked(*questions)
    paths = list(ends(guide))
    assert all(len(path) <= len(questions) for path in paths)  # whatever the questions are
    if "guide-loop" not in complained and "guide-long" not in complained:
        assert all(len(path) <= LONGEST_WAY for path in paths)
    if not complained & {"guide-loop", "guide-empty"}:
        assert all(results(guide, path) for path in paths)
    if "guide-loop" not in complained:
        assert ("guide-empty" in complained) == any(not results(guide, path) for path in paths)
        passed = {each.question.id for path in paths for each in guide.follow(path).taken}
        assert ("guide-unreached" in complained) == (passed != {each.id for each in questions})
        named = {need for path in paths for need in needs_of(guide.follow(path).taken)}
        assert ("guide-need" in complained) == (not named.issuperset(NEEDS))


@given(guides(), st.lists(st.integers(-2, 4), max_size=9))
def test_back_undoes_an_answer_and_any_path_is_followed_as_far_as_it_fits(questions, steps):
    guide = asked(*questions)
    path = guide.follow(tuple(steps)).path
    assert tuple(steps)[: len(path)] == path
    assert guide.follow(path).path == path
    assert read_path(write_path(path)) == path
    here = guide.follow(path).question
    for place in (*range(len(here.answers)), SKIPPED) if here else ():
        further = guide.answer(path, place)
        assert len(further) == len(path) + 1
        assert back(further) == path
    assert guide.answer(path, 99) == path


@given(guides(), st.data())
def test_results_depend_on_the_answers_not_on_their_order_nor_on_that_of_the_catalogue(questions, data):
    guide = asked(*questions)
    path = data.draw(st.sampled_from(list(ends(guide))))
    taken = guide.follow(path).taken
    turned, types = data.draw(st.permutations(taken)), data.draw(st.permutations(TYPES))
    there = [(met.type_id, met.weight) for met in results(guide, path)]
    again = in_order(weigh(turned, each.id, each.number, each.needs) for each in types)
    assert there == [(met.type_id, met.weight) for met in again]
    for met in again:
        kept = next(each for each in TYPES if each.id == met.type_id)
        assert met.reasons
        for reason in met.reasons:
            assert kept.id in reason.answer.types or set(kept.needs) & set(reason.answer.needs)


def test_a_type_that_an_answer_names_comes_before_one_whose_need_it_names():
    guide = asked(
        question("q", answer("Natten", "natt", next="r"), answer("Mat", "ata")),
        question("r", answer("Kameran", types=("kamera",)), answer("Annat", "natt")),
    )
    found = [(met.type_id, met.weight, [each.question.id for each in met.reasons]) for met in results(guide, (0, 0))]
    assert found == [("kamera", 3, ["q", "r"]), ("gps", 1, ["q"])]
    assert [met.type_id for met in results(guide, (0, 1))] == ["gps", "kamera"]


def test_of_many_only_those_that_meet_about_as_much_as_the_first_are_shown():
    guide = asked(question("q", answer("Natten", "natt", types=("t6", "t7"))), question("r"))
    for many, shown in ((FEW, 6), (FEW + 1, 7)):
        types = [a_type(f"t{number}", 100 + number, "natt") for number in range(1, many + 1)]
        met = in_order(weigh(guide.follow((0,)).taken, each.id, each.number, each.needs) for each in types)
        assert len(met) == shown
        assert met[0].type_id == "t6"
    guide = asked(question("q", answer("Natten", "natt", next="r")), question("r", answer("Kamera", types=("t7",))))
    met = in_order(weigh(guide.follow((0, 0)).taken, each.id, each.number, each.needs) for each in types)
    assert [each.type_id for each in met] == ["t7"]


def test_a_question_left_out_gives_what_it_says_for_that():
    guide = asked(question("q", answer("Natten", "natt"), answer("Mat", "ata"), skip=GuideAnswer(needs=("ute",))))
    assert [met.type_id for met in results(guide, (SKIPPED,))] == ["gps"]


def test_without_questions_there_is_nothing_to_follow():
    assert Guide({}).follow((0, 1)) == ((), (), None)
    assert Guide({}).question("vem") is None
    assert asked(question("vem")).question("vem").id == "vem"


def test_what_is_no_path_is_followed_as_far_as_it_is_one():
    assert [read_path(words) for words in ("", "0.x.2", "1.huj.2", "1.-1", "²")] == [(), (0, -1, 2), (1,), (1,), ()]


# --- the demo's own guide ---


def demo():
    records = read_starter(DEMO).records
    types = [record for (kind, _), record in records.items() if kind == "type"]
    questions = [record for (kind, _), record in records.items() if kind == "guide_question"]
    return asked(*sorted(questions, key=lambda each: each.order)), types, questions


def test_my_mother_gets_lost_leads_to_the_gps_alarm_in_three_answers():
    guide, types, _ = demo()
    path = ()
    for words in ("Någon jag bryr mig om", "Gå ut och hitta hem", "När man är ute och går"):
        here = [each.text["sv"] for each in guide.follow(path).question.answers]
        path = guide.answer(path, here.index(words))
    way = guide.follow(path)
    met = in_order(weigh(way.taken, each.id, each.number, each.needs) for each in types)
    assert way.question is None
    assert met[0].type_id == "mobilt-trygghetslarm-gps"
    assert [each.answer.text["sv"] for each in met[0].reasons] == ["Gå ut och hitta hem", "När man är ute och går"]


def test_the_demos_guide_leads_to_every_type():
    guide, types, _ = demo()
    reached = set()
    for path in ends(guide):
        taken = guide.follow(path).taken
        reached.update(met.type_id for met in in_order(weigh(taken, t.id, t.number, t.needs) for t in types))
    assert reached == {each.id for each in types}


def test_the_demos_guide_is_in_four_languages_and_easy_to_read():
    _, _, questions = demo()
    sentences = []
    for each in questions:
        for text in (each.text, *(found.text for found in each.answers)):
            assert set(text) == {"sv", "fi", "en", "da"}
            sentences.append(text["sv"].rstrip("?"))
    words = " ".join(sentences).split()
    long = [word for word in words if len(word.strip(",")) > 6]
    assert len(words) / len(sentences) + 100 * len(long) / len(words) <= 35
