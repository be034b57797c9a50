"""Who a request counts for, when nobody may ask too often or hold too much."""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

OWN_PART: Final = 64
"""One IPv6 computer may take any address of its network's last 64 bits, and another for each request."""


def sender(host: str) -> str:
    """Return `host`, or the network of an IPv6 host; what is no address stays as it is."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, OWN_PART), strict=False))
