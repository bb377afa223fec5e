#pragma once
#include "core/base/ids.h"
#include "core/storage/connection.h"

namespace pindesk::directory {

/// How far the index of what stands in the middle of words has come.
struct InfixState {
    AccountId indexedTo;             ///< the last account that is in
    AccountId last;                  ///< the last account of the directory
    bool isBuilt = false;            ///< it has reached the end once, so that searches use it
    bool isPossible = true;          ///< the database has what the index needs: on PostgreSQL, pg_trgm
    std::int64_t accountsAtOnce = 0; ///< of how many a search asks it at first

    /// Nothing is left out of it.
    [[nodiscard]] bool isWhole() const { return isBuilt && indexedTo >= last; }
    bool operator==(const InfixState&) const = default;
};

[[nodiscard]] Result<InfixState> readInfixState(storage::Connection& connection);

} // namespace pindesk::directory
