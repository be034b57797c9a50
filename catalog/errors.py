"""The world's failures: each has a sentence for people, and a refusal has a stable reason code as well."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Reason(StrEnum):
    """Why something was refused. The codes are stable: status files, logs and staff's questions refer to them."""

    EMPTY = "EMPTY"
    NOT_SQLITE = "NOT_SQLITE"
    WRONG_APP = "WRONG_APP"
    NEWER_SCHEMA = "NEWER_SCHEMA"
    WAL_MODE = "WAL_MODE"
    INTERRUPTED = "INTERRUPTED"
    TRUNCATED = "TRUNCATED"
    CORRUPT = "CORRUPT"
    DIGEST = "DIGEST"
    SCHEMA = "SCHEMA"
    SIGNATURE = "SIGNATURE"
    WRONG_CATALOG = "WRONG_CATALOG"
    OLDER = "OLDER"
    FORK = "FORK"
    BUSY = "BUSY"
    UNREACHABLE = "UNREACHABLE"
    DENIED = "DENIED"
    NOT_REGULAR = "NOT_REGULAR"
    TOO_BIG = "TOO_BIG"
    TOO_MANY = "TOO_MANY"
    BAD_TEXT = "BAD_TEXT"
    BAD_RECORD = "BAD_RECORD"
    BAD_REV = "BAD_REV"
    BAD_NAME = "BAD_NAME"
    INVALID_REF = "INVALID_REF"
    MEDIA_DIGEST = "MEDIA_DIGEST"
    MEDIA_MISSING = "MEDIA_MISSING"
    MEDIA_DIMENSIONS = "MEDIA_DIMENSIONS"
    DISK_FULL = "DISK_FULL"


_SENTENCES: dict[Reason, tuple[str, str]] = {
    Reason.EMPTY: (
        "Katalogfilen är tom. Publicera igen från personalprogrammet.",
        "The catalogue file is empty. Publish again from the staff program.",
    ),
    Reason.NOT_SQLITE: (
        "Filen på den delade platsen är ingen katalog. Kontrollera sökvägen.",
        "The file on the share is not a catalogue. Check the path.",
    ),
    Reason.WRONG_APP: (
        "Filen är en databas, men inte en visningsrumskatalog.",
        "The file is a database, but not a showroom catalogue.",
    ),
    Reason.NEWER_SCHEMA: (
        "Katalogen är gjord med en nyare version. Uppdatera programmet på kiosken.",
        "The catalogue was made by a newer version. Update the program on the kiosk.",
    ),
    Reason.WAL_MODE: (
        "Katalogen har öppnats i ett annat program som ändrat dess läge. Publicera igen.",
        "Another program has changed the catalogue's mode. Publish again.",
    ),
    Reason.INTERRUPTED: (
        "En publicering blev avbruten. Öppna personalprogrammet så lagas den.",
        "A publication was interrupted. Open the staff program to mend it.",
    ),
    Reason.TRUNCATED: (
        "Katalogfilen är avkortad. Kontrollera att kopieringen blev klar.",
        "The catalogue file is cut short. Check that copying finished.",
    ),
    Reason.CORRUPT: (
        "Katalogfilen är skadad. Publicera igen från personalprogrammet.",
        "The catalogue file is damaged. Publish again from the staff program.",
    ),
    Reason.DIGEST: (
        "Innehållet stämmer inte med det som publicerades. Publicera igen.",
        "The content does not match what was published. Publish again.",
    ),
    Reason.SCHEMA: (
        "Katalogfilens uppbyggnad har ändrats av ett annat program.",
        "Another program has changed the catalogue file's structure.",
    ),
    Reason.SIGNATURE: (
        "Katalogen är inte signerad med er nyckel. Kontrollera vem som publicerat.",
        "The catalogue is not signed with your key. Check who published it.",
    ),
    Reason.WRONG_CATALOG: (
        "Det här är en annan katalog än den kiosken följer.",
        "This is another catalogue than the one the kiosk follows.",
    ),
    Reason.OLDER: (
        "Katalogen på den delade platsen är äldre än den kiosken visar.",
        "The catalogue on the share is older than the one the kiosk shows.",
    ),
    Reason.FORK: (
        "Två olika publiceringar har samma nummer. Kontakta IT.",
        "Two different publications carry the same number. Contact IT.",
    ),
    Reason.BUSY: (
        "Katalogen är upptagen just nu. Kiosken försöker snart igen.",
        "The catalogue is busy right now. The kiosk will soon try again.",
    ),
    Reason.UNREACHABLE: (
        "Kiosken når inte den delade platsen. Kontrollera nätverket.",
        "The kiosk cannot reach the share. Check the network.",
    ),
    Reason.DENIED: (
        "Kiosken får inte läsa den delade platsen. Be IT om läsrätt.",
        "The kiosk may not read the share. Ask IT for read access.",
    ),
    Reason.NOT_REGULAR: (
        "Katalogen är inte en vanlig fil. Kontrollera sökvägen.",
        "The catalogue is not an ordinary file. Check the path.",
    ),
    Reason.TOO_BIG: (
        "Ett värde i katalogen är för stort. Kiosken visar den förra katalogen.",
        "A value in the catalogue is too large. The kiosk goes on with the previous catalogue.",
    ),
    Reason.TOO_MANY: (
        "Katalogen har fler poster än kiosken tar emot.",
        "The catalogue has more records than the kiosk accepts.",
    ),
    Reason.BAD_TEXT: (
        "En text i katalogen går inte att läsa.",
        "A text in the catalogue cannot be read.",
    ),
    Reason.BAD_RECORD: (
        "En post i katalogen är felaktig.",
        "A record in the catalogue is malformed.",
    ),
    Reason.BAD_REV: (
        "Katalogens ändringsnummer stämmer inte.",
        "The catalogue's revision numbers do not agree.",
    ),
    Reason.BAD_NAME: (
        "Ett namn i katalogen är inte tillåtet.",
        "A name in the catalogue is not allowed.",
    ),
    Reason.INVALID_REF: (
        "En post i katalogen pekar på något som inte finns.",
        "A record in the catalogue points to something that does not exist.",
    ),
    Reason.MEDIA_DIGEST: (
        "En bild eller film stämmer inte med den som publicerades. Lägg in den på nytt.",
        "A picture or film is not the one that was published. Add it again.",
    ),
    Reason.MEDIA_MISSING: (
        "En bild eller film saknas på den delade platsen. Lägg in den på nytt.",
        "A picture or film is missing from the share. Add it again.",
    ),
    Reason.MEDIA_DIMENSIONS: (
        "En bild eller film har fel storlek eller format. Lägg in den på nytt.",
        "A picture or film has the wrong dimensions or format. Add it again.",
    ),
    Reason.DISK_FULL: (
        "Disken är full, på kiosken eller den delade platsen. Be IT frigöra plats.",
        "The disk is full, on the kiosk or the share. Ask IT to free some space.",
    ),
}


