"""A kiosk is called up to date only while it proves it; whatever lies on the share, staff get a sentence."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some
from small_share import SmallShare, a_need

from kiosk.fleet.kiosks import QUIET, Published, State, forget, is_the_newest, kiosks_on, state_of
from kiosk.fleet.kiosks_command import published
from kiosk.fleet.placing import write_over
from kiosk.fleet.status import Fault, Missing, Shown, Status, moment, said
from kiosk.fleet.when import age, since

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
ROOT, OTHER, MANIFEST = "a" * 64, "b" * 64, "c" * 64
NEWEST = Published(7, ROOT, MANIFEST)
SHOWN = Shown(seq=7, root=ROOT, manifest=MANIFEST, since=NOW.isoformat())


def a_status(ago=timedelta(), **fields):
    fields = {"kiosk": "Entrén", "computer": "PC-1", "shown": SHOWN, "free_bytes": 10**10} | fields
    return Status(at=(NOW - ago).isoformat(), **fields)


@pytest.fixture
def share(tmp_path):
    (tmp_path / "kiosks").mkdir()

    def tell(status, name="Entrén"):
        write_over(tmp_path / "kiosks" / f"{name}.json", status)
        return kiosks_on(tmp_path, NEWEST, NOW)

    tell.folder = tmp_path
    return tell


def test_the_newest_shown_just_now_is_up_to_date(share):
    (kiosk,) = share(a_status())
    assert (kiosk.name, kiosk.state, str(kiosk.verdict)) == (
        "Entrén",
        State.CURRENT,
        "Visar det senaste, publicering 7.",
    )
    assert kiosk.is_well


def test_nobody_heard_from_lately_is_called_up_to_date(share):
    (kiosk,) = share(a_status(timedelta(days=3, hours=2)))
    assert (kiosk.state, str(kiosk.verdict)) == (State.SILENT, "Har inte hörts av sedan i fredags kl. 12.05.")
    assert not kiosk.is_well


@given(
    ago=some.timedeltas(timedelta(days=-400), timedelta(days=400)),
    shown=some.one_of(
        some.none(),
        some.builds(
            Shown,
            seq=some.integers(0, 9),
            root=some.sampled_from([ROOT, OTHER, ""]),
            manifest=some.sampled_from([MANIFEST, OTHER, ""]),
        ),
    ),
    staged=some.integers(0, 8),
    newest=some.builds(
        Published, some.integers(0, 9), some.sampled_from([ROOT, OTHER, ""]), some.sampled_from([MANIFEST, ""])
    ),
)
def test_up_to_date_is_proven_or_not_said(ago, shown, staged, newest):
    state = state_of(a_status(ago, shown=shown, staged=staged), newest, NOW)
    if state is State.CURRENT:
        assert ago <= QUIET
        assert ago >= -timedelta(minutes=3)
        assert (shown.seq, shown.root, shown.manifest) == newest
        assert shown.root
        assert shown.manifest


@pytest.mark.parametrize(
    ("fields", "state", "words"),
    [
        ({"shown": Shown(seq=6, root=OTHER)}, State.BEHIND, "Visar publicering 6. Den senaste är 7."),
        ({"shown": Shown(seq=6, root=OTHER), "staged": 7}, State.WAITING, "är hämtad och visas"),
        ({"shown": Shown(seq=7, root=OTHER, manifest=MANIFEST)}, State.BEHIND, "något annat än publicering 7"),
        ({"shown": Shown(seq=7, root=ROOT)}, State.BEHIND, "något annat än publicering 7"),
        ({"shown": Shown(seq=8, root=OTHER)}, State.BEHIND, "finns inte på den delade platsen"),
        ({"shown": None}, State.DARK, "Visar inget just nu."),
        ({"ago": timedelta(hours=-2)}, State.CLOCK, "klocka går före"),
    ],
)
def test_each_state_has_its_sentence(share, fields, state, words):
    (kiosk,) = share(a_status(**fields))
    assert kiosk.state is state
    assert words in str(kiosk.verdict)


def test_faults_are_told_in_plain_words(share):
    faults = (
        Fault(reason="UNREACHABLE", sentence="Kiosken når inte\n platsen.", since=said(NOW.timestamp() - 7200)),
        Fault(reason="PORT_TAKEN", sentence=""),
    )
    missing = [Missing(record=f"type/t{number}", what="picture") for number in range(5)]
    missing[0] = Missing(record="type/a", what="film")
    missing[1] = Missing(record="type/b", what="subtitles")
    (kiosk,) = share(
        a_status(faults=faults, missing=tuple(missing), missing_count=40, clock_off=-7300, free_bytes=5_000_000)
    )
    assert list(map(str, kiosk.faults)) == [
        "Kiosken når inte platsen. Sedan i dag kl. 12.05.",
        "PORT_TAKEN",
        "Saknar en film: type/a.",
        "Saknar en bild: type/t2.",
        "Saknar en bild: type/t3.",
        "Sammanlagt saknar den 40 filer.",
        "Kioskens klocka går 2 timmar efter.",
        "Bara 5 MB är lediga på disken.",
    ]
    assert not kiosk.is_well


def test_a_kiosk_that_has_not_looked_for_long_and_does_not_complain_says_so(share):
    (kiosk,) = share(a_status(looked=(NOW - timedelta(hours=5)).isoformat(), clock_off=400, missing_count=0))
    assert list(map(str, kiosk.faults)) == [
        "Har inte sett den delade platsen sedan i dag kl. 9.05.",
        "Kioskens klocka går 6 minuter före.",
    ]


def test_nothing_is_published_is_told(tmp_path):
    (tmp_path / "kiosks").mkdir()
    write_over(tmp_path / "kiosks" / "K.json", a_status())
    (kiosk,) = kiosks_on(tmp_path, Published(0, "", ""), NOW)
    assert kiosk.state is State.BEHIND
    assert "Inget är publicerat" in str(kiosk.faults[-1])
    assert not is_the_newest(Shown(seq=0, root=""), Published(0, "", ""))


def test_two_computers_with_one_name_are_told(share):
    share(a_status())
    first, second = share(a_status(computer="PC-2"), "Entrén PC-2")
    assert "Två datorer kallar sig så. Den här heter PC-1." in map(str, first.faults)
    assert "PC-2" in str(second.faults[-1])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"\x00" * 4096,
        b"x" * 300_000,
        msgspec.json.encode({"status": {}, "sha256": "0" * 64}),
    ],
)
def test_garbage_on_the_share_is_a_kiosk_that_cannot_be_read(tmp_path, content):
    (tmp_path / "kiosks").mkdir()
    (tmp_path / "kiosks" / "Väst.json").write_bytes(content)
    (tmp_path / "kiosks" / "Väst.txt").write_bytes(content)
    (kiosk,) = kiosks_on(tmp_path, NEWEST, NOW)
    assert (kiosk.name, kiosk.state, kiosk.status) == ("Väst", State.UNREADABLE, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "i går"},
        {"at": "9999-99-99"},
        {"kiosk": "x" * 101},
        {"shown": {"seq": -1, "root": ROOT}},
        {"shown": {"seq": 7, "root": "../../etc"}},
        {"shown": {"seq": 2**60, "root": ROOT}},
        {"faults": [{"reason": "x", "sentence": "y"}] * 21},
        {"faults": [{"reason": "x", "sentence": "y" * 301}]},
        {"missing": [{"record": "type/x", "what": "virus"}]},
        {"free_bytes": "mycket"},
        {"clock_off": 10**30},
    ],
)
def test_what_no_kiosk_writes_is_not_believed_though_its_digest_is_right(tmp_path, wrong):
    (tmp_path / "kiosks").mkdir()
    write_over(tmp_path / "kiosks" / "K.json", msgspec.to_builtins(a_status()) | wrong)
    (kiosk,) = kiosks_on(tmp_path, NEWEST, NOW)
    assert kiosk.state is State.UNREADABLE


def test_a_later_version_with_more_to_say_is_read(tmp_path):
    (tmp_path / "kiosks").mkdir()
    write_over(tmp_path / "kiosks" / "K.json", msgspec.to_builtins(a_status()) | {"version": 2, "mood": "good"})
    (kiosk,) = kiosks_on(tmp_path, NEWEST, NOW)
    assert kiosk.is_well


def test_a_kiosk_that_is_no_more_can_be_forgotten(share):
    share(a_status())
    forget(share.folder, "../Entrén.json")
    assert kiosks_on(share.folder, NEWEST, NOW) == []


def test_moments_are_said_as_people_say_them():
    lengths = (None, timedelta(minutes=5), timedelta(hours=20), timedelta(days=6), timedelta(days=20))
    assert [str(since(each and NOW - each, NOW)) for each in lengths] == [
        "okänd tid",
        "i dag kl. 14.00",
        "i går kl. 18.05",
        "i tisdags kl. 14.05",
        "2026-11-03",
    ]
    assert [str(age(timedelta(minutes=each))) for each in (0.5, 1, 5, 60, 130, 1440, 5000)] == [
        "mindre än en minut",
        "1 minut",
        "5 minuter",
        "1 timme",
        "2 timmar",
        "1 dag",
        "3 dagar",
    ]
    assert (said(0), said(10**18), moment("x"), moment("2026-11-23T10:00").hour) == ("", "", None, 10)


def test_before_the_first_publication_there_is_nothing_to_show(tmp_path):
    room = SmallShare(tmp_path)
    place = SimpleNamespace(follower=room.staff)
    assert published(place) == Published(0, "", "")
    room.put(a_need(1))
    first = published(place)
    assert first[:2] == (1, room.staff.shown().root)
    colleague = room.follower("colleague")
    room.put(a_need(2), staff=colleague)
    assert published(place)[:2] == (2, colleague.shown().root)
    assert room.staff.shown().seq == 1, "nobody who edits is overtaken"
