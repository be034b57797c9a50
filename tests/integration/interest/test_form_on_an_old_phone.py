"""The form on a phone of late 2016: what it does not know is gone, and all can be read, filled in and sent."""

import phone_of_2016
import pytest
from phone_of_2016 import NEWER, Reader
from small_share import a_type
from test_form_in_a_browser import CUT, OVERLAPPING, TEXTS, TOO_SMALL, TOO_WIDE, visited

from kiosk.interest import seal
from kiosk.interest.process import ASSETS

PAGES = ("form", "errors", "thanks", "expired")
HARD_TO_READ = f"""(() => {{
    const parts = colour => colour.match(/[0-9.]+/g).map(Number);
    const light = colour => parts(colour).slice(0, 3).map(each => each / 255).map(
        each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4
    ).reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0.05);
    const ground = each => {{
        for (; each; each = each.parentElement) {{
            const colour = getComputedStyle(each).backgroundColor;
            if (parts(colour)[3] !== 0) return colour;
        }}
        return 'rgb(255, 255, 255)';
    }};
    return {TEXTS}.filter(text => {{
        const shown = getComputedStyle(text.parentElement);
        const [dark, bright] = [light(shown.color), light(ground(text.parentElement))].sort((one, two) => one - two);
        return bright / dark < 4.5 || parseFloat(shown.fontSize) < 16;
    }}).map(text => text.data.trim());
}})()"""
OUT_OF_REACH = """Array.from(
    document.querySelectorAll('button, summary, a, input:not([type=hidden]), textarea')
).filter(each => !each.matches('.first, .trap *') && each.getClientRects().length).filter(each => {
    const there = each.matches('.choice > input') ? each.nextElementSibling : each;
    there.scrollIntoView({block: 'center'});
    const box = there.getBoundingClientRect();
    return !there.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
}).map(each => each.outerHTML)"""
ASTRAY = """Array.from(document.querySelectorAll('.choice > input, .steps li')).filter(each => {
    if (!each.getClientRects().length) return false;
    if (each.matches('li')) {
        const range = document.createRange();
        range.selectNodeContents(each);
        const [words, line] = [range.getBoundingClientRect(), each.getBoundingClientRect()];
        return (document.dir === 'rtl' ? line.right - words.right : words.left - line.left) < 36;
    }
    const [tick, label] = [each.getBoundingClientRect(), each.nextElementSibling.getBoundingClientRect()];
    const across = Math.min(tick.left - label.left, label.right - tick.right);
    return Math.min(across, tick.top - label.top, label.bottom - tick.bottom) < 6;
}).map(each => each.id || each.textContent)"""
"""A tick lies on its label, and a step has room for its number."""
CLOSE = """(() => {
    const boxes = Array.from(document.querySelectorAll(
        'main > *, form > fieldset, form > .field:not(.trap), .choice > label, .field > input, textarea, .send'
    )).filter(each => each.getClientRects().length);
    const between = (one, two) => Math.max(
        one.left - two.right, two.left - one.right, one.top - two.bottom, two.top - one.bottom
    );
    return boxes.flatMap((one, at) => boxes.slice(at + 1).filter(
        two => !one.contains(two) && between(one.getBoundingClientRect(), two.getBoundingClientRect()) < 6
    ).map(two => `${one.outerHTML} | ${two.outerHTML}`));
})()"""
"""Fingers find one of two."""
HIDDEN = """Array.from(document.querySelectorAll('main input:not([type=hidden]), textarea')).filter(
    each => !each.matches('.trap *') && !each.getClientRects().length
).map(each => each.id)"""
WHAT_COULD_NOT_BE_A_FLEXBOX = """Array.from(document.querySelectorAll('fieldset, legend, button, summary')).filter(
    each => /flex|grid/.test(getComputedStyle(each).display)).length"""
