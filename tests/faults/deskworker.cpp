// deskworker SITE USER ACCOUNT COUNT: signs in with the password on standard input, waits for a line, then
// resets the account's PIN COUNT times and prints how long the slowest took, in milliseconds.
#include "core/crypto/startupgate.h"
#include "core/pins/resetpin.h"
#include "core/staff/signin.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <iostream>

using namespace pindesk;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T required(Result<T> result, const char* what) {
    if (!result)
        qFatal("%s: %d %s %s", what, static_cast<int>(result.error().code), qPrintable(result.error().field),
               qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto gate = required(crypto::StartupGate::open(), "start-up gate");
    std::string line;
    std::getline(std::cin, line);
    auto database = required(
        storage::Database::open(required(storage::SiteUrl::parse(arguments.at(1)), "site")), "database");
    const auto session = required(
        staff::signIn(database, {arguments.at(2), Secret(QByteArrayView(line)), u"desk"_s}), "sign-in");
    const auto account = required(AccountNumber::parse(arguments.at(3)), "account");
    std::cout << "ready" << std::endl;
    std::getline(std::cin, line);

    qint64 slowest = 0;
    for (int i = 0; i < arguments.at(4).toInt(); ++i) {
        pins::ResetPinRequest request;
        request.account = account;
        request.reason = u"forgot"_s;
        request.verifiedBy = u"known voice"_s;
        QElapsedTimer timer;
        timer.start();
        (void)required(pins::resetPin(database, session, request), "reset");
        slowest = std::max(slowest, timer.elapsed());
    }
    std::cout << slowest << std::endl;
    return 0;
}
