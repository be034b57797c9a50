"""What is killed or cut off from power: a visitor's registration from the button to the share, in a program of its own.

`registration_work.py FOLDER TICKET [careless]`: the form of the kiosk in FOLDER takes one registration, says
"confirmed" when the visitor is thanked, and carries it. `careless`: nothing is ever flushed.
"""

import asyncio
import os
import sys
from pathlib import Path

import httpx

from kiosk.config import load
from kiosk.interest import answers
from kiosk.interest.process import FormProcess

CONFIRMED = b"confirmed"
FIELDS = {"language": "sv", "kind": "contact", "route": "phone", "phone": "0701234567", "name": "Zebrafink"}
THANKED = 303


def send(form, text):
    """What the form answers when the ticket's registration is sent."""

    async def talk():
        transport = httpx.ASGITransport(form._application)
        async with httpx.AsyncClient(transport=transport, base_url="http://kiosk") as client:
            return (await client.post(f"/{text}", data=FIELDS)).status_code

    return asyncio.run(talk())


def form_of(folder):
    """The form's process as it begins, which changes the disk too."""
    return FormProcess(load(folder / "kiosk.toml"), lambda: True)


async def at_once(what, *arguments):
    """In place of Starlette's threads: strace counts each thread's calls by themselves."""
    return what(*arguments)


def main(folder, text):
    answers.run_in_threadpool = at_once
    form = form_of(folder)
    assert send(form, text) == THANKED
    os.write(1, CONFIRMED)
    assert form._delivery.carry_all()


if __name__ == "__main__":
    if "careless" in sys.argv:
        os.fsync = lambda _: None
    main(Path(sys.argv[1]), sys.argv[2])
