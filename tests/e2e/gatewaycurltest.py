#!/usr/bin/env python3
"""The customer's pages with curl and a plain-text mail: what a script, or somebody without a browser, can do."""
import contextlib
import re
import subprocess
import time
import unittest

from gateway import Gateway, link_of
from mailserver import MailServer, configure_mail
from support import SiteTest


class Curl(SiteTest):
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service")

    def curl(self, address, **fields):
        """The page; the fields go to curl's standard input, not into its arguments."""
        jar = self.site.path / "cookies"
        lines = [f'url = "{address}"', f'cookie = "{jar}"', f'cookie-jar = "{jar}"', "location", "silent", "show-error"]
        lines += [f'data-urlencode = "{name}={value}"' for name, value in fields.items()]
        return subprocess.run(["curl", "--config", "-"], input="\n".join(lines), text=True, capture_output=True, check=True, timeout=60).stdout

    def post(self, page, **fields):
        """Posts the form that the page holds."""
        action, = re.findall(r'<form method="post" action="([^"]+)"', page)
        token, = re.findall(r'name="token" value="([^"]+)"', page)
        return self.curl(self.gateway.base + action, token=token, **fields)

    def title(self, page):
        return re.search(r"<h1[^>]*>(.*?)</h1>", page).group(1)

    def mail_of(self, number):
        end = time.monotonic() + 60
        while len(self.mail.mails) < number:
            self.assertLess(time.monotonic(), end, "no mail came")
            time.sleep(0.1)
        return self.mail.newest_text

    def test_from_the_initial_pin_to_the_forgotten_one(self):
        account = self.site.run("account", "list", "--limit", "1", user="csr1")["accounts"][0]["account"]
        self.site.run("account", "reset", account, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=["Fresh-42"])
        with MailServer() as self.mail, contextlib.ExitStack() as stack:
            configure_mail(self.site, self.mail)
            self.gateway = stack.enter_context(Gateway(self.site))
            base = self.gateway.base
            self.site.run("setting", "set", "customer_pages.base", f'"{base}"')
            page = self.post(self.curl(base + "/"), account=account, pin="Fresh-42")
            self.assertEqual(self.title(page), "Choose your own PIN")
            page = self.post(page, new_pin="Spot-77", again="Spot-77", hint="my dog", email="ann@example.org")
            self.assertEqual(self.title(page), "Thank you. One step is left")
            page = self.post(self.curl(link_of(self.mail_of(1), "enable")), account=account, pin="Spot-77")
            self.assertEqual(self.title(page), "Your account is enabled")
            page = self.post(self.curl(base + "/"), account=account, pin="Spot-77")
            self.assertEqual(self.title(page), "You are signed in")
            self.post(self.curl(base + "/forgot"), account=account)
            self.assertIn("\nSpot-77\n", self.mail_of(2))


if __name__ == "__main__":
    unittest.main()
