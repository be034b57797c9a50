"""Where the form listens, and how a phone reaches it."""

import os
import socket
from collections.abc import Callable
from typing import Final

from kiosk.settings import AUTO, InterestSettings

ANYWHERE: Final = ("0.0.0.0", "::")  # noqa: S104 - compared with, not listened on
ELSEWHERE: Final = ("192.0.2.1", 9)
"""An address set aside for documentation (RFC 5737): nobody is there, and nothing is sent."""


def host_and_port(listen: str) -> tuple[str, int]:
    """Return the two halves of `0.0.0.0:8080` or `[::]:8080`."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


def open_listener(listen: str) -> socket.socket:
    """Return a socket that listens there. Raises `OSError`; `OverflowError` for a port past 65535."""
    host, port = host_and_port(listen)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        if os.name == "nt":  # there, SO_REUSEADDR would let another program take the port
            listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    listener.setblocking(False)  # noqa: FBT003
    return listener


def own_address() -> str:
    """Return this computer's address on the network it would reach others by; 127.0.0.1 if it has no network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(ELSEWHERE)  # chooses a route; a datagram socket sends nothing by connecting
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def origin_of(settings: InterestSettings, port: int, find_address: Callable[[], str] = own_address) -> str:
    """Return the beginning of the form's address: the configured one, or this computer's own with `port`."""
    if settings.origin != AUTO:
        return settings.origin
    host, _ = host_and_port(settings.listen)
    host = find_address() if host in ANYWHERE else host
    scheme = "https" if settings.certificate else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"
