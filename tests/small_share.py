"""A small real share, a staff PC that publishes to it and kiosks that follow it."""

import hashlib
import io
import shutil
from pathlib import Path

import apsw
import msgspec
import pytest
from PIL import Image

from catalog.entities import KIND_OF, Change, DataUse, Film, Maturity, Need, Picture, ProductType, Station, encode
from catalog.errors import Refused
from catalog.publication.digest import body_digest, root_of
from catalog.publication.manifest import Manifest, decode_manifest, encode_manifest
from catalog.publication.publish import Occasion, catch_up, create, publish
from catalog.publication.signing import Signer
from catalog.publication.sync import Follower

PRIVATE = bytes(range(32))
WHEN = "2026-11-23T09:00:00+00:00"


def a_need(number, text="Jag vill sova"):
    return Need(id=f"need-{number}", text={"sv": text})


def a_station(number, name="Bord"):
    return Station(id=f"station-{number}", number=number, name={"sv": name})


def a_type(number, name="Larm", **fields):
    fields = {"data": DataUse(level=0), "maturity": Maturity(ring="prova"), "summary": {"sv": "Kort."}} | fields
    return ProductType(id=f"type-{number}", number=number, name={"sv": name}, **fields)


def a_picture(shade=0, size=(40, 30)):
    """Bytes of a WebP and the name they get."""
    out = io.BytesIO()
    Image.new("RGB", size, (shade, 90, 120)).save(out, "WEBP")
    return out.getvalue(), hashlib.sha256(out.getvalue()).hexdigest()


def pictured(number, large, small, name="Larm"):
    return a_type(number, name, pictures=(Picture(large=large, small=small, alt={"sv": "Ett larm"}),))


class SmallShare:
    """A share in `folder/share`, a staff PC in `folder/staff`, kiosks beside."""

    def __init__(self, folder, private=PRIVATE):
        self.folder = Path(folder)
        self.share = self.folder / "share"
        self.path = self.share / "catalog.sqlite"
        self.signer = Signer(private) if private else None
        self.key = self.signer.public if self.signer else None
        if not self.path.exists():
            create(self.share)
        self.staff = self.follower("staff")

    def follower(self, name, key=None):
        return Follower(self.path, self.folder / name, key or self.key)

    def put(self, *records, staff=None, author="Anna", note="", media=None):
        """Publish records as they are now, whatever they were before."""
        return self.change(
            [(KIND_OF[type(each)], each.id, encode(each)) for each in records], staff, author, note, media
        )

    def put_blindly(self, record, staff=None):
        """Publish a new record without looking first: whatever is wrong on the share is up to `publish`."""
        changes = [Change(KIND_OF[type(record)], record.id, encode(record), "")]
        return publish(staff or self.staff, self.share, changes, {}, Occasion("Anna", "", WHEN, self.signer))

    def delete(self, *keys):
        return self.change([(kind, name, None) for kind, name in keys])

    def change(self, wanted, staff=None, author="Anna", note="", media=None):
        staff = staff or self.staff
        catch_up(staff)
        changes = []
        for kind, name, body in wanted:
            now = staff.mirror.body(kind, name)
            changes.append(Change(kind, name, body, "" if now is None else body_digest(now)))
        return publish(staff, self.share, changes, media or {}, Occasion(author, note, WHEN, self.signer))

    def edit(self, sql, *values):
        """Change the shared file as another tool would."""
        connection = apsw.Connection(str(self.path))
        try:
            connection.execute(sql, values)
        finally:
            connection.close()

    def resign(self, signer=None, **changes):
        """Change the newest manifest and sign it again; `root="real"` takes the digest of what the file holds."""
        connection = apsw.Connection(str(self.path))
        text = connection.execute("SELECT manifest FROM publication ORDER BY seq DESC LIMIT 1").get
        old = decode_manifest(text)
        if changes.get("root") == "real":
            rows = connection.execute("SELECT kind, id, body FROM record WHERE body IS NOT NULL")
            changes["root"] = root_of((kind, name, body.encode()) for kind, name, body in rows)
        manifest: Manifest = msgspec.structs.replace(old, **changes)
        signature = (signer or self.signer).sign(encode_manifest(manifest))
        row = (manifest.seq, manifest.rev, encode_manifest(manifest).decode(), signature, old.seq)
        connection.execute("UPDATE publication SET seq = ?, rev = ?, manifest = ?, signature = ? WHERE seq = ?", row)
        connection.close()


def follow(follower):
    """Bring a follower up to what is published, as its process does; return its head."""
    follower.stage()
    return follower.apply() if follower.staged() else follower.shown()


def content(follower):
    """Everything that a follower shows: its head, its record bodies, and that the root is theirs."""
    head, bodies = follower.shown(), list(follower.mirror.bodies())
    if head is not None:
        assert root_of(bodies) == head.root
    return head, bodies


def overwrite(path, data):
    """Replace what stands in a file, in place."""
    with path.open("r+b") as file:
        file.truncate(0)
        file.write(data)


def copy_of(folder, target):
    """A second copy of a prepared room, for a test to damage."""
    shutil.copytree(folder, target, dirs_exist_ok=True)
    return SmallShare(target)


def refusal(kiosk):
    """What staging says; nothing may be staged and nothing may have changed."""
    before = content(kiosk)
    with pytest.raises(Refused) as caught:
        kiosk.stage()
    assert caught.value.sentence
    assert kiosk.staged() is None
    assert content(kiosk) == before
    return caught.value.reason


def recovers(room):
    """Put the good file back: the kiosk takes it, and the next publication too."""
    if room.path.is_dir() and not room.path.is_symlink():
        room.path.rmdir()
    else:
        room.path.unlink(missing_ok=True)
    for suffix in ("-journal", "-wal", "-shm"):
        room.path.with_name(room.path.name + suffix).unlink(missing_ok=True)
    room.path.write_bytes(room.good)
    assert room.kiosk.poll()
    assert follow(room.kiosk).seq == 4
    assert room.kiosk.mirror.body("type", "type-103") is not None
    done = room.put(a_need(40))
    assert follow(room.kiosk).root == done.root
    assert content(room.kiosk)[1] == content(room.staff)[1]


FILMS = Path(__file__).resolve().parent / "films"
WORDS = b"WEBVTT\n\n00:00.000 --> 00:01.500\nN\xc3\xa5gon svarar.\n"


def a_film(name="green.mp4", **fields):
    """A real film's file and the part of a record that refers to it, with a poster and subtitles; and all the media."""
    path = FILMS / name
    poster, poster_name = a_picture(77)
    words_name = hashlib.sha256(WORDS).hexdigest()
    fields = {
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "mime": "video/mp4" if name.endswith(".mp4") else "video/webm",
        "bytes": path.stat().st_size,
        "seconds": 3,
        "width": 1920,
        "height": 1080,
        "title": {"sv": "Så fungerar larmet"},
        "poster": Picture(large=poster_name, small=poster_name, alt={"sv": "Ett larm"}),
        "subtitles": {"sv": words_name},
    } | fields
    film = Film(**fields)
    return film, {film.sha256: path, poster_name: poster, words_name: WORDS}
