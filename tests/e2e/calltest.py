"""How the program is called: usage errors, where passwords come from, exit codes."""
import os
import pty
import re
import select
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROGRAM, Site, SiteTest, call, environment, password_of


class Usage(unittest.TestCase):
    """Nothing here gets as far as a database."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)

    def refused(self, *arguments, word, code=2, stdin=""):
        done = call(arguments, self.home, stdin)
        self.assertEqual(done.code, code, done)
        self.assertEqual(done.out, "")
        self.assertRegex(done.err, r"\Apindeskctl: .*\n\Z", "one sentence")
        self.assertIn(word.lower(), done.err.lower())
        return done

    def test_says_what_is_wrong_with_the_call(self):
        url = f"sqlite://{self.home}/site.db"
        for arguments, word in (
                ([], "command"),
                (["bogus"], "bogus"),
                (["account"], "show"),
                (["account", "bogus"], "show"),
                (["--bogus", "doctor"], "bogus"),
                (["doctor", "--site"], "site"),
                (["account", "show"], "LID/CID"),
                (["account", "show", "12345", "678"], "quotes"),
                (["doctor", "extra"], "argument"),
                (["doctor"], "--site"),
                (["--site", url, "--user", "a", "account", "list", "--limit", "0"], "limit"),
                (["--site", url, "--user", "a", "account", "list", "--state", "happy"], "state"),
                (["--site", url, "--user", "a", "account", "reset", "1/2"], "reason"),
                (["--site", url, "--user", "a", "account", "reset", "1/2", "--reason", "forgot"], "--pin-stdin"),
                (["--site", url, "--user", "a", "account", "reset", "1/2", "--reason", "forgot", "--generate",
                  "--pin-stdin"], "--pin-stdin"),
                (["--site", url, "init", "--admin", "a"], "site-name"),
                (["--config", "/nowhere.ini", "doctor"], "/nowhere.ini")):
            with self.subTest(arguments):
                self.refused(*arguments, word=word)

    def test_init_without_a_site_says_what_to_write(self):
        done = self.refused("init", "--site-name", "X", word="site=URL")
        self.assertIn(str(self.home / "pindesk/pindesk.ini"), done.err)

    def test_refuses_urls_without_repeating_a_password(self):
        for url, word in (("mysql://x/y", "sqlite:///"), ("sqlite://relative.db", "absolute"),
                          ("postgresql://u:hidden99@h/d", "password"),
                          ("postgresql://u@h/d?password=hidden99", "password"),
                          ("postgresql://u@h/d?options=-csearch_path", "options"), ("postgresql://h", "database")):
            with self.subTest(url):
                done = self.refused("--site", url, "doctor", word=word)
                self.assertNotIn("hidden99", done.err)

    def test_tells_an_error_as_one_json_document_too(self):
        done = call(["--json", "doctor"], self.home)
        self.assertEqual(done.code, 2)
        error = done.document["error"]
        self.assertEqual(sorted(error), ["code", "detail", "field", "message"])
        self.assertEqual((error["code"], error["field"]), ("invalid_input", "usage"))
        self.assertEqual(done.err, f"pindeskctl: {error['message']}\n")

    def test_shows_help_and_version(self):
        for arguments in (["--help"], ["account", "reset", "--help"], ["--version"]):
            done = call(arguments, self.home)
            self.assertEqual((done.code, done.err), (0, ""))
        self.assertRegex(done.out, r"\Apindeskctl \d+\.\d+\.\d+\n\Z")
        listing = call(["--help"], self.home).out
        for command in ("init", "migrate", "doctor", "import-directory", "generate", "account show",
                        "account search", "account list", "account counts", "account verify", "account hint",
                        "account reveal", "account reset", "account undo-reset", "account reply", "account survey",
                        "staff add", "staff list",
                        "audit verify", "audit list", "audit export", "key list", "recover"):
            self.assertIn(f"\n  {command}", listing)
        synopsis = call(["account", "reset", "--help"], self.home).out
        for option in ("--reason CODE", "--note T", "--pin-stdin", "--generate", "--expected-version N",
                       "--verified-by TEXT"):
            self.assertIn(option, synopsis)

    def test_tests_itself(self):
        done = call(["--self-test"], self.home)
        self.assertEqual((done.code, done.err), (0, ""))
        self.assertRegex(done.out, r"\Apindeskctl \d+\.\d+\.\d+\n(\w+: ok\n){4}\Z")
        self.assertEqual(call(["--json", "--self-test"], self.home).document["ok"], True)
        for program in ("PINDESK_GATEWAY", "PINDESK"):
            done = subprocess.run([os.environ[program], "--self-test"], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                                  capture_output=True, text=True, timeout=60)
            self.assertEqual((done.returncode, done.stdout.count(": ok\n")), (0, 4), done.stdout + done.stderr)
        broken = call(["--json", "--self-test"], self.home, TMPDIR="/proc")
        self.assertEqual((broken.code, broken.document["ok"]), (1, False))


class WithSite(SiteTest):
    @classmethod
    def fill(cls, site):
        """A site without customers is enough."""
        site.init("csr1")

    def staff_list(self, *arguments, **more):
        return self.site.call(*arguments, "staff", "list", **more)

    def test_takes_site_and_user_from_the_configuration(self):
        configuration = self.site.path / "pindesk" / "pindesk.ini"
        configuration.parent.mkdir()
        configuration.write_text(f"site={self.site.url}\nuser=admin1\n")
        done = call(["--password-stdin", "staff", "list"], self.site.path, password_of("admin1") + "\n")
        self.assertIn("csr1", self.assertRun(done).out)

    def test_takes_the_password_from_where_it_is_told(self):
        password = password_of("admin1")
        user = ("--user", "ADMIN1")  # case does not matter
        self.assertRun(self.staff_list(*user, "--password-stdin", stdin=password + "\r\n"))
        self.assertRun(self.staff_list(*user, "--password-stdin", stdin=password))
        self.assertRun(self.staff_list(*user, "--password-command", f"echo {password}"))
        self.assertRun(self.staff_list(*user, PINDESK_PASSWORD_COMMAND=f"echo {password}"))
        done = self.staff_list(*user, "--password-command", "exit 7")
        self.assertRun(done, 2)
        self.assertIn("7", done.err)

    def test_says_which_secret_is_missing(self):
        self.assertIn("before the password", self.assertRun(
            self.staff_list("--user", "admin1", "--password-stdin"), 2).err)
        self.assertIn("password is empty", self.assertRun(
            self.staff_list("--user", "admin1", "--password-stdin", stdin="\n"), 2).err)
        self.assertIn("before the new person's password", self.assertRun(
            self.site.as_person("admin1", "staff", "add", "csr9", "--roles", "csr"), 2).err)
        self.assertIn("before the PIN", self.assertRun(
            self.site.as_person("csr1", "account", "reset", "1/2", "--reason", "forgot", "--pin-stdin"), 2).err)
        self.assertIn("before the caller's answers", self.assertRun(
            self.site.as_person("csr1", "account", "verify", "1/2"), 2).err)
        self.assertIn("no terminal", self.assertRun(self.staff_list("--user", "admin1"), 2).err)

    def test_takes_only_the_further_secrets_from_standard_input_beside_a_password_command(self):
        done = self.site.call("--user", "admin1", "--password-command", f"echo {password_of('admin1')}", "staff",
                             "add", "csr2", "--roles", "csr", stdin=password_of("csr2") + "\n")
        self.assertRun(done)
        self.assertRun(self.site.as_person("csr2", "account", "counts"))

    def test_asks_who_is_at_work(self):
        self.assertIn("--user", self.assertRun(self.staff_list(), 2).err)

    def test_refuses_wrong_names_and_passwords_with_the_same_words(self):
        wrong = self.staff_list("--user", "admin1", "--password-stdin", stdin="Wrong-Password-1\n")
        unknown = self.staff_list("--user", "nobody", "--password-stdin", stdin="Wrong-Password-1\n")
        self.assertRun(wrong, 3)
        self.assertEqual(wrong, unknown)

    def test_refuses_what_a_role_does_not_include(self):
        for user, *command in (("csr1", "staff", "list"), ("csr1", "key", "list"), ("csr1", "audit", "verify"),
                               ("csr1", "generate"), ("admin1", "account", "show", "1/2")):
            with self.subTest(command):
                self.assertIn("You may not", self.assertRun(self.site.as_person(user, *command), 3).err)
        self.assertRun(self.site.as_person("csr1", "staff", "add", "x9x", "--roles", "csr",
                                           stdin="Good-Password-1\n"), 3)

    def test_refuses_bad_staff(self):
        for user, roles, password, code, word in (
                ("csr1", "csr", "Good-Password-1", 1, "user name already"), ("x", "csr", "Good-Password-1", 2, "3 "),
                ("csr3", "boss", "Good-Password-1", 2, "role"), ("csr3", "csr", "weak", 2, "fewer than 8"),
                ("csr3", "csr", "Admin1", 2, "user name"), ("csr 3", "csr", "Good-Password-1", 2, "character")):
            with self.subTest(user=user, password=password):
                done = self.site.as_person("admin1", "staff", "add", user, "--roles", roles,
                                           stdin=password + "\n")
                self.assertIn(word, self.assertRun(done, code).err)
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM staff"), 2)

    def test_reads_account_numbers_of_every_shape(self):
        for typed, word in (("1", "no customer ID"), ("/1", "no location ID"), ("1/", "no customer ID"),
                            ("1/2/3", "more than two"), ("ä/1", "location ID"), ("1/" + "2" * 33, "32"),
                            ("1/2;3", "customer ID"), ("1/‮2", "customer ID"), ("", "no"), ("x" * 100_000, "32")):
            with self.subTest(typed[:20]):
                done = self.site.as_person("csr1", "account", "show", typed)
                self.assertIn(word, self.assertRun(done, 2).err)
        for typed in ("1/2", "1-2", "1 2", "  1 / 2  "):
            done = self.site.as_person("csr1", "account", "show", typed)
            self.assertIn("no such account", self.assertRun(done, 1).err)

    def test_asks_at_the_terminal_without_showing_what_is_typed(self):
        shown, code = self.talk(["--user", "admin1", "staff", "add", "csr2", "--roles", "csr"],
                                [("Password of admin1: ", password_of("admin1")),
                                 ("New password of csr2: ", password_of("csr2")),
                                 ("once more: ", "Something-Else-1"),
                                 ("New password of csr2: ", password_of("csr2")),
                                 ("once more: ", password_of("csr2"))])
        self.assertEqual(code, 0, shown)
        for password in (password_of("admin1"), password_of("csr2"), "Something-Else-1"):
            self.assertNotIn(password, shown)
        self.assertRun(self.site.as_person("csr2", "account", "counts"))

    def test_ends_at_the_prompt_when_interrupted(self):
        shown, code = self.talk(["--user", "admin1", "staff", "list"], [("Password of admin1: ", "\x03")])
        self.assertEqual(code, 130, shown)

    def talk(self, arguments, dialogue):
        """Runs the program on a terminal; answers each prompt. Gives what was shown, and the exit code."""
        process, terminal = pty.fork()
        if process == 0:
            os.execve(PROGRAM, [PROGRAM, "--site", self.site.url, *arguments], environment(self.site.path))
        shown, seen = "", 0
        for prompt, answer in dialogue:
            while prompt not in shown[seen:]:
                shown += self.read(terminal)
            seen = len(shown)
            os.write(terminal, answer.encode() + (b"" if answer == "\x03" else b"\n"))
        while more := self.read(terminal):
            shown += more
        os.close(terminal)
        return shown, os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

    def read(self, terminal):
        if not select.select([terminal], [], [], 60)[0]:
            self.fail("the program says nothing")
        try:
            return os.read(terminal, 4096).decode()
        except OSError:  # the other side is closed
            return ""

    def test_a_closed_or_full_standard_output_is_an_error(self):
        command = [PROGRAM, "--site", self.site.url, "--user", "admin1", "--password-stdin", "staff", "list"]
        with open("/dev/full", "w") as full:
            done = subprocess.run(command, input=password_of("admin1").encode(), stdout=full,
                                  stderr=subprocess.PIPE, env=environment(self.site.path))
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"standard output", done.stderr)

    def test_gives_the_site_back_with_the_recovery_key(self):
        site = Site(self.product)
        self.addCleanup(site.close)
        site.init_by_program()
        key = site.path / "recovery.txt"
        self.assertEqual(key.stat().st_mode & 0o777, 0o600)
        self.assertRegex(key.read_text(), r"\A([A-Z2-7]{4}-){13}[A-Z2-7]{4}\n\Z")

        def recover(path):
            return site.call("--password-stdin", "recover", "--recovery-file", str(path), "--admin", "rescuer",
                                 stdin="Fresh-Start-9\n")
        typed = site.path / "typed.txt"
        typed.write_text(key.read_text().lower().replace("-", " ").replace(" ", "\r\n", 3))
        self.assertRun(recover(typed))
        done = site.call("--user", "rescuer", "--password-command", "echo Fresh-Start-9", "--json", "key", "list")
        holders = [entry["holders"] for entry in self.assertRun(done).document["keys"]]
        self.assertTrue(all({"rescuer", "recovery"} <= set(each) for each in holders), holders)

        typed.write_text(re.sub("[A-D]", "E", key.read_text()))
        self.assertIn("recovery key", self.assertRun(recover(typed), 2).err)
        self.assertIn("nowhere", self.assertRun(recover("/nowhere/key"), 1).err)


if __name__ == "__main__":
    unittest.main()
