"""Opening the shared file, and what the world says of it turned into reasons."""

import sys
from pathlib import Path

import apsw
import pytest
from small_share import SmallShare, a_need

from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.rows import Published


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    made.put(*(a_need(number) for number in range(20)))
    yield made
    made.staff.close()


@pytest.mark.parametrize(
    ("problem", "reason"),
    [
        (apsw.BusyError("x"), Reason.BUSY),
        (apsw.LockedError("x"), Reason.BUSY),
        (apsw.NotADBError("x"), Reason.NOT_SQLITE),
        (apsw.ReadOnlyError("x"), Reason.DENIED),
        (apsw.InterruptError("x"), Reason.UNREACHABLE),
        (apsw.FullError("x"), Reason.DISK_FULL),
        (apsw.TooBigError("x"), Reason.TOO_BIG),
        (apsw.IOError("x"), Reason.UNREACHABLE),
        (apsw.CantOpenError("x"), Reason.UNREACHABLE),
        (apsw.CorruptError("x"), Reason.CORRUPT),
        (apsw.SQLError("x"), Reason.CORRUPT),
        (apsw.AuthError("x"), Reason.CORRUPT),
    ],
)
def test_what_sqlite_says_has_a_reason(tmp_path, problem, reason):
    with pytest.raises(Refused) as caught, share.refusing(tmp_path):
        raise problem
    assert caught.value.reason == reason


def test_a_refusal_and_an_error_of_ours_go_through_as_they_are(tmp_path):
    for problem in (Refused(Reason.FORK), RuntimeError("ours")):
        with pytest.raises(type(problem)) as caught, share.refusing(tmp_path):
            raise problem
        assert caught.value is problem


class Locked(type(Path())):
    """A file that the system will not let us look at."""

    def lstat(self):
        raise PermissionError(13, "Permission denied")


def test_a_look_that_is_denied(tmp_path):
    with pytest.raises(Refused) as caught:
        share.look(Locked(tmp_path / "catalog.sqlite"))
    assert caught.value.reason == Reason.DENIED


def test_equal_stamps_for_an_equal_file_and_another_after_a_publication(room):
    stamp = share.look(room.path)
    assert share.look(room.path) == stamp
    room.put(a_need(1, "Annat"))
    assert share.look(room.path) != stamp


def test_an_endless_question_ends(room):
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"

    def ask():
        with share.reading(room.path) as connection:
            connection.authorizer = None
            share.renew_deadline(connection, 0.05)
            connection.execute(endless)

    with pytest.raises(Refused) as caught:
        ask()
    assert caught.value.reason == Reason.UNREACHABLE


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM v_type",
        "SELECT sql FROM sqlite_schema",
        "SELECT randomblob(9)",
        "PRAGMA writable_schema=1",
        "ATTACH ':memory:' AS more",
        "DELETE FROM record",
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION SELECT x + 1 FROM n) SELECT x FROM n",
        "CREATE TEMP TABLE t(x)",
        "BEGIN",
        "SELECT * FROM v_need",
    ],
)
def test_nothing_but_the_rows_can_be_asked_for(room, sql):
    with pytest.raises(Refused) as caught, share.reading(room.path) as connection:
        connection.execute(sql).fetchall()
    assert caught.value.reason == Reason.CORRUPT


def test_more_rows_than_a_kiosk_takes(room):
    with share.reading(room.path) as connection:
        published = Published(connection)
        assert len(list(published.rows_since(None, most=20))) == 20
        with pytest.raises(Refused) as caught:
            list(published.rows_since(None, most=19))
    assert caught.value.reason == Reason.TOO_MANY


def test_reading_leaves_no_trace_beside_the_file(room):
    before = sorted(room.share.rglob("*"))
    with share.reading(room.path) as connection:
        list(Published(connection).rows_since(None))
        assert sorted(room.share.rglob("*")) == before
    assert sorted(room.share.rglob("*")) == before
    assert sys.getrefcount(connection) < 10
