import apsw
import pytest

from catalog.database import open_for_reading, open_for_writing
from catalog.errors import Reason, Refused


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "folder" / "catalog.sqlite"
    connection = open_for_writing(path)
    connection.execute("CREATE TABLE record(id TEXT)")
    connection.close()
    return path


def test_reading_cannot_write(path):
    connection = open_for_reading(path)
    with pytest.raises(apsw.ReadOnlyError):
        connection.execute("INSERT INTO record VALUES ('x')")
    connection.close()


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused) as problem:
        open_for_reading(tmp_path / "catalog.sqlite")
    assert problem.value.reason is Reason.UNREACHABLE


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "catalog.sqlite").write_text("<html>Sidan finns inte</html>" * 20)
    with pytest.raises(Refused) as problem:
        open_for_reading(tmp_path / "catalog.sqlite")
    assert problem.value.reason is Reason.NOT_SQLITE


def test_any_other_failure_is_told_as_it_is(path):
    locked = apsw.Connection(str(path))
    locked.execute("BEGIN EXCLUSIVE")
    with pytest.raises(apsw.BusyError):
        open_for_reading(path, busy_milliseconds=1)
    locked.close()


def test_what_staff_write_survives_a_power_cut(path):
    connection = open_for_writing(path)
    assert connection.pragma("synchronous") == 3
    assert connection.pragma("journal_mode") == "delete"
    connection.close()
