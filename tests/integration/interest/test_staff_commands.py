"""What staff do with registrations, who may read them, and the times they set, as commands on a real share."""

import json

import pytest
from nacl.public import PrivateKey
from showroom_kiosk import a_recipient
from test_inbox_command import FIRST, SECOND, Desk
from test_seal import a_registration

from catalog.cli import main
from catalog.cli.workspace import opened
from catalog.publication import keys
from catalog.publication.digest import body_digest
from catalog.publication.publish import Occasion, publish
from kiosk.interest.bookings_on_share import BookingsOnShare
from kiosk.interest.claims import claims
from kiosk.interest.command import add_inbox
from kiosk.interest.inbox import Inbox
from kiosk.interest.recipients_command import add_recipients
from kiosk.interest.registration import reference
from kiosk.interest.seal import Unreadable, seal, unseal, usable_key
from kiosk.interest.slots_command import add_slots

EVERY = [add_inbox, add_recipients, add_slots]


class Office(Desk):
    """A staff PC where every command is asked for JSON."""

    def do(self, *words, code=0):
        words = [words[0], "--json", *words[1:], "--workspace", str(self.folder)]
        assert main([str(word) for word in words], EVERY) == code
        return json.loads(self.capsys.readouterr().out or "{}")

    def run_recipients(self):
        assert main(["recipients", "--workspace", str(self.folder)], EVERY) == 0
        return self.capsys.readouterr().out

    def publish(self):
        with opened(self.folder) as place:
            occasion = Occasion("Anna", "", "2026-11-23T09:00:00+00:00", keys.read_publish_key(place.publish_key_path))
            publish(place.follower, place.share, place.drafts.changes(), {}, occasion)
            for change in place.drafts.changes():
                place.drafts.discard(change.kind, change.id, "Anna")


@pytest.fixture
def office(tmp_path, capsys):
    made = Office(tmp_path, capsys)
    made.publish()
    made.receive(FIRST, name="Zebrafink", contact="0701")
    made.receive(SECOND, name="Zebra", contact="0701")
    return made


def test_notes_say_who_did_what_and_only_staff_can_read_them(office):
    office.do("inbox", "--assign", FIRST, "--to-whom", "Bo")
    office.do("inbox", "--answered", FIRST, "--text", "Ringde, kommer på torsdag.")
    office.do("inbox", "--note", FIRST, "--text", "Vill ha tolk.")
    notes = office.do("inbox", "--open", FIRST)["registration"]["notes"]
    assert {(each["deed"], each.get("to", ""), each.get("text", "")) for each in notes} == {
        ("assigned", "Bo", ""),
        ("answered", "", "Ringde, kommer på torsdag."),
        ("noted", "", "Vill ha tolk."),
    }
    told = office.run("--open", FIRST)
    assert "tas om hand av Bo" in told
    assert "Ringde, kommer på torsdag." in told
    for path in office.share.rglob("*"):
        assert path.is_dir() or b"torsdag" not in path.read_bytes()
    assert office.do("inbox", "--open", SECOND)["registration"]["notes"] == []
    office.do("inbox", "--erase", FIRST)
    assert list((office.share / "inbox" / "notes").glob("*/*")) == []


def test_everything_of_one_person_is_handed_out(office, tmp_path):
    office.receive("12" * 16, name="Grönsiska", contact="0702")
    office.do("inbox", "--note", SECOND, "--text", "Ring efter lunch.")
    target = tmp_path / "allt.json"
    assert office.do("inbox", "--export", FIRST, "--to", target)["exported"] == 2
    told = json.loads(target.read_text(encoding="utf-8"))["registrations"]
    assert {each["id"] for each in told} == {FIRST, SECOND}
    assert [note["text"] for each in told for note in each["notes"]] == ["Ring efter lunch."]
    readable = target.with_suffix(".txt")
    assert "Zebrafink" in readable.read_text(encoding="utf-8")
    assert "Ring efter lunch." in readable.read_text(encoding="utf-8")
    assert {path.stat().st_mode & 0o777 for path in (target, readable)} == {0o600}
    assert "--to FIL" in office.do("inbox", "--export", FIRST, code=1)["sentence"]
    nowhere = tmp_path / "no" / "where.json"
    assert "går inte att skriva" in office.do("inbox", "--export", FIRST, "--to", nowhere, code=1)["sentence"]


def test_handing_out_overwrites_nothing_and_names_what_it_could_not_read(office, tmp_path):
    report = tmp_path / "report.json"
    report.write_text("mine", encoding="utf-8")
    assert "finns redan" in office.do("inbox", "--export", FIRST, "--to", report, code=1)["sentence"]
    assert report.read_text(encoding="utf-8") == "mine"
    assert "annat namn" in office.do("inbox", "--export", FIRST, "--to", tmp_path / "ut.txt", code=1)["sentence"]
    office.inbox.find(SECOND).path.write_bytes(b"damaged")
    office.inbox.place_for("78" * 16).write_bytes(
        seal(a_registration(id="78" * 16), [bytes(PrivateKey.generate().public_key)])
    )
    told = office.do("inbox", "--export", FIRST, "--to", tmp_path / "ut.json")
    assert told["exported"] == 1
    assert told["unreadable"] == [f"{SECOND}.sealed", f"{'78' * 16}.sealed"]
    assert "2 går inte att läsa" in office.run("--export", FIRST, "--to", str(tmp_path / "igen.json"))


