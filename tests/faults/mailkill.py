#!/usr/bin/env python3
"""Kills the mail server between DATA and its answer, and the sender at random moments, again and again: no mail may be
lost, and who gets one twice gets the same message with the same Message-ID.

    mailkill.py [--kills N] [--mails N] [--product sqlite|postgresql]

Of the kills of the server, every other one happens after it has taken the mail.
"""
import argparse
import collections
import email
import os
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from mailserver import MailServer, configure_mail
from pindesksite import PRODUCTS, ROOT, Site

QUEUER = os.environ.get("PINDESK_MAILQUEUER", str(ROOT / "build/release/bin/faults_mailqueuer"))


def check(site, server, mails):
    states = dict(site.sql("SELECT state, COUNT(*) FROM outbox GROUP BY state"))
    assert states == {"sent": str(mails)}, states
    assert site.number("SELECT COUNT(*) FROM outbox WHERE body IS NOT NULL") == 0, "a body was not erased"
    arrived = collections.defaultdict(list)
    for mail in server.mails:
        arrived[mail["recipients"][0]].append(mail["message"])
    assert len(arrived) == mails, f"{mails - len(arrived)} mails were lost"
    for recipient, messages in arrived.items():
        ids = {email.message_from_string(message)["Message-ID"] for message in messages}
        assert len(ids) == 1, f"{recipient}: {ids}"
        assert len(set(messages)) == 1, f"{recipient}: another text the second time"
    assert len({email.message_from_string(messages[0])["Message-ID"] for messages in arrived.values()}) == mails
    site.check_trail()
    return sum(map(len, arrived.values())) - mails


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--mails", type=int, default=40)
    parser.add_argument("--product", choices=PRODUCTS)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    r = random.Random(options.seed)
    for product in [options.product] if options.product else PRODUCTS:
        with Site(product) as site, MailServer("--die", "content", "--die-times", str(options.kills)) as server:
            site.init()
            configure_mail(site, server)
            subprocess.run([QUEUER, site.url, str(options.mails)], check=True)
            senders_killed = runs = 0
            while site.number("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'"):
                runs += 1
                assert runs < 20 * options.kills + 100, "this does not end"
                # What a killed sender had taken, and what waits for a later try, is due now instead of in minutes.
                site.sql("UPDATE outbox SET next_attempt_at = 0, claimed_until = NULL WHERE state = 'waiting'")
                process = site.start("mail", "run")
                if senders_killed < options.kills and r.random() < 0.5:
                    time.sleep(r.uniform(0.05, 0.4))
                    process.kill()
                process.communicate(timeout=120)
                assert process.returncode in (0, 5, -9), process.returncode
                senders_killed += process.returncode == -9
            twice = check(site, server, options.mails)
            print(f"{product}: {options.mails} mails arrived, the server killed {server.deaths} times and the sender "
                  f"{senders_killed} times; {twice} duplicates, each with its Message-ID (seed {options.seed})")
            assert server.deaths == options.kills, server.deaths


if __name__ == "__main__":
    main()
