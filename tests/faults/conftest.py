"""A kiosk at publication 2 of a share that is at publication 3, made once and copied for every fault."""

import shutil
import tempfile
from pathlib import Path

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


COUNTED = pytest.StashKey[list]()


@pytest.fixture
def count(request):
    """What keeps a line for the end of the run: how much was tried."""
    return request.config.stash[COUNTED].append


@pytest.fixture
def in_memory():
    """A folder for what syncs a thousand times: kept off the disk where that is possible."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        yield Path(name)


def pytest_configure(config):
    config.stash[COUNTED] = []


def pytest_terminal_summary(terminalreporter, config):
    if config.stash[COUNTED]:
        amount, seed = config.getoption("faults"), config.getoption("randomly_seed")
        terminalreporter.section(f"faults: {amount}, seed {seed}")
        for line in sorted(config.stash[COUNTED]):
            terminalreporter.write_line(line)
