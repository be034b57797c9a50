"""What the screen says just now: read from its accessible tree, so that nothing is forgotten that can be heard."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.speech.text import Passage, Role

_ROLES = {
    QAccessible.Role.Heading: Role.HEADING,
    QAccessible.Role.StaticText: Role.WORDS,
    QAccessible.Role.EditableText: Role.WORDS,
    QAccessible.Role.Grouping: Role.WORDS,
    QAccessible.Role.Graphic: Role.PICTURE,
    QAccessible.Role.Dialog: Role.HEADING,
}
_TOUCHABLE = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Link,
        QAccessible.Role.ListItem,
        QAccessible.Role.PageTab,
    }
)
Place = tuple[Passage, QQuickItem]
Heard = dict[QObject, QAccessibleInterface]


def places_on(root: QQuickItem) -> list[Place]:
    """Return what can be seen and used below `root`, as one reads; parts with `unspoken` are left out.

    `root` must itself be known to screen readers: asking it for its window would tie the window's life to it.
    """
    heard: Heard = {}
    _listen(QAccessible.queryAccessibleInterface(root), heard)
    return list(_below(root, heard, touchable=False))


def _listen(whole: QAccessibleInterface, heard: Heard) -> None:
    """Add what can be heard below `whole`: an item that is ignored is not among them, though it would answer."""
    for at in range(whole.childCount()):
        child = whole.child(at)
        if child is not None and not child.state().invisible:
            heard[child.object()] = child
            _listen(child, heard)


def _below(thing: QQuickItem, heard: Heard, *, touchable: bool) -> Iterator[Place]:
    for child in _children(thing):
        if not child.isVisible() or child.opacity() == 0 or not child.isEnabled() or child.property("unspoken"):
            continue
        passage = _passage(heard[child], touchable=touchable) if child in heard else None
        if passage:
            yield passage, child
        yield from _below(child, heard, touchable=touchable or (passage is not None and passage.role is Role.TOUCHABLE))


def _children(thing: QQuickItem) -> list[QQuickItem]:
    """Return the children in the order in which one reads: a list makes its rows in any order."""
    children = thing.childItems()
    parent = thing.parentItem()
    if parent is not None and parent.inherits("QQuickListView"):
        children.sort(key=lambda row: (row.y(), row.x()))
    return children


def _passage(heard: QAccessibleInterface, *, touchable: bool) -> Passage | None:
    role = Role.TOUCHABLE if heard.role() in _TOUCHABLE else _ROLES.get(heard.role())
    words = heard.text(QAccessible.Text.Name).strip()
    if role is None or not words or (touchable and role is Role.PICTURE):
        return None
    return Passage(role, words, heard.text(QAccessible.Text.Description), bool(heard.state().checked))
