#pragma once
#include "core/audit/session.h"
#include "core/pins/answercheck.h"
#include "core/storage/connection.h"

namespace pindesk::pins {

/// An account with what callers' answers are compared with.
struct KnownCaller {
    AccountId id;
    CallerRecord record;
};

/// NotFound (noRecord) for an account without PIN record or directory data. KeyNotHeld, SealRefused.
[[nodiscard]] Result<KnownCaller>
readKnownCaller(storage::Connection& connection, const audit::Session& session, const AccountNumber& account);

/// The calendar's day at a moment, UTC: dates of birth are judged by it.
[[nodiscard]] directory::Date dayOf(Milliseconds moment);

} // namespace pindesk::pins
