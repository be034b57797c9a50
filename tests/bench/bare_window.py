"""The floor: the least that a Qt Quick window in Python can be. Prints a line when its first frame is on the screen."""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def main() -> int:
    """Show the window until the process is ended."""
    application = QGuiApplication(sys.argv)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_suffix(".qml"))))
    said: list[bool] = []

    def painted() -> None:
        if not said:
            said.append(True)
            print('{"painted": true, "complete": true}', flush=True)

    view.frameSwapped.connect(painted)
    view.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
