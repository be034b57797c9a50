"""What an import gives and an export takes: records by kind and id, and pictures by content."""

from typing import TypeAlias

import msgspec

from catalog.entities import Record

Records: TypeAlias = dict[tuple[str, str], Record]


class Imported(msgspec.Struct, frozen=True):
    """Records by (kind, id), and media bytes by SHA-256 in lower-case hex."""

    records: Records
    media: dict[str, bytes]
