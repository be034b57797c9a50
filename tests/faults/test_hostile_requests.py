"""Everything that strangers can send to the form: it answers plainly, tells nothing, keeps nothing, and goes on."""

import contextlib
import re
import socket
from html.parser import HTMLParser
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from showroom_kiosk import ShowroomKiosk, running

EXPECTED = {200, 303, 400, 404, 405, 413, 422}
MARKER = "Zebrafink"
LEADING = ("href", "src", "action", "formaction")
INWARD = ("/", "#", "tel:")
SECRETS = (b"root:", b"[kiosk]", b"SQLite format", b"Traceback", b"data_folder")
EVIL = (
    f'"><script>alert("{MARKER}")</script>',
    f"'><img src=x onerror=alert(1)>{MARKER}",
    f"</textarea><svg onload=alert(1)>{MARKER}",
    f"{{{{ 7 * 191 }}}} {{% raise %}} {MARKER}",
    f"%0d%0aSet-Cookie: {MARKER}=1",
    f"{MARKER}\r\nX-Evil: 1\r\n\r\n<script>",
    f"javascript:alert('{MARKER}')",
    f"=cmd|' /C calc'!A0 {MARKER}",
    "\u202e\u0000\u001b[31m\ufeff\ud7ff" + MARKER,
)
NAMES = ("kind", "name", "route", "phone", "email", "day", "time", "message", "website", "language", "switch", "slot")
PATHS = (
    "/../kiosk.toml", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/....//....//etc/passwd",
    "/form.css/../../../pyproject.toml", "/form.css%00.html", "//example.org/%2f..", "/\\..\\..\\kiosk.toml",
    "/{ticket}/../ticket.key", "/{ticket}/..%2f..%2fticket.key", "/{ticket}/101.webp/../../catalog.sqlite",
    "/{ticket}/999999999999999999999.webp", "/{ticket}/-1.webp", "/{ticket}%0d%0aX-Evil:1", "http://example.org/",
    "/{ticket}?language=%0d%0aX-Evil:1", "/{ticket}?language=../../etc/passwd", "*", "/%ff%fe", "/{ticket}/",
)  # fmt: skip


