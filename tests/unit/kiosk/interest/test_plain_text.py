import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.interest.plain_text import line, lines

anything = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Åsa\u00a0 Berg\t(mor) \r\n", "Åsa Berg (mor)"),
        ("A\u030asa", "Åsa"),
        ("a\x1b[31mb\x00", "a[31mb"),
        ("\u202eabc\u2066", "abc"),
        ("\ud800x", "x"),
        ("👩‍🦳", "👩‍🦳"),
    ],
)
def test_a_line(typed, kept):
    assert line(typed) == kept


def test_lines_keep_their_breaks():
    assert lines(" a\r\nb\rc\n\nd\x07 ") == "a\nb\nc\n\nd"


@given(anything)
def test_nothing_acts_on_a_terminal_or_fails_to_be_written(typed):
    kept = lines(typed)
    assert all(sign == "\n" or unicodedata.category(sign) not in {"Cc", "Cs"} for sign in kept)
    kept.encode()
    assert "\n" not in line(typed)


@given(anything)
def test_made_harmless_once_is_enough(typed):
    assert lines(lines(typed)) == lines(typed)
    assert line(line(typed)) == line(typed)
