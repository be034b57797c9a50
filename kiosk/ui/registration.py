"""What PySide's own type descriptions forget."""

from collections.abc import Callable
from typing import TypeVar

from PySide6 import QtQml

C = TypeVar("C", bound=type)

QmlUncreatable: Callable[[str], Callable[[C], C]] = QtQml.QmlUncreatable  # type: ignore[assignment]
"""Register the class below it for QML as a type that only Python makes; the words are the reason."""
