"""Databases that cannot be used: a clear error and exit 5, never a crash, never a new file in their place."""
import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import unittest
from pathlib import Path

from support import PROGRAM, Site, SiteTest, environment, password_of

COMMANDS = (["migrate"], ["doctor"], ["staff", "list"], ["account", "show", "00000004/0000120"], ["generate"],
            ["audit", "verify"])


class DatabaseTest(SiteTest):
    def refused(self, *arguments, word, codes=(5,), site=None):
        done = (site or self.site).as_person("admin1", *arguments)
        self.assertIn(done.code, codes, f"{arguments}\n{done.out}\n{done.err}")
        self.assertIn(word, done.err + done.out)
        return done


class SqliteFile(DatabaseTest):
    def setUp(self):
        super().setUp()
        self.file = Path(self.site.database)

    def digest(self):
        return hashlib.sha256(self.file.read_bytes()).hexdigest()

    def test_missing(self):
        self.file.unlink()
        for command in COMMANDS:
            self.refused(*command, word="no database at " + str(self.file))
            self.assertEqual(os.listdir(self.site.path), [])

    def test_of_somebody_else(self):
        def empty(path):
            path.write_bytes(b"")

        def text(path):
            path.write_text("location_id,customer_id\n" * 1000)

        def other_program(path):
            path.unlink()
            with sqlite3.connect(path) as connection:
                connection.execute("CREATE TABLE account (a int)")
            connection.close()

        def folder(path):
            path.unlink()
            path.mkdir()

        for make in (empty, text, other_program, folder):
            with self.subTest(make.__name__):
                make(self.file)
                before = None if make is folder else self.digest()
                for command in COMMANDS[:4]:
                    self.refused(*command, word="not a")
                if make is not folder:
                    self.assertEqual(self.digest(), before)
                self.assertEqual(os.listdir(self.site.path), ["site.db"])

    def test_newer_and_older_schema(self):
        self.site.sql("INSERT INTO schema_version VALUES (99, 'x', 0)")
        for command in (["migrate"], ["account", "show", "1/2"], ["doctor"]):
            self.refused(*command, word="newer than this program")
        self.site.sql("DELETE FROM schema_version")
        self.refused("account", "show", "1/2", word="brings it up to date with “pindeskctl migrate”")

    def test_changed_schema(self):
        self.site.sql("UPDATE schema_version SET checksum = 'x'")
        self.refused("account", "show", "1/2", word="schema 1 differs")

    def test_read_only(self):
        self.file.chmod(0o444)
        # Without the right to write in spite of the file's mode, which root has.
        drop = ["setpriv", "--bounding-set=-dac_override"] if os.getuid() == 0 else []
        done = subprocess.run([*drop, PROGRAM, "--site", self.site.url, "--user", "admin1", "--password-stdin",
                               "staff", "list"], input=password_of("admin1"), capture_output=True, text=True,
                              env=environment(self.site.path))
        self.assertEqual(done.returncode, 5, done)
        self.assertIn("cannot be written", done.stderr)

    def test_locked_by_another_program(self):
        with sqlite3.connect(self.file) as connection:
            connection.execute("BEGIN IMMEDIATE")
            self.refused("staff", "list", word="Another program holds the database")
        connection.close()
        self.assertRun(self.site.as_person("admin1", "staff", "list"))

    def test_damaged(self):
        """Cut short, overwritten in places, or shuffled: every time one sentence."""
        whole = self.file.read_bytes()
        chance = random.Random(7)
        for turn in range(12):
            damaged = bytearray(whole)
            if turn % 3 == 0:
                del damaged[chance.randrange(100, len(damaged)):]
            elif turn % 3 == 1:
                for _ in range(200):
                    damaged[chance.randrange(100, len(damaged))] = chance.randrange(256)
            else:
                at = chance.randrange(1, len(damaged) // 4096 - 1) * 4096
                damaged[at:at + 4096] = os.urandom(4096)
            self.file.write_bytes(damaged)
            for rest in self.site.path.glob("site.db-*"):
                rest.unlink()
            for command in (["doctor"], ["account", "show", "00000004/0000120"]):
                with self.subTest(turn=turn, command=command):
                    done = self.site.as_person("csr1", *command)
                    self.assertIn(done.code, (0, 1, 3, 5), done)
                    if done.code and command != ["doctor"]:
                        self.assertRegex(done.err, r"\Apindeskctl: [^\n]+\n\Z")

    def test_doctor_names_damage(self):
        damaged = bytearray(self.file.read_bytes())
        root = self.site.number("SELECT rootpage FROM sqlite_master WHERE name = 'pin_secret'")
        damaged[(root - 1) * 4096:root * 4096] = bytes(4096)
        self.file.write_bytes(damaged)
        done = self.site.call("--json", "doctor")
        self.assertIn(done.code, (1, 5), done)
        self.assertIn("damaged", next(each for each in done.document["findings"] if each["state"] == "problem")["message"])

    def test_others_may_read_it(self):
        self.file.chmod(0o644)
        findings = {each["check"]: each for each in self.assertRun(self.site.call("--json", "doctor")).document["findings"]}
        self.assertEqual(findings["file_rights"]["state"], "warning")
        self.assertIn("chmod 600", findings["file_rights"]["advice"])


class PostgresqlDatabase(DatabaseTest):
    product = "postgresql"

    def test_missing(self):
        self.site.url += "_not_there"
        for command in COMMANDS[:3]:
            self.refused(*command, word="no database at")

    def test_server_that_does_not_answer(self):
        self.site.url = "postgresql://postgres@127.0.0.1:1/postgres"
        self.refused("staff", "list", word="cannot be reached")
        self.refused("doctor", word="cannot be reached")

    def test_of_somebody_else(self):
        with Site("postgresql") as other:
            self.refused("staff", "list", word="empty or not one of", site=other)
            other.sql("CREATE TABLE theirs (a int)")
            for command in (["staff", "list"], ["migrate"], ["doctor"]):
                self.refused(*command, word="not ", site=other)
            self.assertEqual(other.number("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"), 1)

    def test_newer_schema(self):
        self.site.sql("INSERT INTO schema_version VALUES (99, 'x', 0)")
        for command in (["migrate"], ["staff", "list"]):
            self.refused(*command, word="newer than this program")

    def test_read_only(self):
        self.site.sql(f"ALTER DATABASE {self.site.database} SET default_transaction_read_only = on")
        self.refused("staff", "list", word="cannot be written")

    def test_locked_by_another_program(self):
        holder = subprocess.Popen(["psql", "-qX", self.site.url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        holder.stdin.write("BEGIN; LOCK TABLE staff; \\echo locked\n")
        holder.stdin.flush()
        self.assertEqual(holder.stdout.readline(), "locked\n")
        self.refused("staff", "list", word="Another program holds the database")
        holder.communicate("ROLLBACK;\n")
        self.assertRun(self.site.as_person("admin1", "staff", "list"))


del DatabaseTest

if __name__ == "__main__":
    unittest.main()