class Found(HTMLParser):
    """Every tag and attribute of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes = set(), []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += attributes


class Stranger:
    """Sends bytes from an address of its own each time, so that no rate is met."""

    def __init__(self, kiosk, form):
        self.kiosk, self.form = kiosk, form
        self.port = int(form.origin().rpartition(":")[2])
        self.ticket, self.asked = kiosk.ticket(), 0

    def send(self, request, *, cut_short=False):
        """What comes back: the status (0 for none), the head, and the body. `cut_short`: no more will ever come."""
        self.asked += 1
        source = f"127.{1 + self.asked // 60000}.{self.asked // 250 % 240}.{1 + self.asked % 250}"
        received = b""
        with socket.create_connection(("127.0.0.1", self.port), 20, (source, 0)) as connection:
            with contextlib.suppress(ConnectionError):
                connection.sendall(request)
                if cut_short:
                    connection.shutdown(socket.SHUT_WR)
            with contextlib.suppress(ConnectionError):
                while piece := connection.recv(65536):
                    received += piece
        head, _, body = received.partition(b"\r\n\r\n")
        status = int(head.split()[1]) if head.startswith(b"HTTP/1.1 ") else 0
        return status, head.decode("latin-1"), body

    def post(self, fields, ticket="", **headers):
        body = fields if isinstance(fields, bytes) else urlencode(fields).encode()
        return self.send(request("POST", f"/{ticket or self.ticket}", headers, body))

    def check(self, request, *, cut_short=False):
        """Send it; whatever it is, the answer is a plain one."""
        status, head, body = self.send(request, cut_short=cut_short)
        assert status in EXPECTED | {0}, (status, request)
        assert "evil" not in head.lower()
        assert "set-cookie" not in head.lower()
        assert not [secret for secret in SECRETS if secret in body]
        if "<html" in body.decode("utf-8", "replace"):
            assert "content-security-policy: default-src 'none'" in head
            assert "script" not in Found(body.decode()).tags
        return status

    def is_well(self):
        assert self.send(request("GET", "/form.css"))[0] == 200
        assert self.form.process.poll() is None
        assert self.form.log.read_text(encoding="utf-8") == ""
        assert self.form.state()["sent"] == len(self.kiosk.sealed())


def request(method, path, headers=(), body=b""):
    lines = [f"{method} {path} HTTP/1.1", "Host: kiosk", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in dict(headers).items()]
    return "\r\n".join(lines).encode("utf-8", "surrogatepass") + b"\r\n\r\n" + body


@pytest.fixture(scope="module")
def stranger(tmp_path_factory):
    kiosk = ShowroomKiosk(tmp_path_factory.mktemp("hostile") / "kiosk")
    with running(kiosk) as form:
        made = Stranger(kiosk, form)
        yield made
        made.is_well()
        assert form.end() == 0
        assert form.log.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("path", PATHS)
def test_no_path_leads_out(stranger, path):
    for method in ("GET", "POST", "HEAD"):
        stranger.check(request(method, path.format(ticket=stranger.ticket)))
    stranger.is_well()


@pytest.mark.parametrize("evil", EVIL)
def test_what_is_typed_stays_text(stranger, evil):
    """In every field at once, with a mistake so that the page shows it again."""
    calm, wild = (
        stranger.post(dict.fromkeys(NAMES, words) | {"phone": "x", "switch": "", "kind": "try"})
        for words in ("a", evil)
    )
    assert calm[0] == wild[0] == 422
    page = wild[2].decode()
    assert Found(page).tags == Found(calm[2].decode()).tags
    assert not [name for name, _ in Found(page).attributes if name.startswith("on")]
    assert not [value for name, value in Found(page).attributes if name in LEADING and not value.startswith(INWARD)]
    assert "1337" not in page, "a template is filled in, not run"
    assert "evil" not in wild[1].lower()
    assert all(MARKER.encode() not in path.read_bytes() for path in stranger.kiosk.files())


def test_headers_lead_nowhere(stranger):
    """No address is made of what a request says of itself, and nobody else's page may send the form."""
    good = {"language": "sv", "kind": "try", "route": "phone", "phone": "0701234567"}
    text = stranger.kiosk.ticket()
    lies = {"X_Forwarded_For": "10.0.0.1", "X_Forwarded_Host": "evil.example", "Origin": "https://evil.example"}
    status, _, body = stranger.post(good, text, Sec_Fetch_Site="cross-site", **lies)
    assert status == 404
    assert b"evil" not in body
    status, head, _ = stranger.post(good, text, Sec_Fetch_Site="same-origin", **lies)
    assert status == 303
    assert re.search(r"(?mi)^location: /[A-Za-z0-9_-]+\?language=sv\r?$", head)
    stranger.form.wait(lambda state: state["sent"] == 1 and not state["waiting"], "the delivery")
    stranger.check(request("GET", f"/{text}", {"Accept-Language": f"<script>{MARKER}"}))
    stranger.check(b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")


def test_bodies_that_lie(stranger):
    path = f"/{stranger.ticket}"
    chunked = request("POST", path, {"Transfer-Encoding": "chunked"}).replace(b"Content-Length: 0\r\n", b"")
    for body in (
        chunked + b"4\r\nname\r\n" * 5 + b"0\r\n\r\n",
        chunked + b"fffffffff\r\n" + b"x" * 100_000,
        chunked + b"-1\r\nx\r\n0\r\n\r\n",
        request("POST", path, {"Content-Length": "5"}, b"name=much more than five"),
        request("POST", path, {"Content-Type": "multipart/form-data; boundary=x"}, b"--x\r\n" * 5000),
        request("POST", path, {"Content-Encoding": "gzip"}, b"\x1f\x8b" + b"\x00" * 500),
        request("POST", path, {}, b"&" * 32_000),
        request("POST", path, {}, b"=".join([b"%"] * 10_000)),
        request("POST", path, {}, b"name=" + quote("🦜" * 2000).encode()),
    ):
        stranger.check(body, cut_short=True)
    for length in (b"99999999999999999999", b"-5", b"5, 5", b"0x10", "٣".encode()):
        stranger.check(
            b"POST " + path.encode() + b" HTTP/1.1\r\nHost: k\r\nContent-Length: " + length + b"\r\n\r\nname="
        )
    stranger.is_well()


METHODS = st.sampled_from(["POST", "GET"] * 6 + ["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"])
TEXTS = st.text(max_size=40) | st.sampled_from(EVIL)
FIELDS = st.lists(st.tuples(st.sampled_from(NAMES) | st.text(max_size=8), TEXTS), max_size=45)
HEADERS = st.dictionaries(
    st.sampled_from(
        ["Accept_Language", "Cookie", "Range", "If_None_Match", "Expect", "Upgrade", "Connection", "Referer"]
    ),
    st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=60),
    max_size=4,
)
PLACES = st.sampled_from(
    ["/{ticket}"] * 9
    + ["/", "/form.css", "/icon.svg", "/{ticket}/101.webp", "/{ticket}/101.jpg", "/{ticket}/visning.ics"]
)
ELSEWHERE = st.text(max_size=30).map(lambda text: "/" + quote(text))


def test_anything_at_all(stranger, all_faults, count):
    """Methods, paths, headers and fields as a machine thinks them up; nothing of it is an error of ours."""
    seen = {}

    @settings(max_examples=5000 if all_faults else 250, deadline=None, database=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(METHODS, PLACES | ELSEWHERE, HEADERS, FIELDS, st.booleans())
    def ask(method, place, headers, fields, mistaken):
        wrong = [("phone", "x"), ("route", "phone")] if mistaken else [("website", "trap")]
        body = urlencode([*wrong, *fields], errors="replace").encode()
        status = stranger.check(request(method, place.replace("{ticket}", stranger.ticket), headers, body))
        seen[status] = seen.get(status, 0) + 1

    ask()
    count(f"requests thought up: {sum(seen.values())}, answered {dict(sorted(seen.items()))}")
    assert {200, 404, 405, 422} <= set(seen)
    stranger.is_well()
