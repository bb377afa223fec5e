#include "core/practice/practiceservice.h"

namespace pindesk::practice {

QFuture<Result<std::vector<JudgedCall>>> PracticeService::judgeCalls(CallStarts starts) {
    return m_lane.post(audit::SessionLane::Kind::Alone, practice::judgeCalls, std::move(starts));
}

} // namespace pindesk::practice
