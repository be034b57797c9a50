"""What films say of themselves: two real ones, and files that lie."""

import io
import struct
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from catalog.errors import Invalid
from catalog.films import facts
from catalog.films.facts import facts_of

FILMS = Path(__file__).resolve().parents[3] / "films"
GREEN, BLUE = ((FILMS / name).read_bytes() for name in ("green.mp4", "blue.webm"))
ADVICE = "Spara den som MP4 (H.264 och AAC) eller WebM och försök igen."


def of(content):
    return facts_of(io.BytesIO(content), "min film")


def sentence(content):
    with pytest.raises(Invalid) as caught:
        of(content)
    return caught.value.sentence


def swapped(content, old, new, count=1):
    assert content.count(old) >= 1
    assert len(old) == len(new)
    return content.replace(old, new, count)


@pytest.mark.parametrize(("content", "mime"), [(GREEN, "video/mp4"), (BLUE, "video/webm")])
def test_a_real_film_is_known(content, mime):
    assert of(content)[:-1] == (mime, len(content), 3, 1920, 1080)
    assert of(content).private


def box(kind, *content):
    body = b"".join(content)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def mvhd(seconds, scale=600, version=0):
    if version:
        return box(b"mvhd", bytes((1, 0, 0, 0)), bytes(16), struct.pack(">IQ", scale, seconds * scale), bytes(80))
    return box(b"mvhd", bytes(4), bytes(8), struct.pack(">II", scale, seconds * scale), bytes(80))


def mdhd(seconds, scale=600):
    return box(b"mdhd", bytes(4), bytes(8), struct.pack(">II", scale, seconds * scale), bytes(4))


def tkhd(matrix=(1, 0, 0, 1)):
    a, b, c, d = (value << 16 for value in matrix)
    return box(b"tkhd", bytes(40), struct.pack(">9I", a, b, 0, c, d, 0, 0, 0, 1 << 30), bytes(8))


def track(kind=b"vide", codec=b"avc1", size=(1920, 1080), seconds=2, head=None):
    entry = box(codec, bytes(24), struct.pack(">HH", *size), bytes(50))
    table = box(b"stsd", struct.pack(">II", 0, 1), entry)
    media = box(b"mdia", mdhd(seconds), box(b"hdlr", bytes(8), kind, bytes(12)), box(b"minf", box(b"stbl", table)))
    return box(b"trak", head or tkhd(), media)


def mp4(*tracks, brand=b"isom", header=None, more=b""):
    return box(b"ftyp", brand, bytes(4)) + box(b"moov", header or mvhd(2), *(tracks or (track(),)), more) + box(b"mdat")


def test_the_places_where_a_camera_writes_are_found_and_no_other():
    place = box(b"udta", b"+66.83+023.66/")
    content = mp4(track(), track(b"camm", b"camm"), track(b"sbtl", b"tx3g"), more=place) + box(
        b"uuid", bytes(16), b"Anna"
    )
    spots = [content[patch.place : patch.place + patch.size] for patch in of(content).private]
    assert spots == [box(b"uuid", bytes(16), b"Anna"), place, track(b"camm", b"camm")]


@pytest.mark.parametrize(
    ("content", "size", "seconds"),
    [
        (mp4(), (1920, 1080), 2),
        (mp4(header=mvhd(90, version=1)), (1920, 1080), 90),
        (mp4(track(seconds=77)), (1920, 1080), 77),
        (mp4(track(size=(3840, 2160)), track(b"soun", b"mp4a")), (3840, 2160), 2),
        (mp4(track(head=tkhd((0, 1, 0xFFFF, 0)))), (1080, 1920), 2),
        (mp4(brand=b"mp42"), (1920, 1080), 2),
        (mp4(header=mvhd(600)), (1920, 1080), 600),
    ],
)
def test_an_mp4_of_every_form(content, size, seconds):
    assert of(content)[2:5] == (seconds, *size)


