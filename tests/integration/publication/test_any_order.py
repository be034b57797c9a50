"""Any order of edits, publications, conflicts, ways back, damage, rebuilds and looks: two staff PCs, three kiosks.

A kiosk shows one publication, whole, at every moment; in the end all show the last one, and no published edit is lost.
"""

import shutil
import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from small_share import WHEN, SmallShare, a_need, a_picture, content, follow, overwrite, pictured

from catalog.entities import KIND_OF, Change, encode
from catalog.errors import Conflict, Invalid, Reason, Refused
from catalog.publication.carrying import export
from catalog.publication.conflicts import origin
from catalog.publication.publish import Occasion, catch_up, publish
from catalog.publication.rebuild import rebuild
from catalog.publication.rollback import plan, roll_back

PICTURES = [a_picture(shade) for shade in range(3)]
MEDIA = {name: data for data, name in PICTURES}
STAFF = st.integers(0, 1)
KIOSKS = st.integers(0, 2)
WORDS = st.sampled_from(["ett", "två", "tre", "fyra"])
NUMBERS = st.integers(0, 4)


def _cut(room):
    overwrite(room.path, room.path.read_bytes()[:-3000])


def _in_wal_mode(room):
    data = room.path.read_bytes()
    overwrite(room.path, data[:18] + b"\x02\x02" + data[20:])


DAMAGES = {
    "empty": lambda room: overwrite(room.path, b""),
    "cut": _cut,
    "a web page": lambda room: overwrite(room.path, b"<html>" * 2000),
    "in WAL mode": _in_wal_mode,
    "with another table": lambda room: room.edit("CREATE TABLE notes(x)"),
    "gone": lambda room: room.path.unlink(),
}


