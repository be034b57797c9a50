import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.validation.plain import lix, longest, sentences, words


@pytest.mark.parametrize(
    ("text", "hard"),
    [
        ("", 0),
        ("– !", 0),
        ("Du får prova.", 3),
        ("Ring oss", 2),
        ("Biståndshandläggaren beslutar.", 102),
        ("Du trycker. Vi kommer.", 2 + 25),
        ("Vid livsfara: ring 112.", 4 + 25),
        ("Ett GPS-larm är ett ord.", 5 + 20),
        ("Vem svarar när jag trycker, och hur fort?", 8 + 12.5),
    ],
)
def test_lix_is_words_a_sentence_and_long_words_in_a_hundred(text, hard):
    assert lix(text) == pytest.approx(hard)


def test_the_longest_sentence_counts():
    assert longest("Ja. Du kan prova den här. Nej!") == 5
    assert longest(" ") == 0


@given(st.text())
def test_no_text_is_too_strange_to_measure(text):
    assert lix(text) >= 0
    assert longest(text) <= len(words(text))
    assert sum(len(words(sentence)) for sentence in sentences(text)) == len(words(text))
