"""What the staff program does, without a window: drafts, undo, checks, publishing, and colleagues."""

import shutil

import msgspec
import pytest
from PIL import Image
from staff_pc import wait

from catalog.cli.publishing import publish_drafts
from catalog.cli.workspace import opened
from catalog.entities import Picture
from kiosk.staff.desk import blocking, seq_of
from kiosk.staff.outcome import Outcome

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"


def renamed(record, name):
    return msgspec.structs.replace(record, name=record.name | {"sv": name})


def heard(signal):
    told = []
    signal.connect(lambda *words: told.append(words))
    return told


def test_what_is_saved_is_a_draft_on_the_disk_and_can_be_taken_back(desk, folder):
    shown = desk.record("type", ALARM)
    changed = heard(desk.changed)
    desk.save("type", renamed(shown, "Larm"))
    desk.save("type", renamed(shown, "Larm"))
    assert len(changed) == 1, "the same again is no change"
    with opened(folder / "workspace") as another:
        assert another.record("type", ALARM).name["sv"] == "Larm"
    assert desk.is_draft("type", ALARM)
    assert desk.undo().id == ALARM
    assert desk.record("type", ALARM) == shown
    assert not desk.is_draft("type", ALARM)
    assert desk.redo().id == ALARM
    assert desk.record("type", ALARM).name["sv"] == "Larm"
    desk.discard("type", ALARM)
    assert desk.record("type", ALARM) == shown
    assert desk.redo() is None


def test_it_is_checked_and_published_beside(desk, folder):
    shown = desk.record("type", ALARM)
    checked, published = heard(desk.checked), heard(desk.published)
    desk.save("type", msgspec.structs.replace(shown, summary={}))
    desk.check()
    wait(lambda: checked)
    assert [problem.record for problem in blocking(checked[0][0])] == [f"type/{ALARM}"]
    desk.publish("", "")
    wait(lambda: published)
    assert "saknar" in published[0][0].sentence, "what breaks a rule is not published"
    desk.save("type", renamed(shown, "Larm"))
    desk.publish("Nytt namn", "")
    wait(lambda: len(published) == 2)
    assert seq_of(published[1][0].value) == 2
    assert desk.drafts() == []
    assert desk.published_record("type", ALARM).name["sv"] == "Larm"
    desk.publish("", "")
    wait(lambda: len(published) == 3)
    assert published[2] == (Outcome(None),)


def test_what_a_colleague_publishes_is_seen_and_a_conflict_loses_nothing(desk, folder):
    published, met = heard(desk.published), heard(desk.met)
    colleague = folder / "colleague"
    shutil.copytree(folder / "workspace", colleague)
    with opened(colleague) as place:
        place.put("type", renamed(place.record("type", ALARM), "Kollegans"))
        publish_drafts(place, "", "")
    desk.meet_colleagues()
    wait(lambda: met)
    assert met == [(Outcome(None),)]
    assert desk.record("type", ALARM).name["sv"] == "Kollegans"
    with opened(colleague) as place:
        place.put("type", renamed(place.record("type", ALARM), "Igen"))
        publish_drafts(place, "", "")
    desk.save("type", renamed(desk.record("type", ALARM), "Mitt"))
    desk.publish("", "")
    wait(lambda: published)
    assert "En kollega har ändrat" in published[0][0].sentence
    assert desk.record("type", ALARM).name["sv"] == "Mitt"


def test_a_picture_is_made_into_what_kiosks_show(desk, folder):
    taken = heard(desk.picture_taken)
    Image.new("RGB", (1600, 1200), "#336699").save(folder / "a.jpg")
    (folder / "b.jpg").write_bytes(b"MZ this is a program")
    for name in ("a.jpg", "b.jpg", "none.jpg"):
        desk.take_in_picture(folder / name, ALARM)
    wait(lambda: len(taken) == 3)
    (good, for_whom, _), (renamed_program, *_), (missing, *_) = taken
    assert for_whom == ALARM
    assert isinstance(good.value, Picture)
    assert desk.picture_file(good.value.small).read_bytes()[:4] == b"RIFF"
    assert renamed_program.sentence.endswith(".")
    assert missing.sentence.endswith(".")


def test_the_share_being_away_is_told_and_drafts_go_on(desk, folder):
    met = heard(desk.met)
    (folder / "share").rename(folder / "away")
    desk.meet_colleagues()
    wait(lambda: met)
    assert met[0][0].sentence.endswith(".")
    shown = desk.record("type", ALARM)
    desk.save("type", renamed(shown, "Larm"))
    assert desk.is_draft("type", ALARM)
