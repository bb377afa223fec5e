"""Writes a customer extract of any size, the same for the same arguments: `makedirectory.py ROWS > file.csv`.

The keys come in order of location and out of order within it; about one row in a hundred is spoilt in a
way that rejects it when --dirty is given: a repeated account number, an empty part, or one too long.
"""
import random
import sys

HEADER = ("location_id,customer_id,first_name,last_name,organization,service_address,city,state,postal_code,"
          "status,email,birth_date,ssn,phones,language,must_change_pin")
FIRST = "James Mary Robert Patricia Carlos María Zoë François Łukasz Aiko Omar Priya".split()
LAST = "Smith Johnson Garcia O'Brien Müller Nguyễn Haddad Okafor Yamamoto Lee".split()
STREET = "Elm Oak Maple Cedar Lake Hill Church Park".split()


def write(rows, out, dirty=False, seed=1):
    r = random.Random(seed)
    out.write(HEADER + "\r\n")
    previous = None
    for i in range(rows):
        location, customer = f"{i // 3 + 1:08}", f"{r.randint(0, 999999):06}{i % 10}"
        if dirty and r.random() < 0.01:
            location, customer = r.choice([previous or (location, ""), (location, ""), ("9" * 200, customer)])
        previous = location, customer
        first, last = r.choice(FIRST), r.choice(LAST)
        out.write(f"{location},{customer},{first},{last},,{r.randint(1, 9999)} {r.choice(STREET)} St,Springfield,IL,"
                  f"627{r.randint(0, 99):02},active,{first}.{last}{i}@example.org,{r.randint(1930, 2006)}-"
                  f"{r.randint(1, 12):02}-{r.randint(1, 28):02},{r.randint(1, 899):03}-{r.randint(1, 99):02}-"
                  f"{r.randint(1, 9999):04},home:({r.randint(201, 989)}) 555-{r.randint(0, 9999):04},en,N\r\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    write(int(sys.argv[1]), sys.stdout, "--dirty" in sys.argv)
