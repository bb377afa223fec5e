#pragma once
#include "core/practice/inventpopulation.h"
#include "core/storage/database.h"

namespace pindesk::practice {

/// What the staff of a practice site did on an invented account, and when.
struct DeskDeed {
    Milliseconds at = 0;
    const InventedCustomer* customer = nullptr;
    bool isUndone = false; ///< the reset was taken back some minutes later
};

/// Lets the practice staff do these deeds by the product's own operations, each at its moment, so that
/// records, history and audit trail agree. The deeds in the order of their moments.
[[nodiscard]] Result<void> writeDeskPast(const storage::SiteUrl& site, std::vector<DeskDeed> deeds);

} // namespace pindesk::practice
