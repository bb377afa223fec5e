#include "core/pins/pinservice.h"

namespace pindesk::pins {
using Kind = audit::SessionLane::Kind;

PinService::PinService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<AccountView>> PinService::getPin(AccountNumber account) {
    return m_lane.post(Kind::Grouped, pins::getPin, std::move(account));
}

QFuture<Result<AccountStatus>> PinService::accountStatus(AccountNumber account) {
    return m_lane.post(Kind::Alone, pins::accountStatus, std::move(account));
}

QFuture<Result<DeskRules>> PinService::deskRules() {
    return m_lane.post(Kind::Alone, pins::deskRules);
}

QFuture<Result<VerifyCallerOutcome>> PinService::verifyCaller(VerifyCallerRequest request) {
    return m_lane.post(Kind::Grouped, pins::verifyCaller, std::move(request));
}

QFuture<Result<void>> PinService::overrideVerification(OverrideVerificationRequest request,
                                                       staff::SignInRequest supervisor) {
    const auto overrideAsSupervisor = [](storage::Database& database, const audit::Session&,
                                         const OverrideVerificationRequest& wanted,
                                         const staff::SignInRequest& signInRequest) -> Result<void> {
        PINDESK_TRY(const audit::Session session, staff::signIn(database, signInRequest));
        return pins::overrideVerification(database, session, wanted);
    };
    return m_lane.post(Kind::Alone, overrideAsSupervisor, std::move(request), std::move(supervisor));
}

QFuture<Result<Secret>> PinService::giveHint(GiveHintRequest request) {
    return m_lane.post(Kind::Grouped, pins::giveHint, std::move(request));
}

QFuture<Result<Secret>> PinService::revealPin(RevealPinRequest request) {
    return m_lane.post(Kind::Alone, pins::revealPin, std::move(request));
}

QFuture<Result<ResetPinOutcome>> PinService::resetPin(ResetPinRequest request) {
    return m_lane.post(Kind::Grouped, pins::resetPin, std::move(request));
}

QFuture<Result<UndoResetOutcome>> PinService::undoReset(AccountNumber account) {
    return m_lane.post(Kind::Grouped, pins::undoReset, std::move(account));
}

QFuture<Result<std::vector<HistoryEntry>>> PinService::history(AccountNumber account, HistoryPlace after,
                                                               int limit) {
    return m_lane.post(Kind::Alone, pins::history, std::move(account), after, limit);
}

QFuture<Result<std::vector<ListedAccount>>> PinService::listAccounts(ListAccountsRequest request) {
    return m_lane.post(Kind::Alone, pins::listAccounts, std::move(request));
}

QFuture<Result<PopulationWatch>> PinService::watchPopulation() {
    return m_lane.post(Kind::Alone, pins::watchPopulation, WatchRequest());
}

QFuture<Result<AccountCounts>> PinService::accountCounts() {
    return m_lane.runInBackground(pins::accountCounts);
}

QFuture<Result<AccountBlocks>> PinService::accountBlocks(std::optional<AccountState> state, int size) {
    return m_lane.runInBackground(pins::accountBlocks, state, size);
}

} // namespace pindesk::pins
