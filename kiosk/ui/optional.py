"""Libraries import what they only may use, when it happens to be installed: a start and memory for nothing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(name: str) -> Iterator[None]:
    """Let whatever is imported meanwhile do without the module `name`, unless somebody has it already."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment] # importing it raises ImportError
    try:
        yield
    finally:
        del sys.modules[name]
