"""MP4 (ISO 14496-12): length, size and codecs out of `moov`, wherever in the file it lies."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from catalog.films.bounded import Film, Found, Garbled, Patch, Unsuitable

BRANDS: Final = {b"isom", b"mp41", b"mp42", b"avc1", b"M4V ", b"M4VH", b"dash"} | {b"iso%d" % n for n in range(2, 10)}
PRIVATE: Final = {b"udta", b"meta", b"uuid"}
"""Boxes where cameras write the place, the owner and the model."""
PLAYED: Final = {b"vide": {b"avc1", b"avc3"}, b"soun": {b"mp4a"}}
"""Kinds of tracks, each with its codecs: H.264 and AAC."""
WORDS: Final = {b"text", b"sbtl", b"subt", b"clcp"}
"""Kinds of tracks with words in them: a kiosk does not show them, and they tell nothing of the camera."""
LONGEST_BRANDS: Final = 4096


class Box(NamedTuple):
    """A box: its kind, where it begins, where its content begins, and where it ends."""

    kind: bytes
    place: int
    content: int
    end: int

    def blank(self, film: Film) -> Patch:
        """Return how to make it a box of nothing, of the same size."""
        header = bytearray(film.bytes(self.place, self.content - self.place))
        header[4:8] = b"free"
        return Patch(self.place, bytes(header), self.end - self.place)


class _Track(NamedTuple):
    kind: bytes
    codec: bytes
    size: tuple[int, int]
    seconds: float


def is_mp4(head: bytes) -> bool:
    """Whether a file that begins like that says it is of the MP4 family."""
    return head[4:8] == b"ftyp"


def read(film: Film) -> Found:
    """Return what the film says. Raises `Garbled` and `Unsuitable`."""
    top = list(_boxes(film, 0, film.size))
    _check_brands(film, top[0])
    moov = _one(top, b"moov")
    if not any(box.kind == b"mdat" for box in top):
        raise Garbled("no pictures")
    inner = list(_boxes(film, moov.content, moov.end))
    if any(box.kind == b"mvex" for box in inner):
        raise Unsuitable("är delad i bitar för strömning")
    tracks = [(box, _track(film, box)) for box in inner if box.kind == b"trak"]
    played = [track for _, track in tracks if track.kind in PLAYED]
    _check_codecs(played)
    shown = [track for track in played if track.kind == b"vide"]
    if len(shown) != 1:
        raise Unsuitable("har inte precis ett bildspår")
    seconds = max(_seconds(film, _one(inner, b"mvhd")), *(track.seconds for track in played))
    private = [box.blank(film) for box in (*top, *inner) if box.kind in PRIVATE]
    private += [box.blank(film) for box, track in tracks if track.kind not in {*PLAYED, *WORDS}]
    for box, track in tracks:
        if track.kind in PLAYED:
            private += [each.blank(film) for each in _boxes(film, box.content, box.end) if each.kind in PRIVATE]
    return Found(seconds, *shown[0].size, tuple(private))


def _boxes(film: Film, place: int, end: int) -> Iterator[Box]:
    while place < end:
        film.count_part()
        size, kind, content = film.number(place, 4), film.bytes(place + 4, 4), place + 8
        if size == 1:
            size, content = film.number(content, 8), content + 8
        elif size == 0 and end == film.size:
            size = end - place
        if size < content - place or place + size > end:
            raise Garbled(f"{kind!r} of {size} bytes at {place}")
        yield Box(kind, place, content, place + size)
        place += size


def _one(boxes: list[Box], kind: bytes) -> Box:
    found = [box for box in boxes if box.kind == kind]
    if len(found) != 1:
        raise Garbled(f"{len(found)} of {kind!r}")
    return found[0]


def _inside(film: Film, box: Box, *path: bytes) -> Box:
    for kind in path:
        box = _one(list(_boxes(film, box.content, box.end)), kind)
    return box


def _check_brands(film: Film, first: Box) -> None:
    if first.kind != b"ftyp" or first.end - first.content > LONGEST_BRANDS:
        raise Garbled("no brand")
    said = film.bytes(first.content, first.end - first.content)
    if not BRANDS & {said[at : at + 4] for at in (0, *range(8, len(said), 4))}:
        raise Unsuitable("är inte av formatet MP4")


def _check_codecs(played: list[_Track]) -> None:
    for track in played:
        if track.codec not in PLAYED[track.kind]:
            name = track.codec.decode("ascii", "replace")
            what = "bilder" if track.kind == b"vide" else "ljud"
            raise Unsuitable(f"har {what} av en sort som kiosken inte kan visa ({name})")


def _track(film: Film, trak: Box) -> _Track:
    media = _inside(film, trak, b"mdia")
    handler = _inside(film, media, b"hdlr")
    kind = film.bytes(handler.content + 8, 4)
    if kind not in PLAYED:
        return _Track(kind, b"", (0, 0), 0.0)
    entries = _inside(film, media, b"minf", b"stbl", b"stsd")
    if film.number(entries.content + 4, 4) != 1:
        raise Unsuitable("byter bildformat på vägen")
    entry = next(_boxes(film, entries.content + 8, entries.end), None)
    if entry is None:
        raise Garbled("no sample entry")
    size = (0, 0)
    if kind == b"vide":
        size = film.number(entry.content + 24, 2), film.number(entry.content + 26, 2)
        if _is_turned(film, _inside(film, trak, b"tkhd")):
            size = size[1], size[0]
    return _Track(kind, entry.kind, size, _seconds(film, _inside(film, media, b"mdhd")))


def _is_turned(film: Film, header: Box) -> bool:
    """Whether the track is shown on its side: the matrix has nothing on its diagonal."""
    matrix = header.content + (52 if film.number(header.content, 1) == 1 else 40)
    return film.number(matrix, 4) == 0 and film.number(matrix + 4, 4) != 0


def _seconds(film: Film, header: Box) -> float:
    """Return the length in an `mvhd` or `mdhd` box, of version 0 or 1."""
    wide = film.number(header.content, 1) == 1
    scale = film.number(header.content + (20 if wide else 12), 4)
    duration = film.number(header.content + (24 if wide else 16), 8 if wide else 4)
    if scale == 0 or duration in {0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF}:
        raise Unsuitable("säger inte hur lång den är")
    return duration / scale
