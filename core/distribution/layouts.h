#pragma once
#include "core/audit/session.h"
#include "core/distribution/batch.h"
#include "core/storage/database.h"

namespace pindesk::distribution {

/// A layout of an extract, or a template of a letter, as the site keeps it.
struct StoredLayout {
    BatchFormat kind = BatchFormat::Extract;
    QString name;
    QJsonObject document;
    QString changedBy; ///< user name
    Milliseconds changedAt = 0;
    std::int64_t version = 0;
};

/// By kind and name. Needs distribute_pins, approve_requests or read_audit.
[[nodiscard]] Result<std::vector<StoredLayout>> listLayouts(storage::Database& database,
                                                            const audit::Session& session);

struct SaveLayoutRequest {
    BatchFormat kind = BatchFormat::Extract;
    QString name;                     ///< 1 to 60 characters
    QJsonObject document;             ///< one that its own check accepts
    std::int64_t expectedVersion = 0; ///< of the one that was looked at; 0: a new one
};
/// Keeps a layout for all desks. Needs distribute_pins. InvalidInput, field `name` as free text, detail
/// `missing`; AlreadyExists, field `layout`, for a new one whose name is taken; ChangedByOther, NotFound.
[[nodiscard]] Result<StoredLayout> saveLayout(storage::Database& database, const audit::Session& session,
                                              const SaveLayoutRequest& request);

/// Batches that were asked for with it keep theirs. Needs distribute_pins. ChangedByOther, NotFound.
[[nodiscard]] Result<void> deleteLayout(storage::Database& database, const audit::Session& session,
                                        BatchFormat kind, const QString& name, std::int64_t expectedVersion);

} // namespace pindesk::distribution
