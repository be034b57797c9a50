"""The program `visningsrum-personal` of the bundle: `kiosk staff` under a name of its own."""

import sys

from kiosk.__main__ import main

sys.argv.insert(1, "staff")
sys.exit(main())
