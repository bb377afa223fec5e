#!/usr/bin/env python3
"""A newcomer plays the customer on the practice site: the console starts the customer's pages, a browser walks
through them with the mails that were caught, and the Desk shows each step.

PINDESK_WALK_PICTURES is a folder for pictures of the page and of the desk.
"""
import http.client
import os
import pathlib
import tempfile
import unittest

from console import CONSOLE, Console
from desktop import Program, Screen, wait_until
from gateway import Pages, TextBrowser
from support import environment

ACCOUNT, ANSWERS = "10318/244", {"Name": "Samuel Okafor", "Service address": "9 Canal St", "Telephone number": "217 555 0118"}
PICTURES = os.environ.get("PINDESK_WALK_PICTURES")


def setUpModule():
    global screen
    screen = unittest.enterModuleContext(Screen())


class PracticeConsole(Console):
    def __init__(self, home):
        Program.__init__(self, [CONSOLE, "--practice"], environment(home, TMPDIR=home, XDG_DATA_HOME=home))

    def sign_in(self, user, password):
        # It makes the site first.
        wait_until(lambda: self.find("User name", "text"), self.outline, 120)
        self.type_user(user)
        self.write(password)
        self.press("Return")
        self.wait("Get PIN", "push button")

    def go_to(self, page):
        self.wait(page, "check box").focus()
        self.press("space")

    def start_pages(self):
        self.go_to("Practice")
        self.push("Start the customer's pages")
        place = self.wait("The pages are at http://127.0.0.1:", "label")
        return Pages("http", int(place.name.rsplit(":", 1)[1]))


class PlayTheCustomer(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="pindesk-test-")
        self.addCleanup(home.cleanup)
        self.desk = PracticeConsole(home.name)
        self.addCleanup(self.desk.close)
        self.desk.activate()
        self.desk.sign_in("csr1", "Practice-Desk-1")

    def assertEnds(self, pages):
        def is_gone():
            try:
                pages.request("GET", "/")
            except (ConnectionError, http.client.HTTPException):
                return True
            return False
        wait_until(is_gone, lambda: "the customer's pages are still there", 60)

    def picture(self, name):
        if PICTURES:
            screen.picture(str(pathlib.Path(PICTURES) / f"practice-{name}.png"))

    def newest_mail(self, browser):
        """The page of the mail that comes last, once there is one."""
        def mails():
            browser.open("/mail")
            return [text for text, path in browser.page.links.items() if path.startswith("/mail/")]
        return browser.follow(wait_until(mails, lambda: "no mail came", 60)[0])

    def test_from_the_reset_to_the_enabled_account(self):
        desk = self.desk
        pages = desk.start_pages()
        self.picture("serving")
        desk.look_up(ACCOUNT)
        desk.verify(ANSWERS)
        desk.fill_reset("Fresh-42")
        desk.press("Return")
        desk.wait("Not registered", "label")
        browser = TextBrowser(pages)
        browser.open("/").submit(account=ACCOUNT, pin="Fresh-42")
        self.assertEqual(browser.path, "/register", browser.text)
        browser.submit(new_pin="Spot-77", again="Spot-77", hint="my dog", email="sam@example.org")
        self.assertEqual(browser.path, "/registered", browser.text)
        desk.wait("Waiting for e-mail confirmation", "label")
        self.newest_mail(browser)
        self.assertIn("sam@example.org", browser.text)
        link, = (text for text in browser.page.links if text.startswith(pages.base + "/enable/"))
        browser.follow(link).submit(account=ACCOUNT, pin="Spot-77")
        self.assertEqual(browser.path, "/enabled", browser.text)
        desk.wait("Active", "label")
        self.picture("active")
        browser.open("/").follow("Mails")
        self.assertEqual(browser.path, "/mail")
        self.assertEqual(browser.open("/mail/99").status, 404)

    def test_the_pages_end_by_the_button_and_with_the_console(self):
        pages = self.desk.start_pages()
        self.assertEqual(pages.request("GET", "/")[0], 200)
        self.desk.push("Stop the customer's pages")
        self.assertEnds(pages)
        again = self.desk.start_pages()
        self.assertEqual(again.request("GET", "/mail")[0], 200)
        self.desk.process.kill()
        self.assertEnds(again)


if __name__ == "__main__":
    unittest.main()