def test_a_damaged_note_is_told(office):
    office.do("inbox", "--note", FIRST, "--text", "Ring efter lunch.")
    next((office.share / "inbox" / "notes" / FIRST).iterdir()).write_bytes(b"damaged")
    assert "Anteckningar som inte går att läsa: 1" in office.run("--open", FIRST)
    assert office.do("inbox", "--open", FIRST)["registration"]["unreadable_notes"] == 1


def test_what_a_colleague_has_just_erased_is_not_handed_out(office, tmp_path, monkeypatch):
    real = Inbox.open

    def erased_meanwhile(inbox, entry, keys_here):
        if entry.id == SECOND:
            entry.path.unlink()
        return real(inbox, entry, keys_here)

    monkeypatch.setattr(Inbox, "open", erased_meanwhile)
    told = office.do("inbox", "--export", FIRST, "--to", tmp_path / "ut.json")
    assert (told["exported"], told["unreadable"]) == (1, [])


def test_a_computer_without_a_key_says_so(office):
    (office.folder / "keys" / "inbox.key").unlink()
    (office.folder / "keys" / "recovery.key").unlink()
    assert "Nyckelfilen" in office.do("inbox", code=1)["sentence"]


def test_without_recipients_nothing_can_be_locked(office):
    office.do("recipients", "--remove", "recovery")
    assert "Ingen återställningsnyckel finns" in office.run_recipients()
    with opened(office.folder) as place:
        place.drafts.delete(
            "recipient", "personal", "Anna", body_digest(place.follower.mirror.body("recipient", "personal"))
        )
    office.publish()
    for words in (("--note", FIRST, "--text", "x"), ("--reseal",)):
        assert "mottagare" in office.do("inbox", *words, code=1)["sentence"]


def test_a_colleague_comes_and_another_goes_and_what_has_come_follows(office):
    bo = PrivateKey.generate()
    public = a_recipient(bo).public_key
    assert "publika nyckel" in office.do("recipients", "--add", "Bo Ö", code=1)["sentence"]
    added = office.do("recipients", "--add", "Bo Ö", "--public-key", public)["id"]
    assert added == "bo-o"
    office.publish()
    office.do("inbox", "--note", FIRST, "--text", "Hej.")
    assert office.do("inbox", "--reseal")["resealed"] == 2, "the note was sealed to all already"
    assert office.do("inbox", "--reseal")["resealed"] == 0
    entry = office.inbox.find(FIRST)
    assert unseal(entry.path.read_bytes(), [bo]).name == "Zebrafink"
    assert {each["id"] for each in office.do("recipients")["recipients"]} == {"bo-o", "personal", "recovery"}
    office.do("recipients", "--remove", "bo-o")
    office.publish()
    assert office.do("inbox", "--reseal")["resealed"] == 3
    with pytest.raises(Unreadable) as caught:
        unseal(entry.path.read_bytes(), [bo])
    assert "låst till en annan nyckel" in caught.value.sentence
    assert "Någon måste kunna läsa" in office.do("recipients", "--remove", "personal", code=1)["sentence"]
    assert "ingen mottagare" in office.do("recipients", "--remove", "nobody", code=1)["sentence"]


def test_a_forgotten_passphrase_is_answered_by_the_paper(office):
    """The recovery key's paper opens what came before; a new key opens what comes."""
    office.do("inbox", "--reseal")  # to the paper too
    told = office.do("keys", "paper", "--key", "recovery")
    paper, forget = told["paper"], ("keys", "forget", "--key", "recovery", "--code", told["code"])
    office.do(*forget)
    public = office.do("keys", "new", "--key", "inbox")["public"]
    office.do("recipients", "--replace", "personal", "--public-key", public)
    office.publish()
    assert len(office.do("inbox")["unreadable"]) == 2, "the new key opens nothing old"
    written = office.share.parent / "paper.txt"
    written.write_text(paper, encoding="utf-8")
    office.do("keys", "restore", "--key", "recovery", "--from", written)
    assert office.do("inbox", "--reseal")["resealed"] == 2
    office.do(*forget)
    assert {each["name"] for each in office.do("inbox")["registrations"]} == {"Zebrafink", "Zebra"}
    office.do("recipients", "--new-recovery")
    assert "Det finns redan" in office.do("recipients", "--new-recovery", code=1)["sentence"]


