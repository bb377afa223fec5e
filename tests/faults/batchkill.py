#!/usr/bin/env python3
"""Kills the writing of an extract at random moments, again and again, and writes it anew: a kill leaves no file, no part
of one, and no account that counts as given its PIN; at the end the file, the ledger and the trail agree.

    batchkill.py [--kills N] [--rows N] [--product sqlite|postgresql]
"""
import argparse
import hashlib
import json
import pathlib
import random
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import makedirectory
from pindesksite import PRODUCTS, Site

LAYOUT = {"name": "Bill insert", "format": "csv", "carrier": "enclosed",
          "columns": [{"field": field, "title": field} for field in ("location_id", "customer_id", "pin", "name")]}


def check_killed(site, folder, batch):
    """Either nothing has happened, or everything but the last step."""
    files = sorted(each.name for each in folder.iterdir())
    state, sha256 = site.sql(f"SELECT state, sha256 FROM distribution_batch WHERE batch_id = {batch}")[0]
    if state == "written":
        assert files == ["pins.csv"], files
        return
    assert site.number("SELECT count(*) FROM issue") == 0, "PINs count as given out that are in no file"
    if files:
        assert files == ["pins.csv"], files
        assert hashlib.sha256((folder / "pins.csv").read_bytes()).hexdigest() == sha256, "a part of a file"


def check_written(site, folder, receipt, rows):
    text = (folder / "pins.csv").read_bytes()
    lines = text.decode().split("\n")[1:-1]
    assert len(lines) == len(set(lines)) == receipt["written"] == rows, (len(lines), receipt)
    assert hashlib.sha256(text).hexdigest() == receipt["sha256"]
    assert site.number("SELECT count(*) FROM issue") == rows
    assert site.number("SELECT count(*) FROM audit_event WHERE action = 'batch_written'") == 1
    site.check_trail()


def kill_until_written(site, rows, kills_left, duration, r):
    folder = site.path / "out"
    folder.mkdir()
    layout = site.path / "layout.json"
    layout.write_text(json.dumps(LAYOUT))
    batch = site.run("extract", "--channel", "bill", "--layout", layout, user="sup1")["batch"]
    kills = 0
    while True:
        started = time.monotonic()
        process = site.start("extract", "--batch", batch, "--output", folder / "pins.csv", user="sup1")
        if kills < kills_left:
            time.sleep(r.uniform(0.05, duration))
            process.kill()
        out, err = process.communicate(timeout=300)
        if process.returncode == 0:
            break
        if process.returncode == 2 and kills:  # killed behind its last step: there is nothing left to do
            assert "written" in out, (out, err)
            check_killed(site, folder, batch)
            found = site.run("distribution", "batches", user="sup1")["batches"][0]
            check_written(site, folder, found, rows)
            return kills, 0
        assert process.returncode == -9, (process.returncode, out, err)
        kills += 1
        check_killed(site, folder, batch)
    check_written(site, folder, json.loads(out), rows)
    return kills, time.monotonic() - started


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--rows", type=int, default=60_000)
    parser.add_argument("--product", choices=PRODUCTS)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    r = random.Random(options.seed)
    for product in [options.product] if options.product else PRODUCTS:
        with Site(product) as template:
            template.init("sup1:supervisor", "sup2:supervisor")
            extract = template.path / "directory.csv"
            with open(extract, "w", encoding="utf-8", newline="") as out:
                makedirectory.write(options.rows, out)
            template.run("import-directory", extract)
            template.run("generate")
            # The pair of supervisors has its own test: here one person writes again and again.
            template.sql("INSERT INTO setting (key, value, changed_at) VALUES ('four_eyes', 'false', 0)")
            with Site(product, template) as first:
                _, duration = kill_until_written(first, options.rows, 0, 0, r)
            kills, batches = 0, 0
            while kills < options.kills:
                with Site(product, template) as site:
                    kills += kill_until_written(site, options.rows, options.kills - kills, duration, r)[0]
                batches += 1
            print(f"{product}: {kills} kills over {batches} batches of {options.rows} (undisturbed {duration:.2f} s): "
                  f"no part of a file, nobody counted who is in none (seed {options.seed})")


if __name__ == "__main__":
    main()
