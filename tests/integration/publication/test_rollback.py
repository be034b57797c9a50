"""Going back: what it changes, what it leaves alone, and what it refuses."""

import pytest
from small_share import WHEN, SmallShare, a_need, a_picture, content, follow, pictured

from catalog.entities import Change, encode
from catalog.errors import Conflict, Invalid, Reason, Refused
from catalog.publication.conflicts import origin
from catalog.publication.history import Edit, History
from catalog.publication.publish import Occasion, publish
from catalog.publication.rollback import KeptMedia, plan, roll_back


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    yield made
    made.staff.close()


@pytest.fixture
def colleague(room):
    made = room.follower("colleague")
    yield made
    made.close()


def go_back(room, to=None, staff=None):
    staff = staff or room.staff
    return roll_back(staff, room.share, plan(staff, to), Occasion("Bo", "", WHEN, room.signer))


def test_the_latest_publication_is_taken_back_by_a_new_one(room, colleague):
    room.put(a_need(1), a_need(2), a_need(3))
    before = content(room.staff)
    room.put(a_need(1, "Annat"), a_need(4))
    room.delete(("need", "need-3"))
    follow(colleague)
    way = plan(room.staff)
    assert (way.to, [each.seq for each in way.taken_back]) == (2, [3])
    assert way.edits == [Edit("need", "need-3", None, encode(a_need(3)))]
    done = go_back(room, 1)
    assert (done.seq, done.root, done.changed) == (4, before[0].root, 3)
    assert content(room.staff)[1] == before[1]
    follow(colleague)
    assert content(colleague) == content(room.staff)


def test_going_back_can_be_taken_back(room):
    room.put(a_need(1))
    room.put(a_need(1, "Annat"))
    shown = content(room.staff)
    go_back(room)
    go_back(room)
    assert content(room.staff)[1] == shown[1]
    assert room.staff.shown().seq == 4


def test_a_colleagues_later_publication_is_told_and_part_of_it(room):
    room.put(a_need(1), a_need(2))
    room.put(a_need(1, "Annas"))
    room.put(a_need(1, "Bos"), a_need(2, "Bos"), author="Bo", note="Nytt")
    way = plan(room.staff, 1)
    assert [(each.seq, each.author, each.note) for each in way.taken_back] == [(3, "Bo", "Nytt"), (2, "Anna", "")]
    assert [(edit.before, edit.after) for edit in way.edits] == [
        (encode(a_need(1, "Bos")), encode(a_need(1))), (encode(a_need(2, "Bos")), encode(a_need(2))),
    ]  # fmt: skip


def test_what_was_published_after_the_plan_is_not_taken_back(room, colleague):
    room.put(a_need(1), a_need(2))
    room.put(a_need(1, "Annas"))
    way = plan(room.staff)
    room.put(a_need(2, "Bos"), staff=colleague)
    assert roll_back(room.staff, room.share, way, Occasion("Anna", "", WHEN, room.signer)).seq == 4
    assert room.staff.mirror.body("need", "need-1") == encode(a_need(1))
    assert room.staff.mirror.body("need", "need-2") == encode(a_need(2, "Bos"))
    way = plan(room.staff, 2)
    room.put(a_need(1, "Bos"), staff=colleague)
    with pytest.raises(Conflict):
        roll_back(room.staff, room.share, way, Occasion("Anna", "", WHEN, room.signer))
    assert room.staff.mirror.body("need", "need-1") == encode(a_need(1, "Bos"))


def test_a_change_that_waits_is_a_conflict_afterwards_and_not_lost(room):
    room.put(a_need(1))
    room.put(a_need(1, "Annat"))
    waiting = Change("need", "need-1", encode(a_need(1, "Väntar")), origin(encode(a_need(1, "Annat"))))
    go_back(room)
    with pytest.raises(Conflict) as caught:
        publish(room.staff, room.share, [waiting], {}, Occasion("Anna", "", WHEN, room.signer))
    ((_, _, base, mine, theirs),) = caught.value.disputes
    assert (base, mine, theirs) == (encode(a_need(1, "Annat")), waiting.body, encode(a_need(1)))


