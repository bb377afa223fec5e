#!/usr/bin/env python3
"""What somebody who means harm sends to the gateway: none of it brings it down, lets anything in, changes the
database, or is written into its log."""
import pathlib
import subprocess
import time
import unittest
import urllib.parse

from gateway import Gateway, TextBrowser
from rawhttp import connect, exchange, request, rest_of, somebody, statuses
from support import SiteTest

MARK = "Planted7391"  # part of everything that is sent and may not be found in the log
FORM = "Content-Type: application/x-www-form-urlencoded"
CODE = "ABCDEFGH-" * 4 + "ABCDEFGH"
PAGES = ("/", "/sign-in", "/signed-in", "/register", "/registered", "/link", "/forgot", "/enabled", "/changed",
         f"/enable/{CODE}", f"/reset/{CODE}", "/style.css", "/robots.txt")
FORMS = {"/sign-in": ("account", "pin"), "/forgot": ("account",), f"/enable/{CODE}": ("account", "pin"),
         f"/reset/{CODE}": ("account", "new_pin", "again", "hint"), "/register": ("new_pin", "again", "hint", "email"), "/link": ()}
KEPT = ("account", "pin_secret", "setting", "staff", "link_token", "directory_account", "mail", "audit_event")
STRICT = {"Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer"}
SLOW = 200
NEXT = request("GET", "/robots.txt")


