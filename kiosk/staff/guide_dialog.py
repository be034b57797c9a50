"""Trying the guide as it is written now: question by question, with the products that are left, and why."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import GuideQuestion, ProductType, read
from catalog.guide import SKIPPED, Guide, Met, Path, Taken, back, in_order, weigh
from catalog.profiles import needs_met
from kiosk.staff.desk import Desk
from kiosk.staff.tongue import say

SIZE: Final = (760, 620)
KEY: Final = Qt.ItemDataRole.UserRole


def meeting(types: Iterable[ProductType], taken: tuple[Taken, ...], today: str) -> list[Met]:
    """Return the types that a visitor would be shown `today` after these answers, as the kiosk orders them."""
    shown = (each for each in types if each.valid_from <= today and (not each.valid_to or each.valid_to >= today))
    return in_order(weigh(taken, each.id, each.number, needs_met(each)) for each in shown)


class GuideDialog(QDialog):
    """The guide with the drafts in it. `chosen` carries a record (`type/fallarm`) that somebody wants to change."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, today: Callable[[], str], parent: QWidget | None = None) -> None:
        """Begin with the first question."""
        super().__init__(parent)
        self.setWindowTitle(say("Prova guiden"))
        self.resize(*SIZE)
        questions = [each for each in desk.all_of("guide_question") if isinstance(each, GuideQuestion)]
        self._guide = Guide({each.id: each for each in sorted(questions, key=lambda each: (each.order, each.id))})
        self._types = {each.id: each for each in desk.types()}
        self._today = today()
        self._path: Path = ()
        self.so_far, self.question, self.count = QLabel(), QLabel(), QLabel()
        self.question.setObjectName("question")
        for label in (self.so_far, self.question, self.count):
            label.setWordWrap(True)
        self.answers = QVBoxLayout()
        self.buttons: list[QPushButton] = []
        self.results = QListWidget()
        self.results.setAccessibleName(say("Det som guiden visar"))
        self.results.setWordWrap(True)
        self.results.itemActivated.connect(self._go_to)
        self.back, self.change = QPushButton(say("Tillbaka")), QPushButton(say("Ändra frågan"))
        self.close_button = QPushButton(say("Stäng"))
        self.back.clicked.connect(self._back)
        self.change.clicked.connect(self._change)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(self.so_far)
        column.addWidget(self.question)
        column.addLayout(self.answers)
        column.addWidget(self.count)
        column.addWidget(self.results, 1)
        for button in (self.back, self.change):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)

    def answer(self, place: int, _checked: bool = False) -> None:
        """Give the answer at a place, or leave the question out."""
        self._path = self._guide.answer(self._path, place)
        self._show()

    @Slot()
    def _back(self) -> None:
        self._path = back(self._path)
        self._show()

    @Slot()
    def _change(self) -> None:
        question = self._guide.follow(self._path).question
        if question is not None:
            self.chosen.emit(f"guide_question/{question.id}", "text")
            self.accept()

    @Slot(QListWidgetItem)
    def _go_to(self, entry: QListWidgetItem) -> None:
        if entry.data(KEY):
            self.chosen.emit(f"type/{entry.data(KEY)}", "needs")
            self.accept()

    def _show(self) -> None:
        way = self._guide.follow(self._path)
        self.so_far.setText("  \u203a  ".join(_said(each) for each in way.taken))
        self.so_far.setVisible(bool(way.taken))
        self._show_question(way.question)
        self.back.setEnabled(bool(way.taken))
        self.change.setEnabled(way.question is not None)
        found = meeting(self._types.values(), way.taken, self._today)
        self.count.setVisible(bool(way.taken))
        none = say("Svaren leder inte till någon produkt än.") if way.question else say("De svaren leder ingenstans.")
        self.count.setText(say("{count} produkter visas:", count=len(found)) if found else none)
        self.results.clear()
        for met in found:
            why = ", ".join(_said(each) for each in met.reasons)
            words = say("{number}  {name}\nVisas för: {why}", number=met.number, name=self._name(met.type_id), why=why)
            entry = QListWidgetItem(words, self.results)
            entry.setData(KEY, met.type_id)

    def _show_question(self, question: GuideQuestion | None) -> None:
        while self.buttons:
            button = self.buttons.pop()
            self.answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        if question is None:
            self.question.setText(
                say("Guiden är slut. Det här visas.") if self._path else say("Guiden har inga frågor.")
            )
            return
        self.question.setText(read(question.text, "sv").text or question.id)
        for place, answer in (*enumerate(question.answers), (SKIPPED, question.skip)):
            words = say("Vet inte") if place == SKIPPED else read(answer.text, "sv").text or say("Svar utan ord")
            button = QPushButton(words.replace("&", "&&"))
            button.setAccessibleName(words)
            button.clicked.connect(partial(self.answer, place))
            self.answers.addWidget(button)
            self.buttons.append(button)
        self.buttons[0].setFocus()

    def _name(self, type_id: str) -> str:
        return read(self._types[type_id].name, "sv").text or type_id


def _said(taken: Taken) -> str:
    return say("Vet inte") if taken.place == SKIPPED else read(taken.answer.text, "sv").text
