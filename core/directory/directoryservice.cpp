#include "core/directory/directoryservice.h"

namespace pindesk::directory {
using Kind = audit::SessionLane::Kind;

DirectoryService::DirectoryService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session))
    , m_newest(std::make_shared<std::atomic<std::uint64_t>>(0)) {}

QFuture<Result<SearchPage>> DirectoryService::search(SearchRequest request) {
    const auto unlessOvertaken =
        [newest = m_newest, mine = ++*m_newest](storage::Database& database, const audit::Session& session,
                                                const SearchRequest& wanted) -> Result<SearchPage> {
        if (*newest != mine)
            return fail(ErrorCode::Cancelled);
        return searchDirectory(database, session, wanted);
    };
    return m_lane.post(Kind::Alone, unlessOvertaken, std::move(request));
}

QFuture<Result<std::vector<RecordedImport>>> DirectoryService::imports(int limit) {
    return m_lane.post(Kind::Alone, listImports, limit);
}

} // namespace pindesk::directory
