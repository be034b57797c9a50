"""Any order of edits, publications and looks: a kiosk shows one publication, whole, and in the end the last one."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from small_share import WHEN, SmallShare, a_need, a_picture, content, follow, pictured

from catalog.entities import KIND_OF, Change, encode
from catalog.errors import Conflict, Reason, Refused
from catalog.publication.digest import body_digest
from catalog.publication.publish import Occasion, catch_up, publish

PICTURES = [a_picture(shade) for shade in range(3)]
STAFF = st.integers(0, 1)
KIOSKS = st.integers(0, 1)
WORDS = st.sampled_from(["ett", "två", "tre", "fyra"])
NUMBERS = st.integers(0, 4)


class AnyOrder(RuleBasedStateMachine):
    """Two staff PCs and two kiosks on one share."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.room = SmallShare(self.folder)
        self.staff = [self.room.follower(f"staff-{number}") for number in range(2)]
        self.kiosks = [self.room.follower(f"kiosk-{number}") for number in range(2)]
        self.drafts = [{}, {}]
        self.published = {}
        self.history = {None: {}}
        self.conflicts = 0

    def teardown(self):
        for staff in range(2):
            self.publish(staff)
            self.publish(staff)
        for kiosk in self.kiosks:
            head = follow(kiosk)
            assert {(kind, name): body for kind, name, body in kiosk.mirror.bodies()} == self.published
            assert kiosk.check()
            assert (head.seq if head else None) == max((seq for seq in self.history if seq), default=None)
        for follower in (*self.staff, *self.kiosks, self.room.staff):
            follower.close()
        shutil.rmtree(self.folder)

    @rule(who=STAFF, number=NUMBERS, words=WORDS)
    def edit_need(self, who, number, words):
        self.edit(who, a_need(number, words))

    @rule(who=STAFF, number=NUMBERS, picture=st.integers(0, 2), words=WORDS)
    def edit_type(self, who, number, picture, words):
        self.edit(who, pictured(100 + number, PICTURES[picture][1], PICTURES[picture][1], words))

    def edit(self, who, record):
        self.draft(who, KIND_OF[type(record)], record.id, encode(record))

    @rule(who=STAFF, number=NUMBERS)
    def delete_need(self, who, number):
        self.draft(who, "need", f"need-{number}", None)

    def draft(self, who, kind, name, body):
        now = self.staff[who].mirror.body(kind, name)
        base = self.drafts[who][kind, name].base_digest if (kind, name) in self.drafts[who] else None
        if base is None:
            base = "" if now is None else body_digest(now)
        self.drafts[who][kind, name] = Change(kind, name, body, base)

    @rule(who=STAFF)
    def publish(self, who):
        changes = list(self.drafts[who].values())
        occasion = Occasion(f"staff-{who}", "", WHEN, self.room.signer)
        media = {name: data for data, name in PICTURES}
        try:
            done = publish(self.staff[who], self.room.share, changes, media, occasion)
        except Conflict as conflict:
            for kind, name, _, mine, theirs in conflict.disputes:
                dropped = self.drafts[who].pop((kind, name))
                assert (dropped.body, self.published.get((kind, name))) == (mine, theirs)
                assert theirs != mine, "no conflict where both sides agree"
                assert dropped.base_digest != ("" if theirs is None else body_digest(theirs))
                assert self.staff[who].mirror.body(kind, name) == theirs
            return
        for change in changes:
            self.published[change.kind, change.id] = change.body
        self.published = {key: body for key, body in self.published.items() if body is not None}
        if done is not None:
            assert done.seq == max((seq for seq in self.history if seq), default=0) + 1
            self.history[done.seq] = dict(self.published)
        assert self.history[max((seq for seq in self.history if seq), default=None)] == self.published
        self.drafts[who] = {}

    @rule(who=STAFF)
    def look(self, who):
        catch_up(self.staff[who])

    @rule(which=KIOSKS)
    def stage(self, which):
        if self.kiosks[which].poll():
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

    @rule(which=KIOSKS)
    def lose_the_share(self, which):
        aside = self.room.path.with_name("aside")
        self.room.path.rename(aside)
        try:
            self.kiosks[which].stage()
        except Refused as refused:
            reason = refused.reason
        aside.rename(self.room.path)
        assert reason == Reason.UNREACHABLE

    @invariant()
    def every_kiosk_shows_one_publication(self):
        for kiosk in self.kiosks:
            head, bodies = content(kiosk)
            shown = {(kind, name): body for kind, name, body in bodies}
            assert shown == self.history[head.seq if head else None]


AnyOrder.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyOrder = AnyOrder.TestCase
