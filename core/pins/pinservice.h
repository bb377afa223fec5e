#pragma once
#include "core/audit/sessionlane.h"
#include "core/pins/accountblocks.h"
#include "core/pins/accountcounts.h"
#include "core/pins/accountstatus.h"
#include "core/pins/deskrules.h"
#include "core/pins/getpin.h"
#include "core/pins/givehint.h"
#include "core/pins/history.h"
#include "core/pins/overrideverification.h"
#include "core/pins/resetpin.h"
#include "core/pins/revealpin.h"
#include "core/pins/undoreset.h"
#include "core/pins/verifycaller.h"
#include "core/pins/watchpopulation.h"
#include "core/staff/signin.h"

namespace pindesk::pins {

/// The operations on PINs for a program with an event loop: each call goes to the database lane, its answer
/// comes as a future. Look-ups and changes of waiting requests may share a commit; a reveal never does,
/// because its ticket must be safe before the PIN is read. Both arguments outlive no call: the lane finishes
/// first, and the session is shared.
class PinService {
public:
    PinService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<AccountView>> getPin(AccountNumber account);
    [[nodiscard]] QFuture<Result<AccountStatus>> accountStatus(AccountNumber account);
    [[nodiscard]] QFuture<Result<DeskRules>> deskRules();
    [[nodiscard]] QFuture<Result<VerifyCallerOutcome>> verifyCaller(VerifyCallerRequest request);
    /// A supervisor at this desk: signs them in for this one call, on the lane, and drops their keys with it.
    [[nodiscard]] QFuture<Result<void>> overrideVerification(OverrideVerificationRequest request,
                                                             staff::SignInRequest supervisor);
    [[nodiscard]] QFuture<Result<Secret>> giveHint(GiveHintRequest request);
    [[nodiscard]] QFuture<Result<Secret>> revealPin(RevealPinRequest request);
    [[nodiscard]] QFuture<Result<ResetPinOutcome>> resetPin(ResetPinRequest request);
    [[nodiscard]] QFuture<Result<UndoResetOutcome>> undoReset(AccountNumber account);
    [[nodiscard]] QFuture<Result<std::vector<HistoryEntry>>> history(AccountNumber account,
                                                                     HistoryPlace after = {}, int limit = 50);
    [[nodiscard]] QFuture<Result<std::vector<ListedAccount>>> listAccounts(ListAccountsRequest request);
    [[nodiscard]] QFuture<Result<PopulationWatch>> watchPopulation();
    /// Not on the lane, this and the next: they take seconds, and look-ups do not wait for them.
    [[nodiscard]] QFuture<Result<AccountCounts>> accountCounts();
    [[nodiscard]] QFuture<Result<AccountBlocks>> accountBlocks(std::optional<AccountState> state, int size);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::pins