class CatalogError(Exception):
    """Something in the world went wrong; `sentence` says it to people, `args[0]` keeps the detail for the log."""

    def __init__(self, sentence: str, detail: str = "") -> None:
        """Keep the sentence for people and the detail for the log."""
        super().__init__(detail or sentence)
        self.sentence = sentence


class Refused(CatalogError):
    """A catalogue file, or a part of it, was not accepted. What was shown before stays."""

    def __init__(self, reason: Reason, detail: str = "", sentence: str = "") -> None:
        """Keep the stable reason code; the sentence follows from it, unless there is a better one here."""
        super().__init__(sentence or sentence_for(reason), f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason


class Invalid(CatalogError):
    """What was given breaks a rule of the catalogue; nothing was changed."""


class Dispute(NamedTuple):
    """A record that two people changed: as both had it, and as each has it now. None: not there, or not known."""

    kind: str
    id: str
    base: bytes | None
    mine: bytes | None
    theirs: bytes | None


class Conflict(CatalogError):
    """Two people changed the same records; both versions of all of them are kept."""

    def __init__(self, disputes: Sequence[Dispute]) -> None:
        """Keep every record in dispute."""
        names = ", ".join(f"{each.kind}/{each.id}" for each in disputes)
        super().__init__(f"En kollega har ändrat {names} sedan du började. Båda versionerna finns kvar.", names)
        self.disputes = tuple(disputes)


class NotNow(Exception):
    """The moment to commit has passed, since somebody is looking; nothing was changed."""


def sentence_for(reason: Reason, language: str = "sv") -> str:
    """Return the one sentence that tells staff what `reason` means, in Swedish or (any other language) English."""
    swedish, english = _SENTENCES[reason]
    return swedish if language == "sv" else english
