#pragma once
#include "core/audit/sessionlane.h"
#include "core/directory/listimports.h"
#include "core/directory/searchdirectory.h"
#include <atomic>

namespace pindesk::directory {

/// The directory for a program with an event loop: a search goes to the database lane, its page comes as a
/// future. While somebody types, a search that has not begun when the next one comes is answered with
/// Cancelled: only what was typed last is looked for.
class DirectoryService {
public:
    DirectoryService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<SearchPage>> search(SearchRequest request);
    /// The last imports, newest first.
    [[nodiscard]] QFuture<Result<std::vector<RecordedImport>>> imports(int limit);

private:
    audit::SessionLane m_lane;
    std::shared_ptr<std::atomic<std::uint64_t>> m_newest; ///< counts the searches
};

} // namespace pindesk::directory
