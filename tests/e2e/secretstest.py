"""Where secrets must not be: arguments, environment, files, the server's log."""
import subprocess
import unittest
from pathlib import Path

from support import PROGRAM, environment, on_both_databases, password_of

ACCOUNT = "00000004/0000120"
PIN = "Plant3dPin"
NEW_PASSWORD = "Planted-Password-77"


def of_process(process, name):
    return Path(f"/proc/{process.pid}/{name}").read_bytes()


@on_both_databases
class Secrets:
    def test_are_not_in_arguments_nor_environment(self):
        process = subprocess.Popen(
            [PROGRAM, "--site", self.site.url, "--user", "csr1", "--password-stdin", "account", "reset", ACCOUNT,
             "--reason", "forgot", "--pin-stdin", "--verified-by", "x"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=environment(self.site.path))
        process.stdin.write(password_of("csr1") + "\n")
        process.stdin.flush()
        held = of_process(process, "cmdline") + of_process(process, "environ")
        out, err = process.communicate(PIN + "\n", timeout=60)
        self.assertEqual(process.returncode, 0, err)
        for secret in (PIN, password_of("csr1")):
            self.assertNotIn(secret.encode(), held)
            self.assertNotIn(secret, out + err)

    def test_of_options_that_may_hold_one_are_hidden_at_once(self):
        # The program waits for its second secret while we look.
        process = subprocess.Popen(
            [PROGRAM, "--site", self.site.url, "--user", "admin1", "--password-command",
             f"echo {password_of('admin1')}", "staff", "add", "csr7", "--roles", "csr",
             "--name", "signs of life"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(self.site.path))
        while self.site.number("SELECT COUNT(*) FROM audit_event WHERE action = 'signed_in'") < 4:
            self.assertIsNone(process.poll())
        arguments = of_process(process, "cmdline")
        self.assertIn(b"signs of life", arguments)
        self.assertNotIn(password_of("admin1").encode(), arguments)
        limits = of_process(process, "limits").decode()
        self.assertRegex(limits, r"Max core file size +0 +0 ")
        process.communicate(NEW_PASSWORD.encode() + b"\n", timeout=60)
        self.assertEqual(process.returncode, 0)

    def test_are_not_in_files_nor_in_the_servers_log(self):
        self.site.run("staff", "add", "csr8", "--roles", "csr", secrets=[NEW_PASSWORD])
        self.site.run("account", "reset", ACCOUNT, "--reason", "forgot", "--pin-stdin", "--verified-by", "x",
                      user="csr1", secrets=[PIN])
        shown = self.site.run("account", "reveal", ACCOUNT, "--reason", "caller", "--verified-by", "x", user="csr1")
        self.assertEqual(shown["pin"], PIN)
        key = (self.template.path / "recovery.txt").read_text().strip()
        places = self.site.written()
        if self.product == "sqlite":
            self.assertIn(Path(self.site.database), places)
        for place in places:
            content = place.read_bytes()
            for secret in (PIN, NEW_PASSWORD, password_of("csr1"), password_of("admin1"), key, key.replace("-", "")):
                for form in (secret.encode(), secret.encode().hex().encode(), secret.encode("utf-16-le")):
                    self.assertNotIn(form, content, f"{secret} in {place}")


if __name__ == "__main__":
    unittest.main()
