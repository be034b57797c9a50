"""A key on paper: what is written off comes back, however it is divided; a slip is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import Invalid
from catalog.publication.paper import from_paper, on_paper

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_what_is_written_comes_back(private):
    text = on_paper(private)
    assert from_paper(text) == private
    assert from_paper(text.lower().replace("\n", "-").replace("O", "0").replace("I", "1").replace("B", "8")) == private


@given(KEYS, st.data())
def test_a_slip_is_noticed(private, data):
    text = on_paper(private)
    place = data.draw(st.sampled_from([at for at, each in enumerate(text) if each.isalnum()][:51]))
    letter = data.draw(st.sampled_from([each for each in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if each != text[place]]))
    with pytest.raises(Invalid):
        from_paper(text[:place] + letter + text[place + 1 :])


def test_it_is_easy_to_read():
    lines = on_paper(bytes(range(32))).splitlines()
    assert [len(group) for line in lines for group in line.split()] == [4] * 14
    assert max(len(line.split()) for line in lines) == 4


@pytest.mark.parametrize("text", ["", "x", "åäö", "AAAA " * 14, "A" * 3000])
def test_nonsense_is_no_key(text):
    with pytest.raises(Invalid):
        from_paper(text)
