"""Pictures of a product's page with all that it can hold: several pictures, a film, trials, figures."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hands import live
from local_catalogue import LocalCatalogue
from msgspec import structs
from PySide6.QtGui import QGuiApplication
from rich_type import rich
from staged import Stage

from catalog.exchange.starter import read_starter
from kiosk import app

DEMO = Path(__file__).resolve().parents[2] / "assets" / "demo"
ALARM = "digitalt-trygghetslarm"
PICTURED = (ALARM, "mobilt-trygghetslarm-gps", "fallarm")


def look_at_rich_page(
    application: QGuiApplication, folder: Path, shape: tuple[int, int], change_look: Callable[[app.Screen], None]
) -> None:
    """Leave pictures in `folder` of the parts that the demo catalogue has nothing for."""
    with tempfile.TemporaryDirectory() as name:
        _publish(LocalCatalogue(Path(name)))
        stage = Stage(application, Path(name), shape)
        visitor = stage.begin()
        change_look(stage.screen)
        for part in ("film", "alarm", "ready", "evidence", "trials"):
            stage.go_to("product", f"{ALARM}/{part}")
            visitor.picture(folder / f"rich-{part}.png")
        visitor.touch("button-enlarge-1")
        visitor.picture(folder / "rich-picture.png")
        visitor.touch("button-closer")
        visitor.touch("button-closer")
        visitor.picture(folder / "rich-picture-closer.png")
        visitor.touch("button-close-large")
        stage.go_to("product", f"{ALARM}/film-1")
        visitor.wait(lambda: stage.models.film.words, "what is said in the film")
        live(0.3)
        visitor.touch("button-play")
        visitor.picture(folder / "rich-film.png")
        stage.go_to("product", "no-longer-here")
        visitor.picture(folder / "rich-gone.png")
        stage.close()


def _publish(catalogue: LocalCatalogue) -> None:
    starter = read_starter(DEMO)
    media = dict(starter.media)
    full, records = rich(media), starter.records
    pictures = tuple(records["type", each].pictures[0] for each in PICTURED)
    shown = structs.replace(
        records["type", ALARM],
        pictures=pictures,
        films=(structs.replace(full.films[0], poster=pictures[0]),),
        trials=full.trials,
        evidence=full.evidence,
        diffusion=full.diffusion,
    )
    catalogue.publish([*records.values(), shown], media)
