"""What staff read: plain lines here and on the share."""

from kiosk.sync_log import KEPT_LINES, SyncLog, file_name


def log(tmp_path, share=True):
    (tmp_path / "log").mkdir(exist_ok=True)
    if share:
        (tmp_path / "share" / "kiosks").mkdir(parents=True, exist_ok=True)
    return SyncLog(tmp_path / "log" / "staff.txt", lambda: 1_795_000_000.0)


def text(path):
    return path.read_bytes().decode().split("\r\n")[:-1]


def test_lines_with_their_time_here_and_on_the_share(tmp_path):
    kept = log(tmp_path)
    kept.add("Visar nu publicering 2.")
    kept.tell(tmp_path / "share", "Entrén: 1")
    (line,) = text(tmp_path / "share" / "kiosks" / "Entrén_ 1.txt")
    assert line.startswith("2026-11-")
    assert line.endswith("  Visar nu publicering 2.")
    assert text(tmp_path / "log" / "staff.txt") == [line]


def test_only_what_is_new_is_brought_and_a_lost_share_gets_it_later(tmp_path):
    kept = log(tmp_path, share=False)
    kept.add("ett")
    kept.tell(tmp_path / "share", "Kiosk")
    theirs = tmp_path / "share" / "kiosks" / "Kiosk.txt"
    theirs.parent.mkdir(parents=True)
    kept.tell(tmp_path / "share", "Kiosk")
    assert len(text(theirs)) == 1
    theirs.unlink()
    kept.tell(tmp_path / "share", "Kiosk")
    assert not theirs.exists()


def test_a_restart_goes_on_and_the_oldest_go(tmp_path):
    kept = log(tmp_path)
    for number in range(KEPT_LINES + 5):
        kept.add(f"rad {number}")
    kept = log(tmp_path)
    kept.add("sist")
    lines = text(tmp_path / "log" / "staff.txt")
    assert len(lines) == KEPT_LINES
    assert lines[0].endswith("rad 6")
    assert lines[-1].endswith("sist")


def test_a_disk_that_takes_no_line_stops_nothing(tmp_path):
    kept = SyncLog(tmp_path / "nowhere" / "staff.txt")
    kept.add("ett")
    (tmp_path / "share" / "kiosks" / "Kiosk.txt").mkdir(parents=True)
    kept.tell(tmp_path / "share", "Kiosk")
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    SyncLog(tmp_path / "binary").add("ett")


def test_a_name_that_no_file_can_have():
    assert file_name("a/b:c") == "a_b_c"
    assert file_name("..") == "__"
    assert file_name("") == "Kiosk"
