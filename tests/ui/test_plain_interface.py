"""The screen's own Swedish is as easy as the catalogue's."""

from test_interface_words import forms, messages

from catalog.validation.plain import EASY, LONGEST_SENTENCE, lix, longest, words


def test_every_sentence_of_the_screen_is_easy_swedish():
    """Buttons and headings of a few words are names; LIX measures sentences."""
    said = {form for translation in messages("sv").values() for form in forms(translation) if form}
    sentences = [form for form in said if form.rstrip()[-1] in ".?!" and len(words(form)) > 3]
    assert len(sentences) > 40
    assert sorted(form for form in sentences if lix(form) > EASY or longest(form) > LONGEST_SENTENCE) == []
