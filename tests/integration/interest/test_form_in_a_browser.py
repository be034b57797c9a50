"""The form in a real browser: for every eye and hand, on every page, in every language."""

import contextlib
import itertools
import random
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest
from browser import browser
from showroom_kiosk import IN_NO_HURRY, ShowroomKiosk, running
from test_form_process import self_signed

from catalog.entities import Slot
from kiosk.interest import seal

LANGUAGES = ("sv", "fi", "en", "da", "ar")
SECURE = 'channel = "embedded"\nlisten = "127.0.0.1:0"\ncertificate = "c.pem"\ncertificate_key = "k.pem"\n'
LARGE_TEXT = "document.documentElement.style.fontSize = '225%'"
"""Twice the form's own size."""


class Look(NamedTuple):
    """How somebody looks at it."""

    width: int
    dark: bool = False
    forced: bool = False
    more: bool = False
    large: bool = False


LOOKS = {
    "small": Look(320),
    "phone": Look(390),
    "dark": Look(390, dark=True),
    "large text": Look(390, large=True),
    "small, large text, dark": Look(320, dark=True, large=True),
    "forced colours": Look(390, forced=True),
    "more contrast": Look(390, more=True),
    "desktop": Look(1280),
}
TOO_WIDE = """Array.from(document.querySelectorAll('body *')).filter(each => {
    const box = each.getBoundingClientRect(), shown = getComputedStyle(each);
    return box.width > 1 && shown.position !== 'absolute' && (box.right > innerWidth + 1 || box.left < -1);
}).map(each => `${each.tagName}.${each.className} in ${each.parentElement.className}: ${each.textContent.trim()}`)"""
TOO_SMALL = """Array.from(
    document.querySelectorAll('button, summary, input:not([type=hidden]), textarea, .choice > label')
).filter(each => {
    const box = each.getBoundingClientRect(), shown = getComputedStyle(each);
    const there = box.width > 1 && shown.visibility === 'visible' && !each.matches('.choice > input, .first, .trap *');
    return there && (box.height < 44 || box.width < 44);
}).map(each => each.tagName + '#' + each.id)"""
CUT = """Array.from(
    document.querySelectorAll('h1, h2, p, label, legend, .send, .languages > *, li, dd, a')
).filter(each =>
    each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1 && getComputedStyle(each).display !== 'inline'
).map(each => each.tagName + ': ' + each.textContent.trim())"""

TEXTS = """Array.from((function* () {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) yield walk.currentNode;
})()).filter(text => text.data.trim() && text.parentElement.getClientRects().length
    && !text.parentElement.closest('.first, .trap'))"""
OVERLAPPING = f"""(() => {{
    const places = [];
    const put = (boxes, name) => {{
        for (const box of boxes) if (box.width && box.height) places.push([box, name]);
    }};
    for (const text of {TEXTS}) {{
        const range = document.createRange();
        range.selectNodeContents(text);
        put(range.getClientRects(), text.data.trim());
    }}
    for (const each of document.querySelectorAll('.choice > input, img'))
        put(each.getClientRects(), each.id || each.src);
    return places.flatMap(([one, name], at) => places.slice(at + 1).filter(([two, other]) => name !== other
        && Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1.5
        && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 1.5
    ).map(([, other]) => `${{name}} | ${{other}}`));
}})()"""


class Site:
    """The form of a kiosk and a phone before it."""

    def __init__(self, kiosk, origin, phone):
        self.kiosk, self.origin, self.phone = kiosk, origin, phone
        self._thanked = kiosk.ticket(kind="showing")
        self._send(self._thanked)

    def _send(self, text):
        self.phone.look()
        self.phone.go(f"{self.origin}/{text}")
        self.phone.ask("document.getElementById('slot-ten').click()")
        self.phone.ask("document.getElementById('phone').value = '0701234567'")
        self.submit()
        assert "Tack!" in self.phone.ask("document.title")

    def submit(self):
        self.phone.leave(lambda: self.phone.ask("document.querySelector('.send').click()"))

    def open(self, page, language):
        """Come to a page as a visitor does."""
        if page in {"form", "errors"}:
            text = self.kiosk.ticket((101, 102) if page == "errors" else (101,), language, "showing")
            self.phone.go(f"{self.origin}/{text}?language={language}")
        elif page == "thanks":
            self.phone.go(f"{self.origin}/{self._thanked}?language={language}")
        elif page == "expired":
            self.phone.go(f"{self.origin}/{self.kiosk.ticket(minutes_ago=45)}?language={language}")
        else:
            self.phone.go(f"{self.origin}/?language={language}")
        if page == "errors":
            self.phone.ask("document.getElementById('message').value = 'x'.repeat(501)")
            self.submit()
            self.phone.wait("document.activeElement.className === 'summary'")  # a screen reader begins there


