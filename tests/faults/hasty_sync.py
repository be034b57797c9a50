"""The process that follows the share as it is, but it gives a read up after half a second instead of twenty."""

import sys

from catalog.publication.source.file import FileSource
from kiosk import sync_process

SECONDS = 0.5


def source_of(settings):
    return FileSource(settings.share.folder / sync_process.SHARED_FILE, SECONDS)


sync_process.source_of = source_of

if __name__ == "__main__":
    sys.exit(sync_process.main(sys.argv[1:]))
