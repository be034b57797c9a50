"""Walk the kiosk by touch and leave a picture of every screen, in landscape and in portrait.

python3 build/dev.py tour OUT [--only landscape|portrait] [--look normal|contrast|large]
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from demo_share import follow, make_demo
from hands import Visitor, live
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QGuiApplication
from rich_page import look_at_rich_page
from voices import Bell, Voice, sounds_of
from wound_clock import WoundClock

from kiosk import app
from kiosk.ui import window as windows

ROOT = Path(__file__).resolve().parents[2]
SHAPES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
ALARM, GPS = "digitalt-trygghetslarm", "mobilt-trygghetslarm-gps"
LOOKS: dict[str, Callable[[app.Screen], None]] = {
    "normal": lambda screen: None,
    "contrast": lambda screen: screen.view_models.display.toggleHighContrast(),
    "large": lambda screen: screen.view_models.display.nextTextSize(),
}


def main() -> int:
    """Walk once for each shape and look; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", choices=SHAPES)
    parser.add_argument("--look", choices=LOOKS, default="normal")
    parser.add_argument("--first", action="store_true", help="only the attract loop and home")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        settings = follow(make_demo(Path(name)))
        application = QGuiApplication(["tour"])
        windows.load_fonts(app.ASSETS / "fonts", settings.kiosk.languages)
        for shape in [arguments.only] if arguments.only else SHAPES:
            options = app.Options(config=Path(name) / "kiosk.toml", window=SHAPES[shape])
            clock = WoundClock()
            screen = app.Screen(application, settings, options, now=clock, sounds=sounds_of(Voice(), Bell()))
            folder = arguments.out / (shape if arguments.look == "normal" else f"{shape}-{arguments.look}")
            with form_process(options.config):
                Walk(screen, folder, clock).all(LOOKS[arguments.look], first_only=arguments.first)
            screen.close()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if not arguments.first:
                look_at_rich_page(application, folder, SHAPES[shape], LOOKS[arguments.look])
    return 0


@contextmanager
def form_process(configuration: Path) -> Iterator[None]:
    """Serve the form meanwhile, as the kiosk does: without it there is no code to look at."""
    command = [sys.executable, "-m", "kiosk", "form", "--config", str(configuration)]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


