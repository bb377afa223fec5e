#pragma once
#include "core/practice/inventpopulation.h"

namespace pindesk::practice {

/// The customers as the extract of a customer information system, CSV with the fields' own names as columns.
[[nodiscard]] QByteArray extractOf(const std::vector<InventedCustomer>& customers, bool newest);

} // namespace pindesk::practice
