import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance

from catalog.errors import Invalid
from kiosk.interest import qr
from kiosk.interest.ticket import address_for, new_ticket, seal

LONGEST = address_for(
    "http://192.168.100.200:8765", seal(new_ticket(tuple(range(992, 1000)), "sv", "try", 1.8e9), bytes(32))
)


def picture(modules, pixels=8):
    """The code as the screen shows it: whole pixels a module, with its quiet zone."""
    size = len(modules) + 2 * qr.QUIET_ZONE
    image = Image.new("L", (size, size), 255)
    for y, row in enumerate(modules):
        for x, black in enumerate(row):
            image.putpixel((x + qr.QUIET_ZONE, y + qr.QUIET_ZONE), 0 if black else 255)
    return image.resize((size * pixels, size * pixels), Image.Resampling.NEAREST)


def read(image):
    return [(code.text, code.ec_level, code.format) for code in zxingcpp.read_barcodes(image)]


def test_the_longest_address_is_read():
    modules = qr.modules(LONGEST)
    assert len(modules) == 33
    assert all(len(row) == 33 for row in modules)
    assert read(picture(modules)) == [(LONGEST, "M", zxingcpp.BarcodeFormat.QRCode)]


@settings(max_examples=25)
@given(st.text("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-_/:.", min_size=1, max_size=62))
def test_every_address_is_read(address):
    assert [text for text, _, _ in read(picture(qr.modules(address)))] == [address]


@pytest.mark.parametrize("scale", [0.45, 0.7, 1.3, 2.1])
@pytest.mark.parametrize("degrees", [0, 7, 45, 180])
def test_it_is_read_from_near_and_far_and_askew(scale, degrees):
    image = picture(qr.modules(LONGEST)).rotate(degrees, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    image = image.resize((int(image.width * scale), int(image.height * scale)), Image.Resampling.BICUBIC)
    assert [text for text, _, _ in read(image)] == [LONGEST]


@pytest.mark.parametrize("light", [0.2, 0.45])
def test_it_is_read_dimmed_and_pale(light):
    image = picture(qr.modules(LONGEST))
    assert [text for text, _, _ in read(ImageEnhance.Brightness(image).enhance(light))] == [LONGEST]
    assert [text for text, _, _ in read(ImageEnhance.Contrast(image).enhance(light))] == [LONGEST]


@pytest.mark.parametrize("address", ["", "x" * 63, "å" * 32])
def test_what_does_not_fit_is_refused(address):
    with pytest.raises(Invalid):
        qr.modules(address)