class Attack(SiteTest):
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service")

    def setUp(self):
        super().setUp()
        self.account = self.site.run("account", "list", "--limit", "1", user="csr1")["accounts"][0]["account"]
        self.gateway = self.started()
        self.before = self.kept()

    def started(self, *options):
        gateway = Gateway(self.site, *options)
        self.addCleanup(self.end, gateway)
        return gateway

    def end(self, gateway):
        try:
            self.assertEqual(gateway.ask_status("/health"), (200, "ready\n"))
        finally:
            gateway.end()
        self.assertNotIn(MARK.lower(), (self.site.path / "gateway.log").read_text().lower())

    def kept(self):
        """The tables that no attack may change: their bytes."""
        return {table: subprocess.run(["sqlite3", "-cmd", ".timeout 20000", self.site.database, f".dump {table}"], check=True, capture_output=True).stdout for table in KEPT}

    def assertNothingChanged(self):
        self.assertEqual(self.kept(), self.before)

    def ask(self, *arguments, gateway=None, **options):
        """The one answer, and its status."""
        answer = exchange(gateway or self.gateway, request(*arguments, **options))
        self.assertEqual(len(statuses(answer)), 1, (arguments, answer[:300]))
        return statuses(answer)[0], answer.decode(errors="replace")

    def reset(self):
        self.site.run("account", "reset", self.account, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=["Fresh-42"])

    def assertStrict(self, headers, what):
        for name, value in STRICT.items():
            self.assertEqual(headers.get_all(name), [value], (what, name))
        self.assertNotIn("Access-Control-Allow-Origin", headers)
        if what[1] not in ("/style.css", "/robots.txt"):
            self.assertEqual(headers.get_all("Cache-Control"), ["no-store"], what)

    def check_headers(self, gateway, https):
        asked = [("GET", path, None, {}) for path in (*PAGES, "/nothing", "/?language=es")]
        asked += [("HEAD", "/", None, {}), ("DELETE", "/", None, {}), ("POST", "/sign-in", "account=1&pin=2", {"Content-Type": FORM[14:]}),
                  ("POST", "/sign-in", "{}", {"Content-Type": "application/json"}), ("GET", "/", None, {"Transfer-Encoding": "chunked"}),
                  ("GET", "/", None, {"Range": "bytes=9-1"}), ("GET", "/v1/authenticate", None, {}), ("POST", "/v1/authenticate", "{}", {"Content-Type": "application/json"}),
                  ("POST", "/v1/authenticate", "{}", {"Content-Type": "text/plain"}), ("POST", "/v1/identify", None, {"Transfer-Encoding": "chunked"}), ("GET", "/v1/", None, {})]
        for what in asked:
            status, headers, _ = gateway.request(*what)
            self.assertStrict(headers, what)
            if what[1].startswith("/v1/"):
                self.assertGreaterEqual(status, 400, what)
                self.assertEqual((headers["Content-Type"], headers["Set-Cookie"]), ("application/json", None), what)
            self.assertEqual("Strict-Transport-Security" in headers, https, what)
            for cookie in headers.get_all("Set-Cookie") or ():
                self.assertEqual(cookie.startswith("__Host-pindesk-"), https, cookie)
                parts = [part.strip() for part in cookie.split(";")[1:]]
                self.assertLessEqual({"Path=/", "HttpOnly", "SameSite=Lax"} | ({"Secure"} if https else set()), set(parts))
                self.assertFalse([part for part in parts if part.startswith("Domain")])
        self.assertIn("Set-Cookie", gateway.request("GET", "/")[1])

    def with_certificate(self, base="https://pins.example"):
        folder = self.site.path
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                        "/CN=pins.example", "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"], check=True, capture_output=True)
        self.site.run("setting", "set", "customer_pages.base", f'"{base}"')
        return self.started("--certificate", folder / "certificate.pem", "--private-key", folder / "key.pem")

    def test_every_answer_has_the_strict_headers_and_cookies(self):
        self.check_headers(self.gateway, https=False)
        self.check_headers(self.with_certificate(), https=True)

    def test_with_its_own_certificate_it_speaks_nothing_but_tls(self):
        gateway = self.with_certificate()
        self.assertEqual(gateway.request("GET", "/")[0], 200)
        for garbage in (request(), "\x16\x03\x01\xff\xff" + "A" * 500, "\x80\x2e\x01" + "\0" * 60, "\0" * 5000, "\x15\x03\x01\x00\x02\x02\x28"):
            self.assertEqual(statuses(exchange(gateway, garbage, tls=False)), [], garbage[:20])
        old = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{gateway.port}", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0"], input=b"", capture_output=True)
        self.assertNotEqual(old.returncode, 0)
        self.assertEqual(statuses(exchange(gateway, request("GET", "/", "Connection: close"))), [200])
        self.assertEqual(statuses(exchange(gateway, NEXT + request("GET", "/", "Connection: close"))), [200, 200])

    def test_each_path_knows_its_methods(self):
        for path in (*PAGES, *FORMS, "/nothing"):
            for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PRI", "get", "PROPFIND", "X"):
                status, answer = self.ask(method, path, FORM, "Connection: close", body=None if method in ("GET", "HEAD") else "")
                known = (method in ("GET", "HEAD")) if path in PAGES and path not in FORMS else method in ("GET", "HEAD", "POST")
                if path == "/nothing":
                    self.assertIn(status, (404, 400, 501), (method, path))
                elif not known:
                    self.assertIn(status, (405, 400, 501), (method, path))
                    self.assertEqual(status == 405, "\r\nAllow: GET, HEAD" in answer, (method, path))
                else:
                    self.assertIn(status, (200, 303, 403), (method, path))
                if method == "TRACE":
                    self.assertNotIn("pins.example", answer)
        self.assertNothingChanged()

    def test_no_path_leads_out(self):
        name = "/etc/passwd"
        for up in ("..", "%2e%2e", "%252e%252e", "..%c0%af..", "%c0%ae%c0%ae", "..%00", "....", "..;", ".%2e", "%u002e%u002e", "..\\", "..%5c", "\xc0\xae."):
            for path in (f"/{up}" * 6 + name, f"/style.css/{up}" + f"/{up}" * 6 + name, f"/enable/{up}/{up}{name}", f"/reset/{up}{name}%00"):
                status, answer = self.ask("GET", path, "Connection: close")
                self.assertIn(status, (400, 404), path)
                self.assertNotIn("root:", answer)
        for path in ("http://127.0.0.1" + name, "//etc/passwd", "*", "file:///etc/passwd", "/" + MARK * 40, f"/enable/{CODE};{MARK}", f"/enable/{'A' * 121}", "/%", "/%zz", "/a%0d%0aSet-Cookie:%20x=1"):
            status, answer = self.ask("GET", path, "Connection: close")
            self.assertIn(status, (400, 404), path)
            self.assertNotIn("Set-Cookie: x", answer)
        self.assertNothingChanged()

    def signed_in(self, path):
        """A browser that has the form open."""
        browser = TextBrowser(self.gateway)
        if path in ("/register", "/link"):
            browser.open("/").submit(account=self.account, pin="Fresh-42")
            self.assertEqual(browser.path, "/register")
        return browser if path == "/link" else browser.open(path)

    def test_script_and_sql_are_nothing_but_text(self):
        self.reset()
        browsers = {path: self.signed_in(path) for path in FORMS}
        self.before = self.kept()
        hostile = (f"<script>alert('{MARK}')</script>", f"\"><img src=x onerror={MARK}>", f"' OR 1=1; DROP TABLE account; --{MARK}",
                   f"1'); UPDATE account SET enabled = 1; --{MARK}", f"{{{{{{token}}}}}}{{{{#fields}}}}{MARK}", f"$(reboot)`id`{MARK}", f"%s%n%x{MARK}",
                   f"\u202e\ufeff\U0001f600{MARK}", f"a\r\nSet-Cookie: evil={MARK}", f"\0{MARK}", f"../../{MARK}", MARK * 1200)
        for path, fields in FORMS.items():
            for field in fields:
                for text in hostile:
                    browser = browsers[path]
                    page = browser.page
                    browser.submit(**{name: text if name == field else "x" if name == "pin" else "" for name in fields})
                    self.assertIn(browser.status, (200, 403, 422), (path, field, text))
                    self.assertNotIn("<script", browser.html)
                    self.assertNotIn("<img", browser.html)
                    self.assertNotIn(" onerror=", browser.html.split("value=")[0])
                    if text in browser.page.fields.values():
                        self.assertNotIn(field, ("pin", "new_pin", "again"), "a secret is shown again")
                    browser.page = page
        for text in hostile[:7]:
            quoted = urllib.parse.quote(text)
            for answer in (self.gateway.request("GET", f"/?language={quoted}"), self.gateway.request("GET", f"/{quoted}"),
                           self.gateway.request("GET", "/", headers={"Cookie": f"pindesk-visit={quoted}; pindesk-passage={quoted}", "Accept-Language": quoted,
                                                                     "User-Agent": text, "Referer": text, "X-Forwarded-For": text})):
                self.assertNotIn(MARK, answer[2])
        self.assertNothingChanged()

    def memory(self):
        status = pathlib.Path(f"/proc/{self.gateway.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def test_what_is_too_large_is_refused_and_not_kept(self):
        large = MARK * 2000
        fields = "&".join(f"{MARK}{number}=x" for number in range(1000))
        cases = ((414, [request("GET", "/" + large)]), (414, ["GET /" + large * 20]), (431, [request("GET", "/", *[f"X-{n}: {MARK}" for n in range(100)])]),
                 (431, [request("GET", "/", f"X: {large}")]), (431, ["GET / HTTP/1.1\r\n", *["X: " + MARK * 90 + "\r\n"] * 2000]),
                 (431, [request("GET", "/", "Cookie: " + large)]), (413, [request("POST", "/sign-in", FORM, body=large)]),
                 (413, [request("POST", "/sign-in", FORM, "Content-Length: 99999999999999"), *[large] * 100]),
                 (400, [request("POST", "/sign-in", FORM, "Content-Length: " + "9" * 40)]), (403, [request("POST", "/sign-in", FORM, body=fields[:16000])]),
                 (411, [request("POST", "/sign-in", FORM, "Transfer-Encoding: chunked"), *["3000\r\n" + "A" * 0x3000 + "\r\n"] * 200]),
                 (415, [request("POST", "/sign-in", FORM, "Content-Encoding: gzip", body="\x1f\x8b" + MARK)]),
                 (415, [request("POST", "/sign-in", "Content-Type: application/json", body="[" * 10000)]),
                 (415, [request("POST", "/sign-in", f"Content-Type: multipart/form-data; boundary={MARK}", body=f"--{MARK}\r\n" * 500)]),
                 (400, [request("GET", "/", "Range: bytes=" + "0-1," * 900)]), (414, ["A" * 300_000]), (400, [request("GET", "/", "X: a\0b")]))
        after_warming = None
        for _ in range(12):
            for expected, parts in cases:
                answer = exchange(self.gateway, *parts)
                self.assertEqual(statuses(answer), [expected], parts[0][:60])
                self.assertNotIn(b"Keep-Alive", answer)
            after_warming = after_warming or self.memory()
        self.assertLess(self.memory() - after_warming, 40, "MiB more")
        self.assertEqual(statuses(exchange(self.gateway, request("GET", "/style.css", "Range: bytes=" + ",".join(["0-"] * 15), "Connection: close"))), [200])
        self.assertNothingChanged()

    def test_what_is_no_request_has_one_refusal_and_no_more(self):
        host = "Host: pins.example\r\n"
        for text in ("\r\n\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n" + host + "\r\n", "GET / HTTP/9.9\r\n" + host + "\r\n",
                     "GET / HTTP/1.1 \r\n" + host + "\r\n", "/ GET HTTP/1.1\r\n" + host + "\r\n", "GET / HTTP/1.1\r\n\r\n", "\0\0\0\0\r\n\r\n", "GET / HTTP/1.1\n" + host + "\r\n",
                     "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n" + host + " folded\r\n\r\n", "GET / HTTP/1.1\r\n" + host + "no colon\r\n\r\n",
                     "GET / HTTP/1.1\r\n" + host + ": empty\r\n\r\n", "GET / HTTP/1.1\r\n" + host + "A b: c\r\n\r\n", "GET / HTTP/1.1\r\n" + host + "X: a\rb\r\n\r\n",
                     "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", "SSH-2.0-x\r\n\r\n", "GET /\x01 HTTP/1.1\r\n" + host + "\r\n"):
            answer = exchange(self.gateway, text + NEXT)
            self.assertEqual(len(statuses(answer)), 1, (text, answer))
            if text != "\r\n\r\n\r\n":  # empty lines before a request are nothing
                self.assertGreaterEqual(statuses(answer)[0], 400, text)
        for text in ("", "G", "GET / HTTP/1.1\r\nHost: a", request("POST", "/sign-in", FORM, "Content-Length: 100") + "account="):
            self.assertLessEqual(set(statuses(exchange(self.gateway, text))), {400}, text)

    def test_no_request_hides_in_another(self):
        hidden = NEXT
        size = f"Content-Length: {len(hidden)}"
        chunks = f"{len(hidden):x}\r\n{hidden}\r\n0\r\n\r\n"
        for headers, body in (((size, "Content-Length: 0"), hidden), (("Content-Length: 0", size), hidden), ((f"{size}, 0",), hidden), ((f"Content-Length: +{len(hidden)}",), hidden),
                              ((f"Content-Length: 0x{len(hidden):x}",), hidden), (("Content-Length: -1",), hidden), (("Content-Length : 0",), hidden), (("Content-Length:",), hidden),
                              (("Content-Length: 0 1",), hidden), (("Content-Length: 0\x0b",), hidden), (("X: a\nContent-Length: 0",), hidden), ((size, "Transfer-Encoding: chunked"), chunks),
                              (("Transfer-Encoding: chunked", "Content-Length: 5"), chunks), (("Transfer-Encoding: chunked",), "0\r\n\r\n" + hidden), (("Transfer-Encoding: xchunked",), hidden),
                              (("Transfer-Encoding : chunked",), hidden), (("Transfer-Encoding: identity",), hidden), (("Transfer-Encoding:\x0bchunked",), hidden),
                              (("X: y", " Transfer-Encoding: chunked"), hidden), (("Content-Length: 0", "\tfolded: 1"), hidden), ((), hidden)):
            for method, path in (("POST", "/sign-in"), ("GET", "/"), ("HEAD", "/"), ("POST", "/nothing"), ("DELETE", "/")):
                if method != "POST" and not headers:
                    continue
                answer = exchange(self.gateway, request(method, path, FORM, *headers) + body)
                self.assertEqual(len(statuses(answer)), 1, (method, path, headers, answer[:200]))
                self.assertGreaterEqual(statuses(answer)[0], 400, (method, path, headers))
        for method, path, kind, expected in (("POST", "/nothing", FORM, 404), ("POST", "/", FORM, 405), ("PUT", "/sign-in", FORM, 405), ("POST", "/sign-in", "Content-Type: text/plain", 415),
                                             ("POST", "/sign-in", FORM, 403), ("GET", "/", FORM, 400), ("OPTIONS", "/", FORM, 400)):
            self.assertEqual(statuses(exchange(self.gateway, request(method, path, kind, body=hidden))), [expected], (method, path))
            self.assertEqual(statuses(exchange(self.gateway, request(method, path, kind, size), hidden + hidden)), [expected], (method, path))

    def test_requests_in_a_row_are_answered_in_their_order(self):
        asked = request("GET", "/") + request("GET", "/nowhere", "X-Forwarded-For: 1") + NEXT
        self.assertEqual(statuses(exchange(self.gateway, asked)), [200, 404], "a refusal ends the connection")
        asked = request("GET", "/register") + request("GET", "/style.css") + request("HEAD", "/") + NEXT
        self.assertEqual(statuses(exchange(self.gateway, *asked)), [303, 200, 200, 200], "also byte by byte")
        self.assertEqual(statuses(exchange(self.gateway, asked * 20)), [303, 200, 200, 200] * 20)

    def failures(self):
        return self.site.sql("SELECT key, count FROM rate_limit WHERE scope = 'customer_place' ORDER BY key")

    def test_a_form_that_is_not_ours_is_not_looked_at(self):
        browser, other = TextBrowser(self.gateway).open("/"), TextBrowser(self.gateway).open("/")
        good = {"account": self.account, "pin": "wrong"}
        cookie = {"Cookie": "; ".join(f"{name}={value}" for name, value in browser.cookies.items()), "Content-Type": FORM[14:]}
        token, foreign = browser.page.fields["token"], other.page.fields["token"]
        for fields, headers in (({}, cookie), ({"token": ""}, cookie), ({"token": foreign}, cookie), ({"token": token + "A"}, cookie), ({"token": token[:-1]}, cookie),
                                ({"token": token}, {"Content-Type": FORM[14:]}), ({"token": token}, {**cookie, "Cookie": "pindesk-visit=AAAAAAAAAAAAAAAAAAAAAA."}),
                                ({"token": token}, {**cookie, "Sec-Fetch-Site": "cross-site"}), ({"token": token}, {**cookie, "Sec-Fetch-Site": "same-site"})):
            for path in FORMS:
                self.assertEqual(self.gateway.request("POST", path, urllib.parse.urlencode({**fields, **good}), headers)[0], 403, (path, fields, headers))
        self.assertEqual(self.failures(), [])
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM sign_in_event"), 0)
        browser.submit(**good)
        self.assertEqual(self.failures(), [["127.0.0.0/24", "1"]])
        self.assertNothingChanged()

    def test_what_one_browser_may_go_on_with_is_nothing_to_another(self):
        self.reset()
        mine = self.signed_in("/register")
        passage = mine.cookies["pindesk-passage"]
        for stolen in (passage, passage[:-4] + "AAAA", passage[4:], "A" * 400, ""):
            thief = TextBrowser(self.gateway).open("/")
            thief.cookies["pindesk-passage"] = stolen
            self.assertEqual(thief.open("/register").title, "Sign in")
            thief.page.action = "/register"
            self.assertEqual(thief.submit(new_pin="Evil-9911", again="Evil-9911", hint="x", email="eve@example.org").status, 403)
        self.assertEqual(mine.open("/register").title, "Choose your own PIN")

    def test_nobody_says_for_themselves_where_they_are(self):
        for number in range(3):
            browser = TextBrowser(self.gateway).open("/")
            ask, browser.gateway = self.gateway.request, type("Lying", (), {"request": staticmethod(
                lambda method, path, body, headers, number=number: ask(method, path, body, {**headers, "X-Forwarded-For": f"203.0.{number}.9", "Forwarded": "for=203.0.113.9", "X-Real-IP": "203.0.113.9"}))})
            browser.submit(account=self.account, pin="wrong")
        self.assertEqual(self.failures(), [["127.0.0.0/24", "3"]])
        proxied = self.started("--proxy", "127.0.0.1")
        browser = TextBrowser(proxied).open("/")
        ask, browser.gateway = proxied.request, type("Behind", (), {"request": staticmethod(
            lambda method, path, body, headers: ask(method, path, body, {**headers, "X-Forwarded-For": "198.51.100.7, 203.0.113.9"}))})
        browser.submit(account=self.account, pin="wrong")
        self.assertEqual(self.failures(), [["127.0.0.0/24", "3"], ["203.0.113.0/24", "1"]])

    def test_slow_connections_do_not_keep_others_out(self):
        """Each sends a byte now and then: plain ones; and with TLS, half before and half after the handshake."""
        gateways = (self.gateway, self.with_certificate())
        letter = request("GET", "/", "X: " + "A" * 500).encode()
        hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 500
        began = time.monotonic()
        slow = [(connect(self.gateway), letter) for _ in range(SLOW)]
        slow += [(connect(gateways[1], tls=number % 2 == 0), hello if number % 2 else letter) for number in range(SLOW)]
        longest, step = 0, 0
        while slow and time.monotonic() - began < 60:
            for gateway in gateways:
                asked = time.monotonic()
                self.assertEqual(gateway.request("GET", "/")[0], 200)
                longest = max(longest, time.monotonic() - asked)
            slow = [(link, text) for link, text in slow if self.still_takes(link, text[step:step + 1])]
            step += 1
            time.sleep(0.3)
        print(f"slow connections were cut off within {time.monotonic() - began:.1f} s; a request took {longest * 1000:.0f} ms at most")
        self.assertEqual(len(slow), 0)
        self.assertLess(longest, 2)

    @staticmethod
    def still_takes(link, byte):
        try:
            link.sendall(byte)
            return True
        except OSError:
            link.close()
            return False


if __name__ == "__main__":
    unittest.main()
