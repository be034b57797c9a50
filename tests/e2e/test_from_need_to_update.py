"""The main story, with real processes: a visitor, a phone, and staff who publish meanwhile."""

import json
import re

import httpx
import pytest
import zxingcpp
from demo_share import make_demo, run_catalog
from PIL import Image
from running_kiosk import running

pytestmark = pytest.mark.e2e

TYPE = "digitalt-trygghetslarm"
NEW_NAME = "Trygghetslarm med högtalare"
MARKER = "Zebrafink"
COLOUR = (180, 40, 160)


@pytest.fixture
def configuration(tmp_path):
    return make_demo(tmp_path / "demo", poll_seconds="0.3")


def test_a_visit_a_registration_and_a_publication(configuration, tmp_path):
    workspace = configuration.parent / "workspace"
    with running(configuration) as kiosk:
        open_product(kiosk)
        name = name_on_screen(kiosk)
        staff_change_name_and_picture(workspace, tmp_path)
        kiosk.wait(lambda: kiosk.state("sync").get("staged_seq") == 2, "the new publication to be fetched")
        assert name_on_screen(kiosk) == name, "the catalogue changed under the visitor's finger"
        assert kiosk.state("screen")["shown_seq"] == 1

        kiosk.touch("button-interested", "interest-kind-try")
        kiosk.wait(lambda: kiosk.state("form").get("listening"), "the form")
        address = address_on_screen(kiosk, tmp_path)
        register(address)
        inbox = configuration.parent / "share" / "inbox"
        kiosk.wait(lambda: [file for file in inbox.iterdir() if not file.name.startswith(".")], "the registration")
        it_opens_with_the_key_and_not_without(configuration, workspace, tmp_path)

        kiosk.touch("button-home", "button-leave")
        kiosk.wait(lambda: kiosk.state("screen").get("shown_seq") == 2, "the switch at the end of the visit")
        open_product(kiosk)
        assert name_on_screen(kiosk) == NEW_NAME
        assert colour_of_picture(kiosk, tmp_path) == pytest.approx(COLOUR, abs=12)
        assert kiosk.state("screen")["exceptions"] == 0
        assert kiosk.state("screen")["warnings"] == 0


def open_product(kiosk):
    kiosk.do("wait", name="attract-page")
    kiosk.do("touch-middle")
    kiosk.touch("area-card-trygg", f"type-card-{TYPE}")
    kiosk.do("wait", name="product-page")


def name_on_screen(kiosk):
    known = ("Digitalt trygghetslarm", NEW_NAME)
    return next(text for text in kiosk.do("texts") if text in known)


def staff_change_name_and_picture(workspace, tmp_path):
    picture = tmp_path / "ny bild.png"
    Image.new("RGB", (1600, 1200), COLOUR).save(picture)
    place = ("--workspace", str(workspace))
    run_catalog("set", f"type/{TYPE}", "name.sv", NEW_NAME, *place)
    run_catalog("set", f"type/{TYPE}", "--picture", str(picture), "--alt", "En lila yta", *place)
    said = run_catalog("publish", "-m", "Nytt namn och ny bild", "--json", *place)
    assert json.loads(said.stdout)["seq"] == 2


def address_on_screen(kiosk, tmp_path):
    kiosk.do("wait", name="qr-code")
    shot = kiosk.do("picture", file=str(tmp_path / "code.png"))
    codes = zxingcpp.read_barcodes(Image.open(shot))
    assert len(codes) == 1
    address = codes[0].text
    assert len(address.encode()) <= 62
    assert address.startswith(kiosk.settings.interest.origin)
    return address


def register(address):
    """A phone opens the address from the picture and sends the form."""
    with httpx.Client(follow_redirects=True, timeout=20) as phone:
        form = phone.get(address)
        assert form.status_code == 200
        assert "Digitalt trygghetslarm" in form.text
        assert 'lang="sv"' in form.text
        action = re.search(r'<form[^>]*action="([^"]*)"', form.text)[1]
        typed = {
            "language": "sv",
            "kind": "try",
            "route": "phone",
            "phone": "070-174 06 05",
            "name": MARKER,
        }
        thanks = phone.post(httpx.URL(address).join(action), data=typed)
        assert thanks.status_code == 200
        assert "Tack" in thanks.text


def it_opens_with_the_key_and_not_without(configuration, workspace, tmp_path):
    said = run_catalog("inbox", "--json", "--workspace", str(workspace))
    assert MARKER in said.stdout
    assert "101" in said.stdout
    sealed = [file for file in configuration.parent.rglob("*") if file.is_file() and workspace not in file.parents]
    assert not [file for file in sealed if MARKER.encode() in file.read_bytes()]
    stranger = tmp_path / "stranger"
    run_catalog("init", "--share", str(tmp_path / "other share"), "--workspace", str(stranger))
    settings = stranger / "workspace.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        text.replace(str(tmp_path / "other share"), str(configuration.parent / "share")), encoding="utf-8"
    )
    refused = run_catalog("inbox", "--json", "--workspace", str(stranger), check=False)
    assert MARKER not in refused.stdout + refused.stderr


def colour_of_picture(kiosk, tmp_path):
    left, top, width, height = kiosk.do("place", name="product-picture")
    shot = kiosk.do("picture", file=str(tmp_path / "product.png"))
    return Image.open(shot).convert("RGB").getpixel((int(left + width / 2), int(top + height / 2)))
