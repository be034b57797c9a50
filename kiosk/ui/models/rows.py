"""What the lists consist of. Field names are the roles' names in QML, so they are written QML's way."""

from typing import NamedTuple


class TypeRow(NamedTuple):
    """A type on a card. `nameLanguage` is empty when the name is in the chosen language.

    `sharperPicture`: the same for 4K screens, where `picture` is shown over half a screen; else empty.
    `reason`: the visitor's own answers that it is shown for, if it is.
    """

    typeId: str
    number: int
    name: str
    nameLanguage: str
    summary: str
    picture: str
    pictureAlt: str
    routeId: str
    routeName: str
    routeCount: int
    privacyLevel: int
    privacyName: str
    canTry: bool
    stationText: str
    tint: str
    sharperPicture: str = ""
    reason: str = ""
    forStaff: bool = False


class AreaRow(NamedTuple):
    """A door on the home screen; `needs` are its needs in one line."""

    areaId: str
    name: str
    needs: str
    picture: str
    tint: str


class NeedRow(NamedTuple):
    """A need to choose among, with how many types meet it here."""

    needId: str
    text: str
    chosen: bool
    typeCount: int


class FreeTimeRow(NamedTuple):
    """A showing that can be booked, in words."""

    timeId: str
    day: str
    hours: str


class LanguageRow(NamedTuple):
    """A language by its own name."""

    code: str
    endonym: str
    current: bool


class PictureRow(NamedTuple):
    """A picture of a type, as addresses of its sizes; `sharper` is empty if there is none for 4K screens."""

    large: str
    small: str
    alt: str
    illustration: bool
    sharper: str = ""
    credit: str = ""


class PlaylistRow(NamedTuple):
    """Something to show to a group."""

    playlistId: str
    name: str


class RouteRow(NamedTuple):
    """A way to get it, and the next step on that way."""

    routeId: str
    name: str
    nextStep: str


class EvidenceRow(NamedTuple):
    """A claim and where it comes from; `year` is empty when it is not known. `strength`: lag, medel, hog."""

    claim: str
    source: str
    year: str
    strength: str


class TrialRow(NamedTuple):
    """A trial and its steps, oldest first; `phase` is the code of the newest (`catalog.entities`).

    Of each step: its phase's code, its date, what was found, and the outcome: 1 it worked, 0 it did not, -1 not told.
    """

    title: str
    where: str
    phase: str
    phases: list[str]
    dates: list[str]
    notes: list[str]
    outcomes: list[int]


class FilmRow(NamedTuple):
    """A film: its address, its still, how long it is in seconds, and its subtitles as a file with their language."""

    film: str
    title: str
    poster: str
    posterSmall: str
    alt: str
    seconds: int
    subtitles: str
    subtitleLanguage: str


class StationRow(NamedTuple):
    """A station of the room, with the number on its shelf."""

    stationId: str
    number: int
    name: str
    place: str
    chosen: bool


class RingRow(NamedTuple):
    """A ring of the technology radar, innermost first."""

    ringId: str
    name: str
    current: bool


class ScoreRow(NamedTuple):
    """A bottom line; `value` is 1-5, or 0 when it has not been assessed."""

    name: str
    value: int
    leading: bool


class AnswerRow(NamedTuple):
    """A question and one answer for each of the types compared; `same`: they all answer alike.

    `kind`: text; points (one a line); level (0-3 with its name); yes-no (0 or 1, and where); ring (1: only an example);
    assessed (1: yes, else the scores are examples); score (1-5, 0: not assessed). `title`: the catalogue's word, or "".
    """

    rowId: str
    kind: str
    title: str
    texts: list[str]
    values: list[int]
    same: bool


class FilterRow(NamedTuple):
    """A choice among the answers to a question, and how many types it would show."""

    value: str
    text: str
    typeCount: int
    chosen: bool


class GuideAnswerRow(NamedTuple):
    """An answer to choose: the way that it leads, what it says, and a picture of what is there."""

    path: str
    text: str
    picture: str
    tint: str


class GivenRow(NamedTuple):
    """An answer that was given, and the way back to its question; `answer` is empty if it was left out."""

    path: str
    answer: str


class RadarSectorRow(NamedTuple):
    """A need area on the radar: degrees clockwise from the top, and how many types."""

    areaId: str
    name: str
    tint: str
    start: float
    sweep: float
    typeCount: int


class RadarRingRow(NamedTuple):
    """A ring of the radar; `outer` is its edge in radii of the whole."""

    ringId: str
    name: str
    meaning: str
    outer: float


class RadarSpotRow(NamedTuple):
    """A dot of the radar in radii from its middle; `typeCount` above 1: it stands for so many types."""

    key: str
    areaId: str
    typeId: str
    tint: str
    typeCount: int
    away: float
    below: float


class RadarEntryRow(NamedTuple):
    """A type in the radar's list. `heading` is the ring's name at the first of each; `place` says where it lies."""

    typeId: str
    number: int
    name: str
    heading: str
    place: str
    tint: str
