"""`python -m catalog`: the `catalog` command."""

import sys

from catalog.cli import main

sys.exit(main())
