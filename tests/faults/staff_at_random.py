"""A staff program without a window that edits at random: `... WORKSPACE SEED SECONDS`. It writes down all it does.

Each line on standard output is JSON: what was written in which field, and how a conflict that was shown was settled.
"""

import json
import random
import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from catalog.errors import Invalid
from kiosk.staff.desk import Desk
from kiosk.staff.outcome import Outcome

TYPES = ("fallarm", "digitalt-trygghetslarm", "spisvakt")
FIELDS = ("notes", "owner_unit", "decision_reference", "peer_municipality")


class Restless:
    """Somebody who writes, publishes, looks at what others did, undoes, and settles conflicts, in no order."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self._desk, self._chance = desk, random.Random(seed)
        self._count = 0
        desk.published.connect(self._published)

    def act(self) -> None:
        """Do something."""
        self._settle()
        todo = self._chance.choices((self._write, self._publish, self._meet, self._undo), (12, 3, 2, 1))[0]
        todo()

    def _write(self) -> None:
        record = self._desk.record("type", self._chance.choice(TYPES))
        field = self._chance.choice(FIELDS)
        self._count += 1
        words = f"{self._desk.author} {self._count}"
        self._desk.save("type", msgspec.structs.replace(record, **{field: words}))
        tell(did="wrote", type=record.id, field=field, words=words)

    def _publish(self) -> None:
        if self._desk.is_idle:
            self._desk.publish("", "")

    def _meet(self) -> None:
        if self._desk.is_idle:
            self._desk.meet_colleagues()

    def _undo(self) -> None:
        step = self._desk.undo()
        if step is not None and self._chance.random() < 0.5:
            self._desk.redo()
        elif step is not None:
            tell(did="undid", type=step.id)

    def _settle(self) -> None:
        for dispute in self._desk.disputes():
            choice = self._chance.choice(("mine", "theirs", "both"))
            try:
                self._desk.settle(dispute, choice)
            except Invalid:
                continue  # the same field: one must choose
            tell(did="settled", type=dispute.id, choice=choice)

    def _published(self, outcome: Outcome) -> None:
        if outcome.value is not None:
            records = {each: self._desk.published_record("type", each) for each in TYPES}
            state = {each: {name: getattr(record, name) for name in FIELDS} for each, record in records.items()}
            tell(did="published", seq=outcome.value.seq, state=state)

    def finish(self) -> None:
        """Publish all that is left, settling what stands in the way."""
        while self._desk.drafts():
            self._settle()
            self._desk.publish("", "")
            wait(self._desk)


def tell(**what: object) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def wait(desk: Desk) -> None:
    """Let the desk finish what it does beside."""
    while not desk.is_idle:
        QCoreApplication.processEvents()
        time.sleep(0.001)


def main(workspace: str, seed: str, seconds: str) -> int:
    """Work for so long."""
    application = QCoreApplication([])
    desk = Desk(Path(workspace))
    desk.meet_colleagues()
    wait(desk)
    somebody = Restless(desk, int(seed))
    chance = random.Random(seed)
    end = time.monotonic() + float(seconds)
    while time.monotonic() < end:
        somebody.act()
        pause = time.monotonic() + chance.random() * 0.05
        while time.monotonic() < pause:
            application.processEvents()
            time.sleep(0.001)
    wait(desk)
    somebody.finish()
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
