"""`catalog inbox` as staff run it, on a real workspace and share."""

import json
import sys
from datetime import date

import pytest
from small_share import WHEN, a_type
from test_seal import a_registration

from catalog.cli import main
from catalog.cli.workspace import opened
from catalog.entities import Recipient, Showroom
from catalog.publication import keys
from catalog.publication.publish import Occasion, publish
from kiosk.interest import command, deeds
from kiosk.interest.command import add_inbox
from kiosk.interest.inbox import Inbox
from kiosk.interest.registration import reference
from kiosk.interest.seal import seal, usable_key

FIRST, SECOND, OLD = ("ab" * 16, "cd" * 16, "ef" * 16)


class Desk:
    """A staff PC with its workspace; what it says is kept."""

    def __init__(self, folder, capsys, passphrase=""):
        self.share, self.folder, self.capsys = folder / "share", folder / "workspace", capsys
        self.secret = folder / "secret.txt"
        words = ["init", "--share", str(self.share), "--workspace", str(self.folder), "--author", "Anna"]
        if passphrase:
            self.secret.write_text(passphrase + "\n", encoding="utf-8")
            words += ["--passphrase-file", str(self.secret)]
        assert main(words, []) == 0
        with opened(self.folder) as place:
            self.recipient = place.record("recipient", "personal")
        capsys.readouterr()

    def receive(self, which, **told):
        registration = a_registration(id=which, **told)
        self.inbox.place_for(which).write_bytes(seal(registration, [usable_key(self.recipient.public_key)]))

    @property
    def inbox(self):
        return Inbox(self.share / "inbox")

    def run(self, *words, code=0):
        """Run `catalog inbox`; return what it says (standard output, or standard error if it is refused)."""
        assert main(["inbox", *words, "--workspace", str(self.folder)], [add_inbox]) == code
        said = self.capsys.readouterr()
        return said.err if code else said.out

    def ask(self, *words, code=0):
        assert main(["inbox", "--json", *words, "--workspace", str(self.folder)], [add_inbox]) == code
        return json.loads(self.capsys.readouterr().out)


@pytest.fixture
def today(monkeypatch):
    monkeypatch.setattr(command, "_today", lambda: date(2026, 11, 23))


@pytest.fixture
def desk(tmp_path, capsys, today):
    made = Desk(tmp_path, capsys)
    made.receive(FIRST, name="Zebrafink", received="2026-11-20T09:14Z")
    made.receive(SECOND, name="Grönsiska", kind="information", received="2026-11-22T09:14Z")
    return made


def test_what_waits_is_listed(desk):
    told = desk.run()
    assert told.index("Zebrafink") < told.index("Grönsiska")
    assert "Vill ha information" in told
    assert told.endswith("2 anmälningar väntar, den äldsta sedan 2026-11-20.\n")
    asked = desk.ask()
    assert [each["name"] for each in asked["registrations"]] == ["Zebrafink", "Grönsiska"]
    assert asked["registrations"][0]["reference"] == reference(FIRST)
    assert asked["registrations"][0]["message"] == ""
    assert (asked["waiting"], asked["since"]) == (2, "2026-11-20")
    assert asked["unreadable"] == asked["past_retention"] == []


def test_an_empty_inbox_says_so(tmp_path, capsys):
    desk = Desk(tmp_path, capsys)
    assert desk.run() == "Ingen anmälan väntar.\n"
    assert desk.run("--purge").startswith("0 borttagna")


def test_one_is_opened_by_the_code_it_has_on_the_phone(desk):
    assert "Zebrafink" in desk.run("--open", reference(FIRST))
    assert desk.ask("--open", FIRST[:6])["registration"]["name"] == "Zebrafink"
    assert "Det finns ingen" in desk.run("--open", "999999999", code=1)


def test_what_is_done_leaves_the_list(desk):
    assert desk.run("--handled", reference(FIRST)) == f"Anmälan {reference(FIRST)} är klar.\n"
    told = desk.run()
    assert "Zebrafink" not in told
    assert told.endswith("1 anmälan väntar sedan 2026-11-22.\n")
    assert "(klar)" in desk.run("--all")
    assert [each["handled"] for each in desk.ask("--all")["registrations"]] == [False, True]


def test_erased_is_gone(desk):
    assert desk.ask("--erase", FIRST)["erased"] == FIRST
    assert "Zebrafink" not in desk.run("--all")


