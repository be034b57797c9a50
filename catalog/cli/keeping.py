"""`catalog keys`: what the keys protect, a copy on paper, another passphrase, and a new key in the place of the old."""

import argparse
import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, read_secret, workspace_folder
from catalog.cli.workspace import INBOX_FILE, PUBLISH_FILE, RECOVERY_FILE, trusted
from catalog.errors import Invalid
from catalog.publication import keys
from catalog.publication.paper import from_paper, on_paper
from catalog.publication.signing import key_id

_KINDS: Final[dict[str, tuple[keys.Kind, str]]] = {
    "publish": (keys.PUBLISH, PUBLISH_FILE),
    "inbox": (keys.INBOX, INBOX_FILE),
    "recovery": (keys.INBOX, RECOVERY_FILE),
}
_PROTECTS: Final = {
    "publish": "Signerar det du publicerar: kioskerna visar bara det som den har signerat. Den som har nyckeln och\n"
    "  får skriva på den delade platsen bestämmer vad kioskerna visar.",
    "inbox": "Öppnar besökarnas intresseanmälningar. Utan den går de inte att läsa, och den som har den kan läsa dem.",
    "recovery": "Öppnar anmälningarna om lösenfrasen glöms bort. Den ska finnas på papper, inlåst, och inte i datorn:\n"
    "  catalog keys paper --key recovery, och sedan catalog keys forget --key recovery --code KOD",
}


def add(commands: Any) -> None:
    """Add the command to the parser."""
    look = add_command(commands, "keys", "visa nycklarna till din katalog, spara dem på papper eller byt dem", _keys)
    words = (
        "inget: visa dem; paper: skriv ut för papper; restore: läs in från papper; passphrase: byt lösenfras; "
        "new: ny nyckel; forget: ta bort den ur datorn; retire: låt äldre publiceringsnycklar sluta gälla"
    )
    look.add_argument("what", nargs="?", choices=_ACTIONS, metavar="HANDLING", help=words)
    look.add_argument("--key", choices=_KINDS, default="publish", help="vilken nyckel (annars publiceringsnyckeln)")
    look.add_argument("--from", dest="source", type=Path, metavar="FIL", help="restore: filen med det avskrivna")
    look.add_argument("--code", metavar="KOD", help="forget: kontrollkoden som står på papperet")
    look.add_argument("--new-passphrase-file", type=Path, metavar="FIL", help="fil med den nya lösenfrasen")
    add_passphrase(look)


def _keys(arguments: argparse.Namespace) -> int:
    folder = workspace_folder(arguments) / "keys"
    kind, name = _KINDS[arguments.key]
    _ACTIONS[arguments.what or "show"](arguments, folder / name, kind)
    return 0


def _show(arguments: argparse.Namespace, path: Path, _kind: keys.Kind) -> None:
    lines, told = [], {}
    for name, (kind, file) in _KINDS.items():
        if not (path.parent / file).exists():
            continue
        found = keys.read_key_file(path.parent / file, kind)
        locked = "låst med lösenfras" if found.sealed else "utan lösenfras"
        identity = key_id(found.public) if kind == keys.PUBLISH else ""
        lines += [f"{name}: {found.public}{identity and f'  (id {identity})'}", f"  {path.parent / file}, {locked}"]
        lines.append(f"  {_PROTECTS[name]}")
        told[name] = {"public": found.public, "key_id": identity, "locked": found.sealed is not None}
    if not told:
        raise Invalid(f"I mappen {path.parent} finns inga nycklar.")
    older = trusted(path.parent).split()[1:]
    lines += [f"äldre publiceringsnyckel som gäller än: {each}  (id {key_id(each)})" for each in older]
    answer(arguments, "\n".join(lines), keys=told, older=older)


def _paper(arguments: argparse.Namespace, path: Path, kind: keys.Kind) -> None:
    private = keys.read_private(path, kind, passphrase(arguments))
    public = keys.read_key_file(path, kind).public
    code = _code(public) if arguments.key == "recovery" else ""
    line = code and f"Kontrollkod: {code}\n"
    words = (
        f"Nyckel: {arguments.key}\nPublik del: {public}\n{line}\n{on_paper(private)}\n\n"
        f"Lås in papperet. Läs in det med: catalog keys restore --key {arguments.key}"
    )
    answer(arguments, words, key=arguments.key, public=public, paper=on_paper(private), code=code)


