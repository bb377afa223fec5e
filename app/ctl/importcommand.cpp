#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/inputfile.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/directory/buildinfixindex.h"
#include "core/directory/importdirectory.h"
#include "core/directory/importsource.h"
#include "core/directory/rejectsfile.h"
#include "ui/common/errortext.h"
#include "ui/common/rowreasontext.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using directory::BuildInfixIndexOutcome;
using directory::ImportCounts;
using directory::ImportOutcome;
using directory::RejectsFile;
using directory::RowProblem;
namespace {

constexpr qint64 longestTextFile = 1 << 20;
constexpr qsizetype mostShown = 20;       ///< in the text
constexpr qsizetype mostListed = 100'000; ///< in JSON, of each kind; --rejects has no limit

/// What was wrong with single rows.
struct Problems {
    RejectsFile file;
    QList<RowProblem> rejected, warnings;

    void add(const char* kind, QList<RowProblem>& list, const RowProblem& problem) {
        file.add(kind, problem);
        if (list.size() < mostListed)
            list.append(problem);
    }
};

Result<directory::ImportSource> chooseQuery(Context& context) {
    directory::ImportSource source;
    PINDESK_TRY(source.driver, context.required(u"source-driver"_s));
    PINDESK_TRY(source.connection, context.required(u"source-connection"_s));
    PINDESK_TRY(const QString file, context.required(u"query"_s));
    PINDESK_TRY(const QByteArray query, readFile(file, longestTextFile));
    source.query = QString::fromUtf8(query);
    source.name = source.driver + u' ' + QFileInfo(file).fileName();
    return source;
}

Result<directory::ImportRequest> makeRequest(Context& context) {
    directory::ImportRequest request;
    request.dryRun = context.isSet(u"dry-run"_s);
    request.allowManyMissing = context.isSet(u"allow-many-missing"_s);
    if (const auto path = context.optional(u"map"_s)) {
        PINDESK_TRY(const QByteArray json, readFile(*path, longestTextFile));
        PINDESK_TRY(request.map, directory::ColumnMap::fromJson(json));
    }
    const bool isQuery = context.isSet(u"source-driver"_s) || context.isSet(u"source-connection"_s) ||
                         context.isSet(u"query"_s);
    if (isQuery != context.argument().isEmpty())
        return usageError(Words::tr(
            "import-directory needs either a FILE or --source-driver, --source-connection and --query."));
    directory::ImportSource source = directory::fileSource(context.argument());
    if (isQuery) {
        PINDESK_TRY(source, chooseQuery(context));
    }
    request.sourceName = source.name;
    request.openSource =
        directory::openerOf(source, request.map ? request.map->csv : directory::CsvOptions());
    return request;
}

QJsonArray documentsOf(const QList<RowProblem>& problems) {
    QJsonArray documents;
    for (const RowProblem& each : problems)
        documents.append(
            QJsonObject{{u"line"_s, each.line}, {u"column"_s, each.column}, {u"reason"_s, each.reason}});
    return documents;
}

QStringList linesOf(const QString& heading, const QList<RowProblem>& problems, std::int64_t count) {
    QList<QStringList> rows;
    for (const RowProblem& each : problems.first(std::min(problems.size(), mostShown)))
        rows.append({QString::number(each.line), each.column, ui::rowReasonText(each.reason)});
    if (rows.isEmpty())
        return {};
    QStringList lines{{}, heading};
    lines += tableLines({Words::tr("Line"), Words::tr("Column"), Words::tr("Reason")}, rows);
    if (count > rows.size())
        lines << Words::tr("… and %1 more: --rejects FILE lists all.").arg(count - rows.size());
    return lines;
}

/// The index that finds what stands in the middle of words, built after the import.
using IndexResult = std::optional<Result<BuildInfixIndexOutcome>>;

QString nameOf(BuildInfixIndexOutcome::End end) {
    switch (end) {
    case BuildInfixIndexOutcome::End::Whole:
        return u"complete"_s;
    case BuildInfixIndexOutcome::End::Stopped:
        return u"stopped"_s;
    case BuildInfixIndexOutcome::End::NotPossible:
        break;
    }
    return u"not_possible"_s;
}

QJsonValue documentOf(const IndexResult& index) {
    if (!index)
        return {};
    if (!*index)
        return QJsonObject{{u"state"_s, u"failed"_s}};
    const BuildInfixIndexOutcome& built = **index;
    return QJsonObject{{u"state"_s, nameOf(built.end)},
                       {u"added"_s, qint64{built.added}},
                       {u"indexed_to"_s, qint64{built.state.indexedTo.value()}},
                       {u"seconds"_s, built.seconds}};
}

void tell(Context& context, const ImportOutcome& outcome, const IndexResult& index,
          const Problems& problems) {
    const ImportCounts& counts = outcome.counts;
    const QList<std::pair<QString, std::int64_t>> rows{
        {Words::tr("Read"), counts.read},           {Words::tr("Added"), counts.added},
        {Words::tr("Changed"), counts.changed},     {Words::tr("Unchanged"), counts.unchanged},
        {Words::tr("Now missing"), counts.missing}, {Words::tr("Rejected"), counts.rejected},
        {Words::tr("Warnings"), counts.warnings}};
    QList<std::pair<QString, QString>> lines;
    for (const auto& [label, count] : rows)
        lines.append({label, QString::number(count)});
    lines.append({Words::tr("Seconds"), QString::number(outcome.seconds, 'f', 2)});
    if (index && *index)
        lines.append({Words::tr("Seconds for the index"), QString::number((*index)->seconds, 'f', 2)});
    const QJsonValue run = outcome.run ? QJsonValue(qint64{outcome.run->value()}) : QJsonValue();
    context.output.result({{u"run_id"_s, run},
                           {u"complete"_s, outcome.isComplete},
                           {u"read"_s, qint64{counts.read}},
                           {u"added"_s, qint64{counts.added}},
                           {u"changed"_s, qint64{counts.changed}},
                           {u"unchanged"_s, qint64{counts.unchanged}},
                           {u"missing"_s, qint64{counts.missing}},
                           {u"missing_withheld"_s, qint64{outcome.withheldMissing}},
                           {u"rejected_count"_s, qint64{counts.rejected}},
                           {u"warning_count"_s, qint64{counts.warnings}},
                           {u"rejected"_s, documentsOf(problems.rejected)},
                           {u"warnings"_s, documentsOf(problems.warnings)},
                           {u"seconds"_s, outcome.seconds},
                           {u"index"_s, documentOf(index)}},
                          labelledLines(lines) +
                              linesOf(Words::tr("Rejected rows"), problems.rejected, counts.rejected) +
                              linesOf(Words::tr("Emptied fields"), problems.warnings, counts.warnings));
}

/// What the person should know, and what it makes of the exit code.
ExitCode conclude(Context& context, const ImportOutcome& outcome, const IndexResult& index) {
    if (outcome.withheldMissing > 0)
        context.output.message(
            Words::tr("%1 accounts, more than half, are not in this source: is it the right one? "
                      "None was marked missing; --allow-many-missing marks them.")
                .arg(outcome.withheldMissing));
    if (!outcome.isComplete) {
        context.output.message(Words::tr(
            "Cancelled; what was read is in. The same command finds what is there and does the rest."));
        return ExitCode::Cancelled;
    }
    if (index && !*index) {
        context.output.message(
            Words::tr("The import is done, but not the search index: %1").arg(ui::errorText(index->error())));
        return exitCodeOf(index->error().code);
    }
    if (index && (*index)->end == BuildInfixIndexOutcome::End::NotPossible)
        context.output.message(
            Words::tr("Searches find beginnings only: the database has no extension pg_trgm, and this role "
                      "may not create it. Let the database's owner run CREATE EXTENSION pg_trgm, then "
                      "import again."));
    if (index && (*index)->end == BuildInfixIndexOutcome::End::Stopped) {
        context.output.message(Words::tr("The import is done; the search index was stopped and goes on with "
                                         "the next import-directory. Searches find beginnings until then."));
        return ExitCode::Cancelled;
    }
    return outcome.counts.rejected > 0 ? ExitCode::RowsRejected : ExitCode::Done;
}

Result<BuildInfixIndexOutcome> buildIndex(Context& context, const storage::SiteUrl& site,
                                          const audit::Session& session, std::stop_token stop) {
    const auto progress = [&context](const directory::InfixState& now) {
        context.output.progress(Words::tr("Search index: %1 of %2 accounts")
                                    .arg(QLocale().toString(qint64{now.indexedTo.value()}),
                                         QLocale().toString(qint64{now.last.value()})));
    };
    return directory::buildInfixIndex(site, session, progress, std::move(stop));
}

Result<ExitCode> importDirectory(Context& context) {
    PINDESK_TRY(directory::ImportRequest request, makeRequest(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(auto file, RejectsFile::create(context.optional(u"rejects"_s)));
    Problems problems{std::move(file), {}, {}};
    request.onRejected = [&](const RowProblem& row) { problems.add("rejected", problems.rejected, row); };
    request.onWarning = [&](const RowProblem& row) { problems.add("warning", problems.warnings, row); };
    request.onProgress = [&](const directory::ImportProgress& now) {
        const QString percent =
            now.fraction ? Words::tr(" (%1%)").arg(qRound(*now.fraction * 100)) : QString();
        context.output.progress(Words::tr("%1 rows%2").arg(QLocale().toString(now.counts.read), percent));
    };
    const InterruptibleWork work;
    PINDESK_TRY(const ImportOutcome outcome,
                directory::importDirectory(database.site(), session, request, work.token()));
    IndexResult index;
    if (outcome.isComplete && !request.dryRun)
        index = buildIndex(context, database.site(), session, work.token());
    tell(context, outcome, index, problems);
    PINDESK_CHECK(problems.file.commit());
    return conclude(context, outcome, index);
}

} // namespace

Command importCommand() {
    return {
        u"import-directory"_s,
        u"[FILE]"_s,
        Words::tr("brings the directory up to date with an extract of the customer information system"),
        {{u"map"_s, Words::tr("which columns feed which fields; without it they bear the fields' names"),
          u"MAP.json"_s},
         {u"dry-run"_s, Words::tr("counts what would be done, and changes nothing")},
         {u"rejects"_s, Words::tr("a CSV file for every rejected row and every emptied field"), u"F"_s},
         {u"allow-many-missing"_s,
          Words::tr("marks accounts missing even when more than half are not in the extract")},
         {u"source-driver"_s, Words::tr("instead of FILE: QPSQL, QODBC or QSQLITE"), u"D"_s},
         {u"source-connection"_s,
          Words::tr("key=value;…  A password is better kept where libpq or the ODBC manager looks"), u"C"_s},
         {u"query"_s, Words::tr("a file with the SELECT that gives the customers"), u"FILE"_s}},
        importDirectory};
}

} // namespace pindesk::ctl