PAGES = ("form", "errors", "thanks", "expired", "start")


@contextlib.contextmanager
def visited(folder, code=IN_NO_HURRY):
    """A kiosk with two showings to book, its form, and a phone before it."""
    kiosk = ShowroomKiosk(folder, SECURE)
    for name, content in zip(("c.pem", "k.pem"), self_signed(), strict=True):
        (kiosk.folder / name).write_bytes(content)
    day = (datetime.now(UTC) + timedelta(days=3)).strftime("%Y-%m-%d")
    kiosk.put(
        Slot(id="ten", starts=f"{day}T10:00"),
        Slot(id="eleven", starts=f"{day}T11:00", note={"sv": "Kom till receptionen.", "ar": "تعال إلى الاستقبال."}),
    )
    with running(kiosk, code=code) as form, browser("--ignore-certificate-errors") as phone:
        yield Site(kiosk, form.origin(), phone)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with visited(tmp_path_factory.mktemp("browser") / "kiosk") as site:
        yield site


def put_on(phone, look):
    phone.look(width=look.width, dark=look.dark, forced=look.forced, more=look.more)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_in_anybodys_way(site, page, language, seed, all_faults):
    names = sorted(LOOKS) if all_faults else random.Random(f"{seed}{page}{language}").sample(sorted(LOOKS), 2)
    for name in names:
        look = LOOKS[name]
        put_on(site.phone, look)
        site.open(page, language)
        site.phone.ask("document.querySelectorAll('details').forEach(each => { each.open = true })")
        if look.large:
            site.phone.ask(LARGE_TEXT)
        assert site.phone.violations() == [], name
        for question in (TOO_WIDE, TOO_SMALL, CUT, OVERLAPPING):
            assert site.phone.ask(question) == [], name
        assert site.phone.ask("document.documentElement.scrollWidth") <= look.width, name


def test_it_asks_nobody_else_and_keeps_nothing_on_the_phone(site):
    site.phone.requests.clear()
    for page in PAGES:
        site.open(page, "sv")
    assert len(site.phone.requests) > 15
    assert {"/".join(address.split("/")[:3]) for address in site.phone.requests} == {site.origin}
    assert site.phone.call("Network.getCookies")["cookies"] == []
    assert site.phone.ask("localStorage.length + sessionStorage.length") == 0
    assert site.phone.ask("document.scripts.length") == 0


def test_by_keyboard_alone_without_scripts(site):
    phone = site.phone
    phone.look(scripts=False)
    text = site.kiosk.ticket((102,), "sv", "try")
    phone.go(f"{site.origin}/{text}")
    seen = []
    for _ in itertools.repeat(None, 60):
        phone.press("Tab", 9)
        seen.append(phone.ask("document.activeElement.id || document.activeElement.className"))
        if seen[-1] == "phone":
            phone.type("070-123 45 67")
        if seen[-1] == "name":
            phone.type("Zebrafink")
        if seen[-1] == "send":
            break
    assert [each for each in seen if each in {"kind-try", "route-phone", "phone", "name", "message", "send"}] == [
        "kind-try",
        "route-phone",
        "phone",
        "name",
        "message",
        "send",
    ]
    assert "website" not in seen
    phone.leave(lambda: phone.press("Enter", 13, "\r"))
    assert "Tack!" in phone.ask("document.title")
    name = site.kiosk.id_of(text)
    (sealed,) = [path for place in (site.kiosk.data, site.kiosk.share) for path in place.rglob(f"{name}.sealed")]
    assert seal.unseal(sealed.read_bytes(), [site.kiosk.private]).name == "Zebrafink"
