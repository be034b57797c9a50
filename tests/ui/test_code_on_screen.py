"""The code as it stands on the real screen, read from a picture of it as a phone's camera would see it."""

import pytest
import zxingcpp
from local_catalogue import LocalCatalogue
from PIL import Image, ImageEnhance, ImageFilter, ImageOps
from staged import ADDRESS, LANDSCAPE, LANGUAGES, PORTRAIT, Stage

from kiosk.interest.ticket import read_key, unseal

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"
NETWORK = 'channel="embedded"\nguest_network="Gäst i Umeå"\nguest_password="lång;hemlighet"\n'


def turned(degrees):
    def turn(image):
        return image.rotate(degrees, expand=True, fillcolor=image.getpixel((5, 5)), resample=Image.Resampling.BICUBIC)

    return turn


def scaled(factor):
    def scale(image):
        return image.resize((int(image.width * factor), int(image.height * factor)), Image.Resampling.LANCZOS)

    return scale


CAMERAS = {
    "as it is": scaled(1.0),
    "half": scaled(0.5),
    "a quarter": scaled(0.25),
    "10 degrees": turned(10),
    "30 degrees": turned(30),
    "-30 degrees": turned(-30),
    "30 degrees, half": lambda image: scaled(0.5)(turned(30)(image)),
    "dimmed": lambda image: ImageEnhance.Brightness(image).enhance(0.3),
    "pale": lambda image: ImageEnhance.Contrast(image).enhance(0.35),
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(2.5)),
    "half, blurred": lambda image: scaled(0.5)(image).filter(ImageFilter.GaussianBlur(1.2)),
    "from the side": lambda image: ImageOps.scale(image, 1.0).resize((int(image.width * 0.6), image.height)),
}


def read(image):
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return [(code.text, code.ec_level) for code in found]


@pytest.fixture(scope="module")
def local(tmp_path_factory, starter):
    made = LocalCatalogue(tmp_path_factory.mktemp("code"))
    made.publish(starter.records.values(), starter.media)
    return made


@pytest.fixture(scope="module", params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def stage(qapp, local, request):
    stage = Stage(qapp, local.folder, request.param, interest=NETWORK)
    stage.begin()
    stage.go_to("interest", ALARM)
    stage.go_to("code", "try")
    yield stage
    stage.close()


@pytest.fixture
def photograph(stage, tmp_path):
    def take():
        return Image.open(stage.visitor.picture(tmp_path / "screen.png")).convert("RGB")

    return take


@pytest.fixture(autouse=True)
def as_at_first(stage):
    yield
    stage.models.display.reset()
    if stage.models.interest.networkShown:
        stage.models.interest.toggleNetwork()


@pytest.mark.parametrize("contrast", [False, True], ids=["calm", "contrast"])
def test_every_camera_reads_it(stage, photograph, contrast):
    if contrast:
        stage.models.display.toggleHighContrast()
    picture, address = photograph(), stage.models.interest.address
    assert address.startswith(ADDRESS)
    assert len(address.encode()) <= 62
    assert stage.models.interest.codeSize <= 33, "version 4"
    seen = {name: read(camera(picture)) for name, camera in CAMERAS.items()}
    assert seen == {name: [(address, "M")] for name in CAMERAS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_and_the_largest_text(stage, photograph, local, language):
    stage.models.display.chooseLanguage(language)
    for size in (0, stage.models.display.textSizes - 1):
        stage.models.display.chooseTextSize(size)
        ((text, _),) = read(photograph())
        ticket = unseal(text.removeprefix(ADDRESS + "/"), read_key(local.folder / "ticket.key"))
        assert ticket.language == language


def test_the_guest_networks_code_stands_alone_and_is_read(stage, photograph):
    stage.visitor.touch("network-button")
    ((text, _),) = read(photograph())
    assert text == "WIFI:T:WPA;S:Gäst i Umeå;P:lång\\;hemlighet;;"
    assert [found for found, _ in read(scaled(0.5)(photograph()))] == [text]
    stage.models.interest.toggleNetwork()
    assert [found for found, _ in read(photograph())] == [stage.models.interest.address]


def test_there_is_pure_white_around_it_and_nothing_over_it(stage, photograph):
    picture = photograph()
    code = stage.visitor.wait_for("qr-code")
    corner = code.mapToScene(code.boundingRect().topLeft())
    side, modules = code.width(), stage.models.interest.codeSize
    quiet = 4 * side / modules
    left, top = round(corner.x() - quiet + 1), round(corner.y() - quiet + 1)
    framed = picture.crop((left, top, round(corner.x() + side + quiet - 1), round(corner.y() + side + quiet - 1)))
    assert {colour for _, colour in framed.getcolors()} == {(0, 0, 0), (255, 255, 255)}
    assert side * 25.4 * 24 / 2203 >= 100, "millimetres on a 24-inch screen"
