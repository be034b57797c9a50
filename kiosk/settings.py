"""What can be configured: frozen, typed settings, each with its default, its limits and what it means."""

from pathlib import Path
from typing import Annotated, NamedTuple

AUTO = "auto"
EMBEDDED, ESERVICE, HOSTED, TELEPHONE = CHANNELS = ("embedded", "eservice", "hosted", "telephone")

_LANGUAGE = r"[a-z]{2,3}"
_KEY = r"ed25519:[A-Za-z0-9+/=]{44}(?: ed25519:[A-Za-z0-9+/=]{44})*"
_A_KEY = "ed25519:<44 tecken>"
_ADDRESS = r"https?://[A-Za-z0-9.\-\[\]:]+/[!-~]*"
_AN_ADDRESS = "https://exempel.se/catalog.sqlite"
_ORIGIN = r"https?://[A-Za-z0-9.\-\[\]:]+(?:/[A-Za-z0-9\-]+)*"
_HOST = r"[A-Za-z0-9.\-]+"
_TEMPLATE = r"https://[!-z~]+#[!-z~]*\{numbers\}[!-z~]*"
_LISTEN = r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.\-]+):[0-9]{1,5}"


class Field(NamedTuple):
    """What a key means and which values it takes. `pattern` is said in words by `shape`."""

    meaning: str
    least: float = 0
    most: float = 0
    choices: tuple[str, ...] = ()
    pattern: str = ""
    shape: str = ""


class KioskSettings(NamedTuple):
    """`[kiosk]`: this kiosk."""

    name: Annotated[str, Field("What staff call this kiosk.")] = "Kiosk"
    data_folder: Annotated[Path, Field("Where the kiosk keeps its copy of the catalogue, its state and its log.")] = (
        Path("data")
    )
    language: Annotated[str, Field("The language a visit starts in.", pattern=_LANGUAGE, shape="sv")] = "sv"
    languages: Annotated[
        tuple[str, ...], Field("The languages a visitor can choose, in this order.", pattern=_LANGUAGE, shape="sv")
    ] = ("sv", "fi", "en", "da", "ar")
    headphones: Annotated[bool, Field("Whether it has a jack: headphones that are plugged in offer to read.")] = False


class ShareSettings(NamedTuple):
    """`[share]`: where the catalogue is published."""

    folder: Annotated[Path, Field("The folder with the published catalogue: a share, a mapped drive or a USB stick.")]
    address: Annotated[
        str,
        Field("Where on the web the catalogue is read instead of in the folder.", pattern=_ADDRESS, shape=_AN_ADDRESS),
    ] = ""
    key: Annotated[
        str, Field("The publisher's public key: only what it has signed is shown.", pattern=_KEY, shape=_A_KEY)
    ] = ""
    poll_seconds: Annotated[
        float, Field("Mean time between two looks at the share, in seconds (± 50 %).", least=0.2, most=86_400)
    ] = 60.0


class ScreenSettings(NamedTuple):
    """`[screen]`: the display the visitor touches."""

    diagonal_inches: Annotated[
        float, Field("The display's diagonal in inches: sizes on the screen are physical.", least=10, most=100)
    ] = 24.0
    fullscreen: Annotated[bool, Field("Whether the kiosk covers the display.")] = True
    display: Annotated[int, Field("Which display, 1 is the first.", least=1, most=16)] = 1


class SessionSettings(NamedTuple):
    """`[session]`: times in seconds."""

    idle_seconds: Annotated[int, Field("Seconds without a touch before the warning.", least=20, most=3600)] = 90
    warning_seconds: Annotated[
        int, Field("Seconds the warning waits for an answer before the visit ends.", least=20, most=600)
    ] = 30
    code_seconds: Annotated[int, Field("Seconds an untouched code waits with the warning.", least=60, most=3600)] = 180
    media_seconds: Annotated[int, Field("Seconds film or speech keeps an untouched visit.", least=60, most=7200)] = 900
    show_seconds: Annotated[int, Field("Seconds an untouched slide waits with the warning.", least=60, most=3600)] = 600
    attract_seconds: Annotated[int, Field("Seconds each picture stays while nobody is there.", least=3, most=120)] = 8


class InterestSettings(NamedTuple):
    """`[interest]`: how a visitor leaves her interest."""

    channel: Annotated[
        str,
        Field(
            "Where codes lead. `embedded`: a form on this kiosk; `hosted`: the same form on a server; `eservice`: an "
            "e-service of the municipality; `telephone`: no code, the product's number and a telephone number.",
            choices=CHANNELS,
        ),
    ] = TELEPHONE
    origin: Annotated[
        str,
        Field(
            "The form's address as phones reach it (`embedded`, `hosted`); `auto` takes this computer's own address.",
            pattern=f"{AUTO}|{_ORIGIN}",
            shape="http://192.168.1.20:8080",
        ),
    ] = AUTO
    address_template: Annotated[
        str,
        Field(
            "The e-service's address (`eservice`); `{numbers}` is where the product numbers go.",
            pattern=_TEMPLATE,
            shape="https://etjanst.exempel.se/intresse#{numbers}",
        ),
    ] = ""
    allowed_hosts: Annotated[
        tuple[str, ...],
        Field(
            "Hosts that codes may lead to; must be set for `eservice` and `hosted`.",
            pattern=_HOST,
            shape="etjanst.exempel.se",
        ),
    ] = ()
    listen: Annotated[str, Field("Address and port the form is served on.", pattern=_LISTEN, shape="0.0.0.0:8080")] = (
        "0.0.0.0:8080"
    )
    certificate: Annotated[Path | None, Field("File with the TLS certificate chain (PEM). Without it: no TLS.")] = None
    certificate_key: Annotated[Path | None, Field("File with the certificate's private key (PEM).")] = None
    ticket_key: Annotated[
        Path | None, Field("File with the key that signs codes, shared with the server (`hosted`).")
    ] = None
    screen_form: Annotated[bool, Field("Whether visitors can also write on the screen (`embedded`, `hosted`).")] = True
    printer: Annotated[str, Field("Who prints slips: empty for nobody, `default`, or a printer's name.")] = ""
    guest_network: Annotated[str, Field("The guest network's name, for a second code that joins it.")] = ""
    guest_password: Annotated[str, Field("The guest network's password (WPA); empty for an open network.")] = ""


class Settings(NamedTuple):
    """Everything that can be configured."""

    kiosk: KioskSettings
    share: ShareSettings
    screen: ScreenSettings
    session: SessionSettings
    interest: InterestSettings

    @property
    def run_folder(self) -> Path:
        """Where the processes keep their state files."""
        return self.kiosk.data_folder / "run"

    @property
    def media_folder(self) -> Path:
        """Where the catalogue's pictures lie, by content."""
        return self.kiosk.data_folder / "media"

    @property
    def catalogue(self) -> Path:
        """The local database that is shown."""
        return self.kiosk.data_folder / "catalog.sqlite"
