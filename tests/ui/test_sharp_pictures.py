"""On a 4K screen a picture is shown from its largest rendition; elsewhere that one is never even read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QSizeF, QUrl
from PySide6.QtQuick import QQuickView

from kiosk.app import QML

pytestmark = pytest.mark.qt
ROOT = Path(__file__).resolve().parents[2]
PICTURE = QML / "Kiosk" / "Components" / "Picture.qml"


@pytest.fixture
def photos(tmp_path):
    """A folder with the two renditions."""
    for name in ("large.png", "huge.png"):
        Image.new("RGB", (4, 3)).save(tmp_path / name)
    return tmp_path


def read_from(photos, width, height, *, sharper="huge.png"):
    """Return the name of the file that a picture of this size in the window is read from."""
    source, sharper = (
        QUrl.fromLocalFile(str(photos / name)).toString() if name else "" for name in ("large.png", sharper)
    )
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setInitialProperties({"source": source, "sharper": sharper, "alt": "En bild"})
    view.setSource(QUrl.fromLocalFile(str(PICTURE)))
    picture = view.rootObject()
    assert picture is not None, view.errors()
    picture.setSize(QSizeF(width, height))
    image = picture.findChild(QObject, "photo")
    address = image.property("source").fileName()
    view.deleteLater()
    return address


@pytest.mark.parametrize(
    ("size", "name"),
    [
        ((1200, 900), "large.png"),
        ((720, 540), "large.png"),
        ((1201, 900), "huge.png"),
        ((800, 1000), "huge.png"),
        ((2100, 1575), "huge.png"),
    ],
)
def test_the_sharper_one_is_taken_where_the_other_would_be_enlarged(qapp, photos, size, name):
    assert read_from(photos, *size) == name


def test_without_a_sharper_one_the_large_is_enlarged(qapp, photos):
    assert read_from(photos, 2100, 1575, sharper="") == "large.png"


@pytest.mark.parametrize(("scale", "names"), [("1", "large.png large.png"), ("2", "large.png huge.png")])
def test_it_is_the_pixels_of_the_screen_that_count(photos, scale, names):
    code = (
        "import sys; from pathlib import Path; folder = Path(sys.argv[1]);"
        "from PySide6.QtGui import QGuiApplication; application = QGuiApplication([]);"
        "from test_sharp_pictures import read_from; print(read_from(folder, 600, 450), read_from(folder, 700, 525))"
    )
    places = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "ui")))
    done = subprocess.run(
        [sys.executable, "-c", code, str(photos)],
        env=os.environ | {"PYTHONPATH": places, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == names
