"""Words as search sees them: folded, cut into three-letter grams, and compared with forgiveness."""

import re
import unicodedata
from collections.abc import Container
from itertools import chain, count
from typing import Final, NamedTuple

LONGEST_WORD: Final = 40
"""Letters; what is longer is cut, so that neither the index nor a comparison grows without bound."""

LONGEST_ID: Final = 56
"""Characters, so that a number has room after it."""

_WORD: Final = re.compile(r"[^\W_]+")
_FIRST_COMBINING: Final = "\u0300"
_LETTERS: Final = (
    ("å", "a"), ("ä", "a"), ("æ", "a"), ("ö", "o"), ("ø", "o"), ("đ", "d"), ("ð", "d"), ("ŋ", "n"), ("ŧ", "t"),
)  # fmt: skip
"""Letters that do not come apart into a letter and an accent, or that Nordic languages write in different ways."""


class Word(NamedTuple):
    """A word as it is compared, and as it was spelled (in lower case); `also` is folded words as good as it."""

    folded: str
    spelled: str
    also: tuple[str, ...] = ()


class Likeness(NamedTuple):
    """How far a typed word is from the beginning or end of another, and which part of that it is closest to."""

    errors: int
    start: int
    end: int


def fold(text: str) -> str:
    """Return `text` in lower case without diacritics: å, ä and æ as a, ö and ø as o. Folding twice changes nothing."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    plain = _plain(lower)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return _plain("".join(c for c in decomposed if not unicodedata.combining(c)).casefold())


def split_words(text: str) -> list[str]:
    """Return the words of `text` in order as they are spelled, in lower case."""
    if text.isascii():
        return _WORD.findall(text.lower())
    lower = unicodedata.normalize("NFC", text).lower()
    if max(lower) >= _FIRST_COMBINING:  # accents that stand alone would cut words in two
        lower = fold(lower)
    return _WORD.findall(lower)


def id_for(name: str, taken: Container[str], otherwise: str) -> str:
    """Return an id made of the words of `name` that is not taken: `larm-pa-armen`; `otherwise` if it has no words."""
    plain = "-".join(re.findall(r"[a-z0-9]+", fold(name)))[:LONGEST_ID].strip("-") or otherwise
    tried = chain((plain,), (f"{plain}-{number}" for number in count(2)))
    return next(each for each in tried if each not in taken)


class Folding(dict[str, str]):
    """What each spelled word is folded to; a different word is folded once. Rarely it falls apart in several: `½`."""

    def __missing__(self, spelled: str) -> str:
        self[spelled] = folded = _folded_word(spelled)
        return folded


class Tokens(dict[str, str]):
    """What each piece of text between two blanks is folded to; `spelled` tells how each folded word was spelled."""

    def __init__(self) -> None:
        super().__init__()
        self.spelled: dict[str, str] = {}
        self._none_or_several: set[str] = {""}

    def __missing__(self, token: str) -> str:
        words = split_words(token)
        folded = [_folded_word(word) for word in words]
        for spelled, word in zip(words, folded, strict=True):
            self.spelled[word] = max(spelled, self.spelled.get(word, ""))
        self[token] = found = " ".join(folded)
        if not found.isalnum():
            self._none_or_several.add(found)
        return found

    def folded(self, text: str) -> dict[str, None]:
        """Return the different words of `text`, folded, in its order."""
        found = dict.fromkeys(map(self.__getitem__, text.split()))
        return found if self._none_or_several.isdisjoint(found) else dict.fromkeys(" ".join(found).split())


def words_of(text: str) -> list[Word]:
    """Return the words of `text` in order: letters and digits only, so that they can be quoted safely."""
    folding = Folding()
    return [
        Word(folded, spelled if folding[spelled] == folded else folded)
        for spelled in split_words(text)
        for folded in folding[spelled].split()
    ]


def grams(word: str) -> set[str]:
    """Return the three-letter pieces of `word`, with `^` before its first and `$` after its last letter."""
    marked = f"^{word}$"
    return {marked[place : place + 3] for place in range(len(marked) - 2)}


def errors_between(typed: str, word: str) -> int:
    """Return how many slips (a letter too many, missing, wrong, or two swapped) lead from `word` to `typed`."""
    return _slips(typed, word)[-1]


def likeness(typed: str, word: str) -> Likeness:
    """Return how close `typed` is to the best beginning or end of `word`: compounds hide words at both."""
    beginning, ending = _slips(typed, word), _slips(typed[::-1], word[::-1])
    first = min(range(len(beginning)), key=lambda end: (beginning[end], -end))
    last = min(range(len(ending)), key=lambda end: (ending[end], -end))
    if beginning[first] <= ending[last]:
        return Likeness(beginning[first], 0, first)
    return Likeness(ending[last], len(word) - last, len(word))


def _folded_word(spelled: str) -> str:
    folded = fold(spelled)
    if folded.isalnum() and len(folded) <= LONGEST_WORD:
        return folded
    return " ".join(word[:LONGEST_WORD] for word in _WORD.findall(folded))


def _plain(lower: str) -> str:
    for nordic, letter in _LETTERS:  # a chain of replacements is many times faster than str.translate
        lower = lower.replace(nordic, letter)
    return lower


def _slips(typed: str, word: str) -> list[int]:
    """Return the slips between `typed` and each beginning of `word`, by its length."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for i, letter in enumerate(typed, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(word, 1):
            slips = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and typed[i - 2] == other:
                slips = min(slips, earlier[j - 2] + 1)
            row.append(slips)
    return row
