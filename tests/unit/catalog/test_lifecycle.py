"""A review is of exactly one content; a copy is a product of its own."""

import pytest

from catalog.entities import DataUse, Evidence, Maturity, Need, ProductType, Review
from catalog.errors import Invalid
from catalog.lifecycle import NUMBERS, after_change, duplicate, free_number, product, referring, retired, reviewed


def a_type(number=100, **fields):
    given = {"id": "larm", "name": {"sv": "Larm"}, "summary": {}, "data": DataUse(level=0), **fields}
    return ProductType(number=number, maturity=Maturity(ring="nu"), **given)


def test_a_review_goes_with_the_content_it_was_made_of():
    read = reviewed(a_type(), "Bo", "2026-11-23")
    assert read.review == Review(status="granskad", by="Bo", at="2026-11-23")
    assert after_change(a_type(), read) is read
    assert after_change(None, read) is read
    assert after_change(read, a_type(notes="nytt", review=read.review)) == a_type(notes="nytt")
    need = Need(id="hem", text={"sv": "Hem"})
    assert after_change(Need(id="hem", text={}), need) is need


def test_a_copy_has_its_own_number_and_nothing_that_was_proven():
    proven = (Evidence(claim={"sv": "Bra"}, source="SBU"),)
    copy = duplicate(a_type(evidence=proven, review=Review(status="granskad"), name={"sv": "Larm", "fi": "Hälytin"}),
                     [a_type(), a_type(101, id="larm-kopia")])  # fmt: skip
    assert (copy.number, copy.evidence, copy.review) == (102, (), Review())
    assert copy.name == {"sv": "Larm (kopia)", "fi": "Hälytin (kopio)"}
    assert copy.id not in {"larm", "larm-kopia"}


def test_all_numbers_taken():
    with pytest.raises(Invalid, match="upptagna"):
        free_number(a_type(number) for number in NUMBERS)


def test_no_longer_shown():
    assert retired(a_type(valid_from="2026-01-01"), "2026-11-23").valid_from == "2026-01-01"
    coming = retired(a_type(valid_from="2027-01-01"), "2026-11-23")
    assert (coming.valid_from, coming.valid_to) == ("", "2026-11-23")


def test_what_points_at_it():
    other = a_type(101, id="annat", alternatives=("larm",))
    assert referring([a_type(), other], "type", "larm") == [other]


def test_only_products():
    with pytest.raises(Invalid, match="produkter"):
        product(Need(id="hem", text={}))
