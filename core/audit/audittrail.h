#pragma once
#include "core/audit/session.h"
#include "core/storage/transaction.h"
#include <QJsonObject>

namespace pindesk::audit {

/// What happened, without secrets. `action` is a verb phrase in snake case (`pin_reset`), `subject` what it
/// was done to (`12345/678`, `staff:csr1`), `reason` a code or the person's own words.
struct Event {
    QString action;
    QString subject;
    std::optional<AccountId> account; ///< set for events of one account: supervisors may read those
    QString reason;
    QJsonObject detail;
};

/// What stands before the first event of a chain.
[[nodiscard]] QByteArray chainStart();

/// The newest row of a session's chain, locked until the transaction ends.
struct ChainHead {
    std::int64_t sequence = 0;
    QByteArray hash = chainStart();
};

/// Begins a deed in one round trip: the right (NotPermitted), the deed's own first questions, and the
/// chain for append(). Until it returns, the answers to `first` may be of somebody without the right.
[[nodiscard]] Result<ChainHead> beginDeed(storage::Transaction& transaction, const Session& session,
                                          Right right, std::vector<storage::Question> first);

/// Adds the event to the session's chain, in the transaction of the deed itself: no deed without its row.
/// The HMAC covers the previous row's hash, so a changed, moved or missing row shows (docs/formats.md).
[[nodiscard]] Result<void> append(storage::Transaction& transaction, const Session& session,
                                  const Event& event);
/// The same for a chain whose head is at hand.
[[nodiscard]] Result<void> append(storage::Transaction& transaction, const Session& session,
                                  const Event& event, const ChainHead& head);

/// One stored row, as verification, lists and exports read it.
struct StoredEvent {
    WriterId writer;
    std::int64_t sequence = 0;
    Milliseconds at = 0;
    StaffId actor;
    QByteArray actorName;
    QByteArray workstation;
    QByteArray action;
    QByteArray subject;
    std::optional<AccountId> account;
    QByteArray reason;
    QByteArray detail; ///< compact JSON
    KeyId keyId;
    QByteArray previousHash;
    QByteArray hash;
};

/// Reads the columns of the audit_event_* statements, all in this order.
[[nodiscard]] StoredEvent storedEventFrom(const storage::Row& row);
/// The bytes under the HMAC.
[[nodiscard]] QByteArray chainedBytes(const StoredEvent& event);

} // namespace pindesk::audit
