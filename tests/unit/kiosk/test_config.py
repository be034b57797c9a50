from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config

FOLDER = Path("/somewhere")
LEAST = '[share]\nfolder = "share"\n'


def refused(text):
    with pytest.raises(config.WrongConfigurationError) as problem:
        config.parse(text, FOLDER)
    return problem.value.sentence


ONLINE = '[share]\nfolder = "share"\n[interest]\n'


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ('channel = "eservice"', "kanalen eservice behöver interest.address_template"),
        (
            'channel = "eservice"\naddress_template = "https://a.se/x#{numbers}"',
            "kanalen eservice behöver interest.allowed_hosts",
        ),
        ('channel = "hosted"', "kanalen hosted behöver interest.origin som börjar med https://"),
        ('channel = "hosted"\norigin = "https://a.se/1"', "kanalen hosted behöver interest.ticket_key"),
        (
            'channel = "hosted"\norigin = "https://a.se/1"\nticket_key = "t.key"',
            "kanalen hosted behöver interest.allowed_hosts",
        ),
    ],
)
def test_a_channel_says_what_it_needs(words, sentence):
    assert refused(ONLINE + words) == f"Rad 4 i konfigurationen: {sentence}."


@pytest.mark.parametrize(
    "template", ["http://a.se/x#{numbers}", "https://a.se/{numbers}", "https://a.se/x#", "https://a.se/#{numbers}{x}"]
)
def test_an_e_service_is_told_numbers_in_the_fragment_and_nothing_else(template):
    assert "ska se ut så här" in refused(f'{ONLINE}address_template = "{template}"')


def test_only_the_share_must_be_set():
    settings = config.parse(LEAST, FOLDER)
    assert settings.share.folder == FOLDER / "share"
    assert settings.kiosk.data_folder == FOLDER / "data"
    assert settings.run_folder == FOLDER / "data" / "run"
    assert settings.media_folder == FOLDER / "data" / "media"
    assert settings.catalogue == FOLDER / "data" / "catalog.sqlite"
    assert settings.interest.channel == "telephone"
    assert settings.interest.certificate is None


