#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/crypto/parts.h"
#include <QJsonDocument>

namespace pindesk::audit {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

/// `head` is filled by the answer.
storage::Question headQuestion(const Session& session, ChainHead& head) {
    return {"audit_head_get", {session.writer}, [&head](const Row& row) -> Result<void> {
                head = {row.integer(0), row.bytes(1)};
                return {};
            }};
}

} // namespace

QByteArray chainStart() {
    return QByteArray(crypto::digestSize, '\0');
}

QByteArray chainedBytes(const StoredEvent& event) {
    using namespace crypto;
    return joinParts({bigEndian64(event.writer.value()), bigEndian64(event.sequence), bigEndian64(event.at),
                      bigEndian64(event.actor.value()), event.actorName, event.workstation, event.action,
                      event.subject, bigEndian64(event.account.value_or(AccountId()).value()), event.reason,
                      event.detail, bigEndian32(event.keyId.value()), event.previousHash});
}

StoredEvent storedEventFrom(const Row& row) {
    StoredEvent event;
    event.writer = WriterId(row.integer(0));
    event.sequence = row.integer(1);
    event.at = row.integer(2);
    event.actor = StaffId(row.integer(3));
    event.actorName = row.bytes(4);
    event.workstation = row.bytes(5);
    event.action = row.bytes(6);
    event.subject = row.bytes(7);
    if (!row.isNull(8))
        event.account = AccountId(row.integer(8));
    event.reason = row.bytes(9);
    event.detail = row.bytes(10);
    event.keyId = KeyId(static_cast<std::uint32_t>(row.integer(11)));
    event.previousHash = row.bytes(12);
    event.hash = row.bytes(13);
    return event;
}

Result<ChainHead> beginDeed(storage::Transaction& transaction, const Session& session, Right right,
                            std::vector<storage::Question> first) {
    Permission permission(session, right);
    ChainHead head;
    first.insert(first.begin(), permission.question());
    first.push_back(headQuestion(session, head));
    PINDESK_CHECK(transaction.ask(std::move(first)));
    PINDESK_CHECK(permission.check());
    if (permission.mayHaveNewKeys())
        PINDESK_CHECK(renewKeys(transaction.connection(), session));
    return head;
}

Result<void> append(storage::Transaction& transaction, const Session& session, const Event& event) {
    ChainHead head;
    PINDESK_CHECK(transaction.ask({headQuestion(session, head)}));
    return append(transaction, session, event, head);
}

Result<void> append(storage::Transaction& transaction, const Session& session, const Event& event,
                    const ChainHead& head) {
    const auto keyId = session.keys.newestKeyId(crypto::KeyPurpose::Audit);
    if (!keyId)
        return fail(ErrorCode::KeyNotHeld, u"key"_s, crypto::nameOf(crypto::KeyPurpose::Audit));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    StoredEvent stored;
    stored.writer = session.writer;
    stored.sequence = head.sequence + 1;
    stored.at = now;
    stored.actor = session.actor.staffId;
    stored.actorName = session.actor.userName.toUtf8();
    stored.workstation = session.actor.workstation.toUtf8();
    stored.action = event.action.toUtf8();
    stored.subject = event.subject.toUtf8();
    stored.account = event.account;
    stored.reason = event.reason.toUtf8();
    stored.detail = QJsonDocument(event.detail).toJson(QJsonDocument::Compact);
    stored.keyId = *keyId;
    stored.previousHash = head.hash;
    PINDESK_TRY(stored.hash, session.keys.auditMacOf(stored.keyId, chainedBytes(stored)));

    PINDESK_CHECK(transaction->enqueue(
        "audit_event_insert",
        {stored.writer, stored.sequence, stored.at, stored.actor, Utf8{stored.actorName},
         Utf8{stored.workstation}, Utf8{stored.action}, Utf8{stored.subject}, stored.account,
         Utf8{stored.reason}, Utf8{stored.detail}, stored.keyId, stored.previousHash, stored.hash}));
    PINDESK_CHECK(transaction->enqueue("audit_head_set", {stored.writer, stored.sequence, stored.hash}));
    return {};
}

} // namespace pindesk::audit
