"""The initial PIN by e-mail on request, what brought the caller, and how a PIN was given out, by the command line."""
import json
import unittest

from mailserver import MailServer, configure_mail
from support import on_both_databases

ACCOUNT = "100/7"
ANSWERS = {"name": "Ana Garcia", "service_address": "14 Elm St", "phone": "217 555 0142"}
EXTRACT = ("location_id,customer_id,first_name,last_name,service_address,email,language,phones\r\n"
           "100,7,Ana,Garcia,14 Elm St,ana@example.org,es,home:(217) 555-0142\r\n")
PIN = "Plant3dPin"
TO = "ana.home@example.net"


@on_both_databases
class Reply:
    @classmethod
    def fill(cls, site):
        cls.make(site)
        (site.path / "extract.csv").write_bytes(EXTRACT.encode())
        site.run("import-directory", site.path / "extract.csv")
        site.run("generate")

    def desk(self, *arguments, **more):
        return self.site.run("account", *arguments, user="csr1", **more)

    def verify(self):
        self.assertTrue(self.desk("verify", ACCOUNT, stdin=json.dumps(ANSWERS))["verified"])

    def reset_to_known_pin(self):
        self.desk("reset", ACCOUNT, "--reason", "forgot", "--pin-stdin", "--verified-by", "x", secrets=[PIN])

    def test_somebodys_word_is_not_enough(self):
        refused = self.desk("reply", ACCOUNT, "--to", TO, expect=3)
        self.assertEqual(refused["error"]["code"], "not_verified")
        self.desk("reveal", ACCOUNT, "--reason", "caller", "--verified-by", "known voice")
        refused = self.desk("reply", ACCOUNT, "--to", TO, expect=3)
        self.assertEqual(refused["error"]["detail"], "answers_needed")
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM outbox"), 0)

    def test_goes_through_the_outbox(self):
        self.reset_to_known_pin()
        self.verify()
        with MailServer() as server:
            configure_mail(self.site, server)
            done = self.desk("reply", ACCOUNT, "--to", TO)
            self.assertEqual(done, {"account": ACCOUNT, "to": TO, "queued": True})
            self.assertEqual(server.mails, [])
            self.site.run("mail", "run")
            self.assertIn(f"\n{PIN}\n", server.newest_text.replace("\r\n", "\n"))
            self.assertIn("Hola, Ana Garcia", server.newest_text)
        for place in self.site.written():
            self.assertNotIn(PIN.encode(), place.read_bytes(), place)
        self.site.check_trail()

    def test_is_printed_for_another_program(self):
        self.reset_to_known_pin()
        self.verify()
        done = self.desk("reply", ACCOUNT, "--to", TO, "--language", "fr", "--print")
        self.assertEqual((done["to"], done["queued"]), (TO, False))
        self.assertNotIn(PIN, done["subject"])
        self.assertIn(f"\n{PIN}\n", done["body"])
        told = self.assertRun(self.site.as_person("csr1", "account", "reply", ACCOUNT, "--to", TO, "--print"))
        head, _, body = told.out.partition("\n\n")
        self.assertRegex(head, rf"\ATo: {TO}\nSubject: .+\Z")
        self.assertIn(f"\n{PIN}\n", body)
        self.assertNotIn("�", told.out)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM outbox"), 0)

    def test_refuses_what_is_no_address_or_language(self):
        self.verify()
        self.assertEqual(self.desk("reply", ACCOUNT, "--to", "nobody", expect=2)["error"]["field"], "email")
        self.assertEqual(self.desk("reply", ACCOUNT, "--to", TO, "--language", "xx", expect=2)["error"]["field"], "usage")
        self.desk("reply", ACCOUNT, expect=2)
        self.site.run("account", "reply", ACCOUNT, "--to", TO, expect=3)  # an administrator

    def test_the_record_tells_how_it_was_given_out(self):
        shown = self.desk("show", ACCOUNT)
        self.assertEqual((shown["issued"], shown["initial_pin_expires_at"]), ([], None))
        self.site.run("setting", "set", "pin.initial_days", "30")
        self.verify()
        self.desk("reply", ACCOUNT, "--to", TO)
        shown = self.desk("show", ACCOUNT)
        (issue,) = shown["issued"]
        self.assertEqual((issue["channel"], issue["status"], issue["by"], issue["batch"], issue["returned"], issue["ended"]),
                         ("email", "issued", "csr1", None, False, None))
        self.assertGreater(shown["initial_pin_expires_at"], issue["at"])
        told = self.assertRun(self.site.as_person("csr1", "account", "show", ACCOUNT)).out
        self.assertRegex(told, r"Given out +given out by e-mail, today .*, by csr1; signs in until ")
        self.reset_to_known_pin()
        first, second = self.desk("show", ACCOUNT)["issued"]
        self.assertEqual((first["channel"], first["ended"]), ("telephone", None))
        self.assertIsNotNone(second["ended"])

    def test_notes_what_brought_the_caller(self):
        self.assertEqual(self.desk("survey", ACCOUNT, "--answer", "letter", expect=1)["error"]["field"], "issue")
        self.desk("reveal", ACCOUNT, "--reason", "caller", "--verified-by", "x")
        self.assertEqual(self.desk("survey", ACCOUNT, "--answer", "letter"), {"account": ACCOUNT, "answer": "letter"})
        self.assertEqual(self.desk("show", ACCOUNT)["issued"][0]["survey_answer"], "letter")
        self.assertEqual(self.desk("survey", ACCOUNT, "--answer", "pigeon", expect=2)["error"]["field"], "survey_answer")
        self.desk("survey", ACCOUNT, expect=2)


if __name__ == "__main__":
    unittest.main()
