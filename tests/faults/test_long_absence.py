"""Six weeks switched off and hundreds of publications missed: one step, and no more to read than what differs."""

from small_share import SmallShare, a_need, content, follow

from catalog.publication.source.file import FileSource
from catalog.publication.source.handle import HANDLE
from catalog.publication.sync import Follower

RECORDS = 200
TEXT = "Jag vill sova gott om natten. " * 20


class Counted:
    """A file of the share, and how much was read of it."""

    def __init__(self, path, tally):
        self._file = HANDLE(path)
        self._tally = tally
        self.stat, self.close = self._file.stat, self._file.close

    def read_at(self, offset, amount):
        data = self._file.read_at(offset, amount)
        self._tally.append(len(data))
        return data


def test_what_was_missed_comes_as_one_difference(tmp_path, all_faults):
    publications = 500 if all_faults else 60
    room = SmallShare(tmp_path)
    room.put(*(a_need(number, TEXT) for number in range(RECORDS)))
    tally = []
    kiosk = Follower(FileSource(room.path, handle=lambda path: Counted(path, tally)), tmp_path / "kiosk", room.key)
    follow(kiosk)
    for number in range(publications):
        room.put(a_need(number % 20, f"Ändring {number}. {TEXT}"))
    room.delete(("need", f"need-{RECORDS - 1}"))
    tally.clear()
    assert follow(kiosk).seq == publications + 2
    assert content(kiosk) == content(room.staff)
    whole = room.path.stat().st_size
    print(f"{publications} publications missed: {sum(tally)} bytes in {len(tally)} reads of a file of {whole}")
    assert sum(tally) < whole / 4, "twenty of two hundred records differ"
    assert len(tally) < 60
    kiosk.close()
    room.staff.close()
