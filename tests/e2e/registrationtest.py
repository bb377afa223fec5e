#!/usr/bin/env python3
"""A customer's life on the command line, with the mail that a real server received and the desk's view between."""
import re
import time
import unittest

from mailserver import MailServer, configure_mail
from support import SiteTest, on_both_databases, password_of

PAGES = "https://pin.example.org/desk"


@on_both_databases
class Registration:
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service")

    def setUp(self):
        super().setUp()
        self.account = self.site.run("account", "list", "--limit", "1", user="csr1")["accounts"][0]["account"]
        self.site.run("setting", "set", "customer_pages.base", f'"{PAGES}"')

    def registration(self, command, *secrets, options=(), expect=0, user="web"):
        return self.site.run("registration", command, self.account, *options, user=user, secrets=secrets, expect=expect)

    def reset(self, pin):
        """The desk gives the customer a new initial PIN."""
        self.site.run("account", "reset", self.account, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1",
                      secrets=[pin])

    def state(self):
        return self.site.run("account", "show", self.account, user="csr1")["state"]

    def cause(self):
        return self.site.run("account", "show", self.account, user="csr1")["diagnosis"][0]["code"]

    def mailed(self, server, kind):
        """Sends what waits; the code at the end of the link in the newest mail."""
        self.site.run("mail", "run")
        code, = re.findall(rf"^{PAGES}/{kind}/((?:[A-Z2-9]{{4}}-){{13}}[A-Z2-9]{{4}})$", server.newest_text, re.MULTILINE)
        return code

    def test_from_the_initial_pin_to_the_forgotten_one(self):
        with MailServer() as server:
            configure_mail(self.site, server)
            self.reset("Fresh-42")
            self.assertEqual(self.state(), "not_registered")
            self.assertEqual(self.registration("sign-in", "Fresh-41", expect=3), {"step": "refused"})
            self.assertEqual(self.cause(), "old_pin_after_reset")
            self.assertEqual(self.registration("sign-in", "Fresh-42"), {"step": "register"})
            done = self.registration("register", "Fresh-42", "Spot-77", "my dog", options=("--email", "ann@example.org", "--language", "fr"))
            self.assertEqual(done["step"], "registered")
            self.assertEqual(self.state(), "waiting")
            self.assertEqual(self.cause(), "mail_on_its_way")
            first = self.mailed(server, "enable")
            self.assertIn("numéro de compte", server.newest_text)
            self.assertNotIn(self.account, server.newest_text)
            self.assertEqual(self.registration("sign-in", "Spot-77"), {"step": "use_link"})
            self.assertEqual(self.registration("resend", "Spot-77")["step"], "sent")
            second = self.mailed(server, "enable")
            self.assertEqual(self.registration("enable", first, "Spot-77", expect=3)["step"], "link_ended")
            self.assertEqual(self.registration("enable", second, "spot-77", expect=3)["step"], "refused")
            self.assertEqual(self.registration("enable", second, "Spot-77")["step"], "enabled")
            self.assertEqual(self.state(), "active")
            self.assertEqual(self.registration("sign-in", "Spot-77"), {"step": "signed_in"})

            self.registration("forgot")
            self.site.run("mail", "run")
            self.assertIn("\nSpot-77\n", server.newest_text)
            self.site.run("setting", "set", "forgot_pin.mails", '"reset_link"')
            self.registration("forgot")
            code = self.mailed(server, "reset")
            self.registration("reset", code, "Rex-2020", "the next dog")
            self.assertEqual(self.registration("sign-in", "Spot-77", expect=3), {"step": "refused"})
            self.assertEqual(self.registration("sign-in", "Rex-2020"), {"step": "signed_in"})
            self.assertEqual(self.registration("reset", code, "Max-3030", "dog", expect=3)["error"]["code"], "link_refused")
        actions = {event["action"] for event in self.site.run("audit", "list", "--limit", "100")["events"]}
        self.assertLessEqual({"customer_registered", "link_sent", "account_enabled", "pin_mailed", "reset_link_mailed",
                              "pin_reset_by_customer"}, actions)
        self.assertFalse(self.site.run("audit", "verify").get("problems"))
        report = self.site.run("report", "population", "--ticket", user="csr1")
        self.assertEqual((report["alarms"], report["tickets"], len(report["days"])), ([], [], 14))
        self.assertEqual(sum(day["registered"] for day in report["days"]), 1)
        self.assertEqual(sum(day["enabled"] for day in report["days"]), 1)
        self.assertEqual(report["days"][-1]["states"]["active"], 1)

    def test_the_desk_sends_the_link_again(self):
        self.reset("Fresh-42")
        self.registration("register", "Fresh-42", "Spot-77", "my dog", options=("--email", "ann@example.org"))
        self.assertEqual(self.registration("resend", options=("--desk",), user="csr1")["step"], "sent")
        self.assertEqual(self.site.number("SELECT count(*) FROM outbox WHERE kind = 'enable' AND recipient = 'ann@example.org'"), 2)
        self.registration("resend", options=("--desk",), user="web", expect=3)

    def test_only_the_service_works_for_customers(self):
        for user in ("csr1", "admin1"):
            self.registration("sign-in", "Fresh-42", user=user, expect=3)

    def test_guessing_is_slowed_down(self):
        if time.time() % 900 > 870:  # the quarter of an hour in which failures are counted is about to end
            time.sleep(31)
        for _ in range(10):
            self.registration("sign-in", "wrong", expect=3)
        delayed = self.registration("sign-in", "wrong", expect=3)
        self.assertEqual(delayed["step"], "delayed")
        self.assertTrue(0 < delayed["wait_seconds"] <= 900)


if __name__ == "__main__":
    unittest.main()