"""Chrome 86 was the first whose fieldset could."""
BROKEN_PICTURES = """Array.from(document.images).filter(
    each => !each.naturalWidth || !/\\.(jpg|svg)$/.test(each.currentSrc)).map(each => each.currentSrc)"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("old")
    phone_of_2016.reduced(ASSETS, folder / "form")
    with visited(folder / "kiosk", phone_of_2016.served(folder / "form")) as site:
        site.kiosk.put(a_type(102, "Läkemedelsfördelningsautomaten"))
        yield site


def test_what_such_a_phone_does_not_know_is_named_with_what_it_has_instead(tmp_path):
    assert phone_of_2016.reduced(ASSETS, tmp_path / "form") == NEWER.keys()


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("a { inset: 0; top: 0 }", "a { top: 0 }"),
        ("a { width: 1rem; width: clamp(1rem, 2vw, 3rem) }", "a { width: 1rem }"),
        ("a { height: 100dvh } b { float: inline-start } i { font-weight: 650 }", "a { } b { } i { }"),
        ("a:focus, a:focus-visible { top: 0 } b:is(i) { top: 0 } b:not(.c, i) { top: 0 }", ""),
        ("a:not(:has(b)) { top: 0 } a:not(.b):hover { top: 0 }", "a:not(.b):hover { top: 0 }"),
        ("@supports (display: grid) { a { top: 0 } }", ""),
        ("@supports (display: flex) and (top: 1px) { a { top: 0 } }", "(display: flex) and (top: 1px)"),
        ("@media (width > 30em) { a { top: 0 } } @media (prefers-color-scheme: dark) { a { top: 0 } }", ""),
    ],
)
def test_the_reader_passes_over_what_is_newer(given, left):
    read = " ".join(Reader().read(given).split())
    assert left in read if left else not read


@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("width", [320, 360])
def test_all_can_be_read_and_reached(site, language, width):
    phone = site.phone
    for page in PAGES:
        phone.look(width=width)
        site.open(page, language)
        phone.ask("document.querySelectorAll('details').forEach(each => { each.open = true })")
        assert phone.ask("document.documentElement.scrollWidth") <= width, page
        for question in (TOO_WIDE, CUT, TOO_SMALL, OVERLAPPING, HARD_TO_READ, OUT_OF_REACH, ASTRAY, CLOSE):
            assert phone.ask(question) == [], page
        assert phone.ask(HIDDEN) == (["email"] if page in {"form", "errors"} else []), page
        assert not phone.ask(WHAT_COULD_NOT_BE_A_FLEXBOX), page
        assert phone.ask(BROKEN_PICTURES) == [], page
        assert phone.ask("getComputedStyle(document.body).direction") == ("rtl" if language == "ar" else "ltr")


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_it_is_filled_in_by_finger_and_sent(site, language):
    phone, text = site.phone, site.kiosk.ticket((101,), language, "try")
    phone.look(width=320, scripts=False)
    phone.go(f"{site.origin}/{text}")
    assert "slot-eleven" in phone.ask(HIDDEN)
    for choice in ("kind-showing", "slot-", "day-wed", "time-morning", "route-email"):
        phone.tap(f"[for='{choice}']")
    for field, words in (("email", "zebra@example.se"), ("name", "Zebrafink"), ("message", "Hej")):
        phone.tap(f"#{field}")
        phone.type(words)
    phone.leave(lambda: phone.tap(".send"))
    assert phone.ask("Boolean(document.querySelector('.thanks'))")
    name = site.kiosk.id_of(text)
    (sealed,) = [path for place in (site.kiosk.data, site.kiosk.share) for path in place.rglob(f"{name}.sealed")]
    found = seal.unseal(sealed.read_bytes(), [site.kiosk.private])
    assert (found.kind, found.route, found.contact) == ("showing", "email", "zebra@example.se")
    assert (found.days, found.time, found.name, found.message) == (("wed",), "morning", "Zebrafink", "Hej")
