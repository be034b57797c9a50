"""What all tests share: the tests' own modules can be imported, and Qt is told to paint without a screen."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
FOLDERS = [HERE, *(path for path in sorted(HERE.rglob("*")) if path.is_dir() and path.name[0] not in "._")]
sys.path[:0] = [str(folder) for folder in FOLDERS]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
