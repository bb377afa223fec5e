"""Four eyes, roles, settings and keys by the command line."""
import unittest

from support import on_both_databases, password_of


@on_both_databases
class FourEyes:
    @classmethod
    def fill(cls, site):
        site.init("csr1:csr", "sup1:supervisor", "sup2:supervisor", "aud1:auditor")

    def test_an_administrator_takes_four_eyes(self):
        asked = self.site.run("staff", "roles", "csr1", "--roles", "csr,administrator")
        self.assertEqual(asked["roles"], ["csr"])
        number = asked["approval"]["approval_id"]
        self.assertEqual(asked["approval"]["state"], "open")
        listed = self.site.run("approve", "list", user="sup1")["approvals"]
        self.assertEqual([each["approval_id"] for each in listed], [number])
        self.site.run("approve", "grant", str(number), expect=3)
        self.site.run("approve", "grant", str(number), user="csr1", expect=3)
        self.site.run("approve", "refuse", str(number), user="sup1", expect=2)  # no reason
        granted = self.site.run("approve", "grant", str(number), user="sup1")
        self.assertEqual((granted["state"], granted["decided_by"]), ("granted", "sup1"))
        person = next(each for each in self.site.run("staff", "list")["staff"] if each["user"] == "csr1")
        self.assertEqual(person["roles"], ["csr", "administrator"])

        missing = self.site.run("key", "list")["missing"]
        self.assertEqual(missing, [{"user": "csr1", "purposes": ["outbox"]}])
        self.assertEqual(self.site.run("key", "grant", "csr1")["granted"], missing)
        self.assertEqual(self.site.run("key", "list")["missing"], [])

    def test_whoever_loses_a_role_loses_its_keys(self):
        self.site.run("staff", "roles", "csr1", "--roles", "auditor")
        keys = {each["key_id"]: each for each in self.site.run("key", "list")["keys"]}
        self.assertEqual(keys[1]["former_holders"], ["csr1"])
        self.assertTrue(keys[1]["should_be_rotated"])
        self.assertNotIn("csr1", keys[1]["holders"])
        rotated = self.site.run("key", "rotate", "initial_pin")
        self.assertTrue(rotated["retired"])
        keys = {each["key_id"]: each for each in self.site.run("key", "list")["keys"]}
        self.assertEqual(keys[1]["state"], "retired")
        self.assertFalse(any(each["should_be_rotated"] for each in keys.values() if each["purpose"] == "initial_pin"))
        self.site.run("key", "rotate", "initial_pin", "--resume", expect=1)
        self.site.run("key", "rotate", "everything", expect=2)
        self.assertTrue(self.site.run("audit", "verify")["whole"])

    def test_the_last_administrator_stays(self):
        error = self.site.run("staff", "roles", "admin1", "--roles", "csr", expect=2)["error"]
        self.assertIn("last active administrator", error["message"])

    def test_a_new_administrator_waits(self):
        added = self.site.run("staff", "add", "admin2", "--roles", "administrator", secrets=["Second-Pass-22"])
        self.assertEqual(added["roles"], [])
        number = str(added["approval"]["approval_id"])
        self.site.run("approve", "refuse", number, "--reason", "one is enough", user="sup2")
        again = self.site.run("approve", "request", "role_change", "admin2", "--roles", "administrator")
        self.site.run("approve", "grant", str(again["approval_id"]), user="sup2")
        everything = self.site.run("approve", "list", "--all")["approvals"]
        self.assertEqual([each["state"] for each in everything], ["granted", "refused"])

    def test_settings(self):
        keys = [each["key"] for each in self.site.run("setting", "list")["settings"]]
        self.assertIn("sign_in.failures_allowed", keys)
        self.assertEqual(self.site.run("setting", "get", "sign_in.failures_allowed")["value"], 5)
        changed = self.site.run("setting", "set", "sign_in.failures_allowed", "3")
        self.assertEqual((changed["value"], changed["version"], changed["changed_by"]), (3, 1, "admin1"))
        self.site.run("setting", "set", "sign_in.failures_allowed", "4", "--expected-version", "0", expect=4)
        self.site.run("setting", "set", "sign_in.failures_allowed", "0", expect=2)
        self.site.run("setting", "set", "sign_in.failures_allowed", "4", user="csr1", expect=3)
        self.site.run("setting", "set", "no.such", "4", expect=1)
        self.assertEqual(self.site.run("setting", "set", "forgot_pin.mails", "reset_link")["value"], "reset_link")
        self.assertEqual(self.site.run("setting", "set", "staff_link_base", "https://pins.example/enrol")["value"],
                         "https://pins.example/enrol")
        self.site.run("setting", "set", "four_eyes", "false", expect=2)

        compared = {each["key"]: each for each in self.site.run("setting", "preset", "strict")["settings"]}
        self.assertEqual((compared["sign_in.failures_allowed"]["preset"],
                          compared["sign_in.failures_allowed"]["loosened"]), (4, True))
        self.assertEqual(self.site.run("setting", "get", "reveal.per_hour")["value"], 20, "nothing was applied")
        self.site.run("setting", "preset", "strict", "--apply")
        self.assertEqual(self.site.run("setting", "get", "reveal.per_hour")["value"], 10)
        self.site.run("setting", "preset", "lax", expect=1)


if __name__ == "__main__":
    unittest.main()
