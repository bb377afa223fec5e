#pragma once
#include <QList>
#include <QString>

namespace pindesk::workstation {

/// One thing that a program needs, and what is wrong with it here.
struct SelfTestFinding {
    QString check;   ///< `crypto`, `sql_drivers`, `translations` or `site`
    QString problem; ///< empty: nothing
};

/// Whether this copy of the program is whole, for who installs it: the cryptography and its known answers,
/// the drivers that read foreign directories, the words of every language, and a site that is made in a
/// temporary folder, signed in to and read by both interfaces. Needs no configuration and leaves nothing
/// behind.
[[nodiscard]] QList<SelfTestFinding> selfTest();
[[nodiscard]] bool isWhole(const QList<SelfTestFinding>& findings);
/// `check: ok`, or `check: PROBLEM …`. Not translated: scripts read them.
[[nodiscard]] QStringList linesOf(const QList<SelfTestFinding>& findings);
/// Prints `headline` and the lines; the exit status: 0, or 1 when something is wrong.
[[nodiscard]] int tellSelfTest(const QString& headline);

} // namespace pindesk::workstation
