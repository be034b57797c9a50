"""Rules for the guide: every way through it ends, soon, in something to look at; and it leads to every need."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from catalog.entities import SOURCE_LANGUAGE, GuideAnswer, GuideQuestion, Need, NeedArea, ProductType, Record
from catalog.validation.problem import Finding, Whole

FEWEST_ANSWERS: Final = 2
MOST_ANSWERS: Final = 6
LONGEST_WAY: Final = 7
"""Questions a visitor answers at the most, standing."""


class Choice(NamedTuple):
    """One way on from a question: the field it stands in, and what to call it in a sentence."""

    field: str
    answer: GuideAnswer
    called: str


def choices_of(question: GuideQuestion) -> Iterator[Choice]:
    """Give every way on from `question`: its answers, then leaving it out."""
    for place, answer in enumerate(question.answers):
        words = answer.text.get(SOURCE_LANGUAGE, "").strip() or str(place + 1)
        yield Choice(f"answers.{place}", answer, f"svaret ”{words}”")
    yield Choice("skip", question.skip, "att hoppa över frågan")


def check_guide(whole: Whole) -> Iterator[tuple[Record, Finding]]:
    """Check all questions together; a catalogue without any has no guide, which is no problem."""
    questions = sorted(whole.all(GuideQuestion), key=lambda each: (each.order, each.id))
    for question in questions:
        yield from ((question, finding) for finding in _check_answers(question))
    if questions:
        ways = _Ways(questions, whole)
        yield from ways.check_loops()
        yield from ways.check_length()
        yield from ways.check_ends()
        yield from ways.check_needs()


def _check_answers(question: GuideQuestion) -> Iterator[Finding]:
    if not FEWEST_ANSWERS <= len(question.answers) <= MOST_ANSWERS:
        says = f"har {len(question.answers)} svar: ge den {FEWEST_ANSWERS} till {MOST_ANSWERS}."
        yield Finding("answers", "guide-answers", says)
    seen: set[str] = set()
    for place, answer in enumerate(question.answers):
        words = answer.text.get(SOURCE_LANGUAGE, "").strip()
        if not words:
            yield Finding(f"answers.{place}.text", "guide-text", "har ett svar utan text: skriv det på svenska.")
        elif words.casefold() in seen:
            says = f"har svaret ”{words}” två gånger: ändra eller ta bort det ena."
            yield Finding(f"answers.{place}.text", "guide-text", says)
        seen.add(words.casefold())


class _Ways:
    """All ways through the guide, by the questions they pass. What is named but does not exist ends a way."""

    def __init__(self, questions: list[GuideQuestion], whole: Whole) -> None:
        self._whole = whole
        self._questions = {question.id: question for question in questions}
        self._first = questions[0]
        self._backwards: set[tuple[str, str]] = set()
        self._passed: set[str] = set()
        self._order: list[GuideQuestion] = []
        """The questions that can be reached, each after all that lead to it."""
        self._walk(self._first, set())
        self._order.reverse()
        self._reached = frozenset(question.id for question in self._order)
        self._answered = frozenset(need for kept in whole.all(ProductType) for need in kept.needs)

    def _walk(self, question: GuideQuestion, above: set[str]) -> None:
        above.add(question.id)
        self._passed.add(question.id)
        for choice in choices_of(question):
            following = self._questions.get(choice.answer.next)
            if following and following.id in above:
                self._backwards.add((question.id, choice.field))
            elif following and following.id not in self._passed:
                self._walk(following, above)
        above.remove(question.id)
        self._order.append(question)

    def _onwards(self, question: GuideQuestion) -> Iterator[tuple[Choice, GuideQuestion | None]]:
        for choice in choices_of(question):
            if (question.id, choice.field) not in self._backwards:
                yield choice, self._questions.get(choice.answer.next)

    def check_loops(self) -> Iterator[tuple[Record, Finding]]:
        """Check that no way comes back to a question, and that some way comes to each."""
        for question in self._order:
            for choice in choices_of(question):
                if (question.id, choice.field) in self._backwards:
                    says = f"går runt i en cirkel: {choice.called} leder tillbaka. Välj en annan nästa fråga."
                    yield question, Finding(f"{choice.field}.next", "guide-loop", says)
        for question in self._questions.values():
            if question.id not in self._reached:
                says = "kan ingen komma till: låt något svar leda till den, eller ta bort den."
                yield question, Finding("id", "guide-unreached", says)

    def check_length(self) -> Iterator[tuple[Record, Finding]]:
        """Check that nobody is asked too much."""
        place = {self._first.id: 1}
        for question in self._order:
            for _, following in self._onwards(question):
                if following:
                    place[following.id] = max(place.get(following.id, 0), place[question.id] + 1)
            if place[question.id] == LONGEST_WAY + 1:
                says = f"kan komma som fråga {LONGEST_WAY + 1}: ställ högst {LONGEST_WAY} frågor i följd."
                yield question, Finding("order", "guide-long", says)

    def check_ends(self) -> Iterator[tuple[Record, Finding]]:
        """Check that nobody reaches the end without having said anything that leads to a type."""
        silent = {self._first.id}
        for question in self._order:
            for choice, following in self._onwards(question) if question.id in silent else ():
                if self._gives(choice.answer):
                    continue
                if following:
                    silent.add(following.id)
                else:
                    says = f"kan sluta utan resultat: koppla ett behov eller en typ till {choice.called}."
                    yield question, Finding(f"{choice.field}.needs", "guide-empty", says)

    def check_needs(self) -> Iterator[tuple[Record, Finding]]:
        """Check that the guide leads to every need that home shows and something answers."""
        named = {need for question in self._order for choice in choices_of(question) for need in choice.answer.needs}
        shown = {need for area in self._whole.all(NeedArea) for need in area.needs}
        for need in self._whole.all(Need):
            if need.id in shown and need.id in self._answered and need.id not in named:
                says = "nås inte från ”Hjälp mig välja”: koppla det till ett svar i någon fråga."
                yield need, Finding("id", "guide-need", says)

    def _gives(self, answer: GuideAnswer) -> bool:
        named = any(self._whole.has("type", each) for each in answer.types)
        return named or not self._answered.isdisjoint(answer.needs)
