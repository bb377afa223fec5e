#!/usr/bin/env python3
"""Eight processes reset one account's PIN at the same time: every reset counts, none is lost, nobody starves, and the
audit chains stay whole. Then two processes reset it from the same version: one wins, the other is told.

    concurrentresets.py [--resets N]
"""
import argparse
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from pindesksite import PRODUCTS, ROOT, Site, password_of

WORKER = os.environ.get("PINDESK_DESKWORKER", str(ROOT / "build/release/bin/faults_deskworker"))
DESKS = 8
EXTRACT = "location_id,customer_id,first_name,last_name\r\n100,7,Ana,Garcia\r\n100,8,Luis,Smith\r\n"


def prepare(site):
    site.init(*(f"csr{desk}" for desk in range(DESKS)))
    (site.path / "extract.csv").write_text(EXTRACT)
    site.run("import-directory", site.path / "extract.csv")
    site.run("generate")


def version_of(site):
    return site.number("SELECT version FROM account WHERE customer_id = '7'")


def all_at_once(site, each):
    desks = []
    for desk in range(DESKS):
        process = subprocess.Popen([WORKER, site.url, f"csr{desk}", "100/7", str(each)], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True)
        process.stdin.write(password_of(f"csr{desk}") + "\n")
        process.stdin.flush()
        desks.append(process)
    for process in desks:
        assert process.stdout.readline().strip() == "ready"
    before, started = version_of(site), time.monotonic()
    for process in desks:
        process.stdin.write("go\n")
        process.stdin.flush()
    slowest = [int(process.communicate(timeout=300)[0]) for process in desks]
    seconds = time.monotonic() - started
    assert all(process.returncode == 0 for process in desks), [process.returncode for process in desks]
    resets = each * DESKS
    assert version_of(site) == before + resets, "a reset was lost"
    told = site.number("SELECT COUNT(*) FROM audit_event WHERE action = 'pin_reset'")
    assert told == resets, f"{told} audit rows for {resets} resets"
    assert site.number("SELECT COUNT(*) FROM pin_secret") == 2
    assert max(slowest) < 5000, f"a desk waited {max(slowest)} ms"
    return resets, seconds, max(slowest)


def same_version(site):
    version = version_of(site)
    desks = [site.start("account", "reset", "100/7", "--reason", "forgot", "--generate", "--verified-by", "known voice",
                        "--expected-version", version, user=f"csr{desk}") for desk in range(2)]
    ends = [(process.communicate(timeout=60), process.returncode) for process in desks]
    codes = sorted(code for _, code in ends)
    assert codes == [0, 4], ends
    told = next(err for (_, err), code in ends if code == 4)
    assert str(version + 1) in told or "csr" in told, f"the loser is told what changed: {told!r}"
    assert version_of(site) == version + 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--resets", type=int, default=1000)
    options = parser.parse_args()
    for product in PRODUCTS:
        with Site(product) as site:
            prepare(site)
            resets, seconds, slowest = all_at_once(site, options.resets // DESKS)
            same_version(site)
            site.check_trail()
            print(f"{product}: {resets} resets by {DESKS} processes in {seconds:.1f} s, slowest {slowest} ms; none lost; "
                  f"of two with one version one was told")


if __name__ == "__main__":
    main()
