from pathlib import Path

import pytest

from kiosk import run_state


def test_what_is_written_is_read(tmp_path):
    run_state.write_state(tmp_path / "run", "screen", {"state": "attract", "may_switch": True})
    assert run_state.read_state(tmp_path / "run", "screen") == {"state": "attract", "may_switch": True}
    assert [path.name for path in (tmp_path / "run").iterdir()] == ["screen.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_garbled_state_says_nothing(tmp_path, content):
    (tmp_path / "sync.json").write_bytes(content)
    assert run_state.read_state(tmp_path, "sync") is None


def test_a_missing_state_says_nothing(tmp_path):
    assert run_state.read_state(tmp_path, "sync") is None


def refuse(monkeypatch, times):
    """Make the file system refuse to replace a file so many times, as Windows does while somebody reads it."""
    replace, refusals = Path.replace, iter(range(times))

    def refusing(self, target):
        if next(refusals, None) is not None:
            raise PermissionError(13, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refusing)


def test_a_file_in_use_is_tried_again(tmp_path, monkeypatch):
    refuse(monkeypatch, run_state.ATTEMPTS - 1)
    pauses = []
    run_state.write_state(tmp_path, "sync", {"a": 1}, pause=pauses.append)
    assert run_state.read_state(tmp_path, "sync") == {"a": 1}
    assert pauses == sorted(pauses)
    assert len(pauses) == run_state.ATTEMPTS - 1


def test_a_file_that_stays_in_use_is_an_error_and_leaves_nothing_behind(tmp_path, monkeypatch):
    refuse(monkeypatch, run_state.ATTEMPTS)
    with pytest.raises(PermissionError):
        run_state.write_state(tmp_path, "sync", {"a": 1}, pause=lambda _: None)
    assert list(tmp_path.iterdir()) == []
