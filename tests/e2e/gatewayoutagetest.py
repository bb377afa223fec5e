#!/usr/bin/env python3
"""The gateway and a database that is gone in the middle of a request: what comes back in time is answered rightly and
done once; what does not is said, and works again afterwards.

PINDESK_TEST_PAUSE is for how many seconds the database is gone; by default three; ten in the long fault tests.
"""
import concurrent.futures
import os
import time
import unittest

from gateway import Gateway, TextBrowser
from mailserver import MailServer, configure_mail
from server import Server
from support import SiteTest

PAUSE = float(os.environ.get("PINDESK_TEST_PAUSE", "3"))
LONGEST = 60  # until a page says that it is not possible at the moment


def setUpModule():
    global server
    server = unittest.enterModuleContext(Server())


class Outage(SiteTest):
    product = "postgresql"

    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service")

    def setUp(self):
        super().setUp()
        self.account = self.site.run("account", "list", "--limit", "1", user="csr1")["accounts"][0]["account"]
        self.site.run("account", "reset", self.account, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=["Fresh-42"])
        self.mail = MailServer()
        self.addCleanup(self.mail.__exit__)
        configure_mail(self.site, self.mail)
        self.site.run("setting", "set", "customer_pages.base", '"http://127.0.0.1:8080"')
        self.gateway = Gateway(self.site)
        self.addCleanup(self.gateway.end)
        self.addCleanup(server.go_on)
        self.pool = self.enterContext(concurrent.futures.ThreadPoolExecutor(4))
        self.browser = TextBrowser(self.gateway)

    def signed_in(self):
        return self.browser.open("/").submit(account=self.account, pin="Fresh-42")

    def register(self):
        began = time.monotonic()
        self.browser.submit(new_pin="Spot-77", again="Spot-77", hint="my dog", email="ann@example.org")
        return time.monotonic() - began

    def check_once(self, sign_ins):
        self.assertEqual(self.site.sql("SELECT email, initialized, enabled, version FROM account WHERE email = 'ann@example.org'"), [["ann@example.org", "t", "f", self.version]])
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM link_token"), 1)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM audit_event WHERE action = 'customer_registered'"), 1)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM sign_in_event WHERE outcome = 'succeeded'"), sign_ins)
        self.site.check_trail()

    def next_version(self):
        location, customer = self.account.split("/")
        version = self.site.number(f"SELECT version FROM account WHERE location_id = '{location}' AND customer_id = '{customer}'")
        self.version = str(version + 1)

    def test_a_database_that_hangs_or_restarts_is_waited_for(self):
        self.assertEqual(self.signed_in().path, "/register")
        self.next_version()
        self.assertEqual(self.gateway.ask_status("/health"), (200, "ready\n"))
        server.stop()
        registering = self.pool.submit(self.register)
        began = time.monotonic()
        self.assertEqual(self.gateway.ask_status("/health"), (503, "not ready\n"))
        self.assertLess(time.monotonic() - began, 8)
        time.sleep(max(0, PAUSE / 2 - (time.monotonic() - began)))
        server.kill()
        time.sleep(PAUSE / 2)
        self.assertFalse(registering.done())
        server.start()
        took = registering.result(timeout=LONGEST)
        print(f"gone for {PAUSE:.0f} s: answered after {took:.1f} s")
        self.assertEqual((self.browser.status, self.browser.path), (200, "/registered"))
        self.check_once(sign_ins=1)

    def test_one_that_stays_away_is_said_and_works_again(self):
        self.assertEqual(self.signed_in().path, "/register")
        self.next_version()
        server.kill()
        kept, path = dict(self.browser.cookies), self.browser.path
        health = self.pool.submit(self.gateway.ask_status, "/health")
        took = self.register()
        print(f"away: said after {took:.1f} s")
        self.assertLess(took, LONGEST)
        self.assertEqual((self.browser.status, self.browser.title), (503, "Not possible at the moment"))
        self.assertEqual(health.result(timeout=LONGEST), (503, "not ready\n"))
        self.assertEqual(self.gateway.request("GET", "/")[0], 200, "what needs no database is there")
        server.start()
        self.browser.cookies = kept
        self.browser.open(path)
        self.assertEqual(self.gateway.ask_status("/health"), (200, "ready\n"))
        self.register()
        self.assertEqual((self.browser.status, self.browser.path), (200, "/registered"))
        self.check_once(sign_ins=1)


if __name__ == "__main__":
    unittest.main()
