#pragma once
#include "core/audit/audittrail.h"

namespace pindesk::audit {

/// The names of an exported event's fields, in their order, as a CSV line.
[[nodiscard]] QByteArray csvHeader();
/// One event as a CSV line (RFC 4180, UTF-8, CR LF). A text that a spreadsheet would take for a formula gets
/// an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const StoredEvent& event);
/// One event as a JSON object. Numbers beyond 53 bits (ids) are text; `at` is ISO 8601 in UTC with
/// milliseconds, hashes are hexadecimal.
[[nodiscard]] QJsonObject jsonOf(const StoredEvent& event);

} // namespace pindesk::audit
