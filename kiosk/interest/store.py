"""What the form needs of whoever keeps registrations and bookings: a kiosk and its share, or a server's database."""

from typing import Literal, Protocol, TypeAlias

Booked: TypeAlias = Literal["mine", "taken", "unknown"]
"""How asking for a showing ended; `unknown` when the place that all kiosks share cannot be reached."""


class Store(Protocol):
    """Keeps sealed registrations, each once."""

    def has(self, registration_id: str) -> bool:
        """Say whether this registration has been received."""

    def put(self, registration_id: str, sealed: bytes) -> bool:
        """Keep a registration, durably when this returns; False if it had been received before. Raises `OSError`."""


class Bookings(Protocol):
    """Knows who has which showing, for every kiosk of the room. Nothing raises, nothing waits longer than seconds."""

    def taken(self) -> frozenset[str] | None:
        """Return the ids of the slots that are booked; None if that cannot be known just now."""

    def book(self, slot_id: str, registration_id: str) -> Booked:
        """Let the registration have the slot, unless another has it. Asked again, it answers the same."""

    def held_by(self, registration_id: str) -> str:
        """Return the id of the slot that the registration has; empty if it has none, or nobody knows just now."""

    def release(self, slot_id: str, registration_id: str) -> None:
        """Give the slot back if this registration has it."""
