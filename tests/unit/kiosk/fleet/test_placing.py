"""Files on the share are believed whole or not at all, whatever lies there."""

import hashlib
import os
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as some

from catalog.errors import Invalid
from kiosk.fleet.placing import MOST_BYTES, read_content, write_over


def no_pause(_seconds):
    return None


def test_what_is_written_is_read_also_when_it_becomes_shorter(tmp_path):
    path = tmp_path / "K.json"
    for content in ({"a": "x" * 500}, {"a": "y"}, {"a": "z" * 700}):
        write_over(path, content)
        assert read_content(path, no_pause) == b'{"a":"' + content["a"].encode() + b'"}'


def test_the_file_stays_the_same_file(tmp_path):
    path = tmp_path / "K.json"
    write_over(path, [1])
    before = path.stat().st_ino
    with path.open("rb"):  # somebody polls it
        write_over(path, [2])
    assert (path.stat().st_ino, read_content(path, no_pause)) == (before, b"[2]")


def test_what_is_too_large_is_cut_when_it_is_written_over(tmp_path):
    path = tmp_path / "K.json"
    path.write_bytes(b"x" * (MOST_BYTES * 2))
    with pytest.raises(Invalid) as refused:
        read_content(path, no_pause)
    assert "stor" in refused.value.sentence
    write_over(path, [1])
    assert path.stat().st_size == MOST_BYTES
    assert read_content(path, no_pause) == b"[1]"


@given(cut=some.integers(0, 119), other=some.binary(min_size=1, max_size=30))
def test_half_of_one_and_half_of_another_is_never_believed(tmp_path_factory, cut, other):
    path = tmp_path_factory.getbasetemp() / "K.json"
    whole = (
        b'{"content":{"root":"ab","seq":7},"sha256":"%s"}'
        % hashlib.sha256(b'{"root":"ab","seq":7}').hexdigest().encode()
    )
    path.write_bytes(whole[:cut] + other + whole[cut + len(other) :])
    try:
        assert read_content(path, no_pause) == b'{"root":"ab","seq":7}'
    except Invalid:
        assert path.read_bytes() != whole


def test_a_reader_waits_for_the_writer(tmp_path):
    path = tmp_path / "K.json"
    write_over(path, [1])
    whole = path.read_bytes()
    path.write_bytes(whole[:20])
    assert read_content(path, lambda _seconds: path.write_bytes(whole)) == b"[1]"


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"null", b"[" * 100_000, b'{"content":1,"sha256":"x"}', b"<html>"]
)
def test_garbage_is_told(tmp_path, content):
    (tmp_path / "K.json").write_bytes(content)
    with pytest.raises(Invalid):
        read_content(tmp_path / "K.json", no_pause)


def test_what_is_no_file_is_neither_read_nor_written(tmp_path):
    (tmp_path / "real").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "folder", "pipe"):
        with pytest.raises(Invalid):
            read_content(tmp_path / name, no_pause)
        with pytest.raises(FileExistsError):
            write_over(tmp_path / name, [1])
    assert (tmp_path / "real").read_text() == "mine"


def test_a_share_that_is_away_is_an_os_error(tmp_path):
    shutil.rmtree(tmp_path)
    with pytest.raises(OSError, match="K"):
        write_over(tmp_path / "K.json", [1])
    with pytest.raises(OSError, match="K"):
        read_content(tmp_path / "K.json", no_pause)
