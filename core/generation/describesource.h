#pragma once
#include "core/audit/session.h"
#include "core/directory/listimports.h"
#include "core/storage/database.h"

namespace pindesk::generation {

/// The directory's accounts of one status, which the site itself defines.
struct StatusCount {
    QString status;
    std::int64_t accounts = 0;
    std::int64_t missing = 0; ///< of them no longer in the newest extract
    bool operator==(const StatusCount&) const = default;
};
[[nodiscard]] Result<std::vector<StatusCount>> countStatuses(storage::Connection& connection);

/// What PINs would be generated for.
struct GenerationSource {
    std::vector<StatusCount> statuses;
    std::optional<directory::RecordedImport> lastImport; ///< the newest that was complete
};

/// Reads every account of the directory: seconds at 10 million. Needs generate_pins.
[[nodiscard]] Result<GenerationSource> describeSource(storage::Database& database,
                                                      const audit::Session& session);

} // namespace pindesk::generation
