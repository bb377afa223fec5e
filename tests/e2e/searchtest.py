"""Callers without a number: `account search`, and the index behind it."""
import subprocess
import sys
import time
import unittest

from support import TESTS, on_both_databases


@on_both_databases
class Search:
    def find(self, text, *options, **more):
        return self.site.run("account", "search", text, *options, **{"user": "csr1", **more})

    def numbers(self, text, *options):
        return [each["account"] for each in self.find(text, *options)["accounts"]]

    def test_finds_by_what_a_caller_knows(self):
        account = "00000004/0000120"
        for text, *options in (("garcia ana", "--by", "name"), ("ana garcia", "--by", "name"),
                               ("ARCÍA An", "--by", "name"), ("14 elm", "--by", "address"),
                               ("(217) 555-0142", "--by", "phone"), ("550142", "--by", "phone"),
                               ("ana.garcia@", "--by", "email"), ("garcia@exam", "--by", "any"),
                               ("00000004/000012", "--by", "number"), ("00000004-0000120",), ("14 elm st",)):
            with self.subTest(text):
                self.assertEqual(self.numbers(text, *options), [account])
        found = self.find("garcia ana")
        self.assertEqual(found, {"accounts": [{"account": account, "name": "Ana Garcia",
                                               "address": "14 Elm St, Springfield, IL 62701",
                                               "state": "not_registered", "missing": False}],
                                 "inside": "searched", "next_after": None})
        done = self.assertRun(self.site.as_person("csr1", "account", "search", "garcia ana"))
        self.assertRegex(done.out, rf"\AAccount +Customer +Address +State\n{account}  Ana Garcia  14 Elm St, Spring.*\n\Z")
        self.assertEqual(done.err, "")

    def test_goes_on_page_by_page(self):
        every = self.numbers("217", "--by", "phone")
        self.assertEqual(len(set(every)), 40)
        pages, after = [], []
        while after is not None:
            page = self.find("217", "--by", "phone", "--limit", 7, *after)
            pages += [each["account"] for each in page["accounts"]]
            after = page["next_after"] and ["--after", page["next_after"]]
        self.assertEqual(pages, every)
        done = self.assertRun(self.site.as_person("csr1", "account", "search", "217", "--by", "phone", "--limit", "7"))
        self.assertIn("--after", done.err)

    def test_takes_any_text_as_text(self):
        for text in ("%", "_", "%%%", "___", "\"", "\"\"\"", "*", "'; DROP TABLE account; --", "a\\", "NEAR(a b)",
                     "\u202egarcia\u202ex", "😀😀😀", "x" * 500):
            with self.subTest(text):
                self.assertEqual(self.numbers(text), [])
        self.assertEqual(self.assertRun(self.site.as_person("csr1", "account", "search", "qqq")).out, "Nothing found.\n")
        for text, word in (("", "something"), (" ", "something"), ("x" * 501, "500"), ("x" * 100_000, "500")):
            done = self.assertRun(self.site.as_person("csr1", "account", "search", text), 2)
            self.assertIn(word, done.err)

    def test_refuses_wrong_calls_and_wrong_people(self):
        for options in (["--by", "shoe"], ["--limit", "0"], ["--limit", "1001"], ["--after", "x"]):
            self.assertRun(self.site.as_person("csr1", "account", "search", "a", *options), 2)
        self.assertRun(self.site.as_person("csr1", "account", "search"), 2)
        self.assertRun(self.site.as_person("csr1", "account", "search", "smith", "--after", "99.1."), 2)
        self.assertRun(self.site.as_person("admin1", "account", "search", "smith"), 3)

    def test_a_killed_index_is_finished_by_the_next_import(self):
        extract = self.site.path / "extract.csv"
        with extract.open("w", encoding="utf-8", newline="") as out:
            subprocess.run([sys.executable, "-B", TESTS / "support/makedirectory.py", "40000"], stdout=out, check=True)
        indexed = "SELECT indexed_to FROM directory_index"
        process = self.site.start("import-directory", extract, "--allow-many-missing")
        while process.poll() is None and self.site.number(indexed) <= 40:
            time.sleep(0.01)
        process.kill()
        process.communicate()
        stopped = self.site.number(indexed)
        self.assertTrue(40 < stopped < 40_040, f"killed too early or too late, at {stopped}")
        last = self.site.sql("SELECT email FROM directory_account WHERE account_id = 40040")[0][0]
        found = self.find(last[1:], "--by", "email")
        self.assertEqual((found["accounts"], found["inside"]), ([], "incomplete"))
        self.assertEqual(len(self.numbers(last, "--by", "email")), 1, "by its beginning")
        self.assertEqual(self.search_state()["state"], "warning")

        done = self.site.run("import-directory", extract, "--allow-many-missing")
        self.assertEqual((done["added"], done["unchanged"]), (0, 40_000))
        self.assertEqual({**done["index"], "seconds": 0},
                         {"state": "complete", "added": 40_040 - stopped, "indexed_to": 40_040, "seconds": 0})
        self.assertEqual(self.search_state()["state"], "ok")
        self.assertEqual(len(self.numbers(last[1:], "--by", "email")), 1)
        found = self.find("0000120", "--by", "number", "--limit", 1000)
        self.assertIn(True, [each["missing"] for each in found["accounts"]])

    def search_state(self):
        done = self.site.call("--json", "doctor")
        return next(each for each in done.document["findings"] if each["check"] == "search")


if __name__ == "__main__":
    unittest.main()