def lasting(milliseconds):
    """The blue film, if it lasted so long."""
    at = BLUE.index(b"\x44\x89\x88") + 3
    return BLUE[:at] + struct.pack(">d", milliseconds) + BLUE[at + 8 :]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (mp4(track(codec=b"hvc1")), f"har bilder av en sort som kiosken inte kan visa (hvc1). {ADVICE}"),
        (mp4(track(), track(b"soun", b"ac-3")), f"har ljud av en sort som kiosken inte kan visa (ac-3). {ADVICE}"),
        (mp4(track(codec=b"encv")), f"har bilder av en sort som kiosken inte kan visa (encv). {ADVICE}"),
        (mp4(track(), track()), f"har inte precis ett bildspår. {ADVICE}"),
        (mp4(track(b"soun", b"mp4a")), f"har inte precis ett bildspår. {ADVICE}"),
        (mp4(header=mvhd(0)), f"säger inte hur lång den är. {ADVICE}"),
        (mp4(header=mvhd(1, scale=0)), f"säger inte hur lång den är. {ADVICE}"),
        (mp4(brand=b"qt  "), f"är inte av formatet MP4. {ADVICE}"),
        (mp4(more=box(b"mvex")), f"är delad i bitar för strömning. {ADVICE}"),
        (mp4(header=mvhd(601)), "är för lång: högst 10 minuter går bra. Korta den och försök igen."),
        (mp4(track(seconds=4000)), "är för lång: högst 10 minuter går bra. Korta den och försök igen."),
        (mp4(track(size=(640, 360))), "är för liten (640 × 360 bildpunkter): den blir suddig."),
        (mp4(track(size=(7680, 4320))), "har för många bildpunkter (7680 × 4320 bildpunkter)"),
        (GREEN[:-1], "är skadad eller avkortad. Hämta den på nytt."),
        (GREEN[:40], "är skadad eller avkortad. Hämta den på nytt."),
        (box(b"ftyp", b"isom", bytes(4)), "är skadad eller avkortad. Hämta den på nytt."),
        (mp4()[:-8], "är skadad eller avkortad. Hämta den på nytt."),
        (mp4() + box(b"moov"), "är skadad eller avkortad. Hämta den på nytt."),
        (mp4(box(b"trak")), "är skadad eller avkortad. Hämta den på nytt."),
        (mp4() + b"".join([box(b"free")] * 20_001), "är skadad eller avkortad. Hämta den på nytt."),
        (BLUE[:-1], "är skadad eller avkortad. Hämta den på nytt."),
        (BLUE[:30], "är skadad eller avkortad. Hämta den på nytt."),
        (swapped(BLUE, b"V_VP9", b"V_XXX"), f"har bilder av en sort som kiosken inte kan visa (V_XXX). {ADVICE}"),
        (swapped(BLUE, b"A_OPUS", b"A_MP3\0"), f"har ljud av en sort som kiosken inte kan visa (A_MP3). {ADVICE}"),
        (swapped(BLUE, b"webm", b"mkv\0"), f"är inte av formatet WebM. {ADVICE}"),
        (swapped(BLUE, b"\x44\x89\x88", b"\x44\x88\x88"), f"säger inte hur lång den är. {ADVICE}"),
        (lasting(1e9), "är för lång"),
        (lasting(float("nan")), f"säger inte hur lång den är. {ADVICE}"),
        (lasting(float("inf")), f"säger inte hur lång den är. {ADVICE}"),
        (lasting(-1.0), f"säger inte hur lång den är. {ADVICE}"),
        (swapped(BLUE, b"\xb0\x82\x07\x80", b"\xb0\x82\x00\x80"), "är för liten (128 × 1080"),
        (swapped(BLUE, b"\x83\x81\x02", b"\x83\x81\x11"), f"har andra spår än bild och ljud. {ADVICE}"),
    ],
)  # fmt: skip
def test_what_a_kiosk_cannot_show_is_refused_with_what_to_do(content, says):
    assert sentence(content).startswith(f"Filmen ”min film” {says}")


def cluster_of_unknown_size():
    place = BLUE.index(b"\x1f\x43\xb6\x75") + 4
    width = 9 - BLUE[place].bit_length()
    return BLUE[:place] + (bytes((0xFF >> width - 1,)) + b"\xff" * (width - 1)) + BLUE[place + width :]


def test_a_recording_that_never_ended_is_refused():
    assert "är en inspelning som inte har avslutats" in sentence(cluster_of_unknown_size())


@pytest.mark.parametrize("content", [b"", b"RIFF\0\0\0\0AVI LIST", b"<html>", b"\x89PNG\r\n\x1a\n", b"\0" * 100])
def test_what_is_no_film_is_refused(content):
    assert sentence(content) == f"”min film” är ingen film som kiosken kan visa. {ADVICE}"


def test_a_film_that_is_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "long.mp4"
    with path.open("wb") as file:
        file.truncate(facts.LARGEST_FILE + 1)
    with path.open("rb") as file, pytest.raises(Invalid, match="bytes") as caught:
        facts_of(file, path.name)
    assert caught.value.sentence == "Filmen ”long.mp4” är för stor: högst 500 MB går bra."


def only_invalid(content):
    try:
        of(content)
    except Invalid as problem:
        assert problem.sentence.endswith((".", "?"))  # noqa: PT017 - it need not be raised


GREEN_WITHOUT_PICTURES = GREEN[:32] + GREEN[GREEN.index(b"moov") - 4 :] + box(b"mdat")


def test_where_moov_stands_does_not_matter():
    assert of(GREEN_WITHOUT_PICTURES)[2:5] == of(GREEN)[2:5]


@given(st.sampled_from([GREEN_WITHOUT_PICTURES, BLUE, mp4()]), st.data())
def test_whatever_bytes_are_changed_the_answer_is_plain(content, data):
    changed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    only_invalid(bytes(changed))


@given(st.sampled_from([GREEN[:16], BLUE[:4], BLUE[:60], mp4()[:40]]), st.binary(max_size=400))
@example(BLUE[:4], b"\x80")
@settings(max_examples=300)
def test_whatever_follows_a_films_first_bytes_the_answer_is_plain(head, tail):
    only_invalid(head + tail)


@given(st.sampled_from([GREEN, BLUE, mp4()]), st.floats(0, 1, exclude_max=True))
def test_a_film_that_is_cut_short_is_never_taken(content, share):
    assert sentence(content[: int(len(content) * share)])
