"""The guide: one question at a time, then what meets the answers, with the reasons."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import GuideAnswer, read
from catalog.guide import SKIPPED, Guide, Met, Taken, Way, needs_of, read_path, write_path
from catalog.queries import Catalogue
from kiosk.ui.models.lists import GivenListModel, GuideAnswerListModel, TypeListModel
from kiosk.ui.models.rows import GivenRow, GuideAnswerRow, TypeRow
from kiosk.ui.models.type_cards import rows_of_ids
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
AT_ONCE = 24
NOWHERE = Way((), (), None)


@QmlElement
@QmlUncreatable("Made by the kiosk")
class GuideViewModel(QObject):
    """A way through the questions is a path, as `0.2.x`: the places of the answers, x for a question left out."""

    changed = Signal()
    counted = Signal(str)
    """At an end, once a visit: `answer:<need>` for a need in the answers, `unanswered:<need>` if nothing meets it."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._told: set[str] = set()
        self._opened = False
        self._way = NOWHERE
        self._pictured = False
        self._answers = GuideAnswerListModel()
        self._given = GivenListModel()
        self._results = TypeListModel()
        reading.changed.connect(self._show)

    @Property(str, notify=changed)
    def path(self) -> str:
        """The way so far."""
        return write_path(self._way.path)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which question this is, 1 is the first."""
        return len(self._way.path) + 1

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        """Whether there is nothing more to ask."""
        return self._opened and self._way.question is None

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked."""
        return self._reading.words(self._way.question.text) if self._way.question else ""

    @Property(str, notify=changed)
    def questionLanguage(self) -> str:
        """The language it is asked in; empty if that is the visitor's."""
        shown = read(self._way.question.text if self._way.question else {}, self._reading.language)
        return "" if shown.language == self._reading.language else shown.language

    @Property(GuideAnswerListModel, constant=True)
    def answers(self) -> GuideAnswerListModel:
        """What can be answered, each with the path that it leads to."""
        return self._answers

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        """Whether every answer has a picture."""
        return self._pictured

    @Property(str, notify=changed)
    def skipPath(self) -> str:
        """The path if the question is left out."""
        return write_path((*self._way.path, SKIPPED))

    @Property(str, notify=changed)
    def skipText(self) -> str:
        """What the catalogue calls leaving it out; usually empty."""
        return self._reading.words(self._way.question.skip.text) if self._way.question else ""

    @Property(GivenListModel, constant=True)
    def given(self) -> GivenListModel:
        """The answers so far, each with the path back to its question."""
        return self._given

    @Property(TypeListModel, constant=True)
    def results(self) -> TypeListModel:
        """What meets the answers; `reason` has those answers, empty if only questions were left out."""
        return self._results

    @Property(int, notify=changed)
    def resultCount(self) -> int:
        """How many there are."""
        return self._results.total

    @Slot(str)
    def open(self, path: str) -> None:
        """Show where `path` leads: the next question, or the results."""
        self._opened = True
        self._way = self._guide().follow(read_path(path))
        self._show()

    @Slot()
    def leave(self) -> None:
        """Forget what was answered."""
        self._opened = False
        self._way = NOWHERE
        self._told.clear()
        for model in (self._answers, self._given, self._results):
            model.show([])
        self.changed.emit()

    def _guide(self) -> Guide:
        return self._reading.catalogue.guide() if self._reading.catalogue else Guide({})

    @Slot()
    def _show(self) -> None:
        if not self._opened:
            return
        catalogue = self._reading.catalogue
        self._way = self._guide().follow(self._way.path)
        answers = self._answer_rows(catalogue) if catalogue else []
        self._pictured = all(row.picture for row in answers)
        self._answers.show(answers)
        self._given.show([self._given_row(each) for each in self._way.taken])
        met = catalogue.met(self._way.taken, AT_ONCE) if catalogue and self._way.question is None else []
        self._results.show(self._result_rows(met))
        if catalogue and self._way.question is None:
            self._tell(catalogue)
        self.changed.emit()

    def _answer_rows(self, catalogue: Catalogue) -> list[GuideAnswerRow]:
        question = self._way.question
        rows: list[GuideAnswerRow] = []
        for place, answer in enumerate(question.answers if question else ()):
            card = self._picture_of(catalogue, answer)
            path = write_path((*self._way.path, place))
            rows.append(GuideAnswerRow(path, self._reading.words(answer.text), *card))
        return rows

    def _picture_of(self, catalogue: Catalogue, answer: GuideAnswer, *, further: bool = True) -> tuple[str, str]:
        """Return the picture and tint of its area, or of what it, or the next question's first answer, leads to."""
        area = next((each for each in catalogue.areas() if each.id == answer.area), None)
        if area and area.picture:
            return self._reading.picture(area.picture.small), area.tint or area.id
        card = next((found for each in answer.types if (found := catalogue.card(each, self._reading.language))), None)
        if card is None and answer.needs:
            card = next(iter(catalogue.cards(self._reading.language, need=answer.needs[0], limit=1)), None)
        following = catalogue.guide().question(answer.next) if further and card is None else None
        if following and following.answers:
            return self._picture_of(catalogue, following.answers[0], further=False)
        tints = {area.id: area.tint or area.id for area in catalogue.areas()} if card else {}
        return (self._reading.picture(card.small), tints.get(card.area, "")) if card else ("", "")

    def _given_row(self, taken: Taken) -> GivenRow:
        words = self._reading.words(taken.answer.text)
        return GivenRow(write_path(taken.before), words)

    def _result_rows(self, met: list[Met]) -> list[TypeRow]:
        reasons = {each.type_id: self._reason(each) for each in met}
        rows = rows_of_ids(self._reading, reasons)
        return [row._replace(reason=reasons[row.typeId]) for row in rows]

    def _reason(self, met: Met) -> str:
        answers = (self._reading.words(each.answer.text) for each in met.reasons)
        return ", ".join(f"”{words}”" for words in answers if words)

    def _tell(self, catalogue: Catalogue) -> None:
        for need in needs_of(self._way.taken):
            if need not in self._told:
                self._told.add(need)
                self.counted.emit(f"answer:{need}" if catalogue.count(need=need) else f"unanswered:{need}")
