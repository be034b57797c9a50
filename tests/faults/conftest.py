"""A kiosk at publication 2 of a share that is at publication 3, made once and copied for every fault."""

import shutil

import pytest
from small_share import SmallShare, a_need, a_picture, a_station, a_type, copy_of, follow, pictured


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prepared")
    room = SmallShare(folder)
    (large, large_name), (small, small_name) = a_picture(10, (120, 90)), a_picture(20)
    room.put(
        *(a_need(number, "Jag vill sova. " * 50) for number in range(1, 31)), a_station(1), a_type(101), a_type(102)
    )
    shutil.copyfile(room.path, folder / "first.sqlite")
    room.put(a_type(102, "Ett annat larm"), a_station(2, "Fönstret"))
    kiosk = room.follower("kiosk")
    follow(kiosk)
    shutil.copyfile(room.path, folder / "second.sqlite")
    media = {large_name: large, small_name: small}
    room.put(a_type(101, "Larmet på armen"), a_need(31), pictured(103, large_name, small_name), media=media)
    room.delete(("station", "station-1"))
    kiosk.close()
    room.staff.close()
    return folder


@pytest.fixture
def room(prepared, tmp_path):
    made = copy_of(prepared, tmp_path)
    made.good = made.path.read_bytes()
    made.kiosk = made.follower("kiosk")
    yield made
    made.kiosk.close()
    made.staff.close()
