#include "app/ctl/batchdocument.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/distribution/cancelbatch.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/listbatches.h"
#include "core/distribution/recordsurvey.h"
#include "core/letters/templatedocument.h"
#include "ui/common/distributiontext.h"
#include <QJsonArray>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using namespace distribution;
namespace {

Result<BatchId> batchArgument(const Context& context) {
    bool isNumber = false;
    const BatchId id(context.argument().toLongLong(&isNumber));
    if (!isNumber)
        return usageError(
            Words::tr("%1 takes the number of a batch; see distribution batches.").arg(context.argument()));
    return id;
}

/// A name of a table; none when the option is not given.
template <class Value>
Result<std::optional<Value>> named(const Context& context, const QString& option,
                                   std::optional<Value> (*fromName)(QStringView)) {
    const auto typed = context.optional(option);
    if (!typed)
        return std::nullopt;
    const auto value = fromName(*typed);
    if (!value)
        return usageError(Words::tr("--%1 does not know %2.").arg(option, *typed));
    return value;
}

Result<IssueFilter> filterOf(const Context& context) {
    IssueFilter filter;
    if (const auto account = context.optional(u"account"_s)) {
        PINDESK_TRY(filter.account, AccountNumber::parse(*account));
    }
    PINDESK_TRY(filter.channel, named(context, u"channel"_s, ledger::channelFromName));
    PINDESK_TRY(filter.status, named(context, u"status"_s, ledger::issueStatusFromName));
    PINDESK_TRY(const auto batch, context.number(u"batch"_s, 1, std::numeric_limits<qint64>::max()));
    if (batch)
        filter.batch = BatchId(*batch);
    filter.onlyOpen = context.isSet(u"open"_s);
    return filter;
}

/// `12:345`, as the page before told it.
Result<std::optional<IssuePlace>> placeOf(const Context& context) {
    const auto typed = context.optional(u"after"_s);
    if (!typed)
        return std::nullopt;
    bool isAccount = false, isIssue = false;
    const IssuePlace place{AccountId(typed->section(u':', 0, 0).toLongLong(&isAccount)),
                           typed->section(u':', 1).toLongLong(&isIssue)};
    if (!isAccount || !isIssue)
        return usageError(Words::tr("--after takes what the page before told as next."));
    return place;
}

Result<ExitCode> list(Context& context) {
    PINDESK_TRY(const IssueFilter filter, filterOf(context));
    PINDESK_TRY(const auto after, placeOf(context));
    PINDESK_TRY(const auto limit, context.number(u"limit"_s, 1, 10'000));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const IssuePage page,
                listIssues(database, session, filter, after, static_cast<int>(limit.value_or(100))));
    QJsonArray issues;
    QList<QStringList> rows;
    for (const ListedIssue& each : page.issues) {
        issues.append(issueDocument(each));
        rows.append({each.account.toString(), ui::channelText(each.issue.channel),
                     each.issue.batch ? QString::number(each.issue.batch->value()) : QString(),
                     timeText(each.issue.at), each.issue.by, ui::issueStatusText(each.issue.status)});
    }
    QJsonValue next;
    if (page.next)
        next = u"%1:%2"_s.arg(page.next->account.value()).arg(page.next->id);
    context.output.result({{u"issues"_s, issues}, {u"next"_s, next}},
                          tableLines({Words::tr("Account"), Words::tr("Channel"), Words::tr("Batch"),
                                      Words::tr("At"), Words::tr("By"), Words::tr("Customer")},
                                     rows));
    if (page.next)
        context.output.message(Words::tr("More: --after %1").arg(next.toString()));
    return ExitCode::Done;
}

Result<ExitCode> funnel(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Funnels funnels, countIssues(database, session));
    QJsonArray channels, batches, answers;
    for (const Funnel& each : funnels.channels)
        channels.append(funnelDocument(each));
    for (const Funnel& each : funnels.batches)
        batches.append(funnelDocument(each));
    for (const auto& [answer, count] : funnels.answers)
        answers.append(QJsonObject{{u"answer"_s, answer}, {u"count"_s, qint64{count}}});
    context.output.result({{u"channels"_s, channels}, {u"batches"_s, batches}, {u"answers"_s, answers}},
                          funnelLines(funnels));
    return ExitCode::Done;
}

Result<ExitCode> batches(Context& context) {
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto found, listBatches(database, session));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const Batch& batch : found) {
        documents.append(batchDocument(batch));
        rows.append({QString::number(batch.id.value()), ui::channelText(batch.channel), batch.layoutName,
                     QString::number(batch.chosen), batch.requestedByName, timeText(batch.requestedAt),
                     ui::batchStateText(batch.state)});
    }
    context.output.result(
        {{u"batches"_s, documents}},
        tableLines({Words::tr("Batch"), Words::tr("Channel"), Words::tr("Layout"), Words::tr("Accounts"),
                    Words::tr("Asked by"), Words::tr("At"), Words::tr("State")},
                   rows));
    return ExitCode::Done;
}

