#include "tests/bench/extractmain.h"
#include "tests/bench/importextract.h"
#include <QProcess>

/// A directory import beside `sqlite3 .import` of the same file: bench_import [rows]. The import does more:
/// it checks and normalises every field, seals what is personal, splits telephone numbers, keeps search keys
/// and hashes that find what changed.
namespace pindesk::bench {
namespace {
using namespace Qt::StringLiterals;
using directory::ImportOutcome;
using directory::ImportStage;
using storage::SiteUrl;

/// Seconds of wall.
double importBySqlite(const QString& extract) {
    const QTemporaryDir folder;
    QProcess sqlite;
    return measure([&] {
               sqlite.start(u"sqlite3"_s, {folder.filePath(u"reference.db"_s), u".mode csv"_s,
                                           u".import \"%1\" directory"_s.arg(extract)});
               if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
                   qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
           })
        .wall;
}

void tellStages(const ImportOutcome& outcome) {
    for (std::size_t i = 0; i < directory::importStageCount; ++i)
        if (outcome.stages[i] >= 0.001)
            Report::tell("    " + std::string(nameOf(static_cast<ImportStage>(i)).data()), outcome.stages[i],
                         "s");
}

} // namespace

void run(Report& report, const QString& extract, int rows) {
    constexpr int rounds = 3;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double reference = importBySqlite(extract);
        const test::TestSite site(SiteUrl::Product::Sqlite);
        ImportOutcome outcome;
        const Usage ours = measure([&] { outcome = importExtract(site, extract); });
        ratios.push_back(ours.wall / reference);
        Report::tell("sqlite3 .import", reference, "s");
        Report::tell("import", ours.wall, "s");
        Report::tell("import, processor, both threads", ours.cpu, "s");
        if (round == 0) {
            tellStages(outcome);
            if (outcome.counts.added != rows)
                qFatal("%lld of %d rows added", static_cast<long long>(outcome.counts.added), rows);
            const Usage again = measure([&] { outcome = importExtract(site, extract); });
            Report::tell("the same extract again: nothing changed", again.wall, "s");
            tellStages(outcome);
        }
    }
    report.atMost("import to .import, wall, median", quantile(ratios, 0.5), 1.5);
}

} // namespace pindesk::bench
