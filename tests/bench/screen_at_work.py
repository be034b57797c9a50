"""A kiosk's screen for the benchmark `ui`: goes where standard input says, and tells when it is there.

`search`, `all`: show that page, and tell where the results or the cards are. `scroll`: let cards go by and tell the
milliseconds of each frame, from the moved list until the frame has been handed over. `top`: to the first card again.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))

from hands import Visitor, live
from measure import milliseconds_since
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.config import parse
from kiosk.ui import window as windows


class Work:
    """One screen, and what is asked of it."""

    def __init__(self, screen: app.Screen, cards: int, step: int) -> None:
        """`scroll` lets `cards` go by, `step` pixels at a time."""
        self.cards, self.step = cards, step
        self.window, self.models = screen.window, screen.view_models
        self.visitor = Visitor(screen.window)

    def do(self, word: str, tell: Callable[[object], None]) -> None:
        """Do what is asked, and `tell` when it is done."""
        if word == "scroll":
            self.scroll(tell)
            return
        if word == "top":
            tell(self.visitor.wait_for("type-list").setProperty("contentY", 0))
            return
        if self.visitor.see("home-page") is None:
            self.visitor.touch("button-home")
            live(0.6)
        self.visitor.touch(f"button-{word}")
        self.visitor.settle()
        tell([[box.x(), box.y(), box.width(), box.height()] for box in map(_place, self.seen(word))])

    def seen(self, word: str) -> list[QQuickItem]:
        """What to look at: the room for results, or the cards from the top."""
        if word == "search":
            return [self.visitor.wait_for("search-results")]
        self.visitor.wait(lambda: any(map(_is_card, self.visitor.everything())), "cards")
        return sorted(filter(_is_card, self.visitor.everything()), key=lambda card: _place(card).y())

    def scroll(self, tell: Callable[[object], None]) -> None:
        """Let the cards go by, one step a turn of the event loop: in a loop of our own nothing would be tidied up."""
        area: Any = self.models.area
        content = self.visitor.wait_for("type-list")
        end = min(self.cards, area.count) * self.seen("all")[0].height()
        times: list[float] = []
        begun = 0.0

        def step() -> None:
            nonlocal begun
            begun = time.perf_counter()
            content.setProperty("contentY", content.property("contentY") + self.step)
            self.window.update()

        def painted() -> None:
            times.append(milliseconds_since(begun))
            if content.property("contentY") < end:
                QTimer.singleShot(0, step)
                return
            self.window.frameSwapped.disconnect(painted)
            QTimer.singleShot(1000, lambda: tell(times))

        self.window.frameSwapped.connect(painted)
        step()


def _is_card(thing: QQuickItem) -> bool:
    return thing.objectName().startswith("type-card-")


def _place(thing: QQuickItem) -> Any:
    return thing.mapRectToScene(thing.boundingRect())


def main() -> None:
    """Show a folder's catalogue until standard input ends; the words: the folder, how many cards, how far a step."""
    folder, cards, step = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    settings = parse(f'[share]\nfolder="share"\n[kiosk]\ndata_folder="{folder.as_posix()}"\n', folder)
    windows.choose_renderer()
    application = QGuiApplication(["visningsrum"])
    windows.load_fonts(app.ASSETS / "fonts", settings.kiosk.languages)
    screen = app.Screen(application, settings, app.Options(window=(1920, 1080)))
    screen.view_models.at_start.session.touched()
    work = Work(screen, cards, step)
    work.visitor.wait_for("home-page")
    live(7)  # what is made ready while nothing is asked for

    def tell(done: object) -> None:
        print(json.dumps(done), flush=True)

    def obey() -> None:
        line = sys.stdin.readline()
        if not line:
            application.quit()
            return
        screen.view_models.at_start.session.touched()
        work.do(line.strip(), tell)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    tell("ready")
    application.exec()
    screen.close()


if __name__ == "__main__":
    main()