def _restore(arguments: argparse.Namespace, path: Path, kind: keys.Kind) -> None:
    if path.exists():
        raise Invalid(f"Det finns redan en nyckel i {path}. Flytta den först.")
    text = sys.stdin.read() if arguments.source is None else arguments.source.read_text(encoding="utf-8")
    public = keys.keep(path, kind, from_paper(text), passphrase(arguments))
    answer(arguments, f"Nyckeln är inläst: {public}", public=public, file=str(path))


def _passphrase(arguments: argparse.Namespace, path: Path, kind: keys.Kind) -> None:
    new = read_secret(arguments.new_passphrase_file)
    keys.change_passphrase(path, kind, passphrase(arguments), new)
    answer(arguments, "Lösenfrasen är bytt." if new else "Nyckeln är nu utan lösenfras.", locked=bool(new))


def _new(arguments: argparse.Namespace, path: Path, kind: keys.Kind) -> None:
    if kind != keys.PUBLISH:
        _new_inbox_key(arguments, path)
        return
    keys.read_private(path, kind, passphrase(arguments))
    kept = keys.renew(path, passphrase(arguments))
    both = trusted(path.parent)
    words = (
        f'1. Skriv detta i varje kiosks inställningar, innan du publicerar nästa gång: key = "{both}"\n'
        "   En kiosk som bara har den gamla nyckeln visar annars kvar det den visar.\n"
        f"2. Ge kollegorna den nya filen {path}.\n"
        "3. Publicera. När alla kiosker visar den publiceringen: catalog keys retire, och stryk den gamla där.\n"
        "Har någon obehörig den gamla nyckeln: skriv bara den nya i kioskerna, och publicera genast.\n"
        f"Den gamla nyckeln finns kvar i {kept}."
    )
    answer(arguments, words, key=both, public=both.split()[0], kept=str(kept))


def _new_inbox_key(arguments: argparse.Namespace, path: Path) -> None:
    """Make a new key for what is sent from now on; the old one, whose passphrase may be forgotten, is laid aside."""
    if arguments.key == "recovery":
        raise Invalid("Återställningsnyckeln byts inte: gör en ny med catalog recipients --new-recovery.")
    kept = path.with_name(f"retired-{path.stem}-{time.strftime('%Y%m%d-%H%M%S')}{path.suffix}")
    path.replace(kept)
    public = keys.new_inbox_key(path, passphrase(arguments))
    words = (
        f"Den nya nyckeln finns i {path}, den gamla i {kept}.\n"
        "1. Se ditt id: catalog recipients. Byt nyckel där, till exempel för id personal:\n"
        f"   catalog recipients --replace personal --public-key {public}\n2. catalog publish\n"
        "3. catalog inbox --reseal (med återställningsnyckeln från papperet, om du inte har den gamla lösenfrasen)"
    )
    answer(arguments, words, public=public, kept=str(kept))


def _forget(arguments: argparse.Namespace, path: Path, kind: keys.Kind) -> None:
    if arguments.key != "recovery":
        raise Invalid("Bara återställningsnyckeln kan tas bort ur datorn: de andra behövs här.")
    public = keys.read_key_file(path, kind).public
    if (arguments.code or "").strip().upper() != _code(public):
        raise Invalid("Ange kontrollkoden som står på papperet: --code KOD. Då vet vi att papperet finns.")
    path.unlink()
    answer(arguments, "Återställningsnyckeln finns nu bara på papperet.", public=public)


def _code(public: str) -> str:
    """Return what only the recovery key's paper says: whoever knows it has the paper."""
    return hashlib.sha256(f"paper {public}".encode()).hexdigest()[:6].upper()


def _retire(arguments: argparse.Namespace, path: Path, _kind: keys.Kind) -> None:
    older = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}"))
    if not older:
        raise Invalid("Det finns inga äldre nycklar som gäller.")
    for each in older:
        each.replace(each.with_name(f"retired-{each.name}"))
    public = trusted(path.parent)
    words = f'Nu gäller bara den nya nyckeln. Skriv i varje kiosks inställningar: key = "{public}"'
    answer(arguments, words, key=public, retired=len(older))


_ACTIONS: Final[dict[str, Callable[[argparse.Namespace, Path, keys.Kind], None]]] = {
    "show": _show, "paper": _paper, "restore": _restore, "passphrase": _passphrase, "new": _new,
    "forget": _forget, "retire": _retire,
}  # fmt: skip
