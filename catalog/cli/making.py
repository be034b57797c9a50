"""`catalog init` and `catalog demo`: a catalogue and its keys where there were none."""

import argparse
import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, progress, workspace_folder
from catalog.cli.changing import take_in
from catalog.cli.demo_times import demo_times
from catalog.cli.publishing import publish_drafts
from catalog.cli.workspace import SETTINGS, opened, trusted, write_settings
from catalog.entities import Recipient
from catalog.errors import Invalid
from catalog.exchange.starter import read_starter
from catalog.publication import keys, signing
from catalog.publication.publish import create, is_unpublished
from catalog.publication.rows import Published
from catalog.publication.share import FILE_NAME, reading
from catalog.publication.signing import Signer

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"
DEMO_PORT: Final = 8765
_KIOSK: Final = """\
# Made by `catalog demo`. Every key is explained in README.md.
[kiosk]
name = "Demo"
data_folder = {data}

[share]
folder = {share}
key = {key}
poll_seconds = 5

[interest]
channel = "embedded"
origin = "auto"
listen = "0.0.0.0:{port}"
"""


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    words = "skapa en ny katalog på den delade platsen, med nycklar"
    init = add_command(commands, "init", words, _init)
    init.add_argument("--share", type=Path, required=True, metavar="MAPP", help="mappen som kioskerna läser")
    words = "mappen med en kollegas nycklar (keys): anslut till en katalog som redan finns"
    init.add_argument("--keys", type=Path, metavar="MAPP", help=words)
    init.add_argument("--author", default="", metavar="NAMN", help="ditt namn, som det står vid dina publiceringar")
    add_passphrase(init)
    words = "gör ett färdigt exempel: delad plats, katalog, nycklar och kiosk"
    demo = add_command(commands, "demo", words, _demo)
    demo.add_argument("folder", type=Path, metavar="MAPP", help="där exemplet ska ligga")


def _init(arguments: argparse.Namespace) -> int:
    folder = workspace_folder(arguments)
    if arguments.keys is not None:
        public = join(folder, arguments.share, arguments.author, arguments.keys)
        answer(arguments, f"Du är ansluten till katalogen i {arguments.share}.", share=str(arguments.share), key=public,
               workspace=str(folder))  # fmt: skip
        return 0
    public = begin(folder, arguments.share, arguments.author, passphrase(arguments))
    words = (
        f"Katalogen finns nu i {arguments.share}.\n"
        f"Dina nycklar ligger i {folder / 'keys'}. Spara en kopia på ett säkert ställe.\n"
        "Skriv ut återställningsnyckeln och lås in den: catalog keys paper --key recovery\n"
        "Ta sedan bort den ur datorn: catalog keys forget --key recovery --code KOD\n"
        f'Skriv detta i varje kiosks inställningar: key = "{public}"'
    )
    answer(arguments, words, share=str(arguments.share), key=public, workspace=str(folder))
    return 0


def begin(folder: Path, share: Path, author: str, secret: str) -> str:
    """Make the shared catalogue, the workspace and its keys; return the public key. Raises `Invalid`."""
    if (folder / SETTINGS).exists():
        raise Invalid(f"Arbetsmappen {folder} används redan för en katalog.")
    if not is_unpublished(share):  # which it is if this was interrupted once
        try:
            create(share)
        except Invalid as problem:
            raise Invalid(
                f"{problem.sentence} Anslut till den med en kollegas nycklar: --keys MAPP", str(problem)
            ) from problem
    signer = _publish_key(folder / "keys" / "publish.key", secret)
    inbox = _inbox_key(folder / "keys" / "inbox.key", secret)
    recovery = _inbox_key(folder / "keys" / "recovery.key", secret)
    write_settings(folder, share, author)
    with opened(folder) as made:
        made.put("recipient", Recipient(id="personal", name=made.author, public_key=inbox))
        made.put("recipient", Recipient(id="recovery", name="Papper i kassaskåpet", public_key=recovery, recovery=True))
    return signer.public


def join(folder: Path, share: Path, author: str, colleagues: Path) -> str:
    """Make a workspace for the published catalogue with a colleague's keys; return the public key.

    Raises `Invalid`, and `Refused` if the catalogue is not signed with those keys.
    """
    if (folder / SETTINGS).exists():
        raise Invalid(f"Arbetsmappen {folder} används redan för en katalog.")
    public = trusted(colleagues)
    with reading(share / FILE_NAME) as connection:
        published = Published(connection)
        if published.exists:
            signing.verify(public, published.signature, published.text.encode())
    (folder / "keys").mkdir(parents=True, exist_ok=True)
    for path in sorted(colleagues.glob("*.key")):
        if path.resolve().parent != (folder / "keys").resolve():
            shutil.copy(path, folder / "keys" / path.name)
            (folder / "keys" / path.name).chmod(0o600)
    write_settings(folder, share, author)
    return public


def _publish_key(path: Path, secret: str) -> Signer:
    return keys.read_publish_key(path, secret) if path.exists() else keys.new_publish_key(path, secret)


def _inbox_key(path: Path, secret: str) -> str:
    return keys.read_key_file(path, keys.INBOX).public if path.exists() else keys.new_inbox_key(path, secret)


def _demo(arguments: argparse.Namespace) -> int:
    folder = arguments.folder.resolve()
    if not (folder / "kiosk.toml").is_file():
        _make_demo(folder)
    answer(arguments, f"Exemplet finns i {folder}.", folder=str(folder), configuration=str(folder / "kiosk.toml"))
    return 0


def _make_demo(folder: Path) -> None:
    """Make the demo; the kiosk's configuration comes last and says that it is whole.

    What an interrupted attempt left is thrown away, and nothing else ever is. Raises `Invalid` if there is more.
    """
    rooms, unfinished = [folder / "share", folder / "workspace"], folder / "demo.unfinished"
    if not unfinished.exists() and any(room.exists() for room in rooms):
        raise Invalid(f"I mappen {folder} finns redan något annat. Välj en tom mapp.")
    folder.mkdir(parents=True, exist_ok=True)
    unfinished.touch()
    for room in rooms:
        shutil.rmtree(room, ignore_errors=True)
    progress("gör demokatalogen")
    key = begin(folder / "workspace", folder / "share", "Demo", "")
    with opened(folder / "workspace") as made:
        take_in(made, read_starter(ASSETS / "demo"))
        for slot in demo_times(datetime.now().astimezone().date()):
            made.put("slot", slot)
        publish_drafts(made, "Startkatalog", "")
    text = _KIOSK.format(
        data=_toml(folder / "data"), share=_toml(folder / "share"), key=json.dumps(key), port=DEMO_PORT
    )
    part = folder / "kiosk.toml.part"
    part.write_text(text, encoding="utf-8")
    part.replace(folder / "kiosk.toml")
    unfinished.unlink()


def _toml(path: Path) -> str:
    return json.dumps(str(path), ensure_ascii=False)
