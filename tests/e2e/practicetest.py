"""The tour plays every practice call, and the audit trail agrees."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from pindesksite import PROGRAM  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent


class Practice(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="pindesk-test-")
        self.addCleanup(self.folder.cleanup)
        self.site = "sqlite://" + str(pathlib.Path(self.folder.name) / "practice.db")

    def call(self, *words, stdin=""):
        return subprocess.run([PROGRAM, "--site", self.site, "--json", *words], input=stdin, text=True,
                              capture_output=True, timeout=120)

    def test_the_tour_does_every_call_right(self):
        done = subprocess.run([HERE / "tour.sh"], env={**os.environ, "PINDESKCTL": PROGRAM}, text=True,
                              capture_output=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("The audit trail is whole.", done.stdout)

    def test_a_new_site_has_its_staff_and_no_call_is_done(self):
        made = self.call("practice", "init")
        self.assertEqual(made.returncode, 0, made.stderr)
        staff = {each["user"]: each["password"] for each in json.loads(made.stdout)["staff"]}
        self.assertEqual(set(staff), {"csr1", "sup1", "sup2", "admin1"})
        calls = self.call("--user", "csr1", "--password-stdin", "practice", "calls", stdin=staff["csr1"] + "\n")
        document = json.loads(calls.stdout)
        self.assertEqual(document["done"], 0)
        self.assertEqual({call["steps_done"] for call in document["calls"]}, {0})

    def test_a_site_that_is_there_is_left_alone(self):
        self.assertEqual(self.call("practice", "init").returncode, 0)
        self.assertNotEqual(self.call("practice", "init").returncode, 0)

    def test_a_server_has_no_practice_site(self):
        self.site = "postgresql://nobody@localhost/none"
        self.assertEqual(self.call("practice", "init").returncode, 2)


if __name__ == "__main__":
    unittest.main()
