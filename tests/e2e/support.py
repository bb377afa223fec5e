"""What the end-to-end tests share: the built program, sites on both databases, and extracts of customers.

The environment names the program (PINDESKCTL) and the test server (PINDESK_TEST_POSTGRES, from
tests/support/withpostgres). Every run gets a home of its own and no terminal.
"""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import NamedTuple

PROGRAM = os.environ["PINDESKCTL"]
SERVER = os.environ["PINDESK_TEST_POSTGRES"]
DATA = Path(__file__).parent / "data"
PASSWORDS = {"admin1": "Secret-Of-Admin-1", "csr1": "Secret-Of-Csr-1", "csr2": "Secret-Of-Csr-2",
             "supervisor1": "Secret-Of-Supervisor-1", "auditor1": "Secret-Of-Auditor-1"}


class Run(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def document(self):
        """The one JSON document on standard output."""
        return json.loads(self.out)


def environment(home, **more):
    kept = {name: os.environ[name] for name in ("PATH", "PGPASSFILE", "LD_LIBRARY_PATH", "ASAN_OPTIONS",
                                                "PINDESK_PREFIX") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "TZ": "UTC", "HOME": str(home), "XDG_CONFIG_HOME": str(home), **more}


def run(arguments, home, stdin="", **more):
    """Runs the program; `more` is added to its environment."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=120,
                          env=environment(home, **more), start_new_session=True)
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def psql(sql, database="postgres"):
    return subprocess.run(["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-c", sql, server_url(database)],
                          check=True, capture_output=True, text=True).stdout.strip()


def server_url(database):
    return SERVER.rsplit("/", 1)[0] + "/" + database


class Site:
    """A site of one test, and people who run the program on it."""

    def __init__(self, product, folder):
        self.product = product
        self.folder = Path(folder)
        if product == "sqlite":
            self.path = self.folder / "site.db"
            self.url = f"sqlite://{self.path}"
        else:
            self.name = f"pindesk_e2e_{os.getpid()}_{self.folder.name}".lower()
            self.url = server_url(self.name)

    def create_database(self, template=None):
        """PostgreSQL: an empty database, or a copy of another one."""
        if self.product == "postgresql":
            psql(f"CREATE DATABASE {self.name}" + (f" TEMPLATE {template.name}" if template else ""))
        elif template:
            shutil.copy(template.path, self.path)

    def drop_database(self):
        if self.product == "postgresql":
            psql(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")

    def sql(self, statement):
        """The answer's first column of its first row, past the program."""
        if self.product == "postgresql":
            return psql(statement, self.name).split("\n")[0]
        with sqlite3.connect(self.path) as connection:
            row = connection.execute(statement).fetchone()
        connection.close()
        return None if row is None else str(row[0])

    def run(self, *arguments, stdin="", **more):
        return run(["--site", self.url, *arguments], self.folder, stdin, **more)

    def as_person(self, user, *arguments, stdin="", **more):
        """With the person's password as the first line of standard input."""
        if isinstance(stdin, str):
            stdin = stdin.encode()
        return self.run("--user", user, "--password-stdin", *arguments,
                        stdin=PASSWORDS[user].encode() + b"\n" + stdin, **more)

    def start(self, user, *arguments, **more):
        """The same without waiting for its end."""
        process = subprocess.Popen(
            [PROGRAM, "--site", self.url, "--user", user, "--password-stdin", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=more.pop("stderr", subprocess.PIPE),
            env=environment(self.folder), start_new_session=True)
        process.stdin.write(PASSWORDS[user].encode() + b"\n")
        process.stdin.flush()
        return process

    def init(self, *arguments):
        return self.run("--password-stdin", "init", "--site-name", "Springfield Water", "--support-phone",
                        "555 0100", "--admin", "admin1", "--environment", "test", *arguments,
                        stdin=PASSWORDS["admin1"] + "\n")

    def add_staff(self, user, roles):
        return self.as_person("admin1", "staff", "add", user, "--roles", roles, stdin=PASSWORDS[user] + "\n")


class SiteTest(unittest.TestCase):
    """A test on a site of its own: a copy of one that has staff, customers and PINs."""
    product = None
    template = None

    @classmethod
    def setUpClass(cls):
        cls.class_folder = tempfile.TemporaryDirectory(prefix="pindesk-e2e-")
        folder = Path(cls.class_folder.name, f"template_{cls.__name__}")
        folder.mkdir()
        cls.template = Site(cls.product, folder)
        cls.template.create_database()
        try:
            cls.fill(cls.template)
        except BaseException:
            cls.tearDownClass()
            raise

    @classmethod
    def fill(cls, site):
        """What every test of the class finds."""
        succeed(site.init("--recovery-file", str(site.folder / "recovery.txt")))
        succeed(site.add_staff("csr1", "csr"))
        succeed(site.as_person("admin1", "import-directory", str(DATA / "customers.csv"), "--map",
                               str(DATA / "customers.map.json")))
        succeed(site.as_person("admin1", "generate"))

    @classmethod
    def tearDownClass(cls):
        cls.template.drop_database()
        cls.class_folder.cleanup()

    def setUp(self):
        folder = Path(self.class_folder.name, self._testMethodName[:40])
        folder.mkdir()
        self.site = Site(self.product, folder)
        self.site.create_database(self.template)
        self.addCleanup(self.site.drop_database)

    def assertRun(self, done, code=0):
        self.assertEqual(done.code, code, f"\n{done.out}\n{done.err}")
        return done


def succeed(done):
    if done.code != 0:
        raise AssertionError(f"exit {done.code}\n{done.out}\n{done.err}")
    return done


def on_both_databases(test):
    """Makes two test cases of one: NameOnSqlite and NameOnPostgresql."""
    module = sys.modules[test.__module__]
    for product in ("sqlite", "postgresql"):
        name = f"{test.__name__}On{product.capitalize()}"
        setattr(module, name, type(name, (test, SiteTest), {"product": product, "__module__": test.__module__}))
    return test


def on_sqlite(test):
    name = f"{test.__name__}OnSqlite"
    setattr(sys.modules[test.__module__], name,
            type(name, (test, SiteTest), {"product": "sqlite", "__module__": test.__module__}))
    return test
