"""Somebody who touches without sense: no exception, no warning, no dead end, and the way home is always there."""

import pytest
from hands import live
from monkey import Monkey, work
from PySide6.QtCore import QEventLoop
from staged import LANDSCAPE, PORTRAIT, Stage

pytestmark = pytest.mark.qt
ACTS = 600


def goes_home(stage):
    """The way home of somebody with sense, wherever the monkey has left the screen."""
    visitor = stage.visitor
    stage.models.session.touched()
    live(0.6)
    for _ in range(5):
        if visitor.see("home-page"):
            break
        covers = ("button-continue", "button-close", "button-close-large", "button-home")
        visitor.touch(next(name for name in covers if visitor.see(name)))
    return visitor.wait_for("home-page")


@pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_monkey_finds_no_fault_and_the_way_home_is_there(qapp, local, shape, request):
    stage = Stage(qapp, local.folder, shape)
    stage.begin()

    monkey = Monkey(stage.visitor, stage.clock.wind, request.config.getoption("randomly_seed"))
    loop = QEventLoop()
    timer = work(monkey, ACTS, lambda _: None, loop.quit)
    loop.exec()
    assert not timer.isActive()
    assert monkey.ended == []
    assert goes_home(stage)
    assert stage.screen.faults.exceptions == 0
    assert stage.close() == 0, "QML warned"
