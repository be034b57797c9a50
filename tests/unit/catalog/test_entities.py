import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.entities import (
    KIND_OF,
    KINDS,
    LANGUAGES,
    Change,
    DataUse,
    Maturity,
    Need,
    ProductType,
    Shown,
    decode,
    encode,
    read,
)
from catalog.validation.texts import LANGUAGE_NAMES

LEAST = ProductType(
    id="larm", number=101, name={"sv": "Larm"}, summary={}, data=DataUse(level=0), maturity=Maturity(ring="klar")
)
TEXTS = st.dictionaries(st.sampled_from([*LANGUAGES, "ar"]), st.text(max_size=5), max_size=4)


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ({"sv": "Lås", "fi": "Lukko"}, "fi", Shown("Lukko", "fi")),
        ({"sv": "Lås", "en": "Lock"}, "fi", Shown("Lås", "sv")),
        ({"sv": "", "en": "Lock", "da": "Lås"}, "fi", Shown("Lock", "en")),
        ({"da": "Lås", "ar": "قفل"}, "fi", Shown("قفل", "ar")),
        ({}, "fi", Shown("", "fi")),
    ],
)
def test_a_missing_language_falls_back_and_says_to_which(text, language, shown):
    assert read(text, language) == shown


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_something_is_shown_if_there_is_anything_to_show(text, language):
    shown = read(text, language)
    assert shown.text == text.get(shown.language, "")
    assert bool(shown.text) == any(text.values())


def test_what_is_left_at_its_default_is_left_out_of_the_body():
    assert encode(LEAST) == (
        b'{"data":{"level":0},"id":"larm","maturity":{"ring":"klar"},"name":{"sv":"Larm"},"number":101,"summary":{}}'
    )


def test_a_body_is_canonical_whatever_order_it_was_written_in():
    body = '{"text":{"sv":"Å","en":"A"},"order":3,"id":"a"}'
    assert encode(decode("need", body)) == '{"id":"a","order":3,"text":{"en":"A","sv":"Å"}}'.encode()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_knows_its_class(kind):
    assert KIND_OF[KINDS[kind]] == kind


def test_what_does_not_fit_is_not_decoded():
    with pytest.raises(KeyError):
        decode("recipe", b"{}")
    with pytest.raises(msgspec.ValidationError):
        decode("need", b'{"id":"a"}')


def test_values_are_frozen():
    for value in (Need(id="a", text={}), LEAST, Change("need", "a", None)):
        with pytest.raises(AttributeError):
            value.id = "b"


def test_every_language_but_the_source_can_be_named_when_it_is_missing():
    assert {"sv", *LANGUAGE_NAMES} == set(LANGUAGES)
