"""What is left of a piece of work that was stopped: the publication before it or the one after it, whole."""

import shutil

import apsw
from small_share import SmallShare, a_need, content, follow

from catalog.errors import Reason, Refused

WRONG = (AssertionError, Refused, RuntimeError, apsw.Error, OSError, ValueError)
STEPS = ("apply", "follow", "install", "publish")


def kiosk_of(step):
    return "new" if step == "install" else "kiosk"


def prepare(prepared, folder, step):
    """Lay out where the work can begin; return what its kiosk shows then."""
    shutil.copytree(prepared, folder)
    room = SmallShare(folder)
    kiosk = room.follower(kiosk_of(step))
    if step == "apply":
        kiosk.stage()
    elif step == "publish":
        follow(kiosk)
    shown = content(kiosk)
    kiosk.close()
    room.staff.close()
    if step == "install":
        shutil.rmtree(folder / kiosk_of(step))
    return shown


def shown_after(folder, step):
    """What the kiosk shows where the work was done."""
    room = SmallShare(folder)
    kiosk = room.follower(kiosk_of(step))
    follow(kiosk)
    shown = content(kiosk)
    kiosk.close()
    room.staff.close()
    return shown


class Aftermath:
    """What may be shown after some work that was stopped: what was there before it, or what comes of it."""

    def __init__(self, step, old, new):
        self.step, self.old, self.new = step, old, new
        self.name = kiosk_of(step)

    def look(self, folder, *, confirmed):
        """Start again what was stopped; return what was seen. Raises whatever is wrong, one of `WRONG`."""
        if self.step == "publish":
            return self._look_at_share(folder, confirmed=confirmed)
        kiosk = SmallShare(folder).follower(self.name)
        try:
            shown = content(kiosk)
            assert shown in ((self.new,) if confirmed else (self.old, self.new)), "a mixture, or nothing"
            assert kiosk.check(), "it is not whole"
            follow(kiosk)
            assert content(kiosk) == self.new, "it does not go on"
            assert kiosk.check(), "it is not whole in the end"
            assert not (kiosk.mirror.folder / "catalog.sqlite.damaged").exists(), "it was damaged"
        finally:
            kiosk.close()
        return "new" if shown == self.new else "old"

    def _look_at_share(self, folder, *, confirmed):
        (folder / "share" / "publishing.lease").unlink(missing_ok=True)  # stale in ten minutes
        room = SmallShare(folder)
        kiosk = room.follower(self.name)
        try:
            seen = self._followed(kiosk)
            assert seen == "new" or not confirmed, "what was confirmed is lost"
            assert room.staff.shown() in (None, self.old[0], self.new[0])
            room.put_blindly(a_need(600))
            assert follow(kiosk) == room.staff.shown()
            bodies = {(kind, name): body for kind, name, body in content(kiosk)[1]}
            published = {(kind, name): body for kind, name, body in self.new[1]}
            before = {(kind, name): body for kind, name, body in self.old[1]}
            del bodies["need", "need-600"]
            assert bodies in (published, before), "a mixture"
            assert bodies == published or seen != "new", "what was shown is lost"
            assert kiosk.check(), "it is not whole"
        finally:
            kiosk.close()
            room.staff.close()
        return seen

    def _followed(self, kiosk):
        try:
            follow(kiosk)
        except Refused as refused:
            if refused.reason != Reason.INTERRUPTED or content(kiosk) != self.old:
                raise
            return refused.reason
        shown = content(kiosk)
        assert shown in (self.old, self.new), "a mixture"
        return "new" if shown == self.new else "old"