class AnyOrder(RuleBasedStateMachine):
    """What everybody may do, and what must be true of it."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.room = SmallShare(self.folder)
        self.room.staff.close()
        self.staff = [self.room.follower(f"staff-{number}") for number in range(2)]
        self.kiosks = [self.room.follower(f"kiosk-{number}") for number in range(3)]
        self.drafts = [{}, {}]
        self.history = {0: {}}
        self.damaged = False
        self.rebuilt = False

    @property
    def head(self):
        return max(self.history)

    @property
    def published(self):
        return self.history[self.head]

    def teardown(self):
        if self.damaged:
            self.rebuild(next(who for who in range(2) if self.seq(self.staff[who]) == self.head))
        for staff in (0, 1, 0, 1):
            self.publish(staff, mine=True)
        assert self.drafts == [{}, {}]
        for kiosk in self.kiosks:
            follow(kiosk)
            assert shown(kiosk) == self.published
            assert self.seq(kiosk) == self.head
            assert kiosk.check()
        for follower in (*self.staff, *self.kiosks):
            follower.close()
        shutil.rmtree(self.folder)

    def seq(self, follower):
        return 0 if follower.shown() is None else follower.shown().seq

    def occasion(self, who):
        return Occasion(f"staff-{who}", "", WHEN, self.room.signer)

    @initialize()
    def some_history(self):
        for turn in range(3):
            self.edit_need(turn % 2, turn, f"från början {turn}")
            self.publish(turn % 2, mine=True)

    # --- drafts ---

    @rule(who=STAFF, number=NUMBERS, words=WORDS)
    def edit_need(self, who, number, words):
        self.draft(who, a_need(number, words))

    @rule(who=STAFF, number=NUMBERS, picture=st.integers(0, 2), words=WORDS)
    def edit_type(self, who, number, picture, words):
        self.draft(who, pictured(100 + number, PICTURES[picture][1], PICTURES[picture][1], words))

    def draft(self, who, record):
        self.keep(who, KIND_OF[type(record)], record.id, encode(record))

    @rule(who=STAFF, number=NUMBERS)
    def delete_need(self, who, number):
        self.keep(who, "need", f"need-{number}", None)

    def keep(self, who, kind, name, body):
        kept = self.drafts[who].get((kind, name))
        made_from = origin(self.staff[who].mirror.body(kind, name)) if kept is None else kept.base_digest
        self.drafts[who][kind, name] = Change(kind, name, body, made_from)

    # --- publications ---

    @rule(who=STAFF, mine=st.booleans())
    def publish(self, who, mine):
        """Publish; where there is a conflict, settle it, and publish again."""
        changes = list(self.drafts[who].values())
        try:
            done = publish(self.staff[who], self.room.share, changes, MEDIA, self.occasion(who))
        except Refused:
            assert self.damaged
            return
        except Conflict as conflict:
            self.settle(who, conflict, mine=mine)
            self.publish(who, mine)
            return
        assert not self.damaged
        after = dict(self.published)
        for change in changes:
            assert after.get((change.kind, change.id)) in {change.body, self.base_of(change)}, "an edit was lost"
            after[change.kind, change.id] = change.body
        self.is_out(done, {key: body for key, body in after.items() if body is not None})
        self.drafts[who] = {}

    def base_of(self, change):
        """The published version that the change was made from: whatever else was there has been a conflict."""
        now = self.published.get((change.kind, change.id))
        return now if origin(now) == change.base_digest else change.body

    def settle(self, who, conflict, *, mine):
        assert conflict.disputes
        for dispute in conflict.disputes:
            key = dispute.kind, dispute.id
            kept = self.drafts[who].pop(key)
            assert (kept.body, self.published.get(key)) == (dispute.mine, dispute.theirs)
            assert dispute.mine != dispute.theirs, "no conflict where both sides agree"
            assert kept.base_digest != origin(dispute.theirs)
            if mine:
                self.drafts[who][key] = msgspec.structs.replace(kept, base_digest=origin(dispute.theirs))

    def is_out(self, done, after):
        if done is None:
            assert after == self.published
            return
        assert done.seq == self.head + 1
        self.history[done.seq] = after

    @rule(who=STAFF, number=NUMBERS, words=WORDS, mine=st.booleans())
    def edit_and_publish(self, who, number, words, mine):
        self.edit_need(who, number, words)
        self.publish(who, mine)

    @rule(who=STAFF, steps=st.integers(1, 4))
    def go_back(self, who, steps):
        """Drafts stay as they are; what they were made from may have changed under them."""
        goal = max(self.head - steps, 1)
        try:
            way = plan(self.staff[who], goal)
        except Refused:
            assert self.damaged
            return
        except Invalid:
            assert self.rebuilt, "everything is remembered"
            return
        assert not self.damaged
        assert [each.seq for each in way.taken_back] == list(range(self.head, goal, -1))[: len(way.taken_back)]
        done = roll_back(self.staff[who], self.room.share, way, self.occasion(who))
        self.is_out(done, self.history[goal])

    @rule(who=STAFF)
    def look(self, who):
        if not self.damaged:
            catch_up(self.staff[who])
            assert shown(self.staff[who]) == self.published

    # --- damage ---

    @precondition(lambda self: not self.damaged)
    @rule(how=st.sampled_from(sorted(DAMAGES)))
    def damage(self, how):
        DAMAGES[how](self.room)
        self.damaged = True

    @rule(who=STAFF)
    def rebuild(self, who):
        newest = self.seq(self.staff[who]) == self.head
        try:
            done = rebuild(self.staff[who], self.room.share, self.occasion(who))
        except Invalid:
            assert self.damaged
            assert not newest, "a colleague's newer publication is not lost"
            return
        if not self.damaged:
            assert done is None
            return
        assert newest
        assert done.seq == self.head
        assert shown(self.staff[who]) == self.published
        self.damaged, self.rebuilt = False, True

    # --- kiosks ---

    @rule(which=KIOSKS)
    def stage(self, which):
        if self.damaged:
            with pytest.raises(Refused):
                self.kiosks[which].stage()
        elif self.kiosks[which].poll():
            self.kiosks[which].stage()

    @rule(which=KIOSKS)
    def apply(self, which):
        waiting = self.kiosks[which].staged()
        if waiting:
            assert self.kiosks[which].apply() == waiting

    @rule(which=KIOSKS)
    def restart(self, which):
        self.kiosks[which].close()
        self.kiosks[which] = self.room.follower(f"kiosk-{which}")

    @precondition(lambda self: not self.damaged)
    @rule(which=KIOSKS)
    def lose_the_share(self, which):
        aside = self.room.path.with_name("aside")
        self.room.path.rename(aside)
        with pytest.raises(Refused) as caught:
            self.kiosks[which].stage()
        aside.rename(self.room.path)
        assert caught.value.reason == Reason.UNREACHABLE

    @precondition(lambda self: not self.damaged)
    @rule()
    def a_new_kiosk_from_a_stick(self):
        stick = self.folder / "usb" / "catalog.sqlite"
        assert export(self.room.path, stick, self.room.key).seq == self.head
        home, self.room.path = self.room.path, stick
        kiosk = self.room.follower("from-a-stick")
        self.room.path = home
        follow(kiosk)
        assert shown(kiosk) == self.published
        kiosk.close()
        shutil.rmtree(self.folder / "from-a-stick")

    @invariant()
    def every_kiosk_shows_one_publication(self):
        for kiosk in self.kiosks:
            content(kiosk)
            assert shown(kiosk) == self.history[self.seq(kiosk)]


def shown(follower):
    return {(kind, name): body for kind, name, body in follower.mirror.bodies()}


AnyOrder.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyOrder = AnyOrder.TestCase
