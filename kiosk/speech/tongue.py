"""Which language a text is in: what is missing in the visitor's language is shown, and then spoken, in another."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_TELLING: Final = {
    "sv": "och är att det som en på för av med den till inte du kan ett när om har jag eller får ska vill från bara "
    "dig din ditt dina vad hur går här någon något kommer blir också vara ingen inga behöver hjälp mig själv",
    "da": "og er at det som en på for af med den til ikke du kan et når om har jeg eller får skal vil fra kun "
    "dig din dit dine hvad hvordan går her nogen noget kommer bliver også være ingen har brug hjælp mig selv",
    "fi": "ja on ei se että voi voit kun jos tai sinun sinä saat mitä miten tämä kuin myös niin ovat olla joka vain "
    "hän minä mutta jotka tarvitset apua eivät ole sen et haluat siitä itse",
    "en": "the and is of to in you it that for your are not with can or be this if on what how when have who from "
    "only will need help want yourself somebody do does has",
}
_WORDS: Final = {language: frozenset(words.split()) for language, words in _TELLING.items()}
_LETTERS: Final = (("da", frozenset("æø")), ("sv", frozenset("äö")))
"""Letters that one of the two has and the other has not; Finnish has Swedish ones."""
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")


def tongue_of(text: str, likely: str) -> str:
    """Return the language of `text`: `likely`, unless the words plainly tell of another."""
    if _ARABIC.search(text):
        return "ar"
    words = [word.lower() for word in _WORD.findall(text)]
    score = {language: sum(word in known for word in words) for language, known in _WORDS.items()}
    for language, letters in _LETTERS:
        score[language] += sum(1 for word in words if letters & set(word)) if score[language] else 0
    best = max(score, key=lambda language: (score[language], language == likely))
    return best if score[best] >= 2 and score[best] > score.get(likely, 0) else likely
