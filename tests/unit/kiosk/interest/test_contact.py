import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.interest.contact import email, is_same_contact, telephone


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("070-123 45 67", "0701234567"),
        ("0701234567", "0701234567"),
        ("(08) 465 004 10", "0846500410"),
        ("08/46500410", "0846500410"),
        ("08–465 004 10", "0846500410"),
        ("+46 70 123 45 67", "+46701234567"),
        ("+46 (0)70 123 45 67", "+46701234567"),
        ("(+46) 70-123 45 67", "+46701234567"),
        ("0046701234567", "+46701234567"),
        ("040 123 4567", "0401234567"),
        ("+358 (0)40 1234567", "+358401234567"),
        ("12 34 56 78", "12345678"),
        ("+45 12 34 56 78", "+4512345678"),
        ("912 34 567", "91234567"),
        ("581 2345", "5812345"),
        ("+354 581 2345", "+3545812345"),
        ("+298 123456", "+298123456"),
        ("070\u00a0123\u00a045\u00a067", "0701234567"),
        ("٠٧٠١٢٣٤٥٦٧", "0701234567"),
        ("Tel: 070-123 45 67", "0701234567"),
        ("070-123 45 67 (hemma)", "0701234567"),
        ("mobil +46 70 123 45 67.", "+46701234567"),
    ],
)
def test_numbers_of_the_north_as_people_write_them(typed, number):
    assert telephone(typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "112",
        "hej",
        "+",
        "00",
        "+46",
        "0",
        "070 12x3 4567",
        "1" * 14,
        "+" + "1" * 16,
        "+0701234567",
        "0" * 12,
        "1" * 61,
    ],
)
def test_what_is_no_number(typed):
    assert telephone(typed) == ""


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("anna@exempel.se", "anna@exempel.se"),
        (" Anna.Berg@Exempel.SE. ", "Anna.Berg@exempel.se"),
        ("mailto:anna@exempel.se", "anna@exempel.se"),
        ("anna+larm@mail.exempel.co.uk", "anna+larm@mail.exempel.co.uk"),
        ("åsa@åre.se", "åsa@åre.se"),
        ("a@b.xn--p1ai", "a@b.xn--p1ai"),
    ],
)
def test_addresses_as_people_write_them(typed, address):
    assert email(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        *("", "anna", "anna@", "@b.se", "anna@exempel", "a b@c.se", "a@b..se", "a@.se", "a@b.s", "a@@b.se", "a@b.1a"),
        *(".a@b.se", "<a@b.se>", "a@b.se, c@d.se", "a@b.s\ne", "a" * 65 + "@b.se", "a@" + "b" * 250 + ".se"),
    ],
)
def test_what_is_no_address(typed):
    assert email(typed) == ""


@given(st.text())
def test_a_number_stays_what_it_is(typed):
    assert telephone(telephone(typed)) == telephone(typed)


@given(st.text() | st.emails())
def test_an_address_stays_what_it_is(typed):
    assert email(email(typed)) == email(typed)


@given(
    st.from_regex(r"\+[1-9][0-9]{6,14}|0[1-9][0-9]{4,11}", fullmatch=True),
    st.sampled_from([" ", "-", ".", "/", "\u2013"]),
)
def test_separators_do_not_matter(number, separator):
    assert telephone(separator.join(number)) == number or number.startswith("00")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("0701234567", "0701234567", True),
        ("+46701234567", "0701234567", True),
        ("0701234567", "+46701234567", True),
        ("+3584012345", "04012345", True),
        ("0701234567", "0701234568", False),
        ("+46701234567", "+45701234567", False),
        ("+467012345670", "0345670", False),
        ("Anna@exempel.se", "anna@exempel.se", True),
        ("anna@exempel.se", "anna@exempel.fi", False),
        ("0701234567", "anna@exempel.se", False),
    ],
)
def test_the_same_person_may_write_her_number_in_two_ways(one, other, same):
    assert is_same_contact(one, other) is same
