"""The interface's words: the same in every language, all translated, none forgotten in the QML."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
QML = ROOT / "kiosk" / "ui" / "qml" / "Kiosk"
TRANSLATIONS = ROOT / "assets" / "translations"
LANGUAGES = ("sv", "fi", "en", "da", "ar")
PLACE = re.compile(r"%(?:\d|n)")
SPOKEN = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')
WRITTEN = re.compile(r'\b(?:text|title|label|hint|explanation|shortTitle|Accessible\.name):\s*"([^"]*\w[^"]*)"')


def messages(language):
    root = ET.parse(TRANSLATIONS / f"kiosk_{language}.ts").getroot()
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(translation):
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def spoken():
    return {
        (path.stem, words.replace('\\"', '"'))
        for path in sorted(QML.rglob("*.qml"))
        for words in SPOKEN.findall(path.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_pages_is_translated_and_no_other(language):
    assert set(messages(language)) == spoken()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_and_every_place_is_kept(language):
    for (context, source), translation in messages(language).items():
        assert translation.get("type") is None, f"{context}: {source}"
        for form in forms(translation):
            assert form.strip() == form != "", f"{context}: {source}"
            may_count_in_words = language == "ar" and "%n" in source  # Arabic has a form of its own for two things
            left_out = {"%n"} if may_count_in_words else set()
            assert set(PLACE.findall(form)) | left_out == set(PLACE.findall(source)), f"{context}: {source}"
            assert form[-1] not in ".?!" or source[-1] in ".?!", f"{context}: {source}"


def test_the_same_words_are_translated_the_same_way():
    for language in LANGUAGES:
        known = {}
        for (_, source), translation in messages(language).items():
            known.setdefault(source, set()).add(tuple(forms(translation)))
        assert [source for source, ways in known.items() if len(ways) > 1] == []


def test_no_page_says_words_that_cannot_be_translated():
    guilty = [
        f"{path.name}: {words}"
        for path in sorted(QML.rglob("*.qml"))
        for words in WRITTEN.findall(path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_the_invitation_is_there_in_every_language():
    text = (QML / "Pages" / "AttractInvitation.qml").read_text(encoding="utf-8")
    for language in LANGUAGES:
        words = forms(messages(language)["AttractPage", "Tryck på skärmen för att börja"])[0]
        assert f'case "{language}":\n            return "{words}";' in text