def test_locking_anew_is_interrupted_and_gives_way_to_colleagues(office, monkeypatch):
    own = [PrivateKey(keys.read_private(office.folder / "keys" / "inbox.key", keys.INBOX))]
    bo = PrivateKey.generate()
    both = [usable_key(office.recipient.public_key), bytes(bo.public_key)]
    write, inbox = seal, Inbox(office.share / "inbox")

    def once(what, recipients):
        monkeypatch.setattr("kiosk.interest.inbox.seal", stop)
        inbox.handle(inbox.find(what.id))  # a colleague is quicker
        return write(what, recipients)

    def stop(*_words):
        raise OSError("power")

    monkeypatch.setattr("kiosk.interest.inbox.seal", once)
    with pytest.raises(OSError, match="power"):
        inbox.reseal(own, both)
    monkeypatch.undo()
    entries, strange = inbox.entries()
    assert (sorted(entry.id for entry in entries), strange) == ([FIRST, SECOND], []), "none lost, none twice"
    assert inbox.reseal(own, both) == (2, [])
    assert all(unseal(entry.path.read_bytes(), [bo]) for entry in inbox.entries()[0])
    (office.share / "inbox" / "strange.txt").write_text("hello", encoding="utf-8")
    assert [each.path.name for each in inbox.reseal(own, both)[1]] == ["strange.txt"]


def test_times_are_set_for_weeks_booked_released_and_cleared(office):
    added = office.do("slots", "--add", "2030-12-02T10:00", "--until", "12:00", "--weeks", "2", "--note", "Ring på.")
    assert len(added["added"]) == 8
    assert added["added"][4] == "2030-12-09T10:00"
    office.do("slots", "--add", "2020-01-01T10:00")
    office.publish()
    assert [each["booked"] for each in office.do("slots")["slots"]] == [False] * 8
    first = "2030-12-02T1000"
    BookingsOnShare(office.share, "Entrén").book(first, FIRST)
    assert office.do("slots")["slots"][0] == {
        "id": first,
        "starts": "2030-12-02T10:00",
        "minutes": 30,
        "booked": True,
    }
    assert "Tiden är bokad" in office.do("slots", "--remove", first, code=1)["sentence"]
    office.do("slots", "--release", first)
    assert "inte bokad" in office.do("slots", "--release", first, code=1)["sentence"]
    office.do("slots", "--remove", first)
    assert office.do("slots", "--clear")["removed"] == 1
    office.publish()
    assert len(office.do("slots")["slots"]) == 7
    without = ("--without", "2030-12-24", "--without", "2030-12-31")
    assert office.do("slots", "--add", "2030-12-24T13:00", "--weeks", "3", *without)["added"] == ["2031-01-07T13:00"]
    office.do("slots", "--remove", "2031-01-07T1300")
    (office.share / "slots" / "2030-12-02T1030").write_bytes(b"cut")
    assert office.do("slots")["slots"][0]["booked"] is True
    (office.share / "slots" / "2030-12-02T1030").unlink()
    for words in (("--add", "imorgon"), ("--add", "2030-01-01T10:00", "--until", "9"), ("--remove", "x"),
                  ("--add", "2030-01-01T10:00", "--until", "10:10"), ("--add", "2030-01-01T10:00", "--weeks", "99"),
                  ("--add", "2030-01-01T10:00", "--without", "jul"),
                  ("--add", "2030-01-01T00:00", "--until", "23:00", "--minutes", "5", "--weeks", "9")):  # fmt: skip
        assert office.do("slots", *words, code=1)["sentence"].endswith(
            ("00", "24", "klockslagen.", "veckor.", "slots", "taget.")
        )
    assert main(["slots", "--workspace", str(office.folder)], EVERY) == 0
    assert "7 tider, 0 bokade." in office.capsys.readouterr().out


def test_bookings_long_past_go_when_staff_purge(office):
    office.do("slots", "--add", "2020-01-01T10:00")
    office.do("slots", "--add", "2099-01-01T10:00")
    office.publish()
    bookings = BookingsOnShare(office.share, "Entrén")
    for slot in ("2020-01-01T1000", "2099-01-01T1000"):
        bookings.book(slot, FIRST)
    office.do("inbox", "--purge")
    assert [path.name for path in claims(office.share)] == ["2099-01-01T1000"]


def test_a_booked_showing_is_told_to_staff(office):
    office.receive("34" * 16, kind="showing", slot="x", starts="2030-12-02T10:00", minutes=45)
    assert "Bokad    måndag 2030-12-02 10:00 (45 min)" in office.run("--open", "34" * 16)
    office.receive("56" * 16, kind="showing", slot="x", starts="soon")
    assert "Bokad    soon" in office.run("--open", "56" * 16)


def test_people_are_told_who_reads_and_what_to_do_next(office):
    assert main(["recipients", "--workspace", str(office.folder)], EVERY) == 0
    told = office.capsys.readouterr().out
    assert "recovery" in told
    assert "(återställning)" in told
    assert reference(FIRST) in office.run("--assign", FIRST)
