#pragma once
#include "core/crypto/startupgate.h"
#include "core/storage/siteurl.h"
#include "tests/bench/measure.h"
#include <QCoreApplication>

/// What the benches of work on a whole population share.
namespace pindesk::bench {

struct Options {
    int accounts = 1'000'000;
    int rounds = 5;
};

/// `BENCH [ACCOUNTS] [ROUNDS] [sqlite|postgresql]`: compares on the named product, or on both.
template <class Compare>
int runOnProducts(int argc, char** argv, const Compare& compare) {
    using Product = storage::SiteUrl::Product;
    const QCoreApplication application(argc, argv);
    const auto gate = crypto::StartupGate::open();
    if (!gate)
        qFatal("start-up gate: %s", qPrintable(gate.error().detail));
    Options options;
    const QStringList arguments = QCoreApplication::arguments();
    options.accounts = arguments.value(1, QString::number(options.accounts)).toInt();
    options.rounds = arguments.value(2, QString::number(options.rounds)).toInt();
    const QString product = arguments.value(3);
    Report report;
    if (product != QLatin1StringView("postgresql"))
        compare(options, Product::Sqlite, report);
    if (product != QLatin1StringView("sqlite"))
        compare(options, Product::Postgresql, report);
    return report.result();
}

/// Memory above idle, in MiB: of the whole population, and of a tenth of it. It must not grow with the
/// accounts.
inline void judgeMemory(Report& report, const std::string& name, double whole, double tenth) {
    report.atMost(name + ": memory above idle", whole, 64, "MiB");
    report.atMost(name + ": memory more than for a tenth of the accounts", whole - tenth, 8, "MiB");
}

} // namespace pindesk::bench
