#!/usr/bin/env python3
"""Refuses words that people read and that are not translated into every language.

checktranslations.py LUPDATE [ROOT] lets lupdate read the sources into copies of the translations and prints each
text that is new or unfinished there; exit 1 if there is any. Mended by the target update_translations, and by
translating.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path


def unfinished(translations: Path) -> list[str]:
    found = []
    for context in xml.parse(translations).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append(f"{translations.name}: {name}: not translated: {source!r}")
            elif places(source) != places("".join(translation.itertext())) and message.get("numerus") != "yes":
                found.append(f"{translations.name}: {name}: other places than in {source!r}")
    return found


def places(text: str) -> set[str]:
    return set(re.findall(r"%(?:\d|L\d|n)", text))


def main() -> int:
    lupdate = sys.argv[1]
    root = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parents[2]
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        for original in sorted((root / "translations").glob("*.ts")):
            copy = Path(shutil.copy(original, folder))
            # English is the language of the sources: only the forms for one and many are in its file.
            plural = ["-pluralonly"] if original.stem.endswith("_en") else []
            subprocess.run([lupdate, *plural, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h", root / "ui",
                            root / "app", "-I", root, "-ts", copy], check=True)
            findings += unfinished(copy)
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
