"""A staff PC with the demo catalogue: made once, copied for each test."""

import shutil

import pytest
from demo_share import make_demo
from PySide6.QtCore import QCoreApplication, QEvent
from staff_pc import QUICK, wait

from catalog.cli.workspace import opened, write_settings
from kiosk.staff.desk import Desk
from kiosk.staff.window import StaffWindow


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("staff") / "demo"
    make_demo(folder)
    return folder


@pytest.fixture
def folder(made, tmp_path):
    """A demo of the test's own."""
    copy = tmp_path / "demo"
    shutil.copytree(made, copy)
    with opened(made / "workspace") as place:
        author = place.author
    write_settings(copy / "workspace", copy / "share", author)
    return copy


@pytest.fixture
def desk(qapp, folder):
    desk = Desk(folder / "workspace")
    yield desk
    desk.close()


@pytest.fixture
def window(desk):
    window = StaffWindow(desk, QUICK)
    window.show()
    wait(lambda: not window.statusBar().currentMessage().endswith("..."))
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
