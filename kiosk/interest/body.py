"""The fields of a form that is sent, read within limits and never written to disk."""

from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

LARGEST_BODY: Final = 32 * 1024
MOST_FIELDS: Final = 40


async def read_fields(request: Request) -> list[tuple[str, str]] | None:
    """Return the fields of a form; None if there is more than a form can hold."""
    body = bytearray()
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced) > LARGEST_BODY:
        return None
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST_BODY:
            return None
    try:
        return parse_qsl(
            body.decode("ascii", "replace"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        return None
