"""Every command as staff type it: its answer, its exit code, its JSON, its help."""

import hashlib
import json
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from PIL import Image
from small_share import SmallShare, a_need, a_type

import catalog.cli as command
from catalog.cli import default_workspace, loaded, main, showing
from catalog.cli.workspace import Workspace, opened
from catalog.entities import encode
from catalog.errors import Invalid
from catalog.exchange.json import export, read
from catalog.publication import keys
from catalog.publication.sync import Follower

ROOT = Path(__file__).resolve().parents[4]
COMMANDS = (
    "init", "demo", "import", "set", "discard", "publish", "resolve", "log", "rollback", "export", "verify", "show",
    "search", "check", "keys",
)  # fmt: skip


# --- help and wrong words ---


def helped(capsys, *words):
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"], [])
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_the_help_lists_every_command_in_swedish(capsys):
    text = helped(capsys)
    for name in COMMANDS:
        assert f"    {name} " in text
    assert "Slutkoder" in text


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_in_swedish_what_it_does(capsys, name):
    text = helped(capsys, name)
    told = text.split("\n\n")[1]
    assert told.strip().endswith(".")
    assert {"katalog", "katalogen", "utkast", "besökaren", "fält", "utkasten", "exempel"} & set(
        told.lower().replace(",", " ").replace(".", " ").replace(":", " ").split()
    )
    assert "--json" in text
    assert "din arbetsmapp" in text


def test_wrong_words_end_with_2(capsys):
    for words in ([], ["nonsense"], ["init"], ["search"], ["set"]):
        with pytest.raises(SystemExit) as ended:
            main(words, [])
        assert ended.value.code == 2
    assert "--help" in capsys.readouterr().err


def test_commands_of_other_rooms_are_plugged_in():
    asked = []

    def greet(arguments):
        asked.append(arguments.workspace_folder())
        return 7

    assert main(["greet"], [lambda commands: commands.add_parser("greet").set_defaults(run=greet)]) == 7
    assert asked == [default_workspace()]
    assert default_workspace().name == "workspace"


