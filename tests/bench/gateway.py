#!/usr/bin/env python3
"""POST /v1/authenticate over 64 connections on PostgreSQL with two gateways, beside pgbench that runs the statements
which one such request was seen to run (the server's log says which), by turns: with 64 clients, and with as many as the
gateways have connections, which the server likes better. The better one counts. Then one of the gateways is
asked to end while requests are under way: none may fail.

    gateway.py [SECONDS] [ROUNDS]    of each side; of both sides
"""
import concurrent.futures
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / folder) for folder in ("support", "e2e")]
from gateway import Gateway
from pindesksite import DATA, ROOT, Site

LOAD = os.environ.get("PINDESK_GATEWAYLOAD", str(ROOT / "build/release/bin/gatewayload"))
ACCOUNTS, FIRST, PIN, CLIENTS, CONNECTIONS, LEAST = 1000, 10000001, "Fresh-42x", 64, 16, 0.5
HEADERS = {"Content-Type": "application/json"}


def fill(site):
    """Accounts that have just been given a new initial PIN."""
    site.init("csr1", "web:service")
    directory = site.path / "customers.csv"
    head, first, *_ = (DATA / "customers.csv").read_text().splitlines()
    rest = first.split(";")[1:]
    directory.write_text("\n".join([head, *(";".join([str(number), *rest]) for number in range(FIRST, FIRST + ACCOUNTS))]) + "\n")
    site.run("import-directory", directory, "--map", DATA / "customers.map.json")
    site.run("generate")
    numbers = [f"{number}/{rest[0]}" for number in range(FIRST, FIRST + ACCOUNTS)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: site.run("account", "reset", number, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=[PIN]), numbers))
    site.sql("VACUUM ANALYZE")
    return numbers


def statements_of(text):
    """(name, SQL with $1…, values) as the server's log has them, in their order."""
    for entry in re.split(r"^(?=\d{4}-\d\d-\d\d .*? LOG: )", text, flags=re.MULTILINE):
        if found := re.search(r"LOG:  execute (\w+): (.*?)(?=^\d{4}-\d\d-\d\d |\Z)", entry, re.DOTALL | re.MULTILINE):
            values = re.findall(r"\$\d+ = '([^']*)'", entry[found.end():])
            yield found[1], found[2].strip(), values


def script_of(site, number, key):
    """What one request runs, for pgbench: accounts, callers and the ids of new rows are other ones each time."""
    log = pathlib.Path(os.environ["PINDESK_TEST_POSTGRES_LOG"])
    site.sql(f"ALTER DATABASE {site.database} SET log_statement = 'all'")
    try:
        with Gateway(site, "--no-mail") as gateway:
            ask = lambda: gateway.request("POST", "/v1/authenticate", f'{{"account":"{number}","pin":"{PIN}","caller":"2175550123"}}',
                                          {**HEADERS, "Authorization": f"Bearer {key}"})
            ask()  # statements are prepared, and the key of the client is remembered
            size = log.stat().st_size
            status, _, answer = ask()
            assert (status, answer) == (200, '{"step":"register"}'), answer
            text = log.read_text()[size:]
    finally:
        site.sql(f"ALTER DATABASE {site.database} RESET log_statement")
    varying = {number: ":location", number.split("/")[0]: ":location", "telephone:2175550123": ":caller"}
    lines = [rf"\set location random({FIRST}, {FIRST + ACCOUNTS - 1})", r"\set caller random(2000000000, 9999999999)"]
    for place, (name, sql, values) in enumerate(statements_of(text)):
        names = [varying.get(value, f"'{value}'") for value in values]
        if name in ("sign_in_event_note", "operation_insert"):
            lines.append(rf"\set id{place} random(1, 9000000000000000000)")
            names[0] = f":id{place}"
        lines.append(re.sub(r"\$(\d+)", lambda found: names[int(found[1]) - 1], " ".join(sql.split())) + ";")
    assert lines.count("COMMIT;") >= 1 and len(lines) > 10, lines
    return "\n".join(lines) + "\n", sum(not line.startswith("\\") for line in lines)


def start_load(site, seconds, key, customers, *gateways):
    process = subprocess.Popen([LOAD, str(seconds), str(CLIENTS), key, *(str(gateway.port) for gateway in gateways)], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    process.stdin.write(customers)
    process.stdin.close()
    return process


def figures_of(load):
    answered, failed, seconds, half, most = map(float, load.stdout.read().split())
    assert load.wait() == 0
    load.stdout.close()
    return answered / seconds, int(failed), half, most


def pgbench(site, script, seconds, clients):
    file = site.path / "statements.sql"
    file.write_text(script)
    done = subprocess.run(["pgbench", "-n", "-M", "prepared", "-c", str(clients), "-j", "2", "-T", str(seconds), "-f", file, "-d", site.url],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return float(re.search(r"tps = ([\d.]+)", done.stdout)[1])


def main():
    seconds, rounds = (int(given) for given in (*sys.argv[1:], *("10", "3")[len(sys.argv) - 1:]))
    with Site("postgresql") as site:
        numbers = fill(site)
        key = site.run("client", "add", "ivr-1")["key"]
        customers = "".join(f"{number} {PIN}\n" for number in numbers)
        script, statements = script_of(site, numbers[0], key)
        with Gateway(site, "--no-mail") as first, Gateway(site, "--no-mail") as second:
            figures_of(start_load(site, 2, key, customers, first, second))
            pgbench(site, script, 2, CLIENTS)
            ours, theirs, ratios, halves, mosts, failures = [], [], [], [], [], 0
            for _ in range(rounds):
                rate, failed, half, most = figures_of(start_load(site, seconds, key, customers, first, second))
                theirs.append([pgbench(site, script, seconds, clients) for clients in (CLIENTS, CONNECTIONS)])
                ours.append(rate), ratios.append(rate / max(theirs[-1])), halves.append(half), mosts.append(most)
                failures += failed
            load = start_load(site, 6, key, customers, first, second)
            time.sleep(2)
            first.stop()
            ended = time.monotonic()
            first.process.wait(timeout=60)
            ended = time.monotonic() - ended
            rate, failed_while_ending, _, most_while_ending = figures_of(load)
    ratio = statistics.median(ratios)
    many, few = (statistics.median(each) for each in zip(*theirs))
    print(f"  {statements} statements a request; in a second, medians of {rounds}: {statistics.median(ours):.0f} requests; pgbench {many:.0f} with {CLIENTS} clients, {few:.0f} with {CONNECTIONS}")
    print(f"  requests to pgbench {ratio:.2f} (at least {LEAST}){'' if ratio >= LEAST else '  MISSED'}")
    print(f"  answered within {statistics.median(halves):.1f} ms (half), {statistics.median(mosts):.1f} ms (99 of 100)")
    print(f"  failed {failures}; while one gateway ended, in {ended:.2f} s, {failed_while_ending} (none of {rate * 6:.0f}; 99 of 100 within {most_while_ending:.1f} ms)"
          f"{'  MISSED' if failures + failed_while_ending else ''}")
    sys.exit(ratio < LEAST or failures + failed_while_ending > 0)


if __name__ == "__main__":
    main()
