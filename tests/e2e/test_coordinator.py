"""A new coordinator at the staff program, with a real mouse and keyboard; and the kiosk shows what she publishes."""

import sys

import pytest
from coordinator import at_work, virtual_screen
from demo_share import make_demo

from catalog.cli.workspace import opened

pytestmark = pytest.mark.e2e

MOST_CLICKS = 6


@pytest.fixture
def configuration(tmp_path):
    return make_demo(tmp_path / "demo", poll_seconds="0.3")


def test_change_a_text_and_publish_it(configuration, record_property, capsys):
    workspace = configuration.parent / "workspace"
    with virtual_screen() as display, at_work(workspace, display) as she:
        she.wait(lambda: she.glance("Sök produkt"), "the window")
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
