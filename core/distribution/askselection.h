#pragma once
#include "core/audit/session.h"
#include "core/distribution/candidatepage.h"

namespace pindesk::distribution {

struct Asked {
    Question question;
    std::vector<AccountNumber> unknown; ///< of the list, and nobody's number
};
/// Makes a question of a selection, asked now. Errors as planBatch().
[[nodiscard]] Result<Asked> askSelection(storage::Connection& connection, const Selection& selection);

[[nodiscard]] inline double rateOf(std::int64_t done, Milliseconds elapsed) {
    return static_cast<double>(done) * 1000.0 / static_cast<double>(std::max<Milliseconds>(1, elapsed));
}

} // namespace pindesk::distribution
