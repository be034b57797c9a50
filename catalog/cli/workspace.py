"""The staff PC's own folder: a mirror of the share, drafts, keys, and pictures that wait for the next publication."""

import getpass
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.editing import Drafts
from catalog.entities import KINDS, Change, Record, decode
from catalog.errors import Invalid, Reason, Refused
from catalog.lifecycle import after_change
from catalog.publication import keys, share
from catalog.publication.digest import body_digest
from catalog.publication.media.keeping import keep
from catalog.publication.publish import Occasion, catch_up
from catalog.publication.rebuild import is_gone
from catalog.publication.sync import Follower

if TYPE_CHECKING:
    from catalog.publication.signing import Signer

SETTINGS: Final = "workspace.toml"
PUBLISH_FILE: Final = "publish.key"
INBOX_FILE: Final = "inbox.key"
RECOVERY_FILE: Final = "recovery.key"


class Workspace:
    """An opened workspace. `close` it."""

    def __init__(self, folder: Path, progress: Callable[[], object] = lambda: None) -> None:
        """Open the workspace in `folder`; `progress` is called while the share is read. Raises `Invalid`."""
        try:
            settings = tomllib.loads((folder / SETTINGS).read_text(encoding="utf-8"))
            self.share = Path(settings["share"])
            self.author = str(settings["author"])
        except FileNotFoundError as problem:
            raise Invalid(
                f"I mappen {folder} finns ingen katalog än. Börja med: catalog init --share MAPP", str(problem)
            ) from problem
        except (OSError, ValueError, KeyError) as problem:
            raise Invalid(f"Filen {folder / SETTINGS} går inte att läsa.", str(problem)) from problem
        self.folder = folder
        self.drafts = Drafts(folder / "drafts.sqlite")
        self.follower = Follower(self.share / share.FILE_NAME, folder / "mirror", self.public_key, progress=progress)

    @property
    def publish_key_path(self) -> Path:
        """The key that signs publications."""
        return self.folder / "keys" / PUBLISH_FILE

    @property
    def inbox_key_path(self) -> Path:
        """The key that opens registrations of interest."""
        return self.folder / "keys" / INBOX_FILE

    @property
    def recovery_key_path(self) -> Path:
        """The key that opens registrations when all else fails; it is on this PC only until it is on paper."""
        return self.folder / "keys" / RECOVERY_FILE

    @property
    def public_key(self) -> str:
        """The public half of the publishing key, and of older ones that are still good: what kiosks are given."""
        return trusted(self.folder / "keys")

    def close(self) -> None:
        """Close its files."""
        self.drafts.close()
        self.follower.close()

    def catch_up(self) -> None:
        """Fetch what colleagues have published. Raises `Refused`."""
        try:
            catch_up(self.follower)
        except Refused as refusal:
            if refusal.reason != Reason.UNREACHABLE or not is_gone(self.share):
                raise
            sentence = "Katalogfilen är borta från den delade platsen."
            raise Refused(Reason.EMPTY, "the file is gone", sentence) from refusal

    def occasion(self, note: str, passphrase: str) -> Occasion:
        """Return who publishes now."""
        signer: Signer = keys.read_publish_key(self.publish_key_path, passphrase)
        return Occasion(self.author, note, datetime.now(UTC).isoformat(timespec="seconds"), signer)

    def records(self) -> dict[tuple[str, str], Record]:
        """Return every record as it would be published now: the mirror with the drafts over it."""
        found = self.follower.mirror.records()
        for change in self.drafts.changes():
            if change.body is None:
                found.pop((change.kind, change.id), None)
            else:
                found[change.kind, change.id] = decode(change.kind, change.body)
        return found

    def record(self, kind: str, record_id: str) -> Record | None:
        """Return one record as it would be published now; None if there is none."""
        draft = self.drafts.get(kind, record_id)
        if draft is None:
            return self.published_record(kind, record_id)
        return None if draft.body is None else decode(kind, draft.body)

    def published_record(self, kind: str, record_id: str) -> Record | None:
        """Return one record as it is published."""
        body = self.follower.mirror.body(kind, record_id)
        return None if body is None or kind not in KINDS else decode(kind, body)

    def media(self) -> dict[str, bytes]:
        """Return every picture, film and subtitle there is, published or waiting."""
        published = {path.name: path for path in self.follower.mirror.media_folder.glob("*/*") if "." not in path.name}
        return {name: path.read_bytes() for name, path in (published | self.waiting_media()).items()}

    def put(self, kind: str, record: Record, made_from: str = "") -> None:
        """Keep `record` as a draft on top of what is published; what is as it is published is no draft.

        `made_from`: the version it was made from, if that is another than the one there is now: then it is a conflict.
        """
        published = self.follower.mirror.body(kind, record.id)
        if published is not None and decode(kind, published) == record:
            self.drafts.discard(kind, record.id, self.author)
            return
        record = after_change(self.record(kind, record.id), record)
        draft = self.drafts.get(kind, record.id)
        base = draft.base_digest if draft else made_from or ("" if published is None else body_digest(published))
        self.drafts.put(record, self.author, base)

    def remove(self, kind: str, record_id: str) -> None:
        """Keep a wish to delete the record as a draft."""
        published, draft = self.follower.mirror.body(kind, record_id), self.drafts.get(kind, record_id)
        base = draft.base_digest if draft else "" if published is None else body_digest(published)
        self.drafts.delete(kind, record_id, self.author, base)

    def keep_media(self, media: Mapping[str, bytes]) -> None:
        """Keep pictures, by SHA-256, until they are published."""
        for sha256, content in media.items():
            if not self.media_path(sha256).exists():
                keep(content, self.media_path(sha256))

    @property
    def media_folder(self) -> Path:
        """Where pictures, films and subtitles wait."""
        return self.folder / "pictures"

    def media_path(self, sha256: str) -> Path:
        """Return where a picture, a film or subtitles that wait lie."""
        return self.media_folder / sha256

    def waiting_media(self) -> dict[str, Path]:
        """Return the files of the pictures, films and subtitles that wait, by SHA-256."""
        return {path.name: path for path in self.media_folder.glob("*") if "." not in path.name}

    def known_media(self) -> set[str]:
        """Return the SHA-256 of every picture there is, published or waiting."""
        here = {path.name for path in self.follower.mirror.media_folder.glob("*/*") if "." not in path.name}
        return here | set(self.waiting_media())

    def published(self, changes: list[Change]) -> None:
        """Forget the drafts and pictures that are out now."""
        self.drafts.clear(changes)
        for sha256 in self.waiting_media():
            if self.follower.mirror.has_media(sha256):
                self.media_path(sha256).unlink()


def trusted(folder: Path) -> str:
    """Return the public halves of the publishing keys in `folder` that are good, with spaces: the newest first."""
    older = sorted(folder.glob("publish-*.key"))
    return " ".join(keys.read_key_file(path, keys.PUBLISH).public for path in (folder / PUBLISH_FILE, *older))


def write_settings(folder: Path, share_folder: Path, author: str) -> None:
    """Write the workspace's settings."""
    folder.mkdir(parents=True, exist_ok=True)
    text = f"share = {_quoted(str(share_folder))}\nauthor = {_quoted(author or getpass.getuser())}\n"
    (folder / SETTINGS).write_text(text, encoding="utf-8")


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)


@contextmanager
def opened(folder: Path, progress: Callable[[], object] = lambda: None) -> Iterator[Workspace]:
    """Open the workspace in `folder` and close it again."""
    workspace = Workspace(folder, progress)
    try:
        yield workspace
    finally:
        workspace.close()
