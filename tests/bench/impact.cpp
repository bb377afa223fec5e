// The impact preview with every scenario beside a C program (bare/impactscan.c) that scans the same rows in
// their order, opens the same two sealed values of each and joins the telephone numbers. By turns, medians.
//
//   bench_impact [ACCOUNTS] [ROUNDS] [sqlite|postgresql]
#include "core/directory/personaldata.h"
#include "core/forcepin/previewimpact.h"
#include "core/forcepin/saveprofile.h"
#include "tests/bench/population.h"
#include "tests/support/testsite.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <thread>

using namespace pindesk;
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using storage::BulkColumn;
using storage::SiteUrl;
using Type = BulkColumn::Type;

namespace {

/// An invented customer: half of them have one number, half two; the PINs of some meet a scenario.
struct Customer {
    explicit Customer(int i)
        : location(QByteArray::number(i / 3).rightJustified(8, '0'))
        , customer(QByteArray::number((qint64{i} * 7919) % 10'000'000).rightJustified(7, '0'))
        , ssn(QByteArray::number(1 + (qint64{i} * 31) % 9998).rightJustified(4, '0'))
        , zip(QByteArray::number(10'000 + (qint64{i} * 17) % 80'000))
        , phone("269555" + QByteArray::number((qint64{i} * 13) % 10'000).rightJustified(4, '0'))
        , isSetUp(i % 3 == 0) {
        const std::array<QByteArray, 4> weak{ssn, zip.last(4), phone.last(4), "4444"};
        pin = i % 20 == 0 ? weak[static_cast<std::size_t>(i / 20 % 4)]
                          : QByteArray::number(1000 + (qint64{i} * 7) % 9000);
    }
    QByteArray location, customer, ssn, zip, phone, pin;
    bool isSetUp;
};

Result<void>
writeTable(storage::Transaction& transaction, const char* table, std::vector<BulkColumn> columns, int from,
           int to, const std::function<Result<void>(storage::BulkWriter&, int, const Customer&)>& write) {
    PINDESK_TRY(const auto writer, transaction->bulkWriter(table, std::move(columns)));
    for (int i = from; i < to; ++i)
        PINDESK_CHECK(write(*writer, i + 1, Customer(i)));
    return writer->finish();
}

class Population {
public:
    Population(test::TestSite& site, int accounts)
        : m_initial(*site.administrator.keys.sealer(KeyPurpose::InitialPin))
        , m_customer(*site.administrator.keys.sealer(KeyPurpose::CustomerPin))
        , m_personal(*site.administrator.keys.sealer(KeyPurpose::PersonalData)) {
        constexpr int chunk = 50'000;
        for (int from = 0; from < accounts; from += chunk) {
            const auto filled = site.database.write([&](storage::Transaction& transaction) {
                return fill(transaction, from, std::min(accounts, from + chunk));
            });
            if (!filled)
                qFatal("population: %s", qPrintable(filled.error().detail));
        }
        if (site.url().product == SiteUrl::Product::Postgresql)
            site.files.ask(u"VACUUM ANALYZE"_s);
    }

private:
    Result<void> fill(storage::Transaction& transaction, int from, int to) {
        PINDESK_CHECK(writeTable(transaction, "directory_account",
                                 {{"account_id", Type::Bigint},
                                  {"location_id", Type::Text},
                                  {"customer_id", Type::Text},
                                  {"last_name", Type::Text},
                                  {"service_address", Type::Text},
                                  {"postal_code", Type::Text},
                                  {"must_change_pin", Type::Text},
                                  {"personal", Type::Blob},
                                  {"import_run", Type::Bigint},
                                  {"row_hash", Type::Bigint}},
                                 from, to, [this](storage::BulkWriter& writer, int id, const Customer& each) {
                                     return addDirectory(writer, id, each);
                                 }));
        PINDESK_CHECK(writeTable(transaction, "directory_phone",
                                 {{"account_id", Type::Bigint},
                                  {"position", Type::Smallint},
                                  {"kind", Type::Text},
                                  {"digits", Type::Text}},
                                 from, to, addPhones));
        PINDESK_CHECK(writeTable(transaction, "account",
                                 {{"account_id", Type::Bigint},
                                  {"location_id", Type::Text},
                                  {"customer_id", Type::Text},
                                  {"initialized", Type::Boolean},
                                  {"enabled", Type::Boolean},
                                  {"pin_set_at", Type::Bigint}},
                                 from, to, [](storage::BulkWriter& writer, int id, const Customer& each) {
                                     writer.add(id);
                                     writer.addText(each.location);
                                     writer.addText(each.customer);
                                     writer.add(each.isSetUp ? 1 : 0);
                                     writer.add(each.isSetUp ? 1 : 0);
                                     writer.add(1'700'000'000'000);
                                     return writer.endRow();
                                 }));
        return writeTable(transaction, "pin_secret",
                          {{"account_id", Type::Bigint},
                           {"kind", Type::Text},
                           {"sealed", Type::Blob},
                           {"key_id", Type::Bigint},
                           {"set_at", Type::Bigint}},
                          from, to, [this](storage::BulkWriter& writer, int id, const Customer& each) {
                              return addPin(writer, id, each);
                          });
    }
    Result<void> addDirectory(storage::BulkWriter& writer, int id, const Customer& each) {
        std::array<unsigned char, directory::personalDataSize> plain{};
        directory::encodePersonalData("1961-07-03", each.ssn.toStdString(), plain);
        PINDESK_TRY(const QByteArray sealed,
                    m_personal.seal(crypto::personalContext(each.location, each.customer),
                                    {plain.data(), static_cast<qsizetype>(plain.size())}));
        writer.add(id);
        writer.addText(each.location);
        writer.addText(each.customer);
        writer.addText("Smith");
        writer.addText("14 North Elm Street");
        writer.addText(each.zip);
        writer.addText(id % 100 == 0 ? "yes" : "no");
        writer.addBlob(sealed);
        writer.add(1);
        writer.add(0);
        return writer.endRow();
    }
    static Result<void> addPhones(storage::BulkWriter& writer, int id, const Customer& each) {
        for (int position = 0; position <= id % 2; ++position) {
            writer.add(id);
            writer.add(position);
            writer.addText(position == 0 ? "home" : "work");
            writer.addText(position == 0 ? each.phone : QByteArray("2175550199"));
            PINDESK_CHECK(writer.endRow());
        }
        return {};
    }
    Result<void> addPin(storage::BulkWriter& writer, int id, const Customer& each) {
        crypto::Sealer& sealer = each.isSetUp ? m_customer : m_initial;
        const auto kind = each.isSetUp ? crypto::PinKind::Customer : crypto::PinKind::Initial;
        PINDESK_TRY(const QByteArray sealed,
                    sealer.seal(crypto::pinContext(kind, each.location, each.customer), each.pin));
        writer.add(id);
        writer.addText(each.isSetUp ? "customer" : "initial");
        writer.addBlob(sealed);
        writer.add(std::int64_t{sealer.keyId().value()});
        writer.add(1);
        return writer.endRow();
    }

    crypto::Sealer m_initial, m_customer, m_personal;
};

struct Scanned {
    double seconds = 0;
    qint64 accounts = 0;
    qint64 hits = 0;
};

Scanned scan(const test::TestSite& site, bool opens) {
    const SiteUrl& url = site.url();
    QStringList arguments{u"sqlite"_s, url.path};
    if (url.product == SiteUrl::Product::Postgresql) {
        QStringList options;
        for (const SiteUrl::Option& option : url.options)
            options << QString::fromUtf8(option.name + "='" + option.value + '\'');
        arguments = {u"postgresql"_s, options.join(u' ')};
    }
    if (!opens)
        arguments << u"scan"_s;
    QByteArray keys;
    for (const KeyPurpose purpose :
         {KeyPurpose::InitialPin, KeyPurpose::CustomerPin, KeyPurpose::PersonalData})
        keys += site.administrator.keys.key(*site.administrator.keys.newestKeyId(purpose))
                    ->view()
                    .toByteArray()
                    .toHex() +
                '\n';
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/impactscan"_s, arguments);
    process.write(keys);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("impactscan: %s", process.readAllStandardError().constData());
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toLongLong(), words.value(2).toLongLong()};
}

forcepin::AuthenticationProfile everything() {
    forcepin::AuthenticationProfile profile;
    profile.name = u"Everything"_s;
    profile.force.active = true;
    profile.force.alsoCustomerSet = true;
    for (const pinrules::ScenarioDefinition& definition : pinrules::scenarioDefinitions())
        profile.force.scenarios.push_back(definition.scenario);
    return profile;
}

forcepin::Impact preview(const test::TestSite& site, int expected) {
    const auto impact =
        forcepin::previewImpact(site.url(), site.supervisor, {u"Everything"_s, false, everything()});
    if (!impact || impact->accounts != expected || impact->unreadable != 0)
        qFatal("preview: %s", impact ? "wrong count" : qPrintable(impact.error().detail));
    return *impact;
}

/// Milliseconds from the request to the end, asked half-way.
double cancelling(const test::TestSite& site, double seconds) {
    std::stop_source stop;
    QElapsedTimer asked;
    std::thread asking([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds / 2));
        asked.start();
        stop.request_stop();
    });
    const auto ended = forcepin::previewImpact(site.url(), site.supervisor,
                                               {u"Everything"_s, false, everything()}, {}, stop.get_token());
    const double took = static_cast<double>(asked.nsecsElapsed()) / 1e6;
    asking.join();
    if (ended)
        qFatal("it was not cancelled");
    return took;
}

