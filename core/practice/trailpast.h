#pragma once
#include "core/practice/customerpast.h"
#include "core/storage/database.h"

namespace pindesk::practice {

/// What a customer did that stands in the audit trail.
struct CustomerDeed {
    Milliseconds at = 0;
    AccountNumber account;
    AccountId id;
    QString maskedEmail;  ///< of a registration
    bool enables = false; ///< the address was confirmed; else: registered
};
/// Of one past, in its order: that of the record with this id.
void addCustomerDeeds(std::vector<CustomerDeed>& deeds, const CustomerPast& past, AccountId id);

/// Writes them into the trail, each at its moment, as the program for customers does.
[[nodiscard]] Result<void> writeTrailPast(const storage::SiteUrl& site, std::vector<CustomerDeed> deeds);

} // namespace pindesk::practice
