#pragma once
#include "core/audit/audittrail.h"

namespace pindesk::audit {

/// The end of one chain, as a checkpoint names it.
struct NamedHead {
    WriterId writer;
    std::int64_t sequence = 0;
    QByteArray hash;
    bool operator==(const NamedHead&) const = default;
};

inline constexpr Milliseconds checkpointInterval = 3'600'000;

/// Writes a `checkpoint` event to the session's chain. It carries the heads of all chains that moved since
/// the one before, so that a chain that vanishes with its head still shows. Many heads are spread over
/// several events.
[[nodiscard]] Result<void> writeCheckpoint(storage::Transaction& transaction, const Session& session);
/// The same, but only when the newest checkpoint is older than an hour by the database's clock. Called at
/// each sign-in, and by programs that run for longer.
[[nodiscard]] Result<void> checkpointIfDue(storage::Transaction& transaction, const Session& session);

/// The heads inside a checkpoint event: `{"heads":[{"writer":"…","seq":1,"hash":"<hex>"}]}`; the writer is
/// text because many JSON readers keep no more than 53 bits of a number.
[[nodiscard]] std::vector<NamedHead> namedHeads(const StoredEvent& checkpoint);

} // namespace pindesk::audit
