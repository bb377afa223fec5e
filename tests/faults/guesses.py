#!/usr/bin/env python3
"""Guesses at PINs, spread over accounts and networks: with the limits as they are by default, without that of the whole
site, and with the throttle of accounts instead of their window. Each meets what the settings say, none comes in, and
customers from elsewhere are served throughout. The database's time is moved on: half an hour of guesses takes minutes.

    guesses.py [--guesses N]
"""
import argparse
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from pindesksite import DATA, PRODUCTS, ROOT, Site, password_of

WORKER = os.environ.get("PINDESK_GUESSWORKER", str(ROOT / "build/release/bin/faults_guessworker"))
ACCOUNTS, CUSTOMERS, NETWORKS, PIN = 4000, 4, 2000, "Fresh-42x"
PHASES = (("as set by default", {}),
          ("without the limit of the site", {"site_failures": 1000000, "place_failures": 20}),
          ("with the throttle of accounts", {"throttle": "true", "account_failures": 5}))


def fill(site, accounts):
    site.init("csr1", "web:service")
    directory = site.path / "customers.csv"
    head, first, *_ = (DATA / "customers.csv").read_text().splitlines()
    rows = [";".join([f"{number:08d}", *first.split(";")[1:]]) for number in range(1, accounts + 1)]
    directory.write_text("\n".join([head, *rows]) + "\n")
    site.run("import-directory", directory, "--map", DATA / "customers.map.json")
    site.run("generate")
    numbers = [f"{number:08d}/{first.split(';')[1]}" for number in range(1, accounts + 1)]
    for number in numbers[:CUSTOMERS]:
        site.run("account", "reset", number, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=[PIN])
    return "".join(f"{number} {PIN}\n" for number in numbers[:CUSTOMERS]) + "".join(f"{number}\n" for number in numbers[CUSTOMERS:])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--guesses", type=int, default=1_000_000)
    parser.add_argument("--product", choices=PRODUCTS)
    options = parser.parse_args()
    for product in [options.product] if options.product else PRODUCTS:
        with Site(product) as site:
            lines = fill(site, min(ACCOUNTS, CUSTOMERS + 1 + options.guesses // 100))
            for number, (name, settings) in enumerate(PHASES):
                for setting, value in settings.items():
                    site.run("setting", "set", f"customer_sign_in.{setting}", value)
                guesses = options.guesses // len(PHASES) + (options.guesses % len(PHASES) if number == 0 else 0)
                began = time.monotonic()
                done = subprocess.run([WORKER, site.url, "web", password_of("web"), str(guesses), str(2 * number), str(min(NETWORKS, 1 + guesses // 25))],
                                      input=lines, text=True, capture_output=True)
                assert done.returncode == 0, done.stderr
                looked_at, delayed, came_in, unlike, served, customers = map(int, done.stdout.split())
                print(f"{product}, {name}: {guesses} guesses in {time.monotonic() - began:.0f} s, {looked_at} looked at, {delayed} delayed, "
                      f"{came_in} let in, {unlike} otherwise than set; {served} of {customers} customers served", flush=True)
                assert looked_at + delayed == guesses and came_in == unlike == 0, "guesses"
                assert delayed > looked_at or guesses < 10000, "hardly anything was throttled"
                assert served == customers >= 100, "customers"
            site.check_trail()


if __name__ == "__main__":
    main()
