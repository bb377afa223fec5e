"""Sites for tests that use the built programs as people do: on SQLite, and on the private PostgreSQL server of
tests/support/withpostgres. Looks into the databases with their own clients, not with the product. The end-to-end tests
know this file as `support`."""
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
from typing import NamedTuple

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
DATA = TESTS / "e2e" / "data"
PROGRAM = os.environ.get("PINDESKCTL", str(ROOT / "build/release/bin/pindeskctl"))
TELLSTORIES = os.environ.get("PINDESK_TELLSTORIES", str(ROOT / "build/release/bin/test_tellstories"))
MAKESITE = os.environ.get("PINDESK_MAKESITE", str(ROOT / "build/release/bin/test_makesite"))
PRODUCTS = ("sqlite", "postgresql")
_count = itertools.count()


def password_of(user):
    return f"Secret-Of-{user}-7"


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


class Site:
    """A database of one product, with or without a site in it; gone when closed."""

    def __init__(self, product, template=None):
        self.product = product
        self.folder = tempfile.TemporaryDirectory(prefix="pindesk-test-")
        self.path = pathlib.Path(self.folder.name)
        if product == "sqlite":
            self.database = str(self.path / "site.db")
            self.url = "sqlite://" + self.database
            if template:
                subprocess.run(["sqlite3", template.database, f".backup {self.database}"], check=True)
        else:
            server = os.environ["PINDESK_TEST_POSTGRES"]  # set by withpostgres; never skipped
            self.server = server
            self.database = f"pindesk_test_{os.getpid()}_{next(_count)}"
            suffix = f" TEMPLATE {template.database}" if template else ""
            self._psql(server, f"CREATE DATABASE {self.database}{suffix}")
            self.url = server.rsplit("/", 1)[0] + "/" + self.database

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.product == "postgresql":
            self._psql(self.server, f"DROP DATABASE {self.database} WITH (FORCE)")
        self.folder.cleanup()

    @staticmethod
    def _psql(url, sql):
        return subprocess.run(["psql", "-X", "-q", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", sql],
                              check=True, capture_output=True, text=True).stdout

    def sql(self, statement):
        """Rows as lists of text."""
        if self.product == "sqlite":
            out = subprocess.run(["sqlite3", "-bail", "-separator", "\t", "-cmd", ".timeout 20000", self.database,
                                  statement], check=True, capture_output=True, text=True).stdout
        else:
            out = self._psql(self.url, statement)
        return [line.split("\t") for line in out.splitlines()]

    def number(self, statement):
        return int(self.sql(statement)[0][0] or 0)

    def written(self):
        """The files that the site, its server and the programs at work on it have written, a dump among them."""
        files = [each for each in self.path.rglob("*") if each.is_file()]
        if self.product == "postgresql":
            self.sql("CHECKPOINT")
            dump = self.path / "dump.sql"
            subprocess.run(["pg_dump", "-f", dump, self.url], check=True)
            files += [dump, pathlib.Path(os.environ["PINDESK_TEST_POSTGRES_LOG"])]
        return files

    def call(self, *arguments, stdin="", **more):
        return call(["--site", self.url, *arguments], self.path, stdin, **more)

    def as_person(self, user, *arguments, stdin="", **more):
        """With the person's password as the first line of standard input."""
        lines = f"{password_of(user)}\n".encode() + (stdin if isinstance(stdin, bytes) else stdin.encode())
        return self.call("--user", user, "--password-stdin", *arguments, stdin=lines, **more)

    def start(self, *arguments, user="admin1", secrets=(), stdin="", env=None, **options):
        """Starts pindeskctl with the user's password, further secrets and more on standard input."""
        lines = "".join(f"{line}\n" for line in (password_of(user), *secrets)) + stdin
        process = subprocess.Popen(
            [PROGRAM, "--site", self.url, "--user", user, "--password-stdin", "--json", *map(str, arguments)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=env or environment(self.path), **options)
        try:
            process.stdin.write(lines)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it ended before it read; its exit code tells why
        process.stdin = None
        return process

    def run(self, *arguments, expect=0, **options):
        """Runs pindeskctl; its JSON document, after its exit code was the expected one."""
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=300)
        assert process.returncode == expect, f"{arguments}: exit {process.returncode}, expected {expect}\n{out}\n{err}"
        return json.loads(out) if out.strip() else None

    def check_trail(self):
        """The audit trail must be whole."""
        verified = self.run("audit", "verify")
        assert verified["whole"] and not verified["problems"], verified

    def init(self, *people):
        """A site of admin1 and these people (`user:roles`; a CSR without), whose passwords cost next to nothing."""
        subprocess.run([MAKESITE, self.url, self.path / "recovery.txt", *(user if ":" in user else f"{user}:csr" for user in people)], check=True)

    def tell_stories(self, *stories):
        """Gives accounts that have PINs a past: (account, story of the practice site, the customer's hint)."""
        subprocess.run([TELLSTORIES, self.url, *itertools.chain(*stories)], check=True)

    def init_by_program(self, *people):
        """The same as the product makes it, which costs a fifth of a second at every call."""
        self.run("init", "--site-name", "Springfield Water", "--support-phone", "555 0100", "--admin", "admin1",
                 "--environment", "test", "--recovery-file", self.path / "recovery.txt")
        for user in people:
            self.run("staff", "add", user, "--roles", "csr", secrets=[password_of(user)])


class SiteTest(unittest.TestCase):
    """Test cases on a copy of a site that has staff, customers and PINs."""
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
        cls.make(site)
        site.run("import-directory", DATA / "customers.csv", "--map", DATA / "customers.map.json")
        site.run("generate")

    @classmethod
    def make(cls, site):
        site.init("csr1")

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
    for product in PRODUCTS:
        name = f"{test.__name__}On{product.capitalize()}"
        made = type(name, (test, SiteTest), {"product": product, "__module__": test.__module__})
        setattr(sys.modules[test.__module__], name, made)
    return test
