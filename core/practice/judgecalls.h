#pragma once
#include "core/audit/session.h"
#include "core/pins/history.h"
#include "core/practice/practicecalls.h"

namespace pindesk::practice {

/// How far a person has come with a call.
struct CallProgress {
    std::size_t stepsDone = 0; ///< of call.steps
    bool isDone = false;
    QString spoiledBy; ///< a deed that the call forbids; empty: none
    bool operator==(const CallProgress&) const = default;
};
struct JudgedCall {
    PracticeCall call;
    CallProgress progress;
};

/// Judges one call by the deeds of one person on the caller's account, oldest first. Pure.
[[nodiscard]] CallProgress judge(const PracticeCall& call, const std::vector<pins::HistoryEntry>& deeds);

/// When a person began a call anew: what they did before does not count. By the call's id.
using CallStarts = QMap<QString, Milliseconds>;

/// All calls, judged by what the audit trail says the signed-in person did since the site was made. Needs
/// look_up_account. NotFound, field `account`, on a site that has not the callers: no practice site.
[[nodiscard]] Result<std::vector<JudgedCall>>
judgeCalls(storage::Database& database, const audit::Session& session, const CallStarts& starts = {});

} // namespace pindesk::practice