Result<ExitCode> leftOut(Context& context) {
    PINDESK_TRY(const BatchId batch, batchArgument(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const auto found, listLeftOut(database, session, batch, 100'000));
    QJsonArray documents;
    QList<QStringList> rows;
    for (const LeftOutAccount& each : found) {
        documents.append(
            QJsonObject{{u"account"_s, each.account.toString()}, {u"reason"_s, nameOf(each.reason)}});
        rows.append({each.account.toString(), ui::leftOutText(each.reason)});
    }
    context.output.result({{u"left_out"_s, documents}},
                          tableLines({Words::tr("Account"), Words::tr("Reason")}, rows));
    return ExitCode::Done;
}

/// Something to begin with: the standard letter, or one of the layouts.
Result<ExitCode> example(Context& context) {
    const auto layouts = exampleExtractLayouts();
    QStringList names{u"letter"_s};
    for (const ExtractLayout& layout : layouts) {
        names << layout.name;
        if (layout.name == context.argument()) {
            context.output.raw(documentText(layout));
            return ExitCode::Done;
        }
    }
    if (context.argument() != names.first())
        return usageError(Words::tr("There are these examples: %1.").arg(names.join(u", "_s)));
    context.output.raw(letters::exportText(letters::standardTemplate()));
    return ExitCode::Done;
}

Result<ExitCode> cancel(Context& context) {
    PINDESK_TRY(const BatchId id, batchArgument(context));
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_TRY(const Batch batch, cancelBatch(database, session, id));
    context.output.result(batchDocument(batch), {Words::tr("Cancelled.")});
    return ExitCode::Done;
}

Result<ExitCode> returned(Context& context) {
    PINDESK_TRY(const AccountNumber account, context.account());
    PINDESK_TRY(auto database, context.openDatabase());
    PINDESK_TRY(const auto session, context.signIn(database));
    PINDESK_CHECK(markReturned(database, session, account));
    context.output.result({{u"account"_s, account.toString()}},
                          {Words::tr("Noted. The PIN can go out again.")});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> distributionCommands() {
    return {{u"distribution list"_s,
             {},
             Words::tr("lists the initial PINs that were given out, and how far the customers came"),
             {{u"account"_s, Words::tr("of one account"), u"LID/CID"_s},
              {u"channel"_s, Words::tr("telephone, email, bill or letter"), u"C"_s},
              {u"batch"_s, Words::tr("of one batch"), u"BATCH"_s},
              {u"status"_s, Words::tr("issued, signed_in, registered or enabled"), u"S"_s},
              {u"open"_s, Words::tr("only PINs that the account still has")},
              {u"after"_s, Words::tr("where the page before ended"), u"PLACE"_s},
              {u"limit"_s, Words::tr("at most so many"), u"N"_s}},
             list},
            {u"distribution funnel"_s,
             {},
             Words::tr("counts them by channel, batch and survey answer"),
             {},
             funnel},
            {u"distribution batches"_s, {}, Words::tr("lists the batches, the newest first"), {}, batches},
            {u"distribution left-out"_s,
             u"BATCH"_s,
             Words::tr("lists who was chosen and is not in the file, and why"),
             {},
             leftOut},
            {u"distribution example"_s,
             u"NAME"_s,
             Words::tr("prints a letter or a layout to begin with"),
             {},
             example},
            {u"distribution cancel"_s,
             u"BATCH"_s,
             Words::tr("withdraws a batch that is not written"),
             {},
             cancel},
            {u"distribution returned"_s,
             u"LID/CID"_s,
             Words::tr("notes that the post brought a letter back"),
             {},
             returned}};
}

} // namespace pindesk::ctl
