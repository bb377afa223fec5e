#pragma once
#include "core/distribution/issuerow.h"
#include <QStringList>

namespace pindesk::letters {

/// First and last name, or the organization; empty without either.
[[nodiscard]] QString nameOf(const distribution::IssueRow& row);

/// Organization, name, street, town with state and postal code as the country writes them (as the US without
/// one), country unless it is the US. None without a name, a street, or both town and postal code.
[[nodiscard]] QStringList addressLines(const distribution::IssueRow& row);

} // namespace pindesk::letters
