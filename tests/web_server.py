"""A small real web server that gives parts of the files in a folder, and can be told to misbehave."""

import contextlib
import datetime as dt
import ipaddress
import re
import ssl
import threading
from email.utils import formatdate
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


class WebServer(ThreadingHTTPServer):
    """Serves `folder`. `fault(number of the request)` names what is to go wrong with it, or is falsy."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, folder, context=None, port=0):
        super().__init__(("127.0.0.1", port), Answering)
        self.folder, self.fault, self.requests, self.connections = folder, lambda number: None, [], 0
        self.tags, self.released = "strong", threading.Event()
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.scheme = "https" if context else "http"
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def address(self):
        return f"{self.scheme}://localhost:{self.server_port}/catalog.sqlite"

    def handle_error(self, request, client_address):
        """A client that hangs up is no news."""

    def end(self):
        self.released.set()
        self.shutdown()
        self.thread.join()
        self.server_close()


class Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self):
        self.server.connections += 1
        super().setup()

    def log_message(self, *_):
        pass

    def do_GET(self):
        number = len(self.server.requests)
        wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        first, last = (int(each) for each in wanted.groups())
        self.server.requests.append((self.path, first, last - first + 1))
        fault = self.server.fault(number)
        if isinstance(fault, int):
            return self.say(fault, b"<html>no</html>", {"Location": "/elsewhere"})
        if fault == "hang":
            self.server.released.wait()
            self.close_connection = True
            return None
        if fault == "hang up":
            self.close_connection = True
            return None
        path = self.server.folder / self.path.partition("?")[0].lstrip("/")
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return self.say(404, b"")
        return self.give(fault, path, content, first, last)

    def give(self, fault, path, content, first, last):
        headers = self.versions(path, content)
        if fault == "another tag":
            headers["ETag"] = f'"{len(self.server.requests)}"'
        elif self.headers.get("If-Match", headers.get("ETag")) != headers.get("ETag"):
            return self.say(412, b"", headers)
        if fault == "everything":
            return self.say(200, content, headers)
        if first >= len(content):
            return self.say(416, b"", headers | {"Content-Range": f"bytes */{len(content)}"})
        part = content[first : last + 1]
        said = first + 4096 if fault == "another part" else first
        headers["Content-Range"] = f"bytes {said}-{said + len(part) - 1}/{len(content)}"
        if fault == "zipped":
            headers["Content-Encoding"] = "gzip"
        given = {"too short": part[:-1], "too long": part + b"x", "changed": bytes(255 - byte for byte in part)}
        return self.say(206, given.get(fault, part), headers, len(part) if fault == "too short" else None)

    def versions(self, path, content):
        tag = sha256(content).hexdigest()[:16]
        tags = {"strong": {"ETag": f'"{tag}"'}, "weak": {"ETag": f'W/"{tag}"'}}.get(self.server.tags, {})
        if self.server.tags != "none at all":
            tags["Last-Modified"] = formatdate(path.stat().st_mtime, usegmt=True)
        return tags

    def say(self, status, content, headers=None, length=None):
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = length is not None


@contextlib.contextmanager
def serving(folder, context=None):
    server = WebServer(folder, context)
    try:
        yield server
    finally:
        server.end()


def certificate(folder, name="localhost", days=1):
    """Return the contexts of a server that shows a certificate made here and of a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    names = [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=9))
        .not_valid_after(now + dt.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName(names if name == "localhost" else names[:1]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    kept = (
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "key.pem").write_bytes(key.private_bytes(*kept))
    (folder / "certificate.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    return server, ssl.create_default_context(cafile=folder / "certificate.pem")
