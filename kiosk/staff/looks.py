"""How the staff program looks: the kiosk's letters and colours, large enough, with room around."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from kiosk.ui.window import FAMILY, load_fonts

POINTS: Final = 11
DARK: Final = 128
"""Of 255: a window darker than this is somebody's own choice, or high contrast; then the colours stay theirs."""
COLOURS: Final = {
    QPalette.ColorRole.Window: "#FAF7F2",
    QPalette.ColorRole.Base: "#FFFFFF",
    QPalette.ColorRole.AlternateBase: "#F6F2EA",
    QPalette.ColorRole.Text: "#1B2A33",
    QPalette.ColorRole.WindowText: "#1B2A33",
    QPalette.ColorRole.ButtonText: "#1B2A33",
    QPalette.ColorRole.Button: "#FFFFFF",
    QPalette.ColorRole.Highlight: "#1F4D45",
    QPalette.ColorRole.HighlightedText: "#FFFFFF",
    QPalette.ColorRole.PlaceholderText: "#5A666C",
    QPalette.ColorRole.Accent: "#1F4D45",
}
ROOM: Final = """
QLineEdit { padding: 5px; }
QPushButton { padding: 6px 12px; }
QToolButton { padding: 5px 7px; }
QListWidget#navigation { border: none; background: transparent; }
QListWidget#navigation::item { padding-left: 12px; border-radius: 6px; }
QTableView::item { padding: 4px; }
QListWidget::item { padding: 4px; }
QGroupBox { font-weight: bold; margin-top: 18px; padding-top: 8px; }
QGroupBox > * { font-weight: normal; }
"""
LIGHT: Final = """
QLineEdit, QPlainTextEdit, QListWidget, QTableView
    { border: 1px solid #7B868B; border-radius: 5px; background: #FFFFFF; }
QLineEdit:focus, QPlainTextEdit:focus, QListWidget:focus, QTableView:focus
    { border: 2px solid #1F4D45; }
QListWidget#navigation { border: none; background: transparent; }
QListWidget#navigation::item:selected { background: #1F4D45; color: #FFFFFF; }
QPushButton, QToolButton { border: 1px solid #7B868B; border-radius: 5px; background: #FFFFFF; }
QPushButton:hover, QToolButton:hover { background: #EFE9DD; }
QPushButton:focus, QToolButton:focus { border: 2px solid #1F4D45; }
QPushButton:disabled { color: #5A666C; background: #EFE9DD; }
QPushButton#publish:enabled { background: #1F4D45; color: #FFFFFF; font-weight: bold; }
QScrollArea { border: none; }
QGroupBox { border: 1px solid #DDD5C6; border-radius: 8px; background: #FFFFFF; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; }
QLabel[fault="true"] { color: #8F3521; }
QLabel#judged { color: #8F3521; }
QHeaderView::section { background: #FAF7F2; border: none; padding: 6px; }
"""


def dress(application: QApplication, fonts: Path) -> None:
    """Give the application its letters and, where the system's own are light, its colours."""
    load_fonts(fonts, ("sv",))
    application.setStyle("Fusion")
    application.setFont(QFont(FAMILY, POINTS))
    palette = application.palette()
    is_light = palette.color(QPalette.ColorRole.Window).lightness() > DARK
    if is_light:
        for role, colour in COLOURS.items():
            palette.setColor(QPalette.ColorGroup.All, role, QColor(colour))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#5A666C"))
        application.setPalette(palette)
    application.setStyleSheet(ROOM + LIGHT if is_light else ROOM)
