#include "core/practice/judgecalls.h"

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

bool fulfils(const pins::HistoryEntry& deed, const CallStep& step) {
    return deed.action == step.deed && (step.reason.isEmpty() || deed.reason == step.reason) &&
           (step.has.isEmpty() || deed.detail.contains(step.has));
}

/// What the person did on the account since the site was made, oldest first.
Result<std::vector<pins::HistoryEntry>> deedsOf(storage::Database& database, const audit::Session& session,
                                                const AccountNumber& account, Milliseconds since) {
    constexpr int most = 500; // older ones than that are no part of the call
    PINDESK_TRY(auto deeds, pins::history(database, session, account, {}, most));
    std::erase_if(deeds, [&](const pins::HistoryEntry& deed) {
        return deed.at < since || deed.actor != session.actor.userName;
    });
    std::reverse(deeds.begin(), deeds.end());
    return deeds;
}

} // namespace

CallProgress judge(const PracticeCall& call, const std::vector<pins::HistoryEntry>& deeds) {
    CallProgress progress;
    for (const pins::HistoryEntry& deed : deeds) {
        if (progress.stepsDone < call.steps.size() && fulfils(deed, call.steps[progress.stepsDone]))
            ++progress.stepsDone;
        if (progress.spoiledBy.isEmpty() && call.never.contains(deed.action))
            progress.spoiledBy = deed.action;
    }
    progress.isDone = progress.stepsDone == call.steps.size() && progress.spoiledBy.isEmpty();
    return progress;
}

Result<std::vector<JudgedCall>> judgeCalls(storage::Database& database, const audit::Session& session,
                                           const CallStarts& starts) {
    PINDESK_TRY(auto calls, practiceCalls());
    PINDESK_TRY(const Milliseconds made,
                database.read([&](storage::Connection& connection) -> Result<Milliseconds> {
                    PINDESK_CHECK(audit::authorize(connection, session, Right::LookUpAccount));
                    return connection.number("site_created_at");
                }));
    std::vector<JudgedCall> judged;
    for (PracticeCall& call : calls) {
        PINDESK_TRY(const auto deeds,
                    deedsOf(database, session, call.caller.account, std::max(made, starts.value(call.id))));
        const CallProgress progress = judge(call, deeds);
        judged.push_back({std::move(call), progress});
    }
    return judged;
}

} // namespace pindesk::practice