def test_every_kind_of_value_is_read():
    settings = config.parse(
        LEAST
        + f"""key = "ed25519:{"A" * 43}="
        [kiosk]
        languages = ["sv", "fi"]
        [screen]
        diagonal_inches = 55
        fullscreen = false
        [interest]
        origin = "https://form.example.se:8443"
        listen = "[::]:8080"
        certificate = "/etc/kiosk/chain.pem"
        certificate_key = "key.pem"
        """,
        FOLDER,
    )
    assert settings.kiosk.languages == ("sv", "fi")
    assert settings.screen.diagonal_inches == 55
    assert settings.screen.fullscreen is False
    assert settings.interest.certificate == Path("/etc/kiosk/chain.pem")
    assert settings.interest.certificate_key == FOLDER / "key.pem"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[shar]\n", "Rad 1 i konfigurationen: [shar] finns inte, menade du [share]?"),
        ("share = 1\n", "Rad 1 i konfigurationen: [share] finns inte, menade du [share]?"),
        (LEAST + "[qwzx]\n", "Rad 3 i konfigurationen: [qwzx] finns inte."),
        (
            LEAST + "\n[session]\nidle_secs = 90\n",
            "Rad 5 i konfigurationen: idle_secs finns inte i [session], menade du idle_seconds?",
        ),
        (
            LEAST + "diagonal_inches = 90\n",
            "Rad 3 i konfigurationen: diagonal_inches finns inte i [share], menade du diagonal_inches i [screen]?",
        ),
        (LEAST + "qwzx = 90\n", "Rad 3 i konfigurationen: qwzx finns inte i [share]."),
        (
            LEAST + "[session]\nidle_seconds = 5\n",
            "Rad 4 i konfigurationen: session.idle_seconds ska vara ett heltal mellan 20 och 3600.",
        ),
        (
            LEAST + "[session]\nidle_seconds = true\n",
            "Rad 4 i konfigurationen: session.idle_seconds ska vara ett heltal mellan 20 och 3600.",
        ),
        (
            LEAST + "poll_seconds = 0\n",
            "Rad 3 i konfigurationen: share.poll_seconds ska vara ett tal mellan 0.2 och 86400.",
        ),
        (
            LEAST + '[screen]\nfullscreen = "no"\n',
            "Rad 4 i konfigurationen: screen.fullscreen ska vara true eller false.",
        ),
        ("[share]\nfolder = 1\n", 'Rad 2 i konfigurationen: share.folder ska vara text inom citattecken ("...").'),
        (
            LEAST + '[kiosk]\nlanguages = "sv"\n',
            'Rad 4 i konfigurationen: kiosk.languages ska vara en lista, till exempel ["sv"].',
        ),
        (
            LEAST + '[kiosk]\nlanguages = ["sv", "Suomi"]\n',
            'Rad 4 i konfigurationen: kiosk.languages ska se ut så här: "sv".',
        ),
        (
            LEAST + '[kiosk]\nlanguage = "en"\nlanguages = ["sv"]\n',
            'Rad 4 i konfigurationen: kiosk.languages saknar "en".',
        ),
        (
            LEAST + '[interest]\nchannel = "qr"\n',
            'Rad 4 i konfigurationen: interest.channel ska vara "embedded", "eservice", "hosted" eller "telephone".',
        ),
        (
            LEAST + '[interest]\ncertificate = "a"\n',
            "Rad 4 i konfigurationen: interest.certificate och certificate_key hör ihop: ange båda.",
        ),
        (
            "share = { folder = 'a', kye = 'b' }\n",
            "Rad 1 i konfigurationen: kye finns inte i [share], menade du key?",
        ),
        ("[kiosk]\n", "share.folder saknas i konfigurationen. Skriv folder = ... under [share]."),
    ],
)
def test_a_wrong_key_is_refused_with_its_line_and_a_hint(text, sentence):
    assert refused(text) == sentence


def test_what_is_no_toml_is_refused_with_its_line():
    assert refused(LEAST + "a = \n").startswith("Rad 3 i konfigurationen går inte att läsa")
    assert refused('[share]\nfolder = """a').startswith("Slutet i konfigurationen går inte att läsa")


@pytest.mark.parametrize("more", ["", '[interest]\ncertificate = "a"\ncertificate_key = "b"\n[screen]\ndisplay = 2\n'])
def test_settings_reach_another_process_as_they_are(more):
    settings = config.parse(LEAST + more, FOLDER)
    line = config.encode(settings)
    assert "\n" not in line
    assert config.decode(line) == settings
    assert repr(config.decode(line)) == repr(settings)


def test_a_file_is_read_from_its_own_folder(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text("\ufeff" + LEAST, encoding="utf-8")
    assert config.load(file).share.folder == tmp_path / "share"


def test_a_missing_file_and_a_binary_file_are_refused(tmp_path):
    with pytest.raises(config.WrongConfigurationError, match="No such file"):
        config.load(tmp_path / "kiosk.toml")
    file = tmp_path / "binary.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(config.WrongConfigurationError) as problem:
        config.load(file)
    assert problem.value.sentence == f"Konfigurationsfilen {file} går inte att läsa."


@given(st.text())
def test_no_text_does_more_than_be_refused(text):
    assert refused(text)[-1] in ".?"  # the least configuration is no text that comes about by chance


def test_every_key_has_a_meaning_and_stands_in_the_readme():
    table = config.document()
    keys = [f"| `{name}.{key}` |" for name, cls in config.TABLES.items() for key in cls._fields]
    assert [key for key in keys if key not in table] == []
    readme = Path(config.__file__).with_name("README.md").read_text(encoding="utf-8")
    assert table in readme
