"""What is killed or cut off from power: one piece of work on a share or on a kiosk's disk, as a program of its own.

`work.py FOLDER stage|apply|follow|install|publish [careless]`: says "confirmed" when the work is done, and ends.
`careless`: SQLite's syncs do nothing, as with synchronous=OFF.
"""

import os
import sys
from pathlib import Path

import apsw

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_share import SmallShare, a_film, a_need, a_picture, a_type, pictured

CONFIRMED = b"confirmed"
SYSTEM = apsw.vfs_names()[0]


class Careless(apsw.VFS):
    """The system's own file system, but nothing is ever synced."""

    def __init__(self):
        super().__init__("careless", SYSTEM, makedefault=True)

    def xOpen(self, name, flags):  # noqa: N802 - SQLite's name
        return CarelessFile(SYSTEM, name, flags)

    def xDelete(self, filename, syncdir):  # noqa: N802
        super().xDelete(filename, False)  # noqa: FBT003


class CarelessFile(apsw.VFSFile):
    def xSync(self, flags):  # noqa: N802
        pass


def publication():
    """What `publish` publishes: changed and new records, pictures inside the file, a film beside it."""
    (large, large_name), (small, small_name) = a_picture(60, (120, 90)), a_picture(61)
    film, media = a_film()
    records = [a_need(number, "Nytt") for number in range(1, 20)]
    records += [a_need(500), pictured(104, large_name, small_name), a_type(105, films=(film,))]
    return records, {**media, large_name: large, small_name: small}


def work(folder, step):
    """Do it, and say so while everything is still open; closing is part of the work too."""
    room = SmallShare(folder)
    kiosk = room.follower("new" if step == "install" else "kiosk")
    if step == "publish":
        records, media = publication()
        assert room.put(*records, media=media)
    elif step != "apply":
        assert kiosk.stage()
    if step in {"apply", "follow", "install"}:
        assert kiosk.apply()
    os.write(1, CONFIRMED)
    kiosk.close()
    room.staff.close()


if __name__ == "__main__":
    careless = Careless() if "careless" in sys.argv else None
    work(Path(sys.argv[1]), sys.argv[2])
