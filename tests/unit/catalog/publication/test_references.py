"""A reference leads to what is published, after the change as before it."""

import pytest

from catalog.entities import KIND_OF, DataUse, Maturity, Need, NeedArea, ProductType, encode
from catalog.errors import Reason, Refused
from catalog.publication.mirror import Row
from catalog.publication.rows import checked
from catalog.publication.survey import surveyed


def row(record, rev=1):
    return Row(rev, KIND_OF[type(record)], record.id, encode(record).decode())


def a_type(**fields):
    return ProductType(
        id="larm", number=101, name={}, summary={}, data=DataUse(level=0), maturity=Maturity(ring="x"), **fields
    )


def check(rows, has, others):
    surveyed(checked(each, each.rev) for each in rows).check_references(has, others)


NEED = Need(id="sova", text={"sv": "Jag vill sova"})
AREA = NeedArea(id="natt", name={"sv": "Natt"}, needs=("sova",))


def refusal(rows, here=()):
    bodies = {(each.kind, each.id): each.body.encode() for each in here}
    with pytest.raises(Refused) as caught:
        check(rows, lambda *key: key in bodies, lambda: [(*key, body) for key, body in bodies.items()])
    return caught.value


def test_what_is_there_or_comes_along_is_no_fault():
    check([row(AREA), row(NEED)], lambda *_: False, list)
    check([row(AREA)], lambda *key: key == ("need", "sova"), list)
    check([row(a_type(needs=("sova",)))], lambda *key: key == ("need", "sova"), list)


@pytest.mark.parametrize("record", [AREA, a_type(needs=("sova",)), a_type(alternatives=("annat",))])
def test_a_reference_to_nothing(record):
    assert refusal([row(record)]).reason == Reason.INVALID_REF


def test_its_own_alternative():
    assert refusal([row(a_type(alternatives=("larm",)))]).reason == Reason.INVALID_REF


def test_what_is_deleted_may_not_be_missed():
    gone = Row(2, "need", "sova", None)
    assert "area/natt" in str(refusal([gone], [row(AREA), row(NEED)]))
    assert refusal([gone, row(AREA)]).reason == Reason.INVALID_REF
    check([gone], lambda *_: True, lambda: [("need", "annat", encode(NEED))])
    check([gone, Row(3, "area", "natt", None)], lambda *_: True, lambda: [("area", "natt", encode(AREA))])


def test_a_kind_of_a_later_version_is_left_alone():
    check([Row(1, "guide", "val", '{"need": "nowhere"}')], lambda *_: False, list)
    check([Row(1, "need", "sova", None)], lambda *_: True, lambda: [("guide", "val", b'["sova"]')])
