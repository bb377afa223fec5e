"""From a customer extract to a diagnosed, reset PIN: what a day at the desk does, on both databases."""
import csv
import io
import json
import unittest

from support import on_both_databases, password_of

ACCOUNT = "00000004/0000120"
ANSWERS = {"name": "ana GARCIA", "service_address": "14 Elm Street", "phone": "(217) 555-0142"}


def sakila_extract(count):
    """In the layout of the Sakila sample database: LID = store, CID = customer."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["customer_id", "store_id", "first_name", "last_name", "email", "active", "address", "address2",
                     "district", "city", "country", "postal_code", "phone", "create_date"])
    for i in range(1, count + 1):
        writer.writerow([i, 1 + i % 2, f"FIRST{i}", f"LAST{i % 37}", f"FIRST{i}@example.org", "tf"[i % 9 == 0],
                         f"{i} Śakila Way", " ", "Nagasaki", "Sasebo", "Japan", f"{35200 + i}", f"14033538{i:04}",
                         "2006-02-14"])
    return text.getvalue()


SAKILA_MAP = {"location_id": "store_id", "customer_id": "customer_id", "first_name": "first_name",
              "last_name": "last_name", "email": "email", "status": "active",
              "service_address": ["address", "address2"], "city": "city", "state": "district", "country": "country",
              "postal_code": "postal_code", "phones": "phone"}


@on_both_databases
class Tour:
    def show(self, account=ACCOUNT):
        return self.site.run("account", "show", account, user="csr1")

    def test_every_account_gets_exactly_one_pin(self):
        extract, mapping = self.site.path / "sakila.csv", self.site.path / "map.json"
        extract.write_text(sakila_extract(599))
        mapping.write_text(json.dumps(SAKILA_MAP))
        plan = self.site.run("generate", "--dry-run")
        self.assertEqual((plan["existing"], plan["to_create"]), (40, 0))
        done = self.site.run("import-directory", extract, "--map", mapping, "--allow-many-missing")
        self.assertEqual([done[name] for name in ("read", "added", "changed", "unchanged", "missing")],
                         [599, 599, 0, 0, 40])
        self.assertEqual(self.site.run("import-directory", extract, "--map", mapping)["unchanged"], 599)

        plan = self.site.run("generate", "--dry-run")
        self.assertEqual((plan["accounts"], plan["existing"], plan["to_create"], plan["rejected"]), (639, 40, 599, 0))
        receipt = self.site.run("generate")
        self.assertEqual([receipt[name] for name in ("created", "existing", "rejected", "state")],
                         [599, 40, 0, "complete"])
        self.assertRegex(receipt["checksum"], r"\A[0-9a-f]{64}\Z")
        self.assertGreater(receipt["rows_per_second"], 0)
        self.assertEqual(self.site.run("generate")["created"], 0)
        self.assertEqual(self.site.run("account", "counts", user="csr1"),
                         {"not_registered": 639, "waiting": 0, "active": 0, "inconsistent": 0, "records": 639,
                          "directory": 639, "without_record": 0})
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM pin_secret WHERE kind = 'initial'"), 639)
        self.assertEqual(self.site.number("SELECT COUNT(DISTINCT sealed) FROM pin_secret"), 639)
        self.assertTrue(self.site.run("audit", "verify")["whole"])

    def test_shows_an_account_without_a_secret(self):
        shown = self.show()
        self.assertEqual({name: shown[name] for name in ("account", "initialized", "enabled", "state", "version",
                                                         "pin_kind", "hint_present", "email_verified")},
                         {"account": ACCOUNT, "initialized": False, "enabled": False, "state": "not_registered",
                          "version": 1, "pin_kind": "initial", "hint_present": False, "email_verified": False})
        self.assertEqual(shown["name"], "Ana Garcia")
        self.assertEqual([cause["code"] for cause in shown["diagnosis"]], ["never_signed_in"])
        self.assertEqual([advice["code"] for advice in shown["recommendations"]],
                         ["reset_pin", "change_at_next_sign_in", "reveal_initial_pin"])
        text = self.assertRun(self.site.as_person("csr1", "account", "show", "00000004-0000120")).out
        for words in ("Ana Garcia", "14 Elm St, Springfield, IL 62701", "Not registered", "Say: "):
            self.assertIn(words, text)
        for secret in ("289-01-2387", "2387", "2005"):
            self.assertNotIn(secret, text)

    def test_diagnoses_all_four_states(self):
        for flags, state, cause in (((0, 0), "not_registered", "never_signed_in"),
                                    ((1, 0), "waiting", "no_email_given"), ((1, 1), "active", "pin_forgotten"),
                                    ((0, 1), "inconsistent", "inconsistent_record")):
            with self.subTest(state):
                initialized, enabled = (str(bool(flag)).upper() for flag in flags)
                kind = "customer" if flags[0] else "initial"
                self.site.sql(f"UPDATE account SET initialized = {initialized}, enabled = {enabled}")
                self.site.sql(f"UPDATE pin_secret SET kind = '{kind}'")
                shown = self.show()
                self.assertEqual((shown["state"], shown["pin_kind"]), (state, kind))
                self.assertEqual(shown["diagnosis"][-1 if state == "inconsistent" else 0]["code"], cause)
                self.assertEqual(self.site.run("account", "counts", user="csr1")[state], 40)

    def test_verifies_then_resets_then_takes_it_back(self):
        reset = ("account", "reset", ACCOUNT, "--reason", "forgot")
        self.site.run(*reset, "--generate", user="csr1", expect=3)
        wrong = self.site.run("account", "verify", ACCOUNT, user="csr1", expect=3,
                              stdin=json.dumps({**ANSWERS, "phone": "217 555 9999"}))
        self.assertEqual((wrong["verified"], wrong["items"]["phone"]), (False, "failed"))
        self.site.run("account", "reveal", ACCOUNT, "--reason", "caller", user="csr1", expect=3)

        right = self.site.run("account", "verify", ACCOUNT, user="csr1", stdin=json.dumps(ANSWERS))
        self.assertEqual((right["verified"], set(right["items"].values())), (True, {"passed"}))
        before = self.site.run("account", "reveal", ACCOUNT, "--reason", "caller", user="csr1")
        self.assertRegex(before["pin"], r"\A[A-Z0-9]{5}\Z")
        self.assertEqual(before["account"], ACCOUNT)

        outcome = self.site.run(*reset, "--pin-stdin", "--note", "on the phone", user="csr1", secrets=["Spot7"])
        self.assertEqual((outcome["version"], outcome["generated"]), (2, False))
        shown = self.show()
        self.assertEqual((shown["version"], shown["reset_by"]), (2, "csr1"))
        self.assertEqual(shown["diagnosis"][0]["code"], "old_pin_after_reset")
        self.site.run(*reset, "--generate", user="csr1", expect=3)  # the reset ended the verification

        reveal = ("account", "reveal", ACCOUNT, "--reason", "caller", "--verified-by", "known voice")
        self.assertEqual(self.site.run(*reveal, user="csr1")["pin"], "Spot7")
        undone = self.site.run("account", "undo-reset", ACCOUNT, user="csr1")
        self.assertEqual((undone["state"], undone["version"]), ("not_registered", 3))
        self.assertEqual(self.site.run(*reveal, user="csr1")["pin"], before["pin"])
        self.assertIn("no reset", self.assertRun(
            self.site.as_person("csr1", "account", "undo-reset", ACCOUNT), 1).err)

    def test_reset_generate_prints_no_pin(self):
        done = self.assertRun(self.site.as_person("csr1", "account", "reset", ACCOUNT, "--reason", "forgot",
                                                  "--generate", "--verified-by", "known voice"))
        pin = self.site.run("account", "reveal", ACCOUNT, "--reason", "forgot", "--verified-by", "x", user="csr1")
        self.assertNotIn(pin["pin"], done.out + done.err)

    def test_refuses_pins_reasons_and_notes(self):
        for pin, code, word in (("abc", 1, "too short"), ("x" * 17, 1, "too long"), ("1234", 1, "easy to guess"),
                                ("has space", 1, "space"), ("pîn5", 1, "ASCII"), ("a\0bcd", 1, "ASCII")):
            with self.subTest(pin):
                done = self.site.as_person("csr1", "account", "reset", ACCOUNT, "--reason", "forgot",
                                           "--verified-by", "x", "--pin-stdin", stdin=pin + "\n")
                self.assertIn(word, self.assertRun(done, code).err)
                self.assertNotIn(pin, done.err)
        for options, word in ((["--reason", "because"], "reason"),
                              (["--reason", "forgot", "--note", "4111 1111 1111 1111"], "card number"),
                              (["--reason", "forgot", "--note", "x" * 501], "too long"),
                              (["--reason", "forgot", "--note", "bell \a"], "character"),
                              (["--reason", "forgot", "--note", "it is Spot77 now"], "holds the PIN")):
            with self.subTest(options):
                done = self.site.as_person("csr1", "account", "reset", ACCOUNT, "--verified-by", "x", "--pin-stdin",
                                           *options, stdin="Spot77\n")
                self.assertIn(word, self.assertRun(done, 2).err)
        self.assertEqual(self.show()["version"], 1)

    def test_never_shows_a_customers_pin(self):
        self.site.sql("UPDATE pin_secret SET kind = 'customer'")
        done = self.site.as_person("csr1", "account", "reveal", ACCOUNT, "--reason", "caller", "--verified-by", "x")
        self.assertIn("nobody is shown it", self.assertRun(done, 3).err)
        self.assertEqual(done.out, "")

    def test_gives_no_hint_where_there_is_none(self):
        done = self.site.as_person("csr1", "account", "hint", ACCOUNT, "--verified-by", "x")
        self.assertIn("no hint", self.assertRun(done, 1).err)

    def test_lists_accounts_page_by_page(self):
        met, after = [], []
        while True:
            page = self.site.run("account", "list", "--limit", "15", *after, user="csr1")
            met += [each["account"] for each in page["accounts"]]
            if page["next_after"] is None:
                break
            after = ["--after", page["next_after"]]
        self.assertEqual((len(met), sorted(set(met))), (40, met))
        self.assertEqual(self.site.run("account", "list", "--state", "active", user="csr1")["accounts"], [])

    def test_keeps_a_trail_that_shows_every_change(self):
        self.site.run("account", "reset", ACCOUNT, "--reason", "suspected", "--generate", "--verified-by", "x",
                      user="csr1")
        events = self.site.run("audit", "list", "--account", ACCOUNT)["events"]
        self.assertEqual([(each["action"], each["reason"]) for each in events], [("pin_reset", "suspected")])
        file = self.site.path / "trail.csv"
        exported = self.site.run("audit", "export", "--output", file)
        rows = list(csv.DictReader(file.read_text().splitlines()))
        self.assertEqual(len(rows), exported["events"])
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        self.assertIn("site_created", {row["action"] for row in rows})
        streamed = self.assertRun(self.site.as_person("admin1", "--json", "audit", "export", "--action", "pin_reset"))
        self.assertEqual([event["action"] for event in streamed.document], ["pin_reset"])

        self.assertTrue(self.site.run("audit", "verify")["whole"])
        self.site.sql("UPDATE audit_event SET reason = 'forgot' WHERE action = 'pin_reset'")
        verdict = self.site.run("audit", "verify", expect=1)
        self.assertEqual((verdict["whole"], verdict["first"]["problem"]), (False, "changed"))

    def test_doctor_finds_everything_in_order(self):
        for user in ([], ["--user", "admin1", "--password-stdin"]):
            done = self.assertRun(self.site.call(*user, "--json", "doctor", stdin=password_of("admin1")))
            states = {each["check"]: each["state"] for each in done.document["findings"]}
            self.assertTrue(done.document["ok"])
            self.assertLessEqual({"crypto", "database", "disk", "integrity", "schema", "site", "keys", "clock", "mail"},
                                 set(states))
            self.assertEqual("sign_in" in states, bool(user))
            self.assertNotIn("problem", states.values())

    def test_doctor_misses_keys_that_nobody_can_use(self):
        self.site.sql("UPDATE staff SET status = 'disabled'")
        done = self.assertRun(self.site.call("--json", "doctor"), 1)
        keys = next(each for each in done.document["findings"] if each["check"] == "keys")
        self.assertEqual(keys["state"], "problem")
        self.assertIn("recover", keys["advice"])
        self.assertIn("disabled", self.assertRun(self.site.as_person("admin1", "staff", "list"), 3).err)

    def test_migrate_has_nothing_to_do(self):
        self.assertEqual(self.assertRun(self.site.call("--json", "migrate")).document["steps"], 0)


if __name__ == "__main__":
    unittest.main()
