#pragma once
#include "core/practice/judgecalls.h"
#include "core/storage/databaselane.h"

namespace pindesk::practice {

/// The practice calls for a program with an event loop.
class PracticeService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    PracticeService(storage::DatabaseLane& lane, SharedSession session)
        : m_lane(lane)
        , m_session(std::move(session)) {}

    [[nodiscard]] QFuture<Result<std::vector<JudgedCall>>> judgeCalls(CallStarts starts = {});

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::practice
