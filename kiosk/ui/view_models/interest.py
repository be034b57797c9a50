"""The wish a visitor leaves: a code for her phone, or a number to say."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import Showroom
from kiosk.ui.codes import Code, CodeMaker, FormState
from kiosk.ui.images import PROVIDER, Modules
from kiosk.ui.languages import is_right_to_left
from kiosk.ui.models.lists import TypeListModel
from kiosk.ui.models.printing import Printing
from kiosk.ui.models.rows import TypeRow
from kiosk.ui.models.type_cards import rows_of_ids
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.slip import Slip

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
KINDS = ("contact", "try", "showing", "information")
LOOK_MS = 1000
FRESH_LOOKS = 20 * 60
"""After 20 minutes another code comes up: a code can be opened for 30."""


@QmlElement
@QmlUncreatable("Made by the kiosk")
class InterestViewModel(QObject):
    """The number and the telephone are always there; the code when the form can be reached."""

    changed = Signal()
    counted = Signal(str)
    _type_ids: tuple[str, ...]
    _shown: list[TypeRow]
    _room: Showroom | None
    _code: Code | None
    _network: Code | None = None
    _network_shown: bool

    def __init__(
        self,
        reading: Reading,
        form_state: Callable[[], FormState],
        make_code: CodeMaker,
        print_slip: Callable[[Slip], bool] | None = None,
    ) -> None:
        """`form_state` is asked once a second while a code is wanted; without a printer, `print_slip` is None."""
        super().__init__()
        self._slip = Printing(print_slip, self)
        self._reading = reading
        self._form_state = form_state
        self._make_code = make_code
        self._types = TypeListModel()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._forget()
        self._codes_shown = self._looks = 0
        self._room = None
        reading.changed.connect(self._show)

    # --- what it is about ---

    @Property(TypeListModel, constant=True)
    def types(self) -> TypeListModel:
        """What it is about; empty for interest in the room as a whole."""
        return self._types

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many types that are."""
        return len(self._shown)

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name of the only type."""
        return self._shown[0].name if len(self._shown) == 1 else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """The number of the only type, to say on the telephone."""
        return self._shown[0].number if len(self._shown) == 1 else 0

    @Property(str, notify=changed)
    def numbers(self) -> str:
        """The numbers of all of them, `101+203`."""
        return "+".join(str(row.number) for row in self._shown if row.number)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is wished for: contact, try, showing or information; empty until chosen."""
        return self._kind

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number to call."""
        return self._room.phone if self._room else ""

    @Property(str, notify=changed)
    def hours(self) -> str:
        """When somebody answers."""
        return self._reading.words(self._room.hours) if self._room else ""

    @Property(bool, notify=changed)
    def demo(self) -> bool:
        """Whether this is the demo: what is sent reaches nobody."""
        return bool(self._room and self._room.demo)

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether no answer can be promised: nobody has read for long what visitors sent."""
        return self._form.late

    # --- the slip ---

    @Property(Printing, constant=True)
    def slip(self) -> Printing:
        """The slip of paper with the numbers."""
        return self._slip

    @Slot(str, "QStringList")
    def printSlip(self, heading: str, lines: list[str]) -> None:
        """Print the numbers and names between a heading and some lines, all in the visitor's language."""
        room = self._reading.words(self._room.name) if self._room else ""
        things = tuple((row.number, row.name) for row in self._shown if row.number)
        self._slip.begin(Slip(heading, things, (room, *lines), is_right_to_left(self._reading.language)))

    # --- the code ---

    @Property(bool, notify=changed)
    def codeAvailable(self) -> bool:
        """Whether there is a code to show."""
        return self._code is not None

    @Property(str, notify=changed)
    def address(self) -> str:
        """Where the code leads."""
        return self._code.address if self._code else ""

    @Property(str, notify=changed)
    def host(self) -> str:
        """Whose address that is, to be read below the code."""
        return self._code.host if self._code else ""

    @Property(int, notify=changed)
    def codeSize(self) -> int:
        """Modules along each side."""
        return len(self.modules())

    @Property(str, notify=changed)
    def codeSource(self) -> str:
        """The code's picture, one pixel a module, without a quiet zone; empty without a code."""
        return f"image://{PROVIDER}/{self._codes_shown}" if self._code else ""

    @Property(bool, notify=changed)
    def formOpened(self) -> bool:
        """Whether somebody has opened the form since the code came up."""
        return self._form.opened > self._before.opened or self._form.sent > self._before.sent

    @Property(bool, notify=changed)
    def sent(self) -> bool:
        """Whether somebody has sent the form since the code came up."""
        return self._form.sent > self._before.sent

    @Property(str, notify=changed)
    def network(self) -> str:
        """The guest network that phones can join; empty if there is none, or no code to reach from it."""
        return self._network.host if self._network and self._code else ""

    @Property(bool, notify=changed)
    def networkShown(self) -> bool:
        """Whether the code that is shown joins that network."""
        return self._network_shown

    @Slot()
    def toggleNetwork(self) -> None:
        """Show the code that joins the guest network, or again the one that leads to the form: never both."""
        self._network_shown = self._network is not None and not self._network_shown
        self._codes_shown += 1
        self.changed.emit()

    def modules(self) -> Modules:
        """Return the code that is shown, for the provider of its picture."""
        return self._on_show.modules if self._on_show else ()

    @property
    def _on_show(self) -> Code | None:
        return self._network if self._network_shown and self._code else self._code

    @Slot(str)
    def open(self, typeIds: str) -> None:
        """Begin a wish about the types with these ids, as `gps+fallarm`."""
        self._timer.stop()
        self._forget()
        self._type_ids = tuple(filter(None, typeIds.split("+")))
        self._form = self._before = self._form_state()
        self._show()

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Say what is wished for; the code follows. Empty: choose again."""
        self._kind = kind if kind in KINDS else ""
        self._network_shown = False
        self._code = None
        self._before = self._form = self._form_state()
        if self._kind:
            self.counted.emit(f"interest:{self._kind}")
            self._show_code()
            if self.codeAvailable:
                self.counted.emit("code:shown")
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Forget the wish."""
        self._forget()
        self._slip.forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._type_ids = ()
        self._kind = ""
        self._network_shown = False
        self._show_types()
        self._code = None
        self._form = self._before = FormState()

    @Slot()
    def _show(self) -> None:
        catalogue = self._reading.catalogue
        self._room = catalogue.showroom() if catalogue else None
        self._show_types()
        if self._kind:
            self._show_code()
        self.changed.emit()

    def _show_types(self) -> None:
        self._shown = rows_of_ids(self._reading, self._type_ids)
        self._types.show(self._shown)

    def _show_code(self) -> None:
        self._network = self._make_code.network()
        origin, numbers = self._form.origin, tuple(row.number for row in self._shown if row.number)
        self._code = self._make_code(origin, numbers, self._reading.language, self._kind) if origin else None
        self._codes_shown += 1
        self._looks = 0

    @Slot()
    def _look(self) -> None:
        form = self._form_state()
        self._looks += 1
        worn = self._looks >= FRESH_LOOKS
        if form == self._form and not worn:
            return
        moved = form.origin != self._form.origin
        restarted = form.opened < self._form.opened or form.sent < self._form.sent
        self._form = form
        if restarted:
            self._before = form
        if moved or worn:
            self._show_code()
        self.changed.emit()
