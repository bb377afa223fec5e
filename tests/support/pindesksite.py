"""Sites for tests that use the built programs as people do: on SQLite, and on the private PostgreSQL server of
tests/support/withpostgres. Looks into the databases with their own clients, not with the product."""
import itertools
import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("PINDESKCTL", str(ROOT / "build/release/bin/pindeskctl"))
PRODUCTS = ("sqlite", "postgresql")
_count = itertools.count()


def password_of(user):
    return f"Secret-Of-{user}-7"


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

    def start(self, *arguments, user="admin1", secrets=(), stdin="", **options):
        """Starts pindeskctl with the user's password, further secrets and more on standard input."""
        lines = "".join(f"{line}\n" for line in (password_of(user), *secrets)) + stdin
        process = subprocess.Popen(
            [PROGRAM, "--site", self.url, "--user", user, "--password-stdin", "--json", *map(str, arguments)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
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

    def init(self):
        self.run("init", "--site-name", "Springfield Water", "--support-phone", "555 0100", "--admin", "admin1",
                 "--environment", "test", "--recovery-file", self.path / "recovery.txt")
        return self

    def add_staff(self, user, roles="csr"):
        self.run("staff", "add", user, "--roles", roles, secrets=[password_of(user)])
