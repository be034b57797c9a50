import sys
from pathlib import Path

import pytest

from kiosk.supervisor import demo, programs


class Catalog:
    """Plays the `catalog` program."""

    def __init__(self, folder, code=0):
        self.folder = folder
        self.code = code
        self.calls = []

    def __call__(self, words):
        self.calls.append(words)
        (self.folder / "share").mkdir(parents=True)
        (self.folder / "share" / "catalog.sqlite").touch()
        (self.folder / "kiosk.toml").touch()
        return self.code


def test_the_demo_is_made_once(tmp_path):
    folder = tmp_path / "demo"
    catalog = Catalog(folder)
    assert demo.make(folder, catalog) == folder / "kiosk.toml"
    assert demo.make(folder, catalog) == folder / "kiosk.toml"
    assert catalog.calls == [programs.catalog_command("demo", str(folder), "--json")]


def test_a_demo_that_cannot_be_made_is_said_so(tmp_path):
    with pytest.raises(demo.DemoError) as problem:
        demo.make(tmp_path / "demo", Catalog(tmp_path / "demo", code=1))
    assert problem.value.sentence == "Demokatalogen kunde inte göras."


def test_a_program_that_makes_nothing_is_not_believed(tmp_path):
    with pytest.raises(demo.DemoError):
        demo.make(tmp_path, lambda words: 0)


def test_the_demo_is_kept_in_the_users_own_folder():
    assert demo.default_folder().is_relative_to(Path.home())
    assert demo.default_folder().parts[-2:] == ("visningsrum", "demo")
    assert demo.usual_configuration().parts[-2:] == ("visningsrum", "kiosk.toml")


def test_programs_are_called_from_the_sources_and_from_a_bundle(monkeypatch):
    assert programs.kiosk_command("sync")[1:] == ["-m", "kiosk", "sync"]
    assert programs.catalog_command("demo")[1:] == ["-m", "catalog", "demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/visningsrum/visningsrum-kiosk.exe")
    assert programs.kiosk_command("sync") == ["/opt/visningsrum/visningsrum-kiosk.exe", "sync"]
    assert programs.catalog_command("demo") == ["/opt/visningsrum/catalog.exe", "demo"]
    assert programs.staff_command("poster") == ["/opt/visningsrum/visningsrum-personal.exe", "poster"]
