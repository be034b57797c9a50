"""The command line explains itself and complains in Swedish."""

import re

import pytest

from catalog.cli import main

ENGLISH = re.compile(r"\b(usage|options|arguments?|show|this|help message|exit|required|expected|invalid|choose)\b")


def said(capsys, *words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    told = capsys.readouterr()
    return ended.value.code, told.out + told.err


def commands(capsys):
    return re.findall(r"^    (\w+)  ", said(capsys, "--help")[1], re.MULTILINE)


def test_every_command_has_help_without_an_english_word(capsys):
    found = commands(capsys)
    assert {"init", "publish", "verify", "log", "rollback", "export", "keys", "inbox"} <= set(found)
    for command in ("", *found):
        code, told = said(capsys, *command.split(), "--help")
        assert code == 0
        assert told.startswith("skriv: catalog")
        assert "visa den här hjälpen" in told
        own = re.sub(r"catalog \w+|--[\w-]+|\b\w+/\w+\b", "", told)  # the commands' own names are what they are
        assert not ENGLISH.search(re.sub(r"^    \w+ ", "", own, flags=re.MULTILINE)), (command, own)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("", "det saknas: KOMMANDO"),
        ("sett", "'sett' finns inte att välja för KOMMANDO"),
        ("set", "det saknas: SLAG/POST"),
        ("publish --fel", "okända ord: --fel"),
        ("publish -m", "det ska stå något efter -m/--note"),
        ("log tre", "NUMMER ska vara ett tal, inte 'tre'"),
    ],
)
def test_wrong_words_are_told_with_where_help_is(capsys, words, told):
    code, heard = said(capsys, *words.split())
    assert code == 2
    assert told in heard
    assert heard.rstrip().endswith("--help")
