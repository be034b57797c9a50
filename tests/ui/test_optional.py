"""What the screen leaves out, and that nobody misses it."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.optional import without

ROOT = Path(__file__).resolve().parents[2]
A_CODE = """
import sys
from kiosk.ui.optional import without
with without("PIL"):
    from kiosk.interest.qr import modules
print(sorted(name for name in sys.modules if name.partition(".")[0] == "PIL"), len(modules("http://192.168.1.1/")))
import PIL.Image
"""


def test_a_code_is_made_without_the_library_for_pictures_which_can_still_be_had() -> None:
    done = subprocess.run(
        [sys.executable, "-c", A_CODE], cwd=ROOT, check=True, timeout=60, stdout=subprocess.PIPE, text=True
    )
    assert done.stdout.split() == ["[]", "25"]


def test_it_is_missing_only_meanwhile() -> None:
    sys.modules.pop("colorsys", None)
    with without("colorsys"), pytest.raises(ImportError):
        import colorsys
    import colorsys

    assert colorsys.rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0)


def test_what_is_here_already_stays() -> None:
    with without("sys"):
        assert sys.modules["sys"] is sys
    assert sys.modules["sys"] is sys
