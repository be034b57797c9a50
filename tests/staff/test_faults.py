"""A fault of ours in the staff program: told, written down without what anybody wrote."""

import sys

import pytest

from kiosk.staff import faults
from kiosk.staff.faults import Faults


def raised(problem):
    try:
        raise problem
    except type(problem):
        return sys.exc_info()


def test_it_is_told_and_written_down_by_type_and_place(tmp_path, monkeypatch):
    told, log = [], tmp_path / "log" / "staff.log"
    hook = Faults(log, told.append).exception
    for _ in range(2):
        hook(*raised(ValueError("Zebrafink wrote this")))
    text = log.read_text(encoding="utf-8")
    assert told == [faults.SENTENCE] * 2
    assert text.count("ValueError\n") == 2
    assert "test_faults.py" in text
    assert "wrote this" not in text.replace('ValueError("Zebrafink wrote this")', "")
    monkeypatch.setattr(faults, "LARGEST", 10)
    hook(*raised(KeyError("x")))
    assert "ValueError" not in log.read_text(encoding="utf-8").split("\n")[0]


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    told = []
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    Faults(tmp_path / "log" / "staff.log", told.append).exception(*raised(ValueError()))
    assert told == [faults.SENTENCE]


def test_ctrl_c_ends_it(tmp_path):
    with pytest.raises(SystemExit):
        Faults(tmp_path / "staff.log", print).exception(*raised(KeyboardInterrupt()))
