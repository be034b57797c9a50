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
    return list(_below(root, heard, None))


def _listen(whole: QAccessibleInterface, heard: Heard) -> None:
    """Add what can be heard below `whole`: an item that is ignored is not among them, though it would answer."""
    for at in range(whole.childCount()):
        child = whole.child(at)
        if child is not None and not child.state().invisible:
            heard[child.object()] = child
            _listen(child, heard)


def _below(thing: QQuickItem, heard: Heard, around: Passage | None) -> Iterator[Place]:
    """Yield what is below `thing`, which is within the touchable `around`."""
    for child in _children(thing):
        if not child.isVisible() or child.opacity() == 0 or not child.isEnabled() or child.property("unspoken"):
            continue
        passage = _passage(heard[child], around) if child in heard else None
        if passage is None and _is_row(child):
            passage = _row_made_ahead(child)
        if passage:
            yield passage, child
        yield from _below(child, heard, passage if passage and passage.role is Role.TOUCHABLE else around)


def _children(thing: QQuickItem) -> list[QQuickItem]:
    """Return the children in the order in which one reads: a list makes its rows in any order, and some ahead."""
    children = thing.childItems()
    parent = thing.parentItem()
    if parent is not None and parent.inherits("QQuickListView"):
        edge = parent.property("contentY") + parent.height()
        children = sorted((row for row in children if row.y() < edge), key=lambda row: (row.y(), row.x()))
    return children


def _is_row(thing: QQuickItem) -> bool:
    content = thing.parentItem()
    view = content.parentItem() if content else None
    return view is not None and view.inherits("QQuickListView")


def _row_made_ahead(row: QQuickItem) -> Passage | None:
    """Return what a row says that Qt made before it was to be seen: it then counts as ignored, but answers."""
    asked = QAccessible.queryAccessibleInterface(row)
    return _passage(asked, None) if asked is not None and asked.role() in _TOUCHABLE else None


def _passage(heard: QAccessibleInterface, around: Passage | None) -> Passage | None:
    """Return what is said of it; nothing of a touchable's picture, nor of what the touchable says itself."""
    role = Role.TOUCHABLE if heard.role() in _TOUCHABLE else _ROLES.get(heard.role())
    words = heard.text(QAccessible.Text.Name).strip()
    if role is None or not words:
        return None
    if around and (role is Role.PICTURE or words in around.words or words in around.more):
        return None
    return Passage(role, words, heard.text(QAccessible.Text.Description), bool(heard.state().checked))
