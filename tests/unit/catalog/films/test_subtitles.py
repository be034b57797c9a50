"""Subtitles that can be shown, and what staff read about those that cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import Invalid
from catalog.films.subtitles import LARGEST, check_subtitles, cues_of

GOOD = """WEBVTT - Så fungerar larmet
Kind: captions

STYLE
::cue { color: white }

NOTE Översatt av Anna

1
00:00.000 --> 00:01.500 line:90%
Du trycker
på knappen.

00:01.500 --> 00:00:02.000
Någon svarar.
"""


def sentence(content, seconds=None):
    with pytest.raises(Invalid) as caught:
        check_subtitles(content if isinstance(content, bytes) else content.encode(), "sv.vtt", seconds)
    return caught.value.sentence


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_good_subtitles_are_taken(ending, mark):
    check_subtitles((mark + GOOD.replace("\n", ending)).encode(), "sv.vtt", 2)
    check_subtitles(b"WEBVTT\n\n00:00.000 --> 00:01.000\nHej", "sv.vtt")


CUE = "00:01.000 --> 00:02.000\nHej\n\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nHej\n", "är inte av formatet WebVTT (.vtt). Spara om den."),
        ("WEBVTTX\n\n" + CUE, "är inte av formatet WebVTT (.vtt). Spara om den."),
        ("", "är inte av formatet WebVTT (.vtt). Spara om den."),
        ("WEBVTT\n\n" + CUE + "\0", "är inte av formatet WebVTT (.vtt). Spara om den."),
        (GOOD.encode("utf-16"), "är inte sparad som UTF-8. Spara om den."),
        (GOOD.encode("latin-1"), "är inte sparad som UTF-8. Spara om den."),
        ("WEBVTT\n", "är tom."),
        ("WEBVTT\n\nNOTE bara en anteckning\n", "är tom."),
        ("WEBVTT\n\nhej\n", "har en rad som inte går att förstå: ”hej”. Rätta den."),
        ("WEBVTT\n\n00:61.000 --> 00:62.000\nHej\n", "har en rad som inte går att förstå"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nHej\n", "har en rad som inte går att förstå"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", "har en rad som inte går att förstå"),
        ("WEBVTT\n\n" + CUE.strip() + "\n" + CUE, "har en rad som inte går att förstå"),
        ("WEBVTT\n\n00:02.000 --> 00:02.000\nHej\n", "har en text som slutar innan den börjar"),
        ("WEBVTT\n\n00:05.000 --> 00:06.000\nHej\n\n" + CUE, "hoppar bakåt i tiden. Rätta tiderna."),
        ("WEBVTT\n\n" + "00:00:09.000 --> 00:00:10.000\nHej\n", "är längre än filmen. Är det rätt fil?"),
        (b"WEBVTT\n" + b" " * LARGEST, "är för stor: högst 1 MB går bra."),
    ],
)
def test_what_cannot_be_shown_is_refused_with_what_to_do(content, says):
    assert sentence(content, 8).startswith(f"Undertexten ”sv.vtt” {says}")


@given(st.one_of(st.binary(max_size=300), st.text(alphabet="WEBVT0:.-> \n\r1Å", max_size=200).map(str.encode)))
def test_whatever_it_holds_the_answer_is_plain(content):
    for each in (content, b"WEBVTT\n\n" + content):
        try:
            check_subtitles(each, "sv.vtt", 8)
        except Invalid as problem:
            assert problem.sentence.startswith("Undertexten ”sv.vtt”")  # noqa: PT017 - it need not be raised


def test_what_is_said_is_read_with_its_times_and_without_its_markup():
    text = (
        "\ufeffWEBVTT - Anna\r\nKind: captions\r\n\r\nNOTE inte detta\r\n\r\n1\r\n00:01.000 --> 00:02.500 line:80%\r\n"
        "<v Anna>Hej &amp; <i>välkommen</i>\r\nin.\r\n\r\n01:00:00.000 --> 01:00:01.000\r\nSent.\r\n"
    )
    assert cues_of(text) == [(1.0, 2.5, "Hej & välkommen\nin."), (3600.0, 3601.0, "Sent.")]


def test_what_cannot_be_understood_is_left_out():
    assert cues_of("WEBVTT\n\nbara ord\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\n<b></b>\n") == []
    assert cues_of("") == []
