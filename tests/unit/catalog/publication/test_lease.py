import os
import socket

import pytest

from catalog.errors import Reason, Refused
from catalog.publication.lease import FILE_NAME, STALE_SECONDS, lease


def test_it_is_there_meanwhile_and_gone_afterwards(tmp_path):
    with lease(tmp_path, "Anna"):
        assert "Anna" in (tmp_path / FILE_NAME).read_text()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="x"), lease(tmp_path, "Anna"):
        raise ValueError("x")
    assert list(tmp_path.iterdir()) == []


def test_a_second_one_is_told_who_holds_it(tmp_path):
    with lease(tmp_path, "Åsa"), pytest.raises(Refused) as caught, lease(tmp_path, "Bo", patience=0.3):
        pass
    assert caught.value.reason == Reason.BUSY
    assert "Åsa" in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b"{}"])
def test_a_garbled_one_is_held_by_nobody_known(tmp_path, text):
    (tmp_path / FILE_NAME).write_bytes(text)
    with pytest.raises(Refused) as caught, lease(tmp_path, "Bo", patience=0):
        pass
    assert caught.value.reason == Reason.BUSY


def test_a_stale_one_is_taken_over(tmp_path):
    """By the share's clock: ten years, or a little more than the limit."""
    for age in (STALE_SECONDS + 5, 10 * 365 * 86400):
        with lease(tmp_path, "Anna"):
            stamp = (tmp_path / FILE_NAME).stat().st_mtime - age
            os.utime(tmp_path / FILE_NAME, (stamp, stamp))
            with lease(tmp_path, "Bo", patience=0.1):
                assert "Bo" in (tmp_path / FILE_NAME).read_text()
        assert list(tmp_path.iterdir()) == []


def test_what_was_taken_over_is_not_dropped_for_the_other(tmp_path):
    with lease(tmp_path, "Anna"):
        (tmp_path / FILE_NAME).unlink()
        (tmp_path / FILE_NAME).write_text('{"author":"Bo","token":"his"}')
    assert "Bo" in (tmp_path / FILE_NAME).read_text()


def test_no_share_and_no_folder(tmp_path):
    with pytest.raises(Refused) as caught, lease(tmp_path / "missing", "Bo"):
        pass
    assert caught.value.reason == Reason.UNREACHABLE


def test_whose_it_is_is_said_in_plain_words(tmp_path):
    with lease(tmp_path, "Åsa"), pytest.raises(Refused) as caught, lease(tmp_path, "Bo", patience=0):
        pass
    assert caught.value.sentence.startswith(f"Åsa publicerar just nu från datorn {socket.gethostname()}, sedan 20")
    (tmp_path / FILE_NAME).write_text('{"author": "", "since": 1e300}')
    with pytest.raises(Refused) as caught, lease(tmp_path, "Bo", patience=0):
        pass
    assert caught.value.sentence.startswith("Någon publicerar just nu från datorn okänd, sedan okänd tid.")


def test_a_young_one_is_taken_over_by_whoever_says_so(tmp_path):
    told = []
    with lease(tmp_path, "Åsa"):
        with lease(tmp_path, "Bo", take_over=told.append):
            assert "Bo" in (tmp_path / FILE_NAME).read_text()
        assert len(told) == 1
        assert told[0].startswith("Åsa publicerar just nu")
    with lease(tmp_path, "Bo", take_over=told.append):
        assert len(told) == 1, "there was nothing to take over"
    assert list(tmp_path.iterdir()) == []
