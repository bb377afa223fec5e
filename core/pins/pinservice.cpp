#include "core/pins/pinservice.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::pins {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

PinService::PinService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<AccountView>> PinService::getPin(AccountNumber account) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, account = std::move(account)](Database& database) {
                           return pins::getPin(database, *session, account);
                       });
}

QFuture<Result<AccountStatus>> PinService::accountStatus(AccountNumber account) {
    return m_lane.post(Kind::Alone, [session = m_session, account = std::move(account)](Database& database) {
        return pins::accountStatus(database, *session, account);
    });
}

QFuture<Result<DeskRules>> PinService::deskRules() {
    return m_lane.post(Kind::Alone, [session = m_session](Database& database) {
        return pins::deskRules(database, *session);
    });
}

QFuture<Result<VerifyCallerOutcome>> PinService::verifyCaller(VerifyCallerRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return pins::verifyCaller(database, *session, request);
                       });
}

QFuture<Result<void>> PinService::overrideVerification(OverrideVerificationRequest request,
                                                       SharedSession supervisor) {
    return m_lane.post(Kind::Grouped, [session = supervisor ? std::move(supervisor) : m_session,
                                       request = std::move(request)](Database& database) {
        return pins::overrideVerification(database, *session, request);
    });
}

QFuture<Result<void>> PinService::overrideVerification(OverrideVerificationRequest request,
                                                       staff::SignInRequest supervisor) {
    return m_lane.post(Kind::Alone,
                       [request = std::move(request),
                        supervisor = std::move(supervisor)](Database& database) -> Result<void> {
                           PINDESK_TRY(const audit::Session session, staff::signIn(database, supervisor));
                           return pins::overrideVerification(database, session, request);
                       });
}

QFuture<Result<Secret>> PinService::giveHint(GiveHintRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return pins::giveHint(database, *session, request);
                       });
}

QFuture<Result<Secret>> PinService::revealPin(RevealPinRequest request) {
    return m_lane.post(Kind::Alone, [session = m_session, request = std::move(request)](Database& database) {
        return pins::revealPin(database, *session, request);
    });
}

QFuture<Result<ResetPinOutcome>> PinService::resetPin(ResetPinRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return pins::resetPin(database, *session, request);
                       });
}

QFuture<Result<UndoResetOutcome>> PinService::undoReset(AccountNumber account) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, account = std::move(account)](Database& database) {
                           return pins::undoReset(database, *session, account);
                       });
}

QFuture<Result<std::vector<HistoryEntry>>> PinService::history(AccountNumber account, HistoryPlace after,
                                                               int limit) {
    return m_lane.post(Kind::Alone,
                       [session = m_session, account = std::move(account), after, limit](Database& database) {
                           return pins::history(database, *session, account, after, limit);
                       });
}

QFuture<Result<std::vector<ListedAccount>>> PinService::listAccounts(ListAccountsRequest request) {
    return m_lane.post(Kind::Alone, [session = m_session, request = std::move(request)](Database& database) {
        return pins::listAccounts(database, *session, request);
    });
}

QFuture<Result<AccountCounts>> PinService::accountCounts() {
    return storage::runInBackground(m_lane.site(), [session = m_session](Database& database) {
        return pins::accountCounts(database, *session);
    });
}

QFuture<Result<AccountBlocks>> PinService::accountBlocks(std::optional<AccountState> state, int size) {
    return storage::runInBackground(m_lane.site(), [session = m_session, state, size](Database& database) {
        return pins::accountBlocks(database, *session, state, size);
    });
}

} // namespace pindesk::pins
