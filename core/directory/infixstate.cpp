#include "core/directory/infixstate.h"

namespace pindesk::directory {

Result<InfixState> readInfixState(storage::Connection& connection) {
    PINDESK_TRY(const auto state, connection.row("directory_index_get", {}, [](const storage::Row& row) {
        return InfixState{AccountId(row.integer(0)), AccountId(row.integer(2)), row.boolean(1),
                          row.boolean(3), row.integer(4)};
    }));
    return state.value_or(InfixState());
}

} // namespace pindesk::directory
