"""A wish: the code when the form can be reached, the number always."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage, QPainter

from kiosk.interest.ticket import read_key, unseal
from kiosk.settings import InterestSettings
from kiosk.ui.codes import Code, Codes, FormState, form_state_reader, read_form_state
from kiosk.ui.images import CodeImages, paint
from kiosk.ui.reading import Reading
from kiosk.ui.view_models.interest import FRESH_LOOKS, InterestViewModel

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"
ORIGIN = "http://192.168.1.20:8080"


class Form:
    """Plays the form's process."""

    def __init__(self):
        self.state = FormState(ORIGIN)

    def __call__(self):
        return self.state


class PlayedCodes:
    """Plays the maker of codes: one module, dark."""

    def __init__(self):
        self.made, self.joins = [], None

    def __call__(self, origin, numbers, language, kind):
        self.made.append((origin, numbers, language, kind))
        return Code(f"{origin}/{len(self.made)}", "host", ((True,),))

    def network(self):
        return self.joins


@pytest.fixture
def reading(qapp, local):
    reading = Reading(local.open, "sv")
    reading.renew()
    return reading


@pytest.fixture
def interest(reading):
    form, codes = Form(), PlayedCodes()
    interest = InterestViewModel(reading, form, codes)
    interest.form, interest.codes = form, codes
    interest.open(ALARM)
    return interest


def test_the_number_and_the_telephone_are_there_before_anything_is_chosen(interest, reading):
    room = reading.catalogue.showroom()
    assert (interest.count, interest.name, interest.kind) == (1, "Digitalt trygghetslarm", "")
    assert interest.number == reading.catalogue.type(ALARM).number
    assert (interest.phone, interest.hours, interest.demo) == (room.phone, room.hours["sv"], room.demo)
    assert not interest.codeAvailable
    assert (interest.address, interest.host, interest.codeSize, interest.codeSource) == ("", "", 0, "")
    assert interest.modules() == ()


def test_choosing_brings_a_code(interest):
    interest.chooseKind("try")
    assert interest.kind == "try"
    assert interest.codes.made == [(ORIGIN, (interest.number,), "sv", "try")]
    assert (interest.codeAvailable, interest.address, interest.codeSize) == (True, f"{ORIGIN}/1", 1)
    assert interest.codeSource == "image://qr/1"
    assert interest.modules() == ((True,),)
    interest.chooseKind("showing")
    assert interest.codeSource == "image://qr/2"
    interest.chooseKind("")
    assert (interest.kind, interest.codeAvailable) == ("", False)
    interest.chooseKind("nonsense")
    assert interest.kind == ""


def test_codes_are_counted_where_there_are_any(interest):
    counted = []
    interest.counted.connect(counted.append)
    interest.chooseKind("try")
    interest.form.state = FormState()
    interest.chooseKind("contact")
    assert counted == ["interest:try", "code:shown", "interest:contact"]


def test_leaving_forgets(interest):
    interest.chooseKind("try")
    interest.leave()
    assert (interest.count, interest.kind, interest.codeAvailable, interest.number) == (0, "", False, 0)
    assert not interest._timer.isActive()


def test_another_wish_ends_the_look_out_for_the_first(interest):
    interest.chooseKind("contact")
    interest.open(ALARM)
    assert not interest._timer.isActive()
    assert (interest.kind, interest.codeAvailable) == ("", False)


def test_without_a_form_there_is_no_code_until_there_is_one(interest):
    interest.form.state = FormState()
    interest.chooseKind("contact")
    assert not interest.codeAvailable
    interest._look()
    assert not interest.codeAvailable
    interest.form.state = FormState(ORIGIN)
    interest._look()
    assert interest.codeAvailable
    interest.form.state = FormState()
    interest._look()
    assert not interest.codeAvailable


def test_the_page_hears_that_the_form_was_opened_and_sent(interest):
    interest.form.state = FormState(ORIGIN, opened=7, sent=3)
    interest.chooseKind("contact")
    assert (interest.formOpened, interest.sent) == (False, False)
    interest.form.state = FormState(ORIGIN, opened=8, sent=3)
    interest._look()
    assert (interest.formOpened, interest.sent) == (True, False)
    interest.form.state = FormState(ORIGIN, opened=8, sent=4)
    interest._look()
    assert (interest.formOpened, interest.sent) == (True, True)
    assert len(interest.codes.made) == 1, "the code stays the same"


