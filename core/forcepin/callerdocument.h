#pragma once
#include "core/directory/dateformat.h"
#include "core/pinrules/callerfacts.h"

namespace pindesk::forcepin {
using pinrules::CallerFacts;

/// A caller as typed: a JSON object with the keys of a directory extract (`location_id customer_id
/// postal_code country ssn birth_date phones must_change_pin`; other fields of an extract are passed over)
/// and `initialized` (true, false or null) and `pin_set_at` (ISO date). Each is read as an import would read
/// it: what cannot be used counts as not on record. `phones` is a text as in an extract, or a list of
/// numbers. InvalidInput, field `caller`: see DocumentReader.
[[nodiscard]] Result<CallerFacts> callerFromJson(const QByteArray& json, directory::Date today);

} // namespace pindesk::forcepin
