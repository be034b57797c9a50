"""What the screen connects is declared: else PySide gives an object a metaobject of its own.

Qt remembers what it knows of a metaobject by its address, even after its end: a later screen in the same process would
then see a view model as something else.
"""

import pytest
from pages import every_page
from PySide6.QtCore import QObject
from staged import Stage

pytestmark = pytest.mark.qt


def inside(thing):
    """The objects that `thing` is made of, itself first."""
    yield thing
    for each in vars(thing).values():
        yield from (part for part in (each.values() if isinstance(each, dict) else [each]) if isinstance(part, QObject))


def test_nothing_has_a_metaobject_of_its_own(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    pages = list(every_page(stage))
    assert len(pages) > 20
    whole = [stage.models, *stage.models.at_start, *stage.models._made.values(), stage.screen._presence]
    seen = [part for each in whole for part in inside(each)]
    assert len(seen) > 40
    own = {type(each).__name__ for each in seen if hasattr(type(each), "staticMetaObject") and has_more(each)}
    assert own == set()
    stage.close()


def has_more(thing):
    return thing.metaObject().methodCount() != type(thing).staticMetaObject.methodCount()
