"""A real browser: headless Chromium, driven over WebDriver's HTTP calls and nothing else.

Source: <https://www.w3.org/TR/webdriver2/>
"""

import json
import shutil
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request
from pathlib import Path

from conformance.server import clean_environment

START_SECONDS_MAX = 30
CALL_SECONDS_MAX = 60
# WebDriver's own name for a reference to an element.
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SWITCHES = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]


def missing():
    """What is not installed of a browser, or None."""
    absent = [name for name in ("chromium", "chromedriver") if not shutil.which(name)]
    return f"{' and '.join(absent)} not installed (Debian packages chromium and chromium-driver)" if absent else None


class BrowserFailed(AssertionError):
    """The browser or its driver did not do what it was asked for."""


class Browser:
    """A browser with a profile of its own, which is gone with it. Use as a context manager."""

    def __enter__(self):
        self.home = Path(tempfile.mkdtemp(prefix="ironkeep-browser-"))
        environment = clean_environment(self.home)
        self.driver = subprocess.Popen(
            [shutil.which("chromedriver"), "--port=0", f"--log-path={self.home / 'driver.log'}"],
            env=environment, cwd=self.home, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        try:
            self.address = f"http://127.0.0.1:{self.port()}"
            self.session = ""
            profile = self.home / "profile"
            profile.mkdir()
            options = {"args": [*SWITCHES, f"--user-data-dir={profile}"], "binary": shutil.which("chromium")}
            made = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}})
            self.session = f"/session/{made['sessionId']}"
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, kind, value, trace):
        try:
            self.call("DELETE", "")
        finally:
            self.end()

    def end(self):
        self.driver.terminate()
        try:
            self.driver.wait(CALL_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            self.driver.kill()
            self.driver.wait()
        self.driver.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def port(self):
        """The port that the driver has chosen and says in its first lines."""
        watchdog = threading.Timer(START_SECONDS_MAX, self.driver.kill)
        watchdog.start()
        said = ""
        try:
            for line in self.driver.stdout:
                said += line
                _, found, port = line.partition("started successfully on port ")
                if found:
                    # What it says later would fill the pipe and stop it.
                    threading.Thread(target=self.driver.stdout.read, daemon=True).start()
                    return int(port.strip().rstrip("."))
        finally:
            watchdog.cancel()
        raise BrowserFailed(f"chromedriver did not start:\n{said}")

    def call(self, method, path, body=None):
        """One call of WebDriver, and its value."""
        data = None if method in ("GET", "DELETE") else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.address + self.session + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            # The machine may have a proxy for what is outside; the driver is here.
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=CALL_SECONDS_MAX) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise BrowserFailed(f"{method} {path}: {error.read().decode(errors='replace')}") from None

    def visit(self, url):
        """Loads a page and waits until it is there; where the browser is then."""
        self.call("POST", "/url", {"url": url})
        return self.location()

    def location(self):
        return self.call("GET", "/url")

    def text(self):
        """What the page shows, be it HTML, XML or plain text."""
        return self.run("return document.documentElement.textContent")

    def run(self, script, *arguments):
        """What a script of the page returns."""
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def wait_for(self, script, *arguments):
        """What the promise of an expression comes to."""
        body = f"const done = arguments[arguments.length - 1]; ({script})(...arguments).then(done, error => done({{refused: String(error)}}))"
        return self.call("POST", "/execute/async", {"script": body, "args": list(arguments)})

    def find(self, selector):
        return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def type(self, selector, text):
        """Types into a field; into one for files, the path of a file."""
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def click(self, selector):
        self.call("POST", f"/element/{self.find(selector)}/click")
