"""The kiosk's own page beside the form: the real screen, and what happens when it is slow or ends."""

import json
import subprocess
from pathlib import Path

import msgspec
import pytest
from PIL import Image
from staff_pc import QUICK, wait

from catalog.cli.workspace import opened
from catalog.entities import encode
from kiosk.staff.preview import PAINTER, Preview

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"


def renamed(record, name):
    return msgspec.structs.replace(record, name=record.name | {"sv": name})


@pytest.fixture
def preview(qapp, folder):
    preview = Preview(folder / "workspace", QUICK)
    preview.resize(600, 600)
    preview.show()
    yield preview
    preview.close_process()
    preview.close()
    preview.deleteLater()


def wishes(preview):
    file = Path(preview._folder.path()) / "shown" / "wishes"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def colour(preview):
    pixmap = preview.seen.pixmap()
    return "" if pixmap.isNull() else pixmap.toImage().pixelColor(5, 5).name()


def test_only_the_newest_wish_waits_while_one_is_painted(preview, desk):
    shown = desk.record("type", ALARM)
    preview.show_part("alarm")
    for number in range(20):
        preview.show_type(renamed(shown, f"Larm {number}"))
    wait(lambda: not preview._busy and colour(preview))
    said = [json.loads(wish["body"])["name"]["sv"] for wish in wishes(preview)]
    assert said == ["Larm 0", "Larm 19"]
    assert wishes(preview)[1]["part"] == "alarm"
    preview.show_type(renamed(shown, "Larm 19"))
    assert len(wishes(preview)) == 2, "what is shown is not painted again"


def test_the_other_shape_another_language_and_large_text(preview, desk):
    preview.show_type(desk.record("type", ALARM))
    wait(lambda: colour(preview) == "#336699")
    preview.shape.setCurrentIndex(1)
    wait(lambda: colour(preview) == "#993366")
    preview.large.setChecked(True)
    preview.language.setCurrentIndex(1)
    preview.turn_to("who")
    wait(lambda: not preview._busy and wishes(preview)[-1].get("part") == "who")
    assert (wishes(preview)[-1]["language"], wishes(preview)[-1]["large"]) == ("fi", True)
    preview.resize(300, 300)
    assert preview.seen.pixmap().width() <= 320
    preview.show_type(None)
    assert preview.seen.pixmap().isNull()


def test_a_painter_that_ends_is_told_and_tried_again(preview, desk):
    shown = desk.record("type", ALARM)
    preview.show_type(renamed(shown, "crash"))
    wait(lambda: "gick inte" in preview.seen.text())
    preview.show_type(renamed(shown, "Larm"))
    wait(lambda: colour(preview))


def test_it_is_the_very_page_of_the_kiosk_with_what_is_not_published(folder, tmp_path):
    with opened(folder / "workspace") as place:
        record = place.record("type", ALARM)
    command = [*PAINTER, str(folder / "workspace"), str(tmp_path / "shown"), "landscape"]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(command, **pipes, text=True) as process:
        seen = []
        for wish in ({}, {"name": "Bo"}, {"part": "alarm"}, {"large": True, "language": "ar"}):
            body = encode(renamed(record, wish.pop("name", "Larm"))).decode()
            process.stdin.write(json.dumps({"body": body, **wish}) + "\n")
            process.stdin.flush()
            file = json.loads(process.stdout.readline())["file"]
            seen.append(Image.open(file).convert("RGB").tobytes())
        process.stdin.close()
        assert process.wait(60) == 0
        assert process.stderr.read() == ""
    assert len(set(seen)) == 4, "each wish is seen"
    assert len(set(seen[0])) > 50, "a page, not a colour"
