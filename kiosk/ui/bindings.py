"""Loads PySide without what it has for programmers: that waits until somebody makes a mistake.

Before anything else PySide imports what knows the signatures of all of Qt, twice, and puts a function in the place of
`import` that reads the source of every module that comes after it. A kiosk needs neither: a fifth of its start.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType

SIGNATURES = "shibokensupport.signature.loader"
NAMES = "shibokensupport.signature.mapping"
_SELDOM = (
    "pyside_type_init",
    "create_signature",
    "seterror_argument",
    "make_helptext",
    "feature_import",
    "feature_imported",
)
_AT_ONCE = ("finish_import", "post_init")
_UNPACKING = ("tempfile", "textwrap", "traceback", "zipfile")
"""What PySide imports at once, for files that are packed, and for mistakes."""


def load() -> None:
    """Load PySide; of no effect if something has imported it before."""
    if "shiboken6" in sys.modules:
        return
    later = _Later()
    sys.meta_path.insert(0, later)
    stand_ins = {name: _StandIn(name) for name in _UNPACKING if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        import_module("PySide6.QtCore")
    finally:
        sys.meta_path.remove(later)
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


class _StandIn(ModuleType):
    """A module that is imported when something in it is asked for."""

    def __getattr__(self, attribute: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), attribute)


class _Later:
    """Gives PySide, in the place of its signatures, functions that import them when they are called."""

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        return ModuleSpec(fullname, self) if fullname == SIGNATURES else None  # type: ignore[arg-type] # no need to be one

    def create_module(self, _spec: ModuleSpec) -> None:
        """Take an ordinary one."""

    def exec_module(self, module: ModuleType) -> None:
        names = import_module(NAMES)
        update: Callable[[], object] = vars(names)["update_mapping"]

        def real() -> ModuleType:
            if sys.modules.get(SIGNATURES) is module:
                vars(names)["update_mapping"] = update
                del sys.modules[SIGNATURES]
            return import_module(SIGNATURES)

        def update_names() -> object:  # what PySide calls first of all when somebody makes a mistake
            real()
            return update()

        vars(names)["update_mapping"] = update_names
        for name in _AT_ONCE:
            setattr(module, name, _nothing)
        for name in _SELDOM:
            setattr(module, name, _forwarded(real, name))


def _nothing(*_: object) -> None:
    pass


def _forwarded(to: Callable[[], ModuleType], name: str) -> Callable[..., object]:
    def forward(*words: object) -> object:
        return getattr(to(), name)(*words)

    return forward
