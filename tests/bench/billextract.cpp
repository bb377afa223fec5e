// An extract for the bill printer beside a C program (bare/billextract.c) that writes the same ready rows to
// the same bytes: buffered, quotes looked for, on the disk at the end. By turns, medians.
//
//   bench_billextract [ROWS] [ROUNDS]
#include "core/audit/privatefile.h"
#include "core/crypto/startupgate.h"
#include "core/distribution/extractsink.h"
#include "tests/bench/measure.h"
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace pindesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int fieldCount = 11;

/// Rows of fields, each with a byte of length before it: an eighth have accents, a tenth something to quote.
QByteArray readyRows(int count) {
    QByteArray rows;
    const auto add = [&rows](const QByteArray& field) {
        rows += static_cast<char>(field.size());
        rows += field;
    };
    for (qint64 i = 0; i < count; ++i) {
        add(QByteArray::number(i / 3).rightJustified(8, '0'));
        add(QByteArray::number(i * 7919 % 10'000'000).rightJustified(7, '0'));
        add(QByteArray::number(i * 48'271 % 60'466'176, 36).toUpper().rightJustified(5, '0'));
        add(i % 8 == 0 ? "Zoë" : "Margaret");
        add(i % 10 == 0 ? "Hernández, Jr" : "Featherstone");
        add(QByteArray::number(i % 9000) + " North Elm Street" + (i % 20 == 0 ? ", Apt \"B\"" : ""));
        add("Springfield");
        add("IL");
        add(QByteArray::number(10'000 + i * 17 % 80'000));
        add("US");
        add(i % 5 == 0 ? "es" : "en");
    }
    return rows;
}

bench::Usage bare(const QString& rows, const QString& path) {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/billextract"_s, {rows, path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("billextract: %s", process.readAllStandardError().constData());
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

distribution::IssueRow takeRow(const char*& at) {
    std::array<QByteArrayView, fieldCount> fields;
    for (QByteArrayView& field : fields) {
        field = {at + 1, static_cast<qsizetype>(static_cast<unsigned char>(*at))};
        at += 1 + field.size();
    }
    distribution::IssueRow row;
    row.location = fields[0];
    row.customer = fields[1];
    row.pin = fields[2];
    row.firstName = fields[3];
    row.lastName = fields[4];
    row.serviceAddress = fields[5];
    row.city = fields[6];
    row.state = fields[7];
    row.postalCode = fields[8];
    row.country = fields[9];
    row.language = fields[10];
    return row;
}

Result<void> write(const QByteArray& rows, const distribution::ExtractLayout& layout, const QString& path) {
    PINDESK_TRY(auto file, audit::PrivateFile::create(path));
    distribution::ExtractSink sink(layout, {}, file.device());
    PINDESK_CHECK(sink.begin());
    for (const char* at = rows.constData(); at < rows.constData() + rows.size();) {
        PINDESK_TRY(const auto leftOut, sink.add(takeRow(at)));
        if (leftOut)
            return fail(ErrorCode::Internal, u"left_out"_s);
    }
    PINDESK_CHECK(sink.finish());
    return file.commit();
}

bench::Usage ours(const QByteArray& rows, const distribution::ExtractLayout& layout, const QString& path) {
    return bench::measure([&] {
        if (const auto done = write(rows, layout, path); !done)
            qFatal("extract: %s %s", qPrintable(done.error().field), qPrintable(done.error().detail));
    });
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void save(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the rows");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const auto gate = crypto::StartupGate::open();
    if (!gate)
        qFatal("start-up gate: %s", qPrintable(gate.error().detail));
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 7;
    const QTemporaryDir folder;
    const QString packed = folder.filePath(u"rows"_s), theirs = folder.filePath(u"theirs.csv"_s),
                  mine = folder.filePath(u"ours.csv"_s);
    const QByteArray rows = readyRows(count);
    save(packed, rows);
    const auto layouts = distribution::exampleExtractLayouts();
    std::printf("%d ready rows, %d rounds\n", count, rounds);

    bench::Report report;
    std::vector<double> wall, cpu, rate;
    for (int round = 0; round < rounds; ++round) {
        const bench::Usage their = bare(packed, theirs);
        const bench::Usage our = ours(rows, layouts.front(), mine);
        wall.push_back(our.wall / their.wall);
        cpu.push_back(our.cpu / their.cpu);
        rate.push_back(count / our.wall);
        std::printf("    round %d: C %.3f s (CPU %.3f), extract %.3f s (CPU %.3f)\n", round + 1, their.wall,
                    their.cpu, our.wall, our.cpu);
    }
    if (contents(mine) != contents(theirs))
        qFatal("the two files differ");
    bench::Report::tell("CSV: rows a second", bench::quantile(rate, 0.5));
    report.atMost("CSV: wall, to the C program", bench::quantile(wall, 0.5), 1.5);
    report.atMost("CSV: CPU, to the C program", bench::quantile(cpu, 0.5), 1.5);
    const bench::Usage fixed = ours(rows, layouts.back(), mine);
    bench::Report::tell("fixed width with count and checksum: rows a second", count / fixed.wall);
    return report.result();
}
