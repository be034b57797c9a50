"""The share is torn away and hangs, again and again, while people send the form: each is answered, and arrives once."""

import random
import time

from fuse_mount import mounted
from showroom_kiosk import ShowroomKiosk, running
from test_registrations import Crowd

from kiosk.interest import seal


def test_the_share_is_torn_away_and_hangs(in_memory, seed, all_faults, count):
    chance, turns, meanwhile = random.Random(seed), 80 if all_faults else 8, 0
    kiosk = ShowroomKiosk(in_memory / "kiosk")
    real = kiosk.share.rename(kiosk.folder / "real")
    crowd = Crowd(kiosk)
    with mounted(real, kiosk.share) as mount:
        with running(kiosk) as form:
            crowd.origin = form.origin()
            crowd.begin()
            for _ in range(turns):
                time.sleep(chance.uniform(0.02, 0.4))
                away, back = chance.choice(((mount.unplug, mount.plug_in), (mount.hang, mount.come_back)))
                away()
                before = len(crowd.thanked)
                time.sleep(chance.uniform(0.1, 0.4))
                meanwhile += len(crowd.thanked) - before
                back()
            crowd.end()
            form.kill()
        with running(kiosk) as form:
            form.wait(lambda state: state["listening"] and not state["waiting"], "everything to arrive")
            assert form.end() == 0
    found = {path.stem: path for path in (real / "inbox").rglob("*.sealed") if not path.name.startswith(".")}
    thanked = set(crowd.thanked)
    count(f"registrations, share gone {turns} times: {len(thanked)} thanked, {len(found)} arrived, 0 lost, 0 twice")
    assert thanked <= set(found) <= set(crowd.asked)
    assert len(found) == sum(1 for _ in (real / "inbox").rglob("[!.]*.sealed"))
    for name, path in found.items():
        assert seal.unseal(path.read_bytes(), [kiosk.private]).contact == crowd.asked[name]
    assert meanwhile > turns, "a share that is away keeps nobody waiting"
