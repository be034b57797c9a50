from test_seal import a_registration

from kiosk.interest.letter import letter

NAMES = {101: "Larm", 102: "Robot"}


def test_everything_that_was_sent_is_told(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    told = letter(
        a_registration(
            numbers=(101, 102, 999),
            kind="showing",
            language="fi",
            name="Anna",
            days=("mon", "fri"),
            time="morning",
            message="Rad ett\nRad två",
        ),
        NAMES,
        handled=False,
    )
    assert told.splitlines()[0].endswith("Vill boka en visning")
    for words in ("101 Larm, 102 Robot, 999", "Anna", "0701234567", "måndag, fredag, förmiddag", "finska", "Entrén"):
        assert words in told
    assert "Rad ett\n         Rad två" in told
    assert "ab" * 16 in told


def test_what_was_not_said_is_left_out():
    told = letter(a_registration(numbers=(), kind="information", route="email", contact="a@b.se"), {}, handled=True)
    assert "(klar)" in told
    assert "hela visningsrummet" in told
    assert "E-post   a@b.se" in told
    for label in ("Namn", "Passar", "Skriver", "Telefon"):
        assert label not in told


def test_a_strangers_text_does_not_act_on_the_terminal():
    """Anybody can seal to a public key, past the form and its checks."""
    told = letter(
        a_registration(
            name="\x1b[2J\nTelefon  112", contact="\r0", language="\x07xx", kiosk="\u202e", received="\x1b]0"
        ),
        NAMES,
        handled=False,
    )
    assert not set(told) & set("\x1b\x07\r\u202e")
    assert "[2J Telefon 112" in told
    assert told.count("\nTelefon") == 1
