#include "core/distribution/batch.h"
#include "core/staff/approval.h"
#include "core/staff/sitesettings.h"
#include <QJsonDocument>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using staff::ApprovalState;
using storage::Connection;
using storage::Row;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;

/// What a stored batch and its approval come to.
BatchState stateOf(const QString& stored, const std::optional<staff::Approval>& approval, Milliseconds hours,
                   Milliseconds now) {
    if (stored == "written"_L1)
        return BatchState::Written;
    if (stored == "cancelled"_L1)
        return BatchState::Cancelled;
    if (stored == "writing"_L1)
        return BatchState::Writing;
    if (!approval)
        return BatchState::Approved;
    switch (approval->state) {
    case ApprovalState::Open:
        return BatchState::Requested;
    case ApprovalState::Refused:
        return BatchState::Refused;
    case ApprovalState::Expired:
        return BatchState::Expired;
    case ApprovalState::Granted:
        break;
    }
    return now > approval->decidedAt.value_or(now) + hours ? BatchState::Expired : BatchState::Approved;
}

std::vector<std::pair<LeftOut, std::int64_t>> leftOutFrom(const QByteArray& json) {
    std::vector<std::pair<LeftOut, std::int64_t>> leftOut;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto reason = leftOutFromName(it.key()))
            leftOut.emplace_back(*reason, it.value().toInteger());
    return leftOut;
}

struct Stored {
    Batch batch;
    QString state;
};

Stored storedFrom(const Row& row) {
    Stored stored;
    Batch& batch = stored.batch;
    batch.id = BatchId(row.integer(0));
    batch.channel = ledger::channelFromName(row.text(1)).value_or(ledger::Channel::Letter);
    batch.format = batchFormatFromName(row.text(2)).value_or(BatchFormat::Extract);
    batch.layoutName = row.text(3);
    batch.document = QJsonDocument::fromJson(row.bytes(4)).object();
    const QJsonObject selection = QJsonDocument::fromJson(row.bytes(5)).object();
    batch.selection = selectionFromJson(selection);
    batch.hasList = selection.contains("listed"_L1);
    batch.chosen = row.integer(6);
    batch.note = row.text(7);
    batch.requestedBy = StaffId(row.integer(8));
    batch.requestedByName = row.text(9);
    batch.requestedAt = row.integer(10);
    if (const auto approval = row.optionalInteger(11))
        batch.approval = ApprovalId(*approval);
    stored.state = row.text(12);
    batch.writtenByName = row.text(13);
    batch.writtenAt = row.optionalInteger(14);
    batch.fileName = row.text(15);
    batch.written = row.integer(16);
    batch.leftOut = leftOutFrom(row.bytes(17));
    batch.sha256 = row.bytes(18);
    batch.version = row.integer(19);
    return stored;
}

/// What the states of all batches are judged by.
struct Terms {
    Milliseconds now = 0;
    Milliseconds patience = 0; ///< for a decision, and for the writing after it
};

Result<Terms> readTerms(Connection& connection) {
    PINDESK_TRY(const int hours, staff::numberSetting(connection, staff::keys::approvalHours));
    PINDESK_TRY(const Milliseconds now, connection.now());
    return Terms{now, hours * hour};
}

Result<Batch> judged(Connection& connection, Stored stored, const Terms& terms) {
    Batch& batch = stored.batch;
    std::optional<staff::Approval> approval;
    if (batch.approval) {
        PINDESK_TRY(approval, staff::findApproval(connection, *batch.approval));
    }
    batch.state = stateOf(stored.state, approval, terms.patience, terms.now);
    if (approval) {
        batch.decidedByName = approval->decidedByName;
        batch.decidedAt = approval->decidedAt;
        batch.decisionReason = approval->reason;
        if (batch.state == BatchState::Requested)
            batch.until = approval->expiresAt;
        else if (batch.state == BatchState::Approved && approval->decidedAt)
            batch.until = *approval->decidedAt + terms.patience;
    }
    return std::move(batch);
}

} // namespace

QLatin1StringView nameOf(BatchFormat format) {
    return format == BatchFormat::Extract ? "extract"_L1 : "letter"_L1;
}

std::optional<BatchFormat> batchFormatFromName(QStringView name) {
    for (const BatchFormat format : {BatchFormat::Extract, BatchFormat::Letter})
        if (name == nameOf(format))
            return format;
    return std::nullopt;
}

QLatin1StringView nameOf(BatchState state) {
    switch (state) {
    case BatchState::Requested:
        return "requested"_L1;
    case BatchState::Approved:
        return "approved"_L1;
    case BatchState::Refused:
        return "refused"_L1;
    case BatchState::Expired:
        return "expired"_L1;
    case BatchState::Cancelled:
        return "cancelled"_L1;
    case BatchState::Writing:
        return "writing"_L1;
    case BatchState::Written:
        break;
    }
    return "written"_L1;
}

Result<Batch> findBatch(Connection& connection, BatchId id) {
    PINDESK_TRY(auto stored, connection.row("batch_get", {id}, storedFrom));
    if (!stored)
        return fail(ErrorCode::NotFound, u"batch"_s);
    PINDESK_TRY(const Terms terms, readTerms(connection));
    return judged(connection, std::move(*stored), terms);
}

Result<std::vector<Batch>> findBatches(Connection& connection, std::optional<BatchId> before, int limit) {
    const BatchId behind = before.value_or(BatchId(std::numeric_limits<std::int64_t>::max()));
    PINDESK_TRY(auto stored, connection.rows("batch_list", {behind, limit}, storedFrom));
    PINDESK_TRY(const Terms terms, readTerms(connection));
    std::vector<Batch> batches;
    for (Stored& row : stored) {
        PINDESK_TRY(Batch batch, judged(connection, std::move(row), terms));
        batches.push_back(std::move(batch));
    }
    return batches;
}

QJsonObject leftOutJson(const std::vector<std::pair<LeftOut, std::int64_t>>& leftOut) {
    QJsonObject json;
    for (const auto& [reason, count] : leftOut)
        json[nameOf(reason)] = qint64{count};
    return json;
}

} // namespace pindesk::distribution
