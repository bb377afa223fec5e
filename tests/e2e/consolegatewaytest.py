#!/usr/bin/env python3
"""A customer in a real browser, with mail that a real server received, and the Desk that sees each state between.

PINDESK_WALK_PICTURES is a folder for pictures of every page, narrow and wide, light and dark.
"""
import os
import pathlib
import time
import unittest

from browser import Browser
from console import Console
from desktop import Screen
from gateway import Gateway, link_of
from mailserver import MailServer, configure_mail
from support import on_both_databases

ACCOUNT = "00000001/0000010"
PICTURES = os.environ.get("PINDESK_WALK_PICTURES")
LOOKS = ((320, "light"), (320, "dark"), (1000, "light"), (1000, "dark"))


def setUpModule():
    unittest.enterModuleContext(Screen())


@on_both_databases
class CustomerInABrowser:
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service")

    def setUp(self):
        super().setUp()
        self.mail = MailServer()
        self.addCleanup(self.mail.__exit__)
        configure_mail(self.site, self.mail)
        self.gateway = Gateway(self.site)
        self.addCleanup(self.gateway.end)
        self.site.run("setting", "set", "customer_pages.base", f'"{self.gateway.base}"')
        self.site.run("account", "reset", ACCOUNT, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=["Fresh-42"])
        self.browser = Browser()
        self.addCleanup(self.browser.close)
        self.desk = Console(self.site)
        self.addCleanup(self.desk.close)
        self.desk.sign_in("csr1")
        self.desk.look_up(ACCOUNT)

    def look(self, name):
        """The page as it is, in every look: nothing is wider than the window, and every field has a name."""
        for width, scheme in LOOKS:
            self.browser.look(width, scheme=scheme)
            self.assertLessEqual(self.browser.overflow(), 0, f"{name} at {width} pixels")
            if PICTURES and self.product == "sqlite":
                self.browser.picture(pathlib.Path(PICTURES) / f"gateway-{name}-{width}-{scheme}.png")
        self.assertNotIn("", self.browser.field_names())

    def desk_shows(self, state):
        """Without anybody touching it: the Desk hears of it."""
        self.desk.wait(state, "label")

    def mailed(self, number):
        end = time.monotonic() + 60
        while len(self.mail.mails) < number:
            self.assertLess(time.monotonic(), end, "no mail came")
            time.sleep(0.1)
        return self.mail.newest_text

    def sign_in(self, pin):
        self.browser.open(self.gateway.base + "/")
        self.browser.fill(account=ACCOUNT, pin=pin)
        self.browser.press("Sign in")

    def test_from_the_initial_pin_to_the_forgotten_one(self):
        browser = self.browser
        self.desk_shows("Not registered")
        browser.open(self.gateway.base + "/")
        self.look("sign-in")
        self.assertEqual(browser.field_names(), ["Account number", "PIN"])
        self.sign_in("Fresh-41")
        self.assertIn("do not belong together", browser.text("[role=alert]"))
        self.look("refused")
        self.sign_in("Fresh-42")
        browser.wait_path("/register")
        self.look("register")
        browser.fill(new_pin="Spot-77", again="Spot-78", hint="my dog", email="ann@example.org")
        browser.press("Register")
        self.assertIn("not the same", browser.text(".wrong"))
        self.look("register-wrong")
        browser.fill(new_pin="Spot-77", again="Spot-77")
        browser.press("Register")
        browser.wait_path("/registered")
        self.look("registered")
        self.desk_shows("Waiting for e-mail confirmation")
        link = link_of(self.mailed(1), "enable")
        self.sign_in("Spot-77")
        browser.wait_path("/link")
        self.look("link")
        browser.open(link)
        self.look("enable")
        browser.fill(account=ACCOUNT, pin="Spot-77")
        browser.press("Enable")
        browser.wait_path("/enabled")
        self.look("enabled")
        self.desk_shows("Active")
        browser.press("Go to sign-in")
        self.sign_in("Spot-77")
        browser.wait_path("/signed-in")
        self.look("signed-in")
        browser.open(self.gateway.base + "/")
        browser.press("Forgot your PIN?")
        browser.wait_path("/forgot")
        self.look("forgot")
        browser.fill(account=ACCOUNT)
        browser.press("Send")
        browser.wait_heading("Look into your mail")
        self.look("asked")
        self.assertIn("\nSpot-77\n", self.mailed(2))
        self.site.run("setting", "set", "forgot_pin.mails", '"reset_link"')
        browser.open(self.gateway.base + "/forgot")
        browser.fill(account=ACCOUNT)
        browser.press("Send")
        browser.wait_heading("Look into your mail")
        browser.open(link_of(self.mailed(3), "reset"))
        self.look("reset")
        browser.fill(account=ACCOUNT, new_pin="Rex-2020", again="Rex-2020", hint="the next dog")
        browser.press("Change the PIN")
        browser.wait_path("/changed")
        self.look("changed")
        self.sign_in("Rex-2020")
        browser.wait_path("/signed-in")

    def test_by_keyboard_in_spanish(self):
        browser = self.browser
        browser.open(self.gateway.base + "/")
        browser.press("Español")
        browser.wait_heading("Iniciar sesión")
        self.look("sign-in-es")
        browser.type("\ue004")
        while browser.focused() != "Número de cuenta":
            browser.type("\ue004")
        browser.type(ACCOUNT + "\ue004" + "Fresh-42" + "\ue007")
        browser.wait_path("/register")
        browser.wait_heading("Elija su propio PIN")
        self.look("register-es")
        browser.open(self.gateway.base + "/no-such-page")
        self.look("not-found-es")
        self.assertIn("Esa página no existe", browser.text("h1"))


if __name__ == "__main__":
    unittest.main()
