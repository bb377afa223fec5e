"""Generation that is interrupted, resumed and refused."""
import json
import os
import pty
import signal
import subprocess
import unittest

from support import PROGRAM, environment, on_both_databases, password_of

ACCOUNTS = 60_000


@on_both_databases
class Generation:
    @classmethod
    def fill(cls, site):
        site.init()
        extract = site.path / "extract.csv"
        extract.write_text("location_id,customer_id\n" + "".join(f"1,{i:08}\n" for i in range(ACCOUNTS)))
        site.run("import-directory", extract)

    def test_a_cancelled_run_says_how_to_resume_and_does(self):
        receipt = self.interrupt(signal.SIGINT)
        self.assertEqual(receipt["state"], "cancelled")
        self.assertLess(receipt["created"], ACCOUNTS)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM account"), receipt["created"])

        resumed = self.site.run("generate", "--resume", receipt["run_id"])
        self.assertEqual((resumed["run_id"], resumed["state"]), (receipt["run_id"], "complete"))
        self.assertEqual(resumed["created"], ACCOUNTS, "the receipt is the whole run's")
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM pin_secret"), ACCOUNTS)
        again = self.site.run("generate", "--resume", receipt["run_id"])
        self.assertEqual(again["checksum"], resumed["checksum"])
        self.assertEqual(self.site.run("generate")["created"], 0)
        self.assertTrue(self.site.run("audit", "verify")["whole"])

    def interrupt(self, number):
        """Interrupts a run that has begun: it tells its progress, because it is given a terminal."""
        terminal, side = pty.openpty()
        process = subprocess.Popen(
            [PROGRAM, "--site", self.site.url, "--user", "admin1", "--password-stdin", "--json", "generate"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=side, env=environment(self.site.path),
            start_new_session=True)
        os.close(side)
        process.stdin.write(password_of("admin1").encode() + b"\n")
        process.stdin.close()
        process.stdin = None
        said = b""
        while b"Run " not in said:
            said += os.read(terminal, 4096)
        process.send_signal(number)
        out, _ = process.communicate(timeout=60)
        while b"--resume" not in said:
            said += os.read(terminal, 4096)
        os.close(terminal)
        self.assertEqual(process.returncode, 130, said)
        receipt = json.loads(out)
        self.assertIn(f"generate --resume {receipt['run_id']}".encode(), said)
        return receipt

    def test_refuses_runs_that_are_not_there(self):
        error = self.site.run("generate", "--resume", "7", expect=1)["error"]
        self.assertEqual(error["code"], "not_found")
        self.site.run("generate", "--resume", "x", expect=2)
        self.site.run("generate", "--resume", "1", "--dry-run", expect=2)

    def test_a_dry_run_changes_nothing(self):
        plan = self.site.run("generate", "--dry-run")
        self.assertEqual((plan["accounts"], plan["to_create"], plan["existing"]), (ACCOUNTS, ACCOUNTS, 0))
        self.assertEqual(plan["statuses"], [{"status": "", "accounts": ACCOUNTS, "missing": 0}])
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM account"), 0)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM generation_run"), 0)


if __name__ == "__main__":
    unittest.main()
