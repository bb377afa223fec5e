#!/usr/bin/env python3
"""Eight processes try one person's password, each with eight tries at the same moment. Wrong: never more are verified
than are allowed and the one that locks. Right: all come in, though they must wait for each other.

    parallelsignins.py [--rounds N]
"""
import argparse
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from pindesksite import PRODUCTS, ROOT, Site, password_of

WORKER = os.environ.get("PINDESK_SIGNINWORKER", str(ROOT / "build/release/bin/faults_signinworker"))
PROCESSES, TRIES = 8, 8
ALLOWED = 5


def start(site):
    workers = [subprocess.Popen([WORKER, site.url, "csr1", str(TRIES)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                text=True) for _ in range(PROCESSES)]
    for worker in workers:
        assert worker.stdout.readline().strip() == "ready"
    return workers


def all_at_once(workers, password):
    """How many came in, were wrong, were told locked, were refused otherwise."""
    for worker in workers:
        worker.stdin.write(password + "\n")
        worker.stdin.flush()
    counts = [list(map(int, worker.stdout.readline().split())) for worker in workers]
    return [sum(column) for column in zip(*counts)]


def reactivate(site):
    site.sql("UPDATE staff SET status = 'active', lock_reason = NULL, locked_at = NULL, sign_in_failures = 0 "
             "WHERE user_name = 'csr1'")
    site.sql("DELETE FROM unattested_event")


def wrong_round(site, workers):
    came_in, wrong, locked, other = all_at_once(workers, "Wrong-Password-1")
    assert (came_in, other) == (0, 0), (came_in, wrong, locked, other)
    assert wrong == ALLOWED, f"{wrong} were told that the password is wrong"
    assert locked == PROCESSES * TRIES - ALLOWED, locked
    verified = site.number("SELECT COUNT(*) FROM unattested_event WHERE action = 'sign_in_failed'")
    counted = site.number("SELECT sign_in_failures FROM staff WHERE user_name = 'csr1'")
    assert verified == counted == ALLOWED + 1, f"{verified} verified, {counted} counted"
    assert site.sql("SELECT status, lock_reason FROM staff WHERE user_name = 'csr1'") == [["locked", "sign_in"]]
    assert site.number("SELECT COUNT(*) FROM staff_attempt") == 0
    reactivate(site)


def right_round(site, workers):
    came_in, wrong, locked, other = all_at_once(workers, password_of("csr1"))
    assert came_in == PROCESSES * TRIES, (came_in, wrong, locked, other)
    assert site.number("SELECT COUNT(*) FROM staff_attempt") == 0
    assert site.number("SELECT sign_in_failures FROM staff WHERE user_name = 'csr1'") == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=100)
    options = parser.parse_args()
    for product in PRODUCTS:
        with Site(product) as site:
            site.init("csr1")
            workers = start(site)
            started = time.monotonic()
            for _ in range(options.rounds):
                wrong_round(site, workers)
            middle = time.monotonic()
            for _ in range(options.rounds):
                right_round(site, workers)
            ended = time.monotonic()
            for worker in workers:
                worker.stdin.close()
                worker.wait(timeout=60)
            site.check_trail()
            tries = PROCESSES * TRIES
            print(f"{product}: {options.rounds} times {tries} wrong at once, {ALLOWED + 1} verified each time "
                  f"({(middle - started) / options.rounds:.2f} s a round); {options.rounds} times {tries} right at once, "
                  f"all came in ({(ended - middle) / options.rounds:.2f} s a round)")


if __name__ == "__main__":
    main()
