// PINs generated and sealed beside the same ready rows written through the database's own C interface: same
// schema, same order, same commits of 20,000, same settings of the connection. Both sides by turns, medians.
//
//   bench_generation [ACCOUNTS] [ROUNDS] [sqlite|postgresql]
#include "core/crypto/random.h"
#include "core/generation/generatepins.h"
#include "tests/bench/generationfloor.h"
#include "tests/bench/population.h"
#include "tests/support/testsite.h"
#include <QCoreApplication>
#include <QFile>

using namespace pindesk;
using namespace Qt::StringLiterals;
using bench::measure;
using bench::Usage;
using storage::BulkColumn;
using storage::SiteUrl;

namespace {

/// A directory of a utility: three customers to a location, in the order of its extract.
void fillDirectory(test::TestSite& site, int rows) {
    constexpr int chunk = 50'000;
    for (int from = 0; from < rows; from += chunk) {
        const auto filled = site.database.write([&](storage::Transaction& transaction) -> Result<void> {
            PINDESK_TRY(const auto writer, transaction->bulkWriter("directory_account",
                                                                   {{"account_id", BulkColumn::Type::Bigint},
                                                                    {"location_id", BulkColumn::Type::Text},
                                                                    {"customer_id", BulkColumn::Type::Text},
                                                                    {"last_name", BulkColumn::Type::Text},
                                                                    {"status", BulkColumn::Type::Text},
                                                                    {"import_run", BulkColumn::Type::Bigint},
                                                                    {"row_hash", BulkColumn::Type::Bigint}}));
            for (int i = from; i < std::min(rows, from + chunk); ++i) {
                const QByteArray location = QByteArray::number(i / 3).rightJustified(8, '0');
                const QByteArray customer =
                    QByteArray::number((qint64{i} * 7919) % 10'000'000).rightJustified(7, '0');
                writer->add(i + 1);
                writer->addText(location);
                writer->addText(customer);
                writer->addText("Smith");
                writer->addText("active");
                writer->add(1);
                writer->add(0);
                PINDESK_CHECK(writer->endRow());
            }
            return writer->finish();
        });
        if (!filled)
            qFatal("directory: %s", qPrintable(filled.error().detail));
    }
    if (site.url().product == SiteUrl::Product::Postgresql)
        site.files.ask(u"ANALYZE directory_account"_s);
}

bench::ReadyRows readyRows(test::TestSite& site) {
    bench::ReadyRows ready;
    crypto::SystemRandom random;
    const auto read = site.database.read([&](storage::Connection& connection) {
        return connection.forEach("generation_directory_page",
                                  {storage::Utf8{""}, storage::Utf8{""}, 1'000'000'000},
                                  [&](const storage::Row& row) -> Result<void> {
                                      bench::ReadyRows::Row& made = ready.rows.emplace_back();
                                      made.accountId = row.integer(0);
                                      made.location = row.bytes(1).toStdString();
                                      made.customer = row.bytes(2).toStdString();
                                      random.fill(made.sealed);
                                      return {};
                                  });
    });
    if (!read)
        qFatal("ready rows: %s", qPrintable(read.error().detail));
    return ready;
}

/// A site whose tables account and pin_secret are empty each time it is asked for.
class FreshSites {
public:
    explicit FreshSites(test::TestSite& site)
        : m_site(site) {
        if (isSqlite())
            (void)site.database.connection().runScript("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    [[nodiscard]] bool isSqlite() const { return m_site.url().product == SiteUrl::Product::Sqlite; }
    SiteUrl next() {
        if (!isSqlite()) {
            m_site.files.ask(u"TRUNCATE account, pin_secret"_s);
            m_site.files.ask(u"CHECKPOINT"_s);
            return m_site.url();
        }
        m_copy.path = m_site.url().path + u".copy"_s;
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(m_copy.path + QLatin1StringView(suffix));
        if (!QFile::copy(m_site.url().path, m_copy.path))
            qFatal("cannot copy the site");
        ::sync();
        return m_copy;
    }

private:
    test::TestSite& m_site;
    SiteUrl m_copy;
};

void generate(const SiteUrl& url, const audit::Session& administrator, int expected) {
    const auto receipt = generation::generatePins(url, administrator, {});
    if (!receipt || receipt->run.created != expected)
        qFatal("generate: %s", receipt ? "wrong count" : qPrintable(receipt.error().detail));
}

void compare(const bench::Options& options, SiteUrl::Product product, bench::Report& report) {
    const bool sqlite = product == SiteUrl::Product::Sqlite;
    const std::string name = sqlite ? "SQLite" : "PostgreSQL";
    std::printf("%s, %d rows, %d rounds\n", name.c_str(), options.accounts, options.rounds);
    test::TestSite site(product);
    fillDirectory(site, options.accounts / 10);
    FreshSites small(site);
    const double smallPeak = bench::memoryOf(
        [&, url = small.next()] { generate(url, site.administrator, options.accounts / 10); });

    test::TestSite big(product);
    fillDirectory(big, options.accounts);
    FreshSites fresh(big);
    const double bigPeak =
        bench::memoryOf([&, url = fresh.next()] { generate(url, big.administrator, options.accounts); });

    const bench::ReadyRows ready = readyRows(big);
    std::vector<double> floorWall, wall, wallRatio, cpuMore;
    for (int round = 0; round < options.rounds; ++round) {
        const Usage floor = measure([&, url = fresh.next()] { bench::writeReadyRows(url, ready); });
        const Usage ours =
            measure([&, url = fresh.next()] { generate(url, big.administrator, options.accounts); });
        floorWall.push_back(floor.wall);
        wall.push_back(ours.wall);
        wallRatio.push_back(ours.wall / floor.wall);
        cpuMore.push_back((ours.cpu - floor.cpu) / options.accounts * 1e6);
        std::printf("    round %d: floor %.2f s (CPU %.2f), generated %.2f s (CPU %.2f)\n", round + 1,
                    floor.wall, floor.cpu, ours.wall, ours.cpu);
    }
    bench::Report::tell(name + ": ready rows a second, C interface",
                        options.accounts / bench::quantile(floorWall, 0.5));
    bench::Report::tell(name + ": generated rows a second", options.accounts / bench::quantile(wall, 0.5));
    report.atMost(name + ": generate and seal to ready rows, wall", bench::quantile(wallRatio, 0.5),
                  sqlite ? 1.3 : 1.2);
    bench::Report::tell(name + ": client CPU more than the floor's, a row", bench::quantile(cpuMore, 0.5),
                        "us");
    bench::judgeMemory(report, name, bigPeak, smallPeak);
}

} // namespace

int main(int argc, char** argv) {
    return bench::runOnProducts(argc, argv, compare);
}
