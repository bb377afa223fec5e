#include "core/practice/practiceservice.h"

namespace pindesk::practice {

QFuture<Result<std::vector<JudgedCall>>> PracticeService::judgeCalls() {
    return m_lane.post(storage::DatabaseLane::Kind::Alone,
                       [session = m_session](storage::Database& database) {
                           return practice::judgeCalls(database, *session);
                       });
}

} // namespace pindesk::practice
