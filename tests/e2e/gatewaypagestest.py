#!/usr/bin/env python3
"""A customer's life on the pages, in a browser without script, with the mail that a real server received and the
desk's view between."""
import json
import subprocess
import threading
import time
import unittest

from gateway import PROGRAM, Gateway, TextBrowser, link_of
from mailserver import MailServer, configure_mail
from support import SiteTest, environment, on_both_databases

NEUTRAL = "Account number and PIN do not belong together"


@on_both_databases
class Pages:
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service", "sup1:supervisor")

    def setUp(self):
        super().setUp()
        self.account = self.site.run("account", "list", "--limit", "1", user="csr1")["accounts"][0]["account"]
        self.mail = MailServer()
        self.addCleanup(self.mail.__exit__)
        configure_mail(self.site, self.mail)
        self.gateway = Gateway(self.site)
        self.addCleanup(self.gateway.end)
        self.site.run("setting", "set", "customer_pages.base", f'"{self.gateway.base}"')
        self.browser = TextBrowser(self.gateway)

    def reset(self, pin="Fresh-42"):
        """The desk gives the customer a new initial PIN."""
        self.site.run("account", "reset", self.account, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=[pin])

    def show(self):
        return self.site.run("account", "show", self.account, user="csr1")

    def state(self):
        return self.show()["state"]

    def mailed(self, number):
        """The mail of this number, when the gateway has sent it."""
        end = time.monotonic() + 60
        while len(self.mail.mails) < number:
            self.assertLess(time.monotonic(), end, "no mail came")
            time.sleep(0.1)
        return self.mail.newest_text

    def sign_in(self, pin, browser=None):
        return (browser or self.browser).open("/").submit(account=self.account, pin=pin)

    def register(self, browser, pin="Spot-77", email="ann@example.org"):
        return browser.submit(new_pin=pin, again=pin, hint="my dog", email=email)

    def make_waiting(self):
        self.reset()
        self.sign_in("Fresh-42")
        self.register(self.browser)
        self.assertEqual(self.browser.path, "/registered")
        return link_of(self.mailed(1), "enable")

    def test_from_the_initial_pin_to_the_forgotten_one(self):
        self.reset()
        self.assertIn(NEUTRAL, self.sign_in("fresh-42").text)
        self.assertEqual((self.browser.status, self.browser.page.fields["account"], self.browser.page.fields["pin"]), (403, self.account, ""))
        self.sign_in("  Fresh-42 ")
        self.assertEqual(self.browser.path, "/register")
        self.assertEqual(self.state(), "not_registered")
        self.register(self.browser)
        self.assertEqual(self.browser.path, "/registered")
        self.assertEqual(self.state(), "waiting")
        link = link_of(self.mailed(1), "enable")
        self.sign_in("Spot-77")
        self.assertEqual(self.browser.path, "/link")
        self.browser.submit()
        self.assertIn("a•••••n@example.org", self.browser.text)
        newer = link_of(self.mailed(2), "enable")
        reader = TextBrowser(self.gateway)  # the mail is read somewhere else
        reader.open(link).submit(account=self.account, pin="Spot-77")
        self.assertEqual(reader.title, "This link does not work any more")
        self.assertIn(NEUTRAL, reader.open(newer).submit(account=self.account, pin="spot-77").text)
        reader.open(newer).submit(account=self.account, pin="Spot-77")
        self.assertEqual(reader.path, "/enabled")
        self.assertEqual(self.state(), "active")
        reader.open(newer).submit(account=self.account, pin="Spot-77")
        self.assertEqual(reader.path, "/enabled", "twice by the same customer is no failure")
        self.sign_in("Spot-77")
        self.assertEqual(self.browser.path, "/signed-in")

        self.browser.open("/").follow("Forgot your PIN?").submit(account=self.account)
        self.assertEqual(self.browser.title, "Look into your mail")
        self.assertIn("\nSpot-77\n", self.mailed(3))
        self.site.run("setting", "set", "forgot_pin.mails", '"reset_link"')
        self.browser.open("/forgot").submit(account=self.account)
        reader.open(link_of(self.mailed(4), "reset")).submit(account=self.account, new_pin="Rex-2020", again="Rex-2021", hint="next dog")
        self.assertEqual(reader.page.invalid, {"again"})
        reader.submit(new_pin="Rex-2020", again="Rex-2020")
        self.assertEqual(reader.path, "/changed")
        self.assertIn(NEUTRAL, self.sign_in("Spot-77").text)
        self.sign_in("Rex-2020")
        self.assertEqual(self.browser.path, "/signed-in")
        self.assertFalse(self.site.run("audit", "verify").get("problems"))

    def test_what_is_wrong_stands_beside_its_field_and_nothing_else_is_lost(self):
        self.reset()
        self.sign_in("Fresh-42")
        for entered, wrong in (
                (dict(new_pin="", again="", hint="", email=""), {"new_pin", "again", "hint", "email"}),
                (dict(new_pin="Spot-77", again="Spot-78", hint="dog", email="ann@example.org"), {"again"}),
                (dict(new_pin="abc", again="abc", hint="dog", email="ann@example.org"), {"new_pin"}),
                (dict(new_pin="Fresh-42", again="Fresh-42", hint="dog", email="ann@example.org"), {"new_pin"}),
                (dict(new_pin="Spot-77", again="Spot-77", hint="it is Spot-77", email="ann@example.org"), {"hint"}),
                (dict(new_pin="Spot-77", again="Spot-77", hint="dog", email="ann at example"), {"email"}),
                (dict(new_pin="Spot-77", again="Spot-77", hint="dog", email="ann@example.org\nBcc: eve@example.org"), None)):
            self.browser.open("/register").submit(**entered)
            if wrong is None:
                self.assertEqual(self.browser.status, 403)
                continue
            self.assertEqual((self.browser.status, self.browser.page.invalid), (422, wrong), entered)
            self.assertTrue(self.browser.page.title.startswith("Error: "))
            self.assertEqual((self.browser.page.fields["hint"], self.browser.page.fields["email"]), (entered["hint"], entered["email"]))
            self.assertEqual((self.browser.page.fields["new_pin"], self.browser.page.fields["again"]), ("", ""))
        self.assertEqual(self.state(), "not_registered")
        self.register(self.browser.open("/register"))
        self.assertEqual(self.state(), "waiting")

    def test_scanners_that_fetch_the_link_enable_nothing_and_use_nothing_up(self):
        link = self.make_waiting()
        path = link[len(self.gateway.base):]
        for number in range(100):
            self.assertEqual(self.gateway.request("HEAD" if number % 2 else "GET", path)[0], 200)
        self.assertEqual(self.state(), "waiting")
        TextBrowser(self.gateway).open(link).submit(account=self.account, pin="Spot-77")
        self.assertEqual(self.state(), "active")

    def test_a_link_after_its_time_or_after_a_reset_is_a_way_to_a_new_one(self):
        link = self.make_waiting()
        self.site.sql("UPDATE link_token SET expires_at = 1")
        reader = TextBrowser(self.gateway).open(link).submit(account=self.account, pin="Spot-77")
        self.assertEqual(reader.title, "This link does not work any more")
        self.assertEqual(self.state(), "waiting")
        reader.submit()
        newer = link_of(self.mailed(2), "enable")
        self.reset("Again-43")
        self.assertIn(NEUTRAL, reader.open(newer).submit(account=self.account, pin="Spot-77").text)
        reader.open(newer).submit(account=self.account, pin="Again-43")
        self.assertNotEqual(reader.path, "/enabled")
        self.assertEqual(self.state(), "not_registered")

    def test_of_two_browsers_that_register_one_wins(self):
        self.reset()
        browsers = [TextBrowser(self.gateway) for _ in range(2)]
        for browser in browsers:
            self.sign_in("Fresh-42", browser)
            self.assertEqual(browser.path, "/register")
        work = [threading.Thread(target=self.register, args=(browser, f"Spot-7{number}", f"ann{number}@example.org"))
                for number, browser in enumerate(browsers)]
        for thread in work:
            thread.start()
        for thread in work:
            thread.join()
        self.assertEqual(sorted(browser.status for browser in browsers), [200, 409])
        winner = next(number for number, browser in enumerate(browsers) if browser.status == 200)
        self.assertEqual(browsers[1 - winner].title, "Please sign in again")
        self.assertEqual(self.site.sql("SELECT email FROM account WHERE email LIKE 'ann%'"), [[f"ann{winner}@example.org"]])
        self.assertIn(NEUTRAL, self.sign_in(f"Spot-7{1 - winner}").text)
        self.sign_in(f"Spot-7{winner}")
        self.assertEqual(self.browser.path, "/link")

    def test_a_reset_at_the_desk_ends_a_registration_under_way(self):
        self.reset()
        self.sign_in("Fresh-42")
        self.reset("Again-43")
        self.register(self.browser)
        self.assertEqual((self.browser.status, self.browser.title), (409, "Please sign in again"))
        self.assertEqual(self.state(), "not_registered")

    def test_a_form_that_was_sent_before_changes_nothing(self):
        self.reset()
        self.sign_in("Fresh-42")
        cookies, action, fields = dict(self.browser.cookies), self.browser.page.action, dict(self.browser.page.fields)
        self.register(self.browser)
        replay = TextBrowser(self.gateway)
        replay.cookies = cookies
        replay.open("/register")
        replay.page.action, replay.page.fields = action, fields
        replay.submit(new_pin="Evil-99", again="Evil-99", hint="x", email="eve@example.org")
        self.assertEqual(replay.status, 409)
        self.sign_in("Spot-77")
        self.assertEqual(self.browser.path, "/link")

    def test_each_customer_reads_in_a_language_of_their_own(self):
        browser = TextBrowser(self.gateway, "fr-CA,fr;q=0.9")
        self.assertEqual(browser.open("/").page.language, "fr")
        browser.follow("Español")
        self.assertEqual((browser.page.language, browser.title), ("es", "Iniciar sesión"))
        browser.submit(account=self.account, pin="wrong")
        self.assertEqual(browser.page.language, "es")
        self.assertIn("El número de cuenta y el PIN", browser.text)
        self.assertEqual(browser.open("/forgot").page.language, "es")
        self.reset()
        self.assertEqual(self.sign_in("Fresh-42", browser).page.language, "es")
        self.register(browser)
        self.assertIn("número de cuenta", self.mailed(1))

    def force(self):
        """From now on PINs of fewer than ten characters have to be changed at the gateway."""
        for document in ({"name": "Questions", "questions": ["account_number", "name"], "required": 1},
                         {"name": "Pages", "pin_length": {"min": 10},
                          "force": {"active": True, "authentication_profile": "Questions", "scenarios": ["length"]}}):
            path = self.site.path / "profile.json"
            path.write_text(json.dumps(document))
            self.site.run("profile", "import", path, user="sup1")
            self.site.run("profile", "publish", document["name"], user="sup1")
        self.site.run("setting", "set", "profile.gateway", '"Pages"', user="sup1")

    def make_active(self):
        link = self.make_waiting()
        TextBrowser(self.gateway).open(link).submit(account=self.account, pin="Spot-77")
        self.assertEqual(self.state(), "active")

    def test_a_pin_that_the_profile_refuses_is_changed_after_questions(self):
        self.make_active()
        self.force()
        self.sign_in("Spot-77")
        self.assertEqual((self.browser.path, self.browser.title), ("/identify", "A question before you choose a new PIN"))
        self.browser.submit(answer="somebody else's")
        self.browser.submit(answer="Eve")
        self.assertIn("Not all answers were right", self.browser.text)
        older = dict(self.browser.cookies)
        self.browser.submit(answer=self.account)
        self.assertEqual(self.browser.path, "/change")
        self.browser.submit(new_pin="Rex-2020", again="Rex-2020")
        self.assertEqual((self.browser.status, self.browser.page.invalid), (422, {"new_pin"}), "too short for the profile")
        self.browser.submit(new_pin="Rex-2020-Long", again="Rex-2020-Lang")
        self.assertEqual(self.browser.page.invalid, {"again"})
        replay = TextBrowser(self.gateway)
        replay.cookies = older
        replay.open("/identify").submit(answer="guess")
        self.assertEqual((replay.status, replay.title), (403, "The PIN was not changed"))
        self.browser.submit(new_pin="Rex-2020-Long", again="Rex-2020-Long")
        self.assertEqual(self.browser.path, "/changed")
        self.assertEqual(self.state(), "active")
        self.assertIn(NEUTRAL, self.sign_in("Spot-77").text)
        self.sign_in("Rex-2020-Long")
        self.assertEqual(self.browser.path, "/signed-in")

    def test_three_wrong_rounds_of_answers_end_the_change(self):
        self.make_active()
        self.force()
        self.sign_in("Spot-77")
        for _ in range(5):
            self.browser.submit(answer="nobody's")
        self.assertEqual(self.browser.path, "/identify")
        self.browser.submit(answer="nobody's")
        self.assertEqual((self.browser.status, self.browser.title), (403, "The PIN was not changed"))
        self.assertEqual(self.browser.open("/change").path, "/")

    def test_mails_are_caught_on_practice_sites_alone(self):
        done = subprocess.run([PROGRAM, "--site", self.site.url, "--user", "web", "--key-command", "false", "--listen", "127.0.0.1:0", "--catch-mail"],
                              capture_output=True, text=True, timeout=60, env=environment(self.site.path))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("--catch-mail", done.stderr)
        self.assertEqual(self.browser.open("/mail").status, 404)
        self.assertNotIn("Mails", self.browser.open("/").page.links)

    def test_guessing_is_delayed_and_told_so(self):
        if time.time() % 900 > 840:  # the quarter of an hour in which failures are counted is about to end
            time.sleep(61)
        for _ in range(10):
            self.assertEqual(self.sign_in("wrong").status, 403)
        self.reset()
        self.assertEqual(self.sign_in("Fresh-42").status, 429)
        self.assertIn("too many failures", self.browser.text)


if __name__ == "__main__":
    unittest.main()
