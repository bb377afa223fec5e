#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/interruption.h"
#include "app/ctl/words.h"
#include "core/generation/generatepins.h"
#include "core/generation/plangeneration.h"
#include "ui/common/errortext.h"
#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using generation::GenerationProgress;
using generation::GenerationReceipt;
using generation::RejectedAccount;
namespace {

QJsonArray rejectedDocuments(const std::vector<RejectedAccount>& rejected) {
    QJsonArray documents;
    for (const RejectedAccount& each : rejected)
        documents.append(QJsonObject{{u"account"_s, each.account.toString()}, {u"reason"_s, each.reason}});
    return documents;
}

QStringList rejectedLines(const std::vector<RejectedAccount>& rejected) {
    QList<QStringList> rows;
    for (const RejectedAccount& each : rejected)
        rows.append(
            {each.account.toString(), ui::errorText({ErrorCode::InvalidInput, u"account"_s, each.reason})});
    if (rows.isEmpty())
        return {};
    return QStringList{QString()} + tableLines({Words::tr("Rejected"), Words::tr("Reason")}, rows);
}

QString number(std::int64_t value) {
    return QLocale().toString(qint64{value});
}

Result<ExitCode> dryRun(Context& context, storage::Database& database, const audit::Session& session) {
    const InterruptibleWork work;
    PINDESK_TRY(const auto plan, generation::planGeneration(database, session, work.token()));
    QJsonArray statuses;
    QList<QStringList> rows;
    for (const generation::StatusCount& each : plan.statuses) {
        statuses.append(QJsonObject{{u"status"_s, each.status},
                                    {u"accounts"_s, qint64{each.accounts}},
                                    {u"missing"_s, qint64{each.missing}}});
        rows.append({each.status, number(each.accounts), number(each.missing)});
    }
    QStringList lines =
        labelledLines({{Words::tr("Accounts in the directory"), number(plan.accounts)},
                       {Words::tr("Have a PIN"), number(plan.existing)},
                       {Words::tr("Would be created"), number(plan.toCreate)},
                       {Words::tr("Would be rejected"), number(plan.rejected)},
                       {Words::tr("Estimated seconds"), QString::number(plan.estimatedSeconds, 'f', 1)}});
    lines +=
        QStringList{QString()} +
        tableLines({Words::tr("Status"), Words::tr("Accounts"), Words::tr("No longer in the extract")}, rows);
    context.output.result({{u"accounts"_s, qint64{plan.accounts}},
                           {u"existing"_s, qint64{plan.existing}},
                           {u"to_create"_s, qint64{plan.toCreate}},
                           {u"rejected"_s, qint64{plan.rejected}},
                           {u"rejected_accounts"_s, rejectedDocuments(plan.rejectedAccounts)},
                           {u"statuses"_s, statuses},
                           {u"estimated_seconds"_s, plan.estimatedSeconds}},
                          lines + rejectedLines(plan.rejectedAccounts));
    return plan.rejected > 0 ? ExitCode::RowsRejected : ExitCode::Done;
}

void tellReceipt(Context& context, const GenerationReceipt& receipt) {
    const generation::GenerationRun& run = receipt.run;
    const QString checksum = QString::fromLatin1(run.checksum.toHex());
    const QStringList lines = labelledLines(
        {{Words::tr("Run"), QString::number(run.id.value())},
         {Words::tr("State"), nameOf(run.state)},
         {Words::tr("Started"), Words::tr("%1 by %2").arg(timeText(run.startedAt), run.startedByName)},
         {Words::tr("Created"), number(run.created)},
         {Words::tr("Existing"), number(run.existing)},
         {Words::tr("Rejected"), number(run.rejected)},
         {Words::tr("Checksum"), checksum},
         {Words::tr("Seconds"), QString::number(run.seconds(), 'f', 2)},
         {Words::tr("Rows a second"), number(std::llround(run.rowsPerSecond()))}});
    context.output.result({{u"run_id"_s, qint64{run.id.value()}},
                           {u"state"_s, nameOf(run.state)},
                           {u"started_by"_s, run.startedByName},
                           {u"started_at"_s, timeText(run.startedAt)},
                           {u"created"_s, qint64{run.created}},
                           {u"existing"_s, qint64{run.existing}},
                           {u"rejected"_s, qint64{run.rejected}},
                           {u"rejected_accounts"_s, rejectedDocuments(receipt.rejected)},
                           {u"checksum"_s, checksum},
                           {u"seconds"_s, run.seconds()},
                           {u"rows_per_second"_s, run.rowsPerSecond()}},
                          lines + rejectedLines(receipt.rejected));
}

Result<ExitCode> run(Context& context, storage::Database& database, const audit::Session& session,
                     const generation::GenerationRequest& request) {
    const InterruptibleWork work;
    const auto progress = [&](const GenerationProgress& now) {
        const double left = now.rate > 0 ? static_cast<double>(now.total - now.done) / now.rate : 0;
        context.output.progress(Words::tr("Run %1: %2 of %3 accounts, %4 a second, %5 s left")
                                    .arg(now.run.value())
                                    .arg(number(now.done), number(now.total), number(std::llround(now.rate)),
                                         number(std::llround(left))));
    };
    PINDESK_TRY(const GenerationReceipt receipt,
                generation::generatePins(database.site(), session, request, progress, work.token()));
    tellReceipt(context, receipt);
    if (receipt.run.state == generation::RunState::Cancelled) {
        context.output.message(
            Words::tr("Cancelled; nothing is half done. Go on with: pindeskctl generate --resume %1")
                .arg(receipt.run.id.value()));
        return ExitCode::Cancelled;
    }
    return receipt.run.rejected > 0 ? ExitCode::RowsRejected : ExitCode::Done;
}

Result<ExitCode> generate(Context& context) {
    generation::GenerationRequest request;
    PINDESK_TRY(const auto resumed, context.number(u"resume"_s, 1, std::numeric_limits<qint64>::max()));
    if (resumed)
        request.resume = RunId(*resumed);
    const bool isDry = context.isSet(u"dry-run"_s);
    if (isDry && resumed)
        return usageError(Words::tr("Give either --dry-run or --resume, not both."));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    return isDry ? dryRun(context, database, session) : run(context, database, session, request);
}

} // namespace

Command generateCommand() {
    return {u"generate"_s,
            {},
            Words::tr("makes a random initial PIN for every account of the directory that has none"),
            {{u"dry-run"_s, Words::tr("counts what would be done, and changes nothing")},
             {u"resume"_s, Words::tr("goes on with a run that was cancelled or killed"), u"RUN"_s}},
            generate};
}

} // namespace pindesk::ctl
