#pragma once
#include "core/audit/session.h"
#include "core/directory/importprogress.h"
#include "core/storage/database.h"

namespace pindesk::directory {

/// One refresh of the directory as its row has it.
struct RecordedImport {
    RunId id;
    QString source; ///< a file's name, a driver's
    QString startedByName;
    Milliseconds startedAt = 0;
    std::optional<Milliseconds> finishedAt;
    QString state; ///< `running`, `complete`, `superseded`, `cancelled`, `failed`
    ImportCounts counts;
    bool operator==(const RecordedImport&) const = default;
};

/// The last imports, newest first; `limit` is held between 1 and 1,000. Needs import_directory, generate_pins
/// or read_account_audit.
[[nodiscard]] Result<std::vector<RecordedImport>> listImports(storage::Database& database,
                                                              const audit::Session& session, int limit);

} // namespace pindesk::directory
