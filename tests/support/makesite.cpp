#include "core/crypto/startupgate.h"
#include "tests/support/testsite.h"
#include <QCoreApplication>
#include <QFile>

/// makesite SITE RECOVERY-FILE [USER:ROLES]…: a site with the administrator admin1 and these people, for
/// tests of the programs. Their passwords cost next to nothing to check; the program's own cost a tenth of a
/// second and more at every call.
int main(int argc, char** argv) {
    using namespace pindesk;
    const QCoreApplication application(argc, argv);
    const auto gate = crypto::StartupGate::open();
    const QStringList arguments = QCoreApplication::arguments();
    const auto site = storage::SiteUrl::parse(arguments.value(1));
    if (!gate || !site || arguments.size() < 3)
        qFatal("usage: makesite SITE RECOVERY-FILE [USER:ROLES]...");
    auto database = test::openMigrated(*site);
    const Secret recoveryKey = test::initTestSite(database);
    const auto administrator = test::signIn(database, QStringLiteral("admin1"));
    for (const QString& person : arguments.mid(3)) {
        const auto roles = rolesFromText(person.section(u':', 1));
        if (!roles)
            qFatal("no such roles: %s", qPrintable(person));
        test::addPerson(database, administrator, person.section(u':', 0, 0), *roles);
    }
    QFile file(arguments[2]);
    const QByteArrayView key = recoveryKey.view();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(key.data(), key.size()) != key.size() || !file.putChar('\n'))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return 0;
}
