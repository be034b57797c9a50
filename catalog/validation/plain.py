"""How easy a Swedish text is to read: LIX, and how long its longest sentence is."""

import re
from typing import Final

EASY: Final = 35
"""The highest LIX of what visitors read."""
LONGEST_SENTENCE: Final = 18
"""Words."""
LONG_WORD: Final = 6
"""A word with more letters than this is long (C. H. Björnsson, 1968)."""

_WORD: Final = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_END: Final = re.compile(r"(?<=[.?!])\s+")


def words(text: str) -> list[str]:
    """Return the words; one with a hyphen is one."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences; each ends at . ? ! or where the text ends."""
    return [sentence for sentence in _END.split(text) if words(sentence)]


def lix(text: str) -> float:
    """Return words a sentence plus long words in a hundred; 0 if there are no words."""
    said = words(text)
    if not said:
        return 0.0
    return len(said) / len(sentences(text)) + 100 * sum(len(word) > LONG_WORD for word in said) / len(said)


def longest(text: str) -> int:
    """Return how many words the longest sentence has."""
    return max((len(words(sentence)) for sentence in sentences(text)), default=0)
