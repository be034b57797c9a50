"""`catalog keys`: shown, on paper, with another passphrase, renewed; and a colleague who joins."""

import io
import stat
import sys
from pathlib import Path

import pytest

from catalog.errors import Invalid
from catalog.publication import keys
from catalog.publication.signing import Signer
from catalog.publication.sync import Follower


def key_file(catalog, name="publish"):
    return catalog.workspace / "keys" / f"{name}.key"


def secret(catalog, words):
    path = catalog.folder / f"{words}.txt"
    path.write_text(words, encoding="utf-8")
    return path


def test_the_keys_are_shown_with_what_they_protect(catalog):
    text = catalog("keys")
    told = catalog.json("keys")
    assert told["keys"]["publish"]["public"] in text
    assert told["keys"]["publish"]["key_id"] in text
    assert "kioskerna visar bara det som den har signerat" in text
    assert "intresseanmälningar" in text
    assert "utan lösenfras" in text
    private = keys.read_private(key_file(catalog), keys.PUBLISH)
    assert private.hex() not in text
    assert told["older"] == []


def test_no_keys_are_told(nothing_yet):
    assert "inga nycklar" in nothing_yet.json("keys", code=1)["sentence"]


@pytest.mark.parametrize("name", ["publish", "inbox"])
def test_a_key_on_paper_and_back(catalog, monkeypatch, name):
    kind = keys.PUBLISH if name == "publish" else keys.INBOX
    private = keys.read_private(key_file(catalog, name), kind)
    sheet = catalog.json("keys", "paper", "--key", name)
    assert sheet["paper"] in catalog("keys", "paper", "--key", name)
    assert "Flytta den först" in catalog.json("keys", "restore", "--key", name, code=1)["sentence"]
    key_file(catalog, name).unlink()
    written = catalog.folder / "written.txt"
    written.write_text(sheet["paper"].lower(), encoding="utf-8")
    back = catalog.json("keys", "restore", "--key", name, "--from", written)
    assert back["public"] == sheet["public"]
    assert keys.read_private(key_file(catalog, name), kind) == private
    assert stat.S_IMODE(key_file(catalog, name).stat().st_mode) == 0o600
    key_file(catalog, name).unlink()
    monkeypatch.setattr(sys, "stdin", io.StringIO(sheet["paper"][:-1]))
    assert "fel avskriven" in catalog.json("keys", "restore", "--key", name, code=1)["sentence"]
    assert not key_file(catalog, name).exists()


def test_another_passphrase(catalog):
    old, new = secret(catalog, "gammal"), secret(catalog, "ny")
    private = keys.read_private(key_file(catalog), keys.PUBLISH)
    assert "bytt" in catalog("keys", "passphrase", "--new-passphrase-file", old)
    assert catalog.json("keys")["keys"]["publish"]["locked"]
    wrong = catalog.json("keys", "passphrase", "--passphrase-file", new, code=1)
    assert "Lösenfrasen är fel" in wrong["sentence"]
    catalog("keys", "passphrase", "--passphrase-file", old, "--new-passphrase-file", new)
    assert keys.read_private(key_file(catalog), keys.PUBLISH, "ny") == private
    with pytest.raises(Invalid):
        keys.read_private(key_file(catalog), keys.PUBLISH, "gammal")
    assert "utan lösenfras" in catalog("keys", "passphrase", "--passphrase-file", new)
    assert [path.name for path in sorted(key_file(catalog).parent.iterdir())] == [
        "inbox.key",
        "publish.key",
        "recovery.key",
    ]


def test_a_new_key_takes_over_without_a_kiosk_that_stands_still(catalog):
    old = catalog.json("keys")["keys"]["publish"]["public"]
    made = catalog.json("keys", "new")
    new = made["public"]
    assert made["key"] == f"{new} {old}"
    assert catalog.json("keys")["older"] == [old]
    assert catalog.published() == 1, "the old signature is still good here"
    kiosks = {name: Follower(catalog.share / "catalog.sqlite", catalog.folder / name, key)
              for name, key in (("old", old), ("both", made["key"]), ("new", new))}  # fmt: skip
    assert follows(kiosks["both"]) == 1
    catalog("set", "type/fallarm", "name.sv", "Annat")
    assert catalog.json("publish")["seq"] == 2
    assert [follows(kiosks[name]) for name in ("old", "both", "new")] == ["SIGNATURE", 2, 2]
    assert [each["seq"] for each in catalog.json("log")["publications"]] == [2, 1]
    assert f'key = "{new}"' in catalog("keys", "retire")
    assert catalog.json("keys")["older"] == []
    assert catalog.published() == 2
    assert "inga äldre" in catalog.json("keys", "retire", code=1)["sentence"]
    for kiosk in kiosks.values():
        kiosk.close()


