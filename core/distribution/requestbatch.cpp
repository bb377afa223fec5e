#include "core/distribution/requestbatch.h"
#include "core/audit/audittrail.h"
#include "core/base/freetext.h"
#include "core/staff/approval.h"
#include "core/storage/database.h"
#include <QJsonDocument>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using storage::Transaction;
using storage::Utf8;
namespace {

constexpr int mostCollisions = 20;

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> check(const BatchRequest& request) {
    using ledger::Channel;
    const bool isBulk = request.channel == Channel::Bill || request.channel == Channel::Letter;
    if (!isBulk || (request.format == BatchFormat::Letter && request.channel != Channel::Letter))
        return fail(ErrorCode::InvalidInput, u"channel"_s, u"unknown"_s);
    return checkFreeText(request.note, u"note"_s);
}

Result<void> keepList(Transaction& transaction, BatchId id, const std::vector<AccountId>& listed) {
    using Type = storage::BulkColumn::Type;
    PINDESK_TRY(const auto writer,
                transaction->bulkWriter("distribution_batch_account",
                                        {{"batch_id", Type::Bigint}, {"account_id", Type::Bigint}}));
    for (const AccountId account : listed) {
        writer->add(id.value());
        writer->add(account.value());
        PINDESK_CHECK(writer->endRow());
    }
    return writer->finish();
}

/// What the person who approves reads.
QJsonObject summary(const BatchRequest& request, std::int64_t chosen) {
    QJsonObject summary{{u"channel"_s, nameOf(request.channel)},
                        {u"format"_s, nameOf(request.format)},
                        {u"layout"_s, request.layoutName},
                        {u"accounts"_s, qint64{chosen}},
                        {u"selection"_s, toJson(request.selection)}};
    if (!request.note.isEmpty())
        summary[u"note"_s] = request.note;
    return summary;
}

Result<Batch> file(Transaction& transaction, const audit::Session& session, const BatchRequest& request,
                   const BatchPlan& plan) {
    storage::Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::DistributePins));
    PINDESK_TRY(const auto highest, connection.number("batch_highest"));
    const BatchId id(highest + 1);
    const std::int64_t chosen = plan.count(Choice::Chosen);
    PINDESK_CHECK(transaction->execute("batch_insert",
                                       {id, QString(nameOf(request.channel)), QString(nameOf(request.format)),
                                        request.layoutName, Utf8{compact(request.document)},
                                        Utf8{compact(toJson(request.selection))}, chosen, request.note,
                                        session.actor.staffId, plan.asOf}));
    if (!plan.listed.empty())
        PINDESK_CHECK(keepList(transaction, id, plan.listed));
    const QString subject = u"batch:"_s + QString::number(id.value());
    PINDESK_TRY(const bool fourEyes, staff::fourEyesApply(connection));
    QJsonObject detail = summary(request, chosen);
    detail[u"four_eyes"_s] = fourEyes;
    PINDESK_CHECK(audit::append(transaction, session, {u"batch_requested"_s, subject, {}, {}, detail}));
    if (fourEyes) {
        PINDESK_TRY(const auto approval, staff::fileApproval(transaction, session, u"distribution"_s, subject,
                                                             summary(request, chosen)));
        PINDESK_CHECK(transaction->execute("batch_set_approval", {id, approval.id}));
    }
    return findBatch(connection, id);
}

} // namespace

Result<Batch> requestBatch(const storage::SiteUrl& site, const audit::Session& session,
                           const BatchRequest& request, const BatchProgressHandler& progress,
                           std::stop_token stop) {
    PINDESK_CHECK(check(request));
    PINDESK_TRY(const BatchPlan plan, planBatch(site, session, request.selection, progress, std::move(stop)));
    if (!plan.unknown.empty())
        return fail(ErrorCode::InvalidInput, u"accounts"_s, u"unknown"_s);
    if (plan.count(Choice::Chosen) == 0)
        return fail(ErrorCode::InvalidInput, u"selection"_s, u"nobody"_s);
    PINDESK_TRY(auto database, storage::Database::open(site));
    for (int collisions = 1;; ++collisions) {
        auto filed = database.write(
            [&](Transaction& transaction) { return file(transaction, session, request, plan); });
        // Two desks that ask at once take the same number: one of them comes again and takes the next.
        if (filed || filed.error().code != ErrorCode::Constraint || collisions == mostCollisions)
            return filed;
    }
}

} // namespace pindesk::distribution
