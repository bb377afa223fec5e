#!/usr/bin/env python3
"""Refuses an operation that the matrix of rights does not have.

checkrights.py [ROOT]: every function of the core's headers that takes a session and a database (or the place of one)
is an operation. It needs a row of its name in a rightstest.cpp, where every role tries it. Prints those without, and
rows of operations that are no more; exit 1 if there is any.
"""
import re
import sys
from pathlib import Path

# No operations, with the reason.
EXEMPT = {
    "claimMail": "a step of runMail, which asks for the right",
    "settleMail": "a step of runMail",
    "expireMails": "a step of runMail",
    "readStaff": "a template that listStaff and showStaff are made of",
    "writeExtract": "writeBatch with the lines of a layout",
    "writeLetters": "writeBatch with letters",
    "startImportRun": "the first step of importDirectory, which asks for the right",
}
OPERATION = re.compile(r"\b(\w+)\(\s*(?:storage::Database&|const storage::SiteUrl&)\s+\w+,\s*"
                       r"const (?:audit::)?Session&\s+\w+")
ROW = re.compile(r'\{\s*"(\w+)"\s*,')


def names_in(files, pattern):
    found = {}
    for file in files:
        for match in pattern.finditer(file.read_text(encoding="utf-8")):
            found.setdefault(match.group(1), file)
    return found


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    operations = names_in(sorted((root / "core").rglob("*.h")), OPERATION)
    rows = names_in(sorted((root / "tests/core").rglob("*rightstest.cpp")), ROW)
    problems = [f"{file.relative_to(root)}: {name} has no row in a rightstest.cpp" for name, file in operations.items()
                if name not in rows and name not in EXEMPT]
    problems += [f"{file.relative_to(root)}: {name} is no operation any more" for name, file in rows.items()
                 if name not in operations]
    problems += [f"{name} is exempt and no operation any more" for name in EXEMPT if name not in operations]
    if len(operations) < 20:
        problems.append(f"only {len(operations)} operations were found: the search is blind")
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
