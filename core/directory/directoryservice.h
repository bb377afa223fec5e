#pragma once
#include "core/directory/listimports.h"
#include "core/directory/searchdirectory.h"
#include "core/storage/databaselane.h"
#include <atomic>

namespace pindesk::directory {

/// The directory for a program with an event loop: a search goes to the database lane, its page comes as a
/// future. While somebody types, a search that has not begun when the next one comes is answered with
/// Cancelled: only what was typed last is looked for.
class DirectoryService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    DirectoryService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<SearchPage>> search(SearchRequest request);
    /// The last imports, newest first.
    [[nodiscard]] QFuture<Result<std::vector<RecordedImport>>> imports(int limit);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
    std::shared_ptr<std::atomic<std::uint64_t>> m_newest; ///< counts the searches
};

} // namespace pindesk::directory
