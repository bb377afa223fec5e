#!/usr/bin/env python3
"""Staff on the command line: invited, locked, told what to do, reactivated; passwords changed."""
import re
import unittest

from mailserver import MailServer, configure_mail
from support import SiteTest, on_both_databases, password_of

PHONE = "555 0100"


@on_both_databases
class Staff:
    @classmethod
    def fill(cls, site):
        site.init("csr1")

    def wrong(self, user="csr1"):
        return self.site.call("--user", user, "--password-stdin", "--json", "account", "counts", stdin="Wrong-Password-1\n")

    def status(self, user):
        return self.site.run("staff", "show", user)["status"]

    def test_sixth_wrong_password_locks_until_reactivated(self):
        for _ in range(5):
            done = self.assertRun(self.wrong(), 3)
            self.assertEqual(done.document["error"]["detail"], "")
        clock = {each["trigger"]: each for each in self.site.run("staff", "show", "csr1")["lockout"]}
        self.assertEqual(clock["sign_in"], {"trigger": "sign_in", "used": 5, "allowed": 5, "locks_next": True})
        self.assertFalse(clock["identity"]["locks_next"])
        told = self.assertRun(self.wrong(), 3)
        self.assertEqual(told.document["error"]["detail"], "locked")
        self.assertIn(PHONE, told.err)
        right = self.site.as_person("csr1", "account", "counts")
        self.assertIn(PHONE, self.assertRun(right, 3).err)
        shown = self.site.run("staff", "show", "csr1")
        self.assertEqual((shown["status"], shown["lock_reason"]), ("locked", "sign_in"))
        listed = {each["user"]: each for each in self.site.run("staff", "list")["staff"]}
        self.assertEqual(listed["csr1"]["lock_reason"], "sign_in")
        report = self.site.run("report", "locked")
        self.assertEqual([(each["user"], each["reason"]) for each in report["locked"]], [("csr1", "sign_in")])
        self.assertGreaterEqual(report["locked"][0]["age_seconds"], 0)
        self.site.run("staff", "reactivate", "csr1")
        self.assertRun(self.site.as_person("csr1", "account", "search", "x"))
        report = self.site.run("report", "locked")
        self.assertEqual(report["locked"], [])
        self.assertEqual(report["reactivated"][0]["reactivated_by"], "admin1")
        actions = [event["action"] for event in self.site.run("audit", "list")["events"]]
        self.assertEqual(actions.count("sign_in_failed"), 6)
        self.assertIn("staff_locked", actions)
        self.assertIn("staff_reactivated", actions)
        self.assertFalse(self.site.run("audit", "verify").get("problems"))

    def test_nobody_reactivates_themselves_nor_the_active(self):
        self.assertRun(self.site.as_person("admin1", "staff", "reactivate", "admin1"), 3)
        self.assertRun(self.site.as_person("admin1", "staff", "reactivate", "csr1"), 2)
        self.assertRun(self.site.as_person("admin1", "staff", "reactivate", "nobody"), 1)
        self.assertRun(self.site.as_person("csr1", "staff", "reactivate", "admin1"), 3)

    def link_mailed_by(self, server, kind):
        """Sends what waits; the link and the code in the newest mail."""
        self.site.run("mail", "run")
        text = server.newest_text
        link, = re.findall(rf"^pindesk:{kind}/\S+$", text, re.MULTILINE)
        code, = re.findall(r"^(?:[A-Z2-9]{4}-){13}[A-Z2-9]{4}$", text, re.MULTILINE)
        self.assertEqual(link, f"pindesk:{kind}/{code}")
        return link, code

    def enrol(self, user, *lines, expect=0):
        return self.assertRun(self.site.call("--json", "enrol", user, "--code-stdin", stdin="\n".join(lines) + "\n"),
                              expect).document

    def signs_in(self, user, password):
        return self.site.call("--user", user, "--password-stdin", "--json", "account", "search", "x",
                              stdin=f"{password}\n").code == 0

    def test_a_new_representative_from_the_invitation_to_the_second_password(self):
        with MailServer() as server:
            configure_mail(self.site, server)
            self.site.run("staff", "invite", "ann", "--roles", "csr", "--email", "ann@example.org", "--name", "Ann Smith",
                          "--employee-number", "E-1001")
            link, _ = self.link_mailed_by(server, "enrol")
            self.assertEqual(server.mails[-1]["recipients"], ["ann@example.org"])
            refused = self.enrol("csr1", link, "Fresh-Start-9", "Blue Beetle", expect=3)
            self.assertEqual(refused["error"]["detail"], "other_person")
            refused = self.enrol("ann", link, "ann", "Blue Beetle", expect=2)
            self.assertEqual(refused["error"]["detail"], "too_short:8,upper,digit,user_name")
            wrapped = link[:40] + "=  " + link[40:]  # as a mail program may have wrapped it
            done = self.enrol("ann", wrapped, "Fresh-Start-9", " Blue Beetle ")
            self.assertEqual(done, {"user": "ann", "purpose": "enrol", "status": "active", "keys": True})
            self.assertEqual(self.enrol("ann", link, "Other-Start-9", "x", expect=3)["error"]["detail"], "used")
            self.assertTrue(self.signs_in("ann", "Fresh-Start-9"))

            for _ in range(5):
                self.assertEqual(self.wrong("ann").document["error"]["detail"], "")
            self.assertIn(PHONE, self.wrong("ann").err)
            self.assertFalse(self.signs_in("ann", "Fresh-Start-9"))
            self.site.run("staff", "reactivate", "ann")
            _, code = self.link_mailed_by(server, "reset")
            done = self.enrol("ann", code.lower(), "Second-Start-9")
            self.assertEqual((done["purpose"], done["keys"]), ("reset", True))
            self.assertTrue(self.signs_in("ann", "Second-Start-9"))
            self.assertFalse(self.signs_in("ann", "Fresh-Start-9"))

            forgot = ["--json", "password", "forgot", "ann", "--employee-number", "E-1001"]
            asked = self.assertRun(self.site.call(*forgot)).document
            self.assertEqual(asked, {"mailed": False, "questions": ["childhood_friend"]})
            answered = self.assertRun(self.site.call(*forgot, "--question", "childhood_friend", stdin="blue beetle\n"))
            self.assertTrue(answered.document["mailed"])
            _, code = self.link_mailed_by(server, "reset")
            self.assertFalse(self.enrol("ann", code, "Third-Start-9")["keys"])
            held = {holder for key in self.site.run("key", "list")["keys"] for holder in key["holders"]}
            self.assertNotIn("ann", held)
            self.assertTrue(self.signs_in("ann", "Third-Start-9"))
            self.assertFalse(self.site.run("audit", "verify").get("problems"))

    def test_invitation_waits_in_the_queue_and_shows_its_clock(self):
        invited = self.site.run("staff", "invite", "Ann.Smith", "--roles", "csr", "--email", "ann@example.org", "--name",
                                "Ann Smith", "--employee-number", "E-1001", "--language", "es")
        self.assertEqual((invited["user"], invited["status"], invited["language"]), ("ann.smith", "invited", "es"))
        shown = self.site.run("staff", "show", "ann.smith")
        self.assertEqual(shown["link"]["purpose"], "enrol")
        self.assertLessEqual(shown["link"]["seconds_left"], 4 * 3600)
        self.assertGreater(shown["link"]["seconds_left"], 4 * 3600 - 60)
        self.assertEqual((shown["mail"]["state"], shown["mail"]["recipient"]), ("waiting", "ann@example.org"))
        self.assertEqual(self.site.sql("SELECT kind, state, language FROM outbox"), [["staff_invitation", "waiting", "es"]])
        self.assertRun(self.site.as_person("admin1", "staff", "invite", "ann.smith", "--roles", "csr", "--email",
                                           "ann@example.org"), 1)
        self.assertRun(self.site.as_person("admin1", "staff", "invite", "bob", "--roles", "csr", "--email",
                                           "bob@example.org\r\nBcc: all@example.org"), 2)
        self.assertRun(self.site.as_person("csr1", "staff", "invite", "bob", "--roles", "csr", "--email",
                                           "bob@example.org"), 3)

    def test_codes_that_cannot_be_right_are_told_at_once(self):
        for code, detail in [("", "empty"), ("ABCD", "length"), ("0" * 56, "character"), ("A" * 55 + "B", "checksum")]:
            done = self.site.call("--json", "enrol", "ann.smith", "--code-stdin", stdin=f"{code}\n")
            self.assertEqual(self.assertRun(done, 2).document["error"]["detail"], detail)

    def test_password_is_changed_by_its_owner(self):
        lines = f"{password_of('csr1')}\nSecond-Start-9\n"
        self.assertRun(self.site.call("--user", "csr1", "--password-stdin", "password", "change", stdin=lines))
        self.assertRun(self.site.as_person("csr1", "account", "search", "x"), 3)
        self.assertRun(self.site.call("--user", "csr1", "--password-stdin", "account", "search", "x",
                                      stdin="Second-Start-9\n"))
        again = self.site.call("--json", "--user", "csr1", "--password-stdin", "password", "change",
                               stdin="Second-Start-9\nSecond-Start-9\n")
        self.assertEqual(self.assertRun(again, 2).document["error"]["detail"], "previous:1")

    def test_forgotten_password_counts_wrong_numbers(self):
        for attempt in range(6):
            done = self.assertRun(self.site.call("--json", "password", "forgot", "csr1", "--employee-number", "1"), 3)
            self.assertEqual(done.document["error"]["detail"], "identity" if attempt < 5 else "locked")
        self.assertEqual(self.site.run("staff", "show", "csr1")["lock_reason"], "identity")
        for attempt in range(6):
            done = self.assertRun(self.site.call("--json", "password", "forgot", "nobody", "--employee-number", "1"), 3)
            self.assertEqual(done.document["error"]["detail"], "identity" if attempt < 5 else "locked")

    def test_disabled_person_loses_keys(self):
        self.assertEqual(self.site.run("staff", "disable", "csr1")["status"], "disabled")
        self.assertRun(self.site.as_person("csr1", "account", "search", "x"), 3)
        holders = {holder for key in self.site.run("key", "list")["keys"] for holder in key["holders"]}
        self.assertEqual(holders, {"admin1", "recovery"})


if __name__ == "__main__":
    unittest.main()
