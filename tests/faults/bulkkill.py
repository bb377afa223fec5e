#!/usr/bin/env python3
"""Kills PIN generation at random moments, again and again, and resumes it: no account may be left without a
PIN or have two, nothing that was there may change, and the audit trail must tell the exact total.

    bulkkill.py [--kills N] [--rows N] [--product sqlite|postgresql]
"""
import argparse
import pathlib
import random
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import makedirectory
from pindesksite import PRODUCTS, Site


def check(site, accounts):
    """Everything that must hold after the last resume."""
    facts = {
        "PIN records": site.number("SELECT COUNT(*) FROM account"),
        "different account numbers": site.number("SELECT COUNT(*) FROM (SELECT DISTINCT location_id, customer_id FROM account) a"),
        "PINs": site.number("SELECT COUNT(*) FROM pin_secret s JOIN account a ON a.account_id = s.account_id"),
        "both flags No": site.number("SELECT COUNT(*) FROM account WHERE NOT initialized AND NOT enabled"),
        "told by runs": site.number("SELECT SUM(created) FROM generation_run"),
        "told by the audit trail": site.number(
            "SELECT SUM(json_extract(detail, '$.created')) FROM audit_event WHERE action = 'pins_generated'"
            if site.product == "sqlite" else
            "SELECT SUM((detail::json->>'created')::bigint) FROM audit_event WHERE action = 'pins_generated'"),
    }
    wrong = {name: count for name, count in facts.items() if count != accounts}
    assert not wrong, f"{site.product}: {accounts} accounts, but {wrong}"
    site.check_trail()


def kill_until_done(site, accounts, kills_left, duration, r):
    """One population: kill and resume until a run ends by itself. The number of kills, the slowest resume."""
    kills, slowest = 0, 0.0
    while True:
        runs = site.sql("SELECT run_id FROM generation_run ORDER BY started_at DESC LIMIT 1")
        before = site.number("SELECT COUNT(*) FROM account")
        started = time.monotonic()
        resume = ["--resume", runs[0][0]] if runs and r.random() < 0.7 else []
        process = site.start("generate", *resume)
        if kills < kills_left:
            time.sleep(r.uniform(0.05, duration))
            process.kill()
        out, err = process.communicate(timeout=300)
        if process.returncode == 0:
            slowest = max(slowest, time.monotonic() - started)
            break
        assert process.returncode == -9, (process.returncode, out, err)
        kills += 1
        assert site.number("SELECT COUNT(*) FROM account") >= before, "a kill lost what was committed"
    check(site, accounts)
    again = site.run("generate")
    assert again["created"] == 0, again
    return kills, slowest


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--product", choices=PRODUCTS)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    r = random.Random(options.seed)
    for product in [options.product] if options.product else PRODUCTS:
        with Site(product) as template:
            template.init()
            extract = template.path / "directory.csv"
            with open(extract, "w", encoding="utf-8", newline="") as out:
                makedirectory.write(options.rows, out)
            template.run("import-directory", extract)
            with Site(product, template) as first:  # how long does it take undisturbed?
                started = time.monotonic()
                first.run("generate")
                duration = time.monotonic() - started
                check(first, options.rows)
            kills, populations, slowest = 0, 0, 0.0
            while kills < options.kills:
                with Site(product, template) as site:
                    done, resume = kill_until_done(site, options.rows, options.kills - kills, duration, r)
                kills, populations, slowest = kills + done, populations + 1, max(slowest, resume)
            print(f"{product}: {kills} kills over {populations} populations of {options.rows} (undisturbed {duration:.2f} s): "
                  f"none lost, none twice, slowest resume {slowest:.2f} s (seed {options.seed})")


if __name__ == "__main__":
    main()
