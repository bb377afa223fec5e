"""What the end-to-end tests share, beyond tests/support/pindesksite.py: calls whose every answer is looked at, and
test cases on a copy of a site that has staff, customers and PINs."""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path
from typing import NamedTuple

TESTS = Path(__file__).resolve().parents[1]
DATA = TESTS / "e2e" / "data"
sys.path.insert(0, str(TESTS / "support"))
import pindesksite  # noqa: E402
from pindesksite import PROGRAM, password_of  # noqa: E402, F401


class Run(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def document(self):
        """The one JSON document on standard output."""
        return json.loads(self.out)


def environment(home, **more):
    """A home of its own, and nothing of the developer's settings."""
    kept = ("PATH", "PGPASSFILE", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS")
    return {**{name: os.environ[name] for name in kept if name in os.environ}, "LANG": "C.UTF-8", "TZ": "UTC",
            "HOME": str(home), "XDG_CONFIG_HOME": str(home), **more}


def call(arguments, home, stdin="", **more):
    """Runs the program without a terminal; `more` is added to its environment."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin if isinstance(stdin, bytes) else stdin.encode(),
                          capture_output=True, timeout=120, env=environment(home, **more), start_new_session=True)
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


class Site(pindesksite.Site):
    def call(self, *arguments, stdin="", **more):
        return call(["--site", self.url, *arguments], self.path, stdin, **more)

    def as_person(self, user, *arguments, stdin="", **more):
        """With the person's password as the first line of standard input."""
        lines = f"{password_of(user)}\n".encode() + (stdin if isinstance(stdin, bytes) else stdin.encode())
        return self.call("--user", user, "--password-stdin", *arguments, stdin=lines, **more)


class SiteTest(unittest.TestCase):
    product = "sqlite"

    @classmethod
    def setUpClass(cls):
        cls.template = Site(cls.product)
        try:
            cls.fill(cls.template)
        except BaseException:
            cls.template.close()
            raise

    @classmethod
    def fill(cls, site):
        """What every test of the class finds."""
        site.init()
        site.add_staff("csr1")
        site.run("import-directory", DATA / "customers.csv", "--map", DATA / "customers.map.json")
        site.run("generate")

    @classmethod
    def tearDownClass(cls):
        cls.template.close()

    def setUp(self):
        self.site = Site(self.product, self.template)
        self.addCleanup(self.site.close)

    def assertRun(self, done, code=0):
        self.assertEqual(done.code, code, f"\n{done.out}\n{done.err}")
        return done


def on_both_databases(test):
    """Makes two test cases of a class that is none by itself: NameOnSqlite and NameOnPostgresql."""
    for product in pindesksite.PRODUCTS:
        name = f"{test.__name__}On{product.capitalize()}"
        made = type(name, (test, SiteTest), {"product": product, "__module__": test.__module__})
        setattr(sys.modules[test.__module__], name, made)
    return test
