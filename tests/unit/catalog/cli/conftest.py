"""The demo, made once and copied for every test, and the `catalog` command without other rooms' commands."""

import json
import shutil

import pytest

from catalog.cli import main


class Catalog:
    """The command with the workspace of one folder."""

    def __init__(self, folder, capsys):
        self.folder = folder
        self.share = folder / "share"
        self.workspace = folder / "workspace"
        self._capsys = capsys

    def __call__(self, *words, code=0):
        """What it answers on standard output; `self.told` is what it says beside."""
        self._capsys.readouterr()
        words = [str(word) for word in words]
        if words[0] != "demo":
            words += ["--workspace", str(self.workspace)]
        found = main(words, [])
        out, self.told = self._capsys.readouterr()
        assert found == code, out + self.told
        return out

    def json(self, *words, code=0):
        """What it answers as JSON."""
        return json.loads(self(*words, "--json", code=code))

    def colleague(self, author="Bo"):
        """Another staff PC with the same keys, as it is now."""
        other = Catalog(self.folder, self._capsys)
        other.workspace = self.folder / f"workspace-{author}"
        shutil.copytree(self.workspace, other.workspace)
        settings = other.workspace / "workspace.toml"
        lines = settings.read_text(encoding="utf-8").splitlines()[:1]
        settings.write_text("\n".join([*lines, f'author = "{author}"', ""]), encoding="utf-8")
        return other

    def record(self, key):
        return self.json("show", key)["record"]

    def published(self):
        return self.json("verify")["seq"]


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", str(folder)], []) == 0
    return folder


@pytest.fixture
def catalog(demo, tmp_path, capsys):
    """The demo's workspace and share, moved here."""
    for room in ("share", "workspace"):
        shutil.copytree(demo / room, tmp_path / room)
    settings = tmp_path / "workspace" / "workspace.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(str(demo), str(tmp_path)), encoding="utf-8")
    return Catalog(tmp_path, capsys)


@pytest.fixture
def nothing_yet(tmp_path, capsys):
    return Catalog(tmp_path, capsys)
