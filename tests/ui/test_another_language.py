"""A language that is dropped in: a file with its words is enough for the screen to speak it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.ui.languages import InterfaceLanguage, endonym, is_right_to_left

pytestmark = pytest.mark.qt
WORDS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="fo" sourcelanguage="sv"><context><name>Main</name>
<message><source>Tillbaka</source><translation>Aftur</translation></message>
<message numerus="yes"><source>%n träffar</source>
<translation><numerusform>%n úrslit</numerusform><numerusform>%n úrslitir</numerusform></translation></message>
</context></TS>"""
PAGE = """import QtQuick
Window { title: qsTr("Tillbaka") + "|" + qsTr("%n träffar", "", 1) + "|" + qsTr("%n träffar", "", 2) }"""


@pytest.fixture
def engine(qapp, tmp_path):
    (tmp_path / "kiosk_fo.ts").write_text(WORDS, encoding="utf-8")
    (tmp_path / "Main.qml").write_text(PAGE, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    files = [tmp_path / "kiosk_fo.ts", "-qm", tmp_path / "kiosk_fo.qm"]
    subprocess.run([tool, "-silent", "-fail-on-unfinished", *files], check=True)
    engine = QQmlApplicationEngine()
    engine.load(str(tmp_path / "Main.qml"))
    yield engine
    engine.rootObjects()[0].close()


def test_a_language_dropped_in_is_spoken_by_the_screen(qapp, engine, tmp_path):
    window = engine.rootObjects()[0]
    language = InterfaceLanguage(qapp, tmp_path, engine.retranslate)
    assert window.property("title").startswith("Tillbaka|")
    assert language.install("fo")
    assert window.property("title") == "Aftur|1 úrslit|2 úrslitir"
    assert not language.install("sv")
    assert window.property("title").startswith("Tillbaka|")


def test_a_language_nobody_has_listed_has_its_own_name():
    assert [endonym(code) for code in ("fo", "ar", "xx")] == ["Føroyskt", "العربية", "xx"]
    assert is_right_to_left("ar")
    assert not is_right_to_left("fo")
