import ctypes
import resource
import sys
from types import SimpleNamespace

import pytest

from kiosk.no_dump import leave_no_dump


@pytest.mark.parametrize(("allowed", "wanted"), [(resource.RLIM_INFINITY, [(1, 1)]), (1, [(1, 1)]), (0, [])])
def test_no_limit_lets_a_dump_be_written(monkeypatch, allowed, wanted):
    limits = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (0, allowed))
    monkeypatch.setattr(resource, "setrlimit", lambda _, pair: limits.append(pair))
    leave_no_dump()
    assert limits == wanted


def test_windows_reports_no_faults(monkeypatch):
    modes = []
    windll = SimpleNamespace(kernel32=SimpleNamespace(SetErrorMode=modes.append))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    leave_no_dump()
    assert modes == [0x0003]
