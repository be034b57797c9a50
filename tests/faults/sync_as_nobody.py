"""The process that follows the share as it is, as a user who may do little: `sync_as_nobody.py --config FILE`."""

import os
import sys
from importlib import import_module

LIBRARIES = ("locale", "encodings.utf_8_sig", "tomllib", "PIL.WebPImagePlugin")
OURS = (
    "catalog.publication.sync",
    "catalog.publication.source.web",
    "kiosk.interest.channel",
    "kiosk.fleet.reporting",
    "kiosk.sync_process",
)
for name in (*LIBRARIES, *OURS):
    import_module(name)  # while its file may be read

NOBODY = 65534

if __name__ == "__main__":
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    sys.exit(sys.modules["kiosk.sync_process"].main(sys.argv[1:]))
