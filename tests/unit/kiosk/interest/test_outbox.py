import os
import stat
import threading

import pytest

from catalog.publication.durable import sync_folder
from kiosk.interest import durable
from kiosk.interest.durable import write_durably
from kiosk.interest.outbox import REMEMBERED_SECONDS, Outbox

ID, OTHER = "ab" * 16, "cd" * 16


@pytest.fixture
def outbox(tmp_path):
    return Outbox(tmp_path / "data" / "outbox")


def test_what_is_put_waits(outbox):
    assert outbox.waiting() == []
    assert not outbox.has(ID)
    assert outbox.put(ID, b"sealed")
    assert outbox.has(ID)
    assert outbox.waiting() == [ID]
    assert outbox.count() == 1
    assert outbox.read(ID) == b"sealed"
    assert not outbox.was_carried(ID)


def test_the_first_counts(outbox):
    assert outbox.put(ID, b"first")
    assert not outbox.put(ID, b"second")
    assert outbox.read(ID) == b"first"


def test_a_double_tap_is_one_registration(outbox):
    together, answers = threading.Barrier(8), []

    def tap():
        together.wait()
        answers.append(outbox.put(ID, b"sealed"))

    taps = [threading.Thread(target=tap) for _ in range(8)]
    for each in taps:
        each.start()
    for each in taps:
        each.join()
    assert sorted(answers) == [False] * 7 + [True]


def test_what_was_carried_is_remembered_and_gone(outbox):
    outbox.put(ID, b"sealed")
    outbox.carried(ID)
    assert outbox.waiting() == []
    assert outbox.has(ID)
    assert outbox.was_carried(ID)
    assert not outbox.put(ID, b"again")
    outbox.carried(ID)


def test_it_is_forgotten_when_its_ticket_is_long_dead(outbox, tmp_path):
    outbox.carried(ID)
    then = (tmp_path / "data" / "outbox" / "sent" / ID).stat().st_mtime
    outbox.forget(then + REMEMBERED_SECONDS - 1)
    assert outbox.has(ID)
    outbox.forget(then + REMEMBERED_SECONDS + 1)
    assert not outbox.has(ID)


def test_the_oldest_comes_first(outbox, tmp_path):
    outbox.put(ID, b"first")
    outbox.put(OTHER, b"second")
    os.utime(tmp_path / "data" / "outbox" / f"{OTHER}.sealed", (1, 1))
    assert outbox.waiting() == [OTHER, ID]


def test_what_a_crash_left_unfinished_is_cleared_away(outbox, tmp_path):
    folder = tmp_path / "data" / "outbox"
    (folder / f".{ID}.sealed{durable.UNFINISHED}").write_bytes(b"half")
    outbox.put(OTHER, b"whole")
    again = Outbox(folder)
    assert again.waiting() == [OTHER]
    assert not list(folder.glob(".*"))


def test_a_failed_write_leaves_nothing(outbox, monkeypatch):
    def full(_handle):
        raise OSError(28, "disk full")

    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        outbox.put(ID, b"sealed")
    monkeypatch.undo()
    assert not outbox.has(ID)
    assert outbox.put(ID, b"sealed")


def test_nobody_is_thanked_before_the_name_is_on_the_disk(outbox, tmp_path, monkeypatch):
    """The file is there but its folder could not be flushed: the next try flushes it and keeps what came first."""
    flushed, flush = [], durable.sync_folder

    def failing_at_first(folder):
        flushed.append(folder)
        if len(flushed) < 3:
            raise OSError(5, "the disk is tired")
        flush(folder)

    monkeypatch.setattr(durable, "sync_folder", failing_at_first)
    monkeypatch.setattr("kiosk.interest.outbox.sync_folder", failing_at_first)
    for content in (b"first", b"second"):
        with pytest.raises(OSError, match="tired"):
            outbox.put(ID, content)
        assert outbox.waiting() == [ID]
        assert not outbox.has(ID)
    assert outbox.put(ID, b"third")
    assert outbox.has(ID)
    assert outbox.read(ID) == b"first"
    assert flushed == [tmp_path / "data" / "outbox"] * 3


def test_what_a_killed_process_left_is_flushed_at_the_start(outbox, tmp_path, monkeypatch):
    flushed = []
    monkeypatch.setattr("kiosk.interest.outbox.sync_folder", flushed.append)
    Outbox(tmp_path / "data" / "outbox")
    assert flushed == [tmp_path / "data" / "outbox"]


def test_the_file_and_its_name_are_flushed_before_it_counts(tmp_path, monkeypatch):
    flushed = []
    flush = os.fsync

    def noting(handle):
        there = (tmp_path / "file").exists()
        flushed.append(("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file", there))
        flush(handle)

    monkeypatch.setattr(durable.os, "fsync", noting)
    write_durably(tmp_path / "file", b"content")
    assert flushed == [("file", False), ("folder", True)]


def test_a_network_that_does_not_flush_folders_is_accepted_and_other_faults_are_not(tmp_path, monkeypatch):
    for number, accepted in ((22, True), (5, False)):

        def failing(_handle, number=number):
            raise OSError(number, "no")

        monkeypatch.setattr(durable.os, "fsync", failing)
        if accepted:
            sync_folder(tmp_path)
        else:
            with pytest.raises(OSError, match="no"):
                sync_folder(tmp_path)


def test_windows_needs_no_flushing_of_folders(tmp_path, monkeypatch):
    monkeypatch.setattr(durable.os, "name", "nt")
    sync_folder(tmp_path / "not even there")
