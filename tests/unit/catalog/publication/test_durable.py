from pathlib import Path

import pytest

from catalog.publication import durable


@pytest.fixture
def flushed(monkeypatch):
    """The folders that were flushed, in their order."""
    folders = []

    def noting(handle):
        folders.append(str(Path(f"/proc/self/fd/{handle}").readlink()))

    monkeypatch.setattr(durable.os, "fsync", noting)
    return folders


def test_a_new_folder_is_durable_with_all_it_lies_in(tmp_path, flushed):
    durable.make_folder(tmp_path / "a" / "b" / "c")
    assert flushed == [str(tmp_path / "a" / "b"), str(tmp_path / "a"), str(tmp_path)]
    flushed.clear()
    durable.make_folder(tmp_path / "a" / "b" / "c")
    assert flushed == []


def test_names_are_durable_with_the_folders_beneath_the_top(tmp_path, flushed):
    paths = [tmp_path / "media" / "ab" / "one", tmp_path / "media" / "ab" / "two", tmp_path / "media" / "cd" / "three"]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
    durable.sync_names(paths, tmp_path)
    top = str(tmp_path)
    assert flushed == [top, f"{top}/media", f"{top}/media/ab", f"{top}/media/cd"]
    flushed.clear()
    durable.sync_names([], tmp_path)
    assert flushed == []
