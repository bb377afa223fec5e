"""Extracts as they come: every bad row is named, the good ones go in, nothing that is there is lost."""
import csv
import json
import sqlite3
import unittest
import urllib.parse

from support import Site, on_both_databases

HEADER = "location_id,customer_id,first_name,last_name,email,phones,birth_date\n"


@on_both_databases
class Import:
    @classmethod
    def fill(cls, site):
        """The directory is empty."""
        site.init("csr1")

    def load(self, content, *options, expect=0, name="extract.csv"):
        file = self.site.path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self.site.run("import-directory", file, *options, expect=expect)

    def directory(self):
        return self.site.sql("SELECT location_id, customer_id, first_name, last_name FROM directory_account"
                             " WHERE missing_since IS NULL ORDER BY location_id, customer_id")

    def test_names_every_bad_row_and_takes_the_good_ones(self):
        rows = ["1,1,Ann,Able,ann@example.org,217 555 0101,1990-02-03",      # line 2
                ",2,No,Location,,,",
                "1," + "9" * 33 + ",Too,Long,,,",
                "1,3/4,Bad,Character,,,",
                "1,1,Came,Before,,,",                                        # line 6
                '1,4,"two',
                'lines",Ok,,,',
                "1,5,Too,Few",
                "1,6,Too,Many,,,,,,",                                        # line 10
                "1,7,Bad,Optional,not-an-address,12,31/31/1990",
                '1,8,Stray"Quote,Ok,,,',
                "001,1,Leading,Zeros,,,"]
        done = self.load(HEADER + "\n".join(rows) + "\n", "--rejects", self.site.path / "rejects.csv", expect=6)
        rejected = [(each["line"], each["column"], each["reason"]) for each in done["rejected"]]
        self.assertEqual(sorted(rejected), [(3, "location_id", "missing"), (4, "customer_id", "too_long"),
                                            (5, "customer_id", "character"), (6, "", "repeated"),
                                            (9, "email", "too_few_fields"), (10, "", "too_many_fields")])
        warnings = [(each["line"], each["column"], each["reason"]) for each in done["warnings"]]
        self.assertEqual(sorted(warnings), [(11, "birth_date", "not_a_date"), (11, "email", "not_an_address"),
                                            (11, "phones", "too_short")])
        self.assertEqual((done["read"], done["added"]), (11, 5))
        accounts = self.site.sql("SELECT location_id, customer_id FROM directory_account ORDER BY 1, 2")
        self.assertEqual(accounts, [["001", "1"], ["1", "1"], ["1", "4"], ["1", "7"], ["1", "8"]])
        character = "char" if self.product == "sqlite" else "chr"
        self.assertEqual(self.site.sql(f"SELECT replace(first_name, {character}(10), '|') FROM directory_account"
                                       " WHERE customer_id = '4'"), [["two|lines"]])
        listed = list(csv.DictReader((self.site.path / "rejects.csv").read_text().splitlines()))
        self.assertEqual(sorted((each["kind"], int(each["line"])) for each in listed),
                         sorted([("rejected", line) for line, _, _ in rejected]
                                + [("warning", line) for line, _, _ in warnings]))

    def test_reads_every_usual_encoding_and_separator(self):
        text = "location_id{0}customer_id{0}last_name\r\n1{0}1{0}Núñez\r\n1{0}2{0}Żółć\r\n"
        latin = "location_id;customer_id;last_name\n1;1;Núñez\n1;2;Zoé – “x”\n"
        for content, second in ((text.format(",").encode(), "Żółć"), (text.format(";").encode("utf-8-sig"), "Żółć"),
                                (text.format("\t").encode(), "Żółć"), (latin.encode("cp1252"), "Zoé – “x”")):
            with self.subTest(content[:12]):
                self.load(content)
                self.assertEqual([row[3] for row in self.directory()], ["Núñez", second])

    def test_refuses_what_is_no_extract(self):
        for content, word in ((b"", "empty"), (HEADER.encode("utf-16"), "utf-16"), (b"\0\1\2" * 500, "not text"),
                              ("a,b\n1,2\n".encode(), "location_id"), (HEADER.encode(), "no row")):
            with self.subTest(word):
                error = self.load(content, expect=2)["error"]
                self.assertIn(word, error["message"])
        missing = self.site.run("import-directory", self.site.path / "nowhere.csv", expect=1)
        self.assertIn("nowhere.csv", missing["error"]["message"])
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM directory_account"), 0)

    def test_refuses_maps_by_name(self):
        mapping = self.site.path / "map.json"
        for content, word in (("{", "not valid JSON"), ("[]", "object"), ('{"bogus": "x"}', "bogus"),
                              ('{"location_id": "A"}', "customer_id"),
                              ('{"location_id": "A", "customer_id": "nope"}', "nope")):
            with self.subTest(content):
                mapping.write_text(content)
                error = self.load("A,B\n1,2\n", "--map", mapping, expect=2)["error"]
                self.assertIn(word, error["message"])

    def test_counts_what_changed_and_forgets_nobody(self):
        self.load(HEADER + "1,1,Ann,Able,,,\n1,2,Bob,Baker,,,\n1,3,Cy,Cole,,,\n")
        plan = self.load(HEADER + "1,1,Ann,Able,,,\n1,2,Bob,Boss,,,\n1,4,Di,Dole,,,\n", "--dry-run")
        self.assertIsNone(plan["run_id"])
        for counts in (plan, self.load(HEADER + "1,1,Ann,Able,,,\n1,2,Bob,Boss,,,\n1,4,Di,Dole,,,\n")):
            self.assertEqual([counts[name] for name in ("read", "added", "changed", "unchanged", "missing")],
                             [3, 1, 1, 1, 1])
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM directory_account"), 4)
        doubtful = self.load(HEADER + "9,9,Z,Z,,,\n")
        self.assertEqual((doubtful["added"], doubtful["missing"], doubtful["missing_withheld"]), (1, 0, 3))
        nothing = self.load(HEADER + ",9,No,Location,,,\n", expect=6)
        self.assertEqual((nothing["rejected_count"], nothing["missing"]), (1, 0))
        self.assertEqual(self.site.number("SELECT COUNT(*) FROM directory_account WHERE missing_since IS NOT NULL"), 1)
        self.assertEqual(self.load(HEADER + "9,9,Z,Z,,,\n", "--allow-many-missing")["missing"], 3)

    def test_reads_a_query(self):
        source = self.site.path / "source.db"
        with sqlite3.connect(source) as connection:
            connection.execute("CREATE TABLE cust (lid TEXT, cid TEXT, name TEXT, tel TEXT)")
            connection.executemany("INSERT INTO cust VALUES (?, ?, ?, ?)",
                                   [("01", "1", "Ännchen", "2175550101"), ("01", "2", "Bob", None),
                                    ("01", None, "Nobody", "")])
        connection.close()
        query, mapping = self.site.path / "query.sql", self.site.path / "map.json"
        query.write_text("SELECT lid, cid, name, tel FROM cust ORDER BY lid, cid DESC")
        mapping.write_text(json.dumps({"location_id": "lid", "customer_id": "cid", "last_name": "name",
                                       "phones": "tel"}))
        options = ["--source-driver", "QSQLITE", "--source-connection", f"database={source}", "--map", mapping]
        done = self.site.run("import-directory", *options, "--query", query, expect=6)
        self.assertEqual((done["read"], done["added"]), (3, 2))
        self.assertEqual([(each["line"], each["column"]) for each in done["rejected"]], [(3, "cid")])
        self.assertEqual([row[3] for row in self.directory()], ["Ännchen", "Bob"])
        for changed, code, word in ((["--source-driver", "QWHAT"], 2, "QWHAT"),
                                    (["--source-connection", "database=/nowhere.db"], 1, "nowhere"),
                                    (["--query", self.site.path / "none.sql"], 1, "none.sql")):
            with self.subTest(word):
                error = self.site.run("import-directory", *options, "--query", query, *changed, expect=code)["error"]
                self.assertIn(word, error["message"])
        self.site.run("import-directory", *options, expect=2)
        self.site.run("import-directory", "file.csv", *options, "--query", query, expect=2)
        self.site.run("import-directory", expect=2)

    def test_what_comes_through_odbc_gets_exactly_one_pin_each(self):
        with Site("postgresql") as source:
            source.sql("CREATE TABLE cust (lid char(8), cid integer, name text, mail varchar(80), born date);"
                       "INSERT INTO cust SELECT lpad((n / 3)::text, 8, '0'), n, 'Näme ' || n, 'c' || n || '@example.org',"
                       " date '1950-01-01' + n FROM generate_series(1, 20000) n;"
                       "INSERT INTO cust VALUES ('00000000', 1, 'Twice', NULL, NULL), ('00000001', NULL, 'None', NULL, NULL)")
            server = urllib.parse.urlsplit(source.url)
            query, mapping = self.site.path / "query.sql", self.site.path / "map.json"
            query.write_text("SELECT lid, cid, name, mail, born FROM cust ORDER BY cid NULLS LAST, mail NULLS LAST")
            mapping.write_text(json.dumps({"location_id": "lid", "customer_id": "cid", "last_name": "name",
                                           "email": "mail", "birth_date": "born"}))
            options = ["--source-driver", "QODBC", "--map", mapping, "--query", query, "--source-connection",
                       f"DRIVER={{PostgreSQL Unicode}};Server={server.hostname};Port={server.port};"
                       f"Database={source.database};Uid={server.username}"]
            done = self.site.run("import-directory", *options, expect=6)
            self.assertEqual((done["read"], done["added"], done["rejected_count"]), (20_002, 20_000, 2))
            self.assertEqual([(each["line"], each["column"], each["reason"]) for each in done["rejected"]],
                             [(2, "", "repeated"), (20_002, "cid", "missing")])
            again = self.site.run("import-directory", *options, expect=6)
            self.assertEqual((again["added"], again["changed"], again["unchanged"]), (0, 0, 20_000))
        self.assertEqual(self.site.sql("SELECT location_id, last_name FROM directory_account WHERE customer_id = '20000'"),
                         [["00006666", "Näme 20000"]])
        self.assertEqual(self.site.run("generate")["created"], 20_000)
        self.assertEqual(self.site.run("generate")["created"], 0)
        counts = self.site.run("account", "counts", user="csr1")
        self.assertEqual([counts[name] for name in ("directory", "records", "not_registered", "without_record")],
                         [20_000, 20_000, 20_000, 0])
        for table in ("account", "pin_secret"):
            self.assertEqual(self.site.number(f"SELECT COUNT(DISTINCT account_id) FROM {table}"), 20_000)
        self.assertTrue(self.site.run("audit", "verify")["whole"])

    def test_keeps_or_names_hostile_text(self):
        override, emoji, long = "a\u202eb", "👩‍👩‍👧 Ω", "x" * 1_000_000
        done = self.load(HEADER + f"1,1,{override},Able,,,\n1,2,{emoji},O'Brien; DROP TABLE x--,,,\n1,3,{long},Long,,,\n")
        self.assertEqual(sorted((each["line"], each["column"], each["reason"]) for each in done["warnings"]),
                         [(2, "first_name", "direction_override"), (4, "first_name", "too_long")])
        self.assertEqual(self.directory(), [["1", "1", "", "Able"], ["1", "2", emoji, "O'Brien; DROP TABLE x--"],
                                            ["1", "3", "", "Long"]])
        done = self.load((HEADER + "1,4,").encode() + b"nul\0byte,Able,,,\n" + b"1,5,bad\xff\xfe,Utf,,,\n"
                         + "1,6,Zoë,Good,,,\n1,7,Zoë,Good,,,\n".encode(), "--allow-many-missing", expect=6)
        self.assertEqual([(each["line"], each["reason"]) for each in done["rejected"]], [(3, "undecodable")])
        self.assertEqual([(each["line"], each["reason"]) for each in done["warnings"]], [(2, "control_character")])


if __name__ == "__main__":
    unittest.main()
