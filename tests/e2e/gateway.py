"""The gateway at work for a site, and a browser without script, pictures or colours: forms, links and cookies."""
import html.parser
import http.client
import http.cookies
import os
import re
import signal
import ssl
import subprocess
import urllib.parse

from support import ROOT, environment, password_of

PROGRAM = os.environ.get("PINDESK_GATEWAY", str(ROOT / "build/release/bin/pindesk-gateway"))
SERVICE = "web"


class Pages:
    """Where the customer's pages are."""

    def __init__(self, scheme, port):
        self.scheme, self.port = scheme, port

    @property
    def base(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def connection(self, timeout=60):
        if self.scheme == "https":
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=timeout, context=context)
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def request(self, method, path, body=None, headers=None):
        """Status, headers and text of one answer on a connection of its own."""
        connection = self.connection()
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()


class Gateway(Pages):
    """pindesk-gateway for the site, signed in as its service `web`; the port is one that is free."""

    def __init__(self, site, *options):
        self.site = site
        password = site.path / "gateway-password"
        password.write_text(password_of(SERVICE) + "\n")
        self.log = open(site.path / "gateway.log", "a")
        self.process = subprocess.Popen(
            [PROGRAM, "--site", site.url, "--user", SERVICE, "--key-command", f"cat {password}", "--listen", "127.0.0.1:0",
             "--status", "127.0.0.1:0", *options], stdout=subprocess.PIPE, stderr=self.log, text=True, env=environment(site.path))
        self.status_port = self._port("status")
        self.port = self._port("serving")

    def _port(self, what):
        line = self.process.stdout.readline()
        assert line.startswith(what), f"{line!r}: {(self.site.path / 'gateway.log').read_text()}"
        self.scheme = line.split()[1].split(":")[0]
        return int(line.rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def stop(self):
        """Asks it to end, and does not wait."""
        self.process.send_signal(signal.SIGTERM)

    def end(self):
        if self.process.poll() is None:
            self.stop()
        try:
            code = self.process.wait(timeout=60)
        finally:
            self.process.kill()
            self.process.stdout.close()
            self.log.close()
        assert code == 0, f"the gateway ended with {code}: {(self.site.path / 'gateway.log').read_text()[-2000:]}"

    def ask_status(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.status_port, timeout=60)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()


class _Reader(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.title, self.text, self.fields, self.links, self.action, self.language = "", [], {}, {}, None, None
        self.invalid, self._inside, self._link = set(), [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes["lang"]
        elif tag == "form":
            self.action = attributes["action"]
        elif tag == "input":
            self.fields[attributes["name"]] = attributes.get("value", "")
            if "aria-invalid" in attributes:
                self.invalid.add(attributes["name"])
        elif tag == "a":
            self._link = attributes["href"]
        if tag not in ("input", "meta", "link"):
            self._inside.append(tag)

    def handle_endtag(self, tag):
        while self._inside and self._inside.pop() != tag:
            pass
        if tag == "a":
            self._link = None

    def handle_data(self, data):
        if "title" in self._inside:
            self.title += data
        elif data.strip():
            self.text.append(data.strip())
            if self._link:
                self.links[data.strip()] = self._link


class TextBrowser:
    def __init__(self, gateway, language="en"):
        self.gateway = gateway
        self.language = language
        self.cookies = {}
        self.page, self.status, self.path = None, None, None

    def _go(self, method, path, body=None):
        for _ in range(5):
            headers = {"Accept-Language": self.language, "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
            if body is not None:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            self.status, answer, self.html = self.gateway.request(method, path, body, headers)
            for line in answer.get_all("Set-Cookie") or ():
                for name, morsel in http.cookies.SimpleCookie(line).items():
                    self.cookies.pop(name, None) if morsel["max-age"] == "0" else self.cookies.__setitem__(name, morsel.value)
            if self.status != 303:
                break
            method, path, body = "GET", answer["Location"], None
        self.path = path
        self.page = _Reader(self.html)
        return self

    def open(self, path):
        return self._go("GET", urllib.parse.urlsplit(path).path if path.startswith("http") else path)

    def follow(self, text):
        return self._go("GET", self.page.links[text])

    def submit(self, **fields):
        return self._go("POST", self.page.action, urllib.parse.urlencode({**self.page.fields, **fields}))

    @property
    def text(self):
        return " ".join(self.page.text)

    @property
    def title(self):
        return self.page.title.split(" – ")[0]


def link_of(text, kind):
    """The link of a mail."""
    link, = re.findall(rf"^(https?://\S+/{kind}/\S+)$", text, re.MULTILINE)
    return link
