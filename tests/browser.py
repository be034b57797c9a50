"""A real browser without a window, told what to do over a pipe (the Chrome DevTools Protocol)."""

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

AXE = Path(__file__).resolve().parent / "axe" / "axe.min.js"
PATIENCE_SECONDS = 60.0
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SHIM = """
import os, sys
from fcntl import F_DUPFD, fcntl
commands, answers = (fcntl(int(number), F_DUPFD, 10) for number in sys.argv[1:3])
os.dup2(commands, 3)
os.dup2(answers, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""The browser reads commands from file 3 and answers on file 4."""


class Browser:
    """One tab. What a page cannot do without leaving its machine, it cannot do here either."""

    def __init__(self, send, receive):
        self._send, self._receive, self._held, self._number = send, receive, b"", 0
        self.requests = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    _session = None

    def call(self, method, **parameters):
        """Return what the browser answers to a command."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._send, json.dumps(message).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == self._number:
                assert "error" not in told, told
                return told["result"]

    def _next(self):
        end = time.monotonic() + PATIENCE_SECONDS
        while b"\0" not in self._held:
            ready, _, _ = select.select([self._receive], [], [], max(0.0, end - time.monotonic()))
            assert ready, "the browser says nothing"
            piece = os.read(self._receive, 1 << 20)
            assert piece, "the browser has gone"
            self._held += piece
        line, self._held = self._held.split(b"\0", 1)
        told = json.loads(line)
        if told.get("method") == "Network.requestWillBeSent":
            self.requests.append(told["params"]["request"]["url"])
        return told

    def look(self, *, width=390, height=844, zoom=1.0, dark=False, forced=False, more=False, scripts=True):
        """Be another screen: `zoom` is the reader's text size, which on a phone leaves fewer CSS pixels."""
        self.call("Emulation.setDeviceMetricsOverride", width=round(width / zoom), height=round(height / zoom),
                  deviceScaleFactor=zoom, mobile=False)  # fmt: skip
        features = {
            "prefers-color-scheme": "dark" if dark else "light",
            "forced-colors": "active" if forced else "none",
            "prefers-contrast": "more" if more else "no-preference",
        }
        told = [{"name": name, "value": value} for name, value in features.items()]
        self.call("Emulation.setEmulatedMedia", features=told)
        self.call("Emulation.setScriptExecutionDisabled", value=not scripts)

    def go(self, address):
        """Open a page and wait until all of it is there."""
        self.call("Page.navigate", url=address)
        self.settle()

    def settle(self):
        """Wait until the page is whole."""
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def leave(self, act):
        """Do what leads to another page, and wait until that is whole."""
        before = self.ask("performance.timeOrigin")
        act()
        self.wait(f"performance.timeOrigin !== {before}")
        self.settle()

    def wait(self, expression):
        """Wait until something is true in the page."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not self.ask(expression):
            assert time.monotonic() < end, expression
            time.sleep(0.02)

    def ask(self, expression):
        """Return what a piece of JavaScript is worth in the page; a promise is waited for."""
        done = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def tap(self, selector):
        """Bring something into view and press where it is, as a finger does: what lies over it takes the press."""
        quoted = json.dumps(selector)
        x, y = self.ask(f"""(() => {{
            const it = document.querySelector({quoted});
            it.scrollIntoView({{block: 'center'}});
            const box = it.getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2];
        }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def type(self, text):
        """Write with the keyboard."""
        self.call("Input.insertText", text=text)

    def press(self, key, code=0, text=""):
        """Press a key."""
        words = {"key": key, "windowsVirtualKeyCode": code} | ({"text": text} if text else {})
        self.call("Input.dispatchKeyEvent", type="keyDown", **words)
        self.call("Input.dispatchKeyEvent", type="keyUp", **words)

    def picture(self):
        """Return the whole page as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"])

    def violations(self):
        """Return what axe finds wrong, a line each."""
        self.ask(AXE.read_text(encoding="utf-8") + "; 0")
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        words = json.dumps({"runOnly": tags, "resultTypes": ["violations"]})
        found = self.ask(f"axe.run(document, {words}).then(r => r.violations.map("
                         "v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')))")  # fmt: skip
        return list(found)


@contextlib.contextmanager
def browser(*flags):
    """A browser of its own, gone afterwards."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "Chromium is not here: python3 build/dev.py test installs it"
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        words = [program, *FLAGS, *flags, "--remote-debugging-pipe", f"--user-data-dir={profile}"]
        shim = [sys.executable, "-c", SHIM, str(theirs_in), str(theirs_out)]
        process = subprocess.Popen([*shim, *words], pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        try:
            yield Browser(ours_out, ours_in)
        finally:
            os.close(ours_out)
            process.kill()
            process.wait()
            os.close(ours_in)
