"""`mail …` and `doctor` against a real mail server on loopback, and its bad days."""
import unittest

from mailserver import MailServer, configure_mail
from support import on_both_databases


@on_both_databases
class Mail:
    @classmethod
    def fill(cls, site):
        cls.make(site)

    def configure(self, server, **more):
        configure_mail(self.site, server, **more)

    def test_run_sends_nothing_from_an_empty_outbox(self):
        with MailServer() as server:
            self.configure(server)
            self.assertEqual(self.site.run("mail", "run"), {"sent": 0, "refused": 0, "postponed": 0, "cancelled": 0,
                                                            "waiting": 0, "stopped": None})
            self.assertEqual(self.site.run("mail", "list"), {"mails": [], "waiting": 0, "due": 0, "refused": 0})

    def test_check_tells_each_step_and_sends_nothing(self):
        with MailServer("--user", "mailer", "--password", "pass word") as server:
            self.configure(server, user="mailer")
            steps = ["connect", "greeting", "tls", "certificate", "authentication"]
            done = self.site.run("mail", "check", expect=5)
            self.assertEqual(done["steps"][-1], {"step": "authentication", "state": "failed"})
            self.assertEqual(self.site.run("mail", "password", secrets=["pass word"]), {"set": True})
            done = self.site.run("mail", "check")
            self.assertEqual(done, {"host": "localhost", "port": server.port, "passed": True, "failure": None,
                                    "steps": [{"step": step, "state": "passed"} for step in steps],
                                    "authentication_offered": ["PLAIN", "LOGIN"], "signed_in": True})
            told = self.assertRun(self.site.as_person("admin1", "mail", "check"))
            self.assertEqual(told.out.splitlines(),
                             [f"localhost answers at port {server.port}.", "It greets as a mail host.",
                              "The connection is encrypted.", "Its certificate is right.",
                              "It accepts user and password."])
            self.assertRun(self.site.as_person("csr1", "mail", "check"), 3)
            self.assertEqual(server.mails, [])
            self.assertNotIn(b"pass word", b"".join(each.read_bytes() for each in self.site.written()))

    def test_a_host_that_fails_is_exit_5_and_says_what_to_do(self):
        for options, step, words in ((["--tls", "none"], "tls", "Mail is never sent without TLS."),
                                     (["--certificate", "expired"], "certificate", "the name that stands in"),
                                     (["--answer", "greeting=554 closed"], "greeting", "Check the port")):
            with self.subTest(step), MailServer(*options) as server:
                self.configure(server)
                done = self.site.run("mail", "check", expect=5)
                self.assertEqual((done["passed"], done["failure"]["step"]), (False, step))
                self.assertIn(words, self.assertRun(self.site.as_person("admin1", "mail", "check"), 5).out)
        # Nobody listens there any more.
        self.assertEqual(self.site.run("mail", "check", expect=5)["failure"]["step"], "connect")
        found = {each["check"]: each for each in self.site.run("doctor", expect=5)["findings"]}
        self.assertEqual(found["mail"]["state"], "problem")
        self.assertIn("firewall", found["mail"]["advice"])

    def test_without_a_host(self):
        for command in ("run", "check"):
            done = self.assertRun(self.site.as_person("admin1", "mail", command), 1)
            self.assertIn("No mail host is set", done.err)
        found = {each["check"]: each for each in self.site.run("doctor")["findings"]}
        self.assertEqual(found["mail"]["state"], "note")

    def test_doctor_sees_a_good_host(self):
        with MailServer() as server:
            self.configure(server)
            found = {each["check"]: each for each in self.site.run("doctor")["findings"]}
            self.assertEqual(found["mail"]["state"], "ok")

    def test_refuses_what_is_no_mail(self):
        for arguments, code in ((["bounced", "x"], 2), (["bounced"], 2), (["bounced", "42"], 1), (["retry", "42"], 1),
                                (["list", "--state", "lost"], 2)):
            with self.subTest(arguments):
                self.assertRun(self.site.as_person("admin1", "mail", *arguments), code)
        for arguments in (["run"], ["list"], ["retry", "42"], ["bounced", "42"]):
            with self.subTest(arguments):
                self.assertRun(self.site.as_person("csr1", "mail", *arguments), 3 if arguments != ["run"] else 1)


if __name__ == "__main__":
    unittest.main()
