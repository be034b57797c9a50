from pathlib import Path

import pytest

from kiosk.supervisor.options import Options, WrongOptionError, parse


def test_nothing_is_needed():
    assert parse([]) == Options()


def test_all_is_read():
    words = ["--demo-folder", "d", "--window", "1080x1920", "--start-at", "home", "--report-start"]
    assert parse(words) == Options(
        demo=True, demo_folder=Path("d"), window=(1080, 1920), start_at="home", report_start=True
    )
    assert parse(["--help"]).help
    assert parse(["--demo"]).demo


@pytest.mark.parametrize("full", [True, False])
def test_the_screen_hears_what_the_supervisor_heard(full):
    heard = Options(config=Path("k.toml"))
    if full:
        heard = heard._replace(window=(800, 600), start_at="home", report_start=True)
    assert parse(heard.words_for_screen(12.5)) == heard._replace(started=12.5, gate=True)


def test_the_screen_cannot_do_without_a_configuration():
    with pytest.raises(WrongOptionError, match="--config is missing"):
        Options().words_for_screen(12.5)


@pytest.mark.parametrize(
    "words",
    [
        ["--windw", "1x1"],
        ["--window", "big"],
        ["--window", "1x-1"],
        ["home"],
        ["--start-at", "search"],
        ["--config", "k.toml", "--demo"],
        ["--config", "k.toml", "--demo-folder", "d"],
        ["--config"],
    ],
)
def test_what_cannot_be_understood_is_refused(words):
    with pytest.raises(WrongOptionError):
        parse(words)
