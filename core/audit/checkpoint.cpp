#include "core/audit/checkpoint.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pindesk::audit {
using namespace Qt::StringLiterals;
using storage::Row;
namespace {

constexpr std::size_t headsPerEvent = 200;
// An event gets its time before its transaction commits, so the last checkpoint may have been too early to
// see it. No transaction lives this long.
constexpr Milliseconds overlap = 600'000;

QJsonObject toJson(const NamedHead& head) {
    return {{u"writer"_s, QString::number(head.writer.value())},
            {u"seq"_s, qint64{head.sequence}},
            {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
}

NamedHead headFrom(const QJsonObject& json) {
    return {WriterId(json[u"writer"_s].toString().toLongLong()), json[u"seq"_s].toInteger(),
            QByteArray::fromHex(json[u"hash"_s].toString().toLatin1())};
}

Result<Milliseconds> lastCheckpoint(storage::Transaction& transaction) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    return transaction->number("audit_checkpoint_last", {now});
}

} // namespace

Result<void> writeCheckpoint(storage::Transaction& transaction, const Session& session) {
    PINDESK_TRY(const Milliseconds last, lastCheckpoint(transaction));
    PINDESK_TRY(const auto heads, transaction->rows("audit_head_moved", {last - overlap}, [](const Row& row) {
        return NamedHead{WriterId(row.integer(0)), row.integer(1), row.bytes(2)};
    }));
    for (std::size_t at = 0; at < heads.size(); at += headsPerEvent) {
        QJsonArray named;
        for (std::size_t i = at; i < std::min(heads.size(), at + headsPerEvent); ++i)
            named << toJson(heads[i]);
        PINDESK_CHECK(
            append(transaction, session, {u"checkpoint"_s, u"audit"_s, {}, {}, {{u"heads"_s, named}}}));
    }
    return {};
}

Result<void> checkpointIfDue(storage::Transaction& transaction, const Session& session) {
    PINDESK_TRY(const Milliseconds last, lastCheckpoint(transaction));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    return now - last < checkpointInterval ? Result<void>() : writeCheckpoint(transaction, session);
}

std::vector<NamedHead> namedHeads(const StoredEvent& checkpoint) {
    std::vector<NamedHead> heads;
    const QJsonObject detail = QJsonDocument::fromJson(checkpoint.detail).object();
    for (const auto& head : detail[u"heads"_s].toArray())
        heads.push_back(headFrom(head.toObject()));
    return heads;
}

} // namespace pindesk::audit
