#!/usr/bin/env python3
"""Initial PINs given out in files: asked for by one supervisor, approved by another, written, and read back."""
import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import unittest

from support import TESTS, on_both_databases

sys.path.insert(0, str(TESTS / "support"))
import makedirectory

ROWS = 400
LAYOUT = {"name": "Letter shop", "format": "csv", "carrier": "enclosed",
          "columns": [{"field": field, "title": field} for field in
                      ("location_id", "customer_id", "pin", "name", "service_address", "city", "postal_code")]}


@on_both_databases
class Distribution:
    @classmethod
    def fill(cls, site):
        site.init("csr1", "sup1:supervisor", "sup2:supervisor", "web:service")
        extract = site.path / "directory.csv"
        with open(extract, "w", encoding="utf-8", newline="") as out:
            makedirectory.write(ROWS, out, True)
        site.run("import-directory", extract, expect=6)
        site.run("generate")

    def setUp(self):
        super().setUp()
        self.layout = self.site.path / "layout.json"
        self.layout.write_text(json.dumps(LAYOUT))
        self.output = self.site.path / "out" / "pins.csv"
        self.output.parent.mkdir()

    def extract(self, *more, **options):
        options.setdefault("user", "sup1")
        return self.site.run("extract", "--channel", "letter", "--layout", self.layout, *more, **options)

    def write(self, batch, command="extract", **options):
        # Nothing may be put aside on the way: there is no place for temporary files.
        env = {**os.environ, "HOME": str(self.site.path), "TMPDIR": "/nonexistent", "LANG": "C.UTF-8"}
        return self.site.run(command, "--batch", batch, "--output", self.output, user=options.pop("user", "sup1"), env=env, **options)

    def approved(self, asked):
        self.site.run("approve", "grant", asked["approval_id"], user="sup2")
        return asked["batch"]

    def test_as_a_pair_of_supervisors_would(self):
        planned = self.extract("--dry-run")
        asked = self.extract("--note", "first wave")
        self.assertEqual((asked["state"], asked["accounts"]), ("requested", planned["accounts"]))
        self.assertEqual(asked["layout"], "Letter shop")
        self.write(asked["batch"], expect=2)  # nobody has approved it
        self.site.run("approve", "grant", asked["approval_id"], user="sup1", expect=3)  # one's own
        self.site.run("approve", "grant", asked["approval_id"], user="csr1", expect=3)
        self.site.run("approve", "refuse", asked["approval_id"], "--reason", "wrong layout", user="sup2")
        self.write(asked["batch"], expect=2)
        self.assertFalse(self.output.exists())

        again = self.extract()
        listed = self.site.run("approve", "list", user="sup2")["approvals"]
        self.assertEqual([each["request"]["accounts"] for each in listed], [planned["accounts"]])
        receipt = self.write(self.approved(again), expect=6 if again["accounts"] != planned["accounts"] else 0)
        written = self.output.read_bytes()
        self.assertEqual(receipt["written"], planned["accounts"])
        self.assertEqual(receipt["sha256"], hashlib.sha256(written).hexdigest())
        self.assertEqual(self.output.stat().st_mode & 0o777, 0o600)
        self.assertEqual(os.listdir(self.output.parent), [self.output.name])
        self.write(again["batch"], expect=2)  # once is enough

        # The ledger, the trail and the receipt say the same.
        self.assertEqual(self.site.number("SELECT count(*) FROM issue"), receipt["written"])
        funnel = {each["channel"]: each for each in self.site.run("distribution", "funnel", user="sup1")["channels"]}
        self.assertEqual((funnel["letter"]["issued"], funnel["bill"]["issued"]), (receipt["written"], 0))
        event, = [each["detail"] for each in self.site.run("audit", "list", "--action", "batch_written")["events"]]
        self.assertEqual((event["written"], event["sha256"]), (receipt["written"], receipt["sha256"]))
        states = [each["state"] for each in self.site.run("distribution", "batches", user="sup2")["batches"]]
        self.assertEqual(states, ["written", "refused"])
        self.site.check_trail()
        self.extract(expect=2)  # there is nobody left

    def test_every_pin_in_the_file_signs_in_and_is_nowhere_else(self):
        self.write(self.approved(self.extract("--status", "active")))
        rows = list(csv.DictReader(io.StringIO(self.output.read_bytes().decode())))
        self.assertGreater(len(rows), ROWS // 4)
        for row in rows[:: len(rows) // 12]:
            account = f"{row['location_id']}/{row['customer_id']}"
            step = self.site.run("registration", "sign-in", account, user="web", secrets=[row["pin"]])["step"]
            self.assertEqual(step, "register", account)
        funnel = {each["channel"]: each for each in self.site.run("distribution", "funnel", user="sup1")["channels"]}
        self.assertEqual(funnel["letter"]["signed_in"], len(rows[:: len(rows) // 12]))
        pins = {row["pin"].encode() for row in rows}
        words = re.compile(rb"(?<![A-Za-z0-9+/])[A-Z0-9]{5}(?![A-Za-z0-9+/=])")  # as PINs are here
        self.assertTrue(all(words.fullmatch(pin) for pin in pins))
        for file in self.site.written():
            if file == self.output or self.site.path not in file.parents:  # the server's log is everybody's
                continue
            found = pins & set(words.findall(file.read_bytes()))
            self.assertLess(len(found), 3, f"PINs in {file.name}")  # five characters come together by chance

    def test_letters_are_read_back(self):
        template = self.site.path / "letter.json"
        template.write_text(json.dumps(self.letter()))
        self.output = self.output.with_suffix(".pdf")
        self.site.sql("UPDATE directory_account SET service_address = '' WHERE account_id % 50 = 0")
        asked = self.site.run("letters", "--template", template, user="sup1")
        receipt = self.write(self.approved(asked), command="letters", expect=6)
        self.assertEqual(receipt["written"] + sum(receipt["left_out"].values()), asked["accounts"])
        self.assertEqual(len(self.site.run("distribution", "left-out", receipt["batch"], user="sup1")["left_out"]),
                         sum(receipt["left_out"].values()))
        text = subprocess.run(["pdftotext", "-layout", self.output, "-"], check=True, capture_output=True).stdout.decode()
        pages = text.split("\f")[:-1]
        self.assertEqual(len(pages), receipt["written"])
        written = self.site.run("distribution", "list", "--batch", receipt["batch"], "--limit", "10000", user="sup1")["issues"]
        self.assertEqual([re.search(r"ACCOUNT (\S+)", page)[1] for page in pages], [each["account"] for each in written])
        for page in pages[:: len(pages) // 10]:
            account, pin = re.search(r"ACCOUNT (\S+)", page)[1], re.search(r"PIN (\S+)", page)[1]
            self.assertEqual(self.site.run("registration", "sign-in", account, user="web", secrets=[pin])["step"], "register")
        came_back = written[0]["account"]
        self.site.run("distribution", "returned", came_back, user="sup1")
        self.assertEqual(self.site.run("letters", "--template", template, "--dry-run", user="sup1")["accounts"],
                         1 + sum(receipt["left_out"].values()))

    @staticmethod
    def letter():
        return {"default_language": "en",
                "texts": {"en": {"subject": "Your first PIN", "body": "ACCOUNT {account}\n\nPIN {pin}\n"}}}

    def test_who_was_reset_meanwhile_is_left_out(self):
        asked = self.extract()
        account = self.site.run("account", "list", "--state", "not_registered", "--limit", "1", user="csr1")["accounts"][0]["account"]
        self.site.run("account", "reset", account, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1",
                      secrets=["Fresh-42"])
        receipt = self.write(self.approved(asked), expect=6)
        self.assertEqual(receipt["left_out"], {"changed": 1})
        self.assertEqual(self.site.run("distribution", "left-out", receipt["batch"], user="sup1")["left_out"],
                         [{"account": account, "reason": "changed"}])
        self.assertNotIn(b"Fresh-42", self.output.read_bytes())

    def test_what_is_wrong_is_said(self):
        self.layout.write_text(json.dumps({**LAYOUT, "carrier": "postcard"}))
        self.assertIn("postcard", self.extract(expect=2)["error"]["message"].lower())
        self.layout.write_text(json.dumps({**LAYOUT, "columns": [{"field": "pni", "title": "x"}]}))
        self.extract(expect=2)
        self.layout.write_text("{")
        self.extract(expect=2)
        self.layout.write_text(json.dumps(LAYOUT))
        accounts = self.site.path / "accounts.txt"
        accounts.write_text("1/2\nthis is none\n")
        self.assertIn("Line 2", self.extract("--accounts", accounts, expect=2)["error"]["message"])
        accounts.write_text("nobody/1\n")
        self.extract("--accounts", accounts, expect=2)
        asked = self.extract()
        batch = self.approved(asked)
        self.output = self.site.path / "missing" / "pins.csv"
        self.write(batch, expect=1)
        self.output = self.site.path / "out"  # a folder
        self.write(batch, expect=1)
        self.output = self.site.path / "out" / "pins.csv"
        self.write(batch, command="letters", expect=2)  # it is an extract
        self.write(batch)


if __name__ == "__main__":
    unittest.main()
