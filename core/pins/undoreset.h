#pragma once
#include "core/audit/session.h"
#include "core/pins/pinrecord.h"
#include "core/storage/database.h"

namespace pindesk::pins {

struct UndoResetOutcome {
    AccountId id;
    std::int64_t version = 0;
    AccountFlags flags; ///< as they are again
};

/// Takes the last reset of an account back, without anybody seeing a PIN: flags, hint, PIN and e-mail come
/// back, links do not. Until the window closes (setting `pin.undo_minutes`, by the database's clock) or the
/// customer used the new PIN: then NothingToUndo, detail `none`, `expired` or `used`. One's own reset needs
/// reset_pin, somebody else's undo_others_reset.
[[nodiscard]] Result<UndoResetOutcome> undoReset(storage::Database& database, const audit::Session& session,
                                                 const AccountNumber& account);

} // namespace pindesk::pins
