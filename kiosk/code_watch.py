"""Whether codes can be shown at all: for IT's machines in sync.json, for staff as a line when they cannot any more."""

from collections.abc import Callable

from kiosk.interest.channel import NoCode, no_code
from kiosk.settings import InterestSettings


class CodeWatch:
    """Says whether codes can be shown, for sync.json; staff are told when they cannot be any more."""

    def __init__(
        self,
        interest: InterestSettings,
        form: Callable[[], dict[str, object] | None],
        tell: Callable[[str], None],
    ) -> None:
        """`form` gives what form.json says; `tell` takes a line for staff."""
        self._interest, self._form, self._tell = interest, form, tell
        self._known = NoCode()

    def state(self) -> dict[str, object]:
        """Return `code_problem`, empty when all is well, and `code_sentence`, the same in words."""
        found = no_code(self._interest, str((self._form() or {}).get("address", "")))
        if found != self._known and found.sentence:
            self._tell(found.sentence)
        self._known = found
        return {"code_problem": found.reason, "code_sentence": found.sentence}
