"""Pages are made ready while nobody asks for anything; whoever asks meanwhile gets a whole page."""

import pytest
from PySide6.QtCore import QEventLoop, QMetaObject
from staged import Stage, is_a

pytestmark = pytest.mark.qt


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    yield stage
    assert stage.close() == 0, "QML warned"


def everything_below(thing):
    for child in thing.childItems():
        yield child
        yield from everything_below(child)


def test_a_page_asked_for_while_it_is_made_ready_comes_whole(stage):
    stage.begin()
    root = stage.screen.window.contentItem()
    slot = next(each for each in everything_below(root) if is_a(each, "PageSlot") and each.property("name") == "list")
    for moments in range(12):
        QMetaObject.invokeMethod(slot, "forget")
        stage.application.processEvents()
        QMetaObject.invokeMethod(slot, "prepare")
        for _ in range(moments):
            stage.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        stage.go_to("list")
        assert slot.childItems()[0].objectName() == "list-page"
        QMetaObject.invokeMethod(stage.visit, "goHome")
