"""A new coordinator at the staff program, with a real mouse and keyboard; and the kiosk shows what she publishes."""

import sys

import pytest
from coordinator import at_work, virtual_screen
from demo_share import make_demo
from PIL import Image
from running_kiosk import running

from catalog.cli.workspace import opened

pytestmark = pytest.mark.e2e

MOST_CLICKS = 6
NAME, FINNISH = "Fin vagn", "Hieno vaunu"
ALT = "Vad bilden visar, för den som inte ser den, bild 1, svenska"


@pytest.fixture
def configuration(tmp_path):
    return make_demo(tmp_path / "demo", poll_seconds="0.3")


def test_change_a_text_and_publish_it(configuration, record_property, capsys):
    workspace = configuration.parent / "workspace"
    with virtual_screen() as display, at_work(workspace, display) as she:
        she.wait(lambda: she.look("Sök produkt")["focus"], "the window")
        she.type("fallarm")
        she.press("Tab")  # on to the choice of state, and to the list
        she.press("Tab")
        she.press("Down")
        she.wait(lambda: "Fallarm" in she.look("Namn, svenska")["says"], "the form")
        she.click("Namn, svenska")
        she.press("End")
        she.type(" nytt")
        she.click("Publicera")
        she.click("publish")
        she.wait(lambda: "ute" in she.look("outcome")["says"], "the publication")
        with capsys.disabled():
            sys.stdout.write(f"\n[change a text and publish: {she.clicks} clicks, {she.keys} keys] ")
        assert she.clicks <= MOST_CLICKS
    with opened(workspace) as place:
        assert place.record("type", "fallarm").name["sv"].endswith(" nytt")
        assert place.drafts.changes() == []


def test_a_new_product_from_nothing_to_the_kiosk(configuration, tmp_path, capsys):
    workspace = configuration.parent / "workspace"
    Image.effect_noise((1600, 1200), 60).convert("RGB").save(tmp_path / "vagn.png")
    with running(configuration) as kiosk, virtual_screen() as display, at_work(workspace, display) as she:
        kiosk.wait(lambda: kiosk.state("screen").get("shown_seq") == 1, "the kiosk")
        she.click("new-type")
        she.wait(lambda: she.glance("Vad heter den?"), "the question")
        she.wait(lambda: she.look("QLineEdit")["focus"], "its field")
        she.type(NAME)
        she.press("Return")
        she.wait(lambda: she.look("En mening om den, svenska")["focus"], "the form")
        she.type("En vagn med motor.")
        she.click("En mening om den, översättning")
        she.type("Vaunu, jossa on moottori.")
        she.click("Namn, översättning")
        she.type(FINNISH)

        she.click("add-picture")
        she.wait(lambda: (she.glance("fileNameEdit") or {}).get("focus"), "the file dialog")
        she.type(str(tmp_path / "vagn.png"))
        she.press("Return")
        she.wait(lambda: (she.glance(ALT) or {}).get("focus"), "the picture to be taken in")

        she.click("Publicera")
        she.click("Måste rättas")  # a picture needs words: the sentence leads there
        she.wait(lambda: (she.glance(ALT) or {}).get("focus"), "the field that lacks words")
        she.type("En vagn i en hall.")
        she.click("Publicera")
        she.click("publish")
        she.wait(lambda: "ute" in she.look("outcome")["says"], "the publication")
        kiosk.wait(lambda: kiosk.state("screen").get("shown_seq") == 2, "the kiosk to show it")
        with capsys.disabled():
            sys.stdout.write(f"\n[a new product with picture and translation: {she.clicks} clicks, {she.keys} keys] ")
        with opened(workspace) as place:
            made = place.record("type", "fin-vagn")
        assert (made.name, made.pictures[0].alt["sv"]) == ({"sv": NAME, "fi": FINNISH}, "En vagn i en hall.")
        the_kiosk_shows(kiosk, made, tmp_path)


def the_kiosk_shows(kiosk, made, tmp_path):
    """Find it as a visitor would, by touch, in Finnish too."""
    kiosk.do("wait", name="attract-page")
    kiosk.do("touch-middle")
    kiosk.touch("button-all")
    assert NAME in kiosk.do("texts")
