#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::staff {

/// A user name in the one form it is stored: lower case. InvalidInput, field `user_name`, detail
/// `too_short`, `too_long` (3 to 64) or `character` (a-z 0-9 . _ -).
[[nodiscard]] Result<QString> checkedUserName(const QString& typed);

/// What a staff password must be; the site's settings may ask for more.
struct PasswordPolicy {
    int minimumLength = 8;
    int maximumLength = 128;
    bool needsUpper = true;
    bool needsLower = true;
    bool needsDigit = true;
};

/// InvalidInput, field `password`, and every rule that is broken in `detail`, separated by commas:
/// `too_short too_long upper lower digit space user_name common`. `userNames` holds the person's own and the
/// bootstrap administrator's name.
[[nodiscard]] Result<void> checkPassword(const Secret& password, const QStringList& userNames,
                                         const PasswordPolicy& policy = {});

} // namespace pindesk::staff
