#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/audit/eventtext.h"
#include "core/audit/exportaudit.h"
#include "core/audit/verifyaudit.h"
#include "ui/common/valuetext.h"
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <unistd.h>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
namespace {

Result<std::optional<Milliseconds>> moment(const Context& context, const QString& option) {
    const auto typed = context.optional(option);
    if (!typed)
        return std::nullopt;
    const auto time = QDateTime::fromString(*typed, Qt::ISODate);
    if (!time.isValid())
        return usageError(
            Words::tr("--%1 takes a date or time such as 2026-03-01 or 2026-03-01T08:00:00Z.").arg(option));
    return time.toMSecsSinceEpoch();
}

Result<audit::EventFilter> filterOf(const Context& context) {
    audit::EventFilter filter;
    if (const auto account = context.optional(u"account"_s)) {
        PINDESK_TRY(filter.account, AccountNumber::parse(*account));
    }
    filter.actor = context.value(u"actor"_s).toLower();
    filter.action = context.value(u"action"_s);
    PINDESK_TRY(filter.from, moment(context, u"from"_s));
    PINDESK_TRY(filter.to, moment(context, u"to"_s));
    return filter;
}

QList<QCommandLineOption> filterOptions() {
    return {{u"account"_s, Words::tr("only this account"), u"LID/CID"_s},
            {u"actor"_s, Words::tr("only what this person did"), u"USER"_s},
            {u"action"_s, Words::tr("only this action, such as pin_reset"), u"A"_s},
            {u"from"_s, Words::tr("from this time on (ISO 8601)"), u"TIME"_s},
            {u"to"_s, Words::tr("before this time (ISO 8601)"), u"TIME"_s}};
}

Result<ExitCode> verify(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const audit::AuditVerdict verdict, audit::verifyAudit(database, session));
    QJsonValue first;
    QStringList lines = labelledLines({{Words::tr("Chains"), QString::number(verdict.chains)},
                                       {Words::tr("Events"), QString::number(verdict.events)},
                                       {Words::tr("Checkpoints"), QString::number(verdict.checkpoints)},
                                       {Words::tr("Problems"), QString::number(verdict.problems)}});
    if (verdict.first) {
        const QString problem = nameOf(verdict.first->problem);
        first = QJsonObject{{u"writer"_s, QString::number(verdict.first->writer.value())},
                            {u"sequence"_s, qint64{verdict.first->sequence}},
                            {u"problem"_s, problem}};
        lines << Words::tr("The first broken row: writer %1, event %2: %3.")
                     .arg(verdict.first->writer.value())
                     .arg(verdict.first->sequence)
                     .arg(problem);
    } else {
        lines << Words::tr("The audit trail is whole.");
    }
    context.output.result({{u"whole"_s, verdict.isWhole()},
                           {u"chains"_s, qint64{verdict.chains}},
                           {u"events"_s, qint64{verdict.events}},
                           {u"checkpoints"_s, qint64{verdict.checkpoints}},
                           {u"problems"_s, qint64{verdict.problems}},
                           {u"first"_s, first}},
                          lines);
    return verdict.isWhole() ? ExitCode::Done : exitCodeOf(ErrorCode::AuditBroken);
}

Result<ExitCode> list(Context& context) {
    PINDESK_TRY(const audit::EventFilter filter, filterOf(context));
    PINDESK_TRY(const auto limit, context.number(u"limit"_s, 1, 1000));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto page,
                audit::listEvents(database, session, filter, {}, static_cast<int>(limit.value_or(100))));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const audit::StoredEvent& event : page.events) {
        documents.append(audit::jsonOf(event));
        rows.append({timeText(event.at), QString::fromUtf8(event.actorName), QString::fromUtf8(event.action),
                     QString::fromUtf8(event.subject), QString::fromUtf8(event.reason)});
    }
    context.output.result({{u"events"_s, documents}, {u"more"_s, page.next.has_value()}},
                          tableLines({Words::tr("Time"), Words::tr("Who"), Words::tr("Action"),
                                      Words::tr("Subject"), Words::tr("Reason")},
                                     rows));
    if (page.next)
        context.output.message(Words::tr("There are older events: narrow the time with --to, or export."));
    return ExitCode::Done;
}

Result<audit::ExportFormat> formatOf(const Context& context) {
    const bool isOneDocument = context.output.isJson() && !context.isSet(u"output"_s);
    const QString name = context.optional(u"format"_s).value_or(isOneDocument ? u"json"_s : u"csv"_s);
    if (name == "csv"_L1 && !isOneDocument)
        return audit::ExportFormat::Csv;
    if (name == "jsonl"_L1 && !isOneDocument)
        return audit::ExportFormat::JsonLines;
    if (name == "json"_L1)
        return audit::ExportFormat::JsonArray;
    return usageError(isOneDocument ? Words::tr("With --json and no --output the format is json.")
                                    : Words::tr("--format is csv, json or jsonl."));
}

Result<ExitCode> exportTrail(Context& context) {
    PINDESK_TRY(const audit::EventFilter filter, filterOf(context));
    PINDESK_TRY(const audit::ExportFormat format, formatOf(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    const auto path = context.optional(u"output"_s);
    if (!path) {
        QFile device;
        if (!device.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileUnwritable, u"standard_output"_s);
        PINDESK_TRY(const auto written, audit::exportAudit(database, session, filter, format, device));
        context.output.message(Words::tr("%n events, SHA-256 %1", nullptr, ui::pluralOf(written.events))
                                   .arg(QLatin1StringView(written.sha256)));
        return ExitCode::Done;
    }
    PINDESK_TRY(const auto written, audit::exportAudit(database, session, filter, format, *path));
    const QString sha256 = QString::fromLatin1(written.sha256);
    context.output.result(
        {{u"output"_s, *path}, {u"events"_s, qint64{written.events}}, {u"sha256"_s, sha256}},
        {Words::tr("%n events are in %1, SHA-256 %2.", nullptr, ui::pluralOf(written.events))
             .arg(*path, sha256)});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> auditCommands() {
    return {
        {u"audit verify"_s, {}, Words::tr("checks that no event was changed, moved or removed"), {}, verify},
        {u"audit list"_s,
         {},
         Words::tr("lists events, the newest first"),
         filterOptions() << QCommandLineOption(
             u"limit"_s, Words::tr("at most so many (100 unless said otherwise)"), u"N"_s),
         list},
        {u"audit export"_s,
         {},
         Words::tr("writes events to a file, or to standard output"),
         filterOptions() << QCommandLineOption(u"output"_s, Words::tr("a file, mode 0600"), u"FILE"_s)
                         << QCommandLineOption(u"format"_s, Words::tr("csv, json or jsonl"), u"F"_s),
         exportTrail}};
}

} // namespace pindesk::ctl