void compare(const bench::Options& options, SiteUrl::Product product, bench::Report& report) {
    const std::string name = product == SiteUrl::Product::Sqlite ? "SQLite" : "PostgreSQL";
    std::printf("%s, %d accounts, %d rounds\n", name.c_str(), options.accounts, options.rounds);
    test::TestSite small(product), big(product);
    const Population few(small, options.accounts / 10), many(big, options.accounts);
    const double smallPeak = bench::memoryOf([&] { (void)preview(small, options.accounts / 10); });
    const double bigPeak = bench::memoryOf([&] { (void)preview(big, options.accounts); });

    std::vector<double> ratio, scanRatio, rate, cancelled;
    for (int round = 0; round < options.rounds; ++round) {
        const Scanned bare = scan(big, false), opened = scan(big, true);
        const forcepin::Impact ours = preview(big, options.accounts);
        const auto fired = [&ours](forcepin::Scenario s) {
            return ours.scenarios[static_cast<std::size_t>(s)].fired;
        };
        const auto both = ours.overlap[static_cast<std::size_t>(forcepin::Scenario::SsnLast4)]
                                      [static_cast<std::size_t>(forcepin::Scenario::PhoneLast4)];
        if (opened.accounts != options.accounts ||
            opened.hits != fired(forcepin::Scenario::SsnLast4) + fired(forcepin::Scenario::PhoneLast4) - both)
            qFatal("the two do not agree");
        ratio.push_back(ours.seconds / opened.seconds);
        scanRatio.push_back(ours.seconds / bare.seconds);
        rate.push_back(options.accounts / ours.seconds);
        cancelled.push_back(cancelling(big, ours.seconds));
        std::printf("    round %d: scan %.2f s, opened %.2f s, preview %.2f s\n", round + 1, bare.seconds,
                    opened.seconds, ours.seconds);
    }
    bench::Report::tell(name + ": accounts a second", bench::quantile(rate, 0.5));
    report.atMost(name + ": preview to scan with both opened", bench::quantile(ratio, 0.5), 1.3);
    bench::Report::tell(name + ": preview to the bare scan", bench::quantile(scanRatio, 0.5));
    report.atMost(name + ": cancelled within", bench::quantile(cancelled, 1), 200, "ms");
    bench::judgeMemory(report, name, bigPeak, smallPeak);
}

} // namespace

int main(int argc, char** argv) {
    return bench::runOnProducts(argc, argv, compare);
}