class Walk:
    """One visitor's way through every screen."""

    def __init__(self, screen: app.Screen, folder: Path, clock: WoundClock) -> None:
        self.screen = screen
        self.clock = clock
        self.folder = folder
        self.visitor = Visitor(screen.window)
        self.change_look = LOOKS["normal"]
        self.count = 0

    def look(self, name: str) -> None:
        """Leave a picture."""
        self.count += 1
        file = self.folder / f"{self.count:02}-{name}.png"
        self.visitor.picture(file)
        print(file)

    def all(self, change_look: Callable[[app.Screen], None], *, first_only: bool) -> None:
        """Attract, then the whole way in Swedish, then its main stations in the other languages."""
        self.visitor.wait_for("attract-page")
        self.look("attract")
        self.change_look = change_look
        self.begin()
        if first_only:
            self.look("home-sv")
            return
        self.way_in_swedish()
        for language in ("fi", "en", "da", "ar"):
            self.stations_in(language)

    def begin(self) -> None:
        """Touch the attract loop, and choose how to read: every visit begins anew."""
        window = self.screen.window
        self.visitor.wait(lambda: self.visitor.see("thanks-page") is None, "the goodbye to end")
        self.visitor.touch_at(QPointF(window.width() / 2, window.height() / 2))
        self.visitor.wait_for("home-page")
        self.change_look(self.screen)

    def way_in_swedish(self) -> None:
        """Every screen of the visitor's path."""
        touch = self.visitor.touch
        self.look("home-sv")
        touch("area-card-trygg")
        self.visitor.wait_for("area-page")
        self.look("area-sv")
        touch("need-ramla")
        self.look("area-one-need-sv")
        touch(f"type-card-{ALARM}")
        self.product_parts("sv")
        touch("button-home")
        touch("button-search")
        for letter in "larm":
            touch(f"key-{letter}")
        self.look("search-results-sv")
        touch("key-backspace")
        for letter in "qzxq":
            touch(f"key-{letter}")
        self.look("search-no-hit-sv")
        touch("button-home")
        touch("button-all")
        self.look("all-sv")
        touch("button-home")
        touch("button-language")
        self.look("languages-sv")
        touch("language-sv")
        self.made_easier()
        self.guided("sv")
        self.room("sv")
        touch("button-radar")
        self.look("radar-sv")
        touch("radar-area-trygg")
        self.look("radar-area-sv")
        touch(f"radar-type-{ALARM}")
        self.look("radar-type-sv")
        touch("button-radar-list")
        self.look("radar-list-sv")
        touch("button-help")
        touch("button-about")
        self.look("about-sv")
        touch("button-show-politiker")
        for number in range(1, 9):
            self.look(f"show-{number}-sv")
            touch("button-slide-after")
        touch("button-home")
        self.listened("sv")
        self.narrowed("sv")
        self.compared_and_taken_home("sv")
        touch("button-home")
        self.interest("sv")
        self.warning("sv")

    def product_parts(self, language: str) -> None:
        """The top of the product page and each of its parts."""
        self.visitor.wait_for("product-page")
        self.look(f"product-top-{language}")
        flick = self.visitor.wait_for("product-flick")
        page = 1
        while not flick.property("atYEnd") and page < 14:
            flick.setProperty("contentY", flick.property("contentY") + flick.height() * 0.85)
            live(0.3)
            if flick.property("atYEnd"):
                flick.setProperty("contentY", flick.property("contentHeight") - flick.height())
            page += 1
            self.look(f"product-part-{page}-{language}")

    def made_easier(self) -> None:
        """The sheets, and everything moved down on a tall screen; then as it was."""
        touch, display = self.visitor.touch, self.screen.view_models.display
        touch("button-help")
        self.look("help-sv")
        touch("button-close")
        touch("button-easier")
        self.look("easier-sv")
        if self.visitor.see("choice-lowered"):
            touch("choice-lowered")
            self.look("easier-lowered-sv")
            touch("button-close")
            self.look("home-lowered-sv")
            touch("area-card-trygg")
            touch(f"type-card-{ALARM}")
            self.look("product-lowered-sv")
            touch("button-raise")
            touch("button-home")
        else:
            touch("button-close")
        size = display.textSize
        display.chooseTextSize(display.textSizes - 1)
        self.look("home-largest-sv")
        display.chooseTextSize(size)

    def guided(self, language: str) -> None:
        """My mother gets lost: three questions, and what there is for it."""
        self.visitor.touch("button-guide")
        for number, answer in enumerate(("answer-2", "answer-1", "answer-1"), 1):
            self.look(f"guide-question-{number}-{language}")
            self.visitor.touch(answer)
        self.look(f"guide-results-{language}")
        self.visitor.touch("button-home")

    def room(self, language: str) -> None:
        """The stations, one of them, and how it felt; then the shelf for staff."""
        touch = self.visitor.touch
        touch("button-try")
        self.look(f"stations-{language}")
        touch("station-koket")
        self.look(f"station-{language}")
        touch("type-card-spisvakt")
        touch("face-4")
        self.look(f"felt-{language}")
        touch("button-home")
        touch("area-card-personal")
        self.look(f"staff-{language}")
        touch("button-home")

    def listened(self, language: str) -> None:
        """Home, a type and help read aloud: the first sentences, then stopped where one is."""
        touch = self.visitor.touch
        touch("button-listen")
        for name, steps in (
            ("home", ()),
            ("product", ("area-card-trygg", f"type-card-{ALARM}")),
            ("help", ("button-help",)),
        ):
            for step in steps:
                touch(step)
            live(1.5)
            touch("button-listen-pause")
            self.look(f"listening-{name}-{language}")
        touch("button-listen-stop")
        touch("button-close")
        touch("button-home")

    def narrowed(self, language: str) -> None:
        """An area's list, narrowed."""
        touch = self.visitor.touch
        touch("area-card-trygg")
        touch("button-filter")
        self.look(f"filters-{language}")
        touch("filter-route-kop_sjalv")
        touch("filter-level-1")
        self.look(f"filters-chosen-{language}")
        touch("button-show-hits")
        self.look(f"area-narrowed-{language}")
        touch("button-clear")

    def compared_and_taken_home(self, language: str) -> None:
        """From an area's list: one, two and three side by side, then all three in one code."""
        touch = self.visitor.touch
        touch(f"type-card-{ALARM}")
        touch("button-collect")
        touch("button-compare")
        self.look(f"compare-with-{language}")
        touch("type-card-fallarm")
        self.look(f"compare-two-{language}")
        touch("button-one-more")
        touch(f"type-card-{GPS}")
        self.look(f"compare-three-{language}")
        touch("button-differences")
        self.look(f"compare-differences-{language}")
        for type_id in ("fallarm", GPS):
            touch(f"compare-head-{type_id}")
            touch("button-collect")
            touch("button-back")
        touch("button-list")
        self.look(f"list-{language}")
        touch("button-take-home")
        touch("interest-kind-information")
        self.visitor.wait_for("qr-code")
        self.look(f"list-code-{language}")
        touch("button-back")
        touch("button-back")
        touch("button-clear-list")
        self.look(f"list-emptied-{language}")

    def interest(self, language: str) -> None:
        """From the product to the code."""
        touch = self.visitor.touch
        touch("area-card-trygg")
        touch(f"type-card-{ALARM}")
        touch("button-interested")
        self.visitor.wait_for("interest-page")
        self.look(f"interest-{language}")
        touch("interest-kind-try")
        self.visitor.wait_for("qr-code")
        self.look(f"code-{language}")
        self.written(language)

    def written(self, language: str) -> None:
        """Without a phone: the questions on the screen; in Swedish until it is sent."""
        touch = self.visitor.touch
        touch("button-write")
        self.look(f"write-route-{language}")
        touch("route-email")
        self.look(f"write-email-{language}")
        touch("button-back")
        touch("route-phone")
        for digit in "07":
            touch(f"key-{digit}")
        touch("button-next")
        self.look(f"write-number-{language}")
        if language != "sv":
            return
        self.screen.view_models.write.setProperty("text", "070-174 06 05")
        touch("button-next")
        self.look("write-time-sv")
        touch("time-morning")
        touch("key-a")
        self.look("write-name-sv")
        touch("button-next")
        self.look("write-check-sv")
        touch("button-send")
        self.visitor.wait_for("write-reference")
        self.look("write-thanks-sv")

    def warning(self, language: str) -> None:
        """Let the time run out, and stay; then leave."""
        self.clock.ahead += 200
        self.visitor.wait_for("warning-overlay")
        self.look(f"warning-{language}")
        self.visitor.touch("button-start-over")
        if language == "sv":
            self.look("thanks-sv")
        self.visitor.wait_for("attract-page")

    def stations_in(self, language: str) -> None:
        """Home, area, product, search, code and warning in one language."""
        touch = self.visitor.touch
        self.begin()
        touch("button-language")
        touch(f"language-{language}")
        self.look(f"home-{language}")
        touch("button-search")
        for letter in "robot":
            touch(f"key-{letter}")
        self.look(f"search-{language}")
        touch("button-home")
        touch("area-card-trygg")
        self.look(f"area-{language}")
        touch(f"type-card-{ALARM}")
        self.look(f"product-{language}")
        touch("button-home")
        self.interest(language)
        self.warning(language)


if __name__ == "__main__":
    sys.exit(main())
