#pragma once
#include "core/base/result.h"
#include <QString>

namespace pindesk::practice {

/// Writes into the practice site at `path` that the customer's pages are at `base`, on behalf of its
/// administrator: links in mails lead there from now on. Errors of signIn() and changeSetting().
[[nodiscard]] Result<void> placePages(const QString& path, const QString& base);

} // namespace pindesk::practice
