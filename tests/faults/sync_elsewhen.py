"""The process that follows the share as it is, under faketime, which does not understand how Python sleeps."""

import select
import sys
import time

from kiosk import sync_process

time.sleep = lambda seconds: select.select([], [], [], seconds)

if __name__ == "__main__":
    sys.exit(sync_process.main(sys.argv[1:]))
