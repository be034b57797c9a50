"""What of some words a screen still holds: in anything that Python can reach, and in every property of every item."""

import gc
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickItem, QQuickWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

TEXTS = {"QString", "QStringList", "QUrl", "QVariant"}


def living(window: QQuickWindow, words: list[str]) -> list[str]:
    """Where the words stand. What calls this must hold them another way: backwards, say."""
    found = [text for text in _texts_of_python() if _tells(text, words) and text not in words]
    return found + [where for where, text in _texts_of_items(window) if _tells(text, words)]


def _tells(text: str, words: list[str]) -> bool:
    lower = text.lower()
    return any(word in lower for word in words)


def _texts_of_python() -> Iterator[str]:
    gc.unfreeze()
    gc.collect()
    waiting: list[object] = [gc.get_objects(), *(frame.f_locals for frame in sys._current_frames().values())]
    known: set[int] = {id(waiting), id(known_here := [])}
    while waiting:
        for each in gc.get_referents(waiting.pop()):
            if id(each) in known:
                continue
            known.add(id(each))
            known_here.append(each)  # or another could come to live at its address
            if isinstance(each, str):
                yield each
            elif isinstance(each, bytes):
                yield each.decode("latin-1")
            else:
                waiting.append(each)


def _texts_of_items(window: QQuickWindow) -> Iterator[tuple[str, str]]:
    waiting: list[QObject] = [window]
    known: dict[int, QObject] = {}  # kept, so that each goes on being the same object
    while waiting:
        thing = waiting.pop()
        if id(thing) in known:
            continue
        known[id(thing)] = thing
        waiting += thing.children()
        if isinstance(thing, QQuickItem):
            waiting += thing.childItems()
        about = thing.metaObject()
        for number in range(about.propertyCount()):
            each = about.property(number)
            if each.typeName() in TEXTS:
                yield f"{about.className()}.{each.name()} of {thing.objectName()}", str(each.read(thing))
