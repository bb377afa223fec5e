#!/usr/bin/env python3
"""Refuses sources that break the architecture: who may include whom, and who may know a database product.

checkincludes.py [ROOT] prints one `file:line: reason` per finding and exits 1 if there is any.
The rule for modules is what core/CMakeLists.txt and ui/CMakeLists.txt link (their pindesk_module lines),
so the build and this check cannot disagree. The linker alone does not see an include of a header.
"""
import os
import re
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Iterator, NamedTuple

SOURCE_SUFFIXES = {".cpp", ".h"}
TEXT_SUFFIXES = SOURCE_SUFFIXES | {".txt", ".cmake", ".json", ".md", ".py", ".sh", ".sql", ".ui", ""}
LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}
LONGEST_FILE = 400

INCLUDE = re.compile(r'^\s*#\s*include\s*["<](\w+/[^">]+)[">]')
# What only some files may name. Comments and string literals are blanked out first.
NAMES = (
    (re.compile(r"\bQSql\w*"), ("core/directory/sqlsource.*",),
     "QtSql is for reading foreign directories; our own databases are reached through core/storage"),
    (re.compile(r"\bsqlite3\w*"), ("core/storage/sqlite*",), "SQLite is known in core/storage/sqlite* only"),
    (re.compile(r"\b(PQ[a-z]\w+|PG(conn|result|cancel)|libpq\w*)"), ("core/storage/postgres*",),
     "PostgreSQL is known in core/storage/postgres* only"),
    (re.compile(r"\b(tr|translate)\s*\(|\bQT_TR\w+"), (),
     "core has no words for people: sentences are made in ui/common/errortext.cpp"),
)
MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:work|root|tmp|home)/\w")


class Finding(NamedTuple):
    path: str
    line: int
    reason: str


def modules(root: Path) -> dict[str, set[str]]:
    """Folder of each module -> the folders it may include, itself among them."""
    direct: dict[str, set[str]] = {}
    for listing in (root / "core/CMakeLists.txt", root / "ui/CMakeLists.txt"):
        text = re.sub(r"#.*", "", listing.read_text()) if listing.exists() else ""
        for folder, arguments in re.findall(r"pindesk_module\(\s*([\w/]+)([^)]*)\)", text):
            layer = folder.split("/")[0]
            depends = re.search(r"\bDEPENDS\b(.*?)(\bLINK\b|$)", arguments, re.S)
            direct[folder] = {f"{layer}/{name}" for name in (depends[1].split() if depends else ())}
    return {folder: reachable(folder, direct) for folder in direct}


def reachable(folder: str, direct: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    todo = [folder]
    while todo:
        current = todo.pop()
        if current not in found:
            found.add(current)
            todo += direct.get(current, ())
    return found


def circles(allowed: dict[str, set[str]]) -> Iterator[Finding]:
    for folder, others in allowed.items():
        for other in others - {folder}:
            if folder in allowed.get(other, ()):
                yield Finding(f"{folder.split('/')[0]}/CMakeLists.txt", 1, f"{folder} and {other} depend on each other")


def include_reason(path: str, included: str, allowed: dict[str, set[str]]) -> str:
    """Why `path` may not include `included`; empty when it may."""
    layer, target = path.split("/")[0], included.split("/")[0]
    if target not in {*LAYERS, "tests"}:
        return ""
    if target not in LAYERS[layer]:
        return f"{layer} may not include {target}"
    if layer == "ui" and target == "core":
        hidden = included.startswith(("core/storage/", "core/crypto/")) or included.endswith("repository.h")
        return "ui sees value types and services, never storage, crypto or repositories" if hidden else ""
    own, other = os.path.dirname(path), os.path.dirname(included)
    if layer == target and layer != "app" and other not in allowed.get(own, {own}):
        return f"{own} does not depend on {other}"
    return ""


def blank(text: str) -> str:
    """The source with comments and literals emptied, except what is included; line numbers kept."""
    pattern = (r'(^\s*#\s*include[^\n]*)|//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\2"'
               r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""")
    return re.sub(pattern, lambda m: m[1] or '""' + "\n" * m[0].count("\n"), text, flags=re.S | re.M)


def check_source(path: str, text: str, allowed: dict[str, set[str]]) -> Iterator[Finding]:
    layer = path.split("/")[0]
    if layer != "app" and os.path.dirname(path) not in allowed:
        yield Finding(path, 1, f"its folder is no module: declare it in {layer}/CMakeLists.txt")
    for number, line in enumerate(blank(text).splitlines(), 1):
        if match := INCLUDE.match(line):
            if reason := include_reason(path, match[1], allowed):
                yield Finding(path, number, f"{reason}: {match[1]}")
        for pattern, homes, reason in NAMES:
            in_scope = bool(homes) or layer == "core"
            if in_scope and pattern.search(line) and not any(fnmatch(path, home) for home in homes):
                yield Finding(path, number, reason)
    length = text.count("\n")
    if length > LONGEST_FILE:
        yield Finding(path, length, f"{length} lines: a file has one subject and at most {LONGEST_FILE} lines")


def files(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f != "build" and (f == ".ci" or f[0] not in "._"))
        yield from (Path(folder, name) for name in sorted(names))


def check(root: Path) -> list[Finding]:
    allowed = modules(root)
    findings = list(circles(allowed))
    for file in files(root):
        path = file.relative_to(root).as_posix()
        if file.suffix not in TEXT_SUFFIXES or file.name == ".git":
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix in SOURCE_SUFFIXES and path.split("/")[0] in LAYERS:
            findings += check_source(path, text, allowed)
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE_PATH.search(line):
                findings.append(Finding(path, number, "a path of one machine"))
    return findings


def main() -> int:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    findings = check(root)
    for finding in findings:
        print(f"{finding.path}:{finding.line}: {finding.reason}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
