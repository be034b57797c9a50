"""Who has which showing, for a kiosk that asks its share: it may hang, be away, or answer."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from kiosk.errand import Errand
from kiosk.interest.claims import FOLDER, Claim, claim_slot, claims, claims_of, read_claim
from kiosk.interest.delivery import check_share
from kiosk.interest.inbox import Inbox
from kiosk.interest.store import Booked
from kiosk.interest.ticket import SEND_MINUTES

PATIENCE_SECONDS: Final = 3.0
UNFINISHED_SECONDS: Final = 3600
ORPHAN_SECONDS: Final = SEND_MINUTES * 60
"""After this a ticket cannot be sent any more, so a booking without a registration belongs to nobody."""
T = TypeVar("T")


class BookingsOnShare:
    """The folder `slots` on the share. A share that hangs is waited for a few seconds, in a thread of its own."""

    def __init__(self, share: Path, kiosk: str, patience_seconds: float = PATIENCE_SECONDS) -> None:
        """`kiosk` is the name under which it books."""
        self._share = share
        self._kiosk = kiosk
        self._patience = patience_seconds
        self._errand = Errand()
        self._asking = threading.Lock()

    def taken(self) -> frozenset[str] | None:
        """Return the ids of the slots that are booked; None if that cannot be known just now."""
        return self._ask(lambda: frozenset(path.name for path in claims(self._share)))

    def book(self, slot_id: str, registration_id: str) -> Booked:
        """Let the registration have the slot, unless another has it. Asked again, it answers the same."""
        return self._ask(lambda: self._book(slot_id, registration_id)) or "unknown"

    def held_by(self, registration_id: str) -> str:
        """Return the id of the slot that the registration has; empty if it has none, or nobody knows just now."""
        return self._ask(lambda: next((path.name for path in claims_of(self._share, registration_id)), "")) or ""

    def release(self, slot_id: str, registration_id: str) -> None:
        """Give the slot back if this registration has it."""
        self._ask(lambda: self._release(self._share / FOLDER / slot_id, registration_id))

    def forget_orphans(self, has: Callable[[str], bool], now: float) -> None:
        """Give back what this kiosk claimed for registrations that never came. `has` knows those on this kiosk.

        Raises `OSError`; it is called where a share may hang.
        """
        inbox = Inbox(self._share / "inbox")

        def is_orphan(claim: Claim) -> bool:
            return claim.kiosk == self._kiosk and not has(claim.registration) and not inbox.has(claim.registration)

        for path in claims(self._share):
            age, claim = now - path.stat().st_mtime, read_claim(path)
            cut_short = claim is None and age > UNFINISHED_SECONDS
            if cut_short or (claim is not None and age > ORPHAN_SECONDS and is_orphan(claim)):
                path.unlink(missing_ok=True)

    def _ask(self, what: Callable[[], T]) -> T | None:
        """Return what the share answers; None if it does not."""
        answers: list[T] = []

        def asking() -> None:
            check_share(self._share)
            answers.append(what())

        with self._asking:
            if self._errand.is_under_way:
                return None
            self._errand.start(asking, self._patience)
            finished = self._errand.finished()
        try:
            if finished:
                finished()
        except OSError as problem:
            logging.getLogger(__name__).warning("slots: %s", type(problem).__name__)
        return answers[0] if finished and answers else None

    def _book(self, slot_id: str, registration_id: str) -> Booked:
        if claim_slot(self._share, slot_id, Claim(registration_id, self._kiosk)):
            return "mine"
        claim = read_claim(self._share / FOLDER / slot_id)
        return "mine" if claim and claim.registration == registration_id else "taken"

    def _release(self, path: Path, registration_id: str) -> None:
        claim = read_claim(path)
        if claim and claim.registration == registration_id:
            path.unlink(missing_ok=True)
