"""Two desks at one account."""
import json
import unittest

from support import on_both_databases

ACCOUNT = "00000004/0000120"


@on_both_databases
class Concurrency:
    def test_of_two_resets_of_one_version_one_is_told_what_changed(self):
        started = [self.site.start("account", "reset", ACCOUNT, "--reason", "forgot", "--generate",
                                   "--expected-version", "1", "--verified-by", "x", user="csr1")
                   for _ in range(2)]
        ended = [(process.communicate(timeout=60), process.returncode) for process in started]
        self.assertEqual(sorted(code for _, code in ended), [0, 4], ended)
        (out, err), _ = next(each for each in ended if each[1] == 4)
        self.assertIn("Somebody else changed the record: it is now at version 2, reset by csr1 at ", err)
        error = json.loads(out)["error"]
        self.assertEqual((error["code"], error["field"]), ("changed_by_other", "version"))
        self.assertEqual(self.site.number("SELECT version FROM account WHERE location_id = '00000004'"
                                          " AND customer_id = '0000120'"), 2)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM audit_event WHERE action = 'pin_reset'"), 1)
        self.assertTrue(self.site.run("audit", "verify")["whole"])

    def test_a_stale_version_changes_nothing(self):
        for version in ("2", "99"):
            self.site.run("account", "reset", ACCOUNT, "--reason", "forgot", "--generate", "--expected-version",
                          version, "--verified-by", "x", user="csr1", expect=4)
        self.assertEqual(self.site.number("SELECT MAX(version) FROM account"), 1)


if __name__ == "__main__":
    unittest.main()
