#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/interruption.h"
#include "app/ctl/rejectsfile.h"
#include "app/ctl/words.h"
#include "core/directory/csvreader.h"
#include "core/directory/importdirectory.h"
#include "core/directory/sqlsource.h"
#include "ui/common/rowreasontext.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using directory::ImportCounts;
using directory::ImportOutcome;
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

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > longestTextFile)
        return fail(ErrorCode::FileUnreadable, path, u"too long"_s);
    return file.readAll();
}

Result<void> chooseFile(Context& context, directory::ImportRequest& request) {
    const QString path = context.argument();
    request.sourceName = QFileInfo(path).fileName();
    const directory::CsvOptions options = request.map ? request.map->csv : directory::CsvOptions();
    request.openSource = [path, options]() -> Result<std::unique_ptr<directory::RowSource>> {
        return directory::CsvReader::openFile(path, options);
    };
    return {};
}

Result<void> chooseQuery(Context& context, directory::ImportRequest& request) {
    PINDESK_TRY(const QString driver, context.required(u"source-driver"_s));
    PINDESK_TRY(const QString connection, context.required(u"source-connection"_s));
    PINDESK_TRY(const QString file, context.required(u"query"_s));
    PINDESK_TRY(const QByteArray query, readFile(file));
    request.sourceName = driver + u' ' + QFileInfo(file).fileName();
    request.openSource = [driver, connection, query]() -> Result<std::unique_ptr<directory::RowSource>> {
        return directory::SqlSource::open(driver, connection, QString::fromUtf8(query));
    };
    return {};
}

Result<directory::ImportRequest> makeRequest(Context& context) {
    directory::ImportRequest request;
    request.dryRun = context.isSet(u"dry-run"_s);
    request.allowManyMissing = context.isSet(u"allow-many-missing"_s);
    if (const auto path = context.optional(u"map"_s)) {
        PINDESK_TRY(const QByteArray json, readFile(*path));
        PINDESK_TRY(request.map, directory::ColumnMap::fromJson(json));
    }
    const bool isQuery = context.isSet(u"source-driver"_s) || context.isSet(u"source-connection"_s) ||
                         context.isSet(u"query"_s);
    if (isQuery != context.argument().isEmpty())
        return usageError(Words::tr(
            "import-directory needs either a FILE or --source-driver, --source-connection and --query."));
    PINDESK_CHECK(isQuery ? chooseQuery(context, request) : chooseFile(context, request));
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

void tell(Context& context, const ImportOutcome& outcome, const Problems& problems) {
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
                           {u"seconds"_s, outcome.seconds}},
                          labelledLines(lines) +
                              linesOf(Words::tr("Rejected rows"), problems.rejected, counts.rejected) +
                              linesOf(Words::tr("Emptied fields"), problems.warnings, counts.warnings));
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
    tell(context, outcome, problems);
    PINDESK_CHECK(problems.file.commit());
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
    return outcome.counts.rejected > 0 ? ExitCode::RowsRejected : ExitCode::Done;
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