def test_commands_are_found_where_they_are_declared(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "publish" in capsys.readouterr().out


def test_a_command_that_cannot_be_loaded_is_told_and_the_others_go_on(capsys):
    entries = [
        EntryPoint("broken", "catalog.no_such_module:add", "catalog.commands"),
        EntryPoint("whole", "catalog.cli.showing:add", "catalog.commands"),
    ]
    assert loaded(entries) == [showing.add]
    assert "catalog broken" in capsys.readouterr().err


def test_an_interruption_ends_quietly():
    def add(commands):
        def interrupted(_):
            raise KeyboardInterrupt

        commands.add_parser("wait").set_defaults(run=interrupted)

    assert main(["wait"], [add]) == command.INTERRUPTED == 130


def test_the_module_is_the_command():
    done = subprocess.run(
        [sys.executable, "-m", "catalog", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "KOMMANDO" in done.stdout


# --- init ---


def _inbox_key(catalog):
    with opened(catalog.workspace) as place:
        return keys.read_key_file(place.inbox_key_path, keys.INBOX)


def test_init_makes_a_catalogue_with_keys_and_a_recipient(nothing_yet):
    made = nothing_yet.json("init", "--share", nothing_yet.share, "--author", 'Åsa "A" Ö')
    assert made["key"].startswith("ed25519:")
    assert nothing_yet.json("show")["drafts"] == ["recipient/personal", "recipient/recovery"]
    recipient = nothing_yet.record("recipient/personal")
    assert recipient["name"] == 'Åsa "A" Ö'
    inbox = _inbox_key(nothing_yet)
    assert recipient["public_key"] == inbox.public
    assert nothing_yet.json("publish")["seq"] == 1
    follower = Follower(nothing_yet.share / "catalog.sqlite", nothing_yet.folder / "kiosk", made["key"])
    assert follower.stage().seq == 1
    follower.close()


def test_init_tells_people_what_to_do_next(nothing_yet):
    said = nothing_yet("init", "--share", nothing_yet.share)
    assert 'key = "ed25519:' in said
    assert "Spara en kopia" in said


def test_init_twice_is_refused_and_changes_nothing(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    before = {path: path.read_bytes() for path in nothing_yet.folder.rglob("*") if path.is_file()}
    answer = nothing_yet.json("init", "--share", nothing_yet.share, code=1)
    assert not answer["ok"]
    assert "används redan" in answer["sentence"]
    assert before == {path: path.read_bytes() for path in nothing_yet.folder.rglob("*") if path.is_file()}


def test_init_on_a_colleagues_share_is_refused(catalog):
    catalog.workspace = catalog.folder / "mine"
    assert "redan en katalog" in catalog.json("init", "--share", catalog.share, code=1)["sentence"]
    assert not catalog.workspace.exists()


def test_init_goes_on_where_it_was_interrupted(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    key = (nothing_yet.workspace / "keys" / "publish.key").read_bytes()
    (nothing_yet.workspace / "workspace.toml").unlink()
    nothing_yet("init", "--share", nothing_yet.share)
    assert (nothing_yet.workspace / "keys" / "publish.key").read_bytes() == key
    assert nothing_yet.json("publish")["seq"] == 1


def test_init_where_no_folder_can_be_is_told(nothing_yet):
    (nothing_yet.folder / "file").write_text("x")
    assert nothing_yet.json("init", "--share", nothing_yet.folder / "file" / "x", code=1)["reason"] == "UNREACHABLE"
    nothing_yet.workspace = nothing_yet.folder / "file" / "x"
    answer = nothing_yet.json("init", "--share", nothing_yet.share, code=1)
    assert "fil eller mapp" in answer["sentence"]


def test_a_passphrase_from_a_file(nothing_yet):
    secret = nothing_yet.folder / "secret.txt"
    secret.write_text("hemligt\r\n", encoding="utf-8")
    nothing_yet("init", "--share", nothing_yet.share, "--passphrase-file", secret)
    assert "Ange den" in nothing_yet.json("publish", code=1)["sentence"]
    assert nothing_yet.json("publish", "--passphrase-file", secret)["seq"] == 1
    private = keys.read_private(nothing_yet.workspace / "keys" / "inbox.key", keys.INBOX, "hemligt")
    assert len(private) == 32
    secret.write_bytes(b"\xff")
    assert "lösenfrasen" in nothing_yet.json("publish", "--passphrase-file", secret, code=1)["sentence"]


def test_without_a_workspace_people_are_told_how_to_begin(nothing_yet):
    assert "catalog init" in nothing_yet.json("show", code=1)["sentence"]
    nothing_yet("show", code=1)
    assert "catalog init" in nothing_yet.told
    nothing_yet.workspace.mkdir()
    for text in ("share = [", "author = 'x'", "share = 'x'"):
        (nothing_yet.workspace / "workspace.toml").write_text(text)
        assert "går inte att läsa" in nothing_yet.json("show", code=1)["sentence"]


# --- show, search, check, verify ---


def test_show_lists_everything(catalog):
    whole = catalog.json("show")
    assert whole["seq"] == 1
    assert len(whole["root"]) == 64
    assert "type/fallarm" in whole["records"]
    assert whole["drafts"] == []
    text = catalog("show")
    assert "type/fallarm" in text
    assert "Inga utkast." in text
    assert "Publicering 1" in text


def test_show_one(catalog):
    assert catalog.record("type/fallarm")["id"] == "fallarm"
    assert json.loads(catalog("show", "type/fallarm"))["id"] == "fallarm"
    for wrong in ("type/nothing", "nothing/fallarm", "fallarm", ""):
        assert "finns inte" in catalog.json("show", wrong or "/", code=1)["sentence"]


def test_show_where_nothing_is_published(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    assert nothing_yet.json("show") == {
        "ok": True,
        "seq": 0,
        "root": "",
        "records": ["recipient/personal", "recipient/recovery"],
        "drafts": ["recipient/personal", "recipient/recovery"],
    }
    assert "Inget är publicerat än." in nothing_yet("show")


def test_show_both_versions_of_a_draft(catalog):
    before = catalog.record("type/fallarm")
    catalog("set", "type/fallarm", "name.sv", "Nytt namn")
    shown = catalog.json("show", "type/fallarm")
    assert shown["record"]["name"]["sv"] == "Nytt namn"
    assert shown["published"] == before
    text = catalog("show", "type/fallarm")
    assert (
        text.index("Utkast:") < text.index("Nytt namn") < text.index("Publicerad:") < text.index(before["name"]["sv"])
    )
    assert "(utkast)" in catalog("show")


def test_search_as_visitors_do(catalog):
    found = catalog.json("search", "fallarm")["found"]
    assert "fallarm" in [each["id"] for each in found]
    assert str(found[0]["number"]) in catalog("search", "fallarm")
    assert catalog.json("search", "fallarrm")["corrected"]
    assert catalog.json("search", "--language", "fi", "fallarm")["ok"]
    assert catalog("search", "qqqqqqqq").strip() == "Inget hittades."


def test_check(catalog):
    assert all(not each["blocking"] for each in catalog.json("check")["problems"])
    catalog("set", "type/fallarm", "number", "7")
    answer = catalog.json("check", code=1)
    assert [each["record"] for each in answer["problems"] if each["blocking"]] == ["type/fallarm"]
    assert "FEL  type/fallarm  number:" in catalog("check", code=1)


def test_verify(catalog, demo):
    answer = catalog.json("verify")
    assert answer["seq"] == 1
    assert answer["records"] == len(catalog.json("show")["records"])
    assert answer["pictures"] > 0
    assert "Katalogen är hel" in catalog("verify")
    key = tomllib.loads((demo / "kiosk.toml").read_text(encoding="utf-8"))["share"]["key"]
    assert catalog.json("verify", "--share", catalog.share, "--key", key)["seq"] == 1
    assert catalog.json("verify", "--share", catalog.share)["seq"] == 1
    stranger = "ed25519:" + "A" * 43 + "="
    assert catalog.json("verify", "--key", stranger, code=1)["reason"] == "SIGNATURE"
    assert "44 tecken" in catalog.json("verify", "--key", "nonsense", code=1)["sentence"]


def test_a_share_that_is_away_is_told(catalog):
    catalog.share.rename(catalog.folder / "away")
    for words in (
        ["show"],
        ["publish"],
        ["verify"],
        ["set", "type/fallarm", "name.sv", "x"],
        ["search", "x"],
        ["check"],
    ):
        assert catalog.json(*words, code=1)["reason"] == "UNREACHABLE"
    assert "nätverket" in catalog.told


# --- set and discard ---


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("name.sv", "Larm vid fall", "Larm vid fall"),
        ("name.fi", "Hälytin", "Hälytin"),
        ("number", "998", 998),
        ("notes", "17", "17"),
        ("saves_travel", "true", True),
        ("saves_travel", "false", None),
        ("needs", '["trygg"]', ["trygg"]),
        ("suits.0.sv", "Den som faller", "Den som faller"),
        ("price.show", "true", True),
        ("price.min_sek", "null", None),
        ("search_words.sv", '["larm", "fall"]', ["larm", "fall"]),
        ("data.level", "2", 2),
        ("review.status", "granskad", "granskad"),
        ("maturity.ring", "klar", "klar"),
    ],
)
def test_set_a_text_a_number_a_list(catalog, field, value, expected):
    before = catalog.record("type/fallarm")
    catalog("set", "type/fallarm", field, value)
    found = after = catalog.record("type/fallarm")
    for step in field.split("."):
        found = found[int(step)] if isinstance(found, list) else found.get(step)
    assert found == expected
    assert catalog.json("show")["drafts"] == ([] if after == before else ["type/fallarm"])


def test_set_adds_to_a_list(catalog):
    before = len(catalog.record("type/fallarm").get("suits", []))
    catalog("set", "type/fallarm", f"suits.{before}.sv", "En till")
    assert catalog.record("type/fallarm")["suits"][before] == {"sv": "En till"}
    catalog("set", "type/fallarm", f"suits.{before}")
    assert len(catalog.record("type/fallarm").get("suits", [])) == before


def test_set_without_a_value_takes_the_field_away(catalog):
    catalog("set", "type/fallarm", "name.fi", "x")
    catalog("set", "type/fallarm", "name.fi")
    assert "fi" not in catalog.record("type/fallarm")["name"]
    catalog("set", "type/fallarm", "price")
    assert "price" not in catalog.record("type/fallarm")


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("nonsense", "x", "finns inte"),
        ("nonsense", None, "finns inte"),
        ("data.nonsense", "x", "finns inte"),
        ("name.sv.deeper", "x", "finns inte"),
        ("suits.99.sv", "x", "finns inte"),
        ("suits.first", "x", "finns inte"),
        ("name.xx", None, "finns inte"),
        ("number", "many", "passar inte"),
        ("number", None, "passar inte"),
        ("name", "Fallarm", "passar inte"),
        ("data.level", "1.5", "passar inte"),
        ("maturity", "[" * 100_000, "passar inte"),
        ("review.status", "klart", "passar inte"),
    ],
)
def test_a_field_that_is_not_there_and_a_value_that_does_not_fit(catalog, field, value, sentence):
    words = ["set", "type/fallarm", field] + ([value] if value is not None else [])
    assert sentence in catalog.json(*words, code=1)["sentence"]
    assert catalog.json("show")["drafts"] == []


def test_set_needs_a_record_and_a_field(catalog):
    assert "finns inte" in catalog.json("set", "type/nothing", "name.sv", "x", code=1)["sentence"]
    assert "vilket fält" in catalog.json("set", "type/fallarm", code=1)["sentence"]


@pytest.fixture
def photo(tmp_path):
    Image.new("RGB", (1600, 1200), (200, 90, 10)).save(tmp_path / "photo.jpg")
    return tmp_path / "photo.jpg"


@pytest.mark.parametrize("record", ["type/fallarm", "area"])
def test_set_a_picture(catalog, photo, record):
    if record == "area":
        record = next(each for each in catalog.json("show")["records"] if each.startswith("area/"))
    catalog("set", record, "--picture", photo, "--alt", "Ett larm på en arm")
    found = catalog.record(record)
    picture = found["picture"] if "picture" in found else found["pictures"][0]
    assert picture["alt"] == {"sv": "Ett larm på en arm"}
    before = catalog.json("verify")["pictures"]
    assert catalog.json("publish")["changed"] == 1
    assert catalog.json("verify")["pictures"] >= before
    assert list((catalog.workspace / "pictures").iterdir()) == []
    assert (catalog.workspace / "mirror" / "media" / picture["large"][:2] / picture["large"]).exists()


def test_set_a_picture_needs_its_words_and_a_place(catalog, photo):
    assert "--alt" in catalog.json("set", "type/fallarm", "--picture", photo, code=1)["sentence"]
    wrong = catalog.json("set", "showroom/showroom", "--picture", photo, "--alt", "x", code=1)
    assert "ingen bild" in wrong["sentence"]
    assert "finns inte" in catalog.json("set", "type/fallarm", "--picture", "no.jpg", "--alt", "x", code=1)["sentence"]


def test_discard(catalog):
    before = catalog.record("type/fallarm")
    catalog("set", "type/fallarm", "name.sv", "x")
    catalog("discard", "type/fallarm")
    assert catalog.record("type/fallarm") == before
    assert "inget utkast" in catalog.json("discard", "type/fallarm", code=1)["sentence"]


# --- publish ---


def test_publish(catalog):
    catalog("set", "type/fallarm", "name.sv", "Larm vid fall")
    answer = catalog.json("publish", "-m", "Nytt namn")
    assert (answer["seq"], answer["changed"]) == (2, 1)
    assert catalog.published() == 2
    assert catalog.json("show")["drafts"] == []
    assert catalog.json("publish") == {"ok": True, "seq": None, "changed": 0, "advice": []}
    assert "inget nytt" in catalog("publish")
    catalog("set", "type/fallarm", "name.sv", "Larm")
    assert "Publicering 3" in catalog("publish")


def test_publish_says_what_a_real_room_does_not_yet_tell_its_visitors(catalog):
    catalog("set", "showroom/showroom", "demo", "false")
    catalog("set", "showroom/showroom", "authority", "{}")
    catalog("set", "showroom/showroom", "legal_basis", "{}")
    assert "Råd: Visningsrummet ”Visningsrummet” säger inte varför" in catalog("publish")
    answer = catalog.json("publish")
    assert (answer["seq"], len(answer["advice"])) == (None, 5)


def test_blocking_problems_are_listed_and_nothing_is_published(catalog):
    before = (catalog.share / "catalog.sqlite").read_bytes()
    catalog("set", "type/fallarm", "number", "7")
    catalog("set", "type/fallarm", "needs", '["nobody"]')
    catalog("publish", code=1)
    assert catalog.told.count("type/fallarm: ") == 2
    answer = catalog.json("publish", code=1)
    assert {each["field"] for each in answer["problems"]} == {"number", "needs.0"}
    assert "number" not in answer["sentence"]
    assert "7" in answer["sentence"]
    assert (catalog.share / "catalog.sqlite").read_bytes() == before
    assert catalog.json("show")["drafts"] == ["type/fallarm"]


def test_a_conflict_with_a_colleague_is_told_and_solved_and_other_fields_are_merged(catalog):
    catalog("set", "type/fallarm", "name.sv", "Mitt")
    with opened(catalog.workspace) as mine:
        signer = mine.occasion("", "").signer
    room = SmallShare(catalog.folder, private=None)
    room.signer, room.key = signer, signer.public
    theirs = room.follower("colleague")
    theirs.stage()
    theirs.apply()
    body = theirs.mirror.body("type", "fallarm").replace(b'"number":', b'"notes":"Ditt","number":', 1)
    catalog("set", "type/fallarm", "notes", "Mitt")
    room.change([("type", "fallarm", body)], staff=theirs)
    assert "kollega" in catalog.json("publish", code=3)["sentence"]
    shown = catalog.json("show", "type/fallarm")
    assert shown["record"]["name"]["sv"] == "Mitt"
    assert shown["published"]["notes"] == "Ditt"
    catalog("resolve", "type/fallarm", "--theirs")
    catalog("set", "type/fallarm", "name.sv", "Mitt")
    room.change([("type", "fallarm", body.replace(b"Ditt", b"Nytt"))], staff=theirs)
    assert catalog.json("publish")["seq"] == 4
    record = catalog.record("type/fallarm")
    assert (record["name"]["sv"], record["notes"]) == ("Mitt", "Nytt")
    theirs.close()
    room.staff.close()


# --- import ---


def test_import_the_starter_folder_where_it_is_already(catalog):
    assert catalog.json("import", ROOT / "assets" / "demo")["drafts"] == 0


def test_import_the_starter_folder_into_a_new_catalogue(nothing_yet):
    nothing_yet("init", "--share", nothing_yet.share)
    count = nothing_yet.json("import", ROOT / "assets" / "demo")["drafts"]
    assert len(nothing_yet.json("show")["drafts"]) == count + 2
    assert nothing_yet.json("publish")["changed"] == count + 2


def test_import_an_export(catalog):
    with opened(catalog.workspace) as place:
        records = place.records()
    key = ("type", "fallarm")
    changed = records | {key: read(export({key: records[key]}).replace(b"fallarm", b"fallarm")).records[key]}
    file = catalog.folder / "export.json"
    file.write_bytes(export(changed))
    assert catalog.json("import", file)["drafts"] == 0
    file.write_bytes(export({("type", "type-990"): a_type(990), ("need", "need-1"): a_need(1)}))
    assert catalog.json("import", file)["drafts"] == 2
    assert "2 poster" in catalog("import", file) or catalog.json("show")["drafts"]
    assert catalog.json("show")["drafts"] == ["need/need-1", "type/type-990"]


def test_import_of_something_else_is_told(catalog):
    (catalog.folder / "text.json").write_text("hej")
    assert catalog.json("import", catalog.folder / "text.json", code=1)["sentence"]
    assert "går inte att läsa" in catalog.json("import", catalog.folder / "missing.json", code=1)["sentence"]
    (catalog.folder / "empty").mkdir()
    assert catalog.json("import", catalog.folder / "empty", code=1)["sentence"]


# --- demo ---


def test_demo_is_whole(demo):
    settings = tomllib.loads((demo / "kiosk.toml").read_text(encoding="utf-8"))
    share = Path(settings["share"]["folder"])
    assert share == demo / "share"
    follower = Follower(share / "catalog.sqlite", demo / "as-a-kiosk", settings["share"]["key"])
    follower.stage()
    follower.apply()
    kinds = [kind for kind, _ in follower.mirror.records()]
    assert (kinds.count("type"), kinds.count("slot")) == (40, 20)
    follower.close()
    assert not (demo / "demo.unfinished").exists()


def test_demo_twice_changes_nothing(nothing_yet, demo):
    before = {path: path.read_bytes() for path in (demo / "share").rglob("*") if path.is_file()}
    answer = nothing_yet.json("demo", demo)
    assert answer == {"ok": True, "folder": str(demo), "configuration": str(demo / "kiosk.toml")}
    assert before == {path: path.read_bytes() for path in (demo / "share").rglob("*") if path.is_file()}
    assert str(demo) in nothing_yet("demo", demo)


def test_demo_goes_on_after_an_interrupted_attempt(nothing_yet):
    (nothing_yet.folder / "demo.unfinished").touch()
    (nothing_yet.share / "inbox").mkdir(parents=True)
    (nothing_yet.share / "catalog.sqlite").write_bytes(b"half")
    nothing_yet.workspace.mkdir()
    (nothing_yet.workspace / "workspace.toml").write_text("half")
    nothing_yet("demo", nothing_yet.folder)
    assert nothing_yet.published() == 1
    assert (nothing_yet.folder / "kiosk.toml").exists()


@pytest.mark.parametrize("room", ["share", "workspace"])
def test_demo_never_throws_away_what_it_did_not_make(nothing_yet, room):
    (nothing_yet.folder / room).mkdir()
    (nothing_yet.folder / room / "important.txt").write_text("x")
    assert "något annat" in nothing_yet.json("demo", nothing_yet.folder, code=1)["sentence"]
    assert (nothing_yet.folder / room / "important.txt").exists()


# --- the workspace ---


def test_what_is_drafted_for_deletion_is_gone(catalog):
    with opened(catalog.workspace) as place:
        place.catch_up()
        need = next(key for key in place.records() if key[0] == "need")
        body = place.follower.mirror.body(*need)
        place.drafts.delete(*need, "Anna", hashlib.sha256(body).hexdigest())
        assert need not in place.records()
        assert place.record(*need) is None
        assert place.published_record(*need) is not None
        assert place.record("nonsense", "x") is None


def test_a_picture_is_kept_once(catalog):
    with opened(catalog.workspace) as place:
        place.keep_media({"ab": b"one"})
        place.keep_media({"ab": b"two"})
        assert {name: path.read_bytes() for name, path in place.waiting_media().items()} == {"ab": b"one"}
        assert "ab" in place.known_media()
        place.published([])
        assert {name: path.read_bytes() for name, path in place.waiting_media().items()} == {"ab": b"one"}, (
            "it is not out yet"
        )


def test_a_workspace_of_another_kind(tmp_path):
    with pytest.raises(Invalid):
        Workspace(tmp_path)


def test_a_draft_stays_on_the_version_it_was_made_from(catalog):
    catalog("set", "type/fallarm", "name.sv", "Ett")
    with opened(catalog.workspace) as place:
        base = place.drafts.get("type", "fallarm").base_digest
    catalog("set", "type/fallarm", "name.sv", "Två")
    with opened(catalog.workspace) as place:
        assert place.drafts.get("type", "fallarm").base_digest == base
        assert encode(place.record("type", "fallarm")) == place.drafts.get("type", "fallarm").body
