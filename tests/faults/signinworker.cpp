// signinworker SITE USER TRIES: opens TRIES connections and says `ready`; at each line on standard input
// signs in with it as the password on all of them at the same moment, and prints how many came in, were
// wrong, were told that the account is locked, and were refused otherwise.
#include "core/crypto/startupgate.h"
#include "core/staff/signin.h"
#include <QCoreApplication>
#include <array>
#include <atomic>
#include <iostream>
#include <latch>
#include <thread>

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

enum Outcome { In, Wrong, Locked, Other };

Outcome outcomeOf(const Result<audit::Session>& session) {
    if (session)
        return In;
    if (session.error().code != ErrorCode::SignInRefused)
        std::cerr << qPrintable(session.error().field + u' ' + session.error().detail) << std::endl;
    if (session.error() == Error{ErrorCode::SignInRefused, {}, {}})
        return Wrong;
    return session.error().detail == "locked"_L1 ? Locked : Other;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto gate = required(crypto::StartupGate::open(), "start-up gate");
    const auto site = required(storage::SiteUrl::parse(arguments.at(1)), "site");
    std::vector<storage::Database> databases;
    for (int i = 0; i < arguments.at(3).toInt(); ++i)
        databases.push_back(required(storage::Database::open(site), "database"));
    std::cout << "ready" << std::endl;
    for (std::string password; std::getline(std::cin, password);) {
        std::array<std::atomic_int, 4> counts{};
        std::latch start(static_cast<std::ptrdiff_t>(databases.size()));
        std::vector<std::thread> threads;
        for (storage::Database& database : databases)
            threads.emplace_back([&] {
                start.arrive_and_wait();
                ++counts[outcomeOf(
                    staff::signIn(database, {arguments.at(2), Secret(QByteArrayView(password)), u"desk"_s}))];
            });
        for (std::thread& thread : threads)
            thread.join();
        std::cout << counts[In] << ' ' << counts[Wrong] << ' ' << counts[Locked] << ' ' << counts[Other]
                  << std::endl;
    }
    return 0;
}
