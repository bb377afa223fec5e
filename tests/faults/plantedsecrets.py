#!/usr/bin/env python3
"""Plants PINs, passwords, personal data and keys, works with them, and then searches for them everywhere they must
not be: the database's files, the server log with every statement in it, temporary and settings files, and
everything the program printed that was not asked to show them."""
import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from mailserver import MailServer, configure_mail
from pindesksite import PRODUCTS, ROOT, Site, password_of

PIN = "Qz7Plant#ed9"
OTHER_PIN = "Wv3Second!pin"
BIRTH_DATE = "1937-11-23"
WRONG_PASSWORD = "Wrong-Planted-Password-5"
ENROLLED_PASSWORD = "Enrolled-Planted-6"
SECOND_PASSWORD = "Second-Planted-7"
PASSWORD_AS_NAME = "typed+into the wrong field"  # in lower case, as a name is looked for
ANSWER = "Planted blue beetle"
WRONG_ANSWER = "Planted red beetle"
EXTRACT = ("location_id,customer_id,first_name,last_name,service_address,email,birth_date,ssn,phones\r\n"
           f"100,7,Ana,Garcia,14 Elm St,ana@example.org,{BIRTH_DATE},321-54-8642,home:(217) 555-0142\r\n"
           "100,8,Luis,Smith,15 Elm St,luis@example.org,1950-01-02,,\r\n")


def work(site, home):
    """A day at the desk. What the program printed, as text."""
    printed = []

    def run(*arguments, **options):
        environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home / "config"),
                           XDG_CACHE_HOME=str(home / "cache"), TMPDIR=str(home / "tmp"))
        printed.append(json.dumps(site.run(*arguments, env=environment, **options)))
        return printed[-1]

    recovery = site.path / "recovery.txt"
    run("init", "--site-name", "Springfield Water", "--support-phone", "555 0100", "--admin", "admin1",
        "--recovery-file", recovery)
    (site.path / "extract.csv").write_bytes(EXTRACT.encode())
    run("import-directory", site.path / "extract.csv")
    (site.path / "extract.csv").unlink()
    run("generate")
    run("staff", "add", "csr1", "--roles", "csr", secrets=[password_of("csr1")])
    run("account", "show", "100/7", user="csr1")
    run("account", "verify", "100/7", user="csr1",
        stdin=json.dumps({"name": "Ana Garcia", "birth_date": BIRTH_DATE, "ssn_last4": "8642"}))
    run("account", "reset", "100/7", "--reason", "forgot", "--pin-stdin", user="csr1", secrets=[PIN])
    shown = site.run("account", "reveal", "100/7", "--reason", "caller", "--verified-by", "known voice", user="csr1")
    assert shown["pin"] == PIN, "the planted PIN is the account's PIN"
    run("account", "verify", "100/7", user="csr1",
        stdin=json.dumps({"name": "Ana Garcia", "birth_date": BIRTH_DATE, "ssn_last4": "8642"}))
    run("account", "reply", "100/7", "--to", "ana@example.org", user="csr1")  # waits in the outbox, sealed
    run("account", "survey", "100/7", "--answer", "letter", user="csr1")
    run("account", "reset", "100/7", "--reason", "forgot", "--pin-stdin", "--verified-by", "known voice", user="csr1",
        secrets=[OTHER_PIN])
    run("account", "undo-reset", "100/7", user="csr1")
    process = site.start("account", "show", "100/7", user="csr1", secrets=[])
    process.communicate()
    failed = subprocess.run([os.environ.get("PINDESKCTL", str(ROOT / "build/release/bin/pindeskctl")), "--site", site.url,
                             "--user", "csr1", "--password-stdin", "staff", "list"], input=WRONG_PASSWORD + "\n",
                            capture_output=True, text=True)
    assert failed.returncode == 3, failed
    printed.append(failed.stdout + failed.stderr)
    codes = enrol(site, run)
    run("audit", "list")
    run("audit", "export", "--output", site.path / "audit.csv")
    return "\n".join(printed), recovery.read_text().strip(), codes


