"""A PIN of a real site, opened without PinDesk from the documented formats alone."""
import json
import subprocess
import sys
import unittest

from support import TESTS, on_both_databases, password_of

ACCOUNT, OTHER = "00000004/0000120", "00000001/0000000"
TABLES = ("site", "staff", "staff_credential", "key_grant", "site_key", "account", "pin_secret")


@on_both_databases
class Interop:
    @classmethod
    def make(cls, site):
        site.init_by_program("csr1")

    def open(self, *arguments, secret):
        if self.product == "sqlite":
            file = self.site.database
        else:
            file = self.site.path / "site.json"
            file.write_text(json.dumps({
                table: json.loads(self.site.sql(f"SELECT jsonb_agg(t) FROM {table} t")[0][0]) for table in TABLES}))
        done = subprocess.run([sys.executable, "-B", TESTS / "interop" / "opensealed.py", file, *arguments],
                              input=secret, capture_output=True, text=True)
        return done.returncode, (done.stdout + done.stderr).strip()

    def reveal(self, account):
        return self.site.run("account", "reveal", account, "--reason", "caller", "--verified-by", "x",
                             user="csr1")["pin"]

    def test_opens_a_pin_and_refuses_one_that_was_moved(self):
        pin = self.reveal(ACCOUNT)
        csr = ("--user", "csr1", "--account", ACCOUNT)
        self.assertEqual(self.open(*csr, secret=password_of("csr1")), (0, pin))
        recovery = (self.template.path / "recovery.txt").read_text()
        self.assertEqual(self.open("--recovery", "--account", ACCOUNT, secret=recovery), (0, pin))
        self.assertEqual(self.open(*csr, secret=password_of("csr2")), (1, "refused"))
        self.assertEqual(self.open(*csr, "--moved-from", OTHER, secret=password_of("csr1")), (1, "refused"))

        # And the program refuses what was moved, as well, and mends it with a reset.
        self.site.sql("UPDATE pin_secret SET sealed = (SELECT p.sealed FROM pin_secret p JOIN account a ON"
                      " a.account_id = p.account_id WHERE a.customer_id = '0000000') WHERE account_id ="
                      " (SELECT account_id FROM account WHERE customer_id = '0000120')")
        moved = self.site.as_person("csr1", "account", "reveal", ACCOUNT, "--reason", "caller", "--verified-by", "x")
        self.assertIn("does not open", self.assertRun(moved, 1).err)
        self.site.run("account", "reset", ACCOUNT, "--reason", "other", "--pin-stdin", "--verified-by", "x",
                      user="csr1", secrets=["Spot7"])
        self.assertEqual(self.reveal(ACCOUNT), "Spot7")
        self.assertEqual(self.open(*csr, secret=password_of("csr1")), (0, "Spot7"))


if __name__ == "__main__":
    unittest.main()
