#pragma once
#include "core/audit/sessionlane.h"
#include "core/practice/judgecalls.h"

namespace pindesk::practice {

/// The practice calls for a program with an event loop.
class PracticeService {
public:
    PracticeService(storage::DatabaseLane& lane, audit::SharedSession session)
        : m_lane(lane, std::move(session)) {}

    [[nodiscard]] QFuture<Result<std::vector<JudgedCall>>> judgeCalls(CallStarts starts = {});

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::practice