def follows(kiosk):
    from catalog.errors import Refused

    try:
        kiosk.stage()
    except Refused as refused:
        return str(refused.reason)
    return kiosk.apply().seq if kiosk.staged() else kiosk.shown().seq


def test_the_recovery_key_lives_on_paper(catalog):
    assert "byts inte" in catalog.json("keys", "new", "--key", "recovery", code=1)["sentence"]
    assert "Bara återställningsnyckeln" in catalog.json("keys", "forget", "--key", "inbox", code=1)["sentence"]
    paper = catalog.json("keys", "paper", "--key", "recovery")
    for code in ((), ("--code", "000000")):
        assert "--code KOD" in catalog.json("keys", "forget", "--key", "recovery", *code, code=1)["sentence"]
    told = catalog.json("keys", "forget", "--key", "recovery", "--code", paper["code"].lower())
    assert told["public"] == paper["public"]
    assert not (key_file(catalog).parent / "recovery.key").exists()
    written = catalog.folder / "paper.txt"
    written.write_text(paper["paper"], encoding="utf-8")
    assert catalog.json("keys", "restore", "--key", "recovery", "--from", written)["public"] == paper["public"]


def test_a_new_inbox_key_leaves_the_old_one_aside(catalog):
    old = catalog.json("keys")["keys"]["inbox"]["public"]
    made = catalog.json("keys", "new", "--key", "inbox")
    assert made["public"] == catalog.json("keys")["keys"]["inbox"]["public"] != old
    assert keys.read_key_file(Path(made["kept"]), keys.INBOX).public == old


def test_a_renewal_that_was_interrupted_is_begun_again(catalog):
    old = key_file(catalog).read_bytes()
    (key_file(catalog).parent / "publish.key.part").write_bytes(b"half")
    kept = catalog.json("keys", "new")["kept"]
    assert Path(kept).read_bytes() == old
    assert catalog.json("keys")["keys"]["publish"]["public"] == catalog.json("keys", "paper")["public"]


# --- a colleague joins ---


def test_a_colleague_joins_with_the_same_keys(catalog):
    colleague = catalog.colleague("Bo")
    colleague.workspace = catalog.folder / "joined"
    words = ("init", "--share", catalog.share, "--author", "Bo", "--keys", catalog.workspace / "keys")
    assert "ansluten" in colleague(*words)
    assert colleague.json("show")["drafts"] == []
    colleague("set", "type/fallarm", "name.sv", "Bos")
    assert colleague.json("publish")["seq"] == 2
    assert catalog.json("log")["publications"][0]["author"] == "Bo"
    assert "används redan" in colleague.json(*words, code=1)["sentence"]


def test_who_has_other_keys_cannot_join(catalog):
    stranger = catalog.folder / "stranger"
    stranger.mkdir()
    keys.keep(stranger / "publish.key", keys.PUBLISH, bytes(32))
    assert keys.read_publish_key(stranger / "publish.key").public == Signer(bytes(32)).public
    catalog.workspace = catalog.folder / "joined"
    answer = catalog.json("init", "--share", catalog.share, "--keys", stranger, code=1)
    assert answer["reason"] == "SIGNATURE"
    assert not catalog.workspace.exists()


def test_a_colleague_joins_before_anything_is_published(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    keys_folder, nothing_yet.workspace = nothing_yet.workspace / "keys", nothing_yet.folder / "joined"
    keys_folder.rename(nothing_yet.folder / "kept")
    nothing_yet.workspace.mkdir()
    (nothing_yet.folder / "kept").rename(nothing_yet.workspace / "keys")
    nothing_yet("init", "--share", nothing_yet.share, "--keys", nothing_yet.workspace / "keys")
    assert nothing_yet.json("show")["seq"] == 0
