"""What a kiosk tells comes from what its processes say, is told once a minute, and holds nobody up."""

import shutil
import time

import pytest
from small_share import SmallShare, a_need, a_picture, a_type, follow, pictured

from catalog.entities import Film
from catalog.publication.manifest import encode_manifest
from kiosk.config import parse
from kiosk.errand import Errand
from kiosk.fleet import gathering
from kiosk.fleet.counts import read_counts
from kiosk.fleet.gathering import Around, digest_of, faults_of, free_bytes, program_version, uptime
from kiosk.fleet.reporting import Clocks, Report, Reporting, clocks_here
from kiosk.fleet.status import Fault, read_status
from kiosk.run_state import read_state, write_state
from kiosk.statistics import Statistics

NOW = 1_800_000_000.0
TODAY = "2027-01-15"


class Room:
    """A kiosk whose processes say what the test wants."""

    def __init__(self, folder):
        self.share = SmallShare(folder)
        large, small = a_picture(1), a_picture(2)
        self.picture = large[1]
        media = {name: content for content, name in (large, small)}
        self.share.put(a_need(1), pictured(101, large[1], small[1]), media=media)
        self.data = folder / "kiosk"
        self.kiosk = self.share.follower("kiosk")
        self.head = follow(self.kiosk)
        self.settings = parse(
            f'[kiosk]\nname = "Entrén"\ndata_folder = "{self.data.as_posix()}"\n'
            f'[share]\nfolder = "{self.share.share.as_posix()}"\n',
            folder,
        )
        self.wall = NOW
        self.today = TODAY
        self.clocks = Clocks(lambda: self.wall, lambda: self.today, lambda: 0.5)
        self.report = Report(self.settings, self.clocks)
        self.file = self.share.share / "kiosks" / "Entrén.json"

    def screen(self, **fields):
        fields = {
            "heartbeat": self.wall,
            "painted": 1.0,
            "shown_seq": self.head.seq,
            "shown_root": self.head.root,
        } | fields
        write_state(self.settings.run_folder, "screen", fields)

    def told(self):
        self.report.send()
        return read_status(self.file)


@pytest.fixture
def room(tmp_path):
    room = Room(tmp_path)
    room.screen()
    return room


def test_it_tells_what_the_screen_shows_by_its_digests(room):
    write_state(room.settings.run_folder, "sync", {"looked": NOW - 5, "staged_seq": 0, "reason": ""})
    status = room.told()
    manifest = encode_manifest(room.kiosk.mirror.manifest()).decode()
    assert (status.shown.seq, status.shown.root) == (1, room.head.root)
    assert status.shown.manifest == digest_of(manifest)
    assert (status.at, status.looked) == ("2027-01-15T08:00:00+00:00", "2027-01-15T07:59:55+00:00")
    assert (status.faults, status.missing, status.label_address) == ((), (), "")
    assert status.free_bytes > 0


def test_what_sync_has_and_the_screen_does_not_show_is_not_told_as_shown(room):
    room.share.put(a_need(2))
    follow(room.kiosk)
    assert room.told().shown.seq == 1
    room.screen(shown_seq=2)
    assert (room.told().shown.seq, room.told().shown.manifest) == (2, "")


def test_since_when_survives_a_restart_and_ends_with_a_switch(room):
    first = room.told().shown.since
    room.wall += 3600
    room.screen()
    room.report = Report(room.settings, room.clocks)
    assert room.told().shown.since == first
    room.share.put(a_need(2))
    room.head = follow(room.kiosk)
    room.screen()
    status = room.told()
    assert status.shown.since == status.at


@pytest.mark.parametrize(
    "said", [{"heartbeat": NOW - 31}, {"heartbeat": NOW + 5}, {"heartbeat": "now"}, {"painted": None}]
)
def test_a_screen_that_is_not_alive_shows_nothing(room, said):
    room.screen(**said)
    status = room.told()
    assert status.shown is None
    assert [fault.reason for fault in status.faults] == ([] if "painted" in said else ["SCREEN"])


def test_a_picture_that_is_gone_from_the_disk_is_named(room):
    room.kiosk.mirror.media_path(room.picture).unlink()
    status = room.told()
    assert [(each.record, each.what) for each in status.missing] == [("type/type-101", "picture")]
    room.wall += 60
    room.screen()
    assert room.told().missing_count == 1


def test_films_and_subtitles_have_names_of_their_own(room):
    film = Film(
        sha256="d" * 64, mime="video/mp4", bytes=1, seconds=1, width=1, height=1, title={}, subtitles={"sv": "e" * 64}
    )
    room.kiosk.mirror.connection.execute(
        "UPDATE record SET body = ? WHERE kind = 'type'", (gathering_body(a_type(101, films=(film,))),)
    )
    assert [each.what for each in room.told().missing] == ["film", "subtitles"]


def gathering_body(record):
    from catalog.entities import encode

    return encode(record).decode()


def test_what_the_processes_complain_of_is_told():
    around = Around(
        {},
        {
            "reason": "UNREACHABLE",
            "sentence": "Når inte.",
            "since": NOW,
            "code_problem": "X",
            "code_sentence": "Ingen kod.",
        },
        {
            "problem": "PORT_TAKEN",
            "sentence": "Upptagen.",
            "delivery_problem": "DENIED",
            "late": True,
            "inbox_since": "2026-11-01",
        },
    )
    assert [fault.reason for fault in faults_of(around, answers=False)] == [
        "SCREEN",
        "UNREACHABLE",
        "X",
        "PORT_TAKEN",
        "DELIVERY_DENIED",
        "UNREAD",
    ]
    assert list(faults_of(Around({}, {}, {"delivery_problem": "?"}), answers=True)) == []
    (fault,) = faults_of(Around({}, {"reason": "R" * 500, "sentence": "s" * 900}, {}), answers=True)
    assert fault == Fault(reason="R" * 100, sentence="s" * 300)