def test_a_form_that_was_started_again_counts_from_there(interest):
    interest.form.state = FormState(ORIGIN, opened=7, sent=3)
    interest.chooseKind("contact")
    interest.form.state = FormState(ORIGIN, opened=0, sent=0)
    interest._look()
    interest.form.state = FormState(ORIGIN, opened=1, sent=0)
    interest._look()
    assert (interest.formOpened, interest.sent) == (True, False)


def test_a_code_that_has_been_shown_long_is_replaced_before_it_expires(interest):
    interest.chooseKind("contact")
    for _ in range(FRESH_LOOKS):
        interest._look()
    assert interest.codeSource == "image://qr/2"


def test_a_whole_list_is_one_wish_with_one_code(interest, reading):
    interest.open(f"{ALARM}+fallarm+not-there")
    interest.chooseKind("information")
    numbers = tuple(row.number for row in interest.types.rows)
    assert (interest.count, interest.name, interest.number, len(numbers)) == (2, "", 0, 2)
    assert interest.codes.made == [(ORIGIN, numbers, "sv", "information")]


def test_the_room_as_a_whole_has_a_code_too(interest):
    interest.open("")
    interest.chooseKind("showing")
    assert (interest.count, interest.codes.made) == (0, [(ORIGIN, (), "sv", "showing")])


def test_another_language_makes_another_code(interest, reading):
    interest.chooseKind("contact")
    reading.choose_language("fi")
    assert interest.codes.made[-1][2] == "fi"
    assert interest.name != ""


def test_the_code_leads_to_the_address_and_carries_the_wish(tmp_path):
    make = Codes(InterestSettings(channel="embedded"), tmp_path / "ticket.key", lambda: 1_795_000_000.0)
    code = make(ORIGIN, (123,), "fi", "showing")
    assert code.host == "192.168.1.20:8080"
    ticket = unseal(code.address.removeprefix(ORIGIN + "/"), read_key(tmp_path / "ticket.key"))
    assert (ticket.numbers, ticket.language, ticket.kind) == ((123,), "fi", "showing")
    size = len(code.modules)
    assert size <= 33
    image = paint(code.modules).scaled(size * 4, size * 4)
    assert read(image) == code.address


def read(code):
    """Read the code, with the white around it that the page gives it."""
    framed = QImage(code.width() + 32, code.height() + 32, QImage.Format.Format_Grayscale8)
    framed.fill(255)
    painter = QPainter(framed)
    painter.drawImage(16, 16, code)
    painter.end()
    rows = [bytes(framed.constScanLine(y))[: framed.width()] for y in range(framed.height())]
    pixels = memoryview(b"".join(rows)).cast("B", (framed.height(), framed.width()))
    return zxingcpp.read_barcode(pixels).text


def test_an_address_too_long_for_a_code_gives_none(tmp_path, capsys):
    make = Codes(InterestSettings(channel="embedded"), tmp_path / "ticket.key", lambda: 0.0)
    assert make("https://a-very-long-host-name.example.se", (123,), "sv", "try") is None
    assert make(ORIGIN, (), "sv", "try") is not None, "the room as a whole has no number"
    assert capsys.readouterr().err.count("no code") == 1


def test_the_picture_of_a_code_has_one_pixel_a_module(qapp):
    from PySide6.QtCore import QSize

    size = QSize()
    image = CodeImages(lambda: ((True, False), (False, True))).requestImage("1", size, QSize())
    assert (size.width(), size.height()) == (2, 2)
    assert [image.pixelColor(x, y).name() for y in range(2) for x in range(2)] == [
        "#000000",
        "#ffffff",
        "#ffffff",
        "#000000",
    ]
    assert CodeImages(lambda: ()).requestImage("1", size, QSize()).isNull()


@pytest.mark.parametrize(
    ("state", "configured", "read"),
    [
        (None, "", FormState()),
        ({"listening": False, "address": ORIGIN}, "", FormState()),
        ({"listening": True, "address": ORIGIN}, "", FormState(ORIGIN)),
        (
            {"listening": True, "address": ORIGIN, "opened": 2, "sent": 1},
            "https://f.se",
            FormState("https://f.se", 2, 1),
        ),
        ({"listening": True, "address": ORIGIN, "opened": "many"}, "", FormState(ORIGIN)),
        ({"listening": True, "address": ORIGIN, "late": True}, "", FormState(ORIGIN, late=True)),
        ({"listening": False, "late": True}, "", FormState(late=True)),
        ({"listening": False, "late": "yes"}, "", FormState()),
    ],
)
def test_the_forms_state_is_read_with_care(state, configured, read):
    assert read_form_state(state, configured) == read


