"""Judges callers as the design's chapter on Force PIN change says, and compares with the program.

    forcepinreferee.py [--callers N] [--seed S]

Written from the specification, not from the C++: it shares no code with it, only the list of common PINs, which
is data. Callers are invented, with everything that a directory may hold in them, and PINs that are likely to
meet a scenario. Without --callers it judges 1,000,000.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import threading
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
JUDGE = os.environ.get("PINDESK_JUDGECALLERS", HERE / "../../build/release/bin/referee_judgecallers")
COMMON = {line.strip() for line in (HERE / "../../resources/pinrules/commonpins.txt").read_text().splitlines()
          if line.strip() and not line.startswith("#")}
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)
DAY = timedelta(days=1)

SEVEN = ["length", "ssn_last4", "zip_last4", "zip_first4", "repeating", "phone_last4", "core"]
BEYOND = ["blocklisted", "sequential", "birth_date", "account_part", "old_pin"]
UNGATED = {"length", "core"}


# --- the rules

def digits_of(text):
    return "".join(c for c in text if c in "0123456789")


def is_digits(text):
    return text != "" and digits_of(text) == text


def ssn_last4(raw):
    """Only the last four are kept; the placeholders mean missing."""
    digits = digits_of(raw)
    if len(digits) not in (4, 9) or digits == "999999999" or digits[-4:] == "0000":
        return None
    return digits[-4:]


def zip5(caller):
    """Five digits, or ZIP+4; of the United States, which a directory need not say."""
    code, country = caller.get("postal_code", "").strip(), caller.get("country", "").strip().lower()
    if country not in ("", "us", "usa", "u.s.", "u.s.a.", "united states", "united states of america"):
        return None
    plain = code[:5] + code[6:] if len(code) == 10 and code[5] in "- " else code
    return plain[:5] if is_digits(plain) and len(plain) in (5, 9) else None


def numbers(caller):
    """Digits only, extension dropped, fewer than four skipped."""
    found = []
    for entry in caller.get("phones", "").split(";"):
        number = entry.split(":")[-1].lower()
        for sign in ("ext", "x", "#"):
            at = number.find(sign)
            if at > 0 and digits_of(number[:at]):
                number = number[:at]
        if len(digits_of(number)) >= 4:
            found.append(digits_of(number))
    return found


def runs(pin):
    """Digits that go up or down by one, 0 behind 9."""
    steps = {(int(b) - int(a)) % 10 for a, b in zip(pin, pin[1:])} if is_digits(pin) else set()
    return len(pin) >= 3 and steps in ({1}, {9})


def repeats(pin):
    return len(pin) >= 2 and is_digits(pin) and pin == pin[0] * len(pin)


def columns(pin):
    """Columns of the number pad one after the other, each with the 0 at either end or without."""
    if pin == "":
        return False
    ends = {0}
    for _ in range(len(pin)):
        ends |= {at + len(way) for at in ends for column in ("147", "258", "369")
                 for stroke in (column, column[::-1])
                 for way in (stroke, "0" + stroke, stroke + "0", "0" + stroke + "0") if pin.startswith(way, at)}
    return len(pin) in ends


def blocklisted(pin, words):
    if pin.lower() in {w.strip().lower() for w in words if w.strip()}:
        return True
    if not is_digits(pin):
        return False
    twos = [pin[i:i + 2] for i in range(0, len(pin), 2)]
    pairs = len(pin) >= 4 and (all(pin[i] == pin[i - 2] for i in range(2, len(pin))) or
                               (len(pin) % 2 == 0 and all(two[0] == two[1] for two in twos)))
    year = len(pin) == 4 and 1900 <= int(pin) <= 2029
    return repeats(pin) or runs(pin) or pairs or year or columns(pin) or pin in COMMON


def birth_forms(born):
    y, m, d = f"{born:%Y}", f"{born:%m}", f"{born:%d}"
    s = y[2:]
    return {y, m + d, d + m, m + s, s + m, m + d + s, d + m + s, s + m + d, m + d + y, d + m + y, y + m + d}


def fires(name, profile, caller, pin, words):
    """True, False, or None: not applicable."""
    if name == "length":
        size = len(pin.encode())
        return not profile["pin_length"]["min"] <= size <= profile["pin_length"]["max"]
    if name == "ssn_last4":
        last4 = ssn_last4(caller.get("ssn", ""))
        return None if last4 is None else pin == last4
    if name in ("zip_last4", "zip_first4"):
        code = zip5(caller)
        return None if code is None else pin == (code[-4:] if name == "zip_last4" else code[:4])
    if name == "repeating":
        return repeats(pin)
    if name == "phone_last4":
        known = numbers(caller)
        return any(number[-4:] == pin for number in known) if known else None
    if name == "core":
        return {"Y": True, "N": False, "": None}[caller.get("must_change_pin", "")]
    if name == "blocklisted":
        return blocklisted(pin, words)
    if name == "sequential":
        return runs(pin)
    if name == "birth_date":
        born = caller.get("birth_date", "")
        return pin in birth_forms(date.fromisoformat(born)) if born else None
    if name == "account_part":
        parts = [p for p in (caller.get("location_id", ""), caller.get("customer_id", "")) if p]
        return pin in parts if parts else None
    if name == "old_pin":
        since = caller.get("pin_set_at", "")
        if not since:
            return None
        age = NOW - datetime.fromisoformat(since).replace(tzinfo=timezone.utc)
        return age > profile["old_pin_days"] * DAY
    raise ValueError(name)


def judge(profile, caller, pin, words):
    already = caller.get("initialized") is True
    first, trace = {"force": None, "activation": None}, []
    for part in ("force", "activation"):
        section = profile[part]
        for name in section["scenarios"]:
            gated = name not in UNGATED and already and not profile["force"]["also_customer_set"]
            if not profile["active"] or not section["active"] or gated:
                outcome = "skipped"
            else:
                outcome = {True: "fired", False: "no", None: "not_applicable"}[fires(name, profile, caller, pin, words)]
            if outcome == "fired" and first[part] is None:
                first[part] = name
            trace.append(f"{part}.{name}={outcome}")
    if first["force"] is None and first["activation"] is None:
        verdict, trigger = "normal", "-"
    elif not already and first["activation"] is not None:
        verdict, trigger = "activation", first["activation"]
    else:
        verdict, trigger = "force", first["force"] or first["activation"]
    return " ".join([verdict, trigger] + trace)


# --- what is judged

def number_of(r):
    n = f"{r.randint(200, 989)}{r.randint(200, 999)}{r.randint(0, 9999):04}"
    return r.choice([n, f"({n[:3]}) {n[3:6]}-{n[6:]}", f"{n[:3]}.{n[3:6]}.{n[6:]}", f"1-{n[:3]}-{n[3:6]}-{n[6:]}",
                     f"+1 {n[:3]} {n[3:6]} {n[6:]}", f"{n[3:6]}-{n[6:]} (cell)"]) + \
        r.choice([""] * 5 + [" x12", " ext 4711", " EXT. 99", " #1234", "x9"])


def phones_of(r):
    entries = []
    for kind in r.sample(["home", "work", "cell", ""], r.choice([0, 1, 1, 1, 2, 3])):
        text = r.choice([number_of(r)] * 6 + ["911", "12", "555 x1234", "n/a", "unlisted", f"{r.randint(0, 9999):04}",
                                             f"+44 20 {r.randint(1000, 9999)} {r.randint(0, 9999):04}"])
        entries.append(f"{kind}:{text}" if kind else text)
    return ";".join(entries)


def caller_of(r):
    born = date(1925, 1, 1) + timedelta(days=r.randrange(29000))
    postal = f"{r.choice([r.randrange(100000), r.randrange(1000), 0, 11111, 12345]):05}"
    caller = {
        "location_id": r.choice([f"{r.randrange(10**8):08}", f"{r.randrange(10000):04}", "", "LOC.7_a"]),
        "customer_id": r.choice([f"{r.randrange(10**7):07}", f"{r.randrange(10**6)}", "678", ""]),
        "ssn": r.choice([f"{r.randint(1, 899):03}-{r.randint(1, 99):02}-{r.randrange(10000):04}", "000-00-0000", "",
                         "999-99-9999", f"{r.randrange(10000):04}", f"{r.randrange(10**9):09}", "0000",
                         f"XXX-XX-{r.randrange(10000):04}", "123-45-0000"]),
        "postal_code": r.choice([postal, postal, f"{postal}-{r.randrange(10000):04}", f"{postal}{r.randrange(10000):04}", "",
                                 f"{postal} {r.randrange(10000):04}", "K1A 0B6", "SW1A 1AA", postal[1:], f" {postal} "]),
        "country": r.choice(["", "", "US", "usa", "United States", "DE", "Canada", "MX"]),
        "birth_date": r.choice([born.isoformat(), born.isoformat(), ""]),
        "phones": phones_of(r),
        "must_change_pin": r.choice(["Y", "N", "N", ""]),
        "initialized": r.choice([True, False, False, None]),
        "pin_set_at": r.choice(["", (NOW - r.choice([29, 30, 31, 365, 366, 4000]) * DAY).date().isoformat()]),
    }
    for key in list(caller):  # accounts without directory data, or with little
        if r.random() < 0.05:
            del caller[key]
    return caller


def pin_of(r, caller, words):
    kind = r.randrange(14)
    if kind == 0:
        return "".join(r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(5))
    if kind == 1:
        return r.choice("0123456789a") * r.choice([1, 2, 3, 4, 4, 5, 6, 16, 17])
    if kind == 2:
        begin, size, step = r.randrange(10), r.choice([2, 3, 4, 4, 5, 6, 8, 10]), r.choice([1, -1])
        return "".join(str((begin + i * step) % 10) for i in range(size))
    if kind == 3:
        digits = digits_of(caller.get("ssn", ""))
        return r.choice([digits[-4:], digits[-5:], digits[:4], digits[-6:]])
    if kind == 4:
        code = digits_of(caller.get("postal_code", ""))
        return r.choice([code[:4], code[1:5], code[-4:], code[:5], code])
    if kind == 5:
        known = numbers(caller) or ["5551234"]
        return r.choice([r.choice(known)[-4:], r.choice(known)[-7:], "4711", "1234", "0911", "911"])
    if kind == 6 and caller.get("birth_date"):
        born = date.fromisoformat(caller["birth_date"])
        return r.choice(sorted(birth_forms(born)) + [f"{born:%m%Y}", f"{born:%Y%d%m}", f"{born:%y}"])
    if kind == 7:
        return r.choice([caller.get("location_id", ""), caller.get("customer_id", ""), caller.get("location_id", "")[:4]])
    if kind == 8:
        return r.choice(words + ["", "Spot", "spot", "é123", "two words", "1 1 1", "１２３４"])
    if kind == 9:
        return r.choice(["2580", "0852", "1470", "147258", "963", "14725", "0258", "1212", "121212", "12121", "1122",
                         "112233", "11223", "1900", "2029", "1899", "2030", "19000"])
    if kind == 10:
        return r.choice(sorted(COMMON))
    return f"{r.randrange(10000):04}" if r.random() < 0.7 else str(r.randrange(10 ** r.randint(1, 9)))


def profile_of(r):
    def some(weight):
        names = r.sample(SEVEN + BEYOND, len(SEVEN + BEYOND))
        return [name for name in names if r.random() < weight]
    least = r.randint(1, 8)
    return {"name": "p", "active": r.random() < 0.95, "old_pin_days": r.choice([30, 365]),
            "pin_length": {"min": least, "max": r.randint(least, 16)},
            "force": {"active": r.random() < 0.85, "scenarios": some(r.choice([0.2, 0.5, 1])),
                      "also_customer_set": r.random() < 0.3},
            "activation": {"active": r.random() < 0.6, "scenarios": some(r.choice([0, 0.2, 0.6]))}}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--callers", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=20260301)
    options = parser.parse_args()
    r = random.Random(options.seed)
    expected = []
    judge_program = subprocess.Popen([str(JUDGE), str(int(NOW.timestamp() * 1000))], stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def ask():
        for _ in range(options.callers):
            words = r.choice([[], [], ["Spot", " blue7 "]])
            profile, caller = profile_of(r), caller_of(r)
            pin = pin_of(r, caller, words)
            line = json.dumps({"profile": profile, "caller": caller, "pin": pin, "words": words})
            expected.append((judge(profile, caller, pin, words), line))
            judge_program.stdin.write(line + "\n")
        judge_program.stdin.close()

    asking = threading.Thread(target=ask)
    asking.start()
    differences, outcomes = 0, {}
    for i, answer in enumerate(judge_program.stdout):
        while len(expected) <= i:  # written before it was asked
            pass
        wanted, line = expected[i]
        expected[i] = None
        if answer.rstrip("\n") != wanted:
            differences += 1
            if differences <= 5:
                print(f"{line}\n  program: {answer.strip()}\n  referee: {wanted}", file=sys.stderr)
        for word in [wanted.split()[0]] + [w.split(".")[1] for w in wanted.split()[2:]]:
            outcomes[word] = outcomes.get(word, 0) + 1
    asking.join()
    judged = len(expected)
    # Comparing nothing would find no difference: every outcome of every scenario must have been met.
    rare = [f"{name}={outcome}" for name in SEVEN + BEYOND for outcome in ("fired", "no", "skipped", "not_applicable")
            if outcomes.get(f"{name}={outcome}", 0) < 20]
    never = {"length=not_applicable", "repeating=not_applicable", "blocklisted=not_applicable",
             "sequential=not_applicable"}
    verdicts = {v: outcomes.get(v, 0) for v in ("normal", "force", "activation")}
    print(f"{judged} callers judged, {differences} differences, verdicts {verdicts}")
    if set(rare) != never:
        sys.exit(f"not enough of: {sorted(set(rare) ^ never)}")
    if differences or judge_program.wait() != 0 or judged != options.callers or expected.count(None) != judged:
        sys.exit(1)


if __name__ == "__main__":
    main()
