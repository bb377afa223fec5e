"""Force PIN profiles from the command line: import, publish, try, preview, roll back, and what is refused."""
import json
import unittest

from support import on_both_databases, password_of

QUESTIONS = {"name": "Questions", "questions": ["ssn_last4", "zip", "phone"], "required": 2}


def profile(*scenarios, **more):
    return {"name": "Telephone", "force": {"active": True, "authentication_profile": "Questions",
                                           "scenarios": list(scenarios)}, **more}


@on_both_databases
class Profiles:
    @classmethod
    def make(cls, site):
        site.init("csr1")
        for user in ("sup1", "sup2"):
            site.run("staff", "add", user, "--roles", "supervisor", secrets=[password_of(user)])

    def profile(self, *arguments, user="sup1", **more):
        return self.site.run("profile", *arguments, user=user, **more)

    def file(self, document):
        path = self.site.path / "document.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document))
        return path

    def provide(self, document):
        self.profile("import", self.file(document))
        return self.profile("publish", document["name"])

    def test_from_the_draft_to_the_roll_back(self):
        self.provide(QUESTIONS)
        self.assertEqual(self.provide(profile("repeating"))["published"], 1)
        self.profile("import", self.file(profile("length", "repeating", pin_length={"min": 6})))
        shown = self.profile("show", "Telephone")
        self.assertEqual((shown["state"], shown["published"], shown["obstacles"]), ("draft", 1, []))
        self.assertEqual([each["member"] for each in shown["changes"]], ["/pin_length/min", "/force/scenarios"])
        impact = self.profile("impact", "Telephone")
        accounts = self.site.number("SELECT COUNT(*) FROM account")
        self.assertEqual((impact["accounts"], impact["unreadable"]), (accounts, 0))
        self.assertEqual(impact["scenarios"]["length"]["fired"], accounts, "generated PINs have five characters")
        self.assertEqual(impact["changes"]["normal"]["force"], accounts)
        self.assertEqual(self.profile("publish", "Telephone")["published"], 2)
        self.assertTrue(self.profile("publish", "Telephone")["unchanged"])
        self.assertEqual(self.profile("rollback", "Telephone", 1)["published"], 3)
        exported = self.profile("export", "Telephone")
        self.assertEqual(exported["force"]["scenarios"], ["repeating"])
        self.profile("import", self.file(exported))
        self.assertEqual(self.profile("show", "Telephone")["state"], "published", "an export comes back as it was")
        listed = self.profile("list")["profiles"]
        self.assertEqual([each["name"] for each in listed], ["Telephone", "Questions"])

    def test_says_what_would_become_of_a_caller(self):
        self.provide(QUESTIONS)
        self.provide(profile("ssn_last4", "repeating"))
        caller = self.file({"ssn": "123-45-1111", "initialized": None})
        judged = self.profile("test", "Telephone", "--caller", caller, "--pin-stdin", secrets=["1111"])
        self.assertEqual((judged["verdict"], judged["trigger"]), ("force", "ssn_last4"))
        self.assertEqual([(each["scenario"], each["outcome"]) for each in judged["trace"]],
                         [("ssn_last4", "fired"), ("repeating", "fired")])
        self.assertNotIn("1111", json.dumps(judged))
        judged = self.profile("test", "Telephone", "--caller", caller, "--pin-stdin", secrets=[""])
        self.assertEqual((judged["verdict"], judged["trigger"]), ("normal", None))
        account = self.site.sql("SELECT location_id || '/' || customer_id FROM account LIMIT 1")[0][0]
        judged = self.profile("test", "Telephone", "--account", account, "--pin-stdin", secrets=["4444"])
        self.assertEqual(judged["trigger"], "repeating")
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM audit_event WHERE action = 'profile_tested'"), 1)

    def test_refuses_with_the_place(self):
        for document, place in ((profile("length", "moon"), "/force/scenarios/1"),
                                (profile("length", "length"), "/force/scenarios/1"),
                                (profile(format_version=2), "/format_version"),
                                (profile(pin_length={"min": 9, "max": 5}), "/pin_length"),
                                ({**profile(), "force": {"authentication_profile": "Telephone"}},
                                 "/force/authentication_profile"),
                                ('{"name": "p",\n "active": tru}', "line 2"), ("[]", "/")):
            with self.subTest(place):
                done = self.site.as_person("sup1", "profile", "import", str(self.file(document)))
                self.assertRun(done, 2)
                self.assertIn(place, done.err)
        self.profile("import", self.file(profile()))
        for expected in ("no_scenario", "unknown_profile"):
            refused = self.profile("publish", "Telephone", expect=2)
            self.assertIn(expected, json.dumps(refused))
            self.profile("import", self.file(profile("core")))
        self.profile("list", user="csr1", expect=3)
        self.profile("show", "Nobody's", expect=1)

    def test_one_of_two_supervisors_is_told(self):
        self.provide(QUESTIONS)
        seen = self.profile("import", self.file(profile("core")))["version"]
        self.profile("publish", "Telephone", "--expected-version", seen, user="sup2")
        self.profile("publish", "Telephone", "--expected-version", seen, expect=4)
        self.profile("import", self.file(profile("length")), "--expected-version", seen, expect=4)
        self.assertEqual(self.profile("show", "Telephone")["published_by"], "sup2")


if __name__ == "__main__":
    unittest.main()