def test_when_nobody_reads_what_is_sent_no_answer_is_promised(interest):
    assert not interest.late
    interest.form.state = FormState(ORIGIN, late=True)
    interest.open(ALARM)
    assert interest.late
    interest.leave()
    assert not interest.late


ESERVICE = InterestSettings(
    channel="eservice", address_template="https://e.umea.se/intresse#n={numbers}", allowed_hosts=("e.umea.se",)
)


def test_an_e_service_is_told_the_numbers_in_the_fragment(tmp_path):
    state = form_state_reader(ESERVICE, dict)()
    code = Codes(ESERVICE, tmp_path / "ticket.key", lambda: 0.0)(state.origin, (101, 204), "sv", "try")
    assert (code.address, code.host) == ("https://e.umea.se/intresse#n=101,204", "e.umea.se")
    assert not (tmp_path / "ticket.key").exists(), "the kiosk holds nothing"


def test_a_form_on_a_server_gets_a_ticket_signed_with_the_shared_key(tmp_path, capsys):
    key = tmp_path / "shared.key"
    hosted = InterestSettings(
        channel="hosted", origin="https://v.umea.se/1", allowed_hosts=("V.umea.se",), ticket_key=key
    )
    make, origin = Codes(hosted, tmp_path / "own.key", lambda: 0.0), form_state_reader(hosted, dict)().origin
    assert make(origin, (101,), "sv", "try") is None
    key.write_bytes(b"short")
    assert make(origin, (101,), "sv", "try") is None
    assert capsys.readouterr().err.count("no code") == 2
    key.write_bytes(bytes(32))
    code = make(origin, (101,), "sv", "try")
    assert code.host == "v.umea.se/1"
    assert unseal(code.address.removeprefix(origin + "/"), bytes(32)).numbers == (101,)
    assert len(code.modules) <= 33
    assert not (tmp_path / "own.key").exists()


@pytest.mark.parametrize("channel", ["eservice", "hosted", "embedded"])
def test_a_host_that_is_not_allowed_gives_no_code(tmp_path, capsys, channel):
    settings = ESERVICE._replace(channel=channel, allowed_hosts=("e.umea.se.evil.example",), origin="https://e.umea.se")
    origin = settings.address_template if channel == "eservice" else settings.origin
    assert Codes(settings, tmp_path / "ticket.key", lambda: 0.0)(origin, (101,), "sv", "try") is None
    assert "not in interest.allowed_hosts" in capsys.readouterr().err


def test_with_the_telephone_codes_lead_nowhere():
    assert form_state_reader(InterestSettings(), lambda: {"listening": True, "address": ORIGIN})() == FormState()
    assert form_state_reader(InterestSettings(channel="embedded"), lambda: None)() == FormState()


def test_the_guest_network_and_the_form_take_turns(interest):
    assert interest.network == ""
    interest.toggleNetwork()
    assert not interest.networkShown, "there is none"
    interest.codes.joins = Code("", "Gäst", ((True, False), (False, True)))
    interest.chooseKind("contact")
    assert (interest.network, interest.codeSize) == ("Gäst", 1)
    before = interest.codeSource
    interest.toggleNetwork()
    assert (interest.networkShown, interest.codeSize, interest.modules()) == (True, 2, interest.codes.joins.modules)
    assert interest.codeSource != before
    interest.toggleNetwork()
    assert (interest.networkShown, interest.codeSize) == (False, 1)
    interest.toggleNetwork()
    interest.chooseKind("try")
    assert not interest.networkShown
    interest.toggleNetwork()
    interest.leave()
    assert (interest.networkShown, interest.network, interest.modules()) == (False, "", ())


def test_the_guest_networks_code_is_what_phones_join_by(tmp_path, capsys):
    settings = InterestSettings(guest_network="Gäst; Umeå", guest_password='a\\b:c"d,e')
    code = Codes(settings, tmp_path / "k", lambda: 0.0).network()
    assert code.host == "Gäst; Umeå"
    size = len(code.modules)
    assert read(paint(code.modules).scaled(size * 4, size * 4)) == 'WIFI:T:WPA;S:Gäst\\; Umeå;P:a\\\\b\\:c\\"d\\,e;;'
    assert Codes(InterestSettings(), tmp_path / "k", lambda: 0.0).network() is None
    assert Codes(InterestSettings(guest_network="x" * 200), tmp_path / "k", lambda: 0.0).network() is None
    assert "guest network" in capsys.readouterr().err
