"""What stands on labels, and where their codes may lead."""

import pytest
from small_share import a_need, a_station, a_type

from catalog.errors import Invalid
from catalog.parts import TryHere
from kiosk.fleet.labels import Wish, address_of_kiosks, checked_address, labels_for
from kiosk.fleet.placing import write_over
from kiosk.fleet.status import Status

RECORDS = {
    ("type", "type-102"): a_type(102, "Dörrlarm", try_here=TryHere(how={}, station="station-2")),
    ("type", "type-101"): a_type(101, "Larm"),
    ("station", "station-2"): a_station(2, "Hallen"),
    ("need", "need-1"): a_need(1),
}
ADDRESS = "https://kommunen.se/prova#{numbers}"


def test_a_label_for_every_product_by_number():
    first, second = labels_for(RECORDS, Wish(address=ADDRESS))
    assert (first.number, first.name, first.line, first.station) == ("101", "Larm", "Kort.", "")
    assert (second.station, second.address, second.host) == ("2 Hallen", "https://kommunen.se/prova#102", "kommunen.se")


def test_only_some_or_those_of_a_station_by_id_or_number():
    for wish in (Wish(("type-102",)), Wish(("102",)), Wish(station="2"), Wish(station="station-2")):
        assert [each.number for each in labels_for(RECORDS, wish)] == ["102"]
        assert labels_for(RECORDS, wish)[0].address == ""


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (Wish(("larm",)), "larm"),
        (Wish(station="9"), "station"),
        (Wish(("101",), station="2"), "ingen produkt att göra"),
        (Wish(address="kommunen.se/{numbers}"), "se ut så här"),
        (Wish(address="https://[/{numbers}"), "se ut så här"),
        (Wish(address="javascript:alert({numbers})"), "se ut så här"),
        (Wish(address="https://kommunen.se/"), "{numbers}"),
        (Wish(address="https://kommunen.se/" + "x" * 60 + "{numbers}"), "för lång"),
    ],
)
def test_what_cannot_be_printed_is_told(wish, words):
    with pytest.raises(Invalid) as refused:
        labels_for(RECORDS, wish)
    assert words in refused.value.sentence


def test_the_kiosks_say_where_labels_may_lead_if_they_agree(tmp_path):
    assert address_of_kiosks(tmp_path) == ""
    folder = tmp_path / "kiosks"
    folder.mkdir()
    (folder / "Skräp.json").write_text("x")
    at = "2026-11-23T10:00:00+00:00"
    write_over(folder / "A.json", Status(kiosk="A", at=at, label_address=ADDRESS))
    assert address_of_kiosks(tmp_path) == checked_address(f" {ADDRESS} ") == ADDRESS
    write_over(folder / "B.json", Status(kiosk="B", at=at))
    assert address_of_kiosks(tmp_path) == "", "one of them has codes that cannot be printed"
