"""How written text is said."""

import pytest

from kiosk.speech.spoken import LONGEST, sentences_of, spoken
from kiosk.speech.tongue import tongue_of


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("sv", "Ring 08-465 004 10", "Ring 0 8, 4 6 5, 0 0 4, 1 0"),
        ("sv", "Ring +46 8 465 004 10", "Ring plus 4 6, 8, 4 6 5, 0 0 4, 1 0"),
        ("sv", "måndag–fredag 9–16", "måndag till fredag 9 till 16"),
        ("fi", "klo 9–16", "kello 9 viiva 16"),
        ("en", "Monday–Friday, e.g. 9–16", "Monday to Friday, for example 9 to 16"),
        ("da", "f.eks. kl. 9–16", "for eksempel klokken 9 til 16"),
        ("sv", "Nummer 102. Säg numret.", "Nummer 1 0 2. Säg numret."),
        ("fi", "Numero 102", "Numero 1 0 2"),
        ("sv", "102", "1 0 2"),
        ("sv", "Det kostar 102 kr.", "Det kostar 102 kronor."),
        ("sv", "Uppdaterad 2026-11-23", "Uppdaterad 23 november 2026"),
        ("en", "Updated 2026-01-02", "Updated 2 January 2026"),
        ("sv", "Nummer 2026-13-40", "Nummer 2026-13-40"),
        ("sv", "Vid fara för liv: ring 112", "Vid fara för liv: ring 1 1 2"),
        ("sv", "Ring 1177.", "Ring 11 77."),
        (
            "sv",
            "Adressen ska börja med http://192.168.1.20:8080",
            "Adressen ska börja med 192 punkt 168 punkt 1 punkt 20",
        ),
        ("en", "See kalix.se/visning", "See kalix dot se"),
        ("sv", "Väger 1.5 kg", "Väger 1.5 kilo"),
        ("sv", "t.ex. ca 50 % av bl.a. larmen", "till exempel cirka 50 procent av bland annat larmen"),
        ("sv", "en cafékö", "en cafékö"),
        ("sv", "Jag är rädd · Jag vill sova", "Jag är rädd, Jag vill sova"),
        ("sv", "Ansök hos kommunen (bistånd).", "Ansök hos kommunen, bistånd."),
        ("sv", "Bra ★ 👍 – mycket bra", "Bra, mycket bra"),
        ("sv", "“Jag vill gå ut”", "Jag vill gå ut"),
        ("sv", "hemma/ute", "hemma eller ute"),
        ("nb", "ca. 3", "cirka 3"),
    ],
)
def test_what_is_written_short_is_said_in_full(language, written, said):
    assert spoken(written, language) == said


def test_sentences_in_order_and_none_longer_than_a_breath():
    assert sentences_of("Hej. Hur är det? Bra!") == ["Hej.", "Hur är det?", "Bra!"]
    assert sentences_of("Jag har t.ex. ett larm. 👍") == ["Jag har t.ex. ett larm."]
    assert sentences_of("1. Öppna kameran.") == ["1. Öppna kameran."]
    assert sentences_of("En rad\n\nEn till") == ["En rad", "En till"]
    long = "Först kommer en lång inledning som fortsätter en god stund, " * 4
    assert len(sentences_of(long)) == 2
    assert all(len(each) <= LONGEST for each in sentences_of(long))
    assert sentences_of("x" * 300) == ["x" * 300]
    assert sentences_of(" ") == []


@pytest.mark.parametrize(
    ("text", "interface", "tongue"),
    [
        ("Larmet märker inte alla fall och du kan ändå få hjälp.", "fi", "sv"),
        ("Hälytin ei huomaa jokaista kaatumista, mutta voit silti saada apua.", "sv", "fi"),
        ("The alarm does not notice every fall, and you can still get help.", "da", "en"),
        ("Alarmen mærker ikke alle fald, og du kan stadig få hjælp.", "sv", "da"),
        ("Trygghetslarm", "fi", "fi"),
        ("Du trycker på en knapp.", "sv", "sv"),
        ("هل ما زلت هنا؟", "sv", "ar"),
        ("Vad vill du?", "se", "sv"),
    ],
)
def test_a_text_in_another_language_is_known_by_its_words(text, interface, tongue):
    assert tongue_of(text, interface) == tongue
