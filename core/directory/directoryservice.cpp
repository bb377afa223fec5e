#include "core/directory/directoryservice.h"

namespace pindesk::directory {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

DirectoryService::DirectoryService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session))
    , m_newest(std::make_shared<std::atomic<std::uint64_t>>(0)) {}

QFuture<Result<SearchPage>> DirectoryService::search(SearchRequest request) {
    const std::uint64_t mine = ++*m_newest;
    return m_lane.post(Kind::Alone,
                       [session = m_session, newest = m_newest, mine,
                        request = std::move(request)](Database& database) -> Result<SearchPage> {
                           if (*newest != mine)
                               return fail(ErrorCode::Cancelled);
                           return searchDirectory(database, *session, request);
                       });
}

QFuture<Result<std::vector<RecordedImport>>> DirectoryService::imports(int limit) {
    return m_lane.post(Kind::Alone, [session = m_session, limit](Database& database) {
        return listImports(database, *session, limit);
    });
}

} // namespace pindesk::directory
