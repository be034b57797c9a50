"""Why the form takes no registrations just now: stable codes, each with a sentence for staff."""

import errno
from enum import StrEnum


class Obstacle(StrEnum):
    """The codes that stand in form.json."""

    NONE = ""
    PORT_TAKEN = "PORT_TAKEN"
    PORT_DENIED = "PORT_DENIED"
    ADDRESS_UNKNOWN = "ADDRESS_UNKNOWN"
    CERTIFICATE = "CERTIFICATE"
    NO_CATALOGUE = "NO_CATALOGUE"
    NO_RECIPIENT = "NO_RECIPIENT"


SENTENCES: dict[Obstacle, str] = {
    Obstacle.NONE: "",
    Obstacle.PORT_TAKEN: "Ett annat program använder formulärets port. Ändra interest.listen.",
    Obstacle.PORT_DENIED: "Kiosken får inte använda formulärets port. Välj en port över 1023 i interest.listen.",
    Obstacle.ADDRESS_UNKNOWN: "Den här datorn har inte adressen i interest.listen.",
    Obstacle.CERTIFICATE: "Formulärets certifikat går inte att använda. Kontrollera interest.certificate.",
    Obstacle.NO_CATALOGUE: "Kiosken har ingen katalog än, så formuläret är stängt.",
    Obstacle.NO_RECIPIENT: "Katalogen saknar mottagare för anmälningar, så formuläret är stängt.",
}


def obstacle_to_listening(problem: OSError | OverflowError) -> Obstacle:
    """Return what keeps the form from listening."""
    if isinstance(problem, OverflowError):
        return Obstacle.ADDRESS_UNKNOWN
    if isinstance(problem, PermissionError):
        return Obstacle.PORT_DENIED
    return Obstacle.PORT_TAKEN if problem.errno == errno.EADDRINUSE else Obstacle.ADDRESS_UNKNOWN
