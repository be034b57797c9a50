"""A local catalogue as a kiosk has it, and an application without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from pathlib import Path

import pytest
from local_catalogue import LocalCatalogue

from catalog.entities import Recipient
from catalog.exchange.starter import read_starter

READER = Recipient(id="personal", name="Personal", public_key="j0DFrbaPJWJK5bIU6nZ6bslNgp09e14a0bpvPiE4KF8=")
"""Somebody to whom what visitors write can be sealed."""
DEMO = Path(__file__).parents[2] / "assets" / "demo"


@pytest.fixture(scope="session")
def starter():
    return read_starter(DEMO)


@pytest.fixture
def empty(tmp_path):
    """A kiosk that has not received a catalogue yet."""
    return LocalCatalogue(tmp_path)


@pytest.fixture
def local(empty, starter):
    """A kiosk with the starter catalogue."""
    empty.publish([*starter.records.values(), READER], starter.media)
    return empty
