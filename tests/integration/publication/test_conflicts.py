"""Two people who change the same: every record in dispute is told at once, with its origin and both versions."""

import pytest
from small_share import WHEN, SmallShare, a_need, follow

from catalog.entities import Change, encode
from catalog.errors import Conflict, Dispute
from catalog.publication.conflicts import disputes, origin
from catalog.publication.publish import Occasion, publish


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


def test_all_disputes_are_told_with_their_origin(room, colleague):
    room.put(a_need(1), a_need(2), a_need(3))
    follow(colleague)
    room.put(a_need(1, "Annas"), a_need(2), a_need(4, "Annas"))
    room.delete(("need", "need-3"))
    body = encode(a_need(1))
    mine = [
        Change("need", "need-1", encode(a_need(1, "Bos")), origin(body)),
        Change("need", "need-2", encode(a_need(2, "Bos")), origin(encode(a_need(2)))),
        Change("need", "need-3", encode(a_need(3, "Bos")), origin(encode(a_need(3)))),
        Change("need", "need-4", encode(a_need(4, "Bos")), ""),
    ]
    with pytest.raises(Conflict) as caught:
        publish(colleague, room.share, mine, {}, Occasion("Bo", "", WHEN, room.signer))
    assert caught.value.disputes == (
        Dispute("need", "need-1", body, mine[0].body, encode(a_need(1, "Annas"))),
        Dispute("need", "need-3", encode(a_need(3)), mine[2].body, None),
        Dispute("need", "need-4", None, mine[3].body, encode(a_need(4, "Annas"))),
    )
    assert disputes(colleague.mirror, mine) == list(caught.value.disputes)


def test_an_origin_that_is_forgotten_is_not_invented(room):
    room.put(a_need(1, "Förr"))
    room.put(a_need(1))
    change = Change("need", "need-1", encode(a_need(1, "Bos")), origin(b"long ago"))
    assert disputes(room.staff.mirror, [change]) == [Dispute("need", "need-1", None, change.body, encode(a_need(1)))]


def test_the_lease_is_lost_in_the_middle_and_no_edit_with_it(room, colleague, other_hands):
    """A colleague takes it over right before our transaction: both publications are there afterwards."""
    room.put(a_need(0))
    once = iter([True])

    def sneak(sql):
        if sql == "BEGIN IMMEDIATE" and next(once, False):
            other_hands.pause()
            told = []
            change = Change("need", "need-2", encode(a_need(2, "Bos")), "")
            publish(colleague, room.share, [change], {}, Occasion("Bo", "", WHEN, room.signer), take_over=told.append)
            assert "Anna publicerar just nu" in told[0]
            other_hands.go_on()

    follow(room.staff)
    with other_hands.before(room.path, sneak):
        assert room.put_blindly(a_need(1, "Annas")).seq == 3
    assert room.staff.mirror.body("need", "need-1") == encode(a_need(1, "Annas"))
    assert room.staff.mirror.body("need", "need-2") == encode(a_need(2, "Bos"))
    assert not (room.share / "publishing.lease").exists()