def test_pictures_come_back_too(room, colleague):
    data, name = a_picture(1)
    room.put(pictured(101, name, name), media={name: data})
    room.delete(("type", "type-101"))
    follow(colleague)
    assert not colleague.mirror.has_media(name)
    go_back(room)
    follow(colleague)
    assert colleague.mirror.media_path(name).read_bytes() == data


def test_there_must_be_something_to_go_back_to(room):
    for published in (0, 1):
        if published:
            room.put(a_need(1))
        with pytest.raises(Invalid, match="ingen tidigare"):
            plan(room.staff)
    room.put(a_need(1, "Annat"))
    for nonsense in (-1, 0, 2, 3):
        with pytest.raises(Invalid, match="mellan 1 och 1"):
            plan(room.staff, nonsense)


def test_further_back_than_the_share_remembers_from_ones_own_copy(room, colleague):
    for number in range(25):
        room.put(a_need(1, str(number)))
    assert go_back(room, 2).changed == 1
    assert b'"1"' in room.staff.mirror.body("need", "need-1")
    with pytest.raises(Invalid, match="finns inte kvar"):
        go_back(room, 2, colleague)
    assert go_back(room, 20, colleague).seq == 27


def test_undo_rows_that_somebody_changed_are_not_believed(room, colleague):
    room.put(a_need(1))
    room.put(a_need(1, "Annat"))
    room.edit("UPDATE undo SET body = ? WHERE seq = 2", encode(a_need(1, "Falskt")).decode())
    with pytest.raises(Refused) as caught:
        go_back(room, staff=colleague)
    assert caught.value.reason == Reason.DIGEST
    assert go_back(room).changed == 1, "this PC's own copy knows better"
    assert room.staff.mirror.body("need", "need-1") == encode(a_need(1))


def test_the_history_says_who_when_and_what(room, colleague):
    room.put(a_need(1), a_need(2), note="Först")
    room.put(a_need(1, "Annat"), author="Bo")
    room.delete(("need", "need-2"))
    for staff in (room.staff, colleague):
        follow(staff)
        history = History(staff)
        told = [(past.manifest.seq, past.manifest.author, past.manifest.note, past.changed) for past in
                history.publications()]  # fmt: skip
        assert told == [(3, "Anna", "", 1), (2, "Bo", "", 1), (1, "Anna", "Först", 2)]
        assert history.edits(1) == [Edit("need", f"need-{n}", None, encode(a_need(n))) for n in (1, 2)]
        assert history.edits(2) == [Edit("need", "need-1", encode(a_need(1)), encode(a_need(1, "Annat")))]
        assert history.edits(3) == [Edit("need", "need-2", encode(a_need(2)), None)]
        with pytest.raises(Invalid, match="4"):
            history.edits(4)


def test_a_publication_nobody_signed_is_no_history(room, colleague):
    room.put(a_need(1))
    room.put(a_need(2))
    room.put(a_need(3))
    room.edit("UPDATE publication SET manifest = replace(manifest, 'Anna', 'Mallory') WHERE seq = 1")
    follow(colleague)
    assert [past.manifest.seq for past in History(colleague).publications()] == [3, 2]
    assert [past.changed for past in History(colleague).publications()] == [1, 1]
    assert [past.manifest.author for past in History(room.staff).publications()] == ["Anna"] * 3
    assert go_back(room, 1, colleague).changed == 2, "its root is known from the one after it"


def test_what_comes_while_history_is_read_is_no_part_of_it(room, colleague):
    room.put(a_need(1))
    follow(colleague)
    room.put(a_need(2))
    assert [past.manifest.seq for past in History(colleague).publications()] == [1]


def test_media_that_are_kept_are_files(room):
    data, name = a_picture(1)
    room.put(pictured(101, name, name), media={name: data})
    kept = KeptMedia(room.staff.mirror, {name: "image/webp", "0" * 64: "image/webp"})
    assert (len(kept), list(kept), kept[name].read_bytes()) == (1, [name], data)
