#include "core/crypto/startupgate.h"
#include "core/practice/customerpast.h"
#include "tests/support/testsite.h"
#include <QCoreApplication>
#include <QDateTime>

using namespace pindesk;
namespace {

Result<void> tell(storage::Database& database, const audit::Session& administrator,
                  const practice::InventedCustomer& customer) {
    PINDESK_TRY(auto inventor,
                practice::PastInventor::make(administrator.keys, QDateTime::currentMSecsSinceEpoch()));
    PINDESK_TRY(const auto past, inventor.invent(customer));
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        crypto::SystemRandom random;
        PINDESK_CHECK(practice::writePast(transaction, past, random));
        return {};
    });
}

} // namespace

/// tellstories SITE [ACCOUNT STORY HINT]…: gives accounts that have PINs the past of one of the practice
/// site's stories, such as `active` or `mail_refused`. Of the stories without a reset.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const auto gate = crypto::StartupGate::open();
    const QStringList arguments = QCoreApplication::arguments();
    const auto site = storage::SiteUrl::parse(arguments.value(1));
    if (!gate || !site || arguments.size() % 3 != 2)
        qFatal("usage: tellstories SITE [ACCOUNT STORY HINT]...");
    auto database = storage::Database::open(*site);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    const auto administrator = test::signIn(*database, QStringLiteral("admin1"));
    for (qsizetype i = 2; i < arguments.size(); i += 3) {
        const auto account = AccountNumber::parse(arguments[i]);
        const auto story = practice::storyFromText(arguments[i + 1]);
        if (!account || !story)
            qFatal("no such account or story: %s %s", qPrintable(arguments[i]), qPrintable(arguments[i + 1]));
        practice::InventedCustomer customer;
        customer.account = *account;
        customer.story = *story;
        customer.hint = arguments[i + 2];
        if (const auto told = tell(*database, administrator, customer); !told)
            qFatal("%s: %s", qPrintable(arguments[i]), qPrintable(told.error().detail));
    }
    return 0;
}