def enrol(site, run):
    """Somebody new comes in, forgets the password and gets another. The codes that were mailed."""
    codes = []
    with MailServer() as server:
        configure_mail(site, server)

        def mailed():
            run("mail", "run")
            codes.append(re.search(r"(?:[A-Z2-9]{4}-){13}[A-Z2-9]{4}", server.newest_text).group())
            return codes[-1]

        def alone(*arguments, lines):
            called = site.call("--json", *arguments, stdin="".join(f"{line}\n" for line in lines))
            assert called.code in (0, 3), called
            run("staff", "show", "ann")
            return called.out + called.err

        told = ""
        run("staff", "invite", "ann", "--roles", "csr", "--email", "ann@example.org", "--employee-number", "E-1001")
        told += alone("enrol", "ann", "--code-stdin", lines=[mailed(), ENROLLED_PASSWORD, ANSWER])
        told += alone("--user", "ann", "--password-stdin", "account", "counts", lines=[WRONG_PASSWORD])
        told += alone("--user", PASSWORD_AS_NAME, "--password-stdin", "account", "counts", lines=["x"])
        forgot = ["password", "forgot", "ann", "--employee-number", "E-1001", "--question", "childhood_friend"]
        told += alone(*forgot, lines=[WRONG_ANSWER])
        told += alone(*forgot, lines=[ANSWER])
        told += alone("enrol", "ann", "--code-stdin", lines=[mailed(), SECOND_PASSWORD])
        assert site.sql("SELECT status FROM staff WHERE user_name = 'ann'") == [["active"]]
        run("staff", "invite", "bob", "--roles", "supervisor", "--email", "bob@example.org")  # its mail waits
    assert len(set(codes)) == 2, codes
    for secret in (*codes, ENROLLED_PASSWORD, SECOND_PASSWORD, ANSWER, WRONG_ANSWER):
        assert secret not in told, "a secret was printed"
    return codes


def token_of(code):
    """The 32 bytes that a code carries (docs/formats.md)."""
    number = 0
    for character in code.replace("-", "")[:52]:
        number = number * 31 + "ABCDEFGHJKMNPQRSTUVWXYZ23456789".index(character)
    return number.to_bytes(32, "big")


def needles(recovery, codes):
    raw = base64.b32decode(recovery.replace("-", "").replace("\n", "")[:56])[:32]
    secrets = {"PIN": PIN, "replaced PIN": OTHER_PIN, "birth date": BIRTH_DATE, "wrong password": WRONG_PASSWORD,
               "administrator's password": password_of("admin1"), "CSR's password": password_of("csr1"),
               "recovery key": recovery.split("\n")[0], "password chosen at enrolment": ENROLLED_PASSWORD,
               "password chosen by a link": SECOND_PASSWORD, "password typed as a name": PASSWORD_AS_NAME, "answer": ANSWER, "folded answer": ANSWER.lower(),
               "wrong answer": WRONG_ANSWER, **{f"code {i}": code for i, code in enumerate(codes)},
               **{f"code {i} without dashes": code.replace("-", "") for i, code in enumerate(codes)}}
    found = {name: text.encode() for name, text in secrets.items()}
    tokens = {f"token {i}, raw": token_of(code) for i, code in enumerate(codes)}
    found |= {"recovery key, raw": raw, **tokens}
    for name, text in list(found.items()):
        found[name + ", hexadecimal"] = text.hex().encode()
        found[name + ", Base64"] = base64.b64encode(text).rstrip(b"=")
        if not name.endswith(", raw"):
            found[name + ", UTF-16"] = text.decode().encode("utf-16-le")
    return found


def files_in(folder):
    """Not by Path.rglob(), which fails when the server removes another test's folder meanwhile."""
    for path, _, names in os.walk(folder):
        yield from (pathlib.Path(path, name) for name in names)


def contents(place):
    try:
        return place.read_bytes() if place.is_file() else b""
    except FileNotFoundError:
        return b""  # the server removed it meanwhile


def places(site, home):
    for folder in (site.path, home):
        yield from (f for f in files_in(folder) if f.name != "recovery.txt")
    if site.product == "postgresql":
        log = pathlib.Path(os.environ["PINDESK_TEST_POSTGRES_LOG"])
        assert "pin_secret" in log.read_text(errors="replace"), "the log has the statements"
        yield from files_in(log.parent)


def main():
    for product in PRODUCTS:
        with Site(product) as site, tempfile.TemporaryDirectory() as home:
            home = pathlib.Path(home)
            (home / "tmp").mkdir()
            printed, recovery, codes = work(site, home)
            wanted = needles(recovery, codes)
            if product == "postgresql":
                site.sql("CHECKPOINT")
            searched, hits = 0, []
            for place in places(site, home):
                content = contents(place)
                searched += len(content)
                hits += [f"{name} in {place}" for name, needle in wanted.items() if needle in content]
            hits += [f"{name} in the output" for name, needle in wanted.items() if needle in printed.encode()]
            # A search that finds nothing proves something only if it can find: the name is not secret.
            assert any(b"Garcia" in contents(place) for place in places(site, home)), "the search is blind"
            assert not hits, "\n".join(hits)
            print(f"{product}: {len(wanted)} forms of planted secrets, {searched / 1e6:.1f} MB searched, none found")


if __name__ == "__main__":
    main()
