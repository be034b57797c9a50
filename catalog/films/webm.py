"""WebM (a Matroska file, RFC 9559): length, size and codecs out of Info and Tracks."""

import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

from catalog.films.bounded import Film, Found, Garbled, Patch, Unsuitable

MAGIC: Final = b"\x1a\x45\xdf\xa3"
SEGMENT, INFO, TRACKS, CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
TAGS, ATTACHMENTS = 0x1254C367, 0x1941A469
DOCTYPE, SCALE, DURATION = 0x4282, 0x2AD7B1, 0x4489
TRACK, TRACK_TYPE, CODEC, VIDEO, WIDTH, HEIGHT = 0xAE, 0x83, 0x86, 0xE0, 0xB0, 0xBA
TITLE: Final = 0x7BA9
PRIVATE: Final = {TAGS, ATTACHMENTS}
SHOWN, HEARD = 1, 2
PLAYED: Final = {SHOWN: {b"V_VP8", b"V_VP9", b"V_AV1"}, HEARD: {b"A_VORBIS", b"A_OPUS"}}
USUAL_SCALE: Final = 1_000_000
VOID: Final = 0xEC
LONGEST_NAME: Final = 32


class Element(NamedTuple):
    """An element: its id, where it begins, where its content begins, and where it ends."""

    id: int
    place: int
    content: int
    end: int

    @property
    def size(self) -> int:
        """Bytes of its content."""
        return self.end - self.content

    def blank(self) -> Patch:
        """Return how to make it an element of nothing, of the same size."""
        whole = self.end - self.place
        long = whole >= 9
        size = (1 << 56 | whole - 9).to_bytes(8, "big") if long else bytes((0x80 | whole - 2,))
        return Patch(self.place, bytes((VOID,)) + size, whole)


def is_webm(head: bytes) -> bool:
    """Whether a file that begins like that says it is of the Matroska family."""
    return head[:4] == MAGIC


def read(film: Film) -> Found:
    """Return what the film says. Raises `Garbled` and `Unsuitable`."""
    top = list(_elements(film, 0, film.size))
    head, segment = top[0], next((each for each in top if each.id == SEGMENT), None)
    if segment is None:
        raise Garbled("no segment")
    if _name(film, _one(film, head, DOCTYPE)) != b"webm":
        raise Unsuitable("är inte av formatet WebM")
    parts = list(_elements(film, segment.content, segment.end))
    if not any(each.id == CLUSTER for each in parts):
        raise Garbled("no pictures")
    about = _only(parts, INFO)
    shown = list(_pictures(film, _only(parts, TRACKS)))
    if len(shown) != 1:
        raise Unsuitable("har inte precis ett bildspår")
    private = [each.blank() for each in parts if each.id in PRIVATE]
    private += [each.blank() for each in _elements(film, about.content, about.end) if each.id == TITLE]
    return Found(_seconds(film, about), *shown[0], tuple(private))


def _elements(film: Film, place: int, end: int) -> Iterator[Element]:
    while place < end:
        film.count_part()
        width = _width(film, place, 4)
        size_width = _width(film, place + width, 8)
        content = place + width + size_width
        size = film.number(place + width, size_width) & ((1 << 7 * size_width) - 1)
        found = film.number(place, width)
        if size == (1 << 7 * size_width) - 1:  # of unknown size, as a live recording has it: up to the end
            if found != SEGMENT:
                raise Unsuitable("är en inspelning som inte har avslutats")
            size = end - content
        if content + size > end:
            raise Garbled(f"{found:x} of {size} bytes at {place}")
        yield Element(found, place, content, content + size)
        place = content + size


def _width(film: Film, place: int, most: int) -> int:
    """Return how many bytes a number has whose first byte is at `place`: one, and one for every leading zero bit."""
    width = 9 - film.number(place, 1).bit_length()
    if width > most:
        raise Garbled(f"no number at {place}")
    return width


def _only(parts: list[Element], wanted: int) -> Element:
    found = [each for each in parts if each.id == wanted]
    if len(found) != 1:
        raise Garbled(f"{len(found)} of {wanted:x}")
    return found[0]


def _one(film: Film, parent: Element, wanted: int) -> Element:
    return _only(list(_elements(film, parent.content, parent.end)), wanted)


def _number(film: Film, element: Element) -> int:
    if element.size > 8:
        raise Garbled(f"a number of {element.size} bytes")
    return film.number(element.content, element.size)


def _name(film: Film, element: Element) -> bytes:
    return film.bytes(element.content, min(element.size, LONGEST_NAME)).rstrip(b"\0")


def _pictures(film: Film, tracks: Element) -> Iterator[tuple[int, int]]:
    """Give the size of every track of pictures. Raises `Unsuitable` for tracks that a kiosk cannot play."""
    for track in _elements(film, tracks.content, tracks.end):
        if track.id != TRACK:
            continue
        kind = _number(film, _one(film, track, TRACK_TYPE))
        if kind not in PLAYED:
            raise Unsuitable("har andra spår än bild och ljud")
        codec = _name(film, _one(film, track, CODEC))
        if codec not in PLAYED[kind]:
            what = "bilder" if kind == SHOWN else "ljud"
            name = codec.decode("ascii", "replace")
            raise Unsuitable(f"har {what} av en sort som kiosken inte kan visa ({name})")
        if kind == SHOWN:
            video = _one(film, track, VIDEO)
            yield _number(film, _one(film, video, WIDTH)), _number(film, _one(film, video, HEIGHT))


def _seconds(film: Film, about: Element) -> float:
    parts = {each.id: each for each in _elements(film, about.content, about.end)}
    scale = _number(film, parts[SCALE]) if SCALE in parts else USUAL_SCALE
    said = film.bytes(parts[DURATION].content, parts[DURATION].size) if DURATION in parts else b""
    if len(said) not in {4, 8}:
        raise Unsuitable("säger inte hur lång den är")
    duration: float = struct.unpack(">f" if len(said) == 4 else ">d", said)[0]
    if not 0 < duration * scale < 1e18:  # nanoseconds; NaN and infinity too
        raise Unsuitable("säger inte hur lång den är")
    return duration * scale / 1e9
