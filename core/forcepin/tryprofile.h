#pragma once
#include "core/forcepin/chooseprofile.h"
#include "core/forcepin/evaluate.h"
#include "core/pinrules/callerfacts.h"
#include "core/storage/database.h"

namespace pindesk::forcepin {

struct TryProfileRequest {
    ProfileChoice profile;
    /// Whose data the PIN is judged with: an account, or a caller that was typed.
    std::variant<AccountNumber, pinrules::CallerFacts> caller;
    Secret pin;
};

/// What would become of a caller who enters this PIN. Changes nothing. Needs manage_profiles; an account is
/// recorded as `profile_tested`, with the verdict, because the answer speaks of its data. NotFound.
[[nodiscard]] Result<Evaluation> tryProfile(storage::Database& database, const audit::Session& session,
                                            const TryProfileRequest& request);

} // namespace pindesk::forcepin
