#!/usr/bin/env python3
"""Shows that checkincludes.py accepts a good tree and finds each kind of break in a bad one."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import checkincludes

RULE = """# pindesk_module(core/ignored DEPENDS core/pins)
pindesk_module(core/base LINK Qt6::Core)
pindesk_module(core/crypto DEPENDS base)
pindesk_module(core/storage DEPENDS base LINK Qt6::Sql)
pindesk_module(core/directory DEPENDS storage)
pindesk_module(core/pins DEPENDS crypto
               storage LINK Qt6::Core)
"""
GOOD = {
    "core/CMakeLists.txt": RULE,
    "ui/CMakeLists.txt": "pindesk_module(ui/common)\npindesk_module(ui/pins DEPENDS common)\n",
    "core/base/result.h": "#pragma once\n#include <QString>\n",
    "core/pins/resetpin.cpp": '#include "core/pins/resetpin.h"\n#include "core/base/result.h"\n'
                              '#include "core/storage/transaction.h"\n'
                              "// not QSqlQuery, not tr(\"x\"), /* not sqlite3_step */\n"
                              "const auto text = u\"PQexec QSqlQuery // \" + '\"' + R\"sql(sqlite3_open)sql\";\n",
    "core/directory/sqlsource.cpp": "#include <QSqlQuery>\n",
    "core/storage/sqliteconnection.cpp": "#include <sqlite3.h>\n",
    "core/storage/postgresconnection.cpp": "#include <libpq-fe.h>\nPGconn* connection = PQconnectdb(text);\n",
    "ui/common/errortext.cpp": '#include "core/base/error.h"\nreturn tr("Not found.");\n',
    "ui/pins/pinspage.cpp": '#include "ui/common/errortext.h"\n#include "core/pins/pinservice.h"\n',
    "app/ctl/main.cpp": '#include "core/storage/database.h"\n#include "ui/pins/pinspage.h"\n',
    "tests/core/pins/resetpintest.cpp": '#include "core/pins/pinrepository.h"\n' + "\n" * 500,
    "docs/guide.md": "pindeskctl --site sqlite:////srv/pindesk/site.db, $HOME/tmp/x, build/tmp/x\n",
}


class CheckIncludesTest(unittest.TestCase):
    def findings(self, changed: dict[str, str]) -> list[checkincludes.Finding]:
        """What is found in the good tree with some files changed or added."""
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {**GOOD, **changed}.items():
                file = Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            return checkincludes.check(Path(folder))

    def assert_refused(self, path: str, text: str, line: int, reason: str) -> None:
        findings = self.findings({path: text})
        self.assertEqual([(f.path, f.line) for f in findings], [(path, line)], findings)
        self.assertIn(reason, findings[0].reason)

    def test_good_tree_passes(self) -> None:
        self.assertEqual(self.findings({}), [])

    def test_module_against_the_rule(self) -> None:
        self.assert_refused("core/crypto/keyring.cpp", '\n#include "core/storage/transaction.h"\n', 2, "does not depend")
        self.assert_refused("core/base/error.h", "#  include <core/pins/pin.h>\n", 1, "does not depend")

    def test_dependency_is_transitive_but_one_way(self) -> None:
        self.assertEqual(self.findings({"core/directory/row.h": '#include "core/base/ids.h"\n'}), [])
        self.assert_refused("core/storage/lane.h", '#include "core/directory/row.h"\n', 1, "does not depend")

    def test_modules_in_a_circle(self) -> None:
        rule = RULE.replace("core/crypto DEPENDS base", "core/crypto DEPENDS pins")
        findings = self.findings({"core/CMakeLists.txt": rule})
        self.assertEqual({f.path for f in findings}, {"core/CMakeLists.txt"})
        self.assertIn("depend on each other", findings[0].reason)

    def test_undeclared_module(self) -> None:
        self.assert_refused("core/mail/outbox.cpp", "", 1, "no module")

    def test_layers_point_down_only(self) -> None:
        self.assert_refused("core/pins/pin.h", '#include "ui/common/errortext.h"\n', 1, "core may not include ui")
        self.assert_refused("core/pins/pin.h", '#include "app/ctl/main.h"\n', 1, "core may not include app")
        self.assert_refused("ui/common/field.h", '#include "app/ctl/main.h"\n', 1, "ui may not include app")
        self.assert_refused("ui/common/field.h", '#include "ui/pins/pinspage.h"\n', 1, "does not depend")
        self.assert_refused("app/ctl/main.h", '#include "tests/support/testdatabase.h"\n', 1, "app may not include tests")

    def test_interface_stays_away_from_the_database(self) -> None:
        for header in ("core/storage/database.h", "core/crypto/sealing.h", "core/pins/pinrepository.h"):
            self.assert_refused("ui/pins/form.cpp", f'#include "{header}"\n', 1, "never storage")

    def test_database_products_have_homes(self) -> None:
        self.assert_refused("core/directory/snapshot.cpp", "QSqlQuery query;\n", 1, "QtSql")
        self.assert_refused("core/storage/database.cpp", "#include <QSqlDatabase>\n", 1, "QtSql")
        self.assert_refused("core/storage/database.cpp", '#include "sqlite3.h"\n', 1, "SQLite")
        self.assert_refused("core/storage/database.cpp", "int x;\nsqlite3_step(s);\n", 2, "SQLite")
        self.assert_refused("core/storage/database.h", "/* a\nb */ PGresult* r;\n", 2, "PostgreSQL")
        self.assert_refused("app/ctl/main.h", "PQfinish(c);\n", 1, "PostgreSQL")

    def test_core_has_no_sentences(self) -> None:
        self.assert_refused("core/pins/diagnosis.cpp", 'QObject::tr("Active")\n', 1, "no words")

    def test_length(self) -> None:
        self.assertEqual(self.findings({"core/pins/pin.h": "\n" * 400}), [])
        self.assert_refused("core/pins/pin.h", "\n" * 401, 401, "401 lines")

    def test_machine_path(self) -> None:
        for folder in ("tmp", "home", "root", "work"):
            self.assert_refused("docs/guide.md", f"see\nsqlite:///{'/' + folder}/site.db\n", 2, "one machine")

    def test_exit_code(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            program = [sys.executable, "-B", checkincludes.__file__, folder]
            self.assertEqual(subprocess.run(program, check=False).returncode, 0)
            Path(folder, "README.md").write_text(f"cd {'/' + 'tmp'}/x\n")
            run = subprocess.run(program, check=False, capture_output=True, text=True)
            self.assertEqual((run.returncode, run.stdout), (1, "README.md:1: a path of one machine\n"))


if __name__ == "__main__":
    unittest.main()
