#pragma once
#include "core/base/result.h"
#include "core/staff/passwordrules.h"

namespace pindesk::staff {

/// A user name in the one form it is stored: lower case. InvalidInput, field `user_name`, detail
/// `too_short` (of 3, or what the site asks for), `too_long` (of 64) or `character` (a-z 0-9 . _ -).
[[nodiscard]] Result<QString> checkedUserName(const QString& typed, int minimumLength = 3);

} // namespace pindesk::staff
