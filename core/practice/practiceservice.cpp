#include "core/practice/practiceservice.h"

namespace pindesk::practice {

QFuture<Result<std::vector<JudgedCall>>> PracticeService::judgeCalls(CallStarts starts) {
    return m_lane.post(storage::DatabaseLane::Kind::Alone,
                       [session = m_session, starts = std::move(starts)](storage::Database& database) {
                           return practice::judgeCalls(database, *session, starts);
                       });
}

} // namespace pindesk::practice
