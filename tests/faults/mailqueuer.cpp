#include "core/crypto/startupgate.h"
#include "tests/core/mail/queuedmail.h"
#include <QCoreApplication>

/// mailqueuer SITE COUNT: queues invitations for ann0@example.org, ann1@example.org …
int main(int argc, char** argv) {
    using namespace pindesk;
    const QCoreApplication application(argc, argv);
    const auto gate = crypto::StartupGate::open();
    const QStringList arguments = QCoreApplication::arguments();
    const auto site = storage::SiteUrl::parse(arguments.value(1));
    if (!gate || !site || arguments.size() != 3)
        qFatal("usage: mailqueuer SITE COUNT");
    auto database = storage::Database::open(*site);
    if (!database)
        qFatal("the site does not open");
    for (int i = 0; i < arguments[2].toInt(); ++i)
        (void)mail::queueMail(*database, QStringLiteral("ann%1@example.org").arg(i));
    return 0;
}
