"""Making a site: all of it or nothing."""
import os
import unittest
from pathlib import Path

from support import Site, password_of


def init(site, *arguments, password=password_of("admin1"), json=True, **replaced):
    options = {"site-name": "Springfield Water", "support-phone": "555 0100", "admin": "admin1", **replaced}
    given = [text for name, value in options.items() for text in (f"--{name}", value)]
    return site.call(*(["--json"] if json else []), "--password-stdin", "init", *given, *arguments,
                     stdin=password + "\n")


class NewSite(unittest.TestCase):
    product = "sqlite"

    def setUp(self):
        self.site = Site(self.product)
        self.addCleanup(self.site.close)
        self.file = Path(self.site.database)

    def init(self, *arguments, **options):
        return init(self.site, *arguments, **options)

    def has_site(self):
        return self.site.number("SELECT COUNT(*) FROM site") == 1

    def files(self):
        return sorted(each.name for each in self.site.path.iterdir())

    def test_makes_a_site_and_shows_the_recovery_key_once(self):
        done = self.init()
        self.assertEqual(done.code, 0, done)
        document = done.document
        self.assertRegex(document["recovery_key"], r"\A([A-Z2-7]{4}-){13}[A-Z2-7]{4}\Z")
        self.assertEqual((document["administrator"], document["environment"]), ("admin1", "production"))
        self.assertTrue(self.has_site())
        if self.product == "sqlite":
            self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        again = self.init()
        self.assertEqual((again.code, again.document["error"]["code"]), (1, "database_exists"))
        self.assertIn("Springfield Water", again.err)

    def test_writes_the_recovery_key_into_a_new_file(self):
        path = self.site.path / "recovery.txt"
        done = self.init("--recovery-file", str(path), json=False)
        self.assertEqual(done.code, 0, done)
        self.assertNotRegex(done.out + done.err, r"[A-Z2-7]{4}-[A-Z2-7]{4}")
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        self.assertRegex(path.read_text(), r"\A([A-Z2-7]{4}-){13}[A-Z2-7]{4}\n\Z")

    def test_checks_everything_before_it_makes_anything(self):
        taken = self.site.path / "taken.txt"
        taken.write_text("mine")
        for code, word, arguments, more in (
                (2, "site's name", (), {"site-name": " "}), (2, "site's name", (), {"site-name": "x" * 201}),
                (2, "support telephone", (), {"support-phone": ""}), (2, "user name", (), {"admin": "a b c"}),
                (2, "environment", ("--environment", "toy"), {}), (2, "fewer than 8", (), {"password": "Sh0rt"}),
                (2, "user name", (), {"password": "Admin123", "admin": "admin123"}),
                (1, "exists", ("--recovery-file", str(taken)), {}),
                (1, "cannot be written", ("--recovery-file", str(self.site.path / "no" / "where")), {})):
            with self.subTest(word, more=more):
                done = self.init(*arguments, **more)
                self.assertEqual(done.code, code, done)
                self.assertIn(word, done.err)
                self.assertEqual(self.files(), ["taken.txt"], "nothing is left behind")
                if self.product == "postgresql":
                    self.assertEqual(
                        self.site.number("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"), 0)
        self.assertEqual(taken.read_text(), "mine")

    def test_leaves_a_database_of_somebody_else_alone(self):
        self.site.sql("CREATE TABLE theirs (a int)")
        if self.product == "sqlite":
            before = self.file.read_bytes()
        recovery = self.site.path / "recovery.txt"
        done = self.init("--recovery-file", str(recovery))
        self.assertEqual((done.code, done.document["error"]["code"]), (5, "database_foreign"))
        self.assertFalse(recovery.exists(), "no key without a site")
        if self.product == "sqlite":
            self.assertEqual(self.file.read_bytes(), before)


class NewSiteOnPostgresql(NewSite):
    product = "postgresql"

    def test_an_empty_database_may_be_migrated_first(self):
        self.assertEqual(self.site.call("migrate").code, 0)
        done = self.site.call("--json", "doctor")
        self.assertEqual(done.code, 1)
        states = {finding["check"]: finding["state"] for finding in done.document["findings"]}
        self.assertEqual((states["schema"], states["site"]), ("ok", "problem"))
        self.assertEqual(self.init().code, 0)
        self.assertEqual(self.site.call("doctor").code, 0)


class NewFile(unittest.TestCase):
    def test_a_folder_that_is_not_there_is_not_made(self):
        with Site("sqlite") as site:
            site.url = f"sqlite://{site.path}/missing/site.db"
            done = init(site, "--recovery-file", str(site.path / "recovery.txt"))
            self.assertEqual(done.code, 5, done)
            self.assertEqual(os.listdir(site.path), [])

    def test_a_half_made_file_can_be_finished(self):
        """As a kill between the schema and the site leaves it."""
        with Site("sqlite") as site:
            self.assertEqual(init(site).code, 0)
            for table in ("key_grant", "site_key", "staff_credential", "staff", "site"):
                site.sql(f"DELETE FROM {table}")
            self.assertEqual(init(site).code, 0)


if __name__ == "__main__":
    unittest.main()
