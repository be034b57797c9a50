"""Paint the drawings as the pictures the catalogue carries: assets/illustrations/**.svg -> rendered/**.webp.

    python build/illustrations.py          paint what is missing or older than its drawing

Run with the project's environment (Qt paints the SVG, Pillow writes WebP).
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent.parent / "assets" / "illustrations"
SIZES = {"": (1200, 900), "areas": (640, 480)}
QUALITY = 82


def paint(drawing: Path, size: tuple[int, int]) -> Image.Image:
    """Return the drawing as a picture of that size."""
    canvas = QImage(*size, QImage.Format.Format_RGB888)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, *size))
    painter.end()
    return Image.frombuffer("RGB", size, bytes(canvas.constBits()), "raw", "RGB", canvas.bytesPerLine(), 1)


def main() -> int:
    """Paint what is missing or out of date; return 0."""
    application = QGuiApplication(["illustrations", "-platform", "offscreen"])
    for folder, size in SIZES.items():
        for drawing in sorted((DRAWINGS / folder).glob("*.svg")):
            target = DRAWINGS / "rendered" / folder / f"{drawing.stem}.webp"
            if not target.exists() or target.stat().st_mtime < drawing.stat().st_mtime:
                target.parent.mkdir(parents=True, exist_ok=True)
                paint(drawing, size).save(target, quality=QUALITY, method=6)
                print(target.relative_to(DRAWINGS))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
