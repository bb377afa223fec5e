#!/usr/bin/env python3
"""Kills the rotation of a site key at random moments, again and again, by two administrators at once, while desks that
signed in before go on resetting PINs: every PIN opens afterwards, all under the new key, the old one is retired, and the
audit trail is whole.

    rotationkill.py [--kills N] [--rows N]
"""
import argparse
import os
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import makedirectory
from pindesksite import PRODUCTS, ROOT, Site, password_of

WORKER = os.environ.get("PINDESK_DESKWORKER", str(ROOT / "build/release/bin/faults_deskworker"))
DESKS = 3
RESETS = 60


def prepare(site, rows):
    site.init("admin2:administrator", *(f"csr{desk}" for desk in range(DESKS)))
    extract = site.path / "directory.csv"
    with open(extract, "w", encoding="utf-8", newline="") as out:
        makedirectory.write(rows, out)
    site.run("import-directory", extract)
    site.run("generate")


def start_desks(site):
    """Signed in under the old keys; each works at an account of its own."""
    accounts = site.sql(f"SELECT location_id, customer_id FROM account ORDER BY account_id LIMIT {DESKS}")
    desks = []
    for desk, (location, customer) in enumerate(accounts):
        process = subprocess.Popen([WORKER, site.url, f"csr{desk}", f"{location}/{customer}", str(RESETS)],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        process.stdin.write(password_of(f"csr{desk}") + "\n")
        process.stdin.flush()
        assert process.stdout.readline().strip() == "ready"
        desks.append(process)
    return desks


def rotate_under_fire(site, kills, r):
    done, ended = 0, []
    while not ended:
        people = [site.start("key", "rotate", "initial_pin", user=user) for user in ("admin1", "admin2")]
        if done < kills:
            time.sleep(r.uniform(0.05, 0.4))
            for process in people:
                process.kill()
        for process in people:
            out, err = process.communicate(timeout=300)
            assert process.returncode in (0, -9), (process.returncode, out, err)
            if process.returncode == 0:
                ended.append(out)
            else:
                done += 1
    return done


def check(site, rows):
    newest = site.number("SELECT MAX(key_id) FROM site_key WHERE purpose = 'initial_pin'")
    facts = {
        "PINs under the new key": (site.number(f"SELECT COUNT(*) FROM pin_secret WHERE key_id = {newest}"), rows),
        "kept for undo under another key": (site.number(f"SELECT COUNT(*) FROM pin_undo WHERE key_id <> {newest}"), 0),
        "keys in use": (site.number("SELECT COUNT(*) FROM site_key WHERE purpose = 'initial_pin' AND state = 'active'"), 1),
        "rotations under way": (site.number("SELECT COUNT(*) FROM key_rotation WHERE finished_at IS NULL"), 0),
    }
    wrong = {name: counts for name, counts in facts.items() if counts[0] != counts[1]}
    assert not wrong, f"{site.product}: {wrong}"
    # Whoever seals all anew has opened all.
    again = site.run("key", "rotate", "initial_pin")
    assert again["unreadable"] == 0 and again["retired"] and again["resealed"] >= rows, again
    site.check_trail()
    return again


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    r = random.Random(options.seed)
    for product in PRODUCTS:
        with Site(product) as site:
            prepare(site, options.rows)
            kills = 0
            while kills < options.kills:
                desks = start_desks(site)
                for process in desks:
                    process.stdin.write("go\n")
                    process.stdin.flush()
                kills += rotate_under_fire(site, options.kills - kills, r)
                for process in desks:
                    slowest = process.communicate(timeout=300)[0].strip()
                    assert process.returncode == 0, f"a desk could not go on: {process.returncode}"
                    assert int(slowest) < 5000, f"a desk waited {slowest} ms"
                check(site, options.rows)
            print(f"{product}: {kills} kills of a rotation of {options.rows} PINs by two at once, beside {DESKS} desks: every "
                  f"PIN opens under the new key, the old one is retired (seed {options.seed})")


if __name__ == "__main__":
    main()
