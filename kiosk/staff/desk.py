"""What the staff program knows and does, without a window: the catalogue with this PC's drafts over it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from catalog.cli.publishing import publish_drafts
from catalog.cli.resolving import Choice, settle
from catalog.cli.workspace import Workspace, opened
from catalog.editing import Step
from catalog.entities import Change, DataUse, Maturity, MaturityRing, ProductType, Record
from catalog.errors import Dispute
from catalog.lifecycle import free_number
from catalog.media import Renditions, import_picture
from catalog.publication import keys
from catalog.publication.conflicts import disputes, merged
from catalog.publication.publish import Publication
from catalog.validation import Problem, check
from catalog.words import id_for
from kiosk.staff.outcome import Outcome
from kiosk.staff.outcome import told as told_of
from kiosk.staff.shelf import Key, Renewal, Shelf, renewal
from kiosk.staff.tongue import say
from kiosk.ui.background import Chores


class Desk(QObject):
    """The records as they would be published now. What takes long is done beside, in an opened workspace of its own."""

    changed = Signal()
    """Some record is not as it was; everything that shows records looks again."""
    checked = Signal(object)
    """`list[Problem]`: the whole catalogue has been looked through."""
    publishing = Signal(str, int, int)
    """A step of a publication (`publish_drafts`), and how much of how much of it is done."""
    published = Signal(object)
    """`Outcome` of a publication: a `Publication`, None if there was nothing new, or a sentence."""
    picture_taken = Signal(object, str, str)
    """`Outcome` of a picture file (a `Picture` without words yet, or the sentence that says what is wrong with it), the
    id of the type that it is for, and the picture that it takes the place of."""
    done = Signal(str, object)
    """The name of what `beside` was asked for, and its `Outcome`."""
    met = Signal(object)
    """`Outcome` of looking at what colleagues have published."""

    def __init__(self, folder: Path) -> None:
        """Open the workspace in `folder`. Raises `Invalid`."""
        super().__init__()
        self._folder = folder
        self._place = Workspace(folder)
        self._shelf = Shelf(self._place)
        self._told: list[Callable[[], object]] = []
        self._touched: set[Key] = set()
        self._waiting = 0
        self._checking = self._check_again = False
        self._chores = Chores()
        self._chores.done.connect(self._done)

    def close(self) -> None:
        """Finish what is being done, and close the workspace."""
        self._chores.close()
        self._place.close()

    # --- reading ---

    @property
    def folder(self) -> Path:
        """The workspace."""
        return self._folder

    @property
    def author(self) -> str:
        """Who works here."""
        return self._place.author

    @property
    def share(self) -> Path:
        """The folder that the kiosks follow."""
        return self._place.share

    @property
    def is_locked(self) -> bool:
        """Whether publishing asks for the passphrase."""
        return keys.read_key_file(self._place.publish_key_path, keys.PUBLISH).sealed is not None

    @property
    def is_idle(self) -> bool:
        """Say whether nothing is being done beside."""
        return not self._waiting

    def types(self) -> list[ProductType]:
        """Return the types by number."""
        return self._shelf.types()

    def all_of(self, kind: str) -> list[Record]:
        """Return the records of a kind, by id."""
        return self._shelf.of(kind)

    def names(self, kind: str) -> list[tuple[str, str]]:
        """Return id and name of every record of a kind."""
        return self._shelf.names(kind)

    def record(self, kind: str, record_id: str) -> Record | None:
        """Return one record; None if there is none."""
        return self._shelf.get(kind, record_id)

    def all(self) -> list[Record]:
        """Return every record."""
        return list(self._shelf.all().values())

    def published_record(self, kind: str, record_id: str) -> Record | None:
        """Return it as it is on the kiosks."""
        return self._place.published_record(kind, record_id)

    def drafts(self) -> list[Change]:
        """Return what publishing would publish."""
        return self._place.drafts.changes()

    def is_draft(self, kind: str, record_id: str) -> bool:
        """Say whether a record differs from what is published."""
        return self._place.drafts.get(kind, record_id) is not None

    def disputes(self) -> list[Dispute]:
        """Return the drafts where a colleague changed the same field meanwhile; other fields merge when publishing."""
        found = disputes(self._place.follower.mirror, self._place.drafts.changes())
        return [each for each in found if merged(each) is None]

    def picture_file(self, sha256: str) -> Path:
        """Return where a picture lies on this PC; it may not be there."""
        waiting = self._place.media_path(sha256)
        return waiting if waiting.exists() else self._place.follower.mirror.media_folder / sha256[:2] / sha256

    # --- changing: kept on the disk when these return ---

    def save(self, kind: str, record: Record) -> None:
        """Keep `record` as a draft; nothing happens if it is as it was."""
        if self._shelf.get(kind, record.id) != record:
            self._place.put(kind, record, self._shelf.origin((kind, record.id)))
            self._look_at((kind, record.id))

    def new_type(self, name: str) -> ProductType:
        """Make a draft of a type with a free number; return it."""
        types = self.types()
        rings = [each for each in self.all_of("ring") if isinstance(each, MaturityRing)]
        farthest = max(rings, key=lambda each: each.order, default=None)
        made = ProductType(
            id=id_for(name, {each.id for each in types}, "produkt"),
            number=free_number(types),
            name={"sv": name},
            summary={},
            data=DataUse(level=0),
            maturity=Maturity(ring=farthest.id if farthest else ""),
        )
        self.save("type", made)
        return made

    def remove(self, kind: str, record_id: str) -> None:
        """Keep a wish to remove a record."""
        self._place.remove(kind, record_id)
        self._look_at((kind, record_id))

    def ask(self, do: Callable[[Workspace], str]) -> str:
        """Return what `do` says of the workspace; it must be quick."""
        return do(self._place)

    def alter(self, key: Key, do: Callable[[Workspace], object]) -> str:
        """Let `do` change one record's draft; return the sentence of what refused it, otherwise nothing."""
        sentence = told_of(lambda: do(self._place)).sentence
        self._look_at(key)
        return sentence

    def discard(self, kind: str, record_id: str) -> None:
        """Let a record be as it is published again."""
        self._place.drafts.discard(kind, record_id, self.author)
        self._look_at((kind, record_id))

    def settle(self, dispute: Dispute, choice: Choice) -> None:
        """Let the chosen version be the draft. Raises `Invalid` for `both` where the same field was changed."""
        settle(self._place, dispute, choice)
        self._look_at((dispute.kind, dispute.id))

    def undo(self) -> Step | None:
        """Take back the latest change; return it, or None if there is none."""
        return self._moved(self._place.drafts.undo())

    def redo(self) -> Step | None:
        """Do again what was taken back last."""
        return self._moved(self._place.drafts.redo())

    # --- what takes long ---

    def take_in_picture(self, file: Path, type_id: str, instead: str = "") -> None:
        """Make a picture file into the sizes that kiosks show; `picture_taken` tells how it went."""
        self._do(("picture", type_id, instead), lambda: told_of(lambda: import_picture(file)))

    def check(self) -> None:
        """Look through the whole catalogue; `checked` tells. Asked for while it is being done, it is done once more."""
        self._check_again = self._checking
        if self._checking:
            return
        self._checking = True
        records, place = self._shelf.all(), self._place
        self._do("check", lambda: check(records, place.known_media()))

    def publish(self, note: str, passphrase: str) -> None:
        """Let the kiosks have the drafts; `published` tells how it went."""
        self.beside("publish", lambda place: publish_drafts(place, note, passphrase, tell=self.publishing.emit))

    def meet_colleagues(self) -> None:
        """Fetch what colleagues have published; `met` tells how it went."""
        self.beside("meet", Workspace.catch_up)

    def look_again(self) -> None:
        """Read all records anew: another program has changed drafts or fetched a publication; `changed` tells."""
        self._touched.clear()
        seen = dict(self._shelf.seen)
        self.beside("look", lambda place: renewal(place, seen))

    def beside(self, name: str, do: Callable[[Workspace], object]) -> None:
        """Let `do` work in an opened workspace, in the worker; `done` tells how it went."""
        folder = self._folder

        def work() -> object:
            with opened(folder) as place:
                return do(place)

        self._do(name, lambda: told_of(work))

    def _do(self, name: object, work: Callable[[], object]) -> None:
        self._waiting += 1
        self._chores.do(name, work)

    @Slot(object, object)
    def _done(self, name: object, outcome: object) -> None:
        self._waiting -= 1
        if name == "check":
            self._checking = False
            self.checked.emit(outcome if isinstance(outcome, list) else [])
            if self._check_again:
                self.check()
            return
        result = (
            outcome if isinstance(outcome, Outcome) else Outcome(None, say("Något gick fel i programmet. Försök igen."))
        )
        if isinstance(name, tuple):
            self._keep_picture(result, str(name[1]), str(name[2]))
            return
        if name == "look":
            self._take_in(result)
            return
        told = {"publish": self.published, "meet": self.met}.get(str(name))
        if told is None:
            self.done.emit(str(name), result)
            return
        self._told.append(partial(told.emit, result))
        self.look_again()

    def _take_in(self, result: Outcome) -> None:
        """Show all records as the worker has just read them, and what was written here meanwhile over them."""
        if isinstance(result.value, Renewal):
            self._shelf.renew(result.value)
        touched, self._touched = self._touched, set()
        self._look_at(*touched)
        while self._told:
            self._told.pop(0)()

    def _keep_picture(self, result: Outcome, type_id: str, instead: str) -> None:
        if isinstance(result.value, Renditions):
            self._place.keep_media(result.value.media())
            result = Outcome(result.value.picture({}))
        self.picture_taken.emit(result, type_id, instead)

    def _moved(self, step: Step | None) -> Step | None:
        if step is not None:
            self._look_at(*self._place.drafts.moved_with(step))
        return step

    def _look_at(self, *keys: Key) -> None:
        self._touched.update(keys)
        for key in keys:
            self._shelf.put(key, self._place.record(*key))
        self.changed.emit()


def seq_of(publication: object) -> int | None:
    """Return the number of a publication; None if nothing was published."""
    return publication.seq if isinstance(publication, Publication) else None


def blocking(problems: object) -> list[Problem]:
    """Return the problems that must be mended before publishing."""
    return (
        [each for each in problems if isinstance(each, Problem) and each.blocking] if isinstance(problems, list) else []
    )
