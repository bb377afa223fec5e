#pragma once
#include "core/pins/pinrecord.h"
#include "core/storage/connection.h"

namespace pindesk::pins {

/// What a person is told who worked on an old version of a record: ChangedByOther, field `version`, detail
/// such as `version 3, reset by csr2 at 1700000000000` (epoch milliseconds), from the audit trail; the
/// version alone when the trail does not tell.
[[nodiscard]] tl::unexpected<Error> changedByOther(storage::Connection& connection, AccountId account,
                                                   std::int64_t version);

} // namespace pindesk::pins
