#pragma once
#include "core/audit/session.h"
#include "core/registration/customer.h"

namespace pindesk::registration {

/// What a customer chooses.
struct NewPin {
    Secret pin;
    QString hint;
};

/// Puts the customer's own PIN and hint in the place of what was there: Initialized becomes Yes and Enabled
/// what `enabled` says; a reset cannot be undone any more. The record's new version. PinRefused, field `pin`:
/// the policy, the blocklist, a weak-PIN scenario, or `same_as_current`. InvalidInput, field `hint`, detail
/// `missing`, `contains_pin` or as free text. KeyNotHeld.
[[nodiscard]] Result<std::int64_t> setNewPin(storage::Transaction& transaction, const audit::Session& session,
                                             const Customer& customer, const NewPin& chosen, bool enabled);

} // namespace pindesk::registration
