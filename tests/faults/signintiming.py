#!/usr/bin/env python3
"""Sign-ins at the customer's pages for accounts with a wrong PIN, and for accounts that do not exist, one after the other
over a connection that stays open: the same status, headers and page, and no difference in time that is more than chance
makes between calls of one kind.

    signintiming.py [--calls N]    N of each kind, and no limit on the difference in time, for machines that are busy; else 2,000
"""
import argparse
import pathlib
import random
import socket
import statistics
import sys
import time
import urllib.parse

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / folder) for folder in ("support", "e2e")]
from gateway import Gateway, TextBrowser
from pindesksite import DATA, PRODUCTS, Site

SETTINGS = {"account_failures": 1000, "place_failures": 1000000, "site_failures": 1000000}
ACCOUNTS, CALLS, SPLITS = 20, 2000, 400


class Line:
    """A connection that is opened again when the gateway has answered often enough on it."""

    def __init__(self, gateway, browser):
        self.gateway, self.link = gateway, None
        self.cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        self.token = browser.page.fields["token"]
        self.number = 0

    def sign_in(self, account):
        """Seconds, and the answer without the account number."""
        self.number += 1
        body = urllib.parse.urlencode({"token": self.token, "account": account, "pin": "Wrong-4711"})
        text = (f"POST /sign-in HTTP/1.1\r\nHost: pins.example\r\nCookie: {self.cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                f"X-Forwarded-For: 10.{self.number // 250}.{self.number % 250}.1\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode()
        if self.link is None:
            self.link = socket.create_connection(("127.0.0.1", self.gateway.port), timeout=60)
            self.link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        began = time.perf_counter()
        self.link.sendall(text)
        answer = self.link.recv(65536)
        while not answer.endswith(b"</html>\n"):
            part = self.link.recv(65536)
            assert part, answer
            answer += part
        seconds = time.perf_counter() - began
        if b"Connection: close" in answer:
            self.link.close()
            self.link = None
        lines = answer.decode().replace(account, "ACCOUNT").replace("Connection: close\r\n", "").split("\r\n")
        return seconds, "\r\n".join(line for line in lines if not line.startswith("Keep-Alive"))


def noise(samples):
    """What differs between medians of calls of one kind, nineteen times of twenty: halves of them at random."""
    random.seed(20261122)
    differences = []
    for kind in samples:
        for _ in range(SPLITS):
            random.shuffle(kind)
            differences.append(abs(statistics.median(kind[::2]) - statistics.median(kind[1::2])))
    return sorted(differences)[int(0.95 * len(differences))]


def measure(site, calls):
    known = [account["account"] for account in site.run("account", "list", "--limit", str(ACCOUNTS), user="csr1")["accounts"]]
    absent = [f"{number:08d}/{number:07d}" for number in range(9000001, 9000001 + ACCOUNTS)]
    with Gateway(site, "--proxy", "127.0.0.1") as gateway:
        line = Line(gateway, TextBrowser(gateway).open("/"))
        answers, samples = set(), ([], [])
        for call in range(-20, calls):  # the first ones warm it up
            pair = [(0, known[call % ACCOUNTS]), (1, absent[call % ACCOUNTS])]
            for kind, account in random.sample(pair, 2):
                seconds, answer = line.sign_in(account)
                answers.add(answer)
                if call >= 0:
                    samples[kind].append(seconds)
    assert len(answers) == 1, "answers differ:\n" + "\n".join(answers)
    assert answers.pop().startswith("HTTP/1.1 403 "), "not refused"
    return samples


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--calls", type=int)
    options = parser.parse_args()
    for product in PRODUCTS:
        with Site(product) as site:
            site.init("csr1", "web:service")
            site.run("import-directory", DATA / "customers.csv", "--map", DATA / "customers.map.json")
            site.run("generate")
            for name, value in SETTINGS.items():
                site.run("setting", "set", f"customer_sign_in.{name}", str(value))
            calls = options.calls or CALLS
            samples = measure(site, calls)
            medians = [statistics.median(kind) for kind in samples]
            difference, most = abs(medians[0] - medians[1]), noise(samples)
            print(f"{product}: {calls} sign-ins of each kind, all answered alike; medians {medians[0] * 1e3:.3f} ms with a wrong PIN, {medians[1] * 1e3:.3f} ms "
                  f"for no account: {difference * 1e6:.1f} µs apart; halves of one kind are up to {most * 1e6:.1f} µs apart", flush=True)
            assert options.calls or difference <= most, "it can be told which accounts exist"


if __name__ == "__main__":
    main()
