#pragma once
#include "core/base/result.h"

namespace pindesk::mail {

/// An address as it goes to the mail host (RFC 5321): trimmed, `local@domain`, the local part in plain ASCII
/// without quotes, an international domain in its ASCII form (docs/decisions/0015-headers-in-ascii.md).
/// InvalidInput, field `email`, detail `missing`, `form`, `character` or `too_long`.
[[nodiscard]] Result<QString> checkedAddress(const QString& typed);

/// Whose address it is, in one line, for the header beside it. InvalidInput, field `name`, detail `character`
/// for line breaks and other control characters, or `too_long`.
[[nodiscard]] Result<void> checkRecipientName(const QString& name);

} // namespace pindesk::mail
