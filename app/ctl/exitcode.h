#pragma once
#include "core/base/error.h"

namespace pindesk::ctl {

/// How the program ends: a contract with scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,          ///< what was given cannot be taken: an option, a value, a missing secret
    NotPermitted = 3,   ///< sign-in refused, a right, a key or the caller's verification is missing
    ChangedByOther = 4, ///< somebody else was faster
    Unavailable = 5,    ///< the site's database, or the mail host, cannot be used as it is
    RowsRejected = 6,   ///< the rest was done
    Cancelled = 130,    ///< as a shell reports an interrupt
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace pindesk::ctl
