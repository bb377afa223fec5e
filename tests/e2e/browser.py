"""A real browser without a screen, driven as WebDriver says (W3C WebDriver; Debian's chromium and chromedriver)."""
import base64
import json
import os
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

DRIVER = os.environ.get("PINDESK_CHROMEDRIVER", "chromedriver")
PATIENCE = 30  # seconds; only a failing test waits that long
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    def __init__(self, language="en", width=1000, height=800):
        self.folder = tempfile.TemporaryDirectory(prefix="pindesk-browser-", ignore_cleanup_errors=True)
        environment = {**os.environ, "HOME": self.folder.name, "XDG_CONFIG_HOME": self.folder.name, "LANGUAGE": language}
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self.driver = subprocess.Popen([DRIVER, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
        for line in self.driver.stdout:
            if "successfully on port" in line:
                port = line.rsplit(" ", 1)[1].strip(" .\n")
                self.root = f"http://127.0.0.1:{port}/session"
                break
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
                     f"--user-data-dir={self.folder.name}/profile", f"--window-size={width},{height}", f"--accept-lang={language}"]
        preferences = {"intl.accept_languages": language}
        made = self._call("POST", "", {"capabilities": {"alwaysMatch": {"acceptInsecureCerts": True, "goog:chromeOptions": {
            "args": arguments, "prefs": preferences}}}})
        self.root += "/" + made["sessionId"]

    def close(self):
        try:
            self._call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait(timeout=30)
            self.driver.stdout.close()
            self.folder.cleanup()

    def _call(self, method, path, body=None):
        request = urllib.request.Request(self.root + path, method=method, data=json.dumps(body or {}).encode() if method == "POST" else None,
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {json.load(error)['value']['message']}") from None

    def execute(self, command, **parameters):
        """A command of the browser's own protocol."""
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def look(self, width, height=800, scheme="light"):
        """As wide as a telephone or a desk; light or dark."""
        self.execute("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.execute("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def open(self, address):
        self._call("POST", "/url", {"url": address})

    @property
    def path(self):
        return "/" + self._call("GET", "/url").split("/", 3)[3]

    def _find_all(self, selector):
        return [found[_ELEMENT] for found in self._call("POST", "/elements", {"using": "css selector", "value": selector})]

    def _first(self, selector):
        end = time.monotonic() + PATIENCE
        while not (found := self._find_all(selector)):  # the page that a click leads to may not be there yet
            assert time.monotonic() < end, f"no {selector} at {self.path}"
            time.sleep(0.05)
        return found[0]

    def text(self, selector="body"):
        return self._call("GET", f"/element/{self._first(selector)}/text")

    def wait_heading(self, words):
        end = time.monotonic() + PATIENCE
        seen = ""
        while words not in seen:
            assert time.monotonic() < end, f"{seen!r} is not {words!r}"
            time.sleep(0.05)
            try:
                seen = self.text("h1")
            except AssertionError:
                pass  # the page has just gone

    def fill(self, **fields):
        for name, value in fields.items():
            element, = self._find_all(f"input[name={name}]")
            self._call("POST", f"/element/{element}/clear")
            self._call("POST", f"/element/{element}/value", {"text": value})

    def press(self, name):
        """A button or a link, by the name that a screen reader tells."""
        for element in self._find_all("button, a"):
            if self._call("GET", f"/element/{element}/computedlabel") == name:
                self._call("POST", f"/element/{element}/click")
                return
        raise AssertionError(f"no {name!r} in {self.text()!r}")

    def wait_path(self, path):
        end = time.monotonic() + PATIENCE
        while self.path != path:
            assert time.monotonic() < end, f"at {self.path}, not at {path}"
            time.sleep(0.05)
        self._first("h1")  # and the page is there

    def field_names(self):
        """What a screen reader calls each field."""
        return [self._call("GET", f"/element/{element}/computedlabel") for element in self._find_all("input:not([type=hidden])")]

    def focused(self):
        element = self._call("GET", "/element/active")[_ELEMENT]
        return self._call("GET", f"/element/{element}/computedlabel")

    def type(self, text):
        """Into what has the focus."""
        actions = [action for key in text for action in ({"type": "keyDown", "value": key}, {"type": "keyUp", "value": key})]
        self._call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def overflow(self):
        """By how many pixels the page is wider than the window."""
        script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        return self._call("POST", "/execute/sync", {"script": script, "args": []})

    def picture(self, path):
        size = self._call("POST", "/execute/sync", {"script": "return document.documentElement.scrollHeight", "args": []})
        width = self._call("POST", "/execute/sync", {"script": "return window.innerWidth", "args": []})
        shot = self.execute("Page.captureScreenshot", captureBeyondViewport=True, clip={"x": 0, "y": 0, "width": width, "height": size, "scale": 1})
        path.write_bytes(base64.b64decode(shot["data"]))