def test_what_was_kept_too_long_is_told_and_purged_without_a_name(desk, caplog):
    desk.receive(OLD, name="Trädkrypare", received="2026-10-01T09:14Z")
    assert "1 har sparats längre än 30 dagar" in desk.run()
    assert desk.ask()["past_retention"] == [OLD]
    told = desk.run("--purge")
    assert told.startswith("1 borttagna. De hade sparats längre än 30 dagar.")
    log = (desk.share / "gallring.txt").read_text(encoding="utf-8")
    assert log == "2026-11-23  1 tas bort efter 30 dagar.\n"
    assert "Trädkrypare" not in told + caplog.text
    assert desk.ask("--purge")["purged"] == 0
    assert "Trädkrypare" not in desk.run("--all")


def test_the_showroom_says_for_how_long_and_what_the_products_are_called(desk):
    with opened(desk.folder) as place:
        place.put("showroom", Showroom(id="showroom", name={"sv": "Rummet"}, retention_days=2))
        place.put("type", a_type(101, "Larm"))
        changes = [(change.kind, change.id) for change in place.drafts.changes()]
        assert ("showroom", "showroom") in changes
        signer = keys.read_publish_key(place.publish_key_path)
        publish(place.follower, place.share, place.drafts.changes(), {}, Occasion("Anna", "", WHEN, signer))
    told = desk.run()
    assert "101 Larm" in told
    assert "1 har sparats längre än 2 dagar" in told


def test_somebody_elses_key_opens_nothing_and_changes_nothing(desk, tmp_path, capsys):
    stranger = Desk(tmp_path / "stranger", capsys)
    stranger.share = desk.share
    text = (stranger.folder / "workspace.toml").read_text(encoding="utf-8")
    text = text.replace(str(tmp_path / "stranger" / "share"), str(desk.share))
    (stranger.folder / "workspace.toml").write_text(text, encoding="utf-8")
    told = stranger.run()
    assert "Zebrafink" not in told
    assert told.count("låst till en annan nyckel") == 2
    assert "annan nyckel" in stranger.run("--open", FIRST, code=1)
    assert "Zebrafink" in desk.run()


def test_foreign_files_are_told(desk):
    (desk.share / "inbox" / "Thumbs.db").write_bytes(b"\x00")
    assert "Thumbs.db: Filen är ingen anmälan" in desk.run()
    assert desk.ask()["unreadable"][0]["file"] == "Thumbs.db"


def test_a_colleague_who_is_quicker_is_no_fault(desk, monkeypatch):
    real = Inbox.open

    def quicker(self, entry, own):
        if entry.id == FIRST:
            entry.path.unlink()
        return real(self, entry, own)

    monkeypatch.setattr(Inbox, "open", quicker)
    told = desk.run()
    assert "Zebrafink" not in told
    assert "Grönsiska" in told


def test_a_share_that_is_away_is_told(desk):
    desk.share.rename(desk.share.with_name("away"))
    assert "går inte att nå" in desk.run(code=1)


def test_the_passphrase(tmp_path, capsys, monkeypatch):
    desk = Desk(tmp_path, capsys, passphrase="tolv blå renar")
    desk.receive(FIRST, name="Zebrafink")
    assert "lösenfras" in desk.run(code=1)
    assert "Zebrafink" in desk.run("--passphrase-file", str(desk.secret))
    desk.secret.write_text("fel", encoding="utf-8")
    assert "Lösenfrasen är fel" in desk.run("--passphrase-file", str(desk.secret), code=1)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(command.getpass, "getpass", lambda _: "tolv blå renar")
    assert "Zebrafink" in desk.run()
    assert desk.run("--handled", FIRST)


def test_the_recipient_that_init_makes_can_be_sealed_to(desk):
    assert isinstance(desk.recipient, Recipient)
    assert usable_key(desk.recipient.public_key)


def test_new_ones_are_fetched_from_a_server(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(deeds, "fetch_all", lambda _inbox, address, token: len(f"{address} {token}") % 7)
    token = tmp_path / "token"
    assert "--token-file" in desk.run("--fetch", "https://a.se/1", code=1)
    assert "går inte att läsa" in desk.run("--fetch", "https://a.se/1", "--token-file", str(token), code=1)
    for secret, says in (("x" * 6, "Inget nytt.\n"), ("x" * 7, "1 ny anmälan.\n"), ("x" * 8, "2 nya anmälningar.\n")):
        token.write_text(f"{secret}\n", encoding="utf-8")
        assert desk.run("--fetch", "https://a.se/1", "--token-file", str(token)) == says
