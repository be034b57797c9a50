"""The first start: where the catalogue is, who one is, and what the keys protect."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from catalog.cli.making import begin, join
from catalog.errors import CatalogError
from catalog.publication import keys
from catalog.publication.paper import on_paper
from kiosk.staff.tongue import say

WHERE, WHO, PAPER = range(3)
SHARE: Final = say(
    "Katalogen ligger i en mapp som både den här datorn och kioskerna når, till exempel på en nätverksenhet. "
    "Fråga IT om du inte vet vilken."
)
PROTECTS: Final = say(
    "Programmet gör tre nycklar. En skriver under det du publicerar: kioskerna visar bara det. En öppnar det som "
    "besökare har skickat. Den tredje är en reserv på papper. Med en lösenfras kan ingen annan använda dem."
)
RESERVE: Final = say(
    "Det här är reservnyckeln. Skriv ut den och lås in papperet. Utan den går det som besökare har skickat inte att "
    "läsa, om du glömmer lösenfrasen."
)


class FirstStart(QWizard):
    """Makes a catalogue, or joins one that is there, in the workspace `folder`."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before the second page is left."""
        super().__init__()
        self.setWindowTitle(say("Visningsrum: första gången"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.NextButton, say("Nästa"))
        self.setButtonText(QWizard.WizardButton.BackButton, say("Tillbaka"))
        self.setButtonText(QWizard.WizardButton.CancelButton, say("Avbryt"))
        self.setButtonText(QWizard.WizardButton.FinishButton, say("Börja arbeta"))
        self.where, self.who, self.paper = Where(), Who(folder), Paper(folder)
        for number, page in ((WHERE, self.where), (WHO, self.who), (PAPER, self.paper)):
            self.setPage(number, page)
        self.who.where = self.where


class Where(QWizardPage):
    """Which folder, and whether there is a catalogue in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(say("Var finns katalogen?"))
        self.share, self.colleagues = Folder(say("Den delade mappen")), Folder(say("Kollegans nycklar (mappen keys)"))
        self.new, self.old = (
            QRadioButton(say("Vi börjar med en ny katalog")),
            QRadioButton(say("Katalogen finns redan")),
        )
        self.new.setChecked(True)
        column = QVBoxLayout(self)
        column.addWidget(_told(SHARE))
        for widget in (self.share, self.new, self.old, self.colleagues):
            column.addWidget(widget)
        column.addStretch()
        self.colleagues.setEnabled(False)
        self.old.toggled.connect(self.colleagues.setEnabled)
        for changed in (self.share.field.textChanged, self.colleagues.field.textChanged, self.old.toggled):
            changed.connect(self._look)

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Say whether the folders are there."""
        return self.share.is_there() and (self.new.isChecked() or self.colleagues.is_there())

    @Slot()
    def _look(self) -> None:
        self.completeChanged.emit()


class Who(QWizardPage):
    """The name that stands by what one publishes, and the passphrase. Leaving it makes everything."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.where: Where | None = None
        self.setTitle(say("Vem är du?"))
        self.author, self.first, self.second = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.refused = QLabel()
        self.refused.setObjectName("refused")
        self.refused.setWordWrap(True)
        column = QVBoxLayout(self)
        form = QFormLayout()
        form.addRow(say("Ditt namn, som kollegorna ser det"), self.author)
        column.addLayout(form)
        self._told = _told(PROTECTS)
        column.addWidget(self._told)
        form = QFormLayout()
        form.addRow(say("Lösenfras, till exempel fyra ord"), self.first)
        form.addRow(say("Samma lösenfras en gång till"), self.second)
        column.addLayout(form)
        column.addWidget(self.refused)
        column.addStretch()
        for field in (self.author, self.first, self.second):
            field.textChanged.connect(self._look)

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Say whether there is a name, and the passphrase is the same both times."""
        return bool(self.author.text().strip()) and self.first.text() == self.second.text()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Make the catalogue or join it; what refuses that is told, and nothing is lost."""
        if self.where is None:
            return False
        share, author, secret = Path(self.where.share.field.text()), self.author.text().strip(), self.first.text()
        try:
            if self.where.new.isChecked():
                begin(self._folder, share, author, secret)
            else:
                join(self._folder, share, author, Path(self.where.colleagues.field.text()))
        except CatalogError as problem:
            self.refused.setText(problem.sentence)
            return False
        except OSError as problem:
            self.refused.setText(say("Det gick inte att skriva i mappen: {strerror}.", strerror=problem.strerror))
            return False
        return True

    @Slot()
    def _look(self) -> None:
        self.completeChanged.emit()


class Paper(QWizardPage):
    """The reserve key as it is copied to paper; a colleague's catalogue has one already."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setTitle(say("Reservnyckeln på papper"))
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(say("Reservnyckeln"))
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.done = QCheckBox(say("Jag har skrivit ut eller skrivit av den"))
        self.done.toggled.connect(self._look)
        self._told = _told(RESERVE)
        column = QVBoxLayout(self)
        for widget in (self._told, self.words, self.done):
            column.addWidget(widget)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show the key, if this catalogue is new."""
        path = self._folder / "keys" / "recovery.key"
        has_key = path.exists()
        if has_key:
            who = self.wizard()
            secret = who.who.first.text() if isinstance(who, FirstStart) else ""
            self.words.setPlainText(on_paper(keys.read_private(path, keys.INBOX, secret)))
        else:
            self._told.setText(say("Du är ansluten. Nycklarna är desamma som kollegans."))
        self.words.setVisible(has_key)
        self.done.setVisible(has_key)
        self.done.setChecked(not has_key)

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Say whether it is on paper."""
        return self.done.isChecked()

    @Slot()
    def _look(self) -> None:
        self.completeChanged.emit()


class Folder(QWidget):
    """A folder to write or choose."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        choose = QPushButton(say("Välj..."))
        choose.setAccessibleName(say("Välj: {name}", name=name))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(name))
        row.addWidget(self.field)
        row.addWidget(choose)

    def is_there(self) -> bool:
        """Say whether what is written is a folder."""
        return bool(self.field.text().strip()) and Path(self.field.text()).is_dir()

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self._name)
        if name:
            self.field.setText(name)


def _told(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