def test_what_cannot_be_known_is_left_out(tmp_path, monkeypatch):
    assert uptime(tmp_path / "nowhere", NOW) == 0
    (tmp_path / "lock").touch()
    assert uptime(tmp_path / "lock", time.time() + 100) in range(99, 102)
    assert free_bytes(tmp_path / "nowhere") is None
    monkeypatch.setattr(gathering, "DISTRIBUTION", "no-such-program")
    assert program_version() == "okänd"
    assert gathering.manifest_digest(tmp_path / "nowhere", 1, "") == ""
    assert list(gathering.missing_files(tmp_path / "nowhere", tmp_path)) == []


def test_an_eservice_says_where_labels_may_lead(room):
    interest = room.settings.interest._replace(channel="eservice", address_template="https://e.se/i#{numbers}")
    room.report = Report(room.settings._replace(interest=interest), room.clocks)
    assert room.told().label_address == "https://e.se/i#{numbers}"


def test_a_name_that_another_computer_uses_is_not_taken(room, monkeypatch):
    room.told()
    monkeypatch.setattr(gathering.socket, "gethostname", lambda: "PC/2")
    room.report.send()
    assert read_status(room.file.with_name("Entrén PC_2.json")).computer == "PC/2"
    room.wall += 3600
    room.screen()
    assert room.told().computer == "PC/2", "the other one has been silent: the name is free"


def test_a_clock_that_goes_wrong_is_told_the_next_time(room):
    room.told()
    assert room.told().clock_off == pytest.approx(NOW - time.time(), abs=60)


def test_days_are_told_once_and_today_hourly(room):
    counting = Statistics(room.data / "statistics", lambda: room.today)
    counting.count("area:trygg")
    counting.keep()
    folder = room.file.with_name("Entrén.counts")
    room.report.send()
    assert read_counts(folder / f"{TODAY}.json") == {"area": {"trygg": 1}}
    counting.count("area:sova")
    counting.keep()
    room.wall += 60
    room.report.send()
    assert read_counts(folder / f"{TODAY}.json") == {"area": {"trygg": 1}}, "no visit is watched minute by minute"
    room.wall += 3600
    room.report.send()
    assert read_counts(folder / f"{TODAY}.json") == {"area": {"trygg": 1, "sova": 1}}
    written = (folder / f"{TODAY}.json").stat().st_mtime_ns
    room.today = "2027-01-16"
    room.report = Report(room.settings, room.clocks)
    room.report.send()
    assert (folder / f"{TODAY}.json").stat().st_mtime_ns == written, "it is on the share as it is"


def test_days_that_are_forgotten_here_are_forgotten_there_and_a_new_share_gets_all(room):
    for day in ("2027-01-10", "2027-01-11"):
        counting = Statistics(room.data / "statistics", lambda day=day: day)
        counting.count("visit:left")
        counting.keep()
    (room.data / "statistics" / "2027-99-99.json").write_text("{}")
    room.report.send()
    folder = room.file.with_name("Entrén.counts")
    assert sorted(path.stem for path in folder.iterdir()) == ["2027-01-10", "2027-01-11"]
    (room.data / "statistics" / "2027-01-10.json").unlink()
    room.report.send()
    assert [path.stem for path in folder.iterdir()] == ["2027-01-11"]
    shutil.rmtree(folder)
    room.report.send()
    assert [path.stem for path in folder.iterdir()] == ["2027-01-11"]


def test_a_share_that_is_away_is_an_os_error_and_nothing_is_made_there(room):
    shutil.rmtree(room.share.share)
    room.share.share.mkdir()
    with pytest.raises(OSError, match="kiosks"):
        room.report.send()
    assert list(room.share.share.iterdir()) == []
    assert read_state(room.settings.run_folder, "report") is None


def test_it_is_told_once_a_minute_and_what_fails_is_logged_once(room):
    lines = []
    reporting = Reporting(room.settings, room.clocks, lines.append, Errand())

    def step(now):
        reporting.step(now)
        while reporting._beside.is_under_way:
            time.sleep(0.005)

    step(0.0)
    first = room.file.read_bytes()
    room.wall += 30
    step(30.0)
    assert room.file.read_bytes() == first
    away = room.share.share.rename(room.share.share.with_name("away"))
    for now in (60.0, 120.0, 180.0):
        step(now)
    away.rename(room.share.share)
    for now in (240.0, 300.0):
        step(now)
    assert lines == [
        "the status cannot be told on the share: FileNotFoundError",
        "the status is told on the share again",
    ]
    assert room.file.read_bytes() != first


def test_a_fault_of_ours_ends_nothing(room):
    lines = []
    reporting = Reporting(room.settings, room.clocks, lines.append, Errand())
    reporting._report._counted_at = None
    counting = Statistics(room.data / "statistics", lambda: room.today)
    counting.count("visit:left")
    counting.keep()
    for now in (0.0, 60.0):
        reporting.step(now)
        time.sleep(0.05)
    reporting.step(120.0)
    assert "TypeError" in lines[0]


def test_a_share_that_hangs_holds_nobody_up(room):
    class Hanging(Errand):
        is_under_way = True

        def finished(self):
            return None

    hanging = Hanging()
    hanging.start = lambda *_: pytest.fail("one at a time")
    Reporting(room.settings, room.clocks, print, hanging).step(0.0)


def test_the_clocks_of_this_computer():
    clocks = clocks_here()
    assert abs(clocks.wall() - time.time()) < 60
    assert len(clocks.today()) == 10
    assert 0 <= clocks.chance() < 1
