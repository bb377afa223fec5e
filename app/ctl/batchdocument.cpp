#include "app/ctl/batchdocument.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"
#include "app/ctl/words.h"
#include "ui/common/distributiontext.h"
#include <QJsonArray>
#include <QLocale>

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using namespace distribution;
using ledger::IssueStatus;
namespace {

QJsonValue timeOrNull(const std::optional<Milliseconds>& time) {
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QString number(std::int64_t value) {
    return QLocale().toString(qint64{value});
}

} // namespace

QJsonObject batchDocument(const Batch& batch) {
    return {{u"batch"_s, qint64{batch.id.value()}},
            {u"channel"_s, nameOf(batch.channel)},
            {u"format"_s, nameOf(batch.format)},
            {u"layout"_s, batch.layoutName},
            {u"selection"_s, toJson(batch.selection)},
            {u"accounts"_s, qint64{batch.chosen}},
            {u"note"_s, batch.note},
            {u"requested_by"_s, batch.requestedByName},
            {u"requested_at"_s, timeText(batch.requestedAt)},
            {u"approval_id"_s, batch.approval ? QJsonValue(qint64{batch.approval->value()}) : QJsonValue()},
            {u"state"_s, nameOf(batch.state)},
            {u"decided_by"_s, batch.decidedByName},
            {u"decided_at"_s, timeOrNull(batch.decidedAt)},
            {u"reason"_s, batch.decisionReason},
            {u"until"_s, timeOrNull(batch.until)},
            {u"written_by"_s, batch.writtenByName},
            {u"written_at"_s, timeOrNull(batch.writtenAt)},
            {u"file"_s, batch.fileName},
            {u"written"_s, qint64{batch.written}},
            {u"left_out"_s, leftOutJson(batch.leftOut)},
            {u"sha256"_s, QString::fromLatin1(batch.sha256)}};
}

QJsonObject receiptDocument(const BatchReceipt& receipt) {
    QJsonObject document = batchDocument(receipt.batch);
    document[u"bytes"_s] = qint64{receipt.bytes};
    document[u"overtaken"_s] = qint64{receipt.overtaken};
    document[u"seconds"_s] = receipt.seconds;
    return document;
}

QStringList receiptLines(const BatchReceipt& receipt) {
    const Batch& batch = receipt.batch;
    QList<std::pair<QString, QString>> rows{{Words::tr("Batch"), number(batch.id.value())},
                                            {Words::tr("Written"), number(batch.written)}};
    for (const auto& [reason, count] : batch.leftOut)
        rows.append({Words::tr("Left out: %1").arg(ui::leftOutText(reason)), number(count)});
    if (receipt.overtaken > 0)
        rows.append({Words::tr("Reset while it was written"), number(receipt.overtaken)});
    rows.append({Words::tr("File"), batch.fileName});
    rows.append({Words::tr("Bytes"), number(receipt.bytes)});
    rows.append({u"SHA-256"_s, QString::fromLatin1(batch.sha256)});
    rows.append({Words::tr("Seconds"), QString::number(receipt.seconds, 'f', 2)});
    return labelledLines(rows);
}

QJsonObject planDocument(const BatchPlan& plan) {
    QJsonObject counts;
    for (const Choice choice : choices)
        counts[nameOf(choice)] = qint64{plan.count(choice)};
    QJsonArray unknown;
    for (const AccountNumber& account : plan.unknown)
        unknown.append(account.toString());
    return {{u"accounts"_s, qint64{plan.count(Choice::Chosen)}},
            {u"without_address"_s, qint64{plan.withoutAddress}},
            {u"counts"_s, counts},
            {u"unknown"_s, unknown}};
}

QStringList planLines(const BatchPlan& plan) {
    QList<std::pair<QString, QString>> rows;
    for (const Choice choice : choices)
        if (choice == Choice::Chosen || plan.count(choice) > 0)
            rows.append({ui::choiceText(choice), number(plan.count(choice))});
    rows.append({Words::tr("Of the chosen, without an address"), number(plan.withoutAddress)});
    if (!plan.unknown.empty())
        rows.append(
            {Words::tr("Of the list, nobody's number"), number(static_cast<qint64>(plan.unknown.size()))});
    return labelledLines(rows);
}

QJsonObject issueDocument(const ListedIssue& issue) {
    const ledger::Issue& each = issue.issue;
    return {{u"account"_s, issue.account.toString()},
            {u"channel"_s, nameOf(each.channel)},
            {u"batch"_s, each.batch ? QJsonValue(qint64{each.batch->value()}) : QJsonValue()},
            {u"at"_s, timeText(each.at)},
            {u"by"_s, each.by},
            {u"status"_s, nameOf(each.status)},
            {u"survey_answer"_s, each.surveyAnswer},
            {u"returned"_s, each.isReturned},
            {u"ended_at"_s, timeOrNull(each.endedAt)}};
}

QJsonObject funnelDocument(const Funnel& funnel) {
    QJsonObject document{{u"channel"_s, nameOf(funnel.channel)}};
    if (funnel.batch)
        document[u"batch"_s] = qint64{funnel.batch->value()};
    for (const IssueStatus status : ledger::issueStatuses)
        document[nameOf(status)] = qint64{funnel.reached(status)};
    document[u"replaced"_s] = qint64{funnel.replaced};
    document[u"returned"_s] = qint64{funnel.returned};
    return document;
}

QStringList funnelLines(const Funnels& funnels) {
    QStringList headings{Words::tr("Channel")};
    for (const IssueStatus status : ledger::issueStatuses)
        headings << ui::issueStatusText(status);
    headings << Words::tr("Replaced unused") << Words::tr("Came back");
    QList<QStringList> rows;
    for (const Funnel& funnel : funnels.channels) {
        QStringList row{ui::channelText(funnel.channel)};
        for (const IssueStatus status : ledger::issueStatuses)
            row << number(funnel.reached(status));
        rows.append(row << number(funnel.replaced) << number(funnel.returned));
    }
    return tableLines(headings, rows);
}

} // namespace pindesk::ctl
