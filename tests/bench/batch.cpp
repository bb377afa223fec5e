// A batch of a million accounts, written with its ledger, beside a C program (bare/batchwrite.c) that does
// the same reads, openings, lines, hash and ledger rows on one thread. By turns, medians.
//
//   bench_batch [ACCOUNTS] [ROUNDS] [sqlite|postgresql]
#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/extractsink.h"
#include "core/distribution/requestbatch.h"
#include "core/distribution/writebatch.h"
#include "tests/bench/population.h"
#include "tests/support/testsite.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pindesk;
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using storage::BulkColumn;
using storage::SiteUrl;
using Type = BulkColumn::Type;

namespace {

/// An invented customer.
struct Customer {
    explicit Customer(int i)
        : location(QByteArray::number(i / 3).rightJustified(8, '0'))
        , customer(QByteArray::number((qint64{i} * 7919) % 10'000'000).rightJustified(7, '0'))
        , pin(QByteArray::number((qint64{i} * 48'271) % 60'466'176, 36).toUpper().rightJustified(5, '0'))
        , last(i % 10 == 0 ? "Hernandez, Jr" : "Featherstone")
        , address(QByteArray::number(i % 9000) + " North Elm Street") {}
    QByteArray location, customer, pin, last, address;
};

using Write = std::function<Result<void>(storage::BulkWriter&, int id, const Customer&)>;

void writeTable(storage::Transaction& transaction, const char* table, std::vector<BulkColumn> columns,
                int from, int to, const Write& write) {
    const auto writer = transaction->bulkWriter(table, std::move(columns));
    bool isWritten = writer.has_value();
    for (int i = from; isWritten && i < to; ++i)
        isWritten = write(**writer, i + 1, Customer(i)).has_value();
    if (!isWritten || !(*writer)->finish())
        qFatal("population: %s", table);
}

void fillAccounts(storage::Transaction& transaction, int from, int to) {
    writeTable(transaction, "account",
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
                   writer.add(0);
                   writer.add(0);
                   writer.add(1);
                   return writer.endRow();
               });
    writeTable(transaction, "directory_account",
               {{"account_id", Type::Bigint},
                {"location_id", Type::Text},
                {"customer_id", Type::Text},
                {"first_name", Type::Text},
                {"last_name", Type::Text},
                {"service_address", Type::Text},
                {"city", Type::Text},
                {"state", Type::Text},
                {"postal_code", Type::Text},
                {"country", Type::Text},
                {"status", Type::Text},
                {"language", Type::Text},
                {"import_run", Type::Bigint},
                {"row_hash", Type::Bigint}},
               from, to, [](storage::BulkWriter& writer, int id, const Customer& each) {
                   writer.add(id);
                   for (const QByteArray& text :
                        {each.location, each.customer, QByteArray("Margaret"), each.last, each.address,
                         QByteArray("Springfield"), QByteArray("IL"), QByteArray("62704"), QByteArray("US"),
                         QByteArray("active"), QByteArray("en")})
                       writer.addText(text);
                   writer.add(1);
                   writer.add(0);
                   return writer.endRow();
               });
}

void fillPins(storage::Transaction& transaction, crypto::Sealer& sealer, int from, int to) {
    writeTable(transaction, "pin_secret",
               {{"account_id", Type::Bigint},
                {"kind", Type::Text},
                {"sealed", Type::Blob},
                {"key_id", Type::Bigint},
                {"set_at", Type::Bigint}},
               from, to, [&](storage::BulkWriter& writer, int id, const Customer& each) -> Result<void> {
                   PINDESK_TRY(
                       const QByteArray sealed,
                       sealer.seal(crypto::pinContext(crypto::PinKind::Initial, each.location, each.customer),
                                   each.pin));
                   writer.add(id);
                   writer.addText("initial");
                   writer.addBlob(sealed);
                   writer.add(std::int64_t{sealer.keyId().value()});
                   writer.add(1);
                   return writer.endRow();
               });
}

void fill(test::TestSite& site, int accounts) {
    constexpr int chunk = 50'000;
    auto sealer = site.administrator.keys.sealer(KeyPurpose::InitialPin);
    for (int from = 0; from < accounts; from += chunk) {
        const int to = std::min(accounts, from + chunk);
        if (!site.database.write([&](storage::Transaction& transaction) -> Result<void> {
                fillAccounts(transaction, from, to);
                fillPins(transaction, *sealer, from, to);
                return {};
            }))
            qFatal("population");
    }
    site.setSetting("four_eyes", "false");
    if (site.url().product == SiteUrl::Product::Postgresql)
        site.files.ask(u"VACUUM ANALYZE"_s);
}

/// As before the first batch.
void forget(const test::TestSite& site) {
    const bool isSqlite = site.url().product == SiteUrl::Product::Sqlite;
    site.files.ask(isSqlite ? u"DELETE FROM distribution"_s : u"TRUNCATE distribution"_s);
    site.files.ask(u"DELETE FROM distribution_batch"_s);
    if (isSqlite)
        site.files.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    else
        site.files.ask(u"CHECKPOINT"_s);
}

struct Run {
    bench::Usage usage;
    qint64 rows = 0;
};

Run bare(const test::TestSite& site, const QString& path) {
    const SiteUrl& url = site.url();
    QString place = url.path;
    if (url.product == SiteUrl::Product::Postgresql) {
        QStringList options;
        for (const SiteUrl::Option& option : url.options)
            options << QString::fromUtf8(option.name + "='" + option.value + '\'');
        place = options.join(u' ');
    }
    QFile statement(QStringLiteral(PINDESK_SOURCE_DIR "/resources/sql/common/distribution_page.sql"));
    if (!statement.open(QIODevice::ReadOnly))
        qFatal("no statement");
    const QString product = url.product == SiteUrl::Product::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    const auto keyId = site.administrator.keys.newestKeyId(KeyPurpose::InitialPin);
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/batchwrite"_s,
                  {product, place, path, QString::fromUtf8(statement.readAll())});
    process.write(site.administrator.keys.key(*keyId)->view().toByteArray().toHex() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("batchwrite: %s", process.readAllStandardError().constData());
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return {{words.value(0).toDouble(), words.value(1).toDouble()}, words.value(2).toLongLong()};
}

Run ours(const test::TestSite& site, const QString& path) {
    const distribution::ExtractLayout layout = distribution::exampleExtractLayouts().front();
    distribution::BatchRequest request;
    request.channel = ledger::Channel::Bill;
    request.layoutName = layout.name;
    request.document = distribution::documentOf(layout);
    const auto batch = distribution::requestBatch(site.url(), site.supervisor, request);
    if (!batch)
        qFatal("request: %s %s", qPrintable(batch.error().field), qPrintable(batch.error().detail));
    const auto makeSink = [&](const distribution::Batch&, const distribution::BatchFacts& facts,
                              QIODevice& device) -> Result<std::unique_ptr<distribution::BatchSink>> {
        return std::make_unique<distribution::ExtractSink>(layout, facts, device);
    };
    Run run;
    run.usage = bench::measure([&] {
        const auto receipt =
            distribution::writeBatch(site.url(), site.supervisor, {batch->id, path}, makeSink);
        if (!receipt)
            qFatal("batch: %s %s", qPrintable(receipt.error().field), qPrintable(receipt.error().detail));
        run.rows = receipt->batch.written;
    });
    return run;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void compare(const bench::Options& options, SiteUrl::Product product, bench::Report& report) {
    const std::string name = product == SiteUrl::Product::Sqlite ? "SQLite" : "PostgreSQL";
    std::printf("%s, %d accounts, %d rounds\n", name.c_str(), options.accounts, options.rounds);
    test::TestSite site(product);
    fill(site, options.accounts);
    const QTemporaryDir folder;
    const QString theirs = folder.filePath(u"theirs.csv"_s), mine = folder.filePath(u"ours.csv"_s);
    std::vector<double> wall, cpu, rate;
    double peak = 0;
    for (int round = 0; round < options.rounds; ++round) {
        forget(site);
        const Run their = bare(site, theirs);
        forget(site);
        Run our;
        peak = std::max(peak, bench::memoryOf([&] { our = ours(site, mine); }));
        if (their.rows != options.accounts || our.rows != options.accounts ||
            contents(mine) != contents(theirs))
            qFatal("the two do not agree");
        wall.push_back(our.usage.wall / their.usage.wall);
        cpu.push_back(our.usage.cpu / their.usage.cpu);
        rate.push_back(static_cast<double>(options.accounts) / our.usage.wall);
        std::printf("    round %d: C %.2f s (CPU %.2f), batch %.2f s (CPU %.2f)\n", round + 1,
                    their.usage.wall, their.usage.cpu, our.usage.wall, our.usage.cpu);
    }
    bench::Report::tell(name + ": accounts a second", bench::quantile(rate, 0.5));
    report.atMost(name + ": wall, to the C program", bench::quantile(wall, 0.5), 1.5);
    bench::Report::tell(name + ": CPU, to the C program", bench::quantile(cpu, 0.5));
    report.atMost(name + ": memory above idle", peak, 64, "MiB");
}

} // namespace

int main(int argc, char** argv) {
    return bench::runOnProducts(argc, argv, compare);
}
